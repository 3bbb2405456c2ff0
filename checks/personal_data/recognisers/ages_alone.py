"""Ages that stand alone: after a trade, in a row of names, as a whole sentence of a note, between an aside's commas."""

import regex

from checks.personal_data.lexicon import bag, given_names, is_word
from checks.personal_data.recognisers.age_words import AGE, NUMBER, ONES, SHORT_UNIT
from checks.personal_data.recognisers.ages_in_context import (
    BARE,
    IN_ONE,
    NOUN_AFTER,
    PASTS,
    ROW,
    no_scores,
)
from checks.personal_data.recognisers.base import Rule, any_case, compiled

TENS = rf"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:{ONES}))?"
# Of people who work or have children: "a mother of four" has four children, "a mother of nineteen" is so old.
GROWN = rf"(?:1[4-9]|[2-9]\d|(?:four|fif|six|seven|eigh|nine)teen|{TENS})"
TEEN = r"(?:1[3-9]|(?:thir|four|fif|six|seven|eigh|nine)teen)"
TWELFTHS = r"(?:\d{1,2}\s)?\d{1,2}/(?:12|52)"
DATE = r"\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?"
NO_TRADE = bag("""number order letter power member quarter matter border answer centre corner paper offer cover after
    under over other another either rather per consider remember chapter master register transfer counter factor
    error floor sector vector minor major doctor later former latter cluster container water together layer
    further inner outer proper summer winter november december september october buyer owner manager founder leader""")
RELATED = regex.compile(
    r"\b(?:(?:mother|father|brother|sister|sibling|twins?|son|daughter|partner|husband|wife|cousin|uncle|aunt|"
    r"grand\p{L}+|step\p{L}+|nephew|niece|subject|lodger|parent|[MP]G[MF]|M[AU]|P[AU]|male|female)\b|[mf]\.?\t)",
    regex.I,
)
# What stands at a figure, and is no age: "the rate stood at 15".
STANDS = regex.compile(
    r"\b(?:stood|stands?|standing|remain\p{L}*|set|fixed|capped|stay\p{L}*|held|steady|plotted|rated|scor\p{L}+|graded|"
    r"priced|running|levell?ed|peaked|sold|bought|tracking|falling|following|pulse|resps?|sats|GCS|staff\p{L}*|attendance|"
    r"caseloads?|ended|opened|closed|(?:school|ward|unit|home|class|group|figure|total|team|list|nursery|hostel|number),)\s(?:off\s|out\s)?$",
    regex.I,
)
ONE_OF_KIN = (
    r"(?:(?:step|half-?|grand)?(?:mother|father|sister|brother|son|daughter)|mum|mam|dad|uncle|aunt|nan|cousin|boyfriend|"
    r"girlfriend)"
)
APART = r"(?:[,;)]|\.(?!\d)|$)"


def _trade(match: "regex.Match[str]") -> bool:
    """False for what is no trade: "a number of forty"."""
    return match["who"].lower() not in NO_TRADE


def _in_a_family(match: "regex.Match[str]") -> bool:
    """True after a name in a row that tells of a relative."""
    known = match["name"].lower() in given_names() or not is_word(match["name"])
    return known and RELATED.search(match.string) is not None


def _given(match: "regex.Match[str]") -> bool:
    """True where the word before is a given name."""
    return match["name"].lower() in given_names()


def _reached(match: "regex.Match[str]") -> bool:
    """False for the figure at which a rate or a score stands."""
    return no_scores(match) and STANDS.search(match.string, 0, match.start()) is None


