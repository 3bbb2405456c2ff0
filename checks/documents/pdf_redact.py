"""The publishable copy of a PDF: every page a picture of what is seen, with decided values painted over and replaced.

Over each picture lies an invisible text layer of what may be read, so that the copy can be searched and read aloud. Nothing of the
old file goes over but pixels: no metadata, notes, layers, attachments or earlier states.

A box as wide as the name still tells how long the name is. A Word document has no such leak: prefer one.
"""

import io
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
import pikepdf
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from checks.documents.limits import Limits
from checks.documents.matcher import Matcher
from checks.documents.pdf_chars import characters
from checks.documents.pdf_find import Hit, find
from checks.documents.pdf_layer import TextLayer, Word
from checks.documents.pdf_open import open_pdf
from checks.documents.pdf_page import Seen, look, scale_for, whole_page
from checks.documents.pdf_text import mark_parts, page_lines

_DPI = 150
_PADDING = 2  # pixels round a painted box, so that no edge of a letter is left
_SMALLEST_LABEL = 9  # pixels: below this a label cannot be read and is left to the text layer
_COLOURFUL = 24  # of 255: a difference between channels that an eye takes for colour
_MARKS_OF_HYPHEN = str.maketrans({"\ufffe": "-", "\x02": "-", "\u00ad": "-"})


class Area(NamedTuple):
    """A rectangle of pixels."""

    left: float
    top: float
    right: float
    bottom: float


