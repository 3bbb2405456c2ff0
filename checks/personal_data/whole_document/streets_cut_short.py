"""Addresses of a street that the documents name elsewhere, written small or without its last word: "19 delph" in an
e-mail, "14 mariner point" in a letter."""

from collections.abc import Iterator, Sequence

import regex

from checks.personal_data.lexicon import is_word
from checks.personal_data.recognisers.base import Found
from checks.personal_data.recognisers.places import CLEAR, UNCLEAR
from checks.personal_data.unit import Unit

KIND = regex.compile(rf"\s(?:{CLEAR}|{UNCLEAR})\b", regex.IGNORECASE)
STREET = regex.compile(
    rf"(?<![\p{{L}}'’-])(?P<name>\p{{Lu}}[\p{{L}}'’-]{{3,}}){KIND.pattern}", regex.IGNORECASE
)
LAYER = "whole document"
WHY = "A street of this name stands elsewhere in the documents."


def streets_cut_short(units: Sequence[Unit]) -> Iterator[tuple[Unit, Found]]:
    """House numbers before a street that was found, or before the first word of one, where nothing was found yet."""
    names: set[str] = set()
    for unit in units:
        for one in unit.found:
            if one.entity in {"ADDRESS", "LOCATION"}:
                for match in STREET.finditer(unit.text, one.start, one.end):
                    first = match["name"].lower()
                    names |= {match.group().lower()} if is_word(first) else {match.group().lower(), first}
    if not names:
        return
    either = "|".join(sorted(map(regex.escape, names), key=len, reverse=True))
    cut = regex.compile(
        rf"(?<![\w/.£-])(?:[Ff]lat\s\d{{1,3}},?\s)?\d{{1,3}}[a-zA-Z]?\s(?i:{either})\b(?!(?i:{KIND.pattern}))"
    )
    for unit in units:
        for match in cut.finditer(unit.text):
            if not unit.holds(*match.span()):
                yield unit, Found(*match.span(), "ADDRESS", 0.7, LAYER, "street cut short", WHY)
