"""Sentences of a court in few words: "is doing fifteen years", "life, minimum 32 years", "R v Oddy: nine years"."""

from checks.personal_data.recognisers.age_words import NUMBER
from checks.personal_data.recognisers.base import Rule, any_case, compiled
from checks.personal_data.recognisers.sentence_words import TERM, WHY

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
            rf" | (?<=\b(?:convicted|guilty)\b[^\n]{{0,160}}\.\s(?:he|she)\s(?:had|got)\s)(?P<term>{YEARS})"
            rf" | (?<=\b(?:convicted|guilty)\b[^\n]{{0,160}}\.\s(?:he|she)\s(?:had|got)\s{YEARS}\sand\s(?:he|she)\s"
            r"(?:had|got)\s)"
            rf"(?P<term>{NUMBER})(?=\s*[.;])"
            rf" | \b(?P<term>{YEARS}\son\seach(?:\scount)?(?:,\s(?:concurrent|consecutive)(?:ly)?)?)"
        ),
        0.55,
        WHY,
        group="term",
        hint=(
            "doing",
            "convicted",
            "guilty",
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
        "discharged or let off",
        "SENTENCE",
        any_case(
            r"\b(?:gave|given|gets?|got|received|receives|imposed|granted)\s(?:him\s|her\s|"
            r"them\s)?(?P<term>an?\s(?:absolute|conditional)\sdischarge)"
            r" | :\s(?P<term>admonished)\b"
            r" | \b(?:gets|got|given|gave|receives?|received|accepted)\s(?:him\s|"
            r"her\s)?an?\s(?P<term>(?:police\s|formal\s)?reprimand)(?=\s*[.;,]|\sfor\b|\sfrom\sthe\spolice|$)"
        ),
        0.5,
        WHY,
        group="term",
        hint=("discharge", "admonished", "reprimand"),
    ),
    Rule(
        "term after a name and a colon",
        "SENTENCE",
        compiled(
            rf"\bR\sv\.?\s\p{{Lu}}[\p{{L}}\ ]{{2,40}}:\s(?P<term>(?i:{YEARS})(?:;\s(?i:{YEARS}))?)"
            rf" | (?:PNC\s\d\S+|,\s[1-9]\d|\p{{Lu}}\p{{Ll}}+,\s[1-9]\d,\s[\p{{Ll}}\ ]{{4,30}}|"
            rf"PNC[^:.\n]{{5,50}}):\s(?P<term>(?i:{YEARS}))(?=\.|;|,\s(?:concurrent|suspended|reduced|T20))"
            rf" | \p{{Lu}}\p{{Ll}}+:\s(?P<term>(?i:{YEARS}))(?=,\s\d{{1,2}}[./]\d{{1,2}}[./]\d\d|,\sT20\d|\s\(T20\d)"
            rf" | \((?:(?:Mr|Mrs|Ms)\s)?(?:\p{{Lu}}\p{{L}}+\s){{0,2}}\p{{Lu}}\p{{L}}+;\s"
            rf"(?P<term>(?i:{YEARS}))(?=,\s(?:gross|for|man|s\.|\d))"
            rf" | \bmanslaughter\b[^.\n]{{0,60}}\.\s(?P<term>(?i:{YEARS}))(?=,\s(?:reduced|concurrent|"
            rf"consecutive|suspended))"
        ),
        0.5,
        WHY,
        group="term",
    ),
)
