"""Bare ages after somebody who is named or told by kinship: "Yvette BRYCE, 38, bus driver", "PGM, 77, sings"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from checks.personal_data.needed import matches
from checks.personal_data.recognisers.age_words import NUMBER_WORD
from checks.personal_data.recognisers.base import Found
from checks.personal_data.unit import Unit

AFTER_NAME = regex.compile(
    r",\s(?P<age>\d{1,2}(?:\s?(?:months?|mths?|weeks?|wks?|yrs?|years?))?|\p{Ll}+(?:-\p{Ll}+)?"
    r"(?:\s(?:years?|months?|weeks?)(?:\sand\s\p{Ll}+\s(?:months?|weeks?|days?))?)?)"
    r"(?=[;.:](?:\s|$)|[ ]*[\n\t]|\sat\s(?:that|the|his|her)\b|,\s(?![\d£])(?!(?:\p{Lu}[\p{L}'’]+\s){1,2}"
    r"(?:Street|St|Road|Rd|Lane|Close|Avenue|Ave|Court|Drive|Terrace|Row|Place|Gardens|Grove|Way|Crescent)\b)|\s*$)"
)
AFTER_KIN = regex.compile(
    r"(?<![\w'’-])(?:[MP]G[MF]|(?i:subject|neighbour|lodger|landlord|landlady|child|baby|mother|father|sister|brother|uncle|aunt|cousin|son|daughter|stepfather|stepmother|"
    r"grandmother|grandfather|partner|half-(?:sister|brother)|twin))" + AFTER_NAME.pattern
)
IN_WORDS = regex.compile(
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)\b"
)
WHY = "An exact age, with the date of an event, gives the month of birth."


# "How old is she?", and the answer in the next line of a call: "CALLER: She have four."
ASKED = regex.compile(r"\b[Hh]ow old\b[^?\n]{0,40}\?[”\"’']?\s*$")
FIGURE = rf"(?:\d{{1,2}}|{NUMBER_WORD})"
ANSWER = regex.compile(
    r"\s*[^:\n]{1,24}:\s[^.?!\n]{0,20}?(?<![\w/])"
    rf"(?P<age>(?:{FIGURE}(?:,|\sor)\s)?{FIGURE}(?:[\s-](?:and a half|(?:year|month|week|day)s?))?)(?=[\s,.;!?]|$)",
    regex.IGNORECASE,
)
PATTERNS = (AFTER_KIN,)


def ages_answered(units: Sequence[Unit]) -> Iterator[tuple[Unit, Found]]:
    """The ages that somebody gives who was asked for them, in the line after the question."""
    for question, answer in pairwise(units):
        if question.document == answer.document and ASKED.search(question.text):
            match = ANSWER.match(answer.text)
            if match and not answer.holds(*match.span("age")):
                yield answer, Found(*match.span("age"), "AGE", 0.7, "ages", "answered", WHY)


def ages_of_people(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """The ages in one text that stand after a name or a word for a relative and in no other finding."""
    named = [AFTER_NAME.match(text, one.end) for one in found if one.entity == "PERSON"]
    for match in (*named, *matches(AFTER_KIN, text)):
        if not match or not (match["age"][0].isdigit() or IN_WORDS.match(match["age"])):
            continue
        start, end = match.span("age")
        if not any(one.start < end and start < one.end for one in found):
            yield Found(start, end, "AGE", 0.7, "ages", "after a name", WHY)
