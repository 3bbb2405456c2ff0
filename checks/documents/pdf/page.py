"""A PDF page as a picture: drawn once as it is and once without its text, which shows what of the text can be seen."""

import ctypes
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pypdfium2.raw as raw
from numpy.typing import NDArray

from checks.documents.limits import Limits
from checks.documents.model import CannotRead
from checks.documents.pdf.chars import Boxes, boxes, characters, to_pixels, turns
from checks.documents.pdf.open import open_pdf
from checks.documents.pdf.overlap import Pieces, letters_on_letters

Pixels = NDArray[np.uint8]

_ANNOTATIONS = 0x01  # FPDF_ANNOT: draw annotations as a reader shows them
_NOT_DRAWN = (
    raw.FPDF_ANNOT_TEXT,
    raw.FPDF_ANNOT_LINK,
    raw.FPDF_ANNOT_POPUP,
    raw.FPDF_ANNOT_FILEATTACHMENT,
    raw.FPDF_ANNOT_SOUND,
    raw.FPDF_ANNOT_MOVIE,
    raw.FPDF_ANNOT_REDACT,
)
_FAINT = 24  # of 255: a difference that an eye can make out on white paper; measured on pale grey text
_TINY = 2.5  # points: the height of a letter nobody can read
_MOST_COVERED = 80  # pieces of text over others that are taken away one by one
_SCANNED = 0.5  # share of a page that a picture covers when the page is a scan


@dataclass
class Seen:
    """A page as it is seen: its characters with their boxes in pixels, and which of them can be seen."""

    text: str
    why: list[str]  # for each character: "" or why it cannot be seen
    pixels: Pixels
    scale: float  # pixels a point
    turns: list[int]  # how each character stands, in quarter turns clockwise
    covers: list[list[float]]  # the box that covers each character whole: left, top, right, bottom
    ocr: bool  # the text is the unseen layer that a scanner's software laid over a picture


def scale_for(page: Any, wanted: float, limits: Limits) -> float:
    """The scale, lowered where the picture would pass the limit of megapixels."""
    width, height = page.get_size()
    most = (limits.page_megapixels * 1_000_000 / max(1.0, width * height)) ** 0.5
    return float(min(wanted, most))


def draw(page: Any, scale: float) -> Pixels:
    """The page with its annotations and filled-in fields, as rows of blue, green, red."""
    width, height = page.get_size()
    across, down = max(1, round(width * scale)), max(1, round(height * scale))
    bitmap = raw.FPDFBitmap_CreateEx(across, down, raw.FPDFBitmap_BGR, None, 0)
    if not bitmap:
        raise MemoryError
    try:
        raw.FPDFBitmap_FillRect(bitmap, 0, 0, across, down, 0xFFFFFFFF)
        raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, across, down, 0, _ANNOTATIONS)
        stride = raw.FPDFBitmap_GetStride(bitmap)
        buffer = raw.FPDFBitmap_GetBuffer(bitmap)
        rows = np.ctypeslib.as_array(ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ubyte)), (down, stride))
        return rows[:, : across * 3].reshape(down, across, 3).copy()
    finally:
        raw.FPDFBitmap_Destroy(bitmap)


def text_objects(page: Any) -> Iterator[tuple[Any, int]]:
    """All text objects of a page, also inside forms, each with the mode in which it is drawn."""
    stack = [raw.FPDFPage_GetObject(page, index) for index in range(raw.FPDFPage_CountObjects(page))]
    depth = 0
    while stack and depth < 200_000:
        depth += 1
        item = stack.pop()
        kind = raw.FPDFPageObj_GetType(item)
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            yield item, raw.FPDFTextObj_GetTextRenderMode(item)
        elif kind == raw.FPDF_PAGEOBJ_FORM:
            stack += [
                raw.FPDFFormObj_GetObject(item, index) for index in range(raw.FPDFFormObj_CountObjects(item))
            ]


