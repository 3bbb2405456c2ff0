"""Titles and initials before a name, and what follows it ("senior", "OBE"), are part of what names somebody."""

from dataclasses import replace
from functools import lru_cache

import regex

from checks.personal_data.anonymous import left_alone
from checks.personal_data.lexicon import bag
from checks.personal_data.recognisers.base import Found, compiled
from checks.personal_data.recognisers.capitals import UNEXPLAINED
from checks.personal_data.recognisers.naming import TITLE
from checks.personal_data.use import opens_sentence

TITLE_ALONE = compiled(
    rf"(?<![\w'’-])(?:{TITLE}|MR|MRS|MISS|PADRE)(?:(?<!\p{{L}}{{5}})\.)?"
    r"(?:[ ]\((?:[Rr]et['’]?d|[Rr]etired)\.?\))?(?:[ ]|\n[ ]*)(?:\(\p{Lu}[\p{L}'’-]+\)[ ])?"
    rf"(?:{TITLE}(?:(?<!\p{{L}}{{5}})\.)?[ ])?(?:(?:\p{{Lu}}\.[ ]{{0,2}}){{1,3}}|\p{{Lu}}[ ])?(?:S[Tt]\.?[ ])?$"
    r"|(?<![\w'’-])(?:DR|REV|PROF|CLLR|CSO|PCSO)\.?[ ](?:\p{Lu}\.?[ ])?$"
    r"|(?<![\w'’-])(?:MRS?|MISS|MS|SGT|INSP|SUPT|CH\ INSP|DET|pc|pcso|dc|ds|sgt|insp|dr|mrs?|miss)\.?[ ]$"
)
# A bare initial before a name ("M Hartley"), but for "A" and "I"; after it, an initial, "senior" or a number of a kind.
INITIAL_BEFORE = regex.compile(
    r"(?<=^|[^\w'’./-]|[\t\n])(?<!\b(?:[Cc]hild|[Ss]chool|[Ww]orker|[Pp]erson|[Aa]dult|[Bb]aby|"
    r"CHILD|[Ss]ibling)\s)[B-HJ-Z][ ]$"
)
AFTER = regex.compile(
    r"[ ]\p{Lu}-\p{Lu}\b\.?(?!\p{Ll})|(?<=\p{Ll}{3})[ ][B-HJ-WYZ](?=\s\p{Ll}|[,;)]\s|\.\s[\d\p{Lu}]|\s?$)|"
    r"[ ]\p{Lu}\.(?=\s(?:\p{Ll}|\d)|[,;)]|\s*$|\s?\t)|(?<=\p{Lu}{3}),[ ]\p{Lu}\b(?!\p{Ll})|"
    r"(?<=\p{Ll}{2}),[ ]\p{Lu}(?=\s[-–—]\s|\s*[\"”)\t\n;|]|\s*$)"
    r"|,?[ ](?:senior|junior|Senior|Junior|[Ss]nr|[Jj]nr|[Jj]r)\b\.?(?!\s(?:\p{Lu}|school|nurse|social))"
    r"|(?<=(?<!\p{L})\p{Ll}{3,12})[ ][b-hjlmpstvwz](?=[.,;:!?\"”]|\s*$)"  # "ask jodie b."
    r"|[ ](?:ma|mi|max|min)\b\.|[ ](?:bach|fach)\b"
    r"|[ ](?:Uncle|Aunty|Auntie|Bhai|Didi)\b(?!\s\p{Lu})"
    r"|[ ](?:uncle|aunty|auntie)(?=\s(?:comes|came|says|said|was|is|did|does)\b)"
    r"|[ ](?:chach[ai]|bhaiya|bhai|apa|khala|baji|mamu|masi|phupo|fupu|didi)\b"
    r"|[ ](?:dede|teyze|hala|amca|day[ıi]|yenge|abla)\b"
    r"|,?[ ](?:OBE|MBE|CBE|KBE|DBE|QPM|KPM|BEM|JP|QC|KC|DL)\b"
    r"|[ ](?:major|minor|maximus|minimus)\b(?=[.,;:)]|\s\p{Ll}+ed\b)"
)
SMALL_TITLES = bag("pc pcso dc ds sgt insp dr mr mrs miss aunt auntie aunty uncle")
INITIALS_BEFORE = regex.compile(r"(?<![\w'’.-])(?:\p{Lu}\.(?:[ ]{0,2}|\n[ ]*)){1,3}$")
CROWN = regex.compile(r"(?<![\w.-])R\sv\.?\s$")
BRANCH = regex.compile(
    r"[ ]\((?:North|South|East|West|Northern|Southern|Eastern|Western|Midlands|Wales)(?:[ ](?:East|West))?\)"
)
BODIES = bag("ORGANIZATION REFUGE HEALTH_SETTING")
ADJECTIVE = regex.compile(r"(?:Big|Little|Old|Young|Our|Poor|Dear|Private|Elder)\s")


@lru_cache(maxsize=1_000)
def _title_before(before: str) -> "regex.Match[str] | None":
    """The title or initials at the end of what stands before a name: several layers find each name."""
    last = before.rsplit(None, 1)[-1:]
    word = last[0].rstrip(".,;:!?”") if last else ""
    if word.islower() and word.isalpha() and word not in SMALL_TITLES:
        return None  # most names follow a word in small letters, and no title ends so
    return TITLE_ALONE.search(before) or INITIALS_BEFORE.search(before)


def _whole_body(text: str, one: Found) -> Found:
    """The body with "The" in the middle of a sentence, and with "(North)": both are part of its name."""
    branch = BRANCH.match(text, one.end)
    article = text[max(0, one.start - 4) : one.start] == "The " and not opens_sentence(text, one.start - 4)
    return replace(
        one, start=one.start - 4 if article else one.start, end=branch.end() if branch else one.end
    )


def with_title(text: str, one: Found) -> Found:
    """The finding with the title and initials that stand before it; a body with its article and branch."""
    if one.entity in BODIES:
        return _whole_body(text, one)
    if one.entity != "PERSON":
        return one
    before = text[max(0, one.start - 60) : one.start]
    match = _title_before(before) or (one.rule != UNEXPLAINED and INITIAL_BEFORE.search(before))
    after = AFTER.match(text, one.end) if one.rule not in {UNEXPLAINED, "misspelt"} else None
    if after:
        one = replace(one, end=after.end())
    crown = CROWN.search(before)
    if crown and not match:
        return replace(one, start=one.start - (len(before) - crown.start()))
    if not match or (
        ADJECTIVE.fullmatch(match.group()) and opens_sentence(text, one.start - len(match.group()))
    ):
        return one
    start = one.start - (len(before) - match.start())
    if any(low <= start < high and high > one.start for low, high in left_alone(text)):
        return one
    return replace(one, start=start)
