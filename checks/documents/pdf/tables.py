"""The cells of tables on the pages of a PDF, told by where their lines stand: a PDF holds no tables, and what draws one
writes its cells one after the other, row by row."""

import itertools
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import NamedTuple

from checks.documents.pdf.lines import ALIGNED, Line, is_left_of

_INDENTED = 20.0  # points by which a line of a list stands in
_BLANK = 0.25  # of the size of a font: a blank
_SLACK = 0.3  # of that size: words may reach a little further than any line shows
_PADDING = 14.0  # points between the words of full cells side by side: 10.8 in Word's own tables
_LINE_GAP = (
    0.7  # white space between the lines of a cell, as a share of their height: at most, or what is usual
)
_LONG = 4  # lines: the one row of a table seldom has so many in each cell
_MORE = 0.1  # than is usual, as a share of that height


class Cell(NamedTuple):
    """A cell of a table, or a line with tabs. `place` is its table (from 1), row and column (from 0); None for the line
    with tabs, and for the only row of a table. `width` is how wide its lines may be, in points."""

    number: int
    width: float
    place: tuple[int, int, int] | None

    def breaks_word(self, above: Line) -> bool:
        """True when the line is one word, or the part of one, that fills the cell to its edge."""
        return " " not in above.text and above.width + above.height >= self.width


def has_room(above: Line, below: Line, width: float) -> bool:
    """True when the first word of the line below would have stood in the line above as well, if lines may be so wide:
    then somebody began a new line there."""
    return above.width + (_BLANK + _SLACK) * below.height + below.first_word < width


@dataclass
class _Block:
    """Lines that stand under each other."""

    lines: list[Line]
    row: int = -1
    column: int = 0

    left: float = field(init=False)
    right: float = field(init=False)

    def __post_init__(self) -> None:
        self.left, self.right = self.lines[0].left, self.lines[0].right

    @property
    def page(self) -> int:
        """The page on which it stands."""
        return self.lines[0].page

    @property
    def top(self) -> float:
        """Where its first line begins."""
        return self.lines[0].top

    @property
    def bottom(self) -> float:
        """Where its last line ends."""
        return self.lines[-1].bottom

    def add(self, line: Line) -> None:
        self.lines.append(line)
        self.left, self.right = min(self.left, line.left), max(self.right, line.right)


def cells(lines: Sequence[Line]) -> list[Cell | None]:
    """The cell in which each line stands, None for a line of no table. `lines` are those of the body, in the order in
    which they were written."""
    found: list[Cell | None] = []
    number = 0
    for is_table, group in itertools.groupby(_marked(_blocks(lines)), key=lambda block: block.row >= 0):
        blocks = list(group)
        if not is_table or _are_columns_of_text(blocks):
            found += [None] * sum(len(block.lines) for block in blocks)
            continue
        if not blocks[-1].row and all(len(block.lines) == 1 for block in blocks):
            found += [Cell(len(found), math.inf, None)] * len(blocks)
            continue
        number += 1
        widths = _columns(blocks)
        for block in blocks:
            place = (number, block.row, block.column) if blocks[-1].row else None
            found += [Cell(len(found), widths[block.column], place)] * len(block.lines)
    return found


def _are_columns_of_text(blocks: Sequence[_Block]) -> bool:
    """True for a page set in columns: long blocks beside each other, and no second row."""
    return not blocks[-1].row and min(len(block.lines) for block in blocks) >= _LONG


def in_rows(lines: Iterable[tuple[Cell | None, Line]]) -> Iterator[tuple[Cell | None, Line]]:
    """The lines with their cells, those of a row that runs over the end of a page together cell by cell: a name may
    begin on one page and end on the next."""
    placed = [(cell.place if cell else None, cell, line) for cell, line in lines]
    for _, group in itertools.groupby(placed, key=lambda each: each[0] and each[0][:2]):
        for _, cell, line in sorted(group, key=lambda each: each[0][2] if each[0] else 0):
            yield cell, line


