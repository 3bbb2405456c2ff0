"""Whether a text is written as prose, as a note or as a message."""

from functools import lru_cache

import regex

# What a note or a message may begin with: a number, a date, a time, who writes.
OPENING = regex.compile(
    r"\s*[“\"‘']?(?P<dated>\[?(?:(?:\d{1,2}[ -]\p{L}{3,9}|\d{1,2}/\d{1,2}|\d{1,2}[.-]\d{1,2}(?=[.-]\d\d))"
    r"(?:[ /.-]\d{2,4}\b)?,?[ \t]*)?(?:\d{1,2}:\d\d(?::\d\d)?|\d{4}\s?hrs)?\]?(?<=\S\]?\s*)[\s:–-]*)?"
    r"(?P<writes>(?:(?<=\s)\p{L}[\p{L} ]{1,20}|\p{Ll}[\p{Ll} ]{1,14}):\s)?"
)
MESSAGE = regex.compile(
    r"(?<![\w'’])(?:u|ur|r|dont|cant|wont|didnt|im|ive|hes|shes|mum|mam|nan|dad|i|ok|x+)(?![\w'’])"
)
# Words that only notes have.
NOTED = regex.compile(
    r"(?<!\S)(?:[?+]\p{L}+|\p{L}+\+|[&+]|w/|c/o|o/e|re|inc|v|att|adv|disc|obs|pt|hx|rv|appt|tc|t/c|p/c|tel|hv|sw|mo|fa|"
    r"nfa|dna|rang|seen|stated?|alleged|informant|inft|ip|mgm|ref|poss|approx)(?![\w’'])",
    regex.I,
)


@lru_cache(maxsize=10_000)
def register_of(text: str) -> str:
    """How a text is written: "m" for messages, which begin small; "n" for notes, which begin with a date or a time or
    leave words out; empty for prose."""
    opening = OPENING.match(text)
    assert opening is not None  # every part of it may be missing
    dated = bool(opening["dated"] and opening["dated"].strip())
    if text[opening.end() : opening.end() + 1].islower() and (
        dated or opening["writes"] or MESSAGE.search(text)
    ):
        return "m"
    return "n" if dated or len(NOTED.findall(text)) > 1 else ""
