"""What a court ordered: the length and kind of a sentence lead to the newspaper's report of the trial."""

from checks.personal_data.recognisers.age_words import NUMBER
from checks.personal_data.recognisers.base import Family, Rule, any_case

UNIT = r"(?:years?|months?|weeks?|days?)\b['’]?"
LENGTH = rf"{NUMBER}(?:\s+and\s+(?:a\s+half|three\s+quarters)|½)?[\s-]+{UNIT}(?:(?:\s+and\s+|,?\s+){NUMBER}\s+{UNIT})?"
TERM = rf"(?:(?:an?\s+)?{LENGTH}|a\s+year(?:['’]s|\s+and\s+a\s+(?:half|day))?|six-month)"
FOR_LIFE = rf"(?:{TERM}|life|an\s+indefinite\s+period)"
# What a sentence was passed for: up to four plain words, the first of them an offence.
OFFENCE = (
    r"(?:\s+for\s+(?:\p{L}+ing(?!\s+at)|burglary|robbery|theft|fraud|assault|arson|rape|murder|manslaughter|"
    r"cruelty|neglect|"
    r"affray|perjury|poisoning|child\s+cruelty|kidnap|harassment|battery|criminal\s+damage|"
    r"grievous\s+bodily\s+harm|actual\s+bodily\s+harm|"
    r"GBH|ABH|"
    r"possession|indecent|sexual|violent|drug|attempted|conspiracy|perverting|dishonesty|benefit|drink)"
    r"(?:\s+(?!and\b|in\b|at\b|on\b|by\b|which\b|who\b|but\b|when\b)\p{L}[\p{L}'’-]*){0,3}"
    r"(?:\s+and\s+for\s+\p{L}+(?:\s+(?:cruelty|neglect|assault|damage|justice|harm))?)?)?"
)
REQUIREMENT = (
    r"(?:,?\s+with\s+(?:an?\s+|the\s+)?(?:[\p{L}-]+\s+){0,3}?(?:requirements?|restrictions?|"
    r"supervision(?!\s+requirement)|tag|curfew|"
    r"conditions?|"
    r"treatment|costs|limitation\s+direction)(?:\s+order)?)?"
)
COURT = (
    r"(?:community|hospital|youth\s+rehabilitation|rehabilitation|supervision|referral|reparation|"
    r"probation|restraining|"
)
ORDER = (
    r"(?:imprisonment|custody|detention(?:\s+and\s+training(?:\s+order)?)?|in\s+prison|in\s+custody|in\s+jail|inside|"
    rf"{COURT}attendance\s+centre|action\s+plan|curfew|detention\s+and\s+training|drug\s+treatment\s+and\s+testing|"
    r"anti-social\s+behaviour|sexual\s+offences\s+prevention|football\s+banning|combination|"
    r"suspended\s+sentence)\s+order|"
    r"community\s+(?:sentence|service|punishment)|probation|conditional\s+discharge|ASBO|DTO|DTTO|SOPO|"
    r"suspended(?:\s+(?:prison\s+)?(?:sentence|for\s+\w+\s+\w+))?|minimum\s+term|tariff|curfew|unpaid\s+work|"
    r"licence|concurrent(?:ly)?|consecutive(?:ly)?|behind\s+bars|disqualification|driving\s+ban|extended\s+sentence|hard\s+labour|on\s+remand|"
    r"(?:prison|custodial|jail)\s+(?:sentence|term)|"
    r"(?:sentence|stretch)(?=\s*(?:[,.;)]|for\b|suspended\b|at\b|from\b|in\b|$)))"
)
SUSPENDED = rf"(?:,?\s+suspended(?:\s+for\s+{TERM})?)?"
LEAST = rf"(?:a\s+)?(?:minimum|tariff|at\s+least)(?:\s+(?:term|sentence|period))?(?:\s+of)?\s+{TERM}"
PASSED = (
    r"(?:received|receives?|given|gave|handed|got|serving|serves?|served|passed|imposed|sentenced\sto|"
    r"subject\s(?:to|of)|"
    r"made|placed\son|put\son|released\son|completed|completing|breach\sof|breached|breaching|under|was\son|is\son|"
    r"on|ended\sin)"
)
# Sentences that only a criminal court passes.
CRIMINAL = (
    rf"(?:{COURT}detention\s+and\s+training|anti-social\s+behaviour|sexual\s+offences\s+prevention|"
    rf"suspended\s+sentence)"
    r"(?<!supervision)\s+order|community\s+(?:sentence|service\s+order|punishment\s+order)|"
    r"suspended\s+(?:prison\s+)?sentence|"
    r"(?:custodial|prison|extended|indeterminate|life|IPP)\s+sentence|ASBO|DTTO|SOPO|drug\s+rehabilitation\s+"
    r"requirement|conditional\s+discharge|absolute\s+discharge|whole\s+life\s+(?:term|order|tariff)|"
    r"electronic\s+tag|(?:night-?time\s+)?curfew|detention\s+and\s+training\s+order)"
)
WHY = "The exact sentence leads to the newspaper's report of the trial."


