"""The characters of a PDF page by PDFium, each with its box, and the page's way from paper to picture."""

import ctypes
import math
from typing import Any

import numpy as np
import pypdfium2.raw as raw
from numpy.typing import NDArray

_BELOW = 0.22  # of the size of a font stands below its line
Boxes = NDArray[np.float64]  # one row a character: left, bottom, right, top, in points of the page


def characters(textpage: Any) -> str:
    """The page's text, one character for each of PDFium's, so that an index into one is an index into the other.

    A line-end hyphen is U+FFFE or U+0002; lines end in "\\r\\n".
    """
    count = textpage.count_chars()
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (count * 2 + 2))()
    written = raw.FPDFText_GetText(textpage, 0, count, buffer)
    text = bytes(buffer)[: max(0, written - 1) * 2].decode("utf-16-le", "replace")
    if len(text) == count:
        return text
    return "".join(_character(raw.FPDFText_GetUnicode(textpage, index)) for index in range(count))


def _character(code: int) -> str:
    if code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return "\ufffd"
    return chr(code)


def boxes(textpage: Any, count: int, *, loose: bool = False) -> Boxes:
    """The box of each character: tight around the ink, or `loose`, as high as its font."""
    found = np.zeros((count, 4), dtype=np.float64)
    if loose:
        rectangle = raw.FS_RECTF()
        for index in range(count):
            if raw.FPDFText_GetLooseCharBox(textpage, index, rectangle):
                found[index] = (rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
        return found
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    references = [ctypes.byref(value) for value in (left, right, bottom, top)]
    for index in range(count):
        if raw.FPDFText_GetCharBox(textpage, index, *references):
            found[index] = (left.value, bottom.value, right.value, top.value)
    return found


def turns(textpage: Any, count: int, rotation: int) -> list[int]:
    """How each character stands on the picture, in quarter turns clockwise: 0 upright, 1 read downwards.

    `rotation` is the page's own, in degrees.
    """
    found: list[int] = []
    for index in range(count):
        angle = raw.FPDFText_GetCharAngle(textpage, index)
        found.append((round(rotation / 90) - round(max(angle, 0.0) / (math.pi / 2))) % 4)
    return found


def loose_box(textpage: Any, index: int) -> tuple[float, float, float, float]:
    """The box of one character, as high as its font: left, bottom, right, top."""
    rectangle = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(textpage, index, rectangle)
    return rectangle.left, rectangle.bottom, rectangle.right, rectangle.top


def font_box(textpage: Any, index: int) -> tuple[float, float, float, float]:
    """The box of one character of upright text, from where it is set and one font size high, whatever its letter and
    font: left, bottom, right, top. The loose box where the text is turned."""
    left, bottom, right, top = loose_box(textpage, index)
    matrix = raw.FS_MATRIX()
    x, y = ctypes.c_double(), ctypes.c_double()
    if not raw.FPDFText_GetMatrix(textpage, index, matrix) or matrix.d <= 0 or matrix.b or matrix.c:
        return left, bottom, right, top
    size = raw.FPDFText_GetFontSize(textpage, index) * matrix.d
    if size <= 0 or not raw.FPDFText_GetCharOrigin(textpage, index, x, y):
        return left, bottom, right, top
    return x.value, y.value - _BELOW * size, right, y.value + (1 - _BELOW) * size


def to_pixels(page: Any, width: int, height: int, found: Boxes) -> Boxes:
    """Boxes on a picture of the page `width` by `height`: left, top, right, bottom in pixels, y downwards.

    The way is taken from PDFium itself, so that rotation and crop box are followed.
    """
    scale = 1000
    x, y = ctypes.c_int(), ctypes.c_int()

    def at(px: float, py: float) -> tuple[float, float]:
        raw.FPDF_PageToDevice(page, 0, 0, width * scale, height * scale, 0, px, py, x, y)
        return x.value / scale, y.value / scale

    (ox, oy), (ax, ay), (bx, by) = at(0, 0), at(100, 0), at(0, 100)
    across = np.array([(ax - ox) / 100, (ay - oy) / 100])
    up = np.array([(bx - ox) / 100, (by - oy) / 100])
    one = np.array([ox, oy]) + found[:, 0:1] * across + found[:, 1:2] * up
    two = np.array([ox, oy]) + found[:, 2:3] * across + found[:, 3:4] * up
    return np.hstack([np.minimum(one, two), np.maximum(one, two)])
