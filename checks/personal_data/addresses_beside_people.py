"""An address that runs on into somebody's name, or begins with one, is cut back to the home.

An address goes before a person where both were found (`merging`), so "7 Tannery Row. Spoke to Kay Nixon" would have one
label for the home and for her, and "Mr D Yoxall, Lock Cottage" would be nobody.
"""

from collections.abc import Sequence
from dataclasses import replace

import regex

from checks.personal_data.lexicon import is_given_name, places
from checks.personal_data.passages import Passage
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.base import compiled
from checks.personal_data.recognisers.places import CLEAR, UNCLEAR
from checks.personal_data.titles import TITLED

SURE = 0.9
# What parts the home from somebody named after it: "31 Carr Rd, owner Dean Mallows", "41 Cinder Bank. Donna in".
BEFORE = regex.compile(r"(?:[.,;:(]\s|\s?\n\s*)(?:(?!\d)[\w/&]+\s){0,2}$")
# And from somebody named before it: "Mr D Yoxall, Lock Cottage", "Velma's, 7 Dame Agnes Terrace".
AFTER = regex.compile(r"(?:['’]s?)?(?:,\s?|\s?\n\s*|\sof\s(?:the\s)?)")
ADDRESSED = regex.compile(r"(?:(?:c/o|care of|dear|at)\s)?", regex.IGNORECASE)
OF_A_HOME = regex.compile(r"[\p{Lu}\d]")
ENDED = regex.compile(r"[.(\n]|\s?\n")
STREET_WORD = compiled(rf"{CLEAR}|{UNCLEAR}")


def addresses_beside_people(text: str, passages: Sequence[Passage]) -> list[Passage]:
    """The passages of a text, with the addresses cut back that somebody opens or closes."""
    people = [one for one in passages if one.entity == "PERSON" and one.score > SURE]
    if not people:
        return list(passages)
    return [
        piece
        for one in passages
        for piece in (_without(text, one, people) if one.entity == "ADDRESS" else [one])
    ]


def _without(text: str, one: Passage, people: Sequence[Passage]) -> list[Passage]:
    """What is left of an address beside those named in it: nothing of "care of Mr Nendick"."""
    for other in people:
        if not one.start < other.end <= one.end:
            continue
        gap = BEFORE.search(text, one.start, max(one.start, other.start))
        if other.start <= one.start or ADDRESSED.fullmatch(text, one.start, other.start):
            end, alone = one.start, True
        elif gap:
            end, alone = gap.start(), ENDED.match(text, gap.start()) is not None
        else:
            continue
        after = AFTER.match(text, other.end, one.end)
        named_so = end == one.start and after is None and other.end < one.end  # "Ellie Court, 12 …"
        if named_so or not _by_name(text, other, alone):
            continue
        rest = after.end() if after else other.end
        pieces = [replace(one, end=end)] if one.start < end else []
        pieces += [replace(one, start=rest)] if OF_A_HOME.search(text, rest, one.end) else []
        return [one] if len(pieces) > 1 else pieces
    return [one]


def _by_name(text: str, one: Passage, alone: bool) -> bool:
    """True for somebody with a title, or a given name that is no street ("Ryan Lane"); with another name where a comma
    alone parts it from the home, as it may be a village."""
    words = once(r"[\p{L}'’-]+").findall(text, one.start, one.end)
    if not words or words[0].capitalize() in TITLED:
        return bool(words)
    return (
        is_given_name(words[0])
        and not STREET_WORD.fullmatch(words[-1])
        and (len(words) > 1 or (alone and words[0].lower() not in places()))
    )
