"""Who signs the entries of a log, and who speaks in a transcript: initials at the end of a dated note, in capitals or
small letters ("spilt. sk", "Box given. h.m."), and before what is said ("SS: I forgot")."""

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import groupby
from typing import NamedTuple

import regex

from checks.personal_data.anonymous import is_acronym
from checks.personal_data.lexicon import is_word
from checks.personal_data.recognisers.base import Found
from checks.personal_data.titles import NAME_PART, TITLES
from checks.personal_data.unit import Unit

ENTRY = regex.compile(
    r"\s*[“\"‘]?(?:\d{1,2}[./-]\d{1,2}\b|\d{1,2}(?:st|nd|rd|th)?[ -]\p{Lu}\p{Ll}{2}|\[?\d\d[:.]\d\d\b)"
)
SIGNED = regex.compile(
    r"(?:[.!?)”\"'’✓]|\s[–—-])\s{1,3}(?P<sign>\p{Lu}{2,3}|\p{Ll}{2,3}|(?:\p{L}\.){2})[”\"]?\s*$"
)
# "SS: I forgot", and in minutes "4. HB: perforated duodenum".
SPEAKS = regex.compile(r"\s*(?P<point>\d{1,2}[.)]\s+)?(?P<sign>\p{Lu}{2,3}):\s")
LAYER = "whole document"
WHY = "It stands where entries of the log are signed."
SPOKEN = "It stands where it is told who speaks, and somebody of these initials is named."


class Signature(NamedTuple):
    """Where an entry is signed, and whether a person was found there."""

    unit: Unit
    start: int
    end: int
    read: bool


def signed_entries(units: Sequence[Unit]) -> Iterator[tuple[Unit, Found]]:
    """The signatures and speakers that nothing was found at, document by document: of those whose initials were found
    as somebody's at the end of another entry, or are those of somebody who is named, or who sign twice with letters
    that mean nothing else. Speakers must be named."""
    for _, group in groupby(units, key=lambda unit: unit.document):
        own = list(group)
        signatures = list(_signatures(own))
        signs = Counter(_letters(one) for one in signatures)
        known = {_letters(one) for one in signatures if one.read} | _initials(own)
        for one in signatures:
            letters = _letters(one)
            if not one.read and (letters in known or (signs[letters] > 1 and not is_acronym(letters))):
                yield one.unit, Found(one.start, one.end, "PERSON", 0.5, LAYER, "signed entry", WHY)
        yield from _speakers(own, known)


def _speakers(units: Sequence[Unit], known: Set[str]) -> Iterator[tuple[Unit, Found]]:
    """The initials of somebody named, where they open two turns of a talk or a numbered point of minutes."""
    turns = [(unit, match) for unit in units if (match := SPEAKS.match(unit.text))]
    often = Counter(match["sign"] for _, match in turns)
    for unit, match in turns:
        if (often[match["sign"]] > 1 or match["point"]) and match["sign"] in known:
            yield unit, Found(*match.span("sign"), "PERSON", 0.5, LAYER, "speaker in a transcript", SPOKEN)


def _initials(units: Sequence[Unit]) -> set[str]:
    """The initials of those named in full, first and last."""
    found = set()
    for unit in units:
        for one in unit.found:
            if one.entity == "PERSON" and one.score >= 0.5:
                parts = NAME_PART.findall(unit.text[one.start : one.end])
                own = [part for part in parts if part.lower() not in TITLES and part[0].isupper()]
                if len(own) > 1 and len(own[0]) > 1:
                    found.add(own[0][0] + own[-1][0])
    return found


def _letters(one: Signature) -> str:
    return one.unit.text[one.start : one.end].replace(".", "").upper()


def _signatures(units: Sequence[Unit]) -> Iterator[Signature]:
    """Every entry that ends with letters that are no word."""
    for unit in units:
        match = SIGNED.search(unit.text) if ENTRY.match(unit.text) else None
        if match and not is_word(match["sign"].lower()):
            start, end = match.span("sign")
            yield Signature(unit, start, end, unit.holds(start, end, "PERSON"))
