"""Sentences of a court in few words: "is doing fifteen years", "life, minimum 32 years", "R v Oddy: nine years"."""

from checks.personal_data.recognisers.age_words import NUMBER
from checks.personal_data.recognisers.base import Rule, any_case
from checks.personal_data.recognisers.sentence_words import LEAST, MONEY, TERM, WHY

YEARS = rf"{NUMBER}(?:\sand\sa\shalf)?\s(?:years?|months?|weeks?)(?:,?\s(?:and\s)?{NUMBER}\smonths)?"

RULES = (
    Rule(
        "life with a minimum",
        "SENTENCE",
        any_case(
            rf"\blife(?:\simprisonment|\ssentence)?[,;]?\s(?:with\s)?(?:an?\s)?(?:minimum|min\.?|"
            rf"tariff)(?:\s(?:term|period|tariff))?"
            rf"(?:\sof|\sbeing|:)?\s{TERM}"
            rf" | \blife[,;]\s{YEARS}(?:\sto\sserve)?(?=\s*[,.;(]|$)"
            rf" | \b{YEARS},\sless\s{NUMBER}\sdays\s(?:spent\s)?on\sremand"
            r" | \b(?:an?\s)?indefinite\sdetention\s(?:at|in)\sa\ssecure\s(?:hospital|unit)"
        ),
        0.6,
        WHY,
    ),
    Rule(
        "is doing so many years",
        "SENTENCE",
        any_case(
            rf"\b(?:is|was|['’]s|now|still)\s(?:doing|serving)\s(?P<term>{YEARS})(?=\s*[,.;:)]|\s(?:for|in|at)\b|$)"
            rf" | \b(?:sentenced|imprisoned|jailed|sent\sdown|gaoled)\s(?:at\sthe\stime\s|then\s|there\s|"
            rf"once\s)?(?:to|for)\s+(?P<term>{NUMBER}\s"
            r"(?:days|weeks|months|years))\b"
            rf" | \b(?:increased|reduced|cut)\s(?:on\sappeal\s)?(?:to|"
            rf"from)\s(?P<term>{NUMBER}(?:\sand\sa\shalf)?(?:\s(?:years|months))?)"
            r"(?=\s*[.;]|$)(?<=(?:sentence|appeal|term|Attorney|court)[^.\n]{0,90})"
            rf" | \b(?P<term>{YEARS}\son\seach(?:\scount)?(?:,\s(?:concurrent|consecutive)(?:ly)?)?)"
        ),
        0.55,
        WHY,
        group="term",
        hint=(
            "doing",
            "serving",
            "sentenced",
            "imprisoned",
            "jailed",
            "down",
            "gaoled",
            "appeal",
            "increased",
            "reduced",
            "each",
        ),
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
