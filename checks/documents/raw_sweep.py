"""Looks for removed values in bytes of any kind, as each encoding a name can be written in."""

import re
from functools import lru_cache

from checks.documents.matcher import Matcher

_CODECS = ("utf-8", "cp1252", "utf-16-le", "utf-16-be")

_AROUND = 120  # bytes, an even number: enough for a kept value that the removed one stands in
_SURE = 6  # letters: fewer turn up by chance in the bytes of a picture


def in_bytes(content: bytes, matcher: Matcher, *, plain: bool = True) -> list[str]:
    """The removed values found in the bytes, each once.

    Text is searched as text. In other bytes (pictures, fonts, packed data) only values of six letters or more are
    sought, as whole words in one-byte and two-byte encodings: shorter ones occur there by chance. `plain` False says
    that the bytes are no plain writing, whatever they look like.
    """
    found: list[str] = []
    if plain and _is_text(content):
        for codec in ("utf-8",) if content.isascii() else ("utf-8", "cp1252"):
            found += [match.value for match in matcher.find(content.decode(codec, "ignore"))]
    wide = content[:200_000].count(0) > len(content[:200_000]) // 4
    if wide and plain:
        for start in (0, 1):
            for codec in ("utf-16-le", "utf-16-be"):
                text = content[start : start + 2_000_000].decode(codec, "ignore")
                found += [match.value for match in matcher.find(text)]
    pattern = _sought(matcher.values)
    if pattern is not None:
        for place in pattern.finditer(content.lower()):
            found += _mentions(content, place.start(), place.end(), matcher)
    return list(dict.fromkeys(found))


def _is_text(content: bytes) -> bool:
    """True when most of the first bytes are letters, digits and the signs of plain writing."""
    sample = content[:4_000]
    plain = sum(32 <= byte < 127 or byte in (9, 10, 13) for byte in sample)
    return bool(sample) and plain > 0.7 * len(sample)


@lru_cache(maxsize=8)
def _sought(values: tuple[str, ...]) -> re.Pattern[bytes] | None:
    """All values of six letters or more in each encoding, as one pattern: a pass for each would take minutes."""
    written: set[bytes] = set()
    for value in values:
        for codec in _CODECS if len(value) >= _SURE else ():
            try:
                written.add(value.lower().encode(codec))
            except UnicodeEncodeError:
                continue
    ordered = sorted(written, key=len, reverse=True)
    return re.compile(b"|".join(map(re.escape, ordered))) if ordered else None


def _mentions(content: bytes, start: int, end: int, matcher: Matcher) -> list[str]:
    """What the matcher, by its own rules, finds at a place where the bytes of a value stand."""
    around = content[max(start % 2, start - _AROUND) : end + _AROUND]
    texts = [around.decode(codec, "ignore") for codec in _CODECS]
    return [match.value for text in texts for match in matcher.find(text)]
