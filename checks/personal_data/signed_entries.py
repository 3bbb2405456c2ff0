"""Who signs the entries of a log: initials at the end of a dated note, in capitals or small letters ("spilt. sk")."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

import regex

from checks.personal_data.anonymous import is_acronym
from checks.personal_data.lexicon import is_word
from checks.personal_data.recognisers.base import Found
from checks.personal_data.unit import Unit

ENTRY = regex.compile(
    r"\s*[“\"‘]?(?:\d{1,2}[./-]\d{1,2}\b|\d{1,2}(?:st|nd|rd|th)?[ -]\p{Lu}\p{Ll}{2}|\[?\d\d[:.]\d\d\b)"
)
SIGNED = regex.compile(r"(?:[.!?)”\"'’]|\s[–-])\s{1,3}(?P<sign>\p{Lu}{2,3}|\p{Ll}{2,3})\s*$")
LAYER = "whole document"
WHY = "It stands where entries of the log are signed."


class Signature(NamedTuple):
    """Where an entry is signed, and whether a person was found there."""

    unit: Unit
    start: int
    end: int
    read: bool


def signed_entries(units: Sequence[Unit]) -> Iterator[tuple[Unit, Found]]:
    """The signatures that nothing was found at, document by document: of those whose initials were found
    as somebody's at the end of another entry, or who sign twice with letters that mean nothing else."""
    for _, group in groupby(units, key=lambda unit: unit.document):
        signatures = list(_signatures(list(group)))
        signs = Counter(_letters(one) for one in signatures)
        read = {_letters(one) for one in signatures if one.read}
        for one in signatures:
            letters = _letters(one)
            if not one.read and (letters in read or (signs[letters] > 1 and not is_acronym(letters))):
                yield one.unit, Found(one.start, one.end, "PERSON", 0.5, LAYER, "signed entry", WHY)


def _letters(one: Signature) -> str:
    return one.unit.text[one.start : one.end].upper()


def _signatures(units: Sequence[Unit]) -> Iterator[Signature]:
    """Every entry that ends with letters that are no word."""
    for unit in units:
        match = SIGNED.search(unit.text) if ENTRY.match(unit.text) else None
        if match and not is_word(match["sign"].lower()):
            start, end = match.span("sign")
            read = any(one.entity == "PERSON" and one.start <= start and end <= one.end for one in unit.found)
            yield Signature(unit, start, end, read)
