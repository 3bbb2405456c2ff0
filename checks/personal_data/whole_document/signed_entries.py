"""Who signs: the entries of a log with initials at the end of a dated note, in capitals or small letters ("spilt. sk",
"Box given. h.m."), and a report at its end ("B. Swift", "GP, 11 October 2013")."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from math import inf
from typing import NamedTuple

import regex

from checks.personal_data.anonymous import is_acronym
from checks.personal_data.lexicon import bag, family_names, is_word
from checks.personal_data.needed import matches
from checks.personal_data.recognisers.base import Found
from checks.personal_data.titles import ROLES
from checks.personal_data.unit import Unit
from checks.personal_data.use import NEVER_NAMES
from checks.personal_data.whole_document.meetings import initials_of_people

ENTRY = regex.compile(
    r"\s*[“\"‘]?(?:(?i:sheet|entry|visit|session)\s\d{1,3}[.:]?\s+)?"
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Ll}*,?\s)?"
    r"(?:\d{1,2}[./-]\d{1,2}\b|\d{1,2}(?:st|nd|rd|th)?[ -]\p{Lu}\p{Ll}{2}|\[?\d\d[:.]\d\d\b)"
)
SIGNED = regex.compile(
    r"(?:(?:[.!?)”\"'’✓]|\s[–—-])\s{1,3}(?P<sign>\p{Lu}{2,3}|\p{Ll}{2,3}|(?:\p{L}\.){2})\.?[”\"]?"
    r"|(?P<cell>\t)\s{0,3}(?P<sign>\p{Lu}{2,3}))\s*$"
)
# Short forms with which a note may end: "Told GP. HV", "Settled in PM".
ENDS_NOTES = ROLES | bag("am pm ok tv dv ctr uti tbc utd abc ttp bno ltfu cno")
# What stands alone at the end of a report, or over its date.
AT_THE_END = regex.compile(
    r"\s*(?P<sign>\p{Lu}{2,3}|(?:\p{Lu}\.\s?){1,3}(?P<surname>\p{Lu}[\p{L}'’-]+)?)(?:,\s(?P<date>[^\n]{6,30}))?\s*"
)
REMARK = regex.compile(r"[\[(][^\[\]()\n]{12,400}\s[–—-]\s?(?P<sign>\p{Lu}{2,3})[\])]")
# "Open list, Stonebank patch (WT, 20/5/11)"
INITIALLED = regex.compile(r"\((?P<sign>\p{Lu}{2,3}),?\s\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\)")
DATED = regex.compile(r"\s*\d{1,2}(?:st|nd|rd|th)?[\s./-][\p{L}\d]{1,9}[\s./-](?:\d\d)?\d\d\s*")
LAST = 4  # paragraphs
LAYER = "whole document"
WHY = "It stands where entries of the log are signed."
AT_THE_END_WHY = "It stands where a report is signed."
PATTERNS = (REMARK, INITIALLED)


class Signature(NamedTuple):
    """Where an entry is signed, whether a person was found there, and whether it has a cell for itself."""

    unit: Unit
    start: int
    end: int
    read: bool
    in_cell: bool


def signed_entries(units: Sequence[Unit]) -> Iterator[tuple[Unit, Found]]:
    """The signatures that nothing was found at, document by document: of those whose initials were found as somebody's
    at the end of another entry, or are those of somebody who is named, or who sign twice; three times, with letters
    that mean something else. In the last cell of a row only those of somebody who is named."""
    for _, group in groupby(units, key=lambda unit: unit.document):
        own = list(group)
        signatures = list(_signatures(own))
        signs = Counter(_letters(one) for one in signatures)
        named = initials_of_people(own)
        known = {_letters(one) for one in signatures if one.read and not one.in_cell} | named
        for one in signatures:
            letters = _letters(one)
            signs_so = letters in known or signs[letters] >= _least(letters)
            if one.in_cell or one.unit.text.rstrip('”" ').endswith("."):
                signs_so = letters in named and letters.lower() not in ENDS_NOTES
            if signs_so and not one.read:
                yield one.unit, Found(one.start, one.end, "PERSON", 0.5, LAYER, "signed entry", WHY)


def signed_remarks(units: Sequence[Unit]) -> Iterator[tuple[Unit, Found]]:
    """The initials of somebody who is named, at the end of a remark in brackets or over a date: "[Rang her on 3 May. –
    CT]", "(CT, 3/5/11)"."""
    for _, group in groupby(units, key=lambda unit: unit.document):
        own = list(group)
        remarks = [
            (unit, match)
            for unit in own
            for form in (REMARK, INITIALLED)
            for match in matches(form, unit.text)
        ]
        people = initials_of_people(own) if remarks else set()
        for unit, match in remarks:
            start, end = match.span("sign")
            if match["sign"] in people and not unit.holds(start, end):
                yield unit, Found(start, end, "PERSON", 0.5, LAYER, "signed remark", AT_THE_END_WHY)


def signed_reports(units: Sequence[Unit]) -> Iterator[tuple[Unit, Found]]:
    """The signatures at the end of each document, or over a date, that nothing was found at: initials of somebody who
    is named, and an initial with a surname."""
    for _, group in groupby(units, key=lambda unit: unit.document):
        own = [unit for unit in group if unit.text.strip()]
        people: set[str] | None = None
        for number, unit in enumerate(own):
            match = AT_THE_END.fullmatch(unit.text)
            if not match:
                continue
            after = own[number + 1].text if number + 1 < len(own) else ""
            dated = DATED.fullmatch(match["date"] or after) is not None
            if not dated and number < len(own) - LAST:
                continue
            if people is None:
                people = initials_of_people(own)
            surname = (match["surname"] or "").lower()
            signs = surname in family_names() if surname else match["sign"].replace(".", "") in people
            start, end = match.span("sign")
            if signs and not unit.holds(start, end, "PERSON"):
                yield unit, Found(start, end, "PERSON", 0.5, LAYER, "signed report", AT_THE_END_WHY)


def _least(letters: str) -> float:
    """How often letters sign that are somebody's: more often where they mean something else as well."""
    if letters.lower() in ENDS_NOTES:
        return inf
    return 3 if is_acronym(letters) else 2


def _letters(one: Signature) -> str:
    return one.unit.text[one.start : one.end].replace(".", "").upper()


def _is_plain(sign: str) -> bool:
    """True for a word: in capitals, only for one that is never a name ("MG" is a word of few lists)."""
    return is_word(sign) if sign.islower() else sign.lower() in NEVER_NAMES


def _signatures(units: Sequence[Unit]) -> Iterator[Signature]:
    """Every entry that ends with letters that are no word."""
    for unit in units:
        match = SIGNED.search(unit.text) if ENTRY.match(unit.text) else None
        if match and not _is_plain(match["sign"]):
            start, end = match.span("sign")
            yield Signature(unit, start, end, unit.holds(start, end, "PERSON"), match["cell"] is not None)
