"""The lines of the pages of a PDF, each with its box; headers and footers told apart from the body."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from checks.documents.pdf.chars import font_box, loose_box

_MARGIN = 0.1  # share of the page's height in which a header or footer stands
_NUMBER_LINE = re.compile(r"(?:page\s*)?[\divxlc]+(?:\s*(?:of|/)\s*\d+)?|-\s*\d+\s*-", re.IGNORECASE)
BETWEEN = 4.0  # points that part two cells at least: a raised number of a footnote stands closer
ALIGNED = 3.0  # points by which the left edges of what stands in one column may differ
HYPHEN_SIGNS = "\ufffe\x02"  # a hyphen at the end of a line, as PDFium gives it
_LINE_END = re.compile(rf"[{HYPHEN_SIGNS}]")
_FIRST_WORD = re.compile(rf"[^ {HYPHEN_SIGNS}]+")


@dataclass
class Line:
    """A line of a page, or what stands of it in one cell: its characters and where it stands, in points.

    A word broken by a hyphen is whole here, so that one "line" may be two on the page, or more: it begins with the
    first and ends with the last.
    """

    page: int
    start: int
    text: str
    left: float = 0
    right: float = 0
    bottom: float = 0
    top: float = 0
    part: str = "body"
    height: float = 1  # of its letters
    first_word: float = 0  # how wide it is

    @property
    def width(self) -> float:
        """How wide it is, from its first letter to its last."""
        return self.right - self.left


class PageText(NamedTuple):
    """What is read of a page: its characters, as PDFium gives them, its lines, and its height in points."""

    characters: str
    lines: list[Line]
    height: float


class Placed(Protocol):
    """What stands somewhere on a page, in points: a line, or a block of them."""

    @property
    def page(self) -> int: ...
    @property
    def left(self) -> float: ...
    @property
    def right(self) -> float: ...
    @property
    def bottom(self) -> float: ...
    @property
    def top(self) -> float: ...


def is_left_of(one: Placed, other: Placed) -> bool:
    """True when the other stands beside the first, to the right, as the next cell of a row does."""
    return (
        one.page == other.page
        and one.right + BETWEEN <= other.left
        and one.bottom < other.top
        and other.bottom < one.top
    )


def mark_parts(pages: Sequence[PageText]) -> list[Line]:
    """All lines in order, headers and footers told apart."""
    for page in pages:
        _mark_margins(page.lines, page.height)
    lines = [line for page in pages for line in page.lines]
    _tell_headers_apart(lines, len(pages))
    return lines


def _mark_margins(lines: list[Line], height: float) -> None:
    for line in lines:
        middle = (line.top + line.bottom) / 2
        if middle > height * (1 - _MARGIN):
            line.part = "header?"
        elif middle < height * _MARGIN:
            line.part = "footer?"


def _tell_headers_apart(lines: list[Line], pages: int) -> None:
    """A line in the margin that stands at the same height on three pages (of two: both) is a header or footer."""

    def key(line: Line) -> tuple[str, str, int]:
        return line.part, re.sub(r"\d+", "#", line.text.strip()), round(line.top / 4)

    seen = Counter(key(line) for line in lines if line.part.endswith("?"))
    for line in lines:
        if not line.part.endswith("?"):
            continue
        repeated = seen[key(line)] >= min(3, max(2, pages))
        numbered = pages > 1 and _NUMBER_LINE.fullmatch(line.text.strip())
        line.part = line.part.rstrip("?") if repeated or numbered else "body"


def line_of(textpage: Any, number: int, text: str, start: int, end: int) -> Line:
    """The line `text[start:end]` of a page (from 0), where `text` is all that PDFium reads on the page."""
    left, bottom, _, top = font_box(textpage, start)
    _, last_bottom, right, last_top = font_box(textpage, end - 1)
    word = _FIRST_WORD.match(text, start, end)
    first_word = loose_box(textpage, word.end() - 1)[2] - left if word else 0.0
    for broken in _LINE_END.finditer(text, start, end - 1):
        left = min(left, font_box(textpage, broken.end())[0])
    return Line(
        number,
        start,
        text[start:end],
        left,
        right,
        min(bottom, last_bottom),
        max(top, last_top),
        height=max(top - bottom, last_top - last_bottom, 1.0),
        first_word=first_word,
    )
