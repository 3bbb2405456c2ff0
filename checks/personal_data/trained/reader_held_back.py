"""What the report reader sometimes takes for identifying, and is known to be none: measures, bands of ages, centuries.

The rules hold the same things back by their own words; the reader goes by what stands around, and is asked here.
"""

from collections.abc import Callable

import regex

from checks.personal_data.anonymous import is_acronym, left_alone
from checks.personal_data.lexicon import bag, family_names, given_names, is_word
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.age_words import NUMBER
from checks.personal_data.recognisers.ages_in_context import INJURY, measured
from checks.personal_data.recognisers.ages_in_prose import STANDS
from checks.personal_data.recognisers.background import BODIES, SUBJECT_BEFORE, THINGS
from checks.personal_data.recognisers.body_names import is_of_a_service
from checks.personal_data.recognisers.conditions import COMMON, COMMON_SYNDROME
from checks.personal_data.register import register_of
from checks.personal_data.titles import TITLES, name_parts
from checks.personal_data.use import MONTH_LEFT, MONTHS, is_field_word, is_heading, used_as_name, word_before

NEAR = 60  # characters
ONLY_MONTHS = MONTHS - bag("march april may june august")  # nobody and no place is called by these
YEARS = r"(?:19|20)\d\d(?:\s?[-–—/]\s?(?:(?:19|20)\d\d|\d\d))?"  # "1998-2012", "2010/11": never the number of a file
# What stands before a number that is no age: a band, a clock, what is numbered, what lasted so long.
BAND = r"(?:under|over|above|below|beyond|between|aged|ages|from|to|and)"
NO_AGE_AFTER = regex.compile(
    rf"\b(?:people|children|those|anyone|nobody|pupils|persons|girls|boys|adults)\s(?:aged\s|of\s|{BAND}\s)+(?:the\sage\sof\s)?$"
    r"|(?-i:\b(?:EPDS|GCS|PHQ|GAD|SDQ|BMI|CGAS|CRP|Hb|TSH|BP|IQ|HADS)\s)$|\bapgars?\b[^.;:]{0,12}$|(?-i:\b(?:Aunt|Uncle|Twin|Half-[Bb]rother|Half-[Ss]ister|Stepbrother|Stepsister|Partner|Worker|Officer))\s$"
    r"|\b(?:under|over|above|below)\s(?:the\sage\sof\s)?$|\bage\sof\s(?:criminal|consent|majority)[^.;]*$"
    r"|\b(?:girl|boy|child|sibling|adult|(?:sub)?sections?|para\p{L}*\.?|page|item|guid(?:eline|ance)|circular|HSG\s\(\d+\)|HSG|door|copy|version|step|phase|episode|block|session|findings?|recommendation|lesson|(?:siblings|children|adults|girls|boys)\s\d+,|table|figure|box|order\sof|number\sof|stage|room|bus|band|grade|rv|review|list|row|yr|year|item)\s?\(?(?:\d+,\s)?$"
    r"|(?:(?:^|\n)\s*|\p{Ll}[”\"]\s|\.\s)\($|\b(?:sections?|paragraphs?|paras?|pages?|articles?|items?)\s\d+(?:,\s\d+)*\sand\s$"
    r"|\b(?:open|opens|works?|worked)\s(?:from\s)?(?:\w+\sto\s)?$|\b(?:referrals?|closed|opened|staff|visits?|calls?|cases):\s$"
    r"|\b(?:mother|father|mum|dad|parents?|family|household|group|party)\sof\s$"
    r"|\bit\s(?:had\s|has\s)?(?:reached|became|becomes|was|is|stood\sat)\s$"
    r"|\b(?:met|meets?|began|begins?|started|starts|ended|ends|closed|opened|opens|sat|rose|called|rung|rang|phoned|home)\s(?:at|by)\s$"
    r"|\b(?:for|within|in|every|over|after|lasted|took|delay\sof|gap\sof|wait\sof|notice\sof)\s(?:about\s|nearly\s|some\s)?$",
    regex.I,
)
# "Cousin 2" in a cell
NUMBERED = regex.compile(
    r"(?:^|\t|[ ]{3})(?:Cousin|Sister|Brother|Aunt|Uncle|Friend|Neighbour|Carer|Grandparent|Half-sibling)\s$"
)
# "Father 1": nobody's father is so young.
PARENT_OR_PEER = regex.compile(
    r"(?<![\w-])(?:(?:Step|Grand)?(?:[Ff]ather|[Mm]other)|Parent|Peer|Carer|Neighbour|Colleague)\s$"
)
ENDS_CELL = regex.compile(r"\s*(?:\t|$)|[ ]{3}")
LASTS = regex.compile(
    r"\b(?:for|within|every|over|after|lasted|took|delay\sof|gap\sof|wait\sof)\s[^.;,]{0,24}$", regex.I
)
NO_AGE_BEFORE = regex.compile(
    r"[.:]\d|['’]?\s?(?:ft|in|kg|lb|oz|ml|mg|cm|mm|am|pm|%|per\scent|minutes?|hours?|working\sdays|agencies|visits|contacts|referrals|occasions|meetings|yards|metres|pages?|times|miles|people|others|pregnant|gestation|and\sover|or\sover|"
    r"years['’]?\s(?:experience|standing)|['’]\s(?:notice|respite|grace))\b",
    regex.I,
)
COUNTED = regex.compile(
    r"\s(?:to\sthe\s\d{1,2}(?:st|nd|rd|th)\scentile|century|centuries|centile|edition|floor|storey|visit|meeting|attempt|placement|hearing|anniversary)\b",
    regex.I,
)
# "31.6", and then "9th": how large a head is.
AT_A_CENTILE = regex.compile(r"\t\s*\d{1,3}\.\d{1,2}(?:\s?(?:cm|kg))?(?:\s*\t\s*\d{1,2}(?:st|nd|rd|th))?$")
CENTILES = regex.compile(
    r"\bcentiles?\b[^.;:]*\b(?:above|below|to|the|near|under|over)\s(?:the\s)?$", regex.I
)
SHORT_NUMBER = r"\d{1,2}"  # taken out, it would be taken out of every date and sum
FILE = r"[\w-]+\.(?:jpe?g|png|docx?|pdf|xlsx?|gif|mp4|txt|msg)"
REGION = r"(?i:(?:the\s)?(?:north|south)(?:[\s-]?(?:east|west))?|(?:east|west)(?:\smidlands)?|home\scounties)"
SEASON = rf"(?i:{'|'.join(sorted(MONTHS))})(?:\s?[-–/]\s?(?i:{'|'.join(sorted(MONTHS))}))+"
TITLE = r"(?:Mr|Mrs|Ms|Miss|Dr)\.?\s"
TITLE_AND = rf"(?:{TITLE}and\s)?{TITLE}"
LETTERED = r"\b(?:Child|Adult|Baby|Sibling|Young Person|Family|Plan|Option|Appendix|Part|Table|Figure|School|Hospital)"
NO_WORK = bag(
    "order orders plan plans meeting meetings conference contact visit visits notice hearing form letter report "
    "drinker drinkers smoker smokers user users sleeper eater"
)
# "reserved man", and not "coal man"
DESCRIBED = regex.compile(
    r"(?:reserved|quiet|private|shy|gentle|proud|kind|good|nice|lovely|decent|angry|violent|big|tall|little|old|young|new|"
    r"hard|fine|pleasant|difficult|dangerous|married|single|devout|clever|lonely)\s(?:man|woman|person|boy|girl|lad)s?"
)
IT_WAS = regex.compile(
    r"\b(?:it|this|that|there)\s(?:was|is|had\sbeen)\s(?:also\s|only\s|always\s)?(?:an?\s|the\s)?$", regex.I
)
KINDS = bag(
    "centre unit team service ward home board panel services practice surgery clinic hospital school hostel refuge"
)
PUNISHED = regex.compile(
    r"\b(?:sentenc|imprison|prison|custod|jail|gaol|convict|guilty|licence|tariff|minimum|detention|detain|judge|crown|"
    r"magistrate|court|borstal|suspended|inside|remand|HMP|YOI|got|given|received|served)",
    regex.I,
)
UP_TO = regex.compile(r"\b(?:up\sto|for|extended\s(?:for|to)|every|within)\s(?:a\sfurther\s)?$", regex.I)
LENGTH = regex.compile(r"\b(?:days|weeks|months|years|hours)\b", regex.I)


