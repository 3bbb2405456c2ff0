"""What a court ordered: the length and kind of a sentence lead to the newspaper's report of the trial."""

from collections.abc import Iterator
from itertools import pairwise

import regex
from presidio_analyzer import RecognizerResult

from checks.personal_data.recognisers import sentences_in_records, sentences_told
from checks.personal_data.recognisers.age_words import NUMBER, NUMBER_WORD
from checks.personal_data.recognisers.ages_in_context import SENTENCE_END
from checks.personal_data.recognisers.base import Family, Rule, any_case
from checks.personal_data.recognisers.sentence_words import (
    CRIME,
    CRIMINAL,
    FOR_LIFE,
    HOURS,
    LEAST,
    LENGTH,
    OFFENCE,
    ORDER,
    PASSED,
    REQUIREMENT,
    SUSPENDED,
    TERM,
    WHY,
)

# In a sentence that tells one term, another: "Mother received three years and her partner ten".
ANOTHER = any_case(
    rf"(?<![\w£./-])(?P<term>{TERM})(?!-old)(?!['’]?\s+(?:later|ago|after|before|earlier|old|of\s+age|previously|from|since|"
    r"apart|on\s+bail|younger|older|until|when|prior|the|his|her|and\s+over|or\s+more|experience|notice|gap))"
    r" | \b(?:partner|mother|father|husband|wife|boyfriend|brother|he|she|other|second|co-defendant|uncle|cousin|"
    r"(?-i:\p{Lu}\p{Ll}+))\s(?:to\s|got\s|received\s|for\s)?"
    rf"(?P<term>{NUMBER_WORD}|[1-9]\d?)(?=\s*(?:[,;)]|\.(?!\d)|$|and\b))"
    rf" | \b(?P<term>{NUMBER_WORD}|[1-9]\d?)(?=\s(?:in\scustody|on\slicence|to\sserve|suspended|concurrent|"
    rf"consecutive))"
    rf" | \b(?:from|to|and|with\san\sextended\slicence\sof)\s(?P<term>{NUMBER_WORD})(?=\s*(?:[.;]|$))"
    rf" | \b(?P<term>an?\s(?:[\w-]+\s)?{CRIMINAL})\b"
    rf" | \blicence\speriod\sof\s(?P<term>{NUMBER_WORD})\b"
)

# Words between two parts of one sentence: "an indeterminate sentence for public protection with a tariff of 3 years".
BETWEEN = regex.compile(
    r"[\s,(]*(?:(?:for|public|protection|with|without|and|of|an?|the|in|to|on|be|run|plus|custody|licence|extended|"
    r"extension|period|sentence|term|concurrent(?:ly)?|consecutive(?:ly)?|suspended|made|each|half|least|serve|"
    r"count|counts|"
    r"both|under|imprisonment|section|order|restrictions?)[\s,(]+){0,7}",
    regex.I,
)

