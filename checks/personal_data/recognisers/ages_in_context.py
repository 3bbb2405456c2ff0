"""Ages that only the words around a bare number show: "he's four", "siblings (9, 7 and 4)", "at 14 she left"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from checks.personal_data.lexicon import given_names, is_word
from checks.personal_data.recognisers.age_words import AGE, HALF, NUMBER, NUMBER_WORD, SHORT_UNIT
from checks.personal_data.recognisers.base import Rule, any_case

KIN = (
    r"(?:(?:step|half|god|ex|foster|great|grand|young|eld|old|twin)[\s-]?(?:er|est)?[\s-]?)*"
    r"(?:mother|father|mum|mam|dad|brothers?|sisters?|siblings?|twins?|sons?|daughters?|nan|gran|granddad|"
    r"uncles?|aunts?|cousins?|nephews?|nieces?|partner|husband|wife|boyfriend|girlfriend|girls?|boys?|child|children|"
    r"baby|bab(?:ies)|lads?|lass(?:es)?|kids?|lodger|parents|toddlers?|infant|teenagers?|youth)"
)
RANKED = (
    r"(?:elder|eldest|older|oldest|younger|youngest|middle|first|second|third|fourth|other)"
    r"(?:\s(?:one|child|boy|girl|son|daughter|brother|sister|sibling|twin|half-(?:brother|sister|sibling)))?"
)
SUBJECT = (
    rf"(?:she|he|I|who|they|both|two|three|one|(?:the\s)?others?|pt|patient|client|{KIN}|the\s{RANKED}|"
    r"(?:child|girl|boy|sibling|twin|YP)\s?[a-z\d]|"
    r"(?-i:(?!(?:It|There|This|That|These|Those|What|Nothing|Weight|Temperature|Attendance|Score|Apgar|Total|Number|Capacity|Membership|Average|Turnout|Dose)\b)"
    r"(?:\p{Lu}\p{Ll}[\p{L}'’-]*|[A-HJ-Z]\b|[”\"’)](?=\s))))"
)
BE = (
    r"(?:(?<=\bi)m|\s(?:is|was|are|were|am|(?:will|would|would\shave|must|must\shave|could|could\shave|might|"
    r"might\shave|had|has)"
    r"\s(?:be|been)|became)|['’](?:s|m|re|d\sbe|ll\sbe|d\shave\sbeen))"
)
ADVERB = (
    r"(?:just|in\sfact|actually|only|about|nearly|almost|then|now|still|barely|already|not\syet|approximately|around|both|all|also|"
    r"even|near\senough|getting\son\sfor|going\son|coming\sup\s(?:for|to)|well\sover|not\sfar\soff|pushing|by\sthen|by\snow|at\sthat\stime|at\sthe\stime|perhaps|maybe|rising|hardly|scarcely|probably)"
)
# What may follow a bare number that is an age: no noun that it could count.
CLOSE = (
    r"(?=\s*(?:\((?:nearly|almost|just|not|then|now|rising)\b|[;)\]”\"’!?\t•·▪]|,(?!\d)|\.(?!\d)|[–—-]\s|$|"
    rf"or\s{NUMBER}\b(?!\s\p{{L}})|"
    r"\b(?:and|when|at\sthe|at\sthat|but|then|she|he|they|so|not|now|while|who|with|by|on|this|next|last|before|"
    r"because|"
    r"if|in\s(?:(?-i:\p{Lu}\p{L}+)|that|the\s(?:spring|summer|autumn|winter|same))|at\s(?-i:\p{Lu}\p{L}+)|or\sso|going\son|"
    rf"coming\sup|last\sbirthday|already|too|as|today|years|months|her|his|their|yes|for\s(?:an?|some|only|God|{NUMBER}))\b))"
)
COUNTS = r"(?!\s+(?:and|or|to)\s+\w+\s+(?:weeks|days|hours|metres|miles|kg|people|children|others|more|minutes|times))"
BARE = rf"(?!one\b|0)(?:{NUMBER}){HALF}"
IN_ONE = r"(?:[1-9]\d?½?|(?!one\b)" + NUMBER + ")"
ROW = rf"{IN_ONE}(?:\s*,\s*{IN_ONE})*,?\s(?:and|&)\s{IN_ONE}"
NOUN_AFTER = (
    r"(?!['’]?\s+(?:years?|months?|weeks?|days?|hours?|minutes?|miles|times|per|%|of|other|more|children)\b)"
)
PREGNANT = (
    r"(?:pregnan\p{L}+|expecting|first\s(?:child|baby)|(?:mother|father|parent)\s(?:again\s)?|had\s(?:her|him|"
    r"them|me|"
    r"[A-Z]\p{Ll}+)|married|wed|engaged|widowed|raped|abused|trafficked|enlisted|left\s(?:home|school|care)|conceived|gave\sbirth|began\s\p{L}+|started\s\p{L}+|drinking|"
    r"smoking|leaving\s\p{L}+|died|killed|arrested|excluded|adopted|fostered|diagnosed|orphaned|walked|talked|"
    r"arrived|home|into\scare)"
)

PASTS = (
    r"(?:left|went|began|became|came|took|ran|told|found|saw|made|lost|knew|got|spent|stood|wrote|fell|met|gave|"
    r"could|did|said|started|kept|bore|drank|drove|fled|won|sat|slept|broke|chose|grew|hid|led|rode|sang|set|swam|"
    r"taught|thought|wore)"
)


def _named(match: "regex.Match[str]") -> bool:
    """True where the word before the number is a known given name: "Ryan 12", not "Level 2"."""
    return match["name"].lower() in given_names()


def _no_month(match: "regex.Match[str]") -> bool:
    """False after a month, where it is a length of time: "in March, three weeks"."""
    return MONTH_BEFORE.match(match.group()) is None


MONTH_BEFORE = regex.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Total|Duration|Review|"
    r"Custody|Probation|Orders?|Prison|Imprisonment|Jail|Licence)\b"
)


def no_scores(match: "regex.Match[str]") -> bool:
    """False in talk of marks and measures: "his score was 12"."""
    return not measured(match.string[max(0, match.start() - 40) : match.start("age")])


def measured(before: str) -> bool:
    """True for what stands before a mark or measure; "a page last used when he was" stands before an age."""
    return MEASURED.search(before) is not None and WHEN_SOMEBODY_WAS.search(before) is None


# "healing rib fractures, 10-14 days old", "bruises judged to be between two and three days old"
OF_NOBODY = r"(?:(?!\b(?:he|she|who|when|child|boy|girl|baby|infant)\b)[^.;:])"
INJURY = regex.compile(
    r"\b(?:fractures?|bruis\p{L}+|injur\p{L}+|h[ae]+morrhages?|h[ae]+matomas?|bleeds?|burns?|scars?|lesions?)\b"
    rf"(?:{OF_NOBODY}{{0,30}}|{OF_NOBODY}{{0,70}}\bbe\s(?:\p{{L}}+\s){{0,2}}(?:{NUMBER}\s(?:and|to|or)\s)?)$"
)


WHEN_SOMEBODY_WAS = regex.compile(
    r"\bwhen\s(?:he|she|they|I|\p{Lu}\p{L}+)\s(?:was|were)\s(?:only\s|just\s|still\s)?$"
)
MEASURED = regex.compile(
    r"\b(?:scores?|scored|number|total|weight|weighed|temperature|pulse|rate|attendance|BMI|GCS|IQ|centile|apgars?|size|"
    r"there|it(?=\s(?:is|was|were|has|had|became|becomes|read|reads|stood|stands|rose|fell)\b|['’]s)|per|(?-i:page|mark|price|class|flat|room)|section|floor|chapter|level|grade|ratio|stage|figures?|percentage|limit|scale|inventory|"
    r"speed|results?|maximum|minimum|target|answer|version|dose|"
    r"threshold|capacity|count|lists?|caseloads?|numbers|length|height|distance|"
    r"cost)\b[^.;,]{0,25}$",
    regex.I,
)

SENTENCE_END = regex.compile(r"[.?!](?=\s+[\p{Lu}\d“\"‘(]|\s*$)|\n|;\s(?=\p{Lu})")
# A number that nothing counts, where the sentence has told somebody's age: "she was 12 at the start and 15 at the end".
ANOTHER = any_case(
    r"(?<![\w£$/.:+-])(?<!\b(?:the|other|all|these|those|last|next|another|per|in|of|than|least|most|up\sto|no|"
    r"number|"
    r"every|any|about\sthe|my|our|its|within|over|under|above|below|scored?|for|foot|feet)\s)"
    rf"(?<=[\s(“\"‘])(?P<age>(?:[3-9]|[1-9]\d)½?|(?!one\b|two\b){NUMBER_WORD}(?:\s+and\s+a\s+half)?"
    r"(?:\s(?:months|weeks)(?=\s*[,;).](?!\d)))?)"
    r"(?![\d/:%½]|\.\d|,\d|-)(?=\s*(?:[,;)\]”\"’!?]|\.|$|\b(?:and|or|when|at\sthe|at\sthat|but|then|she|he|they|"
    r"so|now|"
    r"while|by\sthe|at\s(?:the\s)?(?:most|outside|least))\b))"
)
LABELLED = regex.compile(
    r"\b(?:(?-i:\p{Lu})[\p{L}]*|para(?:graph)?s?|page|section|at|by|from|to|number|no\.?|room|flat|year|years|"
    r"level|guideline|guidance|circular|door|copy|\(\d+\))\s$",
    regex.I,
)

FIRST_OF_TWO = regex.compile(r"(\p{Lu}[\p{L}'’-]+)\s$")


def _labelled(before: str) -> bool:
    """True after a word that is numbered, such as "Level"; a name is none, nor is the surname after one."""
    label = LABELLED.search(before)
    if label is None:
        return False
    first = FIRST_OF_TWO.search(before, 0, label.start())
    names = given_names()
    return label.group().strip().lower() not in names and not (
        first and (first[1].lower() in names or not is_word(first[1]))
    )


def others_in(text: str, known: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """More ages in the sentences in which some stand at the places `known`."""
    stops = [0, *(match.end() for match in SENTENCE_END.finditer(text)), len(text)]
    for start, end in pairwise(stops):
        if not any(start <= low < end for low, _ in known):
            continue
        for match in ANOTHER.finditer(text, start, end):
            low, high = match.span("age")
            taken = any(first < high and low < last for first, last in known)
            if not taken and not _labelled(text[max(0, low - 32) : low]) and no_scores(match):
                yield low, high


RULES = (
    Rule(
        "taken to be so many",
        "AGE",
        any_case(
            r"\b(?:(?:accepted|assessed|recorded|registered|treated|regarded|described|logged|booked|passed|aged)"
            r"(?:\s(?:him|her|them))?\sas|(?:found|believed|thought|said|judged|claim(?:s|ed|ing)?|understood|"
            r"assumed|"
            r"appear(?:s|ed)|look(?:s|ed)|assessed|estimated)(?:\s(?:him|her))?\sto\sbe|put\s(?:him|her)\sat|"
            r"(?:made|makes|making)\s(?:him|her)(?:\sout)?(?:\sto\sbe)?|"
            r"(?:took|takes|taken)(?:\s(?:him|her|them))?(?:\sat\sfirst)?\s(?:to\sbe|for)|"
            rf"look(?:s|ed)|pass(?:es|ed)?\sfor)\s(?:about\s|only\s|just\s|under\s|over\s)?(?P<age>{BARE}){CLOSE}"
        ),
        0.5,
        AGE,
        group="age",
    ),
    Rule(
        "age on an occasion",
        "AGE",
        any_case(
            rf"\bages?\b(?!\sof\s(?:criminal|consent|majority|discretion|maturity))[^.;\n\t\d]{{0,28}}?(?::|\t|\s\s|"
            rf"\s(?:as|is|was|were|being))\s?(?P<age>{IN_ONE}"
            rf"(?:\s?{SHORT_UNIT}(?:\s(?:and\s)?{IN_ONE}\s?{SHORT_UNIT})?)?)(?=\s*(?:[,;)(.\t]|$)(?!\.?\d))"
        ),
        0.6,
        AGE,
        group="age",
        hint=("age",),
    ),
    Rule(
        "only so many",
        "AGE",
        any_case(
            r"\b(?:(?:though|although|while|when|if)\s(?:still\s|only\s|just\s|barely\s|aged\s)*|"
            r"(?:not\s(?:quite|yet)|rising|coming\sup|short\sof|going\son|approaching|nearing)\s)"
            rf"(?P<age>{BARE})(?=\s*(?:[;)]|,(?!\s?\d)|\.(?!\d)|$|(?:himself|herself|he|she|and|years|or\sso)\b))"
            rf" | \b(?:only|just|barely|still)\s(?P<age>{BARE})(?=\s(?:himself|herself|themselves)\b)"
            rf" | (?:(?-i:\p{{Lu}}\p{{Ll}}+)|\b{KIN}|\b{RANKED}),?\sat\s(?:only\s|just\s)?"
            r"(?P<age>(?:1[1-9]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen))"
            r"(?=\s*(?:,|\.(?!\d)|(?:was|is|had|has|could|would|and)\b))"
        ),
        0.45,
        AGE,
        group="age",
    ),
    Rule(
        "age in a row of a table",
        "AGE",
        any_case(
            rf"\d[./-]\d{{1,2}}[./-](?:\d\d)?\d\d\s?\t\s?(?P<age>[1-9]\d?(?:\s?{SHORT_UNIT}(?:\s\d{{1,2}}\s?{SHORT_UNIT})?)?)"
            r"(?=\s*(?:\t|$))"
            r" | ^.*(?:\d[./-]\d\d|(?:19|20)\d\d)\s?\t.*;\s(?P<age>[1-9]\d?)(?=\s*(?:\t|$))"
        ),
        0.5,
        AGE,
        group="age",
        hint=("\t",),
    ),
    Rule(
        "age with its unit between commas",
        "AGE",
        any_case(
            rf"(?-i:\p{{Lu}}[\p{{L}}'’-]+),\s(?P<age>{NUMBER}\s{SHORT_UNIT}(?:\s(?:and\s)?{NUMBER}\s{SHORT_UNIT})?)(?=\s*(?:[,;)]|\.(?!\d)|$))"
        ),
        0.5,
        AGE,
        group="age",
        holds=lambda match: _no_month(match),
    ),
    Rule(
        "is so many",
        "AGE",
        any_case(
            rf"(?:\b{SUBJECT}{BE}|,\s(?:is|was|are|were))\s(?:{ADVERB}\s){{0,2}}(?P<age>{BARE}){CLOSE}{COUNTS}"
        ),
        0.6,
        AGE,
        group="age",
        holds=no_scores,
    ),
    Rule(
        "at so many, of an event in a life",
        "AGE",
        any_case(
            rf"\b{PREGNANT}\b[^.;\n\d]{{0,30}}?\b(?:at|by)\s(?:only\s|just\s|about\s|barely\s)?(?P<age>{BARE})"
            rf"(?=\s*(?:[,;)]|\.(?!\d)|$|\b(?:and|when|after|by|with|to|she|he)\b))"
        ),
        0.55,
        AGE,
        group="age",
        hint=(" at ", " by "),
    ),
    Rule(
        "ages of children in brackets",
        "AGE",
        any_case(
            rf"\b{KIN}\s?\((?:aged?\s)?(?P<age>{IN_ONE}(?:\s*(?:,\s*and|,|/|&|and)\s*{IN_ONE}){{0,6}}(?:\s?{SHORT_UNIT})?)\)"
        ),
        0.6,
        AGE,
        group="age",
        hint=("(",),
    ),
    Rule(
        "ages of several, year-olds",
        "AGE",
        any_case(
            rf"(?<![\w-]){IN_ONE}(?:(?:,\s|\s(?:and|or|&)\s)(?:an?\s)?{IN_ONE}){{1,5}}[\s-](?:year|month)[\s-]olds?\b"
        ),
        0.7,
        AGE,
        hint=("old",),
    ),
    Rule(
        "ages of several",
        "AGE",
        any_case(
            rf"\b{KIN}\s?(?:,\s|\(|\sof\s|\s(?:were|are|was|is)\s|:\s|\s[–—-]\s)(?:now\s|then\s|aged?\s|were\s|"
            rf"are\s)?"
            rf"(?P<age>{ROW}){NOUN_AFTER}(?=\s*(?:[,;.):]|$|\p{{Ll}}))"
        ),
        0.6,
        AGE,
        group="age",
        hint=(" and ", " & "),
    ),
)
