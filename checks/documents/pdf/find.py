"""Finds decided values on the pages of a PDF: page by page, and in the running text over line and page ends."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from checks.documents.matcher import Matcher
from checks.documents.pdf.lines import Line, PageText, mark_parts
from checks.documents.pdf.text import compose


class Hit(NamedTuple):
    """A removed value on one page: the indices of its characters, and what takes its place ("" for its later parts).

    With it go the words beside it that change with it, as the "on" of "on 3 May" does.
    """

    characters: tuple[int, ...]
    value: str
    replacement: str


def find(pages: Sequence[PageText], matcher: Matcher) -> dict[int, list[Hit]]:
    """The hits by page (from 0)."""
    hits: dict[int, list[Hit]] = defaultdict(list)
    taken: dict[int, set[int]] = defaultdict(set)
    for number, page in enumerate(pages):
        for match, edit in matcher.whole_edits(page.characters):
            _add(hits, taken, number, tuple(range(edit.start, edit.end)), match.value, edit.new)
    for number, characters, value, replacement in _over_ends(mark_parts(pages), matcher):
        _add(hits, taken, number, characters, value, replacement)
    return hits


def _add(
    hits: dict[int, list[Hit]],
    taken: dict[int, set[int]],
    page: int,
    characters: tuple[int, ...],
    value: str,
    new: str,
) -> None:
    fresh = tuple(index for index in characters if index not in taken[page])
    if fresh:
        hits[page].append(Hit(fresh, value, new if len(fresh) == len(characters) else ""))
        taken[page].update(fresh)


def _over_ends(lines: list[Line], matcher: Matcher) -> list[tuple[int, tuple[int, ...], str, str]]:
    """Hits in the running text, each page's share of one by itself; the first share carries the replacement."""
    running = compose(lines)
    text = "".join(running.pieces)
    starts = [stretch.offset for stretch in running.stretches]
    found: list[tuple[int, tuple[int, ...], str, str]] = []
    for match, edit in matcher.whole_edits(text):
        shares: dict[int, list[int]] = defaultdict(list)
        for number in range(max(0, bisect_right(starts, edit.start) - 1), len(starts)):
            offset, page, index, length = running.stretches[number]
            if offset >= edit.end:
                break
            low, high = max(edit.start, offset), min(edit.end, offset + length)
            shares[page] += range(index + low - offset, index + high - offset)
        for place, (page, characters) in enumerate(shares.items()):
            if characters:
                found.append((page, tuple(characters), match.value, edit.new if place == 0 else ""))
    return found
