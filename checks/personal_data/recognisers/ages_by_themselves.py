"""Ages that nothing introduces: years and months together, a note's only words, the beginning of a sentence."""

import regex

from checks.personal_data.recognisers.age_words import AGE, HALF, NUMBER, NUMBER_WORD
from checks.personal_data.recognisers.base import Rule, any_case, compiled

YEARS = r"(?:years?|yrs?|y)\b"
PART = r"(?:months?|mths?|weeks?|wks?|days?)\b"
JOIN = r"(?:,\s(?:and\s)?|\sand\s|\s)"
AND_PART = rf"(?:{JOIN}(?:{NUMBER}|an?)\s?{PART})"
# What a length of time stands after, and no age: "for two years and four months", "sentenced to …".
LASTED = regex.compile(
    r"\b(?:for|over|within|after|during|in|of|to|than|some|took|taking|lasted|lasting|served|serve|serving|spent|every|"
    r"imprisonment|custody|term|total|about|nearly|almost|past|next|last|first|the|these|those|another|further|least|"
    r"most|received|got|given|orders?|from|gap|delay|wait(?:ed|ing)?|before|until|till|suspended|imposed|x|×|review)"
    r"[\s:(,]+(?:a\s|only\s|just\s|about\s|nearly\s|some\s|a\sfurther\s|the\s)*$",
    regex.I,
)
IMPRISONED = regex.compile(
    r"[\s,]*(?:['’]|in\s(?:prison|custody|jail|gaol)|imprisonment|custody|detention|suspended|inside|later|ago|earlier|before|"
    r"after|afterwards|apart|on|passed|elapsed|went|without|between|of\s(?!age)|long|to\s(?:run|serve)|and\sthree|"
    r"sentence|order|licence|consecutive|concurrent|old\s(?:polic|house|car))",
    regex.I,
)
CLOCK = (
    r"(?:o['’]clock|thirty|fifteen|forty|in\sthe\s(?:morning|evening|afternoon)|at\snight|each|every|sharp)"
)
LONE = rf"(?:(?!one\b|two\b|three\b){NUMBER_WORD}|two|three){HALF}"


def _no_length(match: "regex.Match[str]") -> bool:
    """False for what only lasted so long."""
    start, end = match.span("age")
    return LASTED.search(match.string, max(0, start - 50), start) is None and not IMPRISONED.match(
        match.string, end
    )


RULES = (
    Rule(
        "years and months",
        "AGE",
        any_case(
            rf"(?<![\w.])(?P<age>{NUMBER}\s?{YEARS}{AND_PART}{{1,2}}|{NUMBER}\s?(?:months?|weeks?|wks?){JOIN}{NUMBER}\s?{PART})"
            rf" | \b(?:was|is|were|are|been|be|at|by|[’']s|aged?|now|then|just)\s"
            rf"(?P<age>(?!one\b){NUMBER}\sand\s(?:{NUMBER}|an?)\s(?:months?|weeks?|days?))(?!\s(?:ago|later|earlier|before|after|on)\b)"
            rf" | (?<![\w.])(?P<age>(?:{NUMBER_WORD}|[1-9]\d?)\sand\s(?:a\s(?:half|quarter)|three[\s-]quarters))"
            r"(?=\s*(?:[;:)]|[.](?!\d)|,\s(?!\d)|$|(?:when|and|she|he|who|but|then|has|had|at\sthe)\b))"
        ),
        0.5,
        AGE,
        group="age",
        hint=("year", "yr", "month", "week", "wk", "half", "quarter", " day"),
        holds=_no_length,
    ),
)
