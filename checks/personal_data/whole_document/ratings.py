"""Red, amber and green as ratings of a plan: Amber is a given name as well, and Green a surname.

A colour counts as a rating where it has a cell for itself, ends an entry or stands beside another of them, and only in
a document that rates so with two of the colours; and not where somebody is called so: "Amber was seen".
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

import regex

from checks.personal_data.needed import matches
from checks.personal_data.patterns import once
from checks.personal_data.unit import Unit

COLOUR = r"(?:RED|AMBER|GREEN|Red|Amber|Green)"
RATING = regex.compile(
    rf"(?<=^\s*|\t\s?|[.;:/]\s){COLOUR}(?=\s*(?:\t|$)|\.\s*$|:\s)"
    rf"|(?<![\w'’-]|\b(?:Mr|Mrs|Ms|Miss|Dr)\s){COLOUR}(?=(?:,|\s(?:and|or)|\s?/)\s?{COLOUR}\b)|(?<={COLOUR}(?:,|\s(?:and|or)|\s?/)\s?){COLOUR}(?![\w'’-])"
)
COLOURS = 2
COLOUR_WORDS = frozenset({"red", "amber", "green"})
SURE = 0.5
PATTERNS = (RATING,)


def without_ratings(units: Sequence[Unit]) -> None:
    """Drop what was found where a colour rates something."""
    for _, group in groupby(units, key=lambda unit: unit.document):
        own = list(group)
        ratings = [(unit, match) for unit in own for match in matches(RATING, unit.text)]
        if len({match.group().lower() for _, match in ratings}) < COLOURS:
            continue
        called = _called_so(own, ratings)
        ratings = [(unit, match) for unit, match in ratings if match.group().lower() not in called]
        for unit, spans in _by_unit(ratings):
            unit.found = [one for one in unit.found if (one.start, one.end) not in spans]


def _called_so(units: Sequence[Unit], ratings: Sequence[tuple[Unit, "regex.Match[str]"]]) -> set[str]:
    """The colours that people are called, lower case: found as a person's name where nothing is rated."""
    rated = {(id(unit), match.start()) for unit, match in ratings}
    return {
        word
        for unit in units
        for one in unit.found
        if one.entity == "PERSON" and one.score >= SURE and (id(unit), one.start) not in rated
        for word in once(r"\p{L}+").findall(unit.word(one))
        if word in COLOUR_WORDS
    }


def _by_unit(
    ratings: Sequence[tuple[Unit, "regex.Match[str]"]],
) -> Iterator[tuple[Unit, set[tuple[int, int]]]]:
    for _, group in groupby(ratings, key=lambda each: id(each[0])):
        each = list(group)
        yield each[0][0], {match.span() for _, match in each}
