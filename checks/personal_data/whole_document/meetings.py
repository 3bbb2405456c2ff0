"""Who came to a meeting and who spoke there, by initials: "Chair VM. Present NP (SW), KS, BP (school)", "BP: we did".

The letters of one list or talk are of a kind: where two of them are somebody's, so are the others, though they may mean
something else as well ("BP"). Roles come to meetings too ("SW") and are nobody.
"""

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import chain, groupby
from typing import NamedTuple

import regex

from checks.personal_data.anonymous import is_acronym
from checks.personal_data.cutting_back import MODELS
from checks.personal_data.needed import matches
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.base import Found
from checks.personal_data.titles import ROLES, TITLES, name_parts
from checks.personal_data.unit import Unit

# "Present NP (SW), KS": what stands before the letters of those who came, up to the end of the sentence.
CAME = regex.compile(
    r"\b(?i:present|pres|in\sattendance|attend(?:ed|ees|ing)|apols?|apologies|chair|minutes?(?:\s(?:by|taker))?|mins|invited)"
    r"\b[:.]?\s(?=\p{Lu}{2,3}\b)(?P<who>[^\n]+?)(?=[.;]\s|[.;]?\s*$)"
)
LETTERS = regex.compile(r"(?<![\w.'’/&(-])\p{Lu}{2,3}(?![\w&/)-]|\.\w|\s\p{Lu}\p{Ll})")
# "SS: I forgot", and in minutes "4. HB: perforated duodenum. NP: no trace".
SPOKE = regex.compile(
    r"(?:^\s*|\n|[.?!”\"]\s)(?P<point>\d{1,2}[.)]\s+)?(?P<sign>\p{Lu}{2,3})(?::|(?<=^\s*\p{Lu}+)\s–)\s(?=[“\"‘]?\p{L}|\?)"
)
# Letters that do what people do or have a title: "HB asked when", "bathed by MH and me", "Dr MB".
ACTS = regex.compile(
    r"(?<![\w.'’/&-])(?P<sign>\p{Lu}{2})(?=\s(?:asked|said|says|told|rang|will|wept|noted|reported|outlined|agreed|asks|left|went|"
    r"saw|took|thinks|felt|stated|confirmed|replied|wrote|came|and\sme|visited|phoned|aware|hostile|seen|asleep|tearful|upset|calm|"
    r"absent|drunk|pleasant|quiet|informed|advised|denied|denies|declined|declines|agrees|reports|refused|refuses|unwell|"
    r"unhappy|angry|engaged|reluctant)\b)"
    r"|(?<=\b(?:by|told|asked|w|with|rang|per|from|to)\s)(?P<sign>\p{Lu}{2})(?=[.,;:)]|\sand\sme\b|\s*$)"
    r"|(?<=\b(?i:actions?(?:\sfor)?):?\s)(?P<sign>\p{Lu}{2})(?=\sto\s\p{Ll}|[.,;]|\s*$)"
    r"|(?<=\b(?i:victim|perp|perpetrator|suspect)\s)(?P<sign>\p{Lu}{2})(?=[.,;:)/]|\s\(|\s*$)"
    r"|\b(?P<sign>(?:Dr|Mrs?|Ms|Miss|DC|DS|DI|PC|Prof)\.?\s\p{Lu}{2})(?![\w&/-]|\.\w|\s\p{Lu}\p{Ll})"
)
INITIAL = regex.compile(r"(?<![\w.'’-])([B-HJ-Z])\.?\s$")
SIGN = regex.compile(r"\p{Lu}{2}")
OFTEN = 3  # acts of one who is called so throughout, whatever else the letters mean
LAYER = "whole document"
CAME_WHY = "It stands where it is told who came to a meeting."
ACTS_WHY = "They are the initials of somebody named, and do what people do."
SPOKE_WHY = "It stands where it is told who speaks."
PATTERNS = (SPOKE, ACTS, CAME)


class Letters(NamedTuple):
    """The letters of one who came or spoke, and where they stand."""

    unit: Unit
    start: int
    end: int
    why: str

    @property
    def text(self) -> str:
        return self.unit.text[self.start : self.end]

    @property
    def read(self) -> bool:
        return self.unit.holds(self.start, self.end, "PERSON")


