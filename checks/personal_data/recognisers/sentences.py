"""What a court ordered: the length and kind of a sentence lead to the newspaper's report of the trial."""

from checks.personal_data.recognisers.ages import NUMBER
from checks.personal_data.recognisers.base import Family, Rule, any_case

TERM = (
    rf"(?:an?\s+)?{NUMBER}(?:\s+and\s+a\s+half)?[\s-]+(?:years?|months?|weeks?|"
    rf"days?)['’]?(?:\s+and\s+{NUMBER}\s+(?:months?|weeks?|days?)['’]?)?"
)
ORDER = (
    r"(?:imprisonment|custody|detention|in\s+prison|in\s+custody|in\s+jail|"
    r"(?:community|hospital)\s+(?:order|sentence|service)|(?:youth\s+)?rehabilitation\s+order|"
    r"supervision\s+order|"
    r"probation(?:\s+order)?|conditional\s+discharge|suspended(?:\s+(?:sentence|"
    r"for\s+\w+\s+\w+))?|restraining\s+order|referral\s+order|minimum\s+term|tariff|curfew|"
    r"licence|behind\s+bars|disqualification|(?:prison\s+|custodial\s+|jail\s+)sentence|"
    r"sentence(?=\s*(?:[,.;)]|for\b|suspended\b|at\b|from\b|in\b)))"
)
SUSPENDED = rf"(?:,?\s+suspended(?:\s+for\s+{TERM})?)?"
LEAST = rf"(?:a\s+)?(?:minimum|tariff|at\s+least)(?:\s+(?:term|sentence|period))?(?:\s+of)?\s+{TERM}"
PASSED = (
    r"(?:received|given|handed|got|serving|serves?|served|passed|imposed|sentenced\sto|subject\sto|made|"
    r"placed\son|completed|completing|breach\sof|breached)"
)


class Sentences(Family):
    """Sentences passed in a court."""

    LAYER_NAME = "sentences"
    WHY = "The exact sentence leads to the newspaper's report of the trial."
    RULES = (
        Rule(
            "term and kind",
            "SENTENCE",
            any_case(rf"\b{TERM}(?:\s+|,\s*)(?:of\s+)?{ORDER}\b{SUSPENDED}"),
            0.6,
            WHY,
        ),
        Rule(
            "kind and term",
            "SENTENCE",
            any_case(
                r"\b(?:(?:suspended\s+|custodial\s+|prison\s+|extended\s+|determinate\s+)?sentences?|"
                rf"{ORDER})(?:\s+of|,|\s+for)\s+(?:at\s+least\s+)?{TERM}{SUSPENDED}"
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
                rf"\b(?:life\s+(?:imprisonment|sentence|in\s+prison)|jailed\s+for\s+life|serving\s+life)"
                rf"(?:,?\s+(?:with|and|to\s+serve)\s+(?:a\s+)?{LEAST})?\b"
                r" | \b(?:whole\s+life\s+(?:term|order)|(?:hospital|"
                r"guardianship)\s+order)\b | \bdetained\s+(?:at|"
                r"during)\s+Her\s+Majesty['’]s\s+[Pp]leasure\b"
            ),
            0.5,
            WHY,
        ),
        Rule(
            "order that was made",
            "SENTENCE",
            any_case(
                rf"(?<=\b{PASSED}\s(?:a|an|his|her)\s(?:\w+\s)?)(?:community\s(?:order|sentence|service)|"
                r"suspended\s(?:prison\s)?sentence|custodial\ssentence|prison\ssentence|youth\srehabilitation\s"
                r"order|referral\sorder|extended\ssentence|supervision\sorder\sby\sthe\s(?:Crown|Magistrates['’]?|"
                r"Youth)\sCourt|drug\srehabilitation\srequirement|detention\sand\straining\sorder)\b"
            ),
            0.4,
            WHY,
            hint=("order", "sentence", "service", "requirement"),
        ),
        Rule(
            "term imposed",
            "SENTENCE",
            any_case(
                r"\b(?:imposed|passed|serv(?:e|ed|es|ing)|sentenced[^.\n]{0,30}?\sto)\s"
                rf"(?P<term>(?:a\s)?(?:\w+\s)?term\sof\s{TERM}|{LEAST})"
            ),
            0.5,
            WHY,
            group="term",
            hint=("imposed", "passed", "serv", "sentenced"),
        ),
    )
