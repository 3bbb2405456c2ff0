"""What a pattern cannot do without. Where a paragraph lacks it, the pattern cannot match and is not run.

Most patterns need a word that few paragraphs have, or letters and figures side by side. One pass over the paragraph
tells what it has of all that any pattern needs. `data/needed.json` is worked out from the patterns themselves by
`python -m training.needed`. It names a pattern by its content: one that was changed since is simply run everywhere.
"""

import hashlib
import json
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any

import ahocorasick
import regex

from checks.personal_data.lexicon import DATA

Needs = tuple[tuple[str, ...], ...]  # one of each of these must stand in the folded text
LETTER, DIGIT = "\ue000", "\ue001"  # how the outline of a text writes them
NEEDED = DATA / "needed.json"
_numbers: dict[tuple[bool, tuple[str, ...]], int] = {}  # of what was asked for so far; True marks a hint
_hints = 0  # those that the text in lower case must meet, not the folded one


def name_of(pattern: "regex.Pattern[str]") -> str:
    """A pattern's name in the file: it depends on its text and flags alone."""
    return hashlib.sha256(f"{pattern.flags}|{pattern.pattern}".encode()).hexdigest()[:16]


@cache
def _needed() -> dict[str, Any]:
    return dict(json.loads(NEEDED.read_text("utf-8"))) if NEEDED.exists() else {}


def needs_of(pattern: "regex.Pattern[str]") -> Needs:
    """What every text has in which the pattern matches; empty when nothing is known."""
    return tuple(tuple(either) for either in _needed().get(name_of(pattern), ()))


class Outline(dict[int, str]):
    """For `str.translate`: letters and figures become marks, the rest stays."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        self[code] = LETTER if character.isalpha() else DIGIT if character.isdigit() else character
        return self[code]


OUTLINE = Outline()


@lru_cache(maxsize=256)
def folded(text: str) -> str | None:
    """The text as needs are looked for in it, with its outline; None when its letters fold in unlike ways."""
    low = text.casefold()
    if len(low) != len(text) or "ı" in low:
        return None
    return f"{low}\n{low.translate(OUTLINE)}"


def lacks(text: str | None, needs: Needs) -> bool:
    """True when the folded text lacks something that is needed. A text of None lacks nothing."""
    return text is not None and not all(any(one in text for one in either) for either in needs)


def bits_of(needs: Needs, hint: tuple[str, ...] = ()) -> int:
    """Needs as bits of what `met` gives: a pattern can match only where all of them are set.

    `hint` are words of which one must stand in the text in lower case.
    """
    global _hints
    bits = 0
    for either in needs:
        bits |= 1 << _numbers.setdefault((False, either), len(_numbers))
    if hint:
        only = 1 << _numbers.setdefault((True, hint), len(_numbers))
        _hints |= only
        bits |= only
    return bits


@cache
def _bits_of(pattern: "regex.Pattern[str]") -> int:
    return bits_of(needs_of(pattern))


def matches(pattern: "regex.Pattern[str]", text: str) -> Iterable["regex.Match[str]"]:
    """The matches of a pattern, which is run only where the text has what it needs."""
    needs = _bits_of(pattern)
    return pattern.finditer(text) if met(text) & needs == needs else ()


def met(text: str) -> int:
    """Which of the needs and hints asked for so far the text meets, as bits."""
    return _met(text, len(_numbers))


@lru_cache(maxsize=256)
def _met(text: str, known: int) -> int:
    low, lower = folded(text), text.lower()
    if low is None:
        return ~_hints | _seen(lower, known)
    seen = _seen(low, known)
    return seen if low.startswith(lower + "\n") else (seen & ~_hints) | (_seen(lower, known) & _hints)


def _seen(text: str, known: int) -> int:
    bits = 0
    for _, each in _automaton(known).iter(text):
        bits |= each
    return bits


@lru_cache(maxsize=1)
def _automaton(known: int) -> Any:
    """Finds every string of the first `known` conditions in one pass, and gives the bits of its conditions."""
    bits: dict[str, int] = {}
    for (_, either), number in _numbers.items():
        for one in either if number < known else ():
            bits[one] = bits.get(one, 0) | 1 << number
    automaton = ahocorasick.Automaton()
    for one, each in bits.items():
        automaton.add_word(one, each)
    automaton.make_automaton()
    return automaton
