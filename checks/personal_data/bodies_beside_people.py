"""What was taken for a body and is somebody, or runs on into somebody's name.

A body goes before a person where both were found (`merging`). So it is asked here whether the person is surer: "it was
sent to Fay Lisle" may be a firm for a rule, and is nobody's firm for those who read names.
"""

from collections.abc import Sequence
from dataclasses import replace

import regex

from checks.personal_data.anonymous import is_acronym
from checks.personal_data.lexicon import given_names, is_given_name, is_word
from checks.personal_data.passages import Passage
from checks.personal_data.patterns import once
from checks.personal_data.titles import TITLED

BY_RULES = frozenset({"institutions", "whole document", "labels"})
BODIES = frozenset({"ORGANIZATION", "SCHOOL", "HEALTH_SETTING", "PLACE_OF_WORSHIP", "REFUGE"})
SURE = 0.95
# "Michael Ward", "Rosemary Church": called as a kind of place is.
CALLED_A_PLACE = regex.compile(
    r"(?:\p{Lu}\p{Ll}+\s){0,2}(?P<given>\p{Lu}[\p{L}'’-]+)\s(?:\p{Lu}[\p{L}'’-]+\s)?(?:Ward|Church|Chappell|Temple|Hall|Lodge)"
    r"(?:-\p{Lu}\p{L}+)?"
)
# "Abigail's feeds", and not "from Bishop Aldhelm's her file": there it is a school.
OWNED = regex.compile(
    r"['’]s\s(?!(?:the|a|an|and|or|but|to|in|on|at|by|for|from|with|when|where|while|if|as|her|his|their|he|she|they|it|"
    r"is|was|were|had|has|did|after|before|because|until|that|who|which|again|too)\b)\p{Ll}{3}"
)
FULL_NAME = regex.compile(
    r"(?P<given>\p{Lu}[\p{L}'’-]+)(?:\s\p{Lu}[\p{L}'’-]*)?\s(?P<last>\p{Lu}[\p{L}'’-]+)(?:\sand)?"
)
POSSESSIVE = 2
# What is said of somebody who was taken for the beginning of a body's name.
OF_SOMEBODY = regex.compile(
    r"\p{Lu}[\p{L}-]+(?:(?:['’]s)?\s(?:school|surgery|trust|class|hospital|ward|team)|\s(?:in|under|the|of\sthe|at|and)\s.*)"
)
FAMILY = regex.compile(r"[Tt]he \p{Lu}[\p{L}'’-]{3,}s\b")
# What parts somebody from the body that stands beside: "Ms Latif of Latif Horne LLP", "Masjid an-Noor, Mamosta Jamal".
OF_THE = regex.compile(r"(?:\sof|,)(?:\s|\n)(?:the\s)?|\s?\n\s?")
BEFORE = regex.compile(r"(?:,|\s?\n)\s?$")
JOIN = frozenset({"and", "&"})


def bodies_beside_people(text: str, passages: Sequence[Passage]) -> list[Passage]:
    """The passages of a text without the bodies that are people, and with those that run on into a name cut back."""
    people = [one for one in passages if one.entity == "PERSON" and one.score > SURE]
    return [
        _apart(text, one, people) if one.entity in BODIES else one
        for one in passages
        if not _somebody(text, one, passages, people)
    ]


def _somebody(text: str, one: Passage, passages: Sequence[Passage], people: Sequence[Passage]) -> bool:
    """True for a word that no rule takes for a body, within what is surer to be a person ("Pask" in "Mr Pask"); and for
    what rules alone take for a body where only people are named: "sent to Fay Lisle", "Kofi & Effie", "HV Jean Ash"."""
    if one.entity in {"ORGANIZATION", "LOCATION"} and _family(text, one, passages):
        return True
    if one.entity in BODIES and _of_somebody(text, one, people):
        return True
    if one.entity in {"HEALTH_SETTING", "PLACE_OF_WORSHIP"}:
        called = CALLED_A_PLACE.fullmatch(text, one.start, one.end)
        person = any(other.start <= one.start and one.end <= other.end for other in people)
        return bool(
            called and person and called["given"].lower() in given_names() and one.layers == ("institutions",)
        )
    if one.entity != "ORGANIZATION":
        return False
    if set(one.layers) <= BY_RULES:
        return bool(people) and _of_people_alone(text, one, people)
    end = _end_of_name(text, one) if "institutions" in one.layers else one.end
    return any(
        other.entity == "PERSON" and other.score > one.score and other.start <= one.start and end <= other.end
        for other in passages
    )


def _end_of_name(text: str, one: Passage) -> float:
    """Where the name ends, if there is just a given name and another: "Val Spurling and"; else beyond the text."""
    name = FULL_NAME.fullmatch(text, one.start, one.end)
    whole = name is not None and name["given"].lower() in given_names() and not is_word(name["last"])
    return name.end("last") if name and whole else float("inf")


def _of_somebody(text: str, one: Passage, people: Sequence[Passage]) -> bool:
    """True where somebody by a given name stands where the body begins: "Jephté's surgery", "Lucas under his"."""
    first = once(r"[\p{L}-]+").match(text, one.start)
    return (
        first is not None
        and OF_SOMEBODY.fullmatch(text, one.start, one.end) is not None
        and is_given_name(first.group())
        and any(other.start <= one.start and first.end() <= other.end for other in people)
    )


def _family(text: str, one: Passage, passages: Sequence[Passage]) -> bool:
    """True for a family by the plural of its name, as one of the people is called: "the Spurlings"."""
    return FAMILY.match(text, max(0, one.start - 4), one.end + 1) is not None and any(
        other.entity == "PERSON" and (other.start, other.end) == (one.start, one.end) for other in passages
    )


def _of_people_alone(text: str, one: Passage, people: Sequence[Passage]) -> bool:
    """True where all words of a body are people's names, but for "and" between them and a role before the first."""
    end = one.end - POSSESSIVE if OWNED.match(text, one.end - POSSESSIVE) else one.end
    named = False
    for word in once(r"[^\s,]+").finditer(text, one.start, end):
        if any(other.start <= word.start() and word.end() <= other.end for other in people):
            named = True
        elif word.group() not in JOIN and (named or not _role(word.group())):
            return False
    return named


def _role(word: str) -> bool:
    return is_acronym(word) or word in {"Statement", "Solicitor", "of"}


def _apart(text: str, one: Passage, people: Sequence[Passage]) -> Passage:
    """The body without somebody who opens or closes what was taken for its name."""
    for other in people:
        first = once(r"[\p{L}'’-]+").search(text, other.start, other.end)
        if first is None or not (first.group() in TITLED or is_given_name(first.group())):
            continue
        if other.start <= one.start < other.end < one.end and (gap := OF_THE.match(text, other.end, one.end)):
            return replace(one, start=gap.end()) if gap.end() < one.end else one
        if one.start < other.start < one.end <= other.end and (
            gap := BEFORE.search(text, one.start, other.start)
        ):
            return replace(one, end=gap.start()) if gap.start() > one.start else one
    return one
