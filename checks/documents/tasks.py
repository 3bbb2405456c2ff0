"""The tasks of the reading process, by name: bytes and details in, a JSON answer and bytes out."""

import base64
from collections.abc import Callable
from dataclasses import asdict, astuple
from typing import Any

from checks.documents import file_name
from checks.documents.limits import Limits
from checks.documents.model import Aside, DocumentText, HiddenThing, Leftover

# Scanned like all else, but no row to decide: every template brings style names, and a decided name is renamed.
_NO_DECISION = ("style_names",)
Answer = tuple[dict[str, Any], bytes]


def read(data: bytes, detail: dict[str, Any], limits: Limits) -> Answer:
    """The text of a document."""
    asides = tuple(
        Aside("file_name", thing.text, None, thing.place) for thing in file_name.hidden(detail["name"])
    )
    text = _read(data, detail["kind"], asides, limits)
    answer = asdict(text)
    answer["paragraphs"] = [astuple(paragraph) for paragraph in text.paragraphs]
    answer["asides"] = [astuple(aside) for aside in text.asides]
    return answer, b""


def _read(data: bytes, kind: str, asides: tuple[Aside, ...], limits: Limits) -> DocumentText:
    if kind == "docx":
        from checks.documents.word import text as docx_text

        return docx_text.read(data, asides, limits)
    if kind == "pdf":
        from checks.documents.pdf import text as pdf_text

        return pdf_text.read(data, asides, limits)
    from checks.documents import txt

    return txt.read(data, asides)


def inspect(data: bytes, detail: dict[str, Any], limits: Limits) -> Answer:
    """What is hidden in a document, its file name first."""
    things = [*file_name.hidden(detail["name"]), *_hidden(data, detail["kind"], limits)]
    unique = {thing.key: asdict(thing) for thing in things}
    return {"things": list(unique.values())}, b""


def _hidden(data: bytes, kind: str, limits: Limits) -> list[HiddenThing]:
    if kind == "docx":
        from checks.documents.word import hidden as docx_hidden
        from checks.documents.word.package import open_package
        from checks.documents.word.walk import WordFile

        word = WordFile(open_package(data, limits, macros=True))
        return [thing for thing in docx_hidden.hidden(word) if thing.kind not in _NO_DECISION]
    if kind == "pdf":
        from checks.documents.pdf import hidden as pdf_hidden

        return pdf_hidden.hidden(data, limits)
    from checks.documents import txt

    return txt.hidden(data)


def redact(data: bytes, detail: dict[str, Any], limits: Limits) -> Answer:
    """The publishable copy and what the proof still finds in it; with anything found, no copy."""
    from checks.documents.matcher import Matcher, Rule

    matcher = Matcher(Rule(value, new) for value, new in detail["rules"])
    at_fault = matcher.replacements_at_fault()
    if at_fault:
        left = [
            Leftover(found.value, "replacement", "the plan", "plan")
            for new in at_fault
            for found in matcher.find(new)
        ]
        return {"leftovers": [asdict(each) for each in left]}, b""
    if detail["kind"] == "pdf":
        from checks.documents.pdf import copying

        copy, left = copying.proved(data, matcher, limits, detail["without"])
    else:
        copy = _redact(data, detail, matcher, limits)
        left = _leftovers(copy, detail["kind"], matcher, limits)
    if detail["kind"] == "docx":
        from checks.documents.word import pictures as docx_pictures

        left += docx_pictures.left(data, copy, detail["without"], limits)
    return {"leftovers": [asdict(each) for each in left]}, b"" if left else copy


def _redact(data: bytes, detail: dict[str, Any], matcher: Any, limits: Limits) -> bytes:
    kept = frozenset(detail["keep_hidden"])
    if detail["kind"] == "docx":
        from checks.documents.word import redact as docx_redact

        return docx_redact.redact(data, matcher, limits, kept, frozenset(detail["without"]))
    from checks.documents import txt

    return txt.redact(data, matcher)


def leftovers(data: bytes, detail: dict[str, Any], limits: Limits) -> Answer:
    """Every removed value that can still be found."""
    from checks.documents.matcher import Matcher, Rule

    matcher = Matcher(Rule(value, new) for value, new in detail["rules"])
    left = _leftovers(data, detail["kind"], matcher, limits)
    return {"leftovers": [asdict(each) for each in left]}, b""


def _leftovers(data: bytes, kind: str, matcher: Any, limits: Limits) -> list[Leftover]:
    if kind == "docx":
        from checks.documents.word import proof as docx_proof

        found = docx_proof.leftovers(data, matcher, limits)
    elif kind == "pdf":
        from checks.documents.pdf import proof as pdf_proof

        found = pdf_proof.leftovers(data, matcher, limits)
    else:
        from checks.documents import txt

        found = txt.leftovers(data, matcher)
    return list(dict.fromkeys(found))


def pictures(data: bytes, detail: dict[str, Any], limits: Limits) -> Answer:
    """Small copies of all pictures in a Word document or PDF."""
    from checks.documents import gallery

    rows = [
        {"key": picture.key, "place": picture.place, "png": base64.b64encode(picture.png).decode("ascii")}
        for picture in gallery.pictures(data, detail["kind"], limits)
    ]
    return {"pictures": rows}, b""


def page_image(data: bytes, detail: dict[str, Any], limits: Limits) -> Answer:
    """One page of a PDF as PNG."""
    from checks.documents.pdf import page as pdf_page

    return pdf_page.png(data, int(detail["page"]), int(detail.get("dpi", 100)), limits)


def searchable(data: bytes, detail: dict[str, Any], limits: Limits) -> Answer:
    """A PDF of pictures with the given words laid over the pages that have none of their own."""
    from checks.documents.pdf import redact as pdf_redact

    return {}, pdf_redact.searchable(data, detail["words"], limits)


def describe(data: bytes, detail: dict[str, Any], _limits: Limits) -> Answer:
    """A PDF with this title, and without any other word about itself."""
    from checks.documents.describe import described

    return {}, described(data, detail["title"])


TASKS: dict[str, Callable[[bytes, dict[str, Any], Limits], Answer]] = {
    "read": read,
    "inspect": inspect,
    "redact": redact,
    "leftovers": leftovers,
    "pictures": pictures,
    "page_image": page_image,
    "searchable": searchable,
    "describe": describe,
}