def look(page: Any, scale: float) -> Seen:
    """Draw the page, take its text away, draw again: a character whose place looks the same cannot be seen.

    `pixels` is the page as it is seen, without even the faint trace of what cannot be. The page is spent afterwards:
    its text is invisible. Give it a `whole_page`, so that the words of fields and notes are among them.
    """
    textpage = page.get_textpage()
    text = characters(textpage)
    tight, loose = boxes(textpage, len(text)), boxes(textpage, len(text), loose=True)
    turned = turns(textpage, len(text), page.get_rotation())
    pieces = Pieces(text_objects(page))
    before = draw(page, scale)
    pieces.hide(pieces.all)
    after = draw(page, scale)
    height, width = before.shape[:2]
    tight_pixels = to_pixels(page, width, height, tight)
    loose_pixels = to_pixels(page, width, height, loose)
    why = _why_unseen(text, tight_pixels, tight, before, after)
    ocr = pieces.mostly_unseen and picture_share(page) > _SCANNED
    if not ocr:
        of = pieces.of_characters(textpage, len(text)) if pieces.unseen or any(why) else []
        for index, address in enumerate(of):
            if address in pieces.unseen and not why[index]:
                why[index] = "invisible_text"  # even where other words stand on the same spot
        covered = letters_on_letters(text, tight_pixels, why)
        if covered:
            of = of or pieces.of_characters(textpage, len(text))
            for number, address in enumerate(sorted({of[index] for index in covered} - {0})):
                if number < _MOST_COVERED:
                    pieces.hide_only({address})
                    ink = _ink(tight_pixels, differ(before, draw(page, scale)))
                else:  # too many to look at one by one: told as unseen, for a person to look
                    ink = np.zeros(len(text), dtype=np.int32)
                for index, other in enumerate(of):
                    if other == address and not ink[index] and text[index].isalnum() and not why[index]:
                        why[index] = "invisible_text"
        if any(why):
            of = of or pieces.of_characters(textpage, len(text))
            seen = {address for index, address in enumerate(of) if text[index].isalnum() and not why[index]}
            pieces.hide_only(pieces.all - seen)
            _wipe(
                before, draw(page, scale), tight_pixels, [w and of[i] not in seen for i, w in enumerate(why)]
            )
            _wipe(before, after, tight_pixels, [w and of[i] in seen for i, w in enumerate(why)])
        pieces.hide(pieces.all)
    textpage.close()
    return Seen(
        text=text,
        why=why,
        pixels=before,
        scale=scale,
        turns=turned,
        covers=_covers(tight_pixels, loose_pixels, turned),
        ocr=ocr,
    )


def _wipe(before: Pixels, after: Pixels, pixels: Boxes, unseen: Sequence[object]) -> None:
    """Where a character cannot be seen, put the page without it: very pale letters could be brought out again."""
    height, width = before.shape[:2]
    for index in [index for index, each in enumerate(unseen) if each]:
        left, top = max(0, int(pixels[index, 0]) - 1), max(0, int(pixels[index, 1]) - 1)
        right, bottom = min(width, int(pixels[index, 2]) + 2), min(height, int(pixels[index, 3]) + 2)
        if left < right and top < bottom:
            before[top:bottom, left:right] = after[top:bottom, left:right]


def _covers(tight: Boxes, loose: Boxes, turned: list[int]) -> list[list[float]]:
    """Along the line as wide as the ink, so that a comma beside is left; across it as high as the font.

    Where one of the boxes is empty the other counts.
    """
    for one, other in ((tight, loose), (loose, tight)):
        empty = (one[:, 2] <= one[:, 0]) | (one[:, 3] <= one[:, 1])
        one[empty] = other[empty]
    found = np.hstack([np.minimum(tight[:, :2], loose[:, :2]), np.maximum(tight[:, 2:], loose[:, 2:])])
    upright = np.array([turn % 2 == 0 for turn in turned], dtype=bool)
    for side in (0, 1, 2, 3):
        along = upright if side % 2 == 0 else ~upright
        found[along, side] = tight[along, side]
    covers: list[list[float]] = found.tolist()
    return covers


def is_recognised(page: Any) -> bool:
    """True when nearly all text of a page is in the invisible mode, as scanners write it over their pictures."""
    return Pieces(text_objects(page)).mostly_unseen


def picture_share(page: Any) -> float:
    """The largest share of the page that one picture covers."""
    width, height = page.get_size()
    largest = 0.0
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        if raw.FPDFPageObj_GetBounds(item.raw, left, bottom, right, top):
            area = max(0.0, right.value - left.value) * max(0.0, top.value - bottom.value)
            largest = max(largest, area / max(1.0, width * height))
    return largest


