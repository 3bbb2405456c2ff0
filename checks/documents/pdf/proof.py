"""The proof that a PDF is clean: PDFium, a second extractor, every decoded stream and string, and the raw bytes."""

import re
from collections.abc import Iterator
from typing import Any

import pikepdf

from checks.documents import foreign
from checks.documents.limits import Limits
from checks.documents.matcher import Matcher
from checks.documents.model import Leftover
from checks.documents.pdf import objects, values
from checks.documents.pdf.columns import read_pages
from checks.documents.pdf.find import find
from checks.documents.pdf.open import open_pdf
from checks.documents.pdf.page import whole_page
from checks.documents.pdf.second import page_texts
from checks.documents.raw_sweep import in_bytes


def leftovers(data: bytes, matcher: Matcher, limits: Limits) -> list[Leftover]:
    """Every removed value still in the file, with its page or object. Raises `CannotRead`."""
    return [
        *_by_pdfium(data, matcher, limits),
        *_by_structure(data, matcher, limits),
        *_by_second_reader(data, matcher, limits),
        *_by_streams(data, matcher),
    ]


def _by_pdfium(data: bytes, matcher: Matcher, limits: Limits) -> Iterator[Leftover]:
    """The pages as they come, and again with notes and fields made part of them."""
    with open_pdf(data, limits) as document:
        for whole in (False, True):
            pages = read_pages(
                whole_page(document, index) if whole else document[index] for index in range(len(document))
            )
            for number, hits in find(pages, matcher).items():
                for hit in hits:
                    yield Leftover(hit.value, "body", f"page {number + 1}", "PDFium")


def _by_structure(data: bytes, matcher: Matcher, limits: Limits) -> Iterator[Leftover]:
    things, _ = objects.for_reading(data, limits)
    for thing, page in things:
        for text in (thing.text, foreign.parted(thing.text)):
            for match in matcher.find(text):
                yield Leftover(match.value, thing.kind, f"page {page}" if page else "document", "structure")


def _by_second_reader(data: bytes, matcher: Matcher, limits: Limits) -> Iterator[Leftover]:
    for number, text in enumerate(page_texts(data, limits), 1):
        for match in matcher.find(text):
            yield Leftover(match.value, "body", f"page {number}", "second reader")


def _by_streams(data: bytes, matcher: Matcher) -> Iterator[Leftover]:
    """Every stream decoded, drawn text also with its strings put together, and the file's own bytes."""
    with values.opened(data) as document:
        for item in document.objects:
            if not isinstance(item, pikepdf.Stream):
                continue
            content = _decoded(item)
            place = f"object {item.objgen[0]}"
            written = str(item.get("/Type", "")) in _WRITTEN
            for value in in_bytes(content, matcher, plain=written):
                yield Leftover(value, "stream", place, "decoded streams")
            if str(item.get("/Subtype", "")) != "/Image":
                for match in matcher.find(strings_joined(content)):
                    if len(match.value) >= _SPELT:
                        yield Leftover(match.value, "stream", place, "decoded streams")
    for value in in_bytes(data, matcher, plain=False):
        yield Leftover(value, "file", "raw bytes", "raw bytes")


def _decoded(item: Any) -> bytes:
    try:
        return bytes(item.read_bytes())
    except (pikepdf.PdfError, RuntimeError, ValueError):
        return bytes(item.read_raw_bytes())


# Streams of plain writing. In all others a short number is a place on the page, and words stand in strings.
_WRITTEN = ("/EmbeddedFile", "/Metadata")
# The codes of a font that was cut down to what it draws are no letters, yet any of them may be a single one.
_SPELT = 2
_STRING = re.compile(rb"\(((?:[^()\\]|\\.)*)\)|<([0-9A-Fa-f\s]+)>|(Td|TD|T\*|Tm|'|\"|BT)\b")


def strings_joined(content: bytes) -> str:
    """The strings a content stream draws, joined as they stand, a line for each new place: kerning splits words."""
    if b"Tj" not in content and b"TJ" not in content:
        return ""
    pieces: list[str] = []
    for literal, code, move in _STRING.findall(content):
        if move:
            pieces.append("\n")
        elif literal:
            pieces.append(re.sub(rb"\\(.)", rb"\1", literal).decode("cp1252", "replace"))
        elif code:
            digits = re.sub(rb"\s", b"", code)
            pieces.append(
                bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode()).decode("cp1252", "replace")
            )
    return "".join(pieces)
