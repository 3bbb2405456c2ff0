"""The lines of the pages of a PDF, each with its box; headers and footers told apart from the body."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from checks.documents.pdf.chars import characters, font_box, loose_box

_MARGIN = 0.1  # share of the page's height in which a header or footer stands
_NUMBER_LINE = re.compile(r"(?:page\s*)?[\divxlc]+(?:\s*(?:of|/)\s*\d+)?|-\s*\d+\s*-", re.IGNORECASE)
_WIDE = 0.8  # of the height of the letters: few blanks of justified text are wider
_THREE = 2.9  # ordinary blanks: three, as they are measured
BETWEEN = 4.0  # points that part two cells at least: a raised number of a footnote stands closer
_ORDINARY = 0.45  # of that height: blanks that are no narrower may be those of justified text
_VERY_WIDE = 3.0  # of that height: no blank of justified text is
_SAME = 0.6  # points by which places may differ that are one
_FULL = 1.0  # points by which the ends of justified lines may differ
ALIGNED = 3.0  # points by which the left edges of what stands in one column may differ
_INDENTED = 72.0  # points from the left margin within which paragraphs are numbered
_CUT_SHORT = 0.75  # of the width of the page: no line of prose that goes on ends before it
_DATE = re.compile(r"\d\d?\.\d\d?\.(?:\d\d){1,2}")
_NUMBERING = re.compile(
    r"(?:[•▪◦\uf0b7●–-]|\(?[a-z]{1,4}\)|\(?\d{1,3}[.)]|\d{1,2}(?:\.\d{1,3})+\.?)", re.IGNORECASE
)
_LABEL = re.compile(r"\W*(?:[A-Z]{0,3}\d{0,3}[A-Za-z]?|[ivx]+|\w{1,2}(?:[.-]\w{1,3})+)\W*")


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

    def is_left_of(self, other: "Line") -> bool:
        """True when the other stands beside this line, to the right, as the next cell of a row does."""
        return (
            self.page == other.page
            and self.right + BETWEEN <= other.left
            and self.bottom < other.top
            and other.bottom < self.top
        )


class _Gap(NamedTuple):
    """A wide gap in a line: where the words before it end, where those after begin, and where they stand on the page,
    up to the next gap."""

    end: int
    start: int
    left: float
    middle: float
    width: float  # as a share of the height of the letters
    among_blanks: bool  # the line has ordinary blanks as well


def mark_parts(pages: list[tuple[list[Line], float]]) -> list[Line]:
    """All lines in order, headers and footers told apart. `pages` are each page's lines and its height in points."""
    for found, height in pages:
        _mark_margins(found, height)
    lines = [line for found, _ in pages for line in found]
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


def page_lines(textpage: Any, number: int) -> list[Line]:
    """The lines of one page as PDFium parts them, each with its box. PDFium runs the cells of a row that have one line
    each into one line: that is parted where a wide gap stands over or under the edge of a column."""
    text = characters(textpage)
    lines: list[Line] = []
    for found in re.finditer(r"[^\r\n]+", text):
        words = found.group()
        if not words.strip():
            continue
        first = found.start() + len(words) - len(words.lstrip())
        lines.append(_line(textpage, number, text, first, found.start() + len(words.rstrip())))
    gaps = [list(_gaps(textpage, line)) for line in lines]
    _drop_justified(lines, gaps)
    columns = _Columns(lines, gaps)
    margins = min((line.left for line in lines), default=0), max((line.right for line in lines), default=0)
    return [
        part
        for line, places in zip(lines, gaps, strict=True)
        for part in _parts(
            textpage,
            text,
            line,
            [gap for gap in places if columns.begin_at(gap) or _is_set_apart(text, line, gap)],
            margins,
        )
    ]


def _drop_justified(lines: list[Line], gaps: list[list[_Gap]]) -> None:
    """Drop the gaps of a line that fills its column as the one above or below it does without any: it is justified."""
    whole = [not places for places in gaps]
    for number, line in enumerate(lines):
        beside = [at for at in (number - 1, number + 1) if 0 <= at < len(lines) and whole[at]]
        if any(
            abs(line.left - lines[at].left) <= _SAME and abs(line.right - lines[at].right) <= _FULL
            for at in beside
        ):
            gaps[number] = []


