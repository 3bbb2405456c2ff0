"""Bodies called by half their name: "the Princess Maud" for the Princess Maud Infirmary named elsewhere."""

from collections.abc import Iterator, Sequence

import regex

from checks.personal_data.anonymous import is_acronym
from checks.personal_data.lexicon import given_names, places
from checks.personal_data.recognisers.base import Found
from checks.personal_data.recognisers.body_names import is_describing
from checks.personal_data.unit import Unit
from checks.personal_data.use import DAYS, MONTHS, is_field_word, is_heading, opens_sentence

KINDS = frozenset({"SCHOOL", "HEALTH_SETTING", "PLACE_OF_WORSHIP", "REFUGE", "ORGANIZATION", "LOCATION"})
# The last word of a body or place that people leave out when they speak of it.
LEFT_OUT = regex.compile(
    r"[ \n](?:(?:General|Community|Royal|Cottage|District|Children['’]s|Memorial|Primary|Junior|Infants?|Nursery|"
    r"High|Medical|"
    r"Health|C of E|RC|Women['’]s|Public)[ \n])*"
    r"(?:Hospital|Infirmary|School|Academy|College|Nursery|Surgery|Practice|Clinic|Centre|Hospice|Unit|Inn|Arms|"
    r"Hotel|Tavern|"
    r"Pub|Club|Hostel|Refuge|House|Lodge|Hall|Home|Project|Trust|Farm|Estate|Foyer|Foundation|Court|Barracks|Ltd|"
    r"Limited|"
    r"Supermarket|Caf[eé]|Restaurant|Bakery|Garage|Motors|Factory|Residential|Playgroup|Pre-?school|Church|Chapel|"
    r"Mosque)$"
)
WHERE = regex.compile(
    r"(?i:\b(?:the|at|from|to|in|of|by|outside|near|into|for|with|and|than|whose|as|behind|inside|called))\s$"
)


def short_forms(units: Sequence[Unit]) -> Iterator[tuple[Unit, Found]]:
    """Where the own name of a body that was found stands without the word for its kind, after a small word."""
    own: dict[str, str] = {}
    for unit in units:
        for one in unit.found:
            if one.entity in KINDS and one.score >= 0.55:
                words = unit.text[one.start : one.end]
                cut = LEFT_OUT.search(words)
                name = " ".join(words[: cut.start()].split()) if cut else ""
                name = name.removeprefix("The ").removeprefix("the ")
                if cut and _worth(name):
                    own.setdefault(name, one.entity)
    if not own:
        return
    either = "|".join(
        regex.escape(name).replace(r"\ ", r"[ \n]") for name in sorted(own, key=lambda n: (-len(n), n))
    )
    pattern = regex.compile(rf"(?<![\w'’-])(?:{either})(?![\w-]|[ ]\p{{Lu}}|['’]s?[ ]\p{{Lu}})")
    for unit in units:
        if is_heading(unit.text):
            continue
        for match in pattern.finditer(unit.text):
            before = unit.text[max(0, match.start() - 12) : match.start()]
            if WHERE.search(before) and not opens_sentence(unit.text, match.start()):
                entity = own[" ".join(match.group().split())]
                why = "A body of this name is found elsewhere in the documents."
                yield (
                    unit,
                    Found(match.start(), match.end(), entity, 0.5, "whole document", "short form", why),
                )


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
