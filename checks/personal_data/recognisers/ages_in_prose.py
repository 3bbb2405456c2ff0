"""Ages in the turns that prose gives them: "big for nine", "came here at fourteen", "he, at six, could cook"."""

import regex

from checks.personal_data.recognisers.age_words import AGE, HALF, NUMBER, NUMBER_WORD
from checks.personal_data.recognisers.ages_in_context import IN_ONE, PASTS, no_scores
from checks.personal_data.recognisers.base import Rule, any_case, compiled

MANY = rf"(?!one\b|0)(?:[1-9]\d?(?!\d|[.,:/]\d)|{NUMBER_WORD}){HALF}"
ENDS = r"(?=\s*(?:[,;:)\]”\"!?]|\.(?!\d)|[–—]|$))"
GOES_ON = (
    r"(?:and|but|when|she|he|they|in|on|at\sthe|with|by|then|now|next|last|this|which|who|yet|before|after|"
    r"because)"
)
STOPS = rf"(?=\s*(?:[,;:)\]”\"!?]|\.(?!\d)|[–—]|$|{GOES_ON}\b))"
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
# What stands at a figure, and is no age: "the rate stood at 15".
STANDS = regex.compile(
    r"\b(?:stood|stands?|standing|remain\p{L}*|set|fixed|capped|stay\p{L}*|held|steady|plotted|rated|scor\p{L}+|graded|"
    r"priced|running|levell?ed|peaked|sold|bought|tracking|falling|following|pulse|resps?|sats|GCS|staff\p{L}*|attendance|"
    r"caseloads?|ended|opened|closed|(?:school|ward|unit|home|class|group|figure|total|team|list|nursery|hostel|number),)\s(?:off\s|out\s)?$",
    regex.I,
)


def _no_length(match: "regex.Match[str]") -> bool:
    """False for what only lasted so long."""
    start, end = match.span("age")
    return LASTED.search(match.string, max(0, start - 50), start) is None and not IMPRISONED.match(
        match.string, end
    )


def _reached(match: "regex.Match[str]") -> bool:
    """False for the figure at which a rate or a score stands."""
    return no_scores(match) and STANDS.search(match.string, 0, match.start()) is None


RULES = (
    Rule(
        "at so many, between commas",
        "AGE",
        compiled(
            rf"\b(?:(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)\p{{Lu}}\p{{Ll}}+|[Hh]e|[Ss]he|who|[Ii]t\swas\s(?:s?he|\p{{Lu}}\p{{Ll}}+)),"
            rf"\sat\s(?:only\s|just\s)?(?P<age>{IN_ONE})(?=,\s(?:who|is|was|had|has|could|can|and|the|already|still|"
            rf"\p{{Ll}}{{2,}}ed|{PASTS})\b)"
            rf" | \b(?:and|who),?\sat\s(?:only\s|just\s)?(?P<age>{IN_ONE})"
            r"(?=\s(?:was|is|had|has|could|can|went|would)\b)"
        ),
        0.45,
        AGE,
        group="age",
        hint=(" at ",),
        holds=_reached,
    ),
    Rule(
        "big for so many",
        "AGE",
        any_case(
            r"\b(?:big|small|tall|tiny|young|old|bright|mature|short|little|advanced|heavy|light|clever|grown-up|worldly)"
            rf"(?:\s\p{{L}}+)?\sfor\s(?:an?\s|his\s|her\s)?(?P<age>{MANY})(?:\syears\b)?{STOPS}"
            rf" | \b(?:old|young)\senough\sat\s(?P<age>{MANY})(?=\sto\b)"
            r" | \b(?:all|a\smere|but\sa\smere|barely|scarcely|hardly|only\sjust)\s(?:of\s)?"
            rf"(?P<age>(?!one\b|two\b){MANY}){ENDS}"
        ),
        0.5,
        AGE,
        group="age",
        holds=no_scores,
    ),
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
        holds=_reached,
    ),
    Rule(
        "age reached or to come",
        "AGE",
        any_case(
            rf"\bturn(?:s|ed|ing)\s(?P<age>{MANY})(?=\s(?:in|on|last|this|that|next|just|while|when|"
            rf"a\s(?:day|week|month)|the\s(?:day|week|month|year|next|following))\b|\s*(?:[,;:)]|\.(?!\d)|$))"
            r" | \b(?<!\b(?:there|it|this|that)\s)(?:going\sto\sbe|would\s(?:have\sbeen|be)|will\s(?:soon\s)?be|"
            rf"(?:s?he|they)['’]ll\sbe)\s(?P<age>{MANY})"
            r"(?=\s(?:in\s(?:an?\s|\p{Lu})|on\s|this|next|that|tomorrow|the\s(?:day|week|month|following|next)))"
            r" | \b(?:died|killed|dead)\s(?:[^.;:\n]{0,24}\d\s)?at\s(?P<age>1[3-9]|[2-9]\d)"
            r"(?=\s*(?:[,;)\t]|\.(?!\d)|$))"
            r" | \b(?-i:[Gg]rade)\s\d\b[^.;:\n\d]{0,30}\sat\s(?P<age>[4-9]|1\d)(?=\s*(?:[,;)]|\.(?!\d)|$))"
        ),
        0.5,
        AGE,
        group="age",
        hint=("turn", "be ", "been ", "'ll", "’ll", " at "),
    ),
    Rule(
        "so old in a year",
        "AGE",
        compiled(
            r"\b(?:who|[Hh]e|[Ss]he|(?!(?:It|There|This|That|Attendance|Membership|Capacity|Turnout)\b)\p{Lu}\p{Ll}+)"
            r"\s(?:was|were)\s"
            rf"(?:only\s|just\s)?(?P<age>{MANY})(?=\sin\s(?:19|20)\d\d\b)"
        ),
        0.5,
        AGE,
        group="age",
        holds=no_scores,
    ),
    Rule(
        "so old at a first",
        "AGE",
        any_case(
            r"\b(?:cautions?|convictions?|reprimands?|overdoses?|pregnanc(?:y|ies)|arrests?)\sat\s"
            r"(?P<age>1\d|[2-5]\d|\p{L}+teen|twelve)"
            r"(?=\s(?:for|and|with|in|by)\b|[,;)]|\.(?!\d))"
        ),
        0.5,
        AGE,
        group="age",
        hint=(" at ",),
    ),
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
