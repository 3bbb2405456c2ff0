"""Looks for removed values in bytes of any kind, as each encoding a name can be written in."""

from checks.documents.matcher import Matcher

_SURE = 6  # letters: fewer turn up by chance in the bytes of a picture


def in_bytes(content: bytes, matcher: Matcher, *, pixels: bool = False) -> list[str]:
    """The removed values found in the bytes, each once.

    Text is searched as text. In other bytes (pictures, fonts, packed data) only values of six letters or more are
    sought, as whole words in one-byte and two-byte encodings: shorter ones occur there by chance. `pixels` says that
    it is a picture.
    """
    found: list[str] = []
    if not pixels and _is_text(content):
        for codec in ("utf-8",) if content.isascii() else ("utf-8", "cp1252"):
            found += [match.value for match in matcher.find(content.decode(codec, "ignore"))]
    wide = content[:200_000].count(0) > len(content[:200_000]) // 4
    if wide and not pixels:
        for start in (0, 1):
            for codec in ("utf-16-le", "utf-16-be"):
                text = content[start : start + 2_000_000].decode(codec, "ignore")
                found += [match.value for match in matcher.find(text)]
    small = content.lower()
    for value in matcher.values:
        if len(value) >= _SURE and _stands_in(small, value.lower()):
            found.append(value)
    return list(dict.fromkeys(found))


def _is_text(content: bytes) -> bool:
    """True when most of the first bytes are letters, digits and the signs of plain writing."""
    sample = content[:4_000]
    plain = sum(32 <= byte < 127 or byte in (9, 10, 13) for byte in sample)
    return bool(sample) and plain > 0.7 * len(sample)


def _stands_in(content: bytes, value: str) -> bool:
    for codec in ("utf-8", "cp1252", "utf-16-le", "utf-16-be"):
        try:
            sought = value.encode(codec)
        except UnicodeEncodeError:
            continue
        place = content.find(sought)
        while place >= 0:
            before, after = content[max(0, place - 1) : place], content[place + len(sought) :][:1]
            wide = codec.startswith("utf-16")
            if wide or not (before.isalnum() or after.isalnum()):
                return True
            place = content.find(sought, place + 1)
    return False
