"""Numbers found once, by a cue or their form, are found everywhere: "Left. 4471" and "4471, now Sgt Jewell"."""

from collections.abc import Iterator, Sequence

import regex

from checks.personal_data.lexicon import bag
from checks.personal_data.recognisers.base import Found
from checks.personal_data.sought import Sought
from checks.personal_data.unit import Unit

KINDS = bag(
    "UK_POLICE_COLLAR CASE_NUMBER UK_COURT_CASE UK_PNC UK_UPN UK_BANK_ACCOUNT UK_VEHICLE_REGISTRATION"
)
NUMBER = regex.compile(
    r"[\w][\w./-]*\d[\w./-]*$"
)  # without the words before it: "PC 4471", "log no. 0017/210113"
LEAST = 4  # signs: shorter ones count other things as often
YEAR_OR_TIME = regex.compile(r"(?:19|20)\d\d|(?:[01]\d|2[0-3])[0-5]\d|\d{1,3}[./-]\d{1,2}(?:[./-]\d{1,4})?")
LAYER = "whole document"
WHY = "The same number is found elsewhere in the documents."


def numbers_found(units: Sequence[Unit]) -> Iterator[tuple[Unit, Found]]:
    """The other mentions of the numbers of files, logs, officers, accounts and vehicles."""
    kinds = {number: one.entity for unit in units for one in unit.found for number in _number(unit, one)}
    sought = Sought(sorted(kinds, key=lambda each: (-len(each), each)), r"(?<![\w./-])", r"(?![\w/-]|\.\w)")
    for unit in units:
        for start, end in sought.spans(unit.text):
            if not unit.holds(start, end):
                kind = kinds[unit.text[start:end]]
                yield unit, Found(start, end, kind, 0.6, LAYER, "number found elsewhere", WHY)


def _number(unit: Unit, one: Found) -> Iterator[str]:
    """The number in a finding, if it can be nothing else where it stands: neither a year nor a time."""
    match = NUMBER.search(unit.text, one.start, one.end) if one.entity in KINDS and one.score >= 0.5 else None
    if match and len(match.group()) >= LEAST and not YEAR_OR_TIME.fullmatch(match.group()):
        yield match.group()
