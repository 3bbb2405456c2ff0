"""Ages as clinics and police logs note them: "pt 22 yrs", "M/34", "36+4", "5/7", a level of development."""

from checks.personal_data.recognisers.age_words import (
    AGE,
    NUMBER,
    ORDINAL,
    PREGNANCY,
    SHORT_UNIT,
    UNIT,
)
from checks.personal_data.recognisers.base import Rule, any_case, compiled

RULES = (
    Rule(
        "age and sex",
        "AGE",
        compiled(
            r"(?<![\w/£.-])(?P<age>[1-9]\d?)\ ?(?:[MF](?![\w/]|"
            r"\s(?i:down|up|away|from|across|deep|apart|long|wide|below|above|north|south|east|west))|"
            r"(?:yr|year)s?\ (?:male|female)\b)"
            r" | (?<![\w/£.-])[MF](?:/|,\ |\ )(?P<age>[1-9]\d?)"
            r"(?=\s*(?:[,;.)\t]|$|(?:yrs?|y|with|who|presents|referred)\b)(?!\.\d|/))"
            r" | (?:\b(?i:male|female|pt|patient|lady|gentleman|client|primip|multip)|(?<=\t)[MF])[,:]?\s(?:\(|aged\s)?"
            rf"(?P<age>[1-9]\d?(?:\s?{SHORT_UNIT})?)(?=\s*(?:[,;.)\t]|$|of\s(?:no|\p{{Lu}}))(?!\.?\d))"
            rf" | (?:^|(?<=[\t.]\s?))(?P<age>[1-9]\d\s?(?:yrs?|y/?o|y))(?=,)"
        ),
        0.5,
        AGE,
        group="age",
    ),
    Rule(
        "months by the dozen, of somebody",
        "AGE",
        any_case(
            r"\b(?:at|aged?|baby|bab(?:y|ies)|infant|child|twins?|now|seen|weighed|imms|smiling|sat|walked)\b[\s(:]{1,2}"
            r"(?:at\s)?(?P<age>\d{1,2}/(?:7|12|52)(?:(?:,\s|\sand\s|,?\s?&\s?)\d{1,2}/(?:7|12|52))*)(?!\d)"
            r" | (?<![\w/])(?P<age>\d{1,2}\s?(?:yrs?|years?|y)\s(?:and\s)?\d{1,2}/12)(?!\d)"
            r" | \b(?P<age>\d{1,2}/(?:7|12|52)\s(?:old|of\sage|corrected))\b"
            r" | (?<![\w/])(?P<age>\d{1,2}/(?:12|52))(?=\s(?:baby|infant|child|boy|girl|twins?|old|male|female)\b)"
            r" | \b(?-i:[A-Z]{2,3})\s(?P<age>\d{1,2}/(?:12|52))(?=[,;]\s)"
        ),
        0.55,
        AGE,
        group="age",
        hint=("/7", "/12", "/52"),
    ),
    Rule(
        "weeks of pregnancy in short",
        "AGE",
        compiled(r"\b\d{1,2}(?:\+\d)?/40\b"),
        0.6,
        PREGNANCY,
        hint=("/40",),
    ),
    Rule(
        "weeks of pregnancy",
        "AGE",
        any_case(
            rf"\b{NUMBER}(?:\s*\+\s*\d)?[\s-]+weeks?['’]?[\s-]+(?:pregnant|corrected|gestation(?:al)?|"
            r"premature(?:ly)?|early)\b | (?<=\bborn\s(?:prematurely\s|"
            rf"early\s)?at\s){NUMBER}\s+weeks\b"
        ),
        0.6,
        PREGNANCY,
        hint=("week",),
    ),
    Rule(
        "weeks and days of pregnancy",
        "AGE",
        any_case(
            r"(?<![\w/.+])(?P<age>(?:1\d|2\d|3\d|4[0-3])\s?\+\s?[0-6](?!\d|\.\d|/(?!40))(?:\s*(?:weeks?\b|wks?\b|/40\b))?)"
            r" | \b(?P<age>\d\d[\s-]?weeker)\b"
            rf" | \b(?:gestation(?:al)?(?:\sage)?|gest\.?|booked|delivered|born|prem(?:ature)?|deliver(?:y|ies))"
            rf"\s?(?:of\s|was\s|:\s?|-\s?|at\s|prematurely\sat\s|early\sat\s)?(?P<age>{NUMBER}\s*(?:weeks?|wks?)\b)"
            rf" | \b(?P<age>{NUMBER}[\s-]+(?:weeks?|wks?)['’]?\s(?:\d\sdays?\s)?(?:gestation(?:al)?|gest|"
            r"corrected|pregnant|antenatal|premature(?:ly)?|prem|early))\b"
            rf" | \bpregnant,?\s\(?(?P<age>{NUMBER}\s(?:weeks?|months))\b"
            rf" | \b(?P<age>{ORDINAL}\sweek)\sof\s(?:the\s|her\s)?pregnancy"
            rf" | \b(?P<age>{NUMBER}[\s-]+days?\scorrected)\b"
            rf" | \b(?:corrected|adjusted)\s(?:age|gestation)(?:\s(?:of|is|was)|:)?\s"
            rf"(?P<age>{NUMBER}\s{UNIT}(?:\s(?:and\s)?{NUMBER}\s{UNIT})?)"
        ),
        0.6,
        PREGNANCY,
        hint=("+", "week", "wk", "corrected", "adjusted"),
    ),
)
