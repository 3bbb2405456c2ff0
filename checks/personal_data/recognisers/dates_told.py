"""Dates told by the way: "drove out 11/9", "emptied upon the 4th", "by Easter 2007", "Regatta Saturday"."""

import regex

from checks.personal_data.recognisers.age_words import NUMBER_WORD
from checks.personal_data.recognisers.base import Rule, any_case, compiled
from checks.personal_data.recognisers.dates_in_notes import DATE, DAY, YEAR, no_rank

MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
DAY_MONTH = rf"{DAY}/(?:1[0-2]|0?[1-9])"
DOTTED = rf"{DAY}\.(?:1[0-2]|0?[1-9])"
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
SEASON = (
    r"(?:Christmas|Easter|New\sYear|Michaelmas|Whitsun(?:tide)?|Martinmas|Lammas|Candlemas|Midsummer|Shrovetide|"
    r"Hallowtide|"
    r"Passover|Pesach|Chanukah|Hanukkah|Succos|Sukkot|Ramadan\sEid|Nowruz|Losar)"
)
# Days of a town's own year.
LOCAL = (
    r"(?:Regatta|Carnival|Gala|Show|Fair|Wakes|Feast|Rushbearing|Well-?[Dd]ressing|Derby|Festival|Fete|"
    r"Miners['’]|Sports|Goose\sFair)"
)
NO_DAY = (
    r"(?!\s(?:floor|birthday|days?|weeks?|months?|years?|centile|visits?|hole|minute|hour|anniversary|"
    r"occasions?|attempt|"
    r"century|time|edition|call|appointment|session|of|and|grade|form|page|row|percentile|regiment|battalion|tee)\b)"
)
FRACTIONS = {"1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "1/8", "1/10", "24/7", "9/10", "8/10", "7/10", "10/10"}


def _no_share(match: "regex.Match[str]") -> bool:
    """False for a fraction or marks out of ten."""
    return match["date"] not in FRACTIONS


ORDINAL = (
    r"(?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|"
    r"twentieth|thirtieth|(?:twenty|thirty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))"
)
SPOKEN = rf"(?:first|second|third|{ORDINAL})"
RULES = (
    Rule(
        "day, month and year as they are spoken",
        "DATE_TIME",
        any_case(
            rf"\b(?P<date>{SPOKEN}\sof\s(?:the\s)?(?:{SPOKEN}|{MONTH}),?\s(?:(?:nineteen|twenty|two\sthousand(?:\sand)?)[\s-])?"
            rf"(?:oh[\s-])?{NUMBER_WORD})"
        ),
        0.7,
        DATE,
        group="date",
        hint=(" of ",),
    ),
    Rule(
        "month and day in words, of a birth",
        "DATE_TIME",
        any_case(rf"\bborn\s(?:on\s)?(?P<date>{MONTH}\s(?:the\s)?{NUMBER_WORD})"),
        0.6,
        DATE,
        group="date",
        hint=("born",),
    ),
    Rule(
        "day of the month in words",
        "DATE_TIME",
        compiled(
            rf"\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom)\sthe\s(?P<date>{ORDINAL})"
            r"(?=[.;)]|\s(?:with|she|he|they|it|the|a|when|and\ssaid|Mr|Mrs|Miss|Ms|Dr|PC)\b)"
        ),
        0.45,
        DATE,
        group="date",
    ),
    Rule(
        "first of the month",
        "DATE_TIME",
        compiled(r"\bon\sthe\s(?P<date>(?:first|last\sday)\sof\sthe\smonth)\b"),
        0.4,
        DATE,
        group="date",
    ),
    Rule(
        "day and month after going and coming",
        "DATE_TIME",
        compiled(
            r"\b(?:[Bb]ack|[Ww]ent|[Cc]ome|[Cc]ame|[Rr]eturn(?:s|ed|ing)?|(?:drove|driven|drives)\sout|"
            r"[Cc]alled|[Pp]honed|"
            r"[Tt]exted|[Aa]dmitted|[Dd]ischarged|[Dd]ied|[Ss]igned|[Ff]axed|[Ss]ent|[Rr]eceived|[Cc]losed|"
            r"[Rr]eferred|"
            r"[Aa]llocated|[Ss]tarts?|[Ff]inish(?:es|ed)|[Ll]etter|[Ii]n\spost|[Bb]y\sfax|[Bb]y\se-?mail|[Ss]heet,|[Ll]og,|[Ss]poke\sto\s\p{Lu}\p{L}+|[Rr]ang\s\p{Lu}\p{L}+)\s"
            rf"(?P<date>{DAY_MONTH})(?=[.,;:)]\s|[.;)]?\s*$|\sand\s)"
        ),
        0.45,
        DATE,
        group="date",
        hint=("/",),
        holds=_no_share,
    ),
    Rule(
        "days and months with full stops",
        "DATE_TIME",
        compiled(
            rf"\b(?:on|seen|visited)\s(?P<date>{DOTTED}(?:,\s{DOTTED}){{0,6}}(?:,\s|"
            rf",?\sand\s){DOTTED})(?=\s*[,.;)](?!\d)|\s\p{{Ll}}|$)"
            rf" | \b(?:due\sback|back\son|due\son|dated|w/c|w/e)\s(?P<date>{DOTTED})(?=[.,;)]?(?:\s|$))"
        ),
        0.5,
        DATE,
        group="date",
        hint=(".",),
    ),
    Rule(
        "the day of the month, after small words",
        "DATE_TIME",
        compiled(
            r"\b(?:upon|hours\sof|night\sof|evening\sof|morning\sof|afternoon\sof|eve\sof)\s"
            r"(?P<date>the\s(?:(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)|fourth|fifth|sixth|seventh|eighth|ninth|"
            r"tenth|eleventh|"
            r"twelfth|\p{L}+teenth|twentieth|twenty-\p{L}+|thirtieth|thirty-first))"
            rf"(?=\s*[,.;:)]|\s(?:at|in|he|she|they|the|by|when|his|her|to|\p{{Lu}}))"
            rf" | \b(?:[Oo]n|\p{{Ll}}+\son)\s(?P<date>the\s(?:1[3-9]|2\d|3[01])(?:st|nd|rd|"
            rf"th))(?=\s\p{{Ll}}{{3,}}){NO_DAY}"
        ),
        0.45,
        DATE,
        group="date",
        holds=no_rank,
    ),
    Rule(
        "feast with its year",
        "DATE_TIME",
        compiled(
            rf"\b(?:[Bb]y|[Ff]rom|[Uu]ntil|[Ss]ince|[Bb]efore|[Aa]fter|[Oo]n|[Aa]t|[Aa]nd|[Tt]o|"
            rf"[Tt]ill)\s(?P<date>{SEASON}"
            rf"(?:,?\s(?:of\s|in\s)?{YEAR}|\s\({DAY}\s{MONTH}\)))"
            rf" | {MONTH}\s(?:and|to|until)\s(?P<date>Christmas|Easter|New\sYear|Michaelmas)(?=\s*[,.;]|"
            rf"\s\p{{Ll}})(?!\s(?:[Dd]ay|[Ee]ve|holiday))"
            rf" | ^\s*(?P<date>(?:{SEASON}|Succos),?\s{YEAR})"
        ),
        0.5,
        "A feast day is an exact date by another name.",
        group="date",
        hint=("mas", "easter", "year", "whit", "pass", "pesach", "anuk", "suc", "suk", "shrove", "hallow"),
    ),
    Rule(
        "day of a town's own year",
        "DATE_TIME",
        compiled(
            rf"\b(?:{LOCAL}|May|Mid-Lent|Refreshment|Care|Whit)\s(?:{WEEKDAY})(?:,?\s{YEAR})?(?!\s(?:Club|Group|"
            rf"School))"
            rf" | \b(?:the\s)?Ides\sof\s{MONTH}(?:,?\s{YEAR})?"
            rf" | \bMay\sMorning\b"
            rf" | (?<=\b(?:on|On|last|until|since|after|before)\s)(?:{LOCAL})\sDay\b(?:,?\s{YEAR})?"
        ),
        0.5,
        "The day of a local feast is an exact date by another name.",
    ),
    Rule(
        "feast in capitals",
        "DATE_TIME",
        compiled(
            r"\b(?:BOXING|CHRISTMAS|NEW\sYEAR['’]?S|MOTHER['’]?S|FATHER['’]?S|VALENTINE['’]?S|REMEMBRANCE|MAY|"
            r"PANCAKE)\sDAY\b"
            r" | \b(?:CHRISTMAS|NEW\sYEAR['’]?S)\sEVE\b | \bGOOD\sFRIDAY\b | \bEASTER\s(?:SUNDAY|MONDAY)\b |"
            r" \bBONFIRE\sNIGHT\b"
        ),
        0.5,
        "A feast day is an exact date by another name.",
    ),
)
