"""Exact dates in every form, dates of birth told apart.

A month or a year alone is how a date is published once it is generalised, and is left alone, unless it dates a birth.
"""

import regex

from checks.personal_data.patterns import once
from checks.personal_data.recognisers import dates_in_diaries, dates_in_notes, dates_told
from checks.personal_data.recognisers.base import Family, Rule, any_case, compiled
from checks.personal_data.recognisers.dates_in_notes import FEAST, no_rank

MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
)
DAY_NAME = r"(?:Mon|Tues?|Wed(?:nes|s)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
DAY = r"(?:3[01]|[12]\d|0?[1-9])"
CAPITALS = (
    r"(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|"
    r"NOV(?:EMBER)?|DEC(?:EMBER)?)\b"
)
YEAR = r"(?:(?:19|20)\d\d|['’‘]\d\d)"
TH = r"(?:\s?(?:st|nd|rd|th)\b\.?)?"
UNITS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
DAY_IN_WORDS = (
    rf"(?:(?:twenty|thirty)[\s-](?:{UNITS})|{UNITS}|tenth|eleventh|twelfth|thirteenth|"
    r"fourteenth|fifteenth|sixteenth|"
    r"seventeenth|eighteenth|nineteenth|twentieth|thirtieth)"
)
JOIN = r"\s*(?:-|–|—|/|&|and|to|or|until|till)\s*"
MANY_DAYS = (
    rf"(?:{DAY}{TH},\s(?=(?:{DAY}{TH},\s){{0,4}}{DAY}{TH}(?:,|\s(?:and|or|to|&))\s?{DAY}{TH}\s)){{0,5}}"
    rf"{DAY}{TH}(?:{JOIN}(?:the\s+)?{DAY}{TH}){{0,3}}"
)
IN_WORDS = (
    r"(?:the\s+(?:night|evening|morning|afternoon|day|early\s+hours)\s+of\s+)?(?:(?:Easter|"
    rf"Palm|Good|Whit|Ash|Shrove|Maundy)\s+)?(?:{DAY_NAME}\.?,?\s+)?(?:the\s+)?{MANY_DAYS}\s*(?:da"
    rf"y\s+)?(?:of\s+)?(?-i:{MONTH}|{CAPITALS})"
    rf"(?:,?\s*{YEAR}|\s(?:last|next|inst|ult)\b\.?|[ ]\d\d(?![\d:.]|\s(?-i:{MONTH})))?"
)
MONTH_FIRST = (
    rf"(?:{DAY_NAME},?\s+)?(?-i:{MONTH})\s+(?:the\s+)?{DAY}{TH}(?!\s*(?:{YEAR}|"
    rf"\d))(?:{JOIN}{DAY}{TH}\b(?!\s*\p{{L}}+\s+(?:19|20)))?(?:,?\s*{YEAR})?(?![\d:.]\d)"
)
MONTH_FIRST_YEAR = rf"(?:{DAY_NAME},?\s+)?(?-i:{MONTH}|{CAPITALS})\s+(?:the\s+)?{DAY}{TH},?\s+{YEAR}"
SPELT = (
    rf"(?:{DAY_NAME},?\s+)?(?:the\s+)?{DAY_IN_WORDS}\s+(?:day\s+)?(?:of\s+)?(?-i:{MONTH}|{CAPITALS})(?:,?"
    rf"\s+{YEAR})?"
)
NUMERIC = (
    rf"(?<![\w./-])(?:{DAY_NAME}\.?,?\s)?{DAY}(?P<sep>[/.-])(?:1[0-2]|0?[1-9])(?P=sep)(?:(?:19|"
    rf"20)\d\d|\d\d)(?![\w/]|-(?!{DAY_NAME})|\.\d)"
)
FULL = rf"{DAY}[/.](?:1[0-2]|0?[1-9])[/.](?:(?:19|20)\d\d|\d\d)"
SPACED = rf"(?<![\w./-]){DAY}\.\s(?:1[0-2]|0?[1-9])\.\s(?:19|20)\d\d(?!\w)"
ISO = r"(?<![\w./-])(?:19|20)\d\d[-/.](?:1[0-2]|0[1-9])[-/.](?:3[01]|[12]\d|0[1-9])(?!\d)"
SHORT = (
    rf"(?<![\w./-])(?:{DAY_NAME}\.?,?\s)?(?:{DAY}{TH}(?P<mark>[-–])(?i:{MONTH})(?P=mark)|{DAY}\ (?-i:{MONTH})\ )"
    r"(?:\d\d)?\d\d(?![\w-])"
)
ROMAN = (
    rf"(?<![\w./-]){DAY}(?:\s?(?P<dot>[-./])\s?(?i:x|xi{{0,2}}|i{{1,3}}|iv|vi{{0,3}}|ix)\s?(?P=dot)\s?(?:(?:19|20)\d\d|\d\d)|"
    r"\s(?i:xi{0,2}|i{1,3}|iv|vi{0,3}|ix)\s(?:19|20)\d\d)(?![\w/-])"
)
MONTH_AND_YEAR = rf"(?-i:{MONTH})(?:\s+of)?,?\s+{YEAR}"
ANY_DATE = (
    rf"(?:{IN_WORDS}|{SPELT}|{MONTH_FIRST_YEAR}|{MONTH_FIRST}|{SHORT}|{NUMERIC}|{ISO}|{SPACED}|{ROMAN})"
)
BORN = (
    r"(?:\bborn\b(?:\s+(?:on|in|at|prematurely|early))?|\bd\.?o\.?b\b\.?|"
    r"\bdate\s+of\s+birth\b|\bbirth\s?date\b|\bbirthday\b"
    r"|(?<![\w.])b\.(?=\s?\d)|\bbirth\b\s+(?:on|in)|\bdelivered\s+(?:on|in)|\bdue\s+(?:on|date))"
)
# "3.8.11" at the head of a line is a date in a chronology and a number elsewhere: the whole document decides.
NUMBERING = "date or paragraph number"
DATE = "An exact date narrows down which child or event is meant."
BIRTH = "A date of birth, with little else, names a child."


