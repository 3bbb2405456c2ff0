"""Which patterns can match in a text: a quick look at its outline tells, and only those are run.

The outline has a byte for each character. Every pattern has a wider one, which RE2 looks for in the outline together
with others: where the wider one is not found, the pattern would find nothing either.
`data/needed.json.gz` is worked out from the patterns themselves by `python -m training.needed`. It names a pattern by
its content: one that was changed since is simply run everywhere.
"""

import gzip
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

import re2
import regex

from checks.personal_data.lexicon import DATA

NEEDED = DATA / "needed.json.gz"
# Bytes of an outline beyond ASCII: marks that patterns ask for, and whatever else is no letter, figure or blank.
MARKS = "‘’“”–—…•£€·"
FIRST_MARK, ANY_MARK = 0x80, 0xFE
KINDS = tuple(
    (regex.compile(kind), byte)
    for kind, byte in (
        (r"\s", "\v"),
        (r"\d", "9"),
        (r"\p{Lu}", "Z"),
        (r"\p{Ll}", "z"),
        (r"\w", "_"),
        ("(?s:.)", chr(ANY_MARK)),
    )
)
AT_ONCE = 2  # patterns in a set: with more, RE2 remembers ever more states; with one, it is asked too often
JOINED = 1_000  # characters of short texts that are asked about together
MEMORY = (
    64 << 20
)  # what RE2 may use at most to remember its way through a set; a long report takes a megabyte


ALL = -1  # as bits: every pattern
REMEMBERED = 10_000  # texts
_possible: dict[str, int] = {}


class Outline(dict[int, str]):
    """For `str.translate`: ASCII and the marks stay apart, other characters become one of their kind."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if code < FIRST_MARK:
            self[code] = character
        elif character in MARKS:
            self[code] = chr(FIRST_MARK + MARKS.index(character))
        else:
            self[code] = next(byte for kind, byte in KINDS if kind.match(character))
        return self[code]


OUTLINE = Outline()


def outline(text: str) -> bytes:
    """The text as the wider patterns read it, a byte a character."""
    return text.encode() if text.isascii() else text.translate(OUTLINE).encode("latin-1")


def name_of(pattern: "regex.Pattern[str]") -> str:
    """A pattern's name in the file: it depends on its text and flags alone."""
    return hashlib.sha256(f"{pattern.flags}|{pattern.pattern}".encode()).hexdigest()[:16]


class Together:
    """Wider patterns that are looked for in one pass. Safe to share between threads."""

    def __init__(self, patterns: Sequence[str]) -> None:
        options = re2.Options()
        options.encoding = re2.Options.Encoding.LATIN1
        options.never_capture = True
        options.log_errors = False
        options.max_mem = MEMORY
        self._set = re2.Set.SearchSet(options)
        for pattern in ("", *patterns):  # the first is found everywhere: when it is not, RE2 has given up
            self._set.Add(pattern.encode("latin-1"))
        self._set.Compile()
        self._all = (1 << len(patterns)) - 1

    def found(self, text: bytes) -> int:
        """Bit n for the nth pattern, when it matches somewhere in the outline of a text."""
        bits = 0
        for number in self._set.Match(text) or ():
            bits |= 1 << number
        return bits >> 1 if bits & 1 else self._all


@cache
def _wider() -> dict[str, str]:
    return dict(json.loads(gzip.decompress(NEEDED.read_bytes()))) if NEEDED.exists() else {}


@cache
def _numbers() -> dict[str, int]:
    return {name: number for number, name in enumerate(_wider(), start=1)}


@cache
def _sets() -> tuple[tuple[int, Together], ...]:
    """Sets of the patterns in the file, each with the number of its first one."""
    every = list(_wider().values())
    return tuple(
        (first + 1, Together(every[first : first + AT_ONCE])) for first in range(0, len(every), AT_ONCE)
    )


@cache
def number_of(pattern: "regex.Pattern[str]") -> int:
    """The pattern's place in the file; 0 when nothing is known about it."""
    return _numbers().get(name_of(pattern), 0)


def look_ahead(texts: Sequence[str]) -> None:
    """Find out what `possible` will be asked about these texts: set by set, which is quicker than text by text."""
    new = [(text, outline(text)) for text in dict.fromkeys(texts) if text not in _possible]
    bits = [1] * len(new)
    groups = [
        (group, b"\n".join(written for _, written in new[group.start : group.stop])) for group in _groups(new)
    ]
    for first, together in _sets():
        for group, joined in groups:
            if together.found(joined):
                for number in group:
                    bits[number] |= together.found(new[number][1]) << first
    remember(dict(zip((text for text, _ in new), bits, strict=True)))


def remember(known: Mapping[str, int]) -> None:
    """Keep what is known of these texts, as `possible` tells it."""
    if len(_possible) + len(known) > REMEMBERED:
        _possible.clear()
    _possible.update(known)


def _groups(outlines: Sequence[tuple[str, bytes]]) -> Iterator[range]:
    """The numbers of outlines that go together."""
    first = length = 0
    for number, (_, written) in enumerate(outlines):
        length += len(written)
        if length >= JOINED or number + 1 == len(outlines):
            yield range(first, number + 1)
            first, length = number + 1, 0


def possible(text: str) -> int:
    """Which patterns may match in the text: bit `number_of` each. Bit 0 stands for all of which nothing is known."""
    known = _possible.get(text)
    if known is None:
        look_ahead([text])
        known = _possible.get(text)
    return ALL if known is None else known  # another thread may have cleared it


def matches(pattern: "regex.Pattern[str]", text: str) -> Iterable["regex.Match[str]"]:
    """The matches of a pattern, which is run only where it can match."""
    number = number_of(pattern)
    here = _possible.get(text)
    if here is None and number:  # the sets that hold other patterns need not be asked
        first, together = _sets()[(number - 1) // AT_ONCE]
        here = together.found(outline(text)) << first
    return pattern.finditer(text) if here is None or here >> number & 1 else ()
