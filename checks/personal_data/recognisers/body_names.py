"""How a local body is named: the shape of its own name, and when such words are the field's own."""

import regex

from checks.personal_data.anonymous import is_acronym
from checks.personal_data.lexicon import entries, is_word
from checks.personal_data.recognisers.phrases import STARTERS, WORD
from checks.personal_data.use import DAYS, MONTHS, is_field_word, is_heading

LINK = r"(?:of|the|and|&|in\ the|on\ the|upon|de|le)"
NAMED = rf"(?P<own>{WORD}(?:[ \u00a0\n](?:{WORD}|{LINK})){{0,5}}?)"

WHY_SCHOOL = "A named school or nursery narrows the child down to a few hundred."
WHY_HEALTH = "A named surgery, ward or hospital narrows down where the family lives."
WHY_BODY = "A named local body tells where the family lives."
WHY_PAPER = "A local paper leads to its own reports of the case."
COMMON_ENDINGS = (
    "er",
    "or",
    "ist",
    "ian",
    "ess",
    "ment",
    "ion",
    "ity",
    "ship",
    "ing",
    "ant",
    "ent",
    "ure",
    "ness",
    "ism",
    "ly",
    "ence",
    "ance",
    "ery",
    "ology",
    "ed",
    "ive",
    "ary",
    "master",
    "ics",
)


def not_of_the_field(match: "regex.Match[str]") -> bool:
    """False for what reports write with a capital after "the", and in headings."""
    words = [word for word in match.group("own").split() if word.lower() not in STARTERS]
    if len(words) == 1 and is_word(words[0]) and words[0].lower().endswith(COMMON_ENDINGS):
        return False
    return not is_heading(match.string) and not any(
        is_field_word(word)
        or is_acronym(word)
        or word.isupper()
        or word.lower() in MONTHS | DAYS
        or word.lower().rstrip("s") in entries("origins")
        for word in words
    )


def some_name(match: "regex.Match[str]") -> bool:
    """False when every word of the name is the field's own: "run by Social Care" no, "run by Cedar Tree Care" yes."""
    words = match.group("own").split()
    if len(words) < 2:
        return not_of_the_field(match)
    return not is_heading(match.string) and not all(
        is_field_word(word) or is_acronym(word) or word.isupper() or word in {"and", "&", "of", "the", "The"}
        for word in words
    )