GAVE = regex.compile(r"\bgave\s(?:him|her|them)\s$", regex.I)  # what a landlord does, too


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
                r"locked\sup\sfor|detained\sfor|went\sdown\sfor|back\sinside\sfor|on\sremand\sfor|inside\sfor|"
                r"banned\s(?:from\sdriving\s)?for|"
                r"banned\sfrom\skeeping\sanimals\sfor|"
                r"sent\sto\s(?:prison|jail|gaol|borstal)\sfor|(?:gave|given)\s(?:him|her|them)|received|given|(?:to|should|"
                r"must|s?he)\sserved?|got|"
                r"serving)\s)"
                rf"(?:(?:a\s)?(?:minimum\s|total\s)(?:term\s)?(?:of\s)?|a\sterm\sof\s)?{TERM}"
                r"(?!\s+(?:of\s+age|old|later|ago|notice|gap|supply|extension|leave|rent|arrears|pay|wages|"
                r"to\s+(?!run|be\b)|"
                r"of\s+(?:support|training|"
                rf"treatment|counselling|therapy|help|respite|tuition|work\b))|['’]?\s+(?:notice|respite|"
                rf"to\s+reply)){SUSPENDED}{OFFENCE}"
            ),
            0.5,
            WHY,
            holds=lambda match: (
                not GAVE.search(match.string, 0, match.start())
                or sentences_in_records.ABOUT_CRIME.search(match.string) is not None
            ),
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
                r"(?<=\b(?:sent\sdown\sfor|jailed\sfor|gaoled\sfor|imprisoned\sfor|sentenced\sto|years\sto|"
                r"months\sto|"
                r"put\saway\sfor)\s)"
                rf"(?:{NUMBER}|life)(?=\s*(?:[,;.)]|$|and\b|for\b|at\b|in\b|on\b|by\b))"
                r" | (?<=\b(?:got|given|received|serving|doing|faces?|facing|handed)\s)life(?=\s*(?:[,;.)]|$|"
                r"and\b|for\b|with\b|at\b))"
            ),
            0.5,
            WHY,
            hint=("sent ", "jail", "gaol", "prison", "sentenc", "put away", " to ", "life"),
        ),
        Rule(
            "term near a conviction",
            "SENTENCE",
            any_case(
                rf"(?<=\b{CRIME}\b[^.\n]{{0,70}}"
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
                rf"(?<=\b(?:served|did|spent)\s){TERM}(?=\s+(?:in\s+(?:prison|jail|custody|gaol|HM|YOI|(?-i:\p{{Lu}}))|"
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
                rf"\b{HOURS}\s+(?:of\s+)?(?:unpaid|community)\s+(?:work|service|punishment)\b"
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
                rf" | \bon\s(?:the\s)?(?:sex\soffenders['’]?\s)?register\sfor\s{FOR_LIFE}"
                rf" | \bon\s(?P<penalty>life\slicence|licence\suntil\s(?:\p{{L}}+\s)?(?:19|20)\d\d)\b"
                rf" | \b(?:IPP|DPP|EPP)\b(?:,?\s(?:with\s)?(?:an?\s)?{LEAST})?"
                rf" | \bremaining\s{TERM}(?=\s(?:of|in|to)\b|\s*[.,;])(?<=\b(?:serve|recall|licence|"
                rf"sentence)\b.{{0,60}})"
                rf" | \b(?:served|serving|did)\s{TERM}\sof\san?\s{TERM}\s(?:sentence|term)"
                r" | \b(?:an?\s)?(?:two|three|four|five|six|seven|eight|nine|ten|twelve)-(?:stretch|year\sstretch)\b"
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
                "licence",
                "register",
                "ipp",
                "dpp",
                "remaining",
                "stretch",
                "serv",
            ),
        ),
        Rule(
            "life",
            "SENTENCE",
            any_case(
                rf"\b(?:(?:a\s+)?(?:mandatory\s+|discretionary\s+)?life\s+(?:imprisonment|sentence|in\s+prison|term)|"
                rf"jailed\s+for\s+life|serving\s+life)(?:,?\s+(?:with|and|to\s+serve)\s+(?:a\s+)?{LEAST}|"
                rf"\s\(minimum\s{TERM})?\b"
                r" | \b(?:whole[\s-]life\s+(?:term|order|tariff)|detention\s+for\s+public\s+protection|"
                rf"(?:an?\s+)?(?:hospital|"
                rf"(?<!special\s)guardianship)\s+order\b{REQUIREMENT})\b"
                r" | \b(?:detained|detention)\s+(?:(?:at|during)\s+(?:Her|His)\s+Majesty['’]s\s+pleasure|for\s+life)\b"
                rf"(?:,?\s+(?:with\s+)?(?:an?\s+)?minimum(?:\s+term)?(?:\s+of)?\s+{LENGTH})?"
                r" | \bdetained\s+(?:indefinitely\s+)?under\s+section\s+(?:37|41|45A|90|91|226|"
                r"228)\b(?:\s+of\s+the\s+[^.,;\n]{5,40}?Act(?:\s+\d{4})?)?"
            ),
            0.5,
            WHY,
            hint=("life", "order", "detained", "detention"),
        ),
        Rule(
            "order that was made",
            "SENTENCE",
            any_case(
                rf"(?<=\b{PASSED}\s(?:made\s)?(?:(?:his|her|their|"
                rf"the)\s)?)(?:an?\s)?(?:(?!an?\b)[\w-]+\s)?{CRIMINAL}\b{REQUIREMENT}"
                r" | (?<=\b(?:received|given|accepted|had|got)\s)an?\s(?:[\w-]+\s)?(?:police\s)?(?:caution|"
                r"reprimand|final\swarning)"
                r"(?=\s*(?:[.;,]|$|(?:for|in|at|after|and|under|by|from|on)\b))"
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
        *sentences_in_records.RULES,
        *sentences_told.RULES,
    )

    def results(self, text: str) -> Iterator[RecognizerResult]:
        """The findings of each rule, and further terms in their sentences."""
        found = list(super().results(text))
        for one in found:  # "Probation<tab>Three years": who writes, and what they tell
            one.start = max(one.start, text.rfind("\t", one.start, one.end) + 1)
        stops = [0, *(match.end() for match in SENTENCE_END.finditer(text)), len(text)] if found else []
        found += [
            self.result(*match.span("term"), "SENTENCE", 0.4, "another term", WHY)
            for start, end in pairwise(stops)
            if any(start <= one.start < end for one in found)
            for match in ANOTHER.finditer(text, start, end)
        ]
        yield from found
        found.sort(key=lambda one: one.start)
        for one, other in pairwise(found):
            if BETWEEN.fullmatch(text, one.end, other.start):
                yield self.result(one.start, other.end, "SENTENCE", 0.4, "two parts of one", WHY)