def at_meetings(units: Sequence[Unit]) -> Iterator[tuple[Unit, Found]]:
    """The letters of those who came or spoke that nothing was found at, document by document."""
    for _, group in groupby(units, key=lambda unit: unit.document):
        own = list(group)
        spoken = _where(SPOKE, own, SPOKE_WHY)
        lists = list(_lists(own))
        acting = _where(ACTS, own, ACTS_WHY)
        named = initials_of_people(own)
        read = {one.text for one in (*spoken, *chain.from_iterable(lists)) if one.read}
        known = named | {letters for letters in read if letters.lower() not in ROLES}
        people = _people(spoken, lists, known)
        told = [one for one in (*spoken, *chain.from_iterable(lists)) if one.text in people]
        told += [one for one in (*acting, *_read(own)) if one.text not in people and _is_of(one, named)]
        places = {(id(one.unit), one.start) for one in told}
        often = Counter(one.text for one in acting if _is_of(one, named))
        called = {letters for letters, count in often.items() if count >= OFTEN and SIGN.fullmatch(letters)}
        elsewhere = _mentions(own, called | {letters for letters in people if not is_acronym(letters)})
        for one in (*told, *(one for one in elsewhere if (id(one.unit), one.start) not in places)):
            if not one.read:
                yield one.unit, Found(one.start, one.end, "PERSON", 0.5, LAYER, "at a meeting", one.why)


def initials_of_people(units: Sequence[Unit]) -> set[str]:
    """The initials of those named in full, first and last, or by an initial and a surname, unless they mean a role."""
    found = set()
    for unit in units:
        for one in unit.found:
            if one.entity == "PERSON" and one.score >= 0.5:
                parts = name_parts(unit.text[one.start : one.end])
                own = [part for part in parts if part.lower() not in TITLES and part[0].isupper()]
                if len(own) == 1 and (before := INITIAL.search(unit.text, max(0, one.start - 4), one.start)):
                    own.insert(0, before[1])
                letters = own[0][0] + own[-1][0] if len(own) > 1 and len(own[-1]) > 1 else ""
                if letters and (len(own[0]) > 1 or letters.lower() not in ROLES):
                    found.add(letters)
    return found


def _people(spoken: Sequence[Letters], lists: Sequence[Sequence[Letters]], known: Set[str]) -> set[str]:
    """Whose letters are somebody's: those of people who are named, where they speak twice, open a numbered point,
    stand in a list or speak beside others of whom all that holds; and all others beside two such."""
    turns = Counter(one.text for one in spoken)
    named = {one.text for one in spoken if one.text in known}
    people = {letters for letters in named if turns[letters] > 1 or len(named) > 1}
    people |= {one.text for one in spoken if one.text in known and _numbers(one)}
    if len(people) > 1:
        people |= {letters for letters, count in turns.items() if count > 1 or not is_acronym(letters)}
    for each in lists:
        own = {one.text for one in each}
        if len(own & (known | people)) > 1:
            people |= own
    return {letters for letters in people if letters.lower() not in ROLES or letters in known}


def _is_of(one: Letters, named: Set[str]) -> bool:
    """True for letters that act and are the initials of somebody named; with a title, though they mean a role too."""
    *title, letters = one.text.split()
    return letters in named and (bool(title) or letters.lower() not in ROLES)


def _numbers(one: Letters) -> bool:
    """True for one who opens a numbered point of minutes."""
    return once(r"\d[.)]\s+$").search(one.unit.text, max(0, one.start - 6), one.start) is not None


def _where(form: "regex.Pattern[str]", units: Sequence[Unit], why: str) -> list[Letters]:
    """What a form with a `sign` matches."""
    return [Letters(unit, *match.span("sign"), why) for unit in units for match in matches(form, unit.text)]


def _read(units: Sequence[Unit]) -> list[Letters]:
    """What a model took for somebody, be it a short form as well: "TB giggly"."""
    return [
        Letters(unit, one.start, one.end, ACTS_WHY)
        for unit in units
        for one in (unit.read.found if unit.read else ())
        if one.entity == "PERSON" and one.layer in MODELS and SIGN.fullmatch(unit.text, one.start, one.end)
    ]


def _lists(units: Sequence[Unit]) -> Iterator[list[Letters]]:
    """Those who came, paragraph by paragraph: the chair stands in a sentence of its own."""
    for unit in units:
        came = [
            Letters(unit, *match.span(), CAME_WHY)
            for listed in matches(CAME, unit.text)
            for match in LETTERS.finditer(unit.text, *listed.span("who"))
        ]
        if came:
            yield came


def _mentions(units: Sequence[Unit], people: Set[str]) -> Iterator[Letters]:
    """The mentions of letters that mean nothing else: "VM asked both"."""
    for unit in units if people else ():
        for match in LETTERS.finditer(unit.text):
            if match.group() in people:
                yield Letters(unit, *match.span(), CAME_WHY)
