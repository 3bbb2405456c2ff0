"""Schools, shops and pubs in text messages, where nobody writes capitals: "meet me behind the dolfin"."""

from collections.abc import Iterator, Sequence

import regex

from checks.personal_data.lexicon import bag, entries, family_names, given_names, is_word
from checks.personal_data.needed import matches
from checks.personal_data.patterns import once
from checks.personal_data.quoted_messages import MESSAGE, QUOTED, SPELLINGS
from checks.personal_data.recognisers.base import Found, alternatives
from checks.personal_data.sought import Sought
from checks.personal_data.unit import Unit
from checks.personal_data.use import NEVER_NAMES
from checks.personal_data.whole_document.short_forms import LEFT_OUT

LAYER = "whole document"
# A word after "the" that a place is said of, or one that a shop or school is called by itself.
AT = regex.compile(
    r"(?<![\w'’])(?P<cue>(?:behind|outside|opposite|above|near|at|up|down|in|inside|round|past|by|from|to))\s"
    r"(?P<the>(?:the|da|de|teh)\s)?(?P<word>\p{Ll}[\p{L}'’]{3,})(?![\w'’-])"
)
SURE = bag("behind outside opposite above near past")
PUBS = regex.compile(
    rf"(?<![\w'’])(?:at|in|up|down|outside|behind|from|by|near|round|past|to|into)\s(?:the|da|de)\s"
    rf"(?P<word>{alternatives('pub_names').lower()}|royal|general|infirmary)(?![\w'’-])"
)
NOT_A_PUB = bag("junction grove foyer railway ferry station angel park hub social")
# How messages spell the words after which nobody is any wiser.
COMMON = bag(
    "skool skl scool school hosp hospitle ospital hospitl docs drs doctas doctors clinc nursary nursry nan's nans "
    "mums mam's mams dads uncles aunties mates hers theirs ours ere there wurk werk wrk wk work pub shops chippy "
    "offy bookies "
    "chemist moro mornin morning evenin arvo weekend wkend nite night noon xmas crimbo once least first last home bed "
    "court flat house park town bus stop floor door windo window garden gardin kichen kitchin batroom bathroom bedrom "
    "livin front back side road rd street end top bottom corner moment minit minute time beginning start social "
    "soshul socials council counsil police polis copshop cells prison jail nick station"
)
WHY = "A message says that somebody is there, and it is no ordinary word."
KNOWN = "A body of this name is found elsewhere in the documents."
BODIES = frozenset({"SCHOOL", "HEALTH_SETTING", "PLACE_OF_WORSHIP", "REFUGE", "ORGANIZATION", "NEWSPAPER"})

STREETS = frozenset({"LOCATION", "ADDRESS"})
IN_SHORT = {
    "street": "st",
    "road": "rd",
    "avenue": "ave",
    "lane": "ln",
    "close": "cl",
    "court": "ct",
    "parade": "pde",
    "estate": "est",
    "crescent": "cres",
    "terrace": "ter",
    "gardens": "gdns",
    "square": "sq",
    "drive": "dr",
}
STREET = regex.compile(
    rf"(?P<own>\p{{Lu}}[\p{{L}}'’]+(?:\s\p{{Lu}}[\p{{L}}'’]+)?)\s(?P<kind>{'|'.join(IN_SHORT)})\b",
    regex.IGNORECASE,
)
PATTERNS = (QUOTED,)


def bodies_in_messages(units: Sequence[Unit]) -> Iterator[tuple[Unit, Found]]:
    """Known bodies in small letters, also misspelt, usual names of pubs, and where somebody is said to be."""
    known = _known(units)
    sought = Sought(sorted(known, key=len, reverse=True), r"(?<![\w'’])", r"(?![\w-])")
    words = {word for name in known for word in name.split() if len(word) > 4}
    for unit in units:
        for quoted in matches(QUOTED, unit.text):
            said, offset = quoted["said"], quoted.start("said")
            if not (MESSAGE.search(said) or quoted["timed"]):
                continue
            for start, end, entity, why in _said(said, known, sought, words):
                yield unit, Found(offset + start, offset + end, entity, 0.45, LAYER, "body in a message", why)


def _known(units: Sequence[Unit]) -> dict[str, str]:
    """The names of bodies that were found, in small letters, each with its kind."""
    known: dict[str, str] = {}
    for unit in units:
        for one in unit.found:
            if one.entity in STREETS and one.score >= 0.5:
                known |= dict.fromkeys(_streets(unit.text[one.start : one.end]), "LOCATION")
            if one.entity not in BODIES or one.score < 0.5:
                continue
            whole = " ".join(unit.text[one.start : one.end].split())
            for name in (whole, LEFT_OUT.sub("", whole)):
                small = name.lower().removeprefix("the ")
                for spelt in (small, once(r"['’]").sub("", small)):  # "st oswins"
                    if len(spelt) > 4 and (" " in spelt or not is_word(spelt)):
                        known.setdefault(spelt, one.entity)
    return known


def _streets(place: str) -> Iterator[str]:
    """The streets, blocks and estates of a place or address, in small letters and as messages shorten them."""
    for match in STREET.finditer(place):
        small = match.group().lower()
        yield small
        yield f"{match['own'].lower()} {IN_SHORT[match['kind'].lower()]}"


def _said(
    said: str, known: dict[str, str], sought: Sought, words: set[str]
) -> Iterator[tuple[int, int, str, str]]:
    for start, end in sought.spans(said):
        yield start, end, known[said[start:end]], KNOWN
    for match in PUBS.finditer(said):
        if match["word"] not in NOT_A_PUB:
            yield *match.span("word"), "ORGANIZATION", WHY
    for match in AT.finditer(said):
        word = match["word"]
        if _unheard(word) and (match["the"] or match["cue"] in SURE):
            yield *match.span("word"), "ORGANIZATION", WHY
        elif match["the"] and any(_like(word, other) for other in words) and not is_word(word):
            yield *match.span("word"), "ORGANIZATION", KNOWN


def _unheard(word: str) -> bool:
    """True for a word that is neither in a list of words and names nor a usual spelling of one."""
    bare = word.removesuffix("'s").removesuffix("’s")
    return not (
        is_word(word)
        or is_word(bare)
        or is_word(f"{bare}g")  # "workin"
        or bare in COMMON | SPELLINGS | NEVER_NAMES
        or bare in given_names()
        or bare in family_names()
        or bare in entries("known_bodies")
    )


def _like(word: str, other: str) -> bool:
    """True for two words that begin alike and differ in two letters at most: "dolfin" and "dolphin"."""
    if word[:2] != other[:2] or abs(len(word) - len(other)) > 2:
        return False
    before = list(range(len(other) + 1))
    for row, letter in enumerate(word, 1):
        line = [row]
        for column, against in enumerate(other, 1):
            line.append(min(before[column] + 1, line[-1] + 1, before[column - 1] + (letter != against)))
        before = line
    return before[-1] <= 2
