"""Initials and letters that act like somebody where the document uses them most are somebody wherever they stand.

One mention tells little: "HW: chlamydia treated" may be a health worker. Of all the mentions of the same letters in a
document, the layers read a person in most or in few.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

import regex

from checks.personal_data.anonymous import is_acronym, left_alone
from checks.personal_data.recognisers.base import Found
from checks.personal_data.single_letters import PSEUDONYM
from checks.personal_data.unit import Unit
from checks.personal_data.use import is_heading

# "L cheek" and "R arm" are sides, "H. Messages" at the start of a line is a heading.
LETTERS = regex.compile(
    r"(?<![\w.'’/&-])(?!\A\p{Lu}[.)])(?:[B-HJ-Z]|\p{Lu}{2,3})(?![\w&-]|/\p{Lu}?\d|\.\p{L}|['’]\p{Lu})"
    r"(?!(?<=\b[LR])\s(?:\p{Ll}+\s)?(?:cheeks?|arms?|forearm|legs?|thigh|shin|ears?|eyes?|hands?|foot|feet|hips?|wrist|"
    r"ankle|knee|elbow|shoulder|side|temple|brow|jaw|buttock|chest|tib\w*|fem\w*|hum\w*|rad\w*|ulna|clavicle|ribs?|"
    r"parietal|occip\w*|upper|lower|lateral)\b)"
)
LAYER = "whole document"
WHY = "Elsewhere in the document the same letters stand for somebody."


class Mention(NamedTuple):
    """Where some letters stand, and whether a person was found there."""

    unit: Unit
    start: int
    end: int
    read: bool


def letters_by_vote(units: Sequence[Unit]) -> Iterator[tuple[Unit, Found]]:
    """The other mentions of letters that mostly stand for somebody, document by document."""
    for _, group in groupby(units, key=lambda unit: unit.document):
        own = list(group)
        called = {letter for unit in own for letter in PSEUDONYM.findall(unit.text)}
        for letters, mentions in _mentions(own).items():
            if letters in called or not _mostly(letters, sum(one.read for one in mentions), len(mentions)):
                continue
            for one in mentions:
                if not one.read:
                    yield one.unit, Found(one.start, one.end, "PERSON", 0.45, LAYER, "letters by vote", WHY)


def _mentions(units: Sequence[Unit]) -> dict[str, list[Mention]]:
    """The mentions of each, but for those in headings and in what is already anonymous."""
    found: dict[str, list[Mention]] = defaultdict(list)
    for unit in units:
        spans = [match.span() for match in LETTERS.finditer(unit.text)]
        if not spans or is_heading(unit.text):
            continue
        alone = left_alone(unit.text)
        people = [one for one in unit.found if one.entity == "PERSON"]
        for start, end in spans:
            if not any(low <= start and end <= high for low, high in alone):
                read = any(one.start <= start and end <= one.end for one in people)
                found[unit.text[start:end]].append(Mention(unit, start, end, read))
    return found


def _mostly(letters: str, read: int, of: int) -> bool:
    """True when enough of the mentions were read as a person: more are asked of letters that the field also uses."""
    if read == of:
        return False
    if is_acronym(letters):
        return read > 2 and read >= 0.6 * of
    return read > 1 and read >= 0.5 * of
