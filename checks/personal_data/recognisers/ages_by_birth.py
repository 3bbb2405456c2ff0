"""Ages that what stands before them gives away: a date of birth, a name, a trade of dying."""

import regex

from checks.personal_data.lexicon import given_names
from checks.personal_data.recognisers.age_words import AGE, NUMBER_WORD, SHORT_UNIT
from checks.personal_data.recognisers.ages_alone import GROWN
from checks.personal_data.recognisers.base import Rule, any_case

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\b\.?"
)
BIRTH = rf"(?:\d{{1,2}}[./-]\d{{1,2}}[./-]|\d{{1,2}}(?:st|nd|rd|th)?\s{MONTH},?\s)(?P<year>(?:19|20)?\d\d)"
TWELFTHS = r"\d{1,2}/(?:12|52)"
MANY = rf"(?:[1-9]\d?|{NUMBER_WORD})"
KIN = (
    r"(?:(?:(?:grand|step|god)-?)?(?:mother|father|son|daughter|child)|(?:half-|step-?)?(?:brother|sister|sibling)|"
    r"uncle|aunt|cousin|nephew|niece|partner|husband|wife|fianc[eé]e?|lodger|nan|gran|grandad|twin|mum|dad)"
)
KNOWN = regex.compile(rf"\b{KIN}s?\b", regex.I)
WORD = regex.compile(r"\p{L}[\p{L}'’-]+")
FIRST_REVIEW, LAST_REVIEW = 1990, 2020  # a report of these years tells how old somebody was


def _as_old(match: "regex.Match[str]") -> bool:
    """True where somebody born then was so old when reports were written, in a row that tells of somebody."""
    written, year = match["age"], int(match["year"])
    year += 0 if year > 99 else 1900 if year > 25 else 2000
    figure = regex.match(r"\d+(?!\d|/)", written)
    if figure and not FIRST_REVIEW <= year + int(figure.group()) <= LAST_REVIEW and len(written) < 3:
        return False
    row = match.string
    return KNOWN.search(row) is not None or any(word.lower() in given_names() for word in WORD.findall(row))


def _given(match: "regex.Match[str]") -> bool:
    """True after a given name, and after an age that is corrected."""
    return match["name"] is None or match["name"].lower() in given_names()


RULES = (
    Rule(
        "age after a date of birth",
        "AGE",
        any_case(
            rf"(?<![\d./-]){BIRTH}[)]?[ ]*\t[\t ]*(?:nearly\s|almost\s|just\s|c\.?\s)?"
            rf"(?P<age>(?:{TWELFTHS}|[1-9]\d?(?:\s?{SHORT_UNIT})?|{NUMBER_WORD})(?:,\s(?:nearly|almost|just)\s{MANY})?)"
            r"(?=[ ]*(?:\t|\n|$))"
            rf" | \b(?:b\.?|born|dob:?|d\.o\.b\.?:?)\s(?:on\s)?{BIRTH},\s(?:now\s|then\s|so\s|thus\s)?"
            rf"(?P<age>{TWELFTHS}|{MANY})(?=\s*(?:[,;)]|\.(?!\d)|$|\n))"
            rf" | (?<=\p{{L}}),\s(?P<age>{TWELFTHS}|{MANY})\s\((?:b\.?\s|born\s|dob:?\s)?{BIRTH}\)"
            rf" | \bborn\s(?:\p{{L}}+\s){{0,6}}?{BIRTH},?\s(?:and\s)?(?:so|thus|therefore|accordingly|hence)\s"
            rf"(?:was|is)\s(?P<age>{MANY})(?=\s*(?:[,;)]|\.(?!\d)|$)|\s(?:when|at|and)\b)"
        ),
        0.6,
        AGE,
        group="age",
        holds=_as_old,
    ),
)
