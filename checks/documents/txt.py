"""Plain text: read with its encoding told, redacted in the same encoding, proved on the bytes."""

import re

from checks.documents.matcher import Matcher
from checks.documents.model import (
    Aside,
    CannotRead,
    DocumentText,
    HiddenThing,
    Leftover,
    Paragraph,
    hidden_thing,
)

_ENCODINGS = {
    "UTF-8": "utf-8",
    "UTF-8 with byte order mark": "utf-8-sig",
    "UTF-16 LE": "utf-16-le",
    "UTF-16 BE": "utf-16-be",
    "Windows-1252": "cp1252",
}
_MARKS = {"UTF-8 with byte order mark": b"", "UTF-16 LE": b"\xff\xfe", "UTF-16 BE": b"\xfe\xff"}
_BLOCK = re.compile(r"\S(?:.*\S)?(?:[ \t]*(?:\r\n|\r|\n)[ \t]*\S(?:.*\S)?)*")
_LONGEST_PIECE = 4_000
_UNSEEN = re.compile(
    r"[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\U000e0000-\U000e007f\x00-\x08\x0e-\x1f\x7f]+"
)


def decode(data: bytes) -> tuple[str, str]:
    """The text unchanged but for the byte order mark, and its encoding's name. Raises `CannotRead` (wrong_type)."""
    if data.startswith(b"\xef\xbb\xbf"):
        order = ["UTF-8 with byte order mark"]
    elif data.startswith((b"\xff\xfe", b"\xfe\xff")):
        order = ["UTF-16 LE" if data.startswith(b"\xff\xfe") else "UTF-16 BE"]
    elif b"\x00" in data:
        even, odd = data[::2].count(0), data[1::2].count(0)
        order = ["UTF-16 LE" if odd > even else "UTF-16 BE"]
    else:
        order = ["UTF-8", "Windows-1252"]
    for name in order:
        try:
            text = data.decode(_ENCODINGS[name])
        except UnicodeDecodeError:
            continue
        text = text.removeprefix("\ufeff")
        if not text.strip():
            raise CannotRead("empty", "This file is empty. Save the report again and choose that copy.")
        if text.count("\x00") == 0 and len(_UNSEEN.sub("", text)) > 0.9 * len(text):
            return text, name
    raise CannotRead(
        "wrong_type",
        "This file is not plain text. Save the report as Word (.docx), PDF or plain text and use that copy.",
    )


def paragraphs_of(text: str) -> tuple[Paragraph, ...]:
    """Blocks between blank lines; a very long one is parted at line ends so that no piece is slow to scan."""
    found: list[Paragraph] = []
    for block in _BLOCK.finditer(text):
        start = block.start()
        while block.end() - start > _LONGEST_PIECE:
            cut = max(text.rfind(mark, start, start + _LONGEST_PIECE) for mark in ("\n", ". "))
            cut = cut + 1 if cut > start else text.rfind(" ", start, start + _LONGEST_PIECE) + 1
            cut = cut if cut > start else start + _LONGEST_PIECE
            found.append(Paragraph(start, cut, "body", None, len(found) + 1))
            start = cut
        found.append(Paragraph(start, block.end(), "body", None, len(found) + 1))
    return tuple(found)


def read(data: bytes, asides: tuple[Aside, ...]) -> DocumentText:
    """The text of the file as it stands."""
    text, encoding = decode(data)
    notes = (f"The file is encoded as {encoding}.",) if encoding != "UTF-8" else ()
    return DocumentText("txt", text, paragraphs_of(text), asides, None, encoding, notes)


def hidden(data: bytes) -> list[HiddenThing]:
    """Characters that no screen shows, by line: they can split a name so that no search finds it."""
    text, _ = decode(data)
    return [
        hidden_thing(
            "invisible_characters", f"line {number}", f"{len(''.join(_UNSEEN.findall(line)))} character(s)"
        )
        for number, line in enumerate(text.splitlines(), 1)
        if _UNSEEN.search(line)
    ]


def redact(data: bytes, matcher: Matcher) -> bytes:
    """The text with every decided value replaced, in its own encoding where that can hold the replacements."""
    text, encoding = decode(data)
    clean = _UNSEEN.sub("", matcher.replace(_UNSEEN.sub("", text)))
    codec = _ENCODINGS[encoding]
    try:
        return _MARKS.get(encoding, b"") + clean.encode(codec)
    except UnicodeEncodeError:
        return clean.encode("utf-8")


def leftovers(data: bytes, matcher: Matcher) -> list[Leftover]:
    """Removed values in the text as decoded, and in the bytes under the other encodings a reader may try."""
    text, encoding = decode(data)
    found = [_leftover(match.value, text, match.start, encoding) for match in matcher.find(text)]
    for codec in ("utf-8", "cp1252"):
        if codec != _ENCODINGS[encoding]:
            other = data.decode(codec, "ignore")
            found += [
                _leftover(match.value, other, match.start, f"bytes as {codec}")
                for match in matcher.find(other)
            ]
    return found


def _leftover(value: str, text: str, start: int, reader: str) -> Leftover:
    return Leftover(value, "body", f"line {text.count(chr(10), 0, start) + 1}", reader)
