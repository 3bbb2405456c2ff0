"""Ages told in passing: beside what somebody is in a list of people, after a child in a log, at a conviction."""

from checks.personal_data.recognisers.age_words import AGE, NUMBER_WORD, SHORT_UNIT
from checks.personal_data.recognisers.ages_alone import APART, STANDS
from checks.personal_data.recognisers.ages_in_context import no_scores
from checks.personal_data.recognisers.base import Rule, any_case, compiled

NAME = r"\p{Lu}[\p{L}'’.-]*\s(?:[“\"‘'(]\p{L}[\p{L}\s]*[”\"’')]\s)?\p{Lu}[\p{L}'’-]+"
GROWN = rf"(?:1[2-9]|[2-7]\d|{NUMBER_WORD})"
HAPPENED = (
    r"(?:convict(?:ed|ions?)|caution(?:ed|s)?|reprimand(?:ed|s)?|warning|imprison(?:ed|ment)|custody|arrested|expelled|"
    r"excluded|diagnos(?:ed|is)|sectioned|detained|overdose|stroke|pregnant|pregnancy|miscarri(?:age|ed)|terminations?|"
    r"apprentice(?:d|ship)|married|marriage|divorced?|widowed|army|navy|prison|care|Borstal|homeless|sterilised|baptised)"
)

RULES = (
    Rule(
        "so old on coming or going",
        "AGE",
        any_case(
            r"\b(?:came|come|comes|coming|arrived|arriving|left|leaving|leaves|moved|sent|brought|went|taken|ran|run|flew|returned|"
            r"started|began|stopped|passed|learned|learnt)\b[^.;:,\n\d]{0,32}?\sat\s(?:only\s|just\s)?"
            r"(?P<age>1[3-9]|[2-7]\d|(?:thir|four|fif|six|seven|eigh|nine)teen)"
            r"(?!\s?(?:am|pm|per|%|miles|minutes|past|to\s(?:one|two|three|four|five|six|seven|eight|nine|ten)))"
            r"(?=\s(?:to|without|with|and|for|but|by|after|as|having|knowing|speaking|on)\b|\s*[,;)]|\s*\.(?!\d)|$)"
            r" | \b(?:came|come|arrived|moved|sent|brought)\s"
            r"(?:here|over|to\s(?:England|Britain|Wales|Scotland|the\sUK|this\scountry)|into\scare)\sat\s"
            rf"(?P<age>{NUMBER_WORD}|[1-9]\d?)(?!\s?(?:am|pm|o['’]clock|:|\.\d))"
        ),
        0.45,
        AGE,
        group="age",
        hint=(" at ",),
        holds=lambda match: no_scores(match) and STANDS.search(match.string, 0, match.start("age")) is None,
    ),
)