def is_numbering(match: "regex.Match[str]") -> bool:
    """True for "4.2.10" at the head of a line, where it may number a paragraph: no figure in it is padded."""
    text = match.group()
    if (
        "." not in text
        or len(text.rsplit(".", 1)[-1]) == 4
        or any(part.startswith("0") for part in text.split("."))
    ):
        return False
    if once(r"\d\d\.\d\d\.\d\d").fullmatch(text):
        return False
    if match.start() and match.string[match.start() - 1] not in "\n \t":
        return False
    before = match.string[max(0, match.start() - 14) : match.start()].lower()
    return not once(r"(?:\b(?:on|dated|from|to|since|until|by|of|born|dob|d\.o\.b\.?):?\s|\()$").search(
        before
    )


class Dates(Family):
    """Dates in words, in figures, as ordinals, with short years, in ranges."""

    LAYER_NAME = "dates"
    RULES = (
        Rule(
            "date of birth",
            "DATE_OF_BIRTH",
            any_case(
                rf"{BORN}[^.\n\d]{{0,24}}?(?P<date>{ANY_DATE}|{MONTH_AND_YEAR}|(?<=\bin\s)(?:19|20)\d\d\b|"
                rf"(?<=[:\s(]){YEAR}(?=\s*[,;)]))"
            ),
            0.97,
            BIRTH,
            group="date",
            hint=("born", "birth", "dob", "d.o.b", "deliver", "due ", "b."),
        ),
        Rule(
            "date in words",
            "DATE_TIME",
            any_case(
                rf"(?<=\bbetween\s)(?:{IN_WORDS})\sand\s(?:{IN_WORDS})"
                rf" | (?<![\w/.])(?:{IN_WORDS})(?:\s(?:to|until|till|-|–)\s(?:{IN_WORDS}))?"
            ),
            0.95,
            DATE,
        ),
        Rule(
            "day and month in small letters",
            "DATE_TIME",
            compiled(
                rf"(?<![\w/.])(?:the\ )?{DAY}{TH}\ (?:of\ )?(?:jan(?:uary)?|feb\p{{Ll}}{{0,6}}ry|feb|march|april?|"
                rf"june?|july?|aug(?:ust)?|"
                r"sept(?:\p{Ll}{2,6})?|oct(?:\p{Ll}{3,5})?|nov(?:em\p{Ll}+)?|dec(?:em\p{Ll}+)?)\b(?:\ (?:19|20)\d\d)?"
            ),
            0.6,
            DATE,
        ),
        Rule(
            "days and months in a row",
            "DATE_TIME",
            compiled(
                rf"(?<![\w/.£-])(?:{DAY}/(?:1[0-2]|0?[1-9])(?:,\s|\s(?:and|to|&|or|until)\s|"
                rf"\s?[-–]\s?))+{DAY}/(?:1[0-2]|0?[1-9])(?![\w/]|\.\d)"
                rf" | (?<![\w/.£-]){DAY}/0[1-9](?![\w/]|\.\d)"
                rf" | (?<=\b(?:[Gg]roup|[Mm]tg|[Mm]eeting|[Cc]onf(?:erence)?|ICPC|RCPC|CIN|[Rr]eview|[Ss]trat|LAC|"
                rf"[Cc]ourt|[Hh]earing|[Tt]rial|PPM|TAC)\s)"
                rf"{DAY}/(?:1[0-2]|0?[1-9])(?![\w/]|\.\d)"
            ),
            0.55,
            DATE,
            hint=("/",),
            holds=lambda match: (
                once(r"^(?!24/7).*(?:\b(?:0\d|1[3-9]|[23]\d)/|/0)|^\d+/\d+$").search(match.group())
                is not None
            ),
        ),
        Rule(
            "date, month first, with year", "DATE_TIME", any_case(rf"(?<!\w){MONTH_FIRST_YEAR}"), 0.95, DATE
        ),
        Rule("date, month first", "DATE_TIME", any_case(rf"(?<!\w){MONTH_FIRST}"), 0.8, DATE),
        Rule("date spelt out", "DATE_TIME", any_case(rf"(?<!\w){SPELT}"), 0.95, DATE),
        Rule(
            "date in figures",
            "DATE_TIME",
            compiled(NUMERIC),
            0.95,
            DATE,
            holds=lambda match: not is_numbering(match),
        ),
        Rule(NUMBERING, "DATE_TIME", compiled(NUMERIC), 0.6, DATE, holds=is_numbering),
        Rule(
            "first or last of a month",
            "DATE_TIME",
            any_case(
                rf"\bthe\s(?:first|last|final)\s(?:day|week)\sof\s(?:that\s)?(?-i:{MONTH})(?:\s{YEAR})?"
            ),
            0.6,
            DATE,
        ),
        Rule(
            "weekday of a month or feast",
            "DATE_TIME",
            any_case(
                rf"\b(?:the\s)?(?:first|second|third|fourth|fifth|last|final|penultimate)\s{DAY_NAME}\s(?:of|"
                rf"in)\s(?:that\s|the\s)?(?-i:{MONTH}|Advent|Lent|Epiphany|Trinity|Ramadan)(?:,?\s(?:of\s)?{YEAR})?"
                rf" | \b(?:the\s)?{DAY_NAME}\s(?:before|after|of|following|preceding|in)\s(?:the\s)?(?:Christmas|"
                rf"Easter|Whitsun|"
                rf"New\sYear|half[- ]term|Diwali|Eid|Ramadan|Pentecost|Advent|{FEAST})(?:\sweek)?(?:,?\s{YEAR})?"
                rf" | \b(?:the\s)?(?:(?:May|August|spring|summer|"
                rf"Easter)\s)?bank\sholiday(?:\s{DAY_NAME})?,?\s(?:of\s|in\s)?{YEAR}"
                rf" | \bthe\s(?:day|night|morning|evening|eve)\s(?:before|after|of)\s(?:Christmas|Easter|New\sYear|"
                rf"Eid|{FEAST})(?:\s{YEAR})?"
                rf" | \b(?:Diwali|Eid|Vaisakhi|Hanukkah|Passover|Yom\sKippur|Holi|Ash\sWednesday|Pentecost|"
                rf"Epiphany|Twelfth\sNight),?\s{YEAR}"
            ),
            0.6,
            DATE,
            hint=(
                "day",
                "christmas",
                "easter",
                "new year",
                "eid",
                "diwali",
                "holiday",
                "sun",
                "mon",
                "tue",
                "wed",
                "thu",
                "fri",
                "sat",
                "passover",
                "holi",
                "night",
            ),
        ),
        Rule(
            "day and month in Roman figures",
            "DATE_TIME",
            compiled(ROMAN),
            0.9,
            DATE,
        ),
        Rule(
            "date with the month between marks",
            "DATE_TIME",
            compiled(rf"(?<![\w./-]){DAY}[/.](?:{MONTH})[/.](?:\d\d)?\d\d(?![\w/-])"),
            0.9,
            DATE,
        ),
        Rule(
            "range of days in figures",
            "DATE_TIME",
            compiled(
                rf"(?<![\w./-]){DAY}(?:\s?[-–]\s?{DAY}(?P<sep>[/.])(?:1[0-2]|0?[1-9])(?:(?P=sep)(?:(?:19|20)\d\d|\d\d))?|"
                rf"\s(?:to|until|till)\s{DAY}(?P<mark>[/.])(?:1[0-2]|0?[1-9])(?P=mark)(?:(?:19|20)\d\d|\d\d))"
                r"(?![\w/-]|\.\d)"
            ),
            0.8,
            DATE,
        ),
        Rule(
            "range of dates in figures",
            "DATE_TIME",
            compiled(
                rf"(?<![\w./-]){FULL}(?:\s?[-–]\s?|\s(?:to|until|till)\s){FULL}(?![\w/-]|\.\d)"
                rf" | (?<=\b[Bb]etween\s){FULL}\sand\s{FULL}(?![\w/-]|\.\d)"
            ),
            0.9,
            DATE,
        ),
        Rule(
            "day and month in a note",
            "DATE_TIME",
            compiled(
                rf"(?:(?<=(?:^|[\n\t]|[\"“‘(])\s?)|(?<=\b(?:[Oo]n|[Aa]pp(?:t|oin\w+)|[Ff]rom|[Ss]ince|[Uu]ntil|"
                rf"[Tt]ill?|[Bb]y|[Dd]ated|[Dd]ue|w/c|W/C|"
                rf"w/e|[Ss]een|[Vv]isit(?:ed)?|[Bb]ooked|[Dd]ate|[Nn]ext|[Nn]xt|[Ll]ast|[Bb]efore|[Aa]fter|[Aa]rr|"
                rf"[Ll]eft|NV|LV|HV|TC|t/c)\s))"
                rf"(?!24/7){DAY}\s?/\s?(?:1[0-2]|0?[1-9])(?![\w/]|\.\d|\s?(?:of\b|%|cm|weeks?|months?|years?|old|"
                rf"full|bottles?|days|hours))"
            ),
            0.5,
            DATE,
            hint=("/",),
        ),
        Rule("date, year first", "DATE_TIME", compiled(ISO), 0.95, DATE),
        Rule("date in figures with blanks", "DATE_TIME", compiled(SPACED), 0.9, DATE),
        Rule("date with a short year", "DATE_TIME", any_case(SHORT), 0.95, DATE),
        Rule(
            "day and month in figures",
            "DATE_TIME",
            compiled(rf"(?<=\b(?:on|dated|of|until|from)\s)(?!24/7){DAY}/(?:1[0-2]|0?[1-9])(?![\w/])"),
            0.6,
            DATE,
        ),
        Rule(
            "day of the month",
            "DATE_TIME",
            compiled(
                rf"(?:(?<=\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ff]rom|[Ss]ince|[Bb]efore|[Aa]fter|[Ff]or|[Oo]f|[Tt]ill|"
                rf"[Aa]nd|[Tt]o|[Bb]etween|or|is|was|"
                rf"dated|again)\s)|(?<=\t\s?))(?:{DAY_NAME}\s+)?[Tt]he\s+{DAY}(?:st|nd|rd|th)(?:\sof\s(?:that|the(?:\ssame)?)\smonth\b|"
                rf"(?=\s*(?:[.,;:)–—]|$|(?:and|she|he|"
                r"they|the|when|at|but|his|her|to|in|with|it|was|until|or|by|from|for|nobody|again|as|there|a|"
                r"of\ that)\b)))"
                rf" | (?:(?<=^|[\"“‘\t]\s?)){DAY}(?:st|nd|rd|th)(?=\s*[:,–—-])"
                rf" | (?<=\b[Oo]n\s)the\s(?:tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|"
                rf"twentieth|twenty-\p{{L}}+|"
                rf"thirtieth|thirty-first)(?:\sof\s(?:that|the(?:\ssame)?)\smonth\b|(?=\s*(?:[.,;:)]|\p{{Ll}})))"
            ),
            0.6,
            DATE,
            holds=no_rank,
        ),
        Rule(
            "weekday and day",
            "DATE_TIME",
            compiled(rf"\b{DAY_NAME},?\s+(?:the\s+)?{DAY}(?:st|nd|rd|th)\b"),
            0.8,
            DATE,
        ),
        Rule(
            "weekday and day in words",
            "DATE_TIME",
            any_case(rf"\b{DAY_NAME},?\s+the\s+{DAY_IN_WORDS}\b"),
            0.8,
            DATE,
        ),
        *dates_in_notes.RULES,
        *dates_in_diaries.RULES,
        *dates_told.RULES,
        Rule(
            "feast day",
            "DATE_TIME",
            compiled(
                r"\b(?:(?:the\s)?[Ff]east\sof\s(?:the\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*|"
                rf"{FEAST})(?:\s(?:bank\sholiday|weekend))?(?:,?\s+(?:in\s+|of\s+)?{YEAR})?"
            ),
            0.6,
            "A feast day is an exact date by another name.",
        ),
    )
    CONTEXT = ("born", "dob", "birth", "date", "dated")