def _no_age(text: str, start: int, end: int) -> bool:
    before, words = text[max(0, start - NEAR) : start], text[start:end]
    if (
        once(r"\d{3}|clock").search(words)
        or NO_AGE_BEFORE.match(text, end)
        or _numbers_a_point(text, start, end)
    ):
        return True
    if LENGTH.search(words):
        return (
            LASTS.search(before) is not None
            or INJURY.search(text, max(0, start - 2 * NEAR), start) is not None
        )
    if NUMBERED.search(before) and ENDS_CELL.match(text, end):
        return True
    if len(words) == 1 and PARENT_OR_PEER.search(before):
        return True
    stands = STANDS.search(before) or STANDS.search(before.removesuffix("at "))
    return measured(before[-40:]) or stands is not None or NO_AGE_AFTER.search(before) is not None


def _numbers_a_point(text: str, start: int, end: int) -> bool:
    """True for a number that is a sentence: "One. The visit was late. Two. Nobody came."."""
    return once(r"(?:^\W*|[.?!]\s)$").search(text[:start]) is not None and text[end : end + 2] == ". "


def _no_people(text: str, start: int, end: int) -> bool:
    words = text[start:end]
    small = is_word(words) and (
        words.islower() or once(r"\s(?:THE|IT|UP|OFF)\b").match(text, end) is not None
    )
    subject = SUBJECT_BEFORE.search(text, max(0, start - NEAR), start)
    return bool(small or subject or BODIES.match(text, end) or THINGS.match(text, end))


