"""The publishable copy of a PDF: pages with decided values as pictures, the others as text where that is safe.

A page that is a picture shows what is seen, with decided values painted over and replaced. Over it lies an invisible
text layer of what may be read, so that the copy can be searched and read aloud. Nothing of the old page goes over but
pixels. A page on which nothing is decided, and nothing hidden, is carried over as text (`carry.py`), provided that
afterwards it reads and looks as before. Metadata, notes, layers, attachments and earlier states never go over.

A box as wide as the name still tells how long the name is. A Word document has no such leak: prefer one.
"""

import io
from collections.abc import Collection, Container, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import pikepdf

from checks.documents.limits import Limits
from checks.documents.matcher import Matcher
from checks.documents.pdf import actual_text
from checks.documents.pdf.carry import Carrier
from checks.documents.pdf.chars import characters
from checks.documents.pdf.columns import read_pages
from checks.documents.pdf.find import Hit, find
from checks.documents.pdf.fonts import NotCarried
from checks.documents.pdf.layer import TextLayer, Word
from checks.documents.pdf.open import open_pdf
from checks.documents.pdf.page import Seen, draw, look, scale_for, whole_page
from checks.documents.pdf.paint import Area, areas, painted, words
from checks.documents.pdf.picture import picture_object
from checks.documents.pdf.pictures import pages_of, taken_out
from checks.documents.pdf.values import opened

_DPI = 150
_CHECKED_AT = 1.5  # pixels a point: how closely `inspect` looks too
_STRIKING = 48  # of 255: a difference between two drawings of a page that an eye notices
_FEW = 0.001  # share of a page's pixels: a picture packed again differs here and there


def redact(
    data: bytes,
    matcher: Matcher,
    limits: Limits,
    *,
    as_pictures: Container[int] = (),
    without: Collection[str] = (),
) -> bytes:
    """The copy as bytes, not yet proved. The pages (from 0) in `as_pictures` become pictures. Raises `CannotRead`.

    `without` are the keys of pictures that were decided to go: a grey box says so in the place of each.
    """
    drawn = actual_text.without(data)
    with open_pdf(data, limits) as original, _opened_if(drawn, limits) as plain:
        document = plain or original
        spoken = _hits(original, matcher) if plain else {}
        hits = _hits(document, matcher)
        source = opened(drawn or data)
        refused = {index for index in range(len(document)) if index in as_pictures}
        refused |= hits.keys() | spoken.keys() | pages_of(document, without)
        while True:
            copy = pikepdf.new()
            layer, carrier = TextLayer(copy), Carrier(source, copy, matcher)
            carried = []
            for index in range(len(document)):
                if index not in refused and _carry(document, index, carrier, limits):
                    carried.append(index)
                    continue
                also = _areas_on(original, index, spoken.get(index, []), limits)
                page = whole_page(document, index)
                scale = scale_for(page, _DPI / 72, limits)
                gone = taken_out(page, index, without, scale) if without else []
                size, seen = page.get_size(), look(page, scale)
                page.close()
                here = hits.get(index, [])
                read = list(words(seen, here, also, gone))
                _add_page(copy, layer, painted(seen, here, also, gone), read, size)
            made = _saved(copy, layer, carrier)
            changed = _changed(document, made, carried, limits)
            if not changed:
                return made
            refused |= changed


def _look(document: Any, index: int, scale: float, limits: Limits) -> tuple[Seen, tuple[float, float]]:
    page = whole_page(document, index)
    size = page.get_size()
    seen = look(page, scale_for(page, scale, limits))
    page.close()
    return seen, size


def _carry(document: Any, index: int, carrier: Carrier, limits: Limits) -> bool:
    """Carry a page over as text, if all its text can be seen and all that draws it is understood."""
    seen, _ = _look(document, index, _CHECKED_AT, limits)
    if seen.ocr or not any(character.isalnum() for character in seen.text):
        return False
    if any(why and character.isalnum() for why, character in zip(seen.why, seen.text, strict=True)):
        return False
    try:
        carrier.add(index, sum(not character.isspace() for character in seen.text))
    except (NotCarried, pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError):
        return False  # not understood, or malformed
    return True


def _saved(copy: pikepdf.Pdf, layer: TextLayer, carrier: Carrier) -> bytes:
    layer.finish()
    carrier.finish()
    copy.Root.Lang = pikepdf.String("en-GB")  # so that it is read aloud in the right language
    buffer = io.BytesIO()
    copy.save(buffer, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return buffer.getvalue()


def _changed(document: Any, made: bytes, carried: list[int], limits: Limits) -> set[int]:
    """The carried pages that do not read or look in the copy as they did."""
    changed = set()
    with open_pdf(made, limits, check=False) as copy:
        for index in carried:
            old, new = whole_page(document, index), copy[index]
            (text, pixels), (new_text, new_pixels) = _read_and_drawn(old), _read_and_drawn(new)
            alike = text == new_text and pixels.shape == new_pixels.shape
            if not alike or (np.abs(pixels.astype(np.int16) - new_pixels) > _STRIKING).mean() > _FEW:
                changed.add(index)
    return changed


def _read_and_drawn(page: Any) -> tuple[str, Any]:
    textpage = page.get_textpage()
    text = characters(textpage)
    textpage.close()
    pixels = draw(page, 1.0)
    page.close()
    return text, pixels


def searchable(
    data: bytes, recognised: list[list[tuple[str, float, float, float, float]]], limits: Limits
) -> bytes:
    """The pages as pictures with recognised words over them: (word, left, top, width, height) in points, by page.

    A page for which there are none keeps its own readable words. Raises `CannotRead`.
    """
    with open_pdf(data, limits) as document:
        copy = pikepdf.new()
        layer = TextLayer(copy)
        for index, found in enumerate(recognised):
            seen, size = _look(document, index, _DPI / 72, limits)
            read = [
                Word(text, left, size[1] - top - high, max(wide, 0.5), max(high, 0.5))
                for text, left, top, wide, high in found
            ]
            _add_page(copy, layer, painted(seen, [], []), read or list(words(seen, [], [])), size)
        layer.finish()
        buffer = io.BytesIO()
        copy.save(buffer, deterministic_id=True)
    return buffer.getvalue()


@contextmanager
def _opened_if(data: bytes | None, limits: Limits) -> Iterator[Any]:
    if data is None:
        yield None
        return
    with open_pdf(data, limits, check=False) as document:
        yield document


def _hits(document: Any, matcher: Matcher) -> dict[int, list[Hit]]:
    return find(read_pages(whole_page(document, index) for index in range(len(document))), matcher)


def _areas_on(original: Any, index: int, hits: list[Hit], limits: Limits) -> list[Area]:
    """Where values stand that the replacement text names: what is drawn there may be the name in other signs."""
    if not hits:
        return []
    seen, _ = _look(original, index, _DPI / 72, limits)
    return [area for hit in hits for area in areas(seen, hit.characters)]


def _add_page(
    copy: pikepdf.Pdf, layer: TextLayer, picture: Any, readable: list[Word], size: tuple[float, float]
) -> None:
    copy.add_blank_page(page_size=size)
    page = copy.pages[-1]
    page.obj.Resources = pikepdf.Dictionary(
        XObject=pikepdf.Dictionary(I=picture_object(copy, picture)), Font=pikepdf.Dictionary(F=layer.font)
    )
    content = b"q %.2f 0 0 %.2f 0 0 cm /I Do Q\n" % size + layer.content(readable)
    page.obj.Contents = copy.make_stream(content)
