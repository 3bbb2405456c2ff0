"""Pieces of text on a page, shown and hidden one by one: a letter under another in the same place can be unseen."""

import ctypes
from collections.abc import Iterable
from typing import Any

import numpy as np
import pypdfium2.raw as raw
from numpy.typing import NDArray

_LARGE = 200  # letters much larger than the others, each held against all of them
_UNSEEN_MODES = (raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP)


class Pieces:
    """The pieces of text of a page by their address, each with the mode in which the file draws it."""

    def __init__(self, objects: Iterable[tuple[Any, int]]) -> None:
        self._pieces = {ctypes.addressof(item.contents): (item, mode) for item, mode in objects}
        self.all = frozenset(self._pieces)
        self.unseen = frozenset(a for a, (_, mode) in self._pieces.items() if mode in _UNSEEN_MODES)

    @property
    def mostly_unseen(self) -> bool:
        """True when nearly all of the text is in the invisible mode, as scanners write it over their pictures."""
        return bool(self.all) and len(self.unseen) >= 0.9 * len(self.all)

    def hide(self, addresses: Iterable[int]) -> None:
        """Draw these pieces no more."""
        for address in addresses:
            raw.FPDFTextObj_SetTextRenderMode(self._pieces[address][0], raw.FPDF_TEXTRENDERMODE_INVISIBLE)

    def hide_only(self, addresses: Iterable[int]) -> None:
        """Draw all pieces as the file does, but for these."""
        for item, mode in self._pieces.values():
            raw.FPDFTextObj_SetTextRenderMode(item, mode)
        self.hide(addresses)

    def of_characters(self, textpage: Any, count: int) -> list[int]:
        """The address of the piece that each character belongs to; 0 for none."""
        found = []
        for index in range(count):
            item = raw.FPDFText_GetTextObject(textpage, index)
            address = ctypes.addressof(item.contents) if item else 0
            found.append(address if address in self._pieces else 0)
        return found


def letters_on_letters(text: str, boxes: NDArray[np.float64], why: list[str]) -> set[int]:
    """Letters (by index) that stand on the middle of another, and those others. Shadows and false bold say the same."""
    indices = np.array([i for i, sign in enumerate(text) if sign.isalnum() and not why[i]], dtype=np.int64)
    if not indices.size:
        return set()
    left, top, right, bottom = boxes[indices].T
    x, y, height = (left + right) / 2, (top + bottom) / 2, np.maximum(bottom - top, 1)
    pairs: list[NDArray[np.int64]] = []
    step = max(1.0, 2 * float(np.median(height)))
    for shift in (
        0.0,
        0.5,
    ):  # twice, half a line apart: letters of one line may fall on both sides of a border
        order = np.lexsort((left, np.floor(y / step + shift)))
        pairs += [np.stack([order[:-apart], order[apart:]], axis=1) for apart in (1, 2)]
    for large in np.flatnonzero(height > 2 * np.median(height))[:_LARGE]:
        inside = np.flatnonzero(
            (x > left[large]) & (x < right[large]) & (y > top[large]) & (y < bottom[large])
        )
        pairs.append(np.stack([np.full_like(inside, large), inside], axis=1))
    one, other = np.concatenate(pairs).T
    across = (x[other] > left[one]) & (x[other] < right[one])
    down = (y[other] > top[one]) & (y[other] < bottom[one])
    back = (x[one] > left[other]) & (x[one] < right[other]) & (y[one] > top[other]) & (y[one] < bottom[other])
    covers = (one != other) & across & down & (back | (height[one] > 2 * height[other]))
    found: set[int] = set()
    for first, second in zip(indices[one[covers]].tolist(), indices[other[covers]].tolist(), strict=True):
        if text[first] != text[second]:
            found |= {first, second}
    return found
