"""Nicknames that look like a short form: "Mo" is the mother in clinic notes, and Maureen to her friends."""

from collections.abc import Iterator, Sequence

import regex

from checks.personal_data.anonymous import left_alone
from checks.personal_data.lexicon import family_names, given_names
from checks.personal_data.needed import matches
from checks.personal_data.recognisers.base import Found
from checks.personal_data.unit import Unit

NICKNAMING = frozenset(
    {
        "nickname in quotation marks",
        "another name in brackets",
        "called",
        "called so",
        "kin",
        "kin at once",
        "title",
        "name after a role, between commas",
        "name that a full name explains",
    }
)
# "Maureen Raine, "Mo", 49"
QUOTED = regex.compile(r"\p{Lu}\p{Ll}+,\s[(“\"‘'](Mo|Fa|Sib)[”\"’')]")
# "Mo Raine", where somebody of that surname is named.
BEFORE_SURNAME = regex.compile(r"(?<![\w'’-])(Mo|Fa|Sib)\s(\p{Lu}\p{Ll}+)")
PATTERNS = (QUOTED, BEFORE_SURNAME)


def nicknames(units: Sequence[Unit]) -> list[tuple[Unit, Found]]:
    """Every mention of a short form that the documents give as somebody's nickname; call it before what is already
    anonymous is dropped."""
    surnames = {
        unit.text[one.start : one.end].split()[-1]
        for unit in units
        for one in unit.found
        if one.entity == "PERSON"
    }
    given = {
        word
        for unit in units
        for one in unit.found
        if one.entity == "PERSON" and one.rule in NICKNAMING
        for word in [unit.text[one.start : one.end].split()[-1]]
        if word.istitle() and len(word) < 4 and left_alone(word)
    }
    given |= {match[1] for unit in units for match in matches(QUOTED, unit.text)}
    given |= {
        match[1]
        for unit in units
        for match in matches(BEFORE_SURNAME, unit.text)
        if match[2].lower() in family_names() - given_names() and match[2] in surnames
    }
    return list(_mentions(units, given)) if given else []


def _mentions(units: Sequence[Unit], given: set[str]) -> Iterator[tuple[Unit, Found]]:
    pattern = regex.compile(rf"(?<![\w'’-])(?:{'|'.join(sorted(given))})(?![\w-])")
    for unit in units:
        for match in pattern.finditer(unit.text):
            why = "The documents give it as somebody's nickname."
            yield unit, Found(*match.span(), "PERSON", 0.6, "whole document", "nickname", why)
