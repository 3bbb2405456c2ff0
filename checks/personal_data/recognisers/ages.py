"""Exact ages: with the sex of a child and the month of an event they are often enough for a neighbour."""

from collections.abc import Iterator

import regex
from presidio_analyzer import RecognizerResult

from checks.personal_data.patterns import once
from checks.personal_data.recognisers import ages_in_context, ages_in_notes, ages_in_prose
from checks.personal_data.recognisers.age_words import (
    AGE,
    HALF,
    MORE,
    NUMBER,
    NUMBER_WORD,
    ORDINAL,
    ROUGH,
    UNIT,
)
from checks.personal_data.recognisers.base import Family, Rule, any_case, compiled

RELATED = regex.compile(
    r"\b(?:mother|father|brother|sister|sibling|twins?|son|daughter|partner|boyfriend|girlfriend|husband|wife|"
    r"cousin|uncle|aunt|"
    r"grand\p{L}+|step\p{L}+|nephew|niece|subject|household|lodger|parent|[MP]G[MF]|M[AU]|P[AU]|carer|adult\s\p{L})\b",
    regex.I,
)
GROUP = regex.compile(
    r"\b(?:children|people|pupils|women|men|adults|those|persons?|girls|boys|anyone|everyone|"
    r"mothers|population)\s*$",
    regex.I,
)
NUMBERED = regex.compile(
    r"(?:Section|Sections|Article|Paragraph|Chapter|Recommendation|Finding|Figure|Table|"
    r"Appendix|Act|Regulation|Schedule|Rule|"
    r"Part|Lesson|Point|Page|Ref|Volume|Vol|No|Number|Order|January|February|March|April|May|"
    r"June|July|August|September|October|"
    r"November|December|Note|Footnote|Standard|Protocol|Annex|Box|Step|Question|Issue|Term|"
    r"Reference|Agency|Agencies)\s*$"
)

QUALIFIES = regex.compile(
    r"\b(?:rising|just\s(?:over|under|turned)|nearly|almost|not\s(?:yet|quite)|coming\sup\sto|going\son|getting\son\sfor)\s$",
    regex.I,
)
QUALIFIED = regex.compile(
    rf"\sand\sa\sbit\b|\sless\s(?:a|one|two|three)\s(?:day|week|month)s?\b|\sor\s{NUMBER}(?:\s{UNIT})?\b(?=\s?[(.,;)])",
    regex.I,
)
# What lasts so long, and is not so old: "the wait was 12 weeks".
LASTS = regex.compile(
    r"\b(?:wait|waits|delay|gap|stay|plan|tenancy|sentence|term|orders?|period|backlog|contract|limit|time|timescale|"
    r"target|interval|duration|course|average|total|length|standard|it|that|which)\s(?:then|now|only|just|nearly|almost|"
    r"is|was|were|being|\s)+$",
    regex.I,
)


def of_one_person(match: "regex.Match[str]") -> bool:
    """False for an age band: "children aged 5 to 11", "people aged 16 and over", "aged 0-19"."""
    after = match.string[match.end() : match.end() + 20]
    if once(
        r"\s*(?:\+|(?:and|or|years\ and)\s+(?:over|above|under|older|younger|below)|plus\b|"
        r"[-–]\s*\d)"
    ).match(after):
        return False
    if once(r"\b(?:under|over|below|above|beyond|attain(?:s|ed)?)\s+$", regex.I).search(
        match.string[: match.start()]
    ):
        return False
    band = once(r"\b(?:to|under|over|between)\b|\d\s*[-–]\s*\d").search(match.group())
    return not (band and GROUP.search(match.string[: match.start()]))


def not_numbered(match: "regex.Match[str]") -> bool:
    """False for "Section (4)"."""
    return not NUMBERED.search(match.string[: match.start("age") - 1])


