"""What a court ordered: the length and kind of a sentence lead to the newspaper's report of the trial."""

from checks.personal_data.recognisers.ages import NUMBER
from checks.personal_data.recognisers.base import Family, Rule, any_case

TERM = (
    rf"(?:an?\s+)?{NUMBER}(?:\s+and\s+a\s+half)?[\s-]+(?:years?|months?|weeks?|"
    rf"days?)['’]?(?:\s+and\s+{NUMBER}\s+(?:months?|weeks?|days?)['’]?)?"
)
ORDER = (
    r"(?:imprisonment|custody|detention|in\s+prison|in\s+custody|in\s+jail|"
    r"community\s+(?:order|sentence|service)|(?:youth\s+)?rehabilitation\s+order|"
    r"supervision\s+order|"
    r"probation(?:\s+order)?|conditional\s+discharge|suspended(?:\s+(?:sentence|"
    r"for\s+\w+\s+\w+))?|restraining\s+order|referral\s+order|minimum\s+term|tariff|curfew|"
    r"licence|behind\s+bars|disqualification)"
)


class Sentences(Family):
    """Sentences passed in a court."""

    LAYER_NAME = "sentences"
    WHY = "The exact sentence leads to the newspaper's report of the trial."
    RULES = (
        Rule("term and kind", "SENTENCE", any_case(rf"\b{TERM}(?:\s+|,\s*)(?:of\s+)?{ORDER}\b"), 0.6, WHY),
        Rule(
            "kind and term",
            "SENTENCE",
            any_case(
                r"\b(?:(?:suspended\s+|custodial\s+|prison\s+|extended\s+|determinate\s+)?sentences?|"
                rf"{ORDER})(?:\s+of|,|\s+for)\s+(?:at\s+least\s+)?{TERM}(?:,?\s+suspended(?:\s+for\s+{TERM}"
                r")?)?"
            ),
            0.6,
            WHY,
        ),
        Rule(
            "sentenced to",
            "SENTENCE",
            any_case(
                r"(?<=\b(?:sentenced(?:\s\w+){0,3}\sto|jailed\sfor|imprisoned\sfor|"
                r"sent\sto\sprison\sfor|gave\s(?:him|her|them)|received|given|to\sserve|got|"
                rf"serving)\s)(?:a\s(?:minimum\s|total\s)?(?:term\s)?(?:of\s)?)?{TERM}(?!\s+(?:of\s+age|"
                r"old|later|ago|notice|gap|supply|extension))"
            ),
            0.5,
            WHY,
            hint=("sentenc", "jail", "prison", "gave", "received", "given", "serv", "got"),
        ),
        Rule("serving", "SENTENCE", any_case(rf"\bserving\s+{TERM}\b"), 0.6, WHY, hint=("serving",)),
        Rule(
            "other penalties",
            "SENTENCE",
            any_case(
                rf"\blife,?\swith\sa\s(?:minimum|tariff)(?:\s(?:term|sentence))?\sof\s{TERM} | "
                rf"\b(?:minimum|tariff)(?:\sterm)?\sof\s{TERM} | "
                rf"\b{NUMBER}\s+hours['’]?\s+(?:of\s+)?(?:unpaid|community)\s+(?:work|service)\b"
                r" | \bfined\s£\s?[\d,]+ | \b(?:IPP|indeterminate)\s+sentence\b | "
                r"\bimprisonment\s+for\s+public\s+protection\b | \b(?:absolute|conditional)\s+discharge\b "
                r"| \bbound\s+over\b | \bjailed\s+for\s+life\b"
            ),
            0.5,
            WHY,
        ),
        Rule(
            "life",
            "SENTENCE",
            any_case(
                r"\blife\s+(?:imprisonment|sentence)\b | \b(?:whole\s+life\s+(?:term|order)|(?:hospital|"
                r"guardianship)\s+order)\b | \bdetained\s+(?:at|"
                r"during)\s+Her\s+Majesty['’]s\s+[Pp]leasure\b"
            ),
            0.5,
            WHY,
        ),
    )
