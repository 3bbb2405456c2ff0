"""Somebody and the body that they are of: "Dr Aniket Rao of the Pit Row Practice" is two findings, not one."""

from collections.abc import Sequence
from dataclasses import replace

import regex

from checks.personal_data.recognisers.base import Found

BODIES = frozenset({"ORGANIZATION", "SCHOOL", "HEALTH_SETTING", "REFUGE", "PLACE_OF_WORSHIP", "NEWSPAPER"})
# Two words at least must follow: "Our Lady Star of the Sea" is one name.
LINK = regex.compile(r",?\s(?:(?:of|from|at|for)\sthe|from|at)\s")
SURE = 0.7


def apart(text: str, found: Sequence[Found]) -> list[Found]:
    """The findings in one text, each body without the person named in full before it."""
    people = [
        one
        for one in found
        if one.entity == "PERSON" and one.score >= SURE and " " in text[one.start : one.end].strip()
    ]
    titled = [one for one in found if one.entity == "PERSON" and one.rule == "title"]
    return [
        _from_its_own_name(text, one, people) if one.entity in BODIES else one
        for one in found
        if not (one.entity in BODIES and any(_in_a_name(text, one, person) for person in titled))
    ]


def _in_a_name(text: str, body: Found, person: Found) -> bool:
    """True for the saint in "Dr St John Eyre": no church, but a given name."""
    saint = text[body.start : body.end].startswith(("St ", "St. ", "Saint "))
    return saint and person.start < body.start and body.end < person.end


def _from_its_own_name(text: str, body: Found, people: Sequence[Found]) -> Found:
    for person in people:
        if person.start <= body.start < person.end < body.end:
            link = LINK.match(text, person.end)
            if link and " " in text[link.end() : body.end]:
                return replace(body, start=link.end())
    return body
