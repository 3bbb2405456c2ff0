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
    r"(?:(?:conditional|cond|absolute)\.?\s+disch(?:arge|\.)?|imp(?:risonment|\.)?|detention|custody|curfew|probation|"
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
        "disposal",
        "SENTENCE",
        any_case(
            r"\b(?:sentence(?:d)?(?:\simposed|\spassed)?|disposal|(?:court\s)?(?:outcome|result|penalty)|punishment)"
            r"(?:\sat\scourt)?\s?(?::|\t|[–—-]\s)\s?(?P<penalty>[^\t\n;]{3,80}?)(?=\s*(?:[\t\n;]|\.(?:\s|$)|$))"
        ),
        0.5,
        WHY,
        group="penalty",
        holds=_is_penalty,
        hint=("sentence", "disposal", "outcome", "result", "penalty", "punishment"),
    ),
    Rule(
        "kind and term in short",
        "SENTENCE",
        any_case(
            rf"(?<![\w-])(?:{KIND})(?:\s+(?:for|of)|[,:–—-])?\s+(?:{SHORT_TERM}|{HOURS}){SUSPENDED}"
            rf"(?:,\s+{HOURS}(?:\s+(?:UPW|unpaid\s+work|CS))?|,?\s+(?:with|and|plus)\s+{SHORT})?"
        ),
        0.5,
        WHY,
    ),
    Rule(
        "term and kind in short",
        "SENTENCE",
        any_case(
            rf"(?<![\w/])\d{{1,2}}/(?:12|52)\s?(?:imp\b\.?|susp\b\.?|CD\b|prob\b|DTO\b|YOI\b|disq\p{{L}}*|driving\sban){SUSPENDED}"
            rf" | \b{TERM}\s+(?:imp|susp|prob|CD|DTO|YOI|CRO|SSO)\b{SUSPENDED}"
            r" | (?<![\w£.])\d{1,2}\s?(?:m(?:(?:on)?ths?)?|y(?:(?:ea)?rs?)?)\s"
            r"(?:imp|susp|prob|CD|DTO|YOI|CRO|SSO|YRO|comm(?:unity)?\sorder)\b"
            rf" | \b{HOURS}\s+(?:UPW|CP|CS|CPO|CSO|attendance\s+centre)\b"
            rf" | \b(?-i:YRO|DTO|CO|SSO|CSO|CRO)\s+(?:with|and|\+)\s+(?:ISSP?|UPW|DRR|supervision|curfew)\b"
        ),
        0.5,
        WHY,
    ),
    Rule(
        "term beside an offence",
        "SENTENCE",
        any_case(
            rf"\b(?:{CRIME}|{FURTHER})(?:\s(?:with\sintent|of\s\p{{L}}+|wounding|x\s?\d|\(\d\)|\p{{L}}+)){{0,3}}(?:\s?[,:(–—-]\s?|\s*\t\s?)"
            rf"(?P<term>{SHORT_TERM}(?:\s{ORDER})?)(?=\s*(?:[,.;)\t]|$|\b(?:and|for|at|in)\b))"
        ),
        0.5,
        WHY,
        group="term",
    ),
    Rule(
        "term as a sentence of its own",
        "SENTENCE",
        any_case(
            r"\b(?:guilty|convicted|pleaded|pled|sentenced)\b[^.\n]{0,60}\.\s"
            rf"(?P<term>(?:{TERM}|life)(?:\s{ORDER}\b)?{SUSPENDED})(?=[.;]|,\s(?:\p{{L}}|\d))"
            rf" | \b(?P<term>{TERM}),?\s(?:and\s)?recommended\sfor\sdeportation"
            rf" | \brecalled\s(?:to\s(?:prison|custody)\s)?for\s(?P<term>{TERM})"
            rf" | \bwith\sa\sfurther\s(?P<term>(?:{TERM}|{NUMBER})\son\s(?:extended\s)?licence)"
        ),
        0.45,
        WHY,
        group="term",
        hint=("guilty", "convicted", "pleaded", "pled", "sentenced", "deport", "recalled", "licence"),
    ),
    Rule(
        "term of one in a list",
        "SENTENCE",
        any_case(
            rf"(?:\b(?-i:(?!(?:Timescale|Target|Time|Duration|Period|Length|Total|Notice|Frequency|Review|Deadline|Due|Delay|Gap|"
            rf"Age|Term)\b)\p{{Lu}}[\p{{L}}'’-]+)|\b(?:same|the\ssame|count\s\w+|counts\s\w+\sand\s\w+|"
            rf"{SUBJECTS}))\s?[:–—]\s"
            rf"(?P<term>{SHORT_TERM}(?:\s{ORDER}\b)?{SUSPENDED})(?=\s*(?:[.;,)](?!\d)|$))"
            rf" | \b(?:gets|receives|is\sgiven|are\sgiven|given)\s(?P<term>{TERM})"
            r"(?=\s*(?:[.;,)]|$|(?:and|for|in|at)\b))"
        ),
        0.45,
        WHY,
        group="term",
        holds=lambda match: ON_TRIAL.search(match.string) is not None,
    ),
    Rule(
        "tariff in figures, tag, payback",
        "SENTENCE",
        any_case(
            r"\b(?:life|IPP|detention),?\s(?:with\s)?(?:an?\s)?(?:tariff|minimum)(?:\sof)?\s\d{1,2}(?=\s*(?:[,.;)]|$)(?!\.\d))"
            r" | \b(?:on|wears?|wearing|wore)\san?\s(?P<term>(?:electronic\s|GPS\s)?tag)\b"
            rf" | \b{HOURS}\s(?:of\s)?(?:community\s)?payback\b"
        ),
        0.45,
        WHY,
        hint=("tariff", "minimum", "tag", "payback"),
    ),
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
        "term in a cell",
        "SENTENCE",
        any_case(
            rf"(?:\t\s?(?:[^\t\n]{{0,40}}?[–—,:-]\s)?|\b(?:Act\s\d{{4}}|{SUBJECTS})\)?\s?[:(–—-]\s?)"
            rf"(?P<term>{SHORT_TERM}(?:\s{ORDER}\b)?{SUSPENDED})(?=\s*(?:[\t\n.;)]|$))"
        ),
        0.45,
        WHY,
        group="term",
        holds=lambda match: ABOUT_CRIME.search(match.string) is not None,
    ),
    Rule(
        "penalty in brackets",
        "SENTENCE",
        any_case(
            rf"\b{CRIME}\s?\((?P<penalty>(?:fine|fined|caution(?:ed)?|reprimand|warning|"
            rf"{KIND})[^()\n]{{0,40}})\)"
        ),
        0.5,
        WHY,
        group="penalty",
        hint=("(",),
    ),
    Rule(
        "term in a sentence about a trial",
        "SENTENCE",
        any_case(
            r"(?<![\w£./-])(?<!\b(?:for|in|over|within|after|during|about|around|past|last|next|first|previous|"
            rf"every|per|"
            r"lasted|lasting|took|at|aged?|least\sfor|than|some|nearly|almost|extension\sof|period\sof|every|the|"
            r"his|her|"
            rf"their|until|bail\sof|adjourned|further|another|each|of\sthe)\s)(?P<term>{TERM})(?!-old)"
            r"(?!['’]?\s+(?:later|ago|after|before|earlier|old|of\s+age|previously|from|since|apart|on\s+bail|"
            r"younger|older|"
            r"until|when|prior|experience|notice|gap|in\s+the|as\s+an?|into|on\s+the|with\s+the|of\s+(?:support|"
            r"training|"
            r"work|contact|age)|early))"
        ),
        0.35,
        WHY,
        group="term",
        holds=lambda match: _at_trial(match),
    ),
    Rule(
        "penalty with a length",
        "SENTENCE",
        any_case(
            rf"\b(?:tagged|banned|curfewed|locked\sup|put\saway)\sfor\s(?:{TERM}|life)"
            rf" | \b(?:an?\s)?secure\straining\scentre\sfor\s{TERM}"
            r" | \bendorsed\swith\s\w+\spoints\b | \bwithout\slimit\sof\stime\b"
            r" | \b(?:under\s)?(?P<sections>sections\s37\s(?:and|/)\s?41)\b(?!\sof\sthe\s)"
        ),
        0.5,
        WHY,
        hint=(
            "tagged",
            "banned",
            "curfewed",
            "locked up",
            "put away",
            "secure",
            "endorsed",
            "without limit",
            "sections",
        ),
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
    Rule(
        "section of a detention",
        "SENTENCE",
        any_case(
            rf"\b(?:an?\s)?{SECTION}\s(?:hospital\s+)?(?:order|sentence|detention)(?:\sof\s{TERM})?"
            r" | \b(?:s(?:ection|\.)?\s?37/41)\b"
            rf" | \bdetain(?:ed|ee)\b[^.\n]{{0,30}}?\bunder\s(?:s(?:ection|\.)?\s?)(?:37|37/41|41|45A|90|91|226|"
            rf"228|250)\b"
            rf"(?:[^.,;\n]{{0,60}}?\bfor\s{TERM})?"
        ),
        0.5,
        WHY,
        hint=("s.", "section", "s3", "s9", "s4"),
    ),
)