class Sentences(Family):
    """Sentences passed in a court."""

    LAYER_NAME = "sentences"
    RULES = (
        Rule(
            "term and kind",
            "SENTENCE",
            any_case(rf"\b{TERM}(?:\s+|,\s*)(?:of\s+)?{ORDER}\b{REQUIREMENT}{SUSPENDED}{OFFENCE}"),
            0.6,
            WHY,
            hint=("year", "month", "week", "day"),
        ),
        Rule(
            "kind and term",
            "SENTENCE",
            any_case(
                r"\b(?:an?\s+)?(?:(?:suspended\s+|custodial\s+|prison\s+|extended\s+|determinate\s+|total\s+|"
                r"overall\s+)?"
                rf"(?:sentences?|terms?(?=\s+of\s+\S+\s+\S+\s+(?:in|imprison|for\s+\p{{L}}+ing)))|{ORDER})"
                rf"(?:\s+of|,|\s+for|\s+(?:was|is|to)|:)\s+(?:at\s+least\s+)?{TERM}{REQUIREMENT}{SUSPENDED}{OFFENCE}"
                rf"(?:,\s+extended\s+licence(?:\s+of)?\s+{TERM})?"
            ),
            0.6,
            WHY,
            hint=("year", "month", "week", "day"),
        ),
        Rule(
            "sentenced to",
            "SENTENCE",
            any_case(
                r"(?<=\b(?:sentenced(?:\s\w+){0,3}\sto|jailed\sfor|gaoled\sfor|imprisoned\sfor|sent\sdown\sfor|"
                r"put\saway\sfor|"
                r"locked\sup\sfor|banned\s(?:from\sdriving\s)?for|banned\sfrom\skeeping\sanimals\sfor|"
                r"sent\sto\s(?:prison|jail|gaol|borstal)\sfor|gave\s(?:him|her|them)|received|given|(?:to|should|must|s?he)\sserved?|got|"
                r"serving)\s)"
                rf"(?:(?:a\s)?(?:minimum\s|total\s)(?:term\s)?(?:of\s)?|a\sterm\sof\s)?{TERM}"
                r"(?!\s+(?:of\s+age|old|later|ago|notice|gap|supply|extension|leave|to\s+(?!run|be\b)|"
                r"of\s+(?:support|training|"
                rf"treatment|counselling|therapy|help|respite|tuition|work\b))|['’]?\s+(?:notice|respite|"
                rf"to\s+reply)){SUSPENDED}{OFFENCE}"
            ),
            0.5,
            WHY,
            hint=(
                "sentenc",
                "jail",
                "gaol",
                "prison",
                "gave",
                "received",
                "given",
                "serv",
                "got",
                "sent ",
                "ban",
                "put away",
            ),
        ),
        Rule(
            "so many, of years",
            "SENTENCE",
            any_case(
                r"(?<=\b(?:sent\sdown\sfor|jailed\sfor|gaoled\sfor|imprisoned\sfor|sentenced\sto|years\sto|months\sto|"
                r"put\saway\sfor)\s)"
                rf"(?:{NUMBER}|life)(?=\s*(?:[,;.)]|$|and\b|for\b|at\b|in\b|on\b|by\b))"
            ),
            0.5,
            WHY,
            hint=("sent ", "jail", "gaol", "prison", "sentenc", "put away", " to "),
        ),
        Rule(
            "term near a conviction",
            "SENTENCE",
            any_case(
                r"(?<=\b(?:convict(?:ed|ions?)|guilty|sentenc\p{L}+|court|prison|jail(?:ed)?|burglary|robbery|"
                r"theft|fraud|GBH|ABH|"
                r"wounding|manslaughter|murder|rape|assaults?|affray|arson|cruelty|offences?|neglect)\b[^.\n]{0,70}"
                r"(?:[(:;,—–]|\b(?:to|of|for|and|she|he|got|given|received|passed|served|serving|imposed|inside|"
                r"with)\b)\s?)"
                rf"{TERM}(?!['’]?\s+(?:later|ago|after|before|earlier|old|of\s+age|previously|from|since|apart|"
                rf"on\s+bail|into|"
                r"younger|older|until|when|prior|but|he|she|they|the|his|her|there|and\s+(?:over|under)|or\s+more))"
            ),
            0.4,
            WHY,
            hint=(
                "convict",
                "guilty",
                "sentenc",
                "court",
                "prison",
                "jail",
                "robbery",
                "burglary",
                "gbh",
                "wounding",
                "assault",
                "affray",
                "offence",
            ),
        ),
        Rule(
            "served",
            "SENTENCE",
            any_case(
                rf"\bserving\s+{TERM}{OFFENCE} | "
                rf"(?<=\bserv(?:ed|ing)\s(?:only\s|just\s)?(?:half|most|all|part|two\sthirds|"
                rf"\w+\smonths)\sof\s(?:a\s)?){TERM}{OFFENCE} | "
                rf"(?<=\b(?:served|did|spent)\s){TERM}(?=\s+(?:in\s+(?:prison|jail|custody|gaol|HM|YOI|\p{{Lu}})|"
                rf"inside|behind\s+bars|"
                r"on\s+remand|for\s+(?:\p{L}+ing|rape|murder|robbery|burglary|assault|arson|fraud|drugs|theft)\b))"
                rf" | (?<=\b(?:from|to|reduced\sto|increased\sto)\s){TERM}(?=\s+(?:on\s+appeal|"
                rf"to\s+\w+\b(?!\s+(?:old|of\s+age))))"
                r"(?<=\b(?:sentence|term|tariff)\b[^.\n]{0,60})"
            ),
            0.6,
            WHY,
            hint=("serv", "did ", "spent", "appeal", "sentence", "term"),
        ),
        Rule(
            "other penalties",
            "SENTENCE",
            any_case(
                rf"\blife,?\swith\sa\s(?:minimum|tariff)(?:\s(?:term|sentence))?\sof\s{TERM} | "
                rf"\b(?:minimum|tariff)(?:\sterm)?\sof\s{TERM} | "
                rf"\b(?:(?:{NUMBER}\shundred|an?\shundred)(?:\sand\s[\w-]+)?|"
                rf"{NUMBER})\s+hours['’]?\s+(?:of\s+)?(?:unpaid|"
                rf"community)\s+(?:work|service|punishment)\b"
                r" | \b(?:fined|a\sfine\sof)\s£\s?[\d,.]+(?:[^.\n]{0,20}?£\s?[\d,.]+(?:\scosts|\ssurcharge)?)? | "
                r"\b(?:IPP|indeterminate)\s+sentence\b"
                rf" | \bimprison(?:ment|ed)\s+for\s+public\s+protection\b{REQUIREMENT} | "
                rf"\b(?:absolutely|conditionally)\s+discharged(?:\s+for\s+{TERM})?"
                rf" | \bbound\s+over(?:\s+to\s+keep\s+the\s+peace)?(?:\s+(?:for\s+{TERM}|"
                rf"in\s+the\s+sum\s+of\s+£\s?[\d,]+))?"
                r" | \b(?:sign(?:ed|ing)?|placed\son|put\son|on|joined|off)\s(?:on\s)?the\s(?:violent\sand\s)?"
                rf"sex(?:ual)?\soffen(?:ders['’]?|ces|der['’]?s)\sregister(?:\s(?:for|until)\s(?:{FOR_LIFE}|"
                rf"indefinitely))?"
                r" | \b(?:disqualified|banned)\sfrom\s(?:driving|working|keeping|owning|being|unsupervised|"
                r"all\swork|contact)"
                rf"[^.\n]{{0,40}}?(?:\sfor\s{FOR_LIFE}|\sindefinitely)"
                rf" | \bprobation\sfor\s{TERM} | \bjailed\s+for\s+life\b"
            ),
            0.5,
            WHY,
            hint=(
                "minimum",
                "tariff",
                "hours",
                "fine",
                "sentence",
                "imprison",
                "discharged",
                "bound over",
                "register",
                "disqualified",
                "banned",
                "probation",
                "jailed",
            ),
        ),
        Rule(
            "life",
            "SENTENCE",
            any_case(
                rf"\b(?:(?:a\s+)?(?:mandatory\s+|discretionary\s+)?life\s+(?:imprisonment|sentence|in\s+prison|term)|"
                rf"jailed\s+for\s+life|serving\s+life)(?:,?\s+(?:with|and|to\s+serve)\s+(?:a\s+)?{LEAST})?\b"
                rf" | \b(?:whole\s+life\s+(?:term|order)|(?:an?\s+)?(?:hospital|"
                rf"guardianship)\s+order\b{REQUIREMENT})\b"
                r" | \bdetained\s+(?:at|during)\s+(?:Her|His)\s+Majesty['’]s\s+[Pp]leasure\b"
                r" | \bdetained\s+(?:indefinitely\s+)?under\s+section\s+(?:37|41|45A|90|91|226|"
                r"228)\b(?:\s+of\s+the\s+[^.,;\n]{5,40}?Act(?:\s+\d{4})?)?"
            ),
            0.5,
            WHY,
            hint=("life", "order", "detained"),
        ),
        Rule(
            "order that was made",
            "SENTENCE",
            any_case(
                rf"(?<=\b{PASSED}\s(?:made\s)?(?:(?:his|her|their|"
                rf"the)\s)?)(?:an?\s)?(?:(?!an?\b)[\w-]+\s)?{CRIMINAL}\b{REQUIREMENT}"
                r" | (?<=\b(?:received|given|accepted|had|got)\s)an?\s(?:[\w-]+\s)?(?:police\s)?(?:caution|"
                r"reprimand|final\swarning)"
                r"(?=\s*(?:[.;,]|for\b|in\b|at\b|after\b|and\b))"
                rf" | \b(?:suspended\s(?:prison\s)?sentence|{CRIMINAL})(?=\s(?:was|were|is)\s(?:then\s|"
                rf"later\s)?(?:activated|imposed|passed|"
                r"made|revoked|breached|upheld|increased|reduced|extended))"
                r" | (?<=\b(?:released|out|freed|recalled|came\sout)\s(?:from\s\w+\s)?on\s)(?:life\s|"
                r"parole\s)?licence\b"
                r" | \bsupervision\sorder\sby\sthe\s(?:Crown|Magistrates['’]?|Youth)\sCourt\b"
            ),
            0.4,
            WHY,
            hint=(
                "order",
                "sentence",
                "service",
                "requirement",
                "curfew",
                "tag",
                "asbo",
                "caution",
                "licence",
                "discharge",
                "warning",
                "reprimand",
                "sopo",
                "dtto",
                "term",
            ),
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
