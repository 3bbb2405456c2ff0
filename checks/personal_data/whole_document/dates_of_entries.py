"""Days by which a log dates its entries ("3/12 not in", "03.08  mrs k at counter"), told by the form that it uses.

Alone, "3/12" may be three months and "3.12" the number of a paragraph. Where entries of the same document are dated so,
the others are, too.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

import regex

from checks.personal_data.recognisers.base import Found
from checks.personal_data.recognisers.dates_in_notes import DATE
from checks.personal_data.unit import Unit

OPENS = regex.compile(
    r"\s*(?P<quote>[“\"‘]?)(?P<date>(?P<day>3[01]|[12]\d|0?[1-9])(?P<mark>[./])(?P<month>1[0-2]|0?[1-9]))"
    r"(?P<gap>:?[ \t]+(?:[–-][ ])?)(?=\S)(?!\d{1,2}[./]\d)"
)
INSIDE = regex.compile(
    r"(?<![\w.£/-])(?<!\b(?:at|@)\s)(?:3[01]|[12]\d|0?[1-9])\.0[1-9](?![\w%]|\.\d|\s?(?:[ap]\.?m\b|hrs|kg|cm|ml|mg))"
    r"|(?<=\p{Ll}[.;]\s)(?:3[01]|[12]\d|0?[1-9])\.(?:1[0-2]|0?[1-9])(?=\s\p{Ll})"  # "8.2 absent. 9.2 absent."
)
# What opens an entry with a clock time or the number of a paragraph would do so, too.
DOTTED = regex.compile(r"\s*[“\"‘]?\d{1,2}\.\d{1,2}(?![\w.])")
ENOUGH = 3  # entries
NEAR = 3  # paragraphs from one entry of a run to the next
LAYER = "whole document"


class Entry(NamedTuple):
    """An entry that seems to open with a day and a month."""

    unit: Unit
    match: "regex.Match[str]"
    read: bool


def dates_of_entries(units: Sequence[Unit]) -> Iterator[tuple[Unit, Found]]:
    """The dates of entries that nothing was found at, document by document."""
    for _, group in groupby(units, key=lambda unit: unit.document):
        own = list(group)
        entries = list(_entries(own))
        slashed = [one for one in entries if one.match["mark"] == "/"]
        dotted = [one for one in entries if one.match["mark"] == "." and _is_no_number(one.match)]
        for run in _runs(own):
            if len(run) > ENOUGH and _in_order(run) and _jump(run):
                yield from _dated(run)
        if sum(one.read for one in slashed) >= ENOUGH - 1 or (len(slashed) >= ENOUGH and _in_order(slashed)):
            yield from _dated(slashed)
        if len(dotted) >= ENOUGH and _jump(dotted):
            yield from _dated(dotted)
            for one in dotted:
                for match in INSIDE.finditer(one.unit.text, one.match.end()):
                    if not one.unit.holds(*match.span(), "DATE_TIME"):
                        yield one.unit, _date(*match.span())


def _runs(units: Sequence[Unit]) -> Iterator[list[Entry]]:
    """The entries near each other that open with two numbers and a dot between, where each may be a day and a month:
    clock times would have had other minutes, too."""
    run: list[Entry] = []
    last, all_days = -NEAR, True
    for number, unit in enumerate(units):
        if DOTTED.match(unit.text):
            if number - last > NEAR:
                if all_days:
                    yield run
                run, all_days = [], True
            last = number
            entry = next(_entries([unit]), None)
            all_days = all_days and entry is not None
            run += [entry] if entry else []
    if all_days:
        yield run


def _in_order(entries: Sequence[Entry]) -> bool:
    """True for days and months that follow each other in time, as those of a log do within a year."""
    days = [(int(one.match["month"]), int(one.match["day"])) for one in entries]
    return days == sorted(days)


def _dated(entries: Sequence[Entry]) -> Iterator[tuple[Unit, Found]]:
    for one in entries:
        if not one.read:
            yield one.unit, _date(*one.match.span("date"))


def _date(start: int, end: int) -> Found:
    return Found(start, end, "DATE_TIME", 0.5, LAYER, "date of an entry", DATE)


def _entries(units: Sequence[Unit]) -> Iterator[Entry]:
    for unit in units:
        match = OPENS.match(unit.text)
        if match:
            yield Entry(unit, match, unit.holds(*match.span("date"), "DATE_TIME"))


def _is_no_number(match: "regex.Match[str]") -> bool:
    """True where it is quoted, what follows is a note, or the month has a nought: no paragraph is numbered so."""
    note = match.string[match.end() : match.end() + 1].islower() or len(match["gap"]) > 1
    return note or bool(match["quote"]) or match["month"].startswith("0")


def _jump(entries: Sequence[Entry]) -> bool:
    """True when the days mostly jump from entry to entry, as the numbers of chapters never do."""
    days = [int(one.match["day"]) for one in entries]
    jumps = sum(after - before not in (0, 1) for before, after in pairwise(days))
    return 2 * jumps >= len(days) - 1
