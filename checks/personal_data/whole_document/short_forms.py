"""Bodies named in full once and called otherwise elsewhere: "the Princess Maud" for the Princess Maud Infirmary.

A body's whole name is found wherever it stands, its name without the word for its kind after a small word, and the
letters or the name that a bracket gives it ("Royal Wexford Infirmary (RWI)") everywhere.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import regex

from checks.personal_data.anonymous import is_acronym, left_alone
from checks.personal_data.lexicon import given_names, is_word, places
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.base import Found
from checks.personal_data.recognisers.body_names import is_describing, is_own_name
from checks.personal_data.sought import Sought
from checks.personal_data.unit import Unit
from checks.personal_data.use import (
    DAYS,
    MONTHS,
    PERSON_VERBS,
    is_field_word,
    is_heading,
    opens_sentence,
    word_after,
)

BODIES = frozenset({"SCHOOL", "HEALTH_SETTING", "PLACE_OF_WORSHIP", "REFUGE", "ORGANIZATION", "NEWSPAPER"})
SURE = BODIES - {"ORGANIZATION"}  # what the models read as an organisation may be cut short by a name in it
KINDS = BODIES | {"LOCATION"}
AGENCIES = frozenset(
    {"local agency or court", "agency of a place"}
)  # their short forms tell no more than any council's
# Rules by which a single plain word is a body's name.
SAID_TO_BE = frozenset(
    {"introduced by what was done there", "said to be a business or home", "restaurant named after it"}
)
# The last word of a body or place that people leave out when they speak of it.
LEFT_OUT = regex.compile(
    r"[ \n](?:(?:General|Community|Royal|Cottage|District|Children['’]s|Memorial|Primary|Junior|Infants?|Nursery|"
    r"High|Medical|Secondary|Catholic|Church of England|Methodist|Baptist|Day|Nursing|Care|Family|Youth|Health|C of E|"
    r"CE|RC|Women['’]s|Public|Housing|Foster|Snooker|Football|Boxing|Sports|Social)[ \n])*"
    r"(?:Hospital|Infirmary|School|Academy|College|Nursery|Surgery|Practice|Clinic|Centre|Hospice|Unit|Inn|Arms|"
    r"Hotel|Tavern|Pub|Club|Hostel|Refuge|House|Lodge|Hall|Home|Homes|Project|Trust|Farm|Estate|Foyer|Foundation|"
    r"Court|Barracks|Ltd|Limited|LLP|Supermarket|Caf[eé]|Restaurant|Bakery|Garage|Motors|Factory|Residential|"
    r"Playgroup|Pre-?school|Church|Chapel|Mosque|Temple|Gurdwara|Synagogue|Ward|Pharmacy|Chemist|Primary|Infants|"
    r"Juniors|High|PRU|Fostering|Solicitors|Taxis|Cabs|Cars|Association|Society|Group|Charity|Bar|Chippy|Stores|"
    r"Women['’]s\ Aid|Agency|Care|Services|Recovery)$"
)
HANGING = regex.compile(r"(?:\s(?:and|&|of|the|for|with|in|at))+$")  # "Stennick and" of a District Hospital
WHERE = regex.compile(
    r"(?i:\b(?:the|at|from|to|in|of|by|outside|near|into|for|with|and|than|whose|as|behind|inside|called|that|on|"
    r"left|attended|told|contacted|asked|rang|or|both|between|joined|via|through|until|when|if|whether|because))\s$"
)
OF_PUPILS = regex.compile(r"\s(?:pupils?|students?|uniform|gates|parents?|sixth[\s-]form)\b")
OFTEN = 3  # findings, of all layers together
# A bracket right after a body that gives it a shorter name.
GIVEN = regex.compile(
    r"[ ]?\((?:(?:the|hereafter|hereinafter|henceforth|also|now|now\ called|known\ (?:here\ |locally\ )?as|"
    r"referred\ to\ (?:here\ |below\ )?as|called|or|formerly|previously)[ ,:]*)*(?P<quote>[“\"‘'])?(?:[Tt]he\ )?"
    r"(?P<short>\p{Lu}[\p{L}&'’-]*(?:\ (?:of\ |the\ )?\p{Lu}[\p{L}'’-]*){0,3})[”\"’']?\)"
)
WHY = "A body of this name is found elsewhere in the documents."
LAYER = "whole document"


class Names(NamedTuple):
    """What bodies are called: each name with the kind of thing it names."""

    whole: dict[str, str]  # found wherever they stand
    half: dict[str, str]  # found after a small word, and before a verb at the start of a sentence
    last: dict[str, str]  # the last word, found after "the"


def short_forms(units: Sequence[Unit]) -> Iterator[tuple[Unit, Found]]:
    """Where a body that was found stands by its whole name, by half of it, or by the short form it was given."""
    names = _names(units)
    for sought, entities, used in (
        (_sought(names.whole), names.whole, _is_free),
        (_sought(names.half), names.half, _is_used),
        (_sought(names.last), names.last, _is_the_one),
    ):
        for unit in units:
            for start, end in sought.spans(unit.text):
                if used(unit, start, end):
                    entity = entities[" ".join(unit.text[start:end].split())]
                    yield unit, Found(start, end, entity, 0.5, LAYER, "short form", WHY)


def _names(units: Sequence[Unit]) -> Names:
    names = Names({}, _often_read(units), {})
    of: dict[str, set[str]] = defaultdict(set)  # the whole names that each half stands for
    for unit in units:
        for one in unit.found:
            if one.entity in KINDS and one.score >= 0.5:
                _add_half(names, of, _bare(unit, one), one)
            if one.entity in BODIES and one.score >= 0.5:
                _add_body(names, unit, one)
    towns = {_bare(unit, one) for unit in units for one in unit.found if one.entity == "LOCATION"}
    for half, wholes in of.items():  # "Coldrigg" of its chapel and its school is the town
        if (len(wholes) > 1 or half in towns) and not half.endswith(("'s", "’s")):
            for each in (names.whole, names.half):
                each.update({half: "LOCATION"} if half in each else {})
    for words in _of_people(units) & (names.whole.keys() | names.half.keys()):
        names.whole.pop(words, None)
        names.half.pop(words, None)
    return names


def _of_people(units: Sequence[Unit]) -> set[str]:
    """The names that were found as a person's at more places than as a body's: one slip ("Aino's nursery" read as
    "Aino") makes no school of a child."""
    places = {
        (number, one.start, one.entity == "PERSON", _bare(unit, one))
        for number, unit in enumerate(units)
        for one in unit.found
        if one.score >= 0.5 and one.entity in {"PERSON", *KINDS, *BODIES}
    }
    people = Counter(words for *_, person, words in places if person)
    bodies = Counter(words for *_, person, words in places if not person)
    return {words for words, count in people.items() if count > bodies[words]}


def _add_half(names: Names, of: dict[str, set[str]], words: str, one: Found) -> None:
    """Add what is left of a name without the word for its kind."""
    cut = LEFT_OUT.search(words)
    half = HANGING.sub("", words[: cut.start()]) if cut else ""
    if half and one.score >= 0.55 and _worth(half):
        of[half].add(words)
        free = one.entity in BODIES and _worth_whole(half) and " " in half
        (names.whole if free else names.half).setdefault(half, one.entity)


def _add_body(names: Names, unit: Unit, one: Found) -> None:
    """Add the whole name of a body, its last word, and what a bracket calls it."""
    words = _bare(unit, one)
    sure = one.layer == "institutions" or one.score >= 0.6
    if not LEFT_OUT.search(words) and sure and (last := _last_word(words)):
        names.last.setdefault(last, one.entity)
    if _worth_whole(words):
        names.whole.setdefault(words, one.entity)
    elif one.rule in SAID_TO_BE and _worth(words):
        names.half.setdefault(words, one.entity)
    if one.rule not in AGENCIES and (given := GIVEN.match(unit.text, one.end)):
        _add_given(names, given, words, one.entity)


def _often_read(units: Sequence[Unit]) -> dict[str, str]:
    """Bodies of plain words that the layers read more than once, as the charity Open Door."""
    read = Counter(
        (_bare(unit, one), one.entity)
        for unit in units
        for one in unit.found
        if one.entity in BODIES and one.score >= 0.5
    )
    return {
        words: entity for (words, entity), times in sorted(read.items()) if times >= OFTEN and _worth(words)
    }


def _bare(unit: Unit, one: Found) -> str:
    """The words of a finding on one line, without an article."""
    return " ".join(unit.text[one.start : one.end].split()).removeprefix("The ").removeprefix("the ")


def _add_given(names: Names, given: "regex.Match[str]", words: str, entity: str) -> None:
    """Add what a bracket calls a body: its initials, a name in quotation marks or of its own words."""
    short = given["short"]
    if short.isupper() and len(short) > 1:
        initials = "".join(word[0] for word in once(r"[\p{L}&]+").findall(words) if word[0].isupper())
        if (
            not is_acronym(short)
            and len(short) > 1
            and short[0] == initials[0]
            and set(short) <= set(words.upper())
        ):
            names.whole.setdefault(short, entity)
    elif (given["quote"] or short.split()[0] in words.split()) and _worth(short):
        names.half.setdefault(short, entity)


def _sought(names: Mapping[str, str]) -> Sought:
    ordered = sorted(names, key=lambda name: (-len(name), name))
    return Sought(ordered, r"(?<![\w'’-])", r"(?![\w-])", blank=r"[ \n]")


def _is_free(unit: Unit, start: int, end: int) -> bool:
    """True where no such finding stands yet and nothing anonymous covers it."""
    if any(one.start <= start and end <= one.end and one.entity in SURE for one in unit.found):
        return False
    return not any(low <= start and end <= high for low, high in left_alone(unit.text))


def _is_used(unit: Unit, start: int, end: int) -> bool:
    """True where half a name stands like a name: after a small word, or before a verb where a sentence begins."""
    text = unit.text
    if is_heading(text) or once(r"[ ]\p{Lu}(?!\p{Lu}{2})|['’]s?[ ]\p{Lu}").match(text, end):
        return False
    if once(r"(?:^|[\t|])\s*(?:[Tt]he\s)?$").search(text[:start]) and once(r"\s*(?:[\t|]|$)").match(
        text, end
    ):
        return "\t" in text  # it has a cell of a table for itself
    if opens_sentence(text, start):
        name = text[start:end]
        telling = " " in name or not is_word(name) or text[end : end + 2] in {"'s", "’s"}
        return telling or word_after(text, end).lower() in PERSON_VERBS
    of_pupils = OF_PUPILS.match(text, end)
    return of_pupils is not None or WHERE.search(text[max(0, start - 12) : start]) is not None


def _is_the_one(unit: Unit, start: int, end: int) -> bool:
    """True for the last word of a body's name after "the": "the Otters" for the Dunmere Otters."""
    text = unit.text
    return (
        once(r"\b[Tt]he\s$").search(text, max(0, start - 5), start) is not None
        and not once(r"[ ]\p{Lu}|['’-]?\p{L}").match(text, end)
        and not is_heading(text)
    )


