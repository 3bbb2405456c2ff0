"""Ages as clinics, police logs and lists note them: "pt 22 yrs", "M/34", "36+4", "5/7", after a date of birth."""

import regex

from checks.personal_data.lexicon import given_names
from checks.personal_data.recognisers.age_words import (
    AGE,
    NUMBER,
    NUMBER_WORD,
    ORDINAL,
    PREGNANCY,
    SHORT_UNIT,
    UNIT,
)
from checks.personal_data.recognisers.ages_in_context import IN_ONE
from checks.personal_data.recognisers.base import Rule, any_case, compiled
from checks.personal_data.recognisers.naming import in_capitals

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
FIRST_REVIEW, LAST_REVIEW = 1990, 2020  # a report of these years tells how old somebody was
SEX = (
    r"(?:girl|boy|(?:fe)?male|child|toddler|infant|baby|man|woman|lad|lass|lady|gent(?:leman)?|youth|teen(?:ager)?|"
    r"casualty|patient|pt)"
)
ROUGHLY = (
    r"(?:approx(?:imately)?|abt|about|c|circa|aged?|poss(?:ibly)?|looks|roughly|around|est(?:imated)?)\b\.?"
)
APART = r"(?:[,;)]|\.(?!\d)|$)"
WORD = regex.compile(r"\p{L}[\p{L}'’-]+")


def _as_old(match: "regex.Match[str]") -> bool:
    """True where somebody born then was so old when reports were written, in a row that tells of somebody."""
    written, year = match["age"], int(match["year"])
    year += 0 if year > 99 else 1900 if year > 25 else 2000
    figure = regex.match(r"\d+(?!\d|/)", written)
    if figure and not FIRST_REVIEW <= year + int(figure.group()) <= LAST_REVIEW and len(written) < 3:
        return False
    return KNOWN.search(match.string) is not None or _names_somebody(match.string)


def _names_somebody(row: str) -> bool:
    return any(word.lower() in given_names() for word in WORD.findall(row))


