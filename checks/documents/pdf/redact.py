"""The publishable copy of a PDF: every page a picture of what is seen, with decided values painted over and replaced.

Over each picture lies an invisible text layer of what may be read, so that the copy can be searched and read aloud.
Nothing of the old file goes over but pixels: no metadata, notes, layers, attachments or earlier states.

A box as wide as the name still tells how long the name is. A Word document has no such leak: prefer one.
"""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pikepdf

from checks.documents.limits import Limits
from checks.documents.matcher import Matcher
from checks.documents.pdf import actual_text
from checks.documents.pdf.chars import characters
from checks.documents.pdf.find import Hit, find
from checks.documents.pdf.layer import TextLayer, Word
from checks.documents.pdf.open import open_pdf
from checks.documents.pdf.page import look, scale_for, whole_page
from checks.documents.pdf.paint import Area, areas, painted, words
from checks.documents.pdf.picture import picture_object
from checks.documents.pdf.text import mark_parts, page_lines

_DPI = 150


def redact(data: bytes, matcher: Matcher, limits: Limits) -> bytes:
    """The copy as bytes, not yet proved. Raises `CannotRead`."""
    drawn = actual_text.without(data)
    with open_pdf(data, limits) as original, _opened_if(drawn, limits) as plain:
        document = plain or original
        spoken = _hits(original, matcher) if plain else {}
        hits = _hits(document, matcher)
        copy = pikepdf.new()
        layer = TextLayer(copy)
        for index in range(len(document)):
            also = _areas_on(original, index, spoken.get(index, []), limits)
            page = whole_page(document, index)
            size = page.get_size()
            seen = look(page, scale_for(page, _DPI / 72, limits))
            page.close()
            here = hits.get(index, [])
            _add_page(copy, layer, painted(seen, here, also), list(words(seen, here, also)), size)
        layer.finish()
        copy.Root.Lang = pikepdf.String("en-GB")  # so that it is read aloud in the right language
        buffer = io.BytesIO()
        copy.save(buffer, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return buffer.getvalue()


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
            page = whole_page(document, index)
            size = page.get_size()
            seen = look(page, scale_for(page, _DPI / 72, limits))
            page.close()
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
    texts, lines = [], []
    for index in range(len(document)):
        page = whole_page(document, index)
        textpage = page.get_textpage()
        texts.append(characters(textpage))
        lines.append((page_lines(textpage, index), page.get_height()))
        textpage.close()
        page.close()
    return find(texts, mark_parts(lines), matcher)


def _areas_on(original: Any, index: int, hits: list[Hit], limits: Limits) -> list[Area]:
    """Where values stand that the replacement text names: what is drawn there may be the name in other signs."""
    if not hits:
        return []
    page = whole_page(original, index)
    seen = look(page, scale_for(page, _DPI / 72, limits))
    page.close()
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
