"""The proof that a Word copy is clean: two readers that share no code but the matcher look for every removed value.

One parses the text as a reader sees it and everything that is hidden. The other takes every part as raw bytes: XML with
all tags removed, every attribute, every name, files within files, and the same bytes as UTF-16.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from html import unescape

from checks.documents import foreign
from checks.documents.limits import Limits
from checks.documents.matcher import Matcher
from checks.documents.model import Leftover
from checks.documents.raw_sweep import in_bytes
from checks.documents.word import hidden
from checks.documents.word.package import open_package
from checks.documents.word.walk import WordFile

_TAG = re.compile(r"<[^>]*>")
_PARAGRAPH_END = re.compile(r"</(?:\w+:)?(?:p|tr|tc|v|tbl|lvl|style)>")
_ATTRIBUTE = re.compile(r"""[\w:.-]+\s*=\s*("[^"]*"|'[^']*')""")
_DEPTH = 3


def leftovers(data: bytes, matcher: Matcher, limits: Limits) -> list[Leftover]:
    """Every removed value still in the file, with where it stands. Raises `CannotRead`."""
    return [*_parsed(data, matcher, limits), *_raw(data, matcher, "", _DEPTH)]


def _parsed(data: bytes, matcher: Matcher, limits: Limits) -> Iterator[Leftover]:
    word = WordFile(open_package(data, limits, macros=True))
    blocks = [block for story in word.stories for block in word.blocks(story)] + list(word.list_labels())
    for number, block in enumerate(blocks, 1):
        for match in matcher.find(block.text):
            yield Leftover(match.value, block.part, f"paragraph {number}", "parsed text")
    for thing in hidden.hidden(word):
        for text in (thing.text, foreign.parted(thing.text)):
            for match in matcher.find(text):
                yield Leftover(
                    match.value, thing.kind, thing.place.split(",")[0].split(" by ")[0], "parsed text"
                )


def _raw(data: bytes, matcher: Matcher, path: str, depth: int) -> Iterator[Leftover]:
    """Everything in a zip, and the zip's own names and comments."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, OSError, ValueError):
        return
    with archive:
        yield from _found(matcher, "zip_comment", path, archive.comment.decode("utf-8", "replace"))
        for entry in archive.infolist():
            yield from _found(matcher, "part_name", path, foreign.parted(entry.filename))
            yield from _found(matcher, "zip_comment", path, entry.comment.decode("utf-8", "replace"))
            content = archive.read(entry)
            place = f"{path}{entry.filename}"
            if content[:4] == b"PK\x03\x04" and depth:
                yield from _raw(content, matcher, f"{place}/", depth - 1)
            elif content.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"<" or content[:2] in (
                b"\xff\xfe",
                b"\xfe\xff",
            ):
                yield from _in_xml(content, matcher, place)
            else:
                for value in in_bytes(content, matcher):
                    yield Leftover(value, "part", place, "raw sweep")


def _in_xml(content: bytes, matcher: Matcher, place: str) -> Iterator[Leftover]:
    encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    text = content.decode(encoding, "replace")
    spaced = _PARAGRAPH_END.sub("\n\n\n", text)
    for words in (
        _TAG.sub("", spaced),
        _TAG.sub(" ", spaced),
    ):  # split over runs; and side by side in two elements
        yield from _found(matcher, "text", place, unescape(words))
    values = {unescape(found[1:-1]) for found in _ATTRIBUTE.findall(text)}
    for value in values:
        if re.search(r"[^\W_]", value):
            yield from _found(matcher, "attribute", place, value)
            yield from _found(matcher, "attribute", place, foreign.parted(value))
    for comment in re.findall(r"<[!?].*?>", text, re.DOTALL):
        yield from _found(matcher, "xml_comment", place, unescape(comment))


def _found(matcher: Matcher, part: str, place: str, text: str) -> Iterator[Leftover]:
    for match in matcher.find(text):
        yield Leftover(match.value, part, place or "package", "raw sweep")