class Ages(Family):
    """Exact ages, birthdays and weeks of pregnancy."""

    LAYER_NAME = "ages"
    RULES = (
        Rule(
            "aged",
            "AGE",
            any_case(
                rf"\b(?:the\s+)?(?:aged?|ages)\b:?\s+{ROUGH}{NUMBER}\b{HALF}(?:\s+{UNIT}\b{MORE})?(?:(?:\s*"
                rf",\s*|\s+and\s+|\s+or\s+|\s+to\s+|\s*[-–]\s*){NUMBER}\b(?:\s+{UNIT}\b)?)*(?:/\d{{1,2}})?"
            ),
            0.9,
            AGE,
            holds=of_one_person,
            hint=("age",),
        ),
        Rule(
            "years old",
            "AGE",
            any_case(
                rf"\b{NUMBER}{HALF}[\s-]*{UNIT}{MORE}[\s-]+old\b(?!\s(?:polic(?:y|ies)|plan|report|case|car|van|house|building|"
                r"system|law|protocol|guidance|computer|record|document|file|agreement|dispute|debt|conviction|offence|"
                r"injury|fracture|bruise)s?\b) | (?<=\b(?:two|pair\sof|these|the|both)\s)"
                rf"{NUMBER}[\s-]*{UNIT}[\s-]+olds\b"
            ),
            0.93,
            AGE,
            hint=("old",),
            holds=lambda match: (
                ages_in_context.INJURY.search(match.string, max(0, match.start() - 120), match.start())
                is None
            ),
        ),
        Rule(
            "a girl of so many",
            "AGE",
            any_case(
                r"(?<=\b(?:girls?|boys?|child|wom[ae]n|m[ae]n|youth|person|lads?|lass|teenagers?|baby|infant|toddler|"
                r"nurse|teacher|worker|student|pupil|pair|daughter|son|lady|gentleman|widow|widower|"
                r"volunteer|neighbour|pensioner|aunt|uncle|cousin|brother|sister|bride|"
                r"bachelor|spinster|male|female|carer|apprentice|veteran|prisoner|lodger|tenant|driver|farmer|kid|adolescent)"
                r"\sof\s(?:only\s|just\s|about\s|nearly\s|almost\s|rising\s|barely\s|some\s)?)(?!one\b|two\sor)"
                rf"(?:{NUMBER})\b{HALF}(?!\s+years['’]?\s+(?:standing|experience|service))(?!\s+(?:children|siblings|others|"
                rf"weeks?['’]|per|(?!years|months|weeks|days|was|has|is)\p{{L}}{{3,}}s\b))(?:\s+(?:years|months|weeks|days)\b{MORE})?"
            ),
            0.7,
            AGE,
        ),
        Rule(
            "age in a cell",
            "AGE",
            compiled(
                r"(?<=\t[ ]?[“\"‘]?(?:c\.[ ]?|about[ ])?)"
                r"(?:[1-9]\d?(?:[ ](?:yea?rs|yrs)(?<!\b(?:bail|sentence|custody|licence|order|term)\b.*))?)"
                r"(?=[”\"’]?[ ]*(?:\t|$|\n)|[;,][ ]|[ ]at[ ](?:admission|referral|removal|death|the[ ]time)\b)"
                r" | (?<=\t[^\t\n]*[.;][ ])[1-9]\d?(?=\.(?:\s|$))"
            ),
            0.5,
            AGE,
            holds=lambda match: RELATED.search(match.string) is not None,
            hint=("\t",),
        ),
        Rule(
            "age after a relative",
            "AGE",
            any_case(
                r"(?<=\b(?:mother|father|brother|sister|twins|son|daughter|partner|boyfriend|girlfriend|husband|"
                r"wife|cousin|uncle|"
                rf"aunt|grandmother|grandfather|nephew|niece|lodger)[.,;:]\s)(?:[1-9]\d?|"
                rf"(?!one\b){NUMBER})(?=\s*[.,;)]\s)(?!,\s\d)"
            ),
            0.5,
            AGE,
        ),
        Rule(
            "in a numbered year",
            "AGE",
            any_case(
                rf"(?:\b(?:his|her|their)\s|(?<=(?-i:\p{{Lu}}\p{{Ll}}+)['’]s\s)){ORDINAL}\syear\b(?!\s(?:of|at|in|as|with))"
            ),
            0.5,
            AGE,
        ),
        Rule(
            "at so many",
            "AGE",
            any_case(
                r"(?<=\bat\s(?:only\s|just\s)?)(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
                r"nineteen|twenty(?:-\w+)?|thirty(?:-\w+)?)(?=\s*(?:[,;.)]|\s(?:and|she|he|with|in|to|"
                r"by)\b))"
            ),
            0.5,
            AGE,
        ),
        Rule(
            "when so many",
            "AGE",
            any_case(
                r"(?<=\b(?:when|while|since|until|married\sat|pregnant\sat|mother\sat|home\sat|school\sat|"
                r"care\sat|been\smarried\sat|birth\sat|died\sat)\s(?:only\s|just\s|aged\s|"
                rf"still\s)?)(?!one\b)(?:{NUMBER})(?=\s*(?:[,;)]|\.(?!\d)|\s(?:and|in|with|at\sthe|by|to|"
                r"she|he)\b))"
            ),
            0.55,
            AGE,
        ),
        Rule(
            "years of age",
            "AGE",
            any_case(rf"\b{NUMBER}{HALF}\s+{UNIT}{MORE}\s+of\s+age\b"),
            0.9,
            AGE,
            holds=lambda match: (
                not once(r"\b(?:under|over|below|above|to)\s*$", regex.I).search(
                    match.string[: match.start()]
                )
            ),
            hint=("of age",),
        ),
        Rule(
            "at so many months",
            "AGE",
            any_case(
                r"(?<=\b(?:at|turned|aged|reached)\s(?:just\s|only\s|about\s|"
                rf"around\s)?){NUMBER}{HALF}\s+(?:years?|yrs?|months?|mths?|weeks?|wks?|days?)\b{MORE}"
                r"(?!['’]?\s+(?:ago|later|earlier|after|before|on|into|from|notice|apart|remand|"
                r"imprisonment|custody|hence|thereafter|and\s+over))"
            ),
            0.7,
            AGE,
        ),
        Rule(
            "was so many months",
            "AGE",
            any_case(
                r"(?<=\b(?:was|is|were|being|then|now|only|just|nearly|almost)\s(?:just\s|only\s|about\s|"
                rf"nearly\s|almost\s|then\s|now\s)?){NUMBER}{HALF}\s+(?:years?|yrs?|months?|mths?|weeks?|wks?|"
                rf"days?)\b{MORE}"
                r"(?=\s*(?:[.;)]|,\s*(?:and|when|his|her|she|he|the)\b|when\b|at\ the\ (?:time|date)|at\ "
                r"(?:death|birth)\b|and\ (?:his|her|she|he|already)\b))"
            ),
            0.7,
            AGE,
            holds=lambda match: not LASTS.search(match.string, 0, match.start()),
        ),
        Rule(
            "then so many",
            "AGE",
            any_case(
                r"(?<=\b(?:then|now)\s(?:aged\s|only\s|"
                rf"just\s)?)(?!one\b|\d{{3}})(?:{NUMBER})(?:{HALF}\s+(?:years?|months?|weeks?|"
                rf"days?)\b{MORE})?(?=\s*(?:[,;)]|\.(?!\d)|and\b|when\b))"
            ),
            0.65,
            AGE,
        ),
        Rule(
            "was so many",
            "AGE",
            any_case(
                r"(?<=\b(?:she|he|mother|father|child\ \w|\p{L}+)\s(?:was|is|were|being|turned|turns|"
                r"turning)\s(?:just\s|only\s|about\s|nearly\s|almost\s|then\s|now\s|still\s)?)"
                rf"(?:{NUMBER})(?=\s*(?:when\s+(?:she|he|the|they|her|his|\p{{Lu}})|at\ the\ (?:time|date)|"
                r"[,;]?\s+and\s+(?:his|her|she|he|pregnant|in\ Year)))"
            ),
            0.65,
            AGE,
        ),
        Rule(
            "age between commas",
            "AGE",
            compiled(
                r"(?<=(?:\p{Lu}[\p{L}'’\-]*\p{Ll}|\)|\b[A-Z]|\s\d|”|\")[’']?,\s(?:just\sover\s|nearly\s|almost\s|rising\s)?)(?P<age>[1-9]\d?|"
                rf"{NUMBER})(?=\s*(?:[,;)\n\t•]|\.(?!\d)|\s(?:who|is|was|has|had|when|at\sthe\stime|and\s(?:his|her|he|she|the|"
                r"\p{Lu}))\b))"
            ),
            0.65,
            AGE,
            group="age",
            holds=lambda match: _of_a_person(match),
        ),
        Rule(
            "age of somebody",
            "AGE",
            compiled(
                r"(?<=\b(?:[Ss]he|[Hh]e|who|[Tt]hey|\p{Lu}[\p{L}'’\-]+|mother|father|girl|boy|child|"
                r"baby),?\s(?:is|was|were|are)\s(?:just\s|only\s|about\s|nearly\s|almost\s|then\s|now\s|"
                r"still\s|barely\s)?)"
                rf"(?P<age>(?:[1-9]\d?|(?!one\b|zero\b){NUMBER})(?:{HALF[:-1]}|"
                rf"\s+years?\s+and\s+{NUMBER}\s+(?:months?|weeks?|days?))?)(?=\s*(?:[,;)]|\.(?!\d)|"
                r"\s(?:when|and|now|at\sthe|but|then|years|or|she|he|they)\b))(?!\s+(?:and|"
                r"or)\s+\w+\s+(?:weeks|days|hours|metres|miles|kg))"
            ),
            0.65,
            AGE,
            group="age",
            holds=ages_in_context.no_scores,
        ),
        Rule(
            "lived for so long",
            "AGE",
            any_case(
                r"(?<=\b(?:lived|survived|died)\s(?:for\s|to\s|until\s|at\s|aged\s)?(?:only\s|"
                rf"just\s)?)(?:{NUMBER}\s+(?:days?|weeks?|hours?)\b{MORE}(?!\s+(?:ago|later|after|before|"
                rf"earlier))|{NUMBER}\s+(?:years?|months?)\b{MORE}(?!\s+(?:ago|later|after|before|with|in|"
                r"at|earlier|on|together)))"
            ),
            0.6,
            AGE,
        ),
        Rule(
            "age after a name",
            "AGE",
            compiled(
                r"(?<=\p{L}[\p{L}\d'’\-]*\.?\s{1,20}|\b(?:Child|Sibling|Adult|Twin|Cousin|Girl|Boy)\s\d{1,2}\s)\((?P<age>\d{1,2}(?:\s?(?:years?|yrs?|months?|mths?|weeks?|"
                rf"wks?|days?|y|m|yo))?{HALF}|(?!one\b){NUMBER_WORD}{HALF})(?=[),;])"
            ),
            0.7,
            AGE,
            group="age",
            holds=lambda match: _after_a_name(match) and not_numbered(match),
        ),
        Rule(
            "age in short",
            "AGE",
            any_case(
                r"\b\d{1,2}\s?(?:(?:y/?o|yrs?\ old)\b|y\.o\b\.?) | \b\d{1,2}\s?y(?:rs?)?\s?\d{1,2}\s?m(?:ths?)?\b"
            ),
            0.85,
            AGE,
        ),
        Rule(
            "birthday",
            "AGE",
            any_case(
                r"\b(?:(?:a|one|two|three|\d{1,2})\s(?:day|week|fortnight|month)s?\s(?:past|after|before|short\sof|ahead\sof|"
                rf"off|from)\s)?(?:(?:his|her|their)\s+)?{ORDINAL}\s+birthday\b"
            ),
            0.9,
            "A numbered birthday is an exact age.",
            hint=("birthday",),
        ),
        *ages_in_context.RULES,
        *ages_in_notes.RULES,
        *ages_in_prose.RULES,
    )

    def results(self, text: str) -> Iterator[RecognizerResult]:
        """The findings of each rule, and what in their sentences can only be another age."""
        found = [_with_what_qualifies(text, one) for one in super().results(text)]
        yield from found
        if found:
            known = [(one.start, one.end) for one in found]
            for start, end in ages_in_context.others_in(text, known):
                yield self.result(start, end, "AGE", 0.45, "another age", AGE)


