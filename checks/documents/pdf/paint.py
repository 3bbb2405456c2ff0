"""Paints decided values over on the picture of a page, and tells which words may be read in their stead."""

import math
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from checks.documents.pdf.find import Hit
from checks.documents.pdf.layer import Word
from checks.documents.pdf.page import Seen

PICTURE_REMOVED = "[picture removed]"
_GREY = 221  # of 255, one of sixteen greys: what stands in a removed picture's place
_PADDING = 1  # pixels round a painted box, so that no edge of a letter is left
_LINE = 30  # pixels: the height of a label in a large box
_SMALLEST_LABEL = 9  # pixels: below this a label cannot be read and is left to the text layer
_MARKS_OF_HYPHEN = str.maketrans({"\ufffe": "-", "\x02": "-", "\u00ad": "-"})


class Area(NamedTuple):
    """A rectangle of pixels, and how what stands in it is turned (quarter turns clockwise)."""

    left: float
    top: float
    right: float
    bottom: float
    turn: int = 0

    @property
    def length(self) -> float:
        """How long it is in the direction of reading."""
        return self.bottom - self.top if self.turn % 2 else self.right - self.left

    @property
    def height(self) -> float:
        """How high its letters stand."""
        return self.right - self.left if self.turn % 2 else self.bottom - self.top

    def holds(self, other: "Area") -> bool:
        """True when the middle of the other lies inside."""
        x, y = (other.left + other.right) / 2, (other.top + other.bottom) / 2
        return self.left <= x <= self.right and self.top <= y <= self.bottom


def areas(seen: Seen, indices: tuple[int, ...]) -> list[Area]:
    """The rectangles that cover these characters, one for each line they stand on."""
    found: list[Area] = []
    for index in indices:
        area = _area(seen, index)
        if area is None:
            continue
        if found and _on_one_line(found[-1], area, 4):
            found[-1] = _both(found[-1], area)
        else:
            found.append(area)
    return found


def _area(seen: Seen, index: int) -> Area | None:
    left, top, right, bottom = seen.covers[index]
    if right <= left or bottom <= top:
        return None
    return Area(left, top, right, bottom, seen.turns[index])


def _both(one: Area, other: Area) -> Area:
    return Area(
        min(one.left, other.left),
        min(one.top, other.top),
        max(one.right, other.right),
        max(one.bottom, other.bottom),
        one.turn,
    )


def _on_one_line(one: Area, other: Area, gap: float) -> bool:
    """True when two areas stand on one line, not more than `gap` times its height apart."""
    if one.turn != other.turn:
        return False
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    overlap, between = (across, -down) if one.turn % 2 else (down, -across)
    height = min(one.height, other.height)
    return overlap > 0.3 * height and between < gap * height


def painted(seen: Seen, hits: list[Hit], also: list[Area], removed: Sequence[Area] = ()) -> Image.Image:
    """The page as a picture with the hits, and the areas of `also`, painted over and the replacements written in.

    In the places of `removed` stood pictures: each is filled with grey and says so.
    """
    picture = Image.fromarray(np.ascontiguousarray(seen.pixels[:, :, ::-1]))
    pen = ImageDraw.Draw(picture)
    for area in removed:
        _cover(pen, area, _GREY)
        _label(picture, _middle(area), PICTURE_REMOVED, 0)
    for area in also:
        _cover(pen, area)
    for hit in hits:
        covered = areas(seen, hit.characters)
        for area in covered:
            _cover(pen, area)
        if covered and hit.replacement:
            _label(picture, max(covered, key=lambda area: area.length), hit.replacement, 255)
    return picture


def _cover(pen: ImageDraw.ImageDraw, area: Area, grey: int = 0) -> None:
    left, top, right, bottom, _ = area
    pen.rectangle((left - _PADDING, top - _PADDING, right + _PADDING, bottom + _PADDING), fill=(grey,) * 3)


def _middle(area: Area) -> Area:
    """A line's height in the middle of a larger area."""
    middle, half = (area.top + area.bottom) / 2, min(area.bottom - area.top, _LINE) / 2
    return Area(area.left, middle - half, area.right, middle + half)


@cache
def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)


def _label(picture: Image.Image, area: Area, text: str, grey: int) -> None:
    """Write what takes the value's place into the box, turned as the value was, where it can be read there."""
    size = area.height * 0.8
    while size >= _SMALLEST_LABEL:
        font = _font(round(size))
        left, top, right, bottom = font.getbbox(text)
        if right - left <= area.length:
            ink = Image.new("L", (math.ceil(right - left), math.ceil(bottom - top)), 0)
            ImageDraw.Draw(ink).text((-left, -top), text, font=font, fill=255)
            ink = ink.rotate(-90 * area.turn, expand=True)
            x = (area.left + area.right - ink.width) / 2
            y = (area.top + area.bottom - ink.height) / 2
            picture.paste((grey,) * 3, (round(x), round(y)), ink)
            return
        size *= 0.9


def words(seen: Seen, hits: list[Hit], also: list[Area], removed: Sequence[Area] = ()) -> Iterator[Word]:
    """What may be read: words that can be seen and are not painted over, and in place of each hit its replacement."""
    for box in removed:
        yield _word(seen, PICTURE_REMOVED, _middle(box))
    firsts = {hit.characters[0]: hit for hit in hits}
    gone = {index for hit in hits for index in hit.characters}
    text, held = "", None
    for index, character in enumerate(seen.text):
        area = None
        if index not in gone and not character.isspace() and (seen.ocr or not seen.why[index]):
            area = _area(seen, index)
        if area is not None and any(covered.holds(area) for covered in (*also, *removed)):
            area = None
        if held is not None and (area is None or not _on_one_line(held, area, 2)):
            yield _word(seen, text, held)
            text, held = "", None
        if index in firsts and firsts[index].replacement:
            yield from _replacement(seen, firsts[index])
        sign = character.translate(_MARKS_OF_HYPHEN)
        if area is not None and sign.isprintable():
            text, held = text + sign, area if held is None else _both(held, area)
    if held is not None:
        yield _word(seen, text, held)


def _replacement(seen: Seen, hit: Hit) -> Iterator[Word]:
    """The replacement as words in the box of the value, drawn up to the side where a neighbour touches it."""
    covered = areas(seen, hit.characters)
    if not covered:
        return
    area, size = covered[0], len(hit.replacement)
    width = min(area.length / size, 0.5 * area.height)
    after = hit.characters[-1] + 1
    touched = len(covered) == 1 and after < len(seen.text) and not seen.text[after].isspace()
    at = area.length - width * size if touched else 0.0
    for part in hit.replacement.split():
        yield _word(seen, part, _share(area, at, width * len(part)))
        at += width * (len(part) + 1)


def _share(area: Area, at: float, length: float) -> Area:
    """A part of an area, `at` from where reading starts."""
    left, top, right, bottom, turn = area
    return (
        Area(left + at, top, left + at + length, bottom, turn),
        Area(left, top + at, right, top + at + length, turn),
        Area(right - at - length, top, right - at, bottom, turn),
        Area(left, bottom - at - length, right, bottom - at, turn),
    )[turn]


def _word(seen: Seen, text: str, area: Area) -> Word:
    """The word with its box in points, y upwards from the foot of the page."""
    scale, foot = seen.scale, seen.pixels.shape[0]
    return Word(
        text,
        area.left / scale,
        (foot - area.bottom) / scale,
        max(0.5, (area.right - area.left) / scale),
        max(0.5, (area.bottom - area.top) / scale),
        area.turn,
    )
