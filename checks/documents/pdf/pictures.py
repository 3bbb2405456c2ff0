"""The pictures on the pages of a PDF: told by the keys they are listed under, and taken out of the copy."""

from collections.abc import Collection, Iterator
from typing import Any

import numpy as np
import pikepdf
import pypdfium2.raw as raw

from checks.documents import likeness
from checks.documents.limits import Limits
from checks.documents.model import HiddenThing, Leftover, hidden_thing
from checks.documents.pdf.open import open_pdf
from checks.documents.pdf.page import draw, whole_page
from checks.documents.pdf.paint import Area
from checks.documents.pdf.values import opened


def listed(page: Any, index: int) -> Iterator[tuple[Any, HiddenThing]]:
    """The pictures drawn on page `index` (from 0), each with the thing that `inspect` tells of it."""
    found = page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=8)
    for number, item in enumerate(found, 1):
        width, height = item.get_px_size()
        place = f"page {index + 1}, picture {number}"
        content = bytes(item.get_data(decode_simple=False))
        yield item, hidden_thing("image", place, f"picture, {width} by {height}", content)


def pages_of(document: Any, keys: Collection[str]) -> set[int]:
    """The pages (from 0) on which one of these pictures is drawn."""
    found = set()
    for index in range(len(document)) if keys else ():
        page = whole_page(document, index)
        if any(thing.key in keys for _, thing in listed(page, index)):
            found.add(index)
        page.close()
    return found


def taken_out(page: Any, index: int, keys: Collection[str], scale: float) -> list[Area]:
    """Take pictures off the page, so that nothing draws them; where each was seen, in pixels at `scale`.

    All that changes when a picture goes lies in its box, also what it covered: none of that may come to light.
    """
    boxes = []
    doomed = [item for item, thing in listed(page, index) if thing.key in keys]
    for item in doomed:
        before = draw(page, scale)
        raw.FPDFPageObj_SetIsActive(item, False)
        rows, columns = np.nonzero((before != draw(page, scale)).any(axis=2))
        if rows.size:
            boxes.append(
                Area(float(columns.min()), float(rows.min()), float(columns.max() + 1), float(rows.max() + 1))
            )
    return boxes


def left(data: bytes, copy: bytes, keys: Collection[str], limits: Limits) -> list[Leftover]:
    """Pictures of the copy that are one of those which were to be removed. Raises `CannotRead`."""
    if not keys:
        return []
    removed = [likeness.of(picture) for key, _, picture in _drawn(data, limits) if key in keys]
    kept = [(place, likeness.of(picture)) for _, place, picture in _drawn(copy, limits)]
    with opened(data) as old, opened(copy) as new:
        gone = {digest for one in removed for digest in one.digests}
        packed = [likeness.of(None, content) for content in _files(old) if _same_pixels(content, gone)]
        kept += [("picture object", likeness.of(None, content)) for content in _files(new)]
    return likeness.left([*removed, *packed], kept)


def _drawn(data: bytes, limits: Limits) -> Iterator[tuple[str, str, Any]]:
    """(key, place, picture) of every picture on every page."""
    with open_pdf(data, limits) as document:
        for index in range(len(document)):
            page = whole_page(document, index)
            for item, thing in listed(page, index):
                yield thing.key, thing.place, item.get_bitmap(render=False).to_pil()
            page.close()


def _files(document: pikepdf.Pdf) -> Iterator[bytes]:
    """The bytes of every picture object that is a file of its own, as a photograph is."""
    for item in document.objects:
        if isinstance(item, pikepdf.Stream) and str(item.get("/Filter", "")) in ("/DCTDecode", "/JPXDecode"):
            yield bytes(item.read_raw_bytes())


def _same_pixels(content: bytes, digests: set[str]) -> bool:
    from checks.documents import images

    return bool(likeness.of(images.opened(content)).digests & digests)
