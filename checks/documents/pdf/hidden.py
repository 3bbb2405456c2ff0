"""What a PDF holds that a reader does not see: unseen text, what its structure holds, its pictures."""

import re
from collections.abc import Iterator
from typing import Any

from checks.documents.limits import Limits
from checks.documents.model import HiddenThing, hidden_thing
from checks.documents.pdf import objects, pictures, shapes
from checks.documents.pdf.open import open_pdf
from checks.documents.pdf.page import Seen, look, scale_for, whole_page

_UNKNOWN = re.compile(
    r"[\ufffd\ue000-\uf8ff\x01\x03-\x08\x0e-\x1f]{3,}"
)  # a bullet is one such sign, not three
_FIRST_LOOK = 1.5  # pixels a point, 108 dots an inch
_SECOND_LOOK = 3.0  # a suspect must be unseen at this scale too: thin signs can fall between coarse pixels


def hidden(data: bytes, limits: Limits) -> list[HiddenThing]:
    """Every hidden thing: structure first, then page by page. Raises `CannotRead`."""
    things = [thing for thing, _ in objects.for_reading(data, limits)[0]]
    with open_pdf(data, limits) as document:
        for index in range(len(document)):
            things += _on_page(document, index, limits)
    return things


def _on_page(document: Any, index: int, limits: Limits) -> Iterator[HiddenThing]:
    place = f"page {index + 1}"
    page = whole_page(document, index)
    seen = look(page, scale_for(page, _FIRST_LOOK, limits))
    drawn = shapes.letters_drawn(page)
    for _, thing in pictures.listed(page, index):
        yield thing
    page.close()
    if seen.ocr:
        yield hidden_thing(
            "ocr_layer", place, "a picture with recognised text laid over it: compare the two by eye"
        )
        return
    unknown = _UNKNOWN.findall(seen.text)
    if unknown:
        told = f"{sum(map(len, unknown))} letters in a font that does not say which they are: read by eye"
        yield hidden_thing("unreadable_words", place, told)
    if shapes.is_worth_a_look(drawn):
        yield hidden_thing(
            "drawn_words",
            place,
            f"about {drawn} shapes that stand as letters do: read by eye, no screening can",
        )
    if any(seen.why):
        page = document[index]
        again = look(page, scale_for(page, _SECOND_LOOK, limits))
        page.close()
        for kind, text in unseen_stretches(seen, again):
            yield hidden_thing(kind, place, text)
    elif not any(character.isalnum() for character in seen.text):
        yield hidden_thing("picture_page", place, "a page without text")


def unseen_stretches(seen: Seen, again: Seen) -> Iterator[tuple[str, str]]:
    """Unseen characters side by side, as (why, text). A sign of punctuation alone is not told."""
    kind, held = "", ""
    for index, character in enumerate(seen.text):
        why = seen.why[index] if index < len(again.why) and again.why[index] else ""
        if why and (not kind or why == kind):
            kind, held = why, held + character
        elif not why and kind and character.isspace():
            held += " "
        else:
            if any(c.isalnum() for c in held):
                yield kind, " ".join(held.split())
            kind, held = why, character if why else ""
    if any(c.isalnum() for c in held):
        yield kind, " ".join(held.split())