RULES = (
    Rule(
        "age and sex",
        "AGE",
        compiled(
            r"(?<![\w/£.-])(?:(?P<age>[1-9]\d?[MF])(?![\w/]|\.\.)|(?P<age>[1-9]\d?)(?:\ [MF](?![\w/]|\.\.)|"
            r"(?:yr|year)s?\ (?:male|female)\b))"
            r"(?!\s(?i:down|up|away|from|across|deep|apart|long|wide|below|above|north|south|east|west))"
            r" | (?<![\w/£.-])[MF](?:/|,\ |\ )(?P<age>[1-9]\d?)"
            r"(?=\s*(?:[,;.)\t]|$|(?:yrs?|y|with|who|presents|referred)\b)(?!\.\d|/))"
            r" | (?:\b(?i:male|female|pt|patient|lady|gentleman|client|primip|multip)|(?<=\t)[MF])[,:]?\s(?:\(|aged\s)?"
            r"(?!(?<=ale\s)\d\b(?!\s?\p{Ll}))"  # "Male 6" is what somebody is called
            rf"(?P<age>[1-9]\d?(?:\s?{SHORT_UNIT})?)(?=\s*(?:[,;.)\t]|$|of\s(?:no|\p{{Lu}}))(?!\.?\d))"
            r" | (?:^|(?<=[\t.]\s?))(?P<age>[1-9]\d\s?(?:yrs?|y/?o|y))(?=,)"
            r" | \b(?P<age>[4-9]|1[0-8])(?=\sin\s(?:[Yy]r|[Yy]ear)\s?\d)"
            r" | (?<![\w/])(?P<age>[1-4]\d\s?(?:yrs?|y/?o))(?=\sG\d)"
            r" | (?:^|[ ]{2}|\t)I\sam:\s+(?P<age>[1-9]\d?)(?=\s*(?:$|\n|\t|[ ]{2}))"
            r" | \bwhen\s(?:I|he|she|we)\s(?:am|is|are)\s(?P<age>[1-9]\d?\s(?:years?|yrs?)?)(?=[.,;]|\s)"
            r" | (?<=\p{Lu}{3}\s)(?P<age>[1-9]\d?\s?(?:YRS?|yrs?))\b"
            r" | (?<![\w/.])(?P<age>[1-9]\d?mo)\b"
            r" | (?<=(?:19|20)\d\d\s|[\p{L}\d][.,]+\s|\p{Lu}{3}\s)(?<!r/v\s)(?P<age>\d{1,2}/(?:12|52))"
            r"(?=\.\s\p{Lu}|\s(?:check|dev|imms?|wks?\scheck)\b)"
            r" | \b[Ww]t\.?\s[\d.]+(?:kg)?\.\s(?P<age>\d{1,2}\s(?:months|mths|weeks|wks))(?=\.\s)"
            rf" | \bwould\s(?:have|of|['’]ve)\sbeen\s(?P<age>(?:\d{{1,2}}|(?i:{NUMBER_WORD})))"
            r"(?=\s(?:on|in|today|now|this)\b|[.,])"
            rf" | \b[HhSs]e\sis\s(?P<age>(?:near|nearly|almost|rising)\s(?:\d{{1,2}}|(?i:{NUMBER_WORD})))"
            r"(?=\s(?:and|but|now)\b|[.,;])"
            r" | \b[Yy]oungest\s(?P<age>[1-9]\d?)(?=\s\(|[.,;])"
            r" | \bBV\s(?P<age>\d{1,2}/52)\b"
            r" | \b(?:NBV|[Nn]ew\s[Bb]irth\s[Vv]isit)\s(?P<age>day\s\d{1,2})\b"
            r" | \b(?:b/f|g/f|bf|gf|ptnr)\s(?P<age>[1-9]\d)(?=[.,;)]|\s(?:per|called|says|who)\b)"
            r" | \.\s(?P<age>\d{1,2}/12)(?=\sw(?:ith|/|\.)?\s?(?:gran|mum|mother|dad|father|nan|aunt|mgm|carer)\b)"
            r" | (?<=\p{Lu}\p{L}+\s\([fmFM]\),?\s)(?P<age>[1-9]\d?)(?=[.,;]\s)"
            r" | (?<=\b(?:boy|girl|child|baby|toddler|lad|lass)\b[^.\n]{0,30},\s(?:c|approx|abt|about)\.?\s)"
            r"(?P<age>[1-9]\d?)(?=[.,;)]\s)"
            r" | (?:^|(?<=\n))[ \t]*[-–•]?[ \t]*(?:Half-)?(?:[Ss]ibling|Child|Cousin)\s(?:\d|\p{Lu}),\s"
            r"(?P<age>[1-9]\d?)(?=\s\(|\s*$|,\s)"
            r" | (?<![\w/])(?P<age>\d{1,2}\s(?:month|week|day|year|yr|mth|wk)s?)(?=\s[MF](?:[.,;]|\s*$))"
            r" | (?:(?<=\p{Lu}\p{Ll}+\s)|(?<=[.:]\s))(?P<age>[1-9]\d?\s?y(?:rs?)?)(?=[.,;)]|\s\p{Lu})"
        ),
        0.5,
        AGE,
        group="age",
    ),
    Rule(
        "ages of two in one cell",
        "AGE",
        compiled(r"(?<=\t\s*)(?P<age>[1-9]\d?(?:,\s[1-9]\d?)*\s(?:and|&)\s[1-9]\d?)(?=\s*(?:\t|$))"),
        0.5,
        AGE,
        group="age",
        hint=("\t",),
        holds=lambda match: KNOWN.search(match.string) is not None or _names_somebody(match.string),
    ),
    Rule(
        "months by the dozen, of somebody",
        "AGE",
        any_case(
            r"\b(?:at|aged?|baby|bab(?:y|ies)|infant|child|twins?|now|seen|weighed|imms|smiling|sat|walked)\b[\s(:]{1,2}"
            r"(?:at\s)?(?P<age>\d{1,2}/(?:7|12|52)(?:(?:,\s|\sand\s|,?\s?&\s?)\d{1,2}/(?:7|12|52))*)(?!\d)"
            r" | (?<![\w/])(?P<age>\d{1,2}\s?(?:yrs?|years?|y)\s(?:and\s)?\d{1,2}/12)(?!\d)"
            r" | \b(?P<age>\d{1,2}/(?:7|12|52)\s(?:old|of\sage|corrected))\b"
            r" | (?<![\w/])(?P<age>\d{1,2}/(?:12|52))"
            r"(?=\s(?:baby|infant|child|boy|girl|twins?|old|male|female|check|review|jabs|imms)\b)"
            r" | \b(?-i:[A-Z]{2,3})\s(?P<age>\d{1,2}/(?:12|52))(?=[,;]\s)"
            r" | \bsibs?\s(?P<age>\d{1,2}\s?(?:yrs?|years|months|mths|y))\b"
            r" | \b(?-i:\p{Lu}\p{Ll}+)(?:\sonly)?,\s(?P<age>\d{1,2}/(?:12|52))(?=[.;,]\s)"
            r" | \b(?:clinic|visit|h/?v|n?bv)\b[^.\n/]{0,24}\.\s(?P<age>\d{1,2}/(?:12|52))(?=[.,]\s)"
        ),
        0.55,
        AGE,
        group="age",
        hint=("/7", "/12", "/52", "sib"),
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
            r"(?!\s(?:later|before|after|ago|earlier|afterwards)\b)"
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
    Rule(
        "age in a log",
        "AGE",
        any_case(
            rf"\b{SEX}\s?[,(]?\s?{ROUGHLY}\s(?P<age>{IN_ONE}[\s-]?{SHORT_UNIT}|[1-9]\d?"
            r"(?![\w:/]|\.\d|,\d|\s(?:hrs?|hours?|mins?|minutes?|times|kg|cm|lbs?|st|feet|foot|miles|am|pm|o['’]clock)\b))"
            rf" | \b{SEX}\s[,(]?(?P<age>[1-9]\d?\s?(?:yrs?|years?|y/?o|mths?|months?)\b(?:\sold)?)"
            r"(?=\s*(?:[,;.)]|$|\n|(?-i:\p{Lu})|(?:with|has|not|in\scot|found|breathing|conscious|unconscious)\b))"
        ),
        0.5,
        AGE,
        group="age",
    ),
    Rule(
        "age in a log in capitals",
        "AGE",
        compiled(
            r"\b(?:(?:GIRL|BOY|DAUGHTER|SON|SISTER|BROTHER)\s(?:AGED?\s)?(?P<age>[5-9]|1\d)|"
            r"(?:FE)?MALE\s(?:AGED?\s)?(?P<age>[1-9]\d))"
            r"(?![\w:/])(?=\s(?!AND\b|TO\b|OF\b|IS\b)\p{Lu}{2,}|\s?[,;)(]|\s*(?:\.(?!\d)|\n|$))"
        ),
        0.45,
        AGE,
        group="age",
    ),
    Rule(
        "age in months or years in capitals",
        "AGE",
        compiled(
            r"(?<!\b(?:FOR|PAST|LAST|WITHIN|EVERY|OVER|ABOUT|OF|PREV|THAN|BEEN|IN)\ )(?<![\w/.-])\d{1,2}\ ?"
            r"(?:YRS?|MTHS?|WKS?)\b(?:\ OLD)?(?!\ (?:AGO|LATER|RELATIONSHIP|MARRIED|TOGETHER|SENTENCE|IMP))"
        ),
        0.5,
        AGE,
        hint=("yr", "mth", "wk"),
        holds=lambda match: in_capitals(match.string, match.start()),
    ),
    Rule(
        "weight at an age",
        "AGE",
        compiled(
            r"(?<=[.;]\s{1,2})(?P<age>\d{1,2}\s(?:days|weeks|wks|months|mths))(?=[,.]\s(?:[Ww]t|[Ww]eight)\b)"
        ),
        0.5,
        AGE,
        group="age",
        hint=("wt", "weight"),
    ),
    Rule(
        "a child in a log",
        "AGE",
        any_case(
            rf"\b(?:male|female|(?-i:[MF])|one|small|little|other)\schild\s(?P<age>[1-9]\d?(?:\s?{SHORT_UNIT})?)"
            rf"(?=\s*{APART}|\s(?:one|and|with|both|has|is|on|in|at)\b)"
            rf" | (?<=\bone\schild\s\d{{1,2}}\s(?:and\s|\+\s|&\s)?one\s)(?P<age>[1-9]\d?(?:\s?{SHORT_UNIT})?)(?![\d/])"
            r" | (?<![\w/])(?P<age>\d{1,2}/(?:12|52))(?=\s[MF]\b)"
            rf" | (?<=\b(?:school)?(?:girl|boy)\sof\s|\b(?:lass|lad|bairn|little\s(?:one|girl|boy))\sof\s)"
            rf"(?P<age>{NUMBER_WORD}|1?\d)(?=\s(?!\p{{L}}+teen)|[,.;)])(?!\s(?:the|his|her|them|us|our|my))"
            r" | (?<=\b(?:grand(?:mother|father|ma|dad)|nan|gran|mother|father|mum|dad|aunt|uncle)['’]?s\s|"
            r"\bfor\s(?:his|her)\s)"
            r"(?P<age>(?:13|16|18|21|[3-9]\d)(?:st|nd|rd|th))(?=[.,;)]|\s(?:birthday|party|do)\b|$)"
            r" | \((?:dtr|dau|d['’]ter|daughter|son|bro|brother|sis|sister)\s(?P<age>1?\d)(?=!?\))"
            r" | (?<=(?:^|[.;]\s|\t\s?)(?:girl|boy|female|male),\s)(?P<age>1?\d)(?=\??,)"
        ),
        0.5,
        AGE,
        group="age",
        hint=("child", "/12", "/52", "(d", "(s", "(b", "girl", "boy", "male", " of ", "th", "st", "rd"),
    ),
)