def redact(data: bytes, matcher: Matcher, limits: Limits) -> bytes:
    """The copy as bytes, not yet proved. Raises `CannotRead`."""
    with open_pdf(data, limits) as document:
        hits = _hits(document, matcher)
        copy = pikepdf.new()
        layer = TextLayer(copy)
        for index in range(len(document)):
            page = whole_page(document, index)
            width, height = page.get_size()
            seen = look(page, scale_for(page, _DPI / 72, limits))
            page.close()
            words = list(_words(seen, hits.get(index, [])))
            picture = _painted(seen, hits.get(index, []))
            _add_page(copy, layer, picture, words, (width, height))
        layer.finish()
        buffer = io.BytesIO()
        copy.save(buffer, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return buffer.getvalue()


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


def _areas(seen: Seen, indices: tuple[int, ...]) -> list[Area]:
    """The rectangles that cover these characters, one for each line they stand on."""
    areas: list[Area] = []
    for index in indices:
        boxes = [box for box in (seen.loose[index], seen.tight[index]) if box[2] > box[0] and box[3] > box[1]]
        if not boxes:
            continue
        low, high = np.min(boxes, axis=0), np.max(boxes, axis=0)
        area = Area(float(low[0]), float(low[1]), float(high[2]), float(high[3]))
        if areas and _same_line(areas[-1], area):
            last = areas[-1]
            areas[-1] = Area(
                min(last.left, area.left),
                min(last.top, area.top),
                max(last.right, area.right),
                max(last.bottom, area.bottom),
            )
        else:
            areas.append(area)
    return areas


def _same_line(one: Area, other: Area) -> bool:
    overlap = min(one.bottom, other.bottom) - max(one.top, other.top)
    height = min(one.bottom - one.top, other.bottom - other.top)
    gap = max(one.left, other.left) - min(one.right, other.right)
    return overlap > 0.5 * height and gap < 4 * height


def _painted(seen: Seen, hits: list[Hit]) -> Image.Image:
    picture = Image.fromarray(np.ascontiguousarray(seen.pixels[:, :, ::-1]))
    pen = ImageDraw.Draw(picture)
    for hit in hits:
        for place, area in enumerate(_areas(seen, hit.characters)):
            box = (area.left - _PADDING, area.top - _PADDING, area.right + _PADDING, area.bottom + _PADDING)
            pen.rectangle(box, fill=(0, 0, 0))
            if place == 0 and hit.replacement:
                _label(pen, area, hit.replacement)
    return picture


def _label(pen: ImageDraw.ImageDraw, area: Area, text: str) -> None:
    """Write what takes the value's place into the box, where it can be read there."""
    size = (area.bottom - area.top) * 0.8
    while size >= _SMALLEST_LABEL:
        font = ImageFont.load_default(size)
        left, top, right, bottom = pen.textbbox((0, 0), text, font=font)
        if right - left <= area.right - area.left:
            x = (area.left + area.right - (right - left)) / 2 - left
            y = (area.top + area.bottom - (bottom - top)) / 2 - top
            pen.text((x, y), text, font=font, fill=(255, 255, 255))
            return
        size *= 0.9


def _words(seen: Seen, hits: list[Hit]) -> Iterator[Word]:
    """What may be read: visible words, and in place of each hit its replacement."""
    firsts = {hit.characters[0]: hit for hit in hits}
    gone = {index for hit in hits for index in hit.characters}
    held: list[int] = []
    for index, character in enumerate(seen.text):
        readable = (seen.visible[index] or seen.ocr) and index not in gone and character.isprintable()
        if index not in gone and (character in "\ufffe\x02"):
            readable = bool(seen.visible[index] or seen.ocr)
        if held and (not readable or character.isspace() or not _beside(seen, held[-1], index)):
            yield from _word(seen, held)
            held = []
        if index in firsts and firsts[index].replacement:
            yield from _replacement(seen, firsts[index])
        if readable and not character.isspace():
            held.append(index)
    yield from _word(seen, held)


def _beside(seen: Seen, one: int, other: int) -> bool:
    a, b = seen.loose[one], seen.loose[other]
    return bool(min(a[3], b[3]) - max(a[1], b[1]) > 0.3 * min(a[3] - a[1], b[3] - b[1]))


def _word(seen: Seen, indices: list[int]) -> Iterator[Word]:
    if not indices:
        return
    boxes = seen.loose[indices]
    text = "".join(seen.text[index] for index in indices).translate(_MARKS_OF_HYPHEN)
    yield _scaled(
        seen, text, Area(boxes[:, 0].min(), boxes[:, 1].min(), boxes[:, 2].max(), boxes[:, 3].max())
    )


def _replacement(seen: Seen, hit: Hit) -> Iterator[Word]:
    """The replacement as words in the box of the value, drawn up to the side where a neighbour touches it."""
    areas = _areas(seen, hit.characters)
    if not areas:
        return
    area, size = areas[0], len(hit.replacement)
    width = min((area.right - area.left) / size, 0.5 * (area.bottom - area.top))
    after = hit.characters[-1] + 1
    touched_after = len(areas) == 1 and after < len(seen.text) and not seen.text[after].isspace()
    at = area.right - width * size if touched_after else area.left
    for part in hit.replacement.split():
        yield _scaled(seen, part, Area(at, area.top, at + width * len(part), area.bottom))
        at += width * (len(part) + 1)


def _scaled(seen: Seen, text: str, area: Area) -> Word:
    """The word with its box in points, y upwards from the foot of the page."""
    height = seen.pixels.shape[0]
    return Word(
        text,
        area.left / seen.scale,
        (height - area.bottom) / seen.scale,
        max(0.5, (area.right - area.left) / seen.scale),
        max(1.0, (area.bottom - area.top) / seen.scale),
    )


def _add_page(
    copy: pikepdf.Pdf, layer: TextLayer, picture: Image.Image, words: list[Word], size: tuple[float, float]
) -> None:
    copy.add_blank_page(page_size=size)
    page = copy.pages[-1]
    page.obj.Resources = pikepdf.Dictionary(
        XObject=pikepdf.Dictionary(I=_picture_object(copy, picture)), Font=pikepdf.Dictionary(F=layer.font)
    )
    content = b"q %.2f 0 0 %.2f 0 0 cm /I Do Q\n" % size + layer.content(words)
    page.obj.Contents = copy.make_stream(content)


def _picture_object(copy: pikepdf.Pdf, picture: Image.Image) -> pikepdf.Object:
    pixels = np.asarray(picture)
    if _in_colour(pixels):
        content, extra = _jpeg(picture), {"ColorSpace": pikepdf.Name.DeviceRGB, "BitsPerComponent": 8}
        filters = pikepdf.Name.DCTDecode
    else:
        grey = np.asarray(picture.convert("L"))
        content, filters = _sixteen_greys(grey), None
        extra = {"ColorSpace": pikepdf.Name.DeviceGray, "BitsPerComponent": 4}
        if _is_photograph(grey):
            content, filters = _jpeg(picture.convert("L")), pikepdf.Name.DCTDecode
            extra["BitsPerComponent"] = 8
    stream = copy.make_stream(b"")
    stream.write(content, filter=filters)
    stream.stream_dict.update({"/" + key: value for key, value in extra.items()})
    for key, value in {
        "/Type": pikepdf.Name.XObject,
        "/Subtype": pikepdf.Name.Image,
        "/Width": picture.width,
        "/Height": picture.height,
        **{"/" + key: value for key, value in extra.items()},
    }.items():
        stream[key] = value
    return stream


def _in_colour(pixels: NDArray[np.uint8]) -> bool:
    red, green, blue = (pixels[::2, ::2, channel].astype(np.int16) for channel in range(3))
    spread = (np.abs(red - green) > _COLOURFUL) | (np.abs(green - blue) > _COLOURFUL)
    return bool(spread.mean() > 0.0005)


def _is_photograph(grey: NDArray[np.uint8]) -> bool:
    """True when much of the page is neither paper nor ink: sixteen greys would show as steps."""
    return bool(((grey > 40) & (grey < 215)).mean() > 0.15)


def _sixteen_greys(grey: NDArray[np.uint8]) -> bytes:
    """Rows of four-bit greys: a page of text packs to a third of what JPEG needs, with sharper letters."""
    four = ((grey.astype(np.uint16) * 15 + 127) // 255).astype(np.uint8)
    if four.shape[1] % 2:
        four = np.pad(four, ((0, 0), (0, 1)), constant_values=15)
    return ((four[:, ::2] << 4) | four[:, 1::2]).tobytes()


def _jpeg(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=82)
    return buffer.getvalue()
