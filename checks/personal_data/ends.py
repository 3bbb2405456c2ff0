"""Where what several layers found together begins and ends: without the label before it, with all of its number."""

from dataclasses import replace

import regex

from checks.personal_data.lexicon import bag
from checks.personal_data.passages import Passage
from checks.personal_data.use import is_field_word

BODIES = frozenset({"SCHOOL", "HEALTH_SETTING", "PLACE_OF_WORSHIP", "REFUGE", "NEWSPAPER", "ORGANIZATION"})
NEVER_LAST = bag("and or the a an of in at on for to from with by")  # no body's name ends so
OPEN_END = regex.compile(rf"(?:(?:(?<!\S)|\s+)(?:{'|'.join(sorted(NEVER_LAST))}))+\Z")
GOES_ON = regex.compile(r"\s(?:the\s)?\p{Lu}")
WENT_BEFORE = regex.compile(r"\p{Lu}[\p{L}'’-]*\s\Z")
LETTER = regex.compile(r"\p{Lu}\.\s+(?=\p{Lu}\p{Ll})")
LABEL = regex.compile(
    r"\b(?:Finding|Theme|Question|Section|Part|Annex|Appendix|Recommendation|Option|Stage|Phase|Chapter|Table|Figure|Issue|"
    r"Lesson|Episode|Event|Child|Family|Adult|Sibling|Young\sPerson)\s$"
)
AGENCY = regex.compile(r"\b(?:Council|Trust|PCT|Police|Constabulary|Authority)(?=['’]s\s)")
REST_OF_NUMBER = regex.compile(r"(?<=\d)(?:/(?:\p{Lu}{1,3}|\d{1,4}\p{Lu}?))+(?![\w/-])")


def within_ends(text: str, one: Passage) -> Passage | None:
    """The passage from where its name or number begins to where it ends; None when it is small words alone."""
    if one.entity in BODIES and (small := OPEN_END.search(text, one.start, one.end)):
        goes_on = GOES_ON.match(text, one.end) is not None
        if small.start() == one.start:  # "the", of "the Cow & Gate"; but "an", of "Gwel an Mor House"
            return one if goes_on and WENT_BEFORE.search(text, 0, one.start) else None
        # "Boys' Brigade in", of "the Boys' Brigade in 2010"; but "Jade Pavilion at", of "Jade Pavilion at Tull"
        return one if goes_on else replace(one, end=small.start())
    if one.entity == "PERSON" and (letter := LETTER.match(text, one.start, one.end)):
        # "Finding D. Kadiatu was six": the letter belongs to the label.
        return replace(one, start=letter.end()) if LABEL.search(text, 0, one.start) else one
    if one.entity == "CASE_NUMBER" and (rest := REST_OF_NUMBER.match(text, one.end)):
        return replace(one, end=rest.end())
    if one.entity == "ORGANIZATION" and (agency := AGENCY.search(text, one.start, one.end)):
        # "Durham County Council's Initial Response Team": any may have such a team.
        team = text[agency.end() : one.end].split()[1:]
        return replace(one, end=agency.end()) if all(map(is_field_word, team)) else one
    return one
