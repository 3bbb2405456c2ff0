"""Initials and letters that act like somebody where the document uses them most are somebody wherever they stand.

One mention tells little: "HW: chlamydia treated" may be a health worker. Of all the mentions of the same letters in a
document, the layers read a person in most or in few. A key ("R = Rukhsana Kayani", "T is Tamika") settles it, be the
letter also a pseudonym of the report's own.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from itertools import groupby
from typing import NamedTuple

import regex

from checks.personal_data.anonymous import is_acronym, left_alone
from checks.personal_data.letters import PSEUDONYM, TITLED
from checks.personal_data.needed import matches
from checks.personal_data.recognisers.base import Found
from checks.personal_data.unit import Unit
from checks.personal_data.use import is_heading
from checks.personal_data.whole_document.single_letters import initials_of_given_names

# "L cheek" and "R arm" are sides, "H. Messages" at the start of a line is a heading, "A" is a word before another,
# unless it does what people do.
LETTERS = regex.compile(
    r"(?<![\w.'’/&-])(?!\A\p{Lu}[.)])(?:[B-HJ-Z]|\p{Lu}{2,3}|A(?!\s(?!(?:has|had|is|was|came|says?|said|told|read|rang|went|"
    r"asked|wants?|did|left|cried)\b)\p{L}))(?![\w&-]|/\p{Lu}?\d|\.\p{L}|['’]\p{Lu})"
    r"(?!(?<=\b[LR])\s(?:\p{Ll}+\s)?(?:cheeks?|arms?|forearm|legs?|thigh|shin|ears?|eyes?|hands?|foot|feet|hips?|wrist|"
    r"ankle|knee|elbow|shoulder|side|temple|brow|jaw|buttock|chest|tib\w*|fem\w*|hum\w*|rad\w*|ulna|clavicle|ribs?|"
    r"parietal|occip\w*|upper|lower|lateral)\b)"
)
# "R, Roxy = Rukhsana Kayani", "C is Chelsea Banks", "Mr K = Tariq Kayani": the letter begins a part of the name.
KEY = regex.compile(
    r"(?<![\w.'’/-])(?P<title>(?:Mrs?|Miss|Ms|Dr)\s)?(?P<letter>\p{Lu})[”\"’']?(?:,\s\p{L}+){0,3}\s(?:=|is|was|stands\sfor|means)\s"
    r"(?:(?P=title))?(?P<name>(?:\p{Lu}[\p{L}'’-]+\s?){1,3})"
)
KEYED = 2  # letters: one alone may be a slip, but with its title ("Mrs H is Mrs Gillian Hemsley")
LAYER = "whole document"
WHY = "Elsewhere in the document the same letters stand for somebody."
PATTERNS = (PSEUDONYM, KEY, TITLED)


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
        keyed = _keyed(own)
        called = {match[1] for unit in own for match in matches(PSEUDONYM, unit.text)} - keyed
        given = initials_of_given_names(own)
        for letters, mentions in _mentions(own).items():
            known = letters in keyed
            if letters in called or not (
                known or _mostly(letters, sum(one.read for one in mentions), len(mentions), letters in given)
            ):
                continue
            for one in mentions:
                if not one.read:
                    yield one.unit, Found(one.start, one.end, "PERSON", 0.45, LAYER, "letters by vote", WHY)
        if keyed:
            yield from _titled(own, keyed)


def _keyed(units: Sequence[Unit]) -> set[str]:
    """The letters that a document explains by a name in which it begins a word; with a title they stand as "Mr K"."""
    keyed = set()
    for unit in units:
        for match in matches(KEY, unit.text):
            start, end = match.span("name")
            found = any(one.entity == "PERSON" and one.start < end and start < one.end for one in unit.found)
            if found and any(part[0] == match["letter"] for part in match["name"].split()):
                keyed.add((match["title"] or "") + match["letter"])
    return keyed if len(keyed) >= KEYED else {each for each in keyed if " " in each}


def _titled(units: Sequence[Unit], keyed: Set[str]) -> Iterator[tuple[Unit, Found]]:
    """The mentions of letters that are explained with a title."""
    for unit in units:
        for match in matches(TITLED, unit.text):
            if f"{match['title']} {match['letter']}" in keyed:
                yield unit, Found(*match.span(), "PERSON", 0.5, LAYER, "letters by vote", WHY)


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


def _mostly(letters: str, read: int, of: int, named: bool) -> bool:
    """True when enough of the mentions were read as a person: more are asked of letters that the field also uses, and
    fewer of one letter in which the name of somebody begins."""
    if read == of:
        return False
    if is_acronym(letters):
        return read > 2 and read >= 0.6 * of
    if named:
        return read > 2 and read >= 0.3 * of
    return read > 1 and read >= 0.5 * of
