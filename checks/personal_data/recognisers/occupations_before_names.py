"""Trades of one's hands set before the name of whoever has them: "a bait digger, Alan Oddy", "log seller Nan Oddy".

A postman or a cleaner who is named for having seen something is everywhere; a bait digger is one of few.
"""

from collections.abc import Sequence

import regex

from checks.personal_data.lexicon import given_names
from checks.personal_data.recognisers.base import compiled

NAME_FOLLOWS = compiled(
    r",?\s(?:(?:called|named)\s)?(?:(?P<title>Mr|Mrs|Miss|Ms)\.?\s\p{Lu}|"
    r"(?P<first>\p{Lu}[\p{L}'’-]+)(?=\s\p{Lu}[\p{L}'’-]+|\s?[,.;:()]|['’]s\b|\s\p{Ll}|$))"
)
WORD_BEFORE = regex.compile(r"\b(?P<word>\p{Ll}[\p{Ll}'’-]+)\s$")


def before_a_name(text: str, start: int, end: int, unlike: Sequence[frozenset[str]]) -> int | None:
    """Where the words for a trade begin whose last stands at `start:end`, when a name follows.

    The word before it says of what: it is none of those in `unlike`.
    """
    follows = NAME_FOLLOWS.match(text, end)
    if not follows or not (follows["title"] or follows["first"].lower() in given_names()):
        return None
    before = WORD_BEFORE.search(text, max(0, start - 30), start)
    if before is None or any(before["word"] in words for words in unlike):
        return None
    return before.start("word")
