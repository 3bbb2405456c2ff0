"""Sentences of a court as lists of convictions and short notes have them: "CD 12 mths", "Disposal: fine £80"."""

import regex

from checks.personal_data.recognisers.age_words import NUMBER
from checks.personal_data.recognisers.base import Rule, any_case
from checks.personal_data.recognisers.sentence_words import (
    COURT,
    CRIME,
    HOURS,
    LEAST,
    MONEY,
    ORDER,
    SECTION,
    SHORT,
    SUSPENDED,
    TERM,
    WHY,
)

SHORT_TERM = rf"(?:{TERM}|\d{{1,2}}/(?:12|52)\b|\d{{1,2}}\s?(?:y|m)\b(?:\s?\d{{1,2}}\s?m\b)?)"
SUBJECTS = (
    r"(?:(?:step|grand)?(?:mother|father)|mum|dad|uncle|aunt|cousin|partner|brother|sister|husband|wife|boyfriend|"
    r"ringleader|driver|(?:first|second|third|other)\s(?:man|woman|defendant)|he|she|defendant\s[a-z\d])"
)
KIND = (
    r"(?:conditional\s+discharge|absolute\s+discharge|imp(?:risonment|\.)?|detention|custody|curfew|probation|"
    r"suspended\s+sentence|supervision\s+order|bound\s+over|disq(?:ualified)?\.?(?:\s+driving)?|"
    rf"{COURT}attendance\s+centre|action\s+plan|drug\s+treatment\s+and\s+testing|parenting|curfew|"
    r"anti-social\s+behaviour)\s+order|intensive\s+supervision(?:\s+and\s+surveillance)?"
    rf"(?:\s+(?:requirement|programme|order))?|{SHORT})"
)
# Offences that much else is said of, too: a term counts only right beside them.
FURTHER = (
    r"(?:causing\s+or\s+allowing(?:\s+(?:the\s+)?(?:death|harm))?|money\s+laundering|traffic(?:king)?|conspiracy(?:\s+to\s+\p{L}+)?|slavery|"
    r"(?:arranging|facilitating)(?:\s+or\s+facilitating)?(?:\s+\p{L}+)?\s+travel(?:\s+\p{L}+)*?\s+exploitation|"
    r"false\s+imprisonment|gross\s+negligence|servitude|forced\s+labour|blackmail|kidnap(?:ping)?|abduction|"
    r"ill-treatment|wilful\s+\p{L}+|perjury|grooming|stalking|coercive\s+control|(?:causing\s+death\s+by\s+)?dangerous\s+driving|"
    r"(?:production|cultivation)\s+of\s+cannabis|cannabis\s+(?:production|cultivation)|drug\s+dealing|FGM|infanticide)"
)
# What a cell headed "Disposal" holds when it holds a sentence, and not "no further action".
PENALTY = regex.compile(
    rf"{MONEY}|\b(?:{KIND}|{ORDER}|caution(?:ed)?|reprimand|(?:final\s)?warning|fined?|life)\b|{SHORT_TERM}",
    regex.I | regex.V0 | regex.X,
)


def _is_penalty(match: "regex.Match[str]") -> bool:
    return PENALTY.search(match["penalty"]) is not None


ABOUT_CRIME = regex.compile(
    rf"\b(?:{CRIME}|judge|trial|jury|pleaded|parole|tariff|appeal|magistrates?|mags|crown|"
    rf"defendants?)\b",
    regex.I | regex.X,
)
ON_TRIAL = regex.compile(
    r"\b(?:causing\s+or\s+allowing|jury|(?:not\s)?guilty|pleaded|convicted|Crown\sCourt|acquitted|sentenced|"
    r"imprison\p{L}*|murder|manslaughter)\b",
    regex.I | regex.X,
)
TRIAL = regex.compile(
    r"\b(?:sentenc\p{L}+|judge|jailed?|prison|pleaded|pled|convict\p{L}+|guilty|parole|tariff|Court\sof\sAppeal|"
    r"imprison\p{L}*|custodial|lenient|manslaughter|murder|robbery|burglary)\b",
    regex.I,
)


def _at_trial(match: "regex.Match[str]") -> bool:
    """True where the sentence with the term speaks of a trial or of prison."""
    text = match.string
    start = max(text.rfind(". ", 0, match.start()), text.rfind("\n", 0, match.start())) + 1
    end = text.find(". ", match.end())
    return TRIAL.search(text, start, end if end > 0 else len(text)) is not None


RULES = (
    Rule(
        "locked up for life",
        "SENTENCE",
        any_case(
            r"\b(?:imprison(?:ed|ment)|jailed|gaoled|detained|detention|custody|locked\sup|sent\sdown|put\saway)\sfor\slife"
            rf"(?:,?\s(?:and\s)?(?:(?:with|(?:to|must|should)\sserve)\s(?:an?\s)?)?{LEAST})?"
        ),
        0.5,
        WHY,
        hint=("for life",),
    ),
    Rule(
        "money ordered by a court",
        "SENTENCE",
        any_case(
            rf"(?<!\w)(?:an?\s)?{MONEY}\s(?:fine|costs|compensation|surcharge|penalty)\b"
            r"(?:,?\s(?:and|with)\s(?:\w+\s)?(?:penalty\s)?points)?"
            r" | \b(?:fine[sd]?(?:\sof)?|costs(?:\sof)?|compensation(?:\s(?:order\s)?of)?|"
            rf"surcharge(?:\sof)?)[,:]?\s{MONEY}"
            rf"(?:(?:,|\sand|\swith|\splus)?\s(?:(?:an?\s)?(?:costs|(?:victim\s)?surcharge)\s(?:of\s)?)?{MONEY}"
            r"(?:\s(?:costs|surcharge|compensation))?)?"
            rf" | (?<!\w){MONEY}\sand\san?\s(?:victim\s)?surcharge\sof\s{MONEY}"
            rf" | \bordered\sto\spay\s(?:the\s)?(?:compensation|costs|a\sfine|(?:a\s)?(?:total|sum)\sof|damages)?"
            rf"[^.\n£]{{0,20}}{MONEY}(?:\s(?:in\s)?(?:costs|compensation|fines))?"
            rf" | \b(?:an?\s)?fixed\spenalty(?:\snotice)?(?:\s(?:of|for))?\s{MONEY}"
            rf" | \b{NUMBER}\s(?:penalty\s)?points\s(?:on|endorsed)\b"
        ),
        0.5,
        WHY,
        hint=("£", "points"),
    ),
)
