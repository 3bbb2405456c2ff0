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
        "age between dots",
        "AGE",
        compiled(r"(?:(?<!\.)\.{3}|…)\s(?P<age>[1-9]\d?)(?=\s(?:\.{3}(?!\.)|…|\t))"),
        0.5,
        AGE,
        group="age",
        hint=("...", "…"),
    ),
    Rule(
        "age beside a weight",
        "AGE",
        any_case(
            rf"(?<![\w.])(?P<age>{NUMBER}{HALF}\s(?:years?|months?|weeks?|days?){MORE})"
            r"[,;:]\s(?:weight\s|weighed\s|wt\.?\s)?\d+(?:\.\d+)?\s?(?:kg|kilos?|g|lbs?)\b"
        ),
        0.6,
        AGE,
        group="age",
        hint=("kg", "kilo", "0g", "5g", " g", "lb"),
    ),
    Rule(
        "so many today",
        "AGE",
        any_case(
            rf"(?:^|[.!]\s|\bbirthday[,.]?\s|\b(?:is|was|she['’]s|he['’]s|would\shave\sbeen)\s)"
            rf"(?P<age>{BARE})\stoday(?=\s*[.!,;])"
        ),
        0.5,
        AGE,
        group="age",
        hint=("today",),
    ),
    Rule(
        "age with its unit in a cell",
        "AGE",
        any_case(
            r"(?:^|(?<=\t))[ ]?[“\"‘]?(?:about\s|c\.\s?|approx\.?\s|nearly\s|just\s)?"
            rf"(?P<age>{IN_ONE}\s?{SHORT_UNIT}(?:,?\s(?:and\s)?{IN_ONE}\s?{SHORT_UNIT})?)[”\"’]?"
            r"(?=[ ]*(?:\t|\n|$|\b(?:at\s(?:the|that|death)|on\sadmission|when\sseen)\b))"
        ),
        0.5,
        AGE,
        group="age",
        hint=("\t",),
        holds=_in_a_row_of_people,
    ),
    Rule(
        "age beside a man or woman",
        "AGE",
        any_case(
            rf"\b(?:man|woman|girl|boy|lad|lady|widow(?:er)?|bachelor|spinster|teenager|pensioner|youth|gentleman),"
            rf"\s(?:now\s|then\s|about\s)?(?P<age>{BARE})(?=[,;])(?!,\s?\d)"
            rf" | \((?P<age>[1-9]\d?|{NUMBER}),\s(?:an?\s)?(?:girl|boy|male|female|man|woman|[mf])(?=[,;)])"
        ),
        0.5,
        AGE,
        group="age",
    ),
    Rule(
        "at so many, in a life",
        "AGE",
        any_case(
            rf"\bwho,?\sat\s(?:only\s|just\s|barely\s)?(?P<age>{BARE})"
            rf"(?=,?\s(?:is|was|had|has|could|can|would|\p{{L}}{{2,}}ed|{PASTS})\b)"
            r" | \bat\s(?P<age>(?:thir|four|fif|six|seven|eigh|nine)teen|1[1-9]|eleven|twelve)"
            rf"(?=\s(?:\p{{L}}{{2,}}ed|{PASTS})\b)"
            rf" | \b(?:was|been|became)\san?\s(?:[\p{{L}}-]+\s){{1,2}}at\s(?P<age>{BARE})(?=\s*[.;,)](?!\d))"
            rf" | \b(?:she|he|they|I)\s(?:did|was|were|had|could)\sat\s(?:only\s|just\s)?(?P<age>{BARE})"
            r"(?=\s*(?:[.;,)](?!\d)|$|\b(?:and|is|was|or|than)\b))"
            rf" | \bat\s(?:only\s|just\s)?(?P<age>{BARE})"
            rf"(?=,?\swhen\s(?:she|he|they|her|his|my|our|the|(?-i:\p{{Lu}}))\b)"
            r" | ,\sat\s(?P<age>[2-9]\d)(?=[.;]\s|[.;]?$|,\s(?:and|he|she|was|had|the|with|still)\b)"
        ),
        0.45,
        AGE,
        group="age",
        hint=(" at ",),
        holds=no_scores,
    ),
    Rule(
        "by so many months",
        "AGE",
        any_case(
            rf"\b(?:by|from|at|until)\s(?:about\s|around\s|only\s|just\s)?(?P<age>{NUMBER}{HALF}\s(?:years|months|weeks))"
            r"(?=,?\s(?:she|he|the\s(?:baby|child|boy|girl|twins)|"
            rf"(?-i:\p{{Lu}}\p{{Ll}}+)\s(?:was|had|could|\p{{L}}+ed|{PASTS}))\b)"
            rf" | \bfrom\s(?:about|around)\s(?P<age>{NUMBER}\smonths)(?=\s*(?:[.;,)]|onwards?\b))"
        ),
        0.5,
        AGE,
        group="age",
        hint=("months", "years", "weeks"),
    ),
    Rule(
        "one year old, without its unit",
        "AGE",
        any_case(
            r"\b(?:when|while|until|before|since)\s(?:she|he|(?-i:\p{Lu}[\p{L}'’-]*))\s(?:was|is|turned)\s"
            r"(?:only\s|just\s|barely\s|about\s)?(?P<age>one)(?=\s*(?:[,;.)](?!\d)|$|and\s(?:her|his|the|she|he)\b))"
        ),
        0.5,
        AGE,
        group="age",
        hint=(" one",),
    ),
    Rule(
        "just over so many",
        "AGE",
        any_case(
            rf"\b(?:{SEX}|she|he|(?-i:\p{{Lu}}\p{{Ll}}+))\s(?:(?:is|was|who\sis|who\swas|of|then|now)\s)?just\s"
            r"(?:under|over)\s"
            rf"(?P<age>{BARE})(?=\s*(?:[,;.)](?!\d)|$|\b(?:and|when|who|cannot|can|could|was|is|has|had|will|would|at\sthe)\b))"
            rf" | \bwhen\s(?:she|he|they|(?-i:\p{{Lu}}\p{{Ll}}+))\s(?:hit|hits|reached|reaches|gets\sto|got\sto)\s"
            rf"(?P<age>{BARE})"
            r"(?=\s*(?:[,;.)](?!\d)|$|\b(?:she|he|they|the|it|and|his|her|there)\b))"
        ),
        0.5,
        AGE,
        group="age",
    ),
    Rule(
        "one so many and the other so many",
        "AGE",
        any_case(
            rf"\bone\s(?:was\s|is\s|aged\s|now\s)?(?P<age>{BARE},?\s(?:and\s)?(?:the\sother|another)\s(?:was\s|is\s|aged\s|now\s)?{BARE})"
            r"(?=\s*(?:[,;.)](?!\d)|$|\b(?:and|who|were|was)\b))"
        ),
        0.5,
        AGE,
        group="age",
        hint=("the other", "another"),
        holds=lambda match: (
            OF_PEOPLE.search(match.string, max(0, match.start() - 120), match.start()) is not None
        ),
    ),
    Rule(
        "first of two ages",
        "AGE",
        any_case(
            rf"\b(?P<age>{NUMBER}-,?\s(?:and|or|to)\s(?:an?\s)?{NUMBER}[\s-](?:year|month|week|day)s?[\s-]olds?\b)"
        ),
        0.7,
        AGE,
        group="age",
        hint=("- and", "- or", "- to"),
    ),
)