def usual_gap(lines: Sequence[Line]) -> float:
    """The usual white space between lines that begin under each other, as a share of their height."""
    gaps = [
        (above.bottom - below.top) / below.height
        for above, below in itertools.pairwise(lines)
        if above.page == below.page
        and above.bottom > below.bottom
        and abs(above.left - below.left) <= ALIGNED
    ]
    return median(gaps) if gaps else 0.3


def _blocks(lines: Sequence[Line]) -> list[_Block]:
    blocks: list[_Block] = []
    most = max(_LINE_GAP, usual_gap(lines) + _MORE)
    for line in lines:
        if blocks and _is_under(blocks[-1], line, most):
            blocks[-1].add(line)
        else:
            blocks.append(_Block([line]))
    return blocks


def _is_under(block: _Block, line: Line, most: float) -> bool:
    above = block.lines[-1]
    gap = (above.bottom - line.top) / line.height
    return (
        above.page == line.page
        and line.top < above.top
        and gap <= most
        and (
            abs(line.left - block.left) <= _INDENTED
            or abs(line.right - above.right) <= ALIGNED
            or abs(line.left + line.right - above.left - above.right) <= 2 * ALIGNED
        )
    )


def _marked(blocks: list[_Block]) -> list[_Block]:
    """The blocks, those that stand beside others with the number of their row in the table."""
    table: list[_Block] = []
    row: list[_Block] = []
    for block, after in itertools.pairwise([*blocks, None]):
        assert block is not None
        begins = after is not None and is_left_of(block, after)
        if any(is_left_of(other, block) for other in row) or (
            _goes_down(table, block) and not (begins and row[-1].page == block.page)
        ):
            block.row = row[-1].row
        elif begins:
            block.row = table[-1].row + 1 if table else 0
            row = []
        else:
            table, row = [], []
            continue
        table.append(block)
        row.append(block)
    return blocks


def _goes_down(table: list[_Block], block: _Block) -> bool:
    """True when a block with nothing before it stands in a column of the table above that is not the first: another
    paragraph of the cell, or its rest on the next page."""
    column = [other for other in table if abs(other.left - block.left) <= ALIGNED]
    return (
        bool(column)
        and min(other.left for other in table) + ALIGNED < block.left
        and block.right <= max(other.right for other in column) + _PADDING
    )


def _spans(row: Iterable[_Block]) -> list[tuple[float, float]]:
    """From where to where there are words in a row, from left to right; it may go on on the next page."""
    spans: list[tuple[float, float]] = []
    for left, right in sorted((block.left, block.right) for block in row):
        if spans and left < spans[-1][1]:
            spans[-1] = spans[-1][0], max(right, spans[-1][1])
        else:
            spans.append((left, right))
    return spans


def _columns(blocks: list[_Block]) -> list[float]:
    """Give each block the number of its column, and tell how wide the lines of each column may be."""
    spans = max((_spans(row) for _, row in itertools.groupby(blocks, key=lambda block: block.row)), key=len)
    for block in blocks:
        if not any(left <= block.right and block.left <= right for left, right in spans):
            spans = sorted([*spans, (block.left, block.right)])
    for block in blocks:
        over = [n for n, (left, right) in enumerate(spans) if left <= block.right and block.left <= right]
        block.column = min(over, key=lambda n: abs(spans[n][0] - block.left))
    following = [[left for left, _ in spans[column + 1 :]] for column in range(len(spans))]
    return [
        _width([block for block in blocks if block.column == column], lefts)
        for column, lefts in enumerate(following)
    ]


def _width(column: list[_Block], following: list[float]) -> float:
    """How wide the lines of a column may be: up to the next, or as wide as its widest, where they are centred."""
    lefts = [line.left for block in column for line in block.lines]
    at_the_edge = [left for left in lefts if left <= min(lefts) + ALIGNED]
    widest = [block.right - block.left for block in column if not following or block.right < following[0]]
    if following and 2 * len(at_the_edge) > len(lefts):
        widest.append(following[0] - _PADDING - min(lefts))
    return max(widest, default=0.0)
