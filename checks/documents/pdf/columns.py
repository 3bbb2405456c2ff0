"""The lines of a page of a PDF, parted where columns of tables begin: PDFium runs the cells of a row into one line."""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from checks.documents.pdf.chars import characters, font_box
from checks.documents.pdf.lines import BETWEEN, Line, PageText, line_of

_WIDE = 0.8  # of the height of the letters: few blanks of justified text are wider
_THREE = 2.9  # ordinary blanks: three, as they are measured
_ORDINARY = 0.45  # of that height: blanks that are no narrower may be those of justified text
_VERY_WIDE = 3.0  # of that height: no blank of justified text is
_SAME = 0.6  # points by which places may differ that are one
_FULL = 1.0  # points by which the ends of justified lines may differ
_INDENTED = 72.0  # points from the left margin within which paragraphs are numbered
_CUT_SHORT = 0.75  # of the width of the page: no line of prose that goes on ends before it
_DATE = re.compile(r"\d\d?\.\d\d?\.(?:\d\d){1,2}")
_NUMBERING = re.compile(
    r"(?:[•▪◦\uf0b7●–-]|\(?[a-z]{1,4}\)|\(?\d{1,3}[.)]|\d{1,2}(?:\.\d{1,3})+\.?)", re.IGNORECASE
)
_LABEL = re.compile(r"\W*(?:[A-Z]{0,3}\d{0,3}[A-Za-z]?|[ivx]+|\w{1,2}(?:[.-]\w{1,3})+)\W*")


class _Gap(NamedTuple):
    """A wide gap in a line: the indices at which the words before it end and those after begin, from where to where it
    goes on the page, and the middle of the words after it, up to the next gap."""

    end: int
    start: int
    right: float  # of the words before
    left: float  # of those after
    middle: float
    width: float  # as a share of the height of the letters
    among_blanks: bool  # the line has ordinary blanks as well


def read_pages(pages: Iterable[Any]) -> list[PageText]:
    """What is read of the pages of a document, each of which is closed. The lines are those of PDFium, parted where a
    wide gap stands at the edge of a column."""
    found: list[PageText] = []
    for number, page in enumerate(pages):
        textpage = page.get_textpage()
        text = characters(textpage)
        before = found[-1].lines if found else ()
        found.append(PageText(text, _page_lines(textpage, text, number, before), page.get_height()))
        textpage.close()
        page.close()
    return found


def _page_lines(textpage: Any, text: str, number: int, before: Sequence[Line]) -> list[Line]:
    """The lines of one page (from 0). `before` are those of the page before: the last row of a table may stand alone on
    this one."""
    lines: list[Line] = []
    for found in re.finditer(r"[^\r\n]+", text):
        words = found.group()
        if words.strip():
            first = found.start() + len(words) - len(words.lstrip())
            lines.append(line_of(textpage, number, text, first, found.start() + len(words.rstrip())))
    gaps = [list(_gaps(textpage, line)) for line in lines]
    _drop_justified(lines, gaps)
    columns = _Columns(lines, gaps, before)
    margins = min((line.left for line in lines), default=0), max((line.right for line in lines), default=0)
    parted: list[Line] = []
    for at, line in enumerate(lines):
        beside = [gap for near in (*gaps[max(0, at - 1) : at], *gaps[at + 1 : at + 2]) for gap in near]
        wanted = [gap for gap in gaps[at] if columns.begin_at(gap) or _is_set_apart(text, line, gap, beside)]
        parted += _parts(textpage, text, line, wanted, margins)
    return parted


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

    def __init__(self, lines: list[Line], gaps: list[list[_Gap]], before: Sequence[Line]) -> None:
        whole = [line for line, places in zip(lines, gaps, strict=True) if not places]
        self._gaps = [gap for places in gaps for gap in places]
        self._edges = [line.left for line in (*before, *lines)]
        self._middles = [(line.left + line.right) / 2 for line in (*before, *whole)]

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


def _is_set_apart(text: str, line: Line, gap: _Gap, beside: list[_Gap]) -> bool:
    """True for a gap as wide as three blanks, in a line that has ordinary ones, over or under such another: somebody
    set columns with blanks or tabs. What stands before it is more than the number of a paragraph."""
    return (
        gap.among_blanks
        and not _LABEL.fullmatch(text, line.start, gap.end)
        and any(
            other.among_blanks and min(gap.left, other.left) - max(gap.right, other.right) >= BETWEEN
            for other in beside
        )
    )


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
    return [line_of(textpage, line.page, text, *place) for place in zip(starts, ends, strict=True)]


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
        yield _Gap(
            *blanks[number], rights[number], lefts[number], middle, widths[number] / line.height, ordinary
        )