RULES = (
    Rule(
        "a tradesman of so many",
        "AGE",
        any_case(
            r"\b(?P<who>\p{L}{3,}(?:man|woman|er|or|ist|ian|maid|smith|hand)|(?:grand)?(?:father|mother|parent)|corporal|"
            r"clerk|cook|chef|nurse|nan|gran|guard|mechanic)\sof\s(?:only\s|just\s|about\s|nearly\s|some\s|perhaps\s)?"
            rf"(?P<age>{GROWN})(?=\s*(?:{APART}|(?:who|with|and|from|at|in|had|has|was|is|living|named|called|whose|\p{{L}}{{3,}}ed)\b))"
        ),
        0.5,
        AGE,
        group="age",
        hint=(" of ",),
        holds=_trade,
    ),
    Rule(
        "age in a row of people",
        "AGE",
        compiled(
            rf"(?<=\d[./-](?:19|20)?\d\d\s*\t)\s?(?P<age>{IN_ONE}\s?{SHORT_UNIT}|{TWELFTHS})(?=\s|$)"
            rf" | (?:^|(?<=\t))[ ]?(?P<age>{TWELFTHS})(?=[ ]*(?:\t|\n|$))"
        ),
        0.5,
        AGE,
        group="age",
        hint=("\t",),
    ),
    Rule(
        "age after a name in a row of people",
        "AGE",
        compiled(r"\b(?P<name>\p{Lu}\p{Ll}[\p{L}'’-]+)\s(?P<age>[1-9]\d?)(?=\s*\t)"),
        0.45,
        AGE,
        group="age",
        hint=("\t",),
        holds=_in_a_family,
    ),
    Rule(
        "given name and age in a row",
        "AGE",
        compiled(
            r"^\s*(?P<name>\p{Lu}\p{Ll}[\p{L}'’-]+)(?:\s\p{Lu}[\p{L}'’-]+)?\s*\t\s?(?P<age>[1-9]\d?)(?=\s*(?:\t|\n|$))"
            r" | \b(?P<name>\p{Lu}\p{Ll}[\p{L}'’-]+)\s(?P<age>\d{1,2}/(?:12|52))(?![\d/])"
        ),
        0.45,
        AGE,
        group="age",
        holds=_given,
    ),
    Rule(
        "age as a sentence of a note",
        "AGE",
        compiled(
            rf"^\s*{DATE}\b[^\n]*?[.;:”\"’)]\s+(?P<age>1\d|[2-6]\d|\d{{1,2}}/(?:12|52)|\d{{1,2}}\s?(?:wks?|mths?|yrs?)"
            r"(?:\sold)?)(?=\.(?:\s+[“\"]?\p{Lu}|\s*$))"
        ),
        0.45,
        AGE,
        group="age",
        hint=(".",),
    ),
    Rule(
        "age after an aside",
        "AGE",
        compiled(
            r"\b\p{Lu}\p{Ll}[\p{L}'’-]+,\s(?:(?:his|her|their|the|an?|my)\s\p{Ll}[\p{L}'’\ -]{2,30}|"
            r"\p{Lu}\p{Ll}+['’]s\s(?:\p{Ll}+\s)?\p{Ll}+|(?:no\.?|plot|flat|pitch|room)\s\d+\w?),\s"
            rf"(?:also\s|now\s|then\s)?(?P<age>[1-9]\d)(?=\s*{APART}(?!\s?\d))"
            rf" | ,\s(?:also|himself|herself)\s(?P<age>{BARE})(?=\s*[,;.](?!\d))"
        ),
        0.5,
        AGE,
        group="age",
    ),
    Rule(
        "age in a bracket of somebody",
        "AGE",
        any_case(
            r"\((?:now|then|still|resident|pupil|student|neighbour|friend|schoolfriend|cousin|lodger)[,\s]\s?(?:aged\s)?"
            rf"(?P<age>{IN_ONE})(?=[,;)])"
            rf" | \bbirthday\b[^.\n\d]{{0,20}}\((?P<age>{IN_ONE})\)"
            rf" | \b(?P<age>{BARE})\slast\sbirthday\b"
        ),
        0.5,
        AGE,
        group="age",
        hint=("(", "birthday"),
    ),
    Rule(
        "one age or another",
        "AGE",
        any_case(
            r"\b(?:age[ds]?\sat|old|age|as|him|her|(?:s?he|age)\s(?:is|was|might\sbe|may\sbe))\s(?:being\s|was\s|at\s|about\s)?"
            r"(?P<age>(?:between\s[1-9]\d?\sand\s[1-9]\d?|1\d\sor\s1\d))"
            rf"(?=\s*{APART}|\s(?:when|at\sthe|and\shad)\b)"
        ),
        0.45,
        AGE,
        group="age",
        hint=("between", " or "),
        holds=no_scores,
    ),
    Rule(
        "in the teens",
        "AGE",
        any_case(
            rf"\bat\s(?:only\s|just\s)?(?P<age>{TEEN})(?=\s*{APART}(?!\s?\d)|\s(?:whilst|while|because|though|and|he|she)\b)"
            rf" | \b(?:says|claims|claimed|gave\sage|gave\shis\sage\sas|gave\sher\sage\sas|states)\s"
            rf"(?:s?he['’]?s\s|to\sbe\s|she\sis\s|he\sis\s)?(?P<age>{TEEN}|2\d)(?=\s*{APART})"
        ),
        0.45,
        AGE,
        group="age",
        holds=_reached,
    ),
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
        "from one age to another",
        "AGE",
        any_case(
            r"\b(?:in\scare|in\splacement|looked\safter|liv(?:ed|ing)|foster(?:ed|ing)|abused|hit|beaten|raised|brought\sup|"
            r"boarded|stayed|missing|educated|schooled|smoked|drank|carer|cared)\b[^.;\n\d]{0,40}?\sfrom\s"
            rf"(?P<age>{BARE}\s(?:to|until|till)\s{BARE})(?=\s*{APART})"
        ),
        0.5,
        AGE,
        group="age",
        hint=("from ",),
        holds=no_scores,
    ),
    Rule(
        "relatives and their ages in a row",
        "AGE",
        any_case(
            rf"\b{ONE_OF_KIN}\s(?P<age>[5-9]|[1-9]\d)(?=[,;]?\s(?:and\s|&\s)?{ONE_OF_KIN}\s\d)"
            rf" | (?<=\b{ONE_OF_KIN}\s\d\d?[,;]?\s(?:and\s|&\s)?){ONE_OF_KIN}\s(?P<age>[3-9]|[1-9]\d)(?!\d)"
            rf" | \b(?:his|her|their|my|and)\s{ONE_OF_KIN}\s"
            rf"(?P<age>{NUMBER}\s(?:years|months|weeks|days))(?=\s*{APART})"
            rf" | \b(?:they|who)\s(?:are|were)\s(?:now\s|then\s)?(?P<age>{ROW}){NOUN_AFTER}(?=\s*{APART})"
        ),
        0.5,
        AGE,
        group="age",
    ),
    Rule(
        "weeks or days old today",
        "AGE",
        any_case(
            rf"\b(?:is|was|be|am|he['’]?s|she['’]?s)\s(?:just\s|only\s)?(?P<age>{NUMBER}\s(?:years|months|weeks|days))"
            r"(?=\s(?:today|tomorrow|now|on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)"
            rf" | (?<![\w.])(?P<age>{NUMBER}\s?(?:weeks|wks?)\s?\+\s?[1-6](?:\s?days?)?)(?![\d/])"
        ),
        0.5,
        AGE,
        group="age",
        hint=("today", "tomorrow", "now", "day", "+"),
    ),
)