# "hope ur ok", "will you ring": words of a message, though somebody is called so.
SAID = regex.compile(
    r"(?:hope|will|may|bless|mark|grant)\s(?:u|ur|you|yous|your|ya|yer|i|we|he|she|they|it|its|all|the|that|this|be|not|some1)\b"
)


def _nobody(text: str, start: int, end: int) -> bool:
    if text[start:end].lower() in MONTHS:
        alone = once(r"\t\s*$").search(text[:start]) and once(r"\s*(?:\t|$)").match(text, end)
        if alone or word_before(text, start).lower() in MONTH_LEFT | {"that"}:
            return not used_as_name(text, start, end, is_heading(text))
    if SAID.match(text, start) or once(r"\b\p{Ll}{2}-$").search(text, max(0, start - 4), start):
        return True  # "GB" in "en-GB", the language of a file
    if once(rf"{TITLE_AND}[XYZQ]").fullmatch(text, start, end) or (
        once(rf"{TITLE_AND}\p{{Lu}}|{TITLE}and").fullmatch(text, start, end) and not register_of(text)
    ):
        return True  # "Mr X" is nobody's initial, and in prose "Ms M" is what somebody is called there
    if (
        once(r"(?:IN|OUT)(?=:|\sfrom\b|\sto\b)").match(text, start)
        or once(r"Re\s\p{Lu}|P\.?E\.?(?:\s\p{Ll}+)*|[ap]\.m\.?|[Nn]\.b\.?|tb[ac]").fullmatch(text, start, end)
        or (
            once(r"(?:\p{Lu}\.){2,}\p{Lu}").fullmatch(text, start, end)
            and is_acronym(text[start:end].replace(".", ""))
        )
        or once(r"\.b\.").match(text, end)
        or text[max(0, start - 1) : start] == "&"
    ):
        return True  # which way a message went, a reported case, a lesson, a time of day, "A&E."
    if text[max(0, start - 1) : start].isdigit() and text[end : end + 1].isdigit():
        return True  # "T" in "2012-05-18T17:20"
    if end - start == 1 and (
        once(rf"{LETTERED}\s{text[start]}\b").search(text) or once(r"\sis\sfor\s\p{Ll}").match(text, end)
    ):
        return True
    if once(rf"{LETTERED}\s\p{{Lu}}").fullmatch(text, start, end):
        return True
    if start == 0 and (heading := once(r"\p{Lu}\.\s(?P<word>\p{Lu}\p{Ll}+)(?=:)").match(text)):
        return is_word(heading["word"])  # "G. Whistleblowing: …"
    parts = name_parts(text[start:end])
    return bool(parts) and all(
        part.lower() not in given_names()
        and (part.lower() in TITLES | {"the", "retired", "rtd"} or is_field_word(part))
        for part in parts
    )