def _with_what_qualifies(text: str, one: RecognizerResult) -> RecognizerResult:
    """The age with "rising", "just over" before it and "or 62", "and a bit", "less a day" after it."""
    before = QUALIFIES.search(text, max(0, one.start - 20), one.start)
    after = QUALIFIED.match(text, one.end)
    one.start = before.start() if before else one.start
    one.end = after.end() if after else one.end
    return one


def _of_a_person(match: "regex.Match[str]") -> bool:
    """False after a month, a section, a street or anything numbered: "Section 4, 5", "room 3, 4"."""
    before = match.string[max(0, match.start("age") - 30) : match.start("age") - 2]
    return not NUMBERED.search(before) and not once(r"(?:\b(?:19|20)\d\d|\b\p{Ll}+\s\d+|[A-Z]\d)$").search(
        before
    )


def _after_a_name(match: "regex.Match[str]") -> bool:
    """The word before the bracket has a capital, or is a number after one ("Sibling 1 (7)"); not in "HSG (94) 27"."""
    if once(r"\)\s?\d").match(match.string, match.end("age")):
        return False
    word = once(r"([\p{L}'’\-]+)\.?(?:\s+[\dA-Z])?\s*$").search(match.string[: match.start()])
    unit = not match.group("age").isdigit() and match.group("age")[0].isdigit()
    return bool(word and (word.group(1)[0].isupper() or unit))
