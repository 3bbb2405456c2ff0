"""Words drawn as shapes: letters whose outlines stand in the drawing, which no search and no screening can read."""

import ctypes
import itertools
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as raw

_LOW, _HIGH = 3.0, 40.0  # points: how high letters stand
_WIDEST = 2.0  # of its height: how wide a letter may be
_IN_A_ROW = 8  # shapes side by side on one line that make a word
_IN_ALL = 12  # such shapes on a page that make it worth a look
_MOST = 60_000  # corners looked at on one page
Box = tuple[float, float, float, float]


def letters_drawn(page: Any) -> int:
    """How many shapes stand on the page in rows as letters do, each filled, small and with bends in it."""
    rows: dict[int, list[Box]] = defaultdict(list)
    budget = _MOST
    for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=4):
        filling, stroke = ctypes.c_int(), ctypes.c_int()
        raw.FPDFPath_GetDrawMode(item, filling, stroke)
        budget -= max(0, raw.FPDFPath_CountSegments(item))
        if budget < 0:
            break
        if filling.value:
            for left, bottom, right, top in _outlines(item):
                if _LOW <= top - bottom <= _HIGH and right - left <= _WIDEST * (top - bottom):
                    rows[round(bottom / 3)].append((left, bottom, right, top))
    return sum(count for count in map(_side_by_side, rows.values()) if count >= _IN_A_ROW) if rows else 0


def is_worth_a_look(count: int) -> bool:
    """True when so many shapes cannot be bullets or a logo."""
    return count >= _IN_ALL


def _outlines(item: Any) -> Iterator[Box]:
    """The boxes of the closed lines of a path that have a curve or more corners than a box."""
    matrix = item.get_matrix()
    x, y = ctypes.c_float(), ctypes.c_float()
    points: list[tuple[float, float]] = []
    curved = False
    count = raw.FPDFPath_CountSegments(item)
    for number in range(count + 1):
        segment = raw.FPDFPath_GetPathSegment(item, number) if number < count else None
        kind = raw.FPDFPathSegment_GetType(segment) if segment else raw.FPDF_SEGMENT_MOVETO
        if kind == raw.FPDF_SEGMENT_MOVETO:
            if curved or len(points) > 5:
                yield (
                    min(p[0] for p in points),
                    min(p[1] for p in points),
                    max(p[0] for p in points),
                    max(p[1] for p in points),
                )
            points, curved = [], False
        if segment and raw.FPDFPathSegment_GetPoint(segment, x, y):
            points.append(matrix.on_point(x.value, y.value))
            curved |= kind == raw.FPDF_SEGMENT_BEZIERTO


def _side_by_side(row: list[Box]) -> int:
    """How many shapes of a line follow each other as closely as letters and words do."""
    ordered = sorted(row)
    near = [True] + [
        after[0] - before[2] < 2.5 * (before[3] - before[1]) for before, after in itertools.pairwise(ordered)
    ]
    return sum(near)