def _last_word(name: str) -> str | None:
    """The last of two or more words of a body's name, if it can stand for it: no word of the field or of a service."""
    words = name.split()
    last = words[-1]
    if len(words) < 2 or not last.isalpha() or not last[0].isupper() or last.isupper() or len(last) < 4:
        return None
    return last if _worth(last) and is_own_name(last, last, 0) else None


def _worth(name: str) -> bool:
    """True for a name of its own: no number, role or short form, and no person or town, which are found without it."""
    words = name.split()
    if not words or any(any(c.isdigit() for c in word) or is_acronym(word) for word in words):
        return False
    if any(word.lower() in MONTHS | DAYS for word in words) or not all(
        word[0].isupper() or len(word) < 4 for word in words
    ):
        return False
    lower = name.lower()
    if len(words) == 1 and (lower in given_names() or lower in places() or len(name) < 4):
        return False
    return not all(is_field_word(word) or is_describing(word) for word in words)


def _worth_whole(name: str) -> bool:
    """True for a whole name that can be nothing else where it stands: two words, or one that no list knows."""
    words = name.split()
    if not (words and name[0].isupper() and len(words) < 7 and is_own_name(name, name, 0)):
        return False
    return len(words) > 1 or (
        len(name) > 3
        and not is_word(name)
        and name.lower() not in given_names()
        and name.lower() not in places()
    )
