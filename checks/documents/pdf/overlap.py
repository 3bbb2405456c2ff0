"""Pieces of text on a page, shown and hidden one by one: a letter under another in the same place can be unseen."""

import ctypes
from collections.abc import Iterable
from typing import Any

import numpy as np
import pypdfium2.raw as raw
from numpy.typing import NDArray

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
    found: set[int] = set()
    if not text:
        return found
    width, height = int(max(1, boxes[:, 2].max())) + 1, int(max(1, boxes[:, 3].max())) + 1
    taken = np.full((min(height, 20_000), min(width, 20_000)), -1, dtype=np.int32)
    for index, character in enumerate(text):
        left, top, right, bottom = (int(side) for side in boxes[index])
        x, y = (left + right) // 2, (top + bottom) // 2
        if why[index] or not character.isalnum() or not (0 <= y < taken.shape[0] and 0 <= x < taken.shape[1]):
            continue
        other = int(taken[y, x])
        if other >= 0 and text[other] != character:
            found |= {other, index}
        taken[max(0, top) : bottom + 1, max(0, left) : right + 1] = index
    return found