def _no_sentence(text: str, start: int, end: int) -> bool:
    """True for a number or a length of time where nothing speaks of a court, and for how long something may last."""
    if once(r"\b(?:notice|respite|grace|every|(?:days|weeks|months|years)\s(?:after|before|since))\b").search(
        text, start, end
    ):
        return True
    if text[start:end] == "life" and once(r"['’]s?\s$").search(text, max(0, start - 3), start):
        return True  # "14 weeks' life"
    if once(rf"(?:court\s)?orders?(?:\sof\sthe\scourt)?|\p{{Lu}}\p{{Ll}}+,?\s\(?{YEARS}").fullmatch(
        text, start, end
    ):
        return True  # "Health 2000", of a body that is cited
    if once(r"\sof\s(?!imprisonment|custody|detention|prison|youth)").match(text, end):
        return True
    if once(r"['’]?\s(?:notice|respite|grace|leave|to\s(?:report|reply|pay))\b").match(text, end):
        return True
    bare = once(rf"{NUMBER}|[\p{{L}}\d-]+\s(?:days|weeks|months|years)").fullmatch(text, start, end)
    return bool(bare) and (
        PUNISHED.search(text) is None or UP_TO.search(text, max(0, start - NEAR), start) is not None
    )


def _no_date(text: str, start: int, end: int) -> bool:
    """True for what is counted, a span of years, days of treatment ("28/7"), and months alone ("May-June")."""
    words = text[start:end]
    return (
        COUNTED.match(text, end) is not None
        or AT_A_CENTILE.search(text, 0, end) is not None
        or CENTILES.search(text, max(0, start - 2 * NEAR), start) is not None
        or once(r"\sof\sthe\b").match(text, end) is not None
        or once(r"\p{L}/$").search(text, max(0, start - 2), start) is not None
        or once(r"/\p{L}").match(text, end) is not None
        or once(rf"(?:years\s)?{YEARS}|\d{{1,2}}/(?:7|12|52)|[13]/[234]|{SEASON}").fullmatch(words)
        is not None
    )


def _common(text: str, start: int, end: int) -> bool:
    words = text[start:end]
    if any(low <= start and end <= high for low, high in left_alone(text)):
        return True  # "Barnardo's"
    return bool(COMMON.match(words) or COMMON_SYNDROME.search(text, max(0, start - 12), end))


def _things(text: str, start: int, end: int) -> bool:
    """True for a row of things that name nobody: "Epilim, Keppra, Gaviscon"."""
    alone = left_alone(text)
    words = once(r"\p{L}[\p{L}'’-]*").finditer(text, start, end)
    return not once(r"\d").search(text, start, end) and all(
        any(low <= word.start() and word.end() <= high for low, high in alone) or word.group() == "and"
        for word in words
    )


