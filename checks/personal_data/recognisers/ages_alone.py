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
)
