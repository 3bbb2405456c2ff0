"""Ages beside what tells that they are ages: a sex in a log, dots in a row, a weight, an event in a life."""

import regex

from checks.personal_data.recognisers.age_words import AGE, HALF, MORE, NUMBER, SHORT_UNIT
from checks.personal_data.recognisers.ages_in_context import BARE, IN_ONE, PASTS, no_scores
from checks.personal_data.recognisers.base import Rule, any_case, compiled

SEX = (
    r"(?:girl|boy|(?:fe)?male|child|toddler|infant|baby|man|woman|lad|lass|lady|gent(?:leman)?|youth|teen(?:ager)?|"
    r"casualty|patient|pt)"
)
ROUGHLY = (
    r"(?:approx(?:imately)?|abt|about|c|circa|aged?|poss(?:ibly)?|looks|roughly|around|est(?:imated)?)\b\.?"
)
LENGTH = regex.compile(
    r"\b(?:duration|lengths?|period|lasted|waited|waiting|frequency|timescale|sentenced?|delay|gap|bail|gestation)\b",
    regex.I,
)
RELATED = regex.compile(
    r"\b(?:(?:mother|father|brother|sister|sibling|twins?|son|daughter|partner|husband|wife|cousin|uncle|aunt|"
    r"grand\p{L}+|step\p{L}+|nephew|niece|subject|lodger|parent|[MP]G[MF]|male|female|girl|boy)\b|[mf]\.?\t)",
    regex.I,
)

OF_PEOPLE = regex.compile(
    r"\b(?:girls?|boys?|children|sisters?|brothers?|siblings|twins|young\speople|teenagers|daughters?|sons?|females?|"
    r"males?|lads|cousins|friends)\b",
    regex.I,
)


def _in_a_row_of_people(match: "regex.Match[str]") -> bool:
    """True in a table of relatives that tells no lengths of time."""
    return RELATED.search(match.string) is not None and not LENGTH.search(match.string)


RULES = (
)
