"""Ages in the shorthand of clinics, logs, family trees and texts: "4y, 2y, 5m", "at 4m", "Stacey 24 = Wayne 33"."""

from checks.personal_data.recognisers.age_words import AGE, NUMBER_WORD
from checks.personal_data.recognisers.ages_in_context import no_scores
from checks.personal_data.recognisers.base import Rule, any_case, compiled

UNIT = r"(?:years?|yrs?|y|months?|mths?|mo|m|weeks?|wks?|w|days?|d|hours?|hrs?)\b"
NEWBORN = r"(?:neonate|newborn|infant|baby|male|female|twin\s\d|♂|♀)"

RULES = (
    Rule(
        "ages in short in a row",
        "AGE",
        any_case(
            r"(?:[:;(♂♀]|\bhousehold|\bchildren|\bkids|\bsibs?(?:lings)?)\s(?P<age>\d{1,2}\s?(?:y|m|mo|w|/12|/52)(?:(?:,\s|\s?/\s|\s?&\s|\sand\s)\d{1,2}\s?(?:y|m|mo|w|/12|/52))*)"
            r"(?=\s*[,;.)]|$)"
            r" | (?<=\d\s?[ymw],\s)(?P<age>\d{1,2}\s?(?:y|m|mo|w))(?=\s*[,;.)]|$)"
            r" | [♂♀]\s?(?P<age>\d{1,2}(?:\s?(?:y|m|yrs?|mths?|/12|/52))?)(?=\s*[,;.)]|\s|$)"
        ),
        0.5,
        AGE,
        group="age",
    ),
    Rule(
        "at so many in short",
        "AGE",
        compiled(
            r"\b[Aa]t\s(?P<age>\d{1,2}\s?(?:m|mo|mths?|wks?|w))(?=\s(?!deep|from|away|high|wide|long|down|up|off|below|above)\p{Ll}|[,;:])"
            r" | \b(?:occupant|baby|infant|child|toddler|boy|girl|LO|bby|F|M)\s?,?\s\(?(?P<age>\d{1,2}\s?mo)\b"
        ),
        0.5,
        AGE,
        group="age",
        hint=("m", "w"),
        holds=no_scores,
    ),
    Rule(
        "day of a newborn",
        "AGE",
        any_case(
            rf"\b{NEWBORN}\b[^.;\n\d]{{0,12}}?[,;]\s(?P<age>day\s\d{{1,2}}|\d{{1,2}}\s?(?:days|weeks|months|hours|wks|hrs))(?=\s*[,;.)]|$)"
            r" | \b(?P<age>day\s\d{1,2})(?=\stoday\b)"
            r" | \bnow\s(?P<age>\d{1,2}\s(?:weeks|days|months))(?=\s(?:actual|corrected|chronological)\b)"
        ),
        0.5,
        AGE,
        group="age",
    ),
    Rule(
        "couple in a family tree",
        "AGE",
        compiled(
            r"\b\p{Lu}\p{Ll}[\p{L}'’-]+\s\(?(?P<age>[1-9]\d)\)?(?=\s?=\s?\p{Lu})"
            r" | =\s?\p{Lu}\p{Ll}[\p{L}'’-]+\s\(?(?P<age>[1-9]\d)(?!\d)"
        ),
        0.5,
        AGE,
        group="age",
        hint=("=",),
    ),
    Rule(
        "boy and girl with ages in a row",
        "AGE",
        any_case(
            r"\b(?:boy|girl|male|female|son|daughter|lad)\s(?P<age>[1-9]\d?)(?=(?:,|;|\s&|\sand|\s\+)\s(?:boy|girl|male|female|son|daughter|lad|baby|both)\b)"
            r" | (?<=\b(?:boy|girl|male|female|son|daughter|lad)\s\d\d?(?:,|;|\s&|\sand|\s\+)\s)"
            r"(?:boy|girl|male|female|son|daughter|lad)\s(?P<age>[1-9]\d?)(?!\d)"
        ),
        0.5,
        AGE,
        group="age",
        holds=lambda match: int(match["age"]) > 3,  # "Girl 2 and Boy 3" are what a report calls them
    ),
    Rule(
        "age that is called one",
        "AGE",
        any_case(
            rf"\bage\s?\((?P<age>[1-9]\d?|{NUMBER_WORD})\)"
            rf" | \bage\s(?:now|then|today|difference)\s?(?:[–—:-]\s?|\()(?P<age>[1-9]\d?|{NUMBER_WORD})(?!\d)"
            rf" | \bage\slast\sbirthday\b[^.;\n\d]{{0,30}}?\s(?P<age>[1-9]\d|{NUMBER_WORD})(?=\s*[.,;]|$)"
            r" | \ba(?:et|etat)\.?\s(?P<age>[1-9]\d?)(?!\d)"
            r" | \b(?:yr|year)\s\d{1,2},\s(?P<age>[1-9]\d?\s?(?:yrs?|years))(?=\s*[,;])"
        ),
        0.55,
        AGE,
        group="age",
        hint=("age", "aet", "yr", "year"),
    ),
    Rule(
        "age in a text message",
        "AGE",
        any_case(
            r"\b(?:shes|hes|she['’]s|he['’]s|im|i['’]m|ur|she\sis|he\sis|shell\sb|hell\sb)\s(?:only\s|just\s|like\s|bout\s|about\s|nearly\s)?"
            rf"(?P<age>[1-9]\d?|{NUMBER_WORD})(?=\s(?:u|n|an|nd|2moz|2day|2moro|tmrw|yes|innit|lol|ffs|m8|soon|init|x+)\b)"
        ),
        0.5,
        AGE,
        group="age",
    ),
    Rule(
        "age in a word in a cell",
        "AGE",
        any_case(
            r"(?:^|\t)(?:(?:step|half)?-?(?:mother|father|brother|sister|niece|nephew|cousin|aunt|uncle|son|daughter|grandmother|"
            rf"grandfather|partner|lodger|neighbour|sibling(?:\s\w)?|child\s\w|subject|female|male)\t)(?P<age>(?!one\b){NUMBER_WORD}|[1-9]\d?)"
            r"(?=\s*(?:\t|$))"
            rf" | \t(?:female|male|[MF])\s?[–—-]\s?(?P<age>[1-9]\d?)(?=\s*(?:\t|$))"
        ),
        0.5,
        AGE,
        group="age",
        hint=("\t",),
    ),
)
