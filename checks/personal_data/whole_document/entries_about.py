"""Whom the entries of a log are about, by letters after the date: "14 Sept BP bald patch", "09/02 – wn seen".

The letters count only where they are those of somebody whom the document names in full. In small letters they stand
twice, or go on as after a person.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

import regex

from checks.personal_data.lexicon import bag, is_word
from checks.personal_data.needed import matches
from checks.personal_data.recognisers.base import Found
from checks.personal_data.titles import ROLES
from checks.personal_data.unit import Unit
from checks.personal_data.use import PERSON_VERBS, STATES
from checks.personal_data.whole_document.meetings import initials_of_people
from checks.personal_data.whole_document.single_letters import initials_of_given_names, pseudonyms

MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*"
DATE = (
    rf"(?:\d{{1,2}}[./-]\d{{1,2}}(?:[./-]\d{{2,4}})?|\d{{1,2}}(?:st|nd|rd|th)?\s{MONTH}(?:\s(?:19|20)\d\d)?)"
    r"(?:,?\s\d\d[:.]?\d\d)?"
)
OPENS = regex.compile(
    rf"(?:^|\n)\s*[“\"‘]?{DATE}\.?(?:\s*[–—-]\s*|\s*\t\s*|\s+)(?P<name>\p{{Lu}}{{2}}|\p{{Ll}}{{1,2}})\s(?P<next>\p{{Ll}}+)\b"
)
# What is measured by letters that may be somebody's: "BP taken".
MEASURED = bag("taken checked normal stable high low raised fine ok up down done recorded and was is on at")
LAYER = "whole document"
WHY = "They are the initials of somebody named, and an entry of the log opens with them."
PATTERNS = (OPENS,)


class Opening(NamedTuple):
    """Where an entry opens with letters, and the word that follows them."""

    unit: Unit
    start: int
    end: int
    after: str

    @property
    def letters(self) -> str:
        return self.unit.text[self.start : self.end]


def entries_about(units: Sequence[Unit]) -> Iterator[tuple[Unit, Found]]:
    """The letters that open entries and that nothing was found at, document by document."""
    for _, group in groupby(units, key=lambda unit: unit.document):
        own = list(group)
        openings = [
            Opening(unit, *match.span("name"), match["next"])
            for unit in own
            for match in matches(OPENS, unit.text)
        ]
        if not openings:
            continue
        people, given = initials_of_people(own), initials_of_given_names(own) - pseudonyms(own)
        often = Counter(one.letters for one in openings)
        for one in openings:
            known = people if len(one.letters) > 1 else given
            if (
                one.letters.upper() in known
                and _is_somebodys(one, often[one.letters])
                and not one.unit.holds(one.start, one.end)
            ):
                yield one.unit, Found(one.start, one.end, "PERSON", 0.5, LAYER, "opens an entry", WHY)


def _is_somebodys(one: Opening, count: int) -> bool:
    """True for letters that mean no role or word, and for what goes on as after a person."""
    word = one.letters in {"a", "i"} or (len(one.letters) > 1 and is_word(one.letters))
    if word or one.letters.lower() in ROLES or one.after in MEASURED:
        return False
    return one.letters.isupper() or count > 1 or one.after in PERSON_VERBS | STATES
