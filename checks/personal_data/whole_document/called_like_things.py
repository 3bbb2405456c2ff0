"""People who bear a name that everybody knows as that of a thing: "Merlin Adeyemi", "Megane's mother".

What everybody knows is left alone. Where the documents give such a word a surname or a given name, an age, a birth or
relatives, it is somebody's name in them, and wherever it stands.
"""

from collections.abc import Iterator, Sequence, Set

import regex

from checks.personal_data.anonymous import is_acronym, left_alone
from checks.personal_data.lexicon import family_names, is_given_name, is_word
from checks.personal_data.recognisers.base import Found
from checks.personal_data.unit import Unit
from checks.personal_data.whole_document.known_names import ELSEWHERE

WORD = regex.compile(r"(?P<word>\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?:['’]s)?")
NEXT = regex.compile(r"\s(?P<word>\p{Lu}[\p{L}'’-]*\p{Ll})")
BEFORE = regex.compile(r"(?<![\p{L}'’-])(?P<word>\p{Lu}[\p{L}'’-]*\p{Ll})\s$")
# What stands after a whole name, and not after a body of which something is told: "told Karen Ofsted would come".
ENDS = regex.compile(r"\s*(?:$|[\t|(\n]|,\s(?:aged|born|who|her|his|the)\b)|\s(?:aged|born|née|and\s\p{Lu})")
# What is said of nobody but people.
OF_A_PERSON = regex.compile(
    r",?\s(?:was\s|were\s)?born\s(?:on|in|at|prematurely|with)\b|,?\s\(?aged\s|,\s\d{1,2},|\s\(\d{1,2}\)|"
    r",?\swas\s(?:\d{1,2}|\p{Ll}+)\s(?:years|months|weeks|days)\sold\b|"
    r"['’]s\s(?:\p{Ll}+\s)?(?:mother|father|mum|dad|parents|sister|brother|siblings?|twin|aunt|uncle|nan|cousin|grand\p{Ll}+|"
    r"step\p{Ll}+|son|daughter|partner|birth|birthday|death|body|bruis\p{Ll}+|injur\p{Ll}+)\b"
)
OF_KIN = regex.compile(
    r"\b(?:son|daughter|brother|sister|twins?|baby|cousin|nephew|niece|uncle|aunt|stepson|girlfriend|boyfriend|partner),?\s$"
)
# Rules that find what somebody is called; but for "an app called Kik", "gave her son Calpol".
CUES = frozenset(
    {
        "called",
        "called so",
        "nickname in quotation marks",
        "name with age or birth",
        "one of several relatives",
        "name after a role, between commas",
    }
)
A_THING = regex.compile(
    r"\b(?:apps?|drugs?|(?:web)?sites?|games?|medic\p{L}+|tablets?|pills?|substances?|powder|programmes?|systems?|tools?|"
    r"services?|charit(?:y|ies)|firms?|compan(?:y|ies)|agenc(?:y|ies)|shops?|stores?|pubs?|clubs?|films?|books?|toys?|brands?|"
    r"drinks?|beers?|ciders?|creams?|dogs?|cats?|horses?|rabbits?|pets?|schemes?|projects?|groups?|courses?|tests?|products?|"
    r"networks?|pages?|platforms?|software|databases?|forms?|phones?|cars?|something|it|this|that|what)"
    r",?\s(?:(?:is|was|are|were|now|then|also|which)\s){0,2}(?:called|named|known\s(?:\p{L}+\s){0,3}as)\s[“\"‘'(]?$"
)
CALLS_SOMEBODY = regex.compile(r"\bcall(?:s|ed|ing)?\s(?:him|her|me|himself|herself)\s[“\"‘']?$")
KNOWN_AS = regex.compile(r"[\s,]*\b(?:also\s)?known\s(?:\p{Ll}+\s){0,5}as\s[“\"‘']?$")
GAVE = regex.compile(r"\b(?:g[ai]ve[ns]?|giving|bought|took|takes|taking|buy)\s(?:\p{L}+\s){0,3}$")
ARTICLE = regex.compile(r"\b(?:an?|the|its?|this|that)\s$", regex.IGNORECASE)
NEAR = 40  # characters
SURE = 0.5
WHY = "Somebody is called so elsewhere in the documents, though it is mostly the name of a thing."
Span = tuple[int, int]


def called_like_things(units: Sequence[Unit]) -> frozenset[str]:
    """The words, in lower case, that everybody knows and by which the documents call somebody."""
    return frozenset(word for unit in units for word in _in_unit(unit))


def mentions_of(units: Sequence[Unit], called: Set[str]) -> Iterator[tuple[Unit, Found]]:
    """Where those words stand with a capital, but after an article: "a Merlin report"."""
    for unit in units if called else ():
        for match in _things(unit.text):
            if match["word"].lower() in called and not ARTICLE.search(
                unit.text, max(0, match.start() - 6), match.start()
            ):
                yield unit, Found(*match.span("word"), "PERSON", 0.6, ELSEWHERE, "called like a thing", WHY)


def _things(text: str) -> "list[regex.Match[str]]":
    """The single words that are left alone, but not for what they stand in: "England" of "(England) Regulations"."""
    spans = left_alone(text)
    words = (WORD.fullmatch(text, *span) for span in spans)
    return [
        match
        for match in words
        if match
        and not any(a <= match.start() and match.end() <= b and (a, b) != match.span() for a, b in spans)
    ]


def _in_unit(unit: Unit) -> Iterator[str]:
    alone = _things(unit.text)
    if not alone:
        return
    people = [(one.start, one.end) for one in unit.found if one.entity == "PERSON" and one.score >= SURE]
    for match in alone:
        if _is_called_so(unit, match, people) or (
            _any(people, *match.span("word")) and _is_of_somebody(unit.text, match, people)
        ):
            yield match["word"].lower()


def _is_called_so(unit: Unit, match: "regex.Match[str]", people: Sequence[Span]) -> bool:
    """True where it is said that somebody is called so, and no thing is."""
    start, end = match.span("word")
    if CALLS_SOMEBODY.search(unit.text, max(0, start - NEAR), start):
        return True
    known = KNOWN_AS.search(unit.text, max(0, start - 2 * NEAR), start)
    if known and any(high == known.start() for _, high in people):
        return True
    cued = any(one.rule in CUES and one.start <= start and end <= one.end for one in unit.found)
    return cued and not A_THING.search(unit.text, max(0, start - 2 * NEAR), start)


def _is_of_somebody(text: str, match: "regex.Match[str]", people: Sequence[Span]) -> bool:
    """True where a surname or given name stands beside the word in one name, or a person is spoken of."""
    start, end = match.span("word")
    if OF_A_PERSON.match(text, end):
        return True
    after = NEXT.match(text, end)
    beside = after and _any(people, *after.span("word"))
    if after and (beside or _any(people, start, after.end())) and _is_surname(after["word"]):
        return not any(low <= after.start("word") < high for low, high in left_alone(text))
    before = BEFORE.search(text, max(0, start - NEAR), start)
    if before:
        return (
            _any(people, before.start(), end)
            and is_given_name(before["word"])
            and ENDS.match(text, end) is not None
        )
    kin = OF_KIN.search(text, max(0, start - NEAR), start)
    return kin is not None and not GAVE.search(text, max(0, kin.start() - NEAR), kin.start())


def _any(people: Sequence[Span], start: int, end: int) -> bool:
    return any(low <= start and end <= high for low, high in people)


def _is_surname(word: str) -> bool:
    lower = word.lower()
    return lower in family_names() or not (is_word(lower) or is_acronym(word))