class _Columns:
    """Where the columns of the tables of a page stand, as far as its lines and the wide gaps in them tell."""

    def __init__(self, lines: list[Line], gaps: list[list[_Gap]]) -> None:
        whole = [line for line, places in zip(lines, gaps, strict=True) if not places]
        self._gaps = [gap for places in gaps for gap in places]
        self._edges = [line.left for line in lines]
        self._middles = [(line.left + line.right) / 2 for line in whole]

    def begin_at(self, gap: _Gap) -> bool:
        """True where the words after the gap begin at the edge of a column, or stand in the middle of one: others do so
        that are a line of their own, or that stand after gaps in two lines more, in one where both are very wide."""
        return (
            any(abs(gap.left - edge) <= _SAME for edge in self._edges)
            or any(abs(gap.middle - middle) <= _SAME for middle in self._middles)
            or self._is_shared([other for other in self._gaps if abs(gap.left - other.left) <= _SAME])
            or self._is_shared([other for other in self._gaps if abs(gap.middle - other.middle) <= _SAME])
        )

    @staticmethod
    def _is_shared(alike: list[_Gap]) -> bool:
        return len(alike) > 2 or (len(alike) == 2 and all(gap.width > _VERY_WIDE for gap in alike))


def _is_set_apart(text: str, line: Line, gap: _Gap) -> bool:
    """True for a gap as wide as three blanks in a line that has ordinary ones: somebody set a column with blanks or a
    tab. What stands before it is more than the number of a paragraph or recommendation."""
    return gap.among_blanks and not _LABEL.fullmatch(text, line.start, gap.end)


def _parts(
    textpage: Any, text: str, line: Line, gaps: list[_Gap], margins: tuple[float, float]
) -> list[Line]:
    """The line parted at the gaps; the number of a paragraph stays with it."""
    if not gaps:
        return [line]
    if len(gaps) == 1 and line.left < margins[0] + _INDENTED:
        opening = text[line.start : gaps[0].end]
        date = _DATE.fullmatch(opening) and line.right < _CUT_SHORT * margins[1]
        if _NUMBERING.fullmatch(opening) and not date:
            return [line]
    starts = [line.start, *(gap.start for gap in gaps)]
    ends = [*(gap.end for gap in gaps), line.start + len(line.text)]
    return [_line(textpage, line.page, text, *place) for place in zip(starts, ends, strict=True)]


def _line(textpage: Any, number: int, text: str, start: int, end: int) -> Line:
    left, bottom, _, top = font_box(textpage, start)
    _, last_bottom, right, last_top = font_box(textpage, end - 1)
    word = re.compile(r"[^ ]*").match(text, start, end)
    return Line(
        number,
        start,
        text[start:end],
        left,
        right,
        min(bottom, last_bottom),
        max(top, last_top),
        height=max(top - bottom, last_top - last_bottom, 1.0),
        first_word=loose_box(textpage, word.end() - 1)[2] - left if word and word.group() else 0,
    )


def _gaps(textpage: Any, line: Line) -> Iterator[_Gap]:
    """The wide gaps in a line that are no blanks of justified text: those are all of one width."""
    blanks = [
        (line.start + blank.start(), line.start + blank.end()) for blank in re.finditer(r"\s+", line.text)
    ]
    rights = [font_box(textpage, end - 1)[2] for end, _ in blanks]
    lefts = [font_box(textpage, start)[0] for _, start in blanks]
    widths = [left - right for left, right in zip(lefts, rights, strict=True)]
    least = min(widths, default=0.0)
    if len(widths) > 1 and max(widths) <= min(least + _SAME, _VERY_WIDE * line.height):
        return
    ordinary = least < _ORDINARY * line.height
    wanted = min(_WIDE * line.height, _THREE * least) if ordinary else _WIDE * line.height
    wide = [number for number, width in enumerate(widths) if width >= max(wanted, _ORDINARY * line.height)]
    for number, following in itertools.pairwise([*wide, None]):
        assert number is not None
        right = line.right if following is None else rights[following]
        middle = (lefts[number] + right) / 2
        yield _Gap(*blanks[number], lefts[number], middle, widths[number] / line.height, ordinary)