def differ(before: Pixels, after: Pixels) -> NDArray[np.bool_]:
    """Where two drawings of a page differ by so much that an eye sees it."""
    apart = np.maximum(before, after) - np.minimum(before, after)
    return (apart[:, :, 0] >= _FAINT) | (apart[:, :, 1] >= _FAINT) | (apart[:, :, 2] >= _FAINT)


def _ink(pixels: Boxes, changed: NDArray[np.bool_]) -> NDArray[np.int32]:
    """In each box, how many pixels changed."""
    height, width = changed.shape
    sums = np.zeros((height + 1, width + 1), dtype=np.int32)
    np.cumsum(np.cumsum(changed, axis=0, dtype=np.int32), axis=1, out=sums[1:, 1:])
    left = np.clip(np.floor(pixels[:, 0]).astype(int) - 1, 0, width)
    top = np.clip(np.floor(pixels[:, 1]).astype(int) - 1, 0, height)
    right = np.clip(np.ceil(pixels[:, 2]).astype(int) + 1, 0, width)
    bottom = np.clip(np.ceil(pixels[:, 3]).astype(int) + 1, 0, height)
    ink: NDArray[np.int32] = sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left]
    return ink


def _why_unseen(text: str, pixels: Boxes, points: Boxes, before: Pixels, after: Pixels) -> list[str]:
    ink = _ink(pixels, differ(before, after))
    height, width = before.shape[:2]
    outside = (pixels[:, 2] <= 0) | (pixels[:, 3] <= 0) | (pixels[:, 0] >= width) | (pixels[:, 1] >= height)
    high = points[:, 3] - points[:, 1]
    wide = points[:, 2] - points[:, 0]
    why: list[str] = []
    for index, character in enumerate(text):
        if character.isspace() or not character.isprintable() or (wide[index] <= 0 and high[index] <= 0):
            why.append("")
        elif outside[index]:
            why.append("off_page_text")
        elif ink[index] == 0:
            why.append("invisible_text")
        elif character.isalnum() and max(high[index], wide[index]) < _TINY and high[index] > 0:
            why.append("tiny_text")
        else:
            why.append("")
    return why


def whole_page(document: Any, index: int) -> Any:
    """Page `index` (from 0) with its notes and filled-in fields made part of its content, so their words are found.

    Links, pop-up notes, attachments and redaction marks are dropped: nothing of them is drawn. Drawing first lets
    PDFium make the look of annotations that bring none of their own. Raises `CannotRead` (unsupported) when that fails.
    """
    page = document[index]
    for number in reversed(range(raw.FPDFPage_GetAnnotCount(page))):
        annotation = raw.FPDFPage_GetAnnot(page, number)
        kind = raw.FPDFAnnot_GetSubtype(annotation)
        raw.FPDFPage_CloseAnnot(annotation)
        if kind in _NOT_DRAWN:
            raw.FPDFPage_RemoveAnnot(page, number)
    if raw.FPDFPage_GetAnnotCount(page) == 0:
        return page
    draw(page, 0.1)
    if raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY) == raw.FLATTEN_FAIL:
        raise CannotRead(
            "unsupported",
            f"The notes and fields on page {index + 1} cannot be read. "
            "Print the PDF to a new PDF, or use the Word document.",
        )
    page.close()
    return document[index]


def png(data: bytes, number: int, dpi: int, limits: Limits) -> tuple[dict[str, object], bytes]:
    """Page `number` (from 1) as PNG; with it the number of pages, the scale, and whether the page is bare of text."""
    from PIL import Image

    with open_pdf(data, limits) as document:
        page = whole_page(document, number - 1)
        textpage = page.get_textpage()
        bare = not any(character.isalnum() for character in characters(textpage))
        textpage.close()
        scale = scale_for(page, dpi / 72, limits)
        picture = draw(page, scale)
        buffer = io.BytesIO()
        Image.fromarray(np.ascontiguousarray(picture[:, :, ::-1])).save(buffer, "PNG")
        return {"pages": len(document), "scale": scale, "bare": bare}, buffer.getvalue()