def _time_of_day(text: str, start: int, end: int) -> bool:
    """True for four figures that open an entry of a log or stand where a time does: "0318 AREA SEARCH", "Time 2314"."""
    if not once(r"(?:[01]\d|2[0-3])[0-5]\d").fullmatch(text, start, end):
        return False
    after = once(r"\s(?P<next>\p{L}+)").match(text, end)
    if after and after["next"].lower() in family_names():
        return False  # "1906 Gaunt" is an officer
    before = text[max(0, start - 12) : start]
    return once(r"(?:^|[\n\t]|\b(?:[Tt]ime|[Ss]een:|[Bb]ack|approx|TIME)\s|@\s)$").search(before) is not None


def _kind_alone(text: str, start: int, end: int) -> bool:
    """True for "the Centre", and for "Legal Services": words of the field and of services alone."""
    words = once(r"(?<!['’])\p{L}+").findall(text, start, end)
    return text[start:end].lower() in KINDS or (
        len(words) > 1 and all(is_field_word(word) or is_of_a_service(word) for word in words)
    )


HELD_BACK: dict[str, Callable[[str, int, int], bool]] = {
    "AGE": _no_age,
    "NRP": _no_people,
    "PERSON": _nobody,
    "CONDITION": _common,
    "SENTENCE": _no_sentence,
    "CODE": lambda text, start, end: (
        once(
            rf"{SHORT_NUMBER}|{YEARS}|\d\dZ|(?:RIPA|PACE|FOIA|POCA|MCA|MHA|HRA)\s(?:19|20)\d\d|"
            rf"(?:Cm(?:n?d)?\.?|HC|HL|LAC|HSG|HSC|SI)\s(?:\(\d+\)\s)?\d{{1,5}}(?:,\s{YEARS})?"  # papers of the state
        ).fullmatch(text, start, end)
        is not None
        or _time_of_day(text, start, end)
    ),
    "HANDLE": lambda text, start, end: once(FILE).fullmatch(text, start, end) is not None,
    "DATE_TIME": _no_date,
    "OCCUPATION": lambda text, start, end: (
        text[start:end].split()[-1].lower() in NO_WORK
        or DESCRIBED.fullmatch(text, start, end) is not None
        or IT_WAS.search(text, max(0, start - NEAR), start) is not None
        or once(r"[\p{L}\d]+-(?:hour|minute|mile|bed|bedroom|page|point|storey)\b").search(text, start, end)
        is not None
    ),
    "LOCATION": lambda text, start, end: (
        once(REGION).fullmatch(text, start, end) is not None or _kind_alone(text, start, end)
    ),
    "ADDRESS": lambda text, start, end: (
        _things(text, start, end)
        or _time_of_day(text, start, end)
        or once(r"(?i)\b(?:panels?|meetings|visits)\b").search(text, start, end) is not None
        or (text[start:end].isalpha() and is_word(text[start:end]))
        or once(SHORT_NUMBER).fullmatch(text, start, end) is not None
        or (start == 0 and once(r"\d{1,2}\p{Lu}\s\s").match(text) is not None)  # the number of a heading
    ),
    **dict.fromkeys(("HEALTH_SETTING", "ORGANIZATION", "SCHOOL", "REFUGE", "PLACE_OF_WORSHIP"), _kind_alone),
}


def held_back(text: str, start: int, end: int, label: str) -> bool:
    """True for a stretch of a text that the reader gives a label, and that is known to be none of it."""
    if once(r"[Dd]ay\s[-–−]?\d{1,4}").fullmatch(text, start, end):
        return True  # of a life that is counted in days
    month = once(r"(?:(?:that|last|next|this|each|every)\s)?(?P<month>\p{L}+)").fullmatch(text, start, end)
    if month and month["month"].lower() in ONLY_MONTHS:
        return True
    if once(r"\b(?:Operation|Op\.?)\s$").search(text, max(0, start - 12), start):
        return True  # police name operations at random
    rule = HELD_BACK.get(label)
    return rule is not None and rule(text, start, end)
