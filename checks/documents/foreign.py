"""Looks into parts of a package that are not the text: properties, comments, custom XML, embedded files, pictures."""

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from html import unescape

from lxml import etree

from checks.documents.model import CannotRead, HiddenThing, hidden_thing
from checks.documents.word.package import attribute, local, named, parse

_READABLE = re.compile(rb"[\x20-\x7e\xa0-\xff]{4,}")
_READABLE_WIDE = re.compile(rb"(?:[\x20-\x7e\xa0-\xff]\x00){4,}")
_DEPTH = 3
_LONGEST = 200_000
_UNPACKED = 50_000_000
_PROPERTIES = {"core-properties": "core", "extended-properties": "application", "custom-properties": "custom"}
_IMAGE_NAMES = re.compile(r"\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp|wdp|ico|pcx|eps)$", re.IGNORECASE)
# The application's own figures about the file: no words of anybody.
_FIGURES = frozenset(
    [
        "TotalTime",
        "Pages",
        "Words",
        "Characters",
        "Lines",
        "Paragraphs",
        "CharactersWithSpaces",
        "DocSecurity",
        "ScaleCrop",
        "LinksUpToDate",
        "SharedDoc",
        "HyperlinksChanged",
        "AppVersion",
        "HeadingPairs",
        "revision",
    ]
)


def part(name: str, kind: str, content: bytes) -> Iterator[HiddenThing]:
    """The hidden things of one part, by what it is related as (`kind`) or, unrelated, by its name and bytes."""
    short = name.rpartition("/")[2]
    if kind in _PROPERTIES:
        yield from _properties(content, _PROPERTIES[kind])
    elif kind in _READERS:
        yield from _READERS[kind](short, content)
    elif "thumbnail" in short.lower():
        yield from _thumbnail(short, content)
    elif short.lower().startswith("vba"):
        yield from _macros(short, content)
    elif name.lower().startswith("customxml/"):
        yield hidden_thing("custom_xml", short, words(content))
    elif "/glossary/" in name:
        yield hidden_thing("building_block", short, words(content))
    elif _IMAGE_NAMES.search(short):
        yield from _image(short, content)
    else:
        told = inside(content, short) or f"{len(content)} bytes"
        yield hidden_thing("embedded" if kind else "orphan_part", short, told)


def _people(_: str, content: bytes) -> Iterator[HiddenThing]:
    root = parse(content)
    for element in [*named(root, "person"), *named(root, "presenceInfo")]:
        values = " ".join(map(str, element.attrib.values()))
        yield hidden_thing("person", "people who worked on the file", values)


def _thumbnail(name: str, content: bytes) -> Iterator[HiddenThing]:
    yield hidden_thing("thumbnail", "package", f"a small picture of the first page ({name})")
    yield from _metadata(name, content)


def _macros(name: str, content: bytes) -> Iterator[HiddenThing]:
    yield hidden_thing("macro", "package", f"macros ({name}): {strings(content)[:2000]}")


def _custom_xml(name: str, content: bytes) -> Iterator[HiddenThing]:
    yield hidden_thing("custom_xml", name, words(content))


def _properties(content: bytes, which: str) -> Iterator[HiddenThing]:
    for element in parse(content):
        name = attribute(element, "name") or local(element)
        value = " ".join(" ".join(map(str, element.itertext())).split())
        if (
            value
            and name not in _FIGURES
            and not (name == "Template" and value.lower().startswith("normal.dot"))
        ):
            yield hidden_thing("property", f"{which}: {name}", value)


def _comments(_: str, content: bytes) -> Iterator[HiddenThing]:
    for comment in named(parse(content), "comment"):
        author = attribute(comment, "author") or ""
        date = (attribute(comment, "date") or "")[:10]
        text = "\n".join("".join(t.text or "" for t in named(p, "t", "delText")) for p in named(comment, "p"))
        yield hidden_thing(
            "comment", f"comment by {author} {date}".strip(), text.strip() or words(etree.tostring(comment))
        )
        for value in (author, attribute(comment, "initials") or ""):
            yield hidden_thing("author", "comments", value)


def _image(name: str, content: bytes) -> Iterator[HiddenThing]:
    from checks.documents import images

    yield hidden_thing("image", name, images.in_words(content, name), content)
    yield from _metadata(name, content)


def _metadata(name: str, content: bytes) -> Iterator[HiddenThing]:
    from checks.documents import images

    told = images.metadata(content)
    if told:
        yield hidden_thing("picture_data", name, told)


def _built_in(name: str, content: bytes) -> Iterator[HiddenThing]:
    yield hidden_thing("alt_chunk", name, inside(content, name))


_READERS: dict[str, Callable[[str, bytes], Iterator[HiddenThing]]] = {
    "comments": _comments,
    "people": _people,
    "thumbnail": _thumbnail,
    "vbaProject": _macros,
    "customXml": _custom_xml,
    "customXmlProps": _custom_xml,
    "aFChunk": _built_in,
    "image": _image,
}


def words(content: bytes) -> str:
    """All text and attribute values of an XML part; the readable strings of anything else."""
    try:
        root = parse(content)
    except CannotRead:
        return strings(content)
    found: list[str] = []
    for element in root.iter():
        if isinstance(element.tag, str):
            found += [str(value) for key, value in element.attrib.items() if _tells(str(key), str(value))]
        found += [text for text in (element.text, element.tail) if text and text.strip()]
    return " ".join(" ".join(found).split())[:_LONGEST]


def _tells(key: str, value: str) -> bool:
    """True for an attribute that can hold somebody's words: no schema address, no identifier, no citation style."""
    if value.startswith(("{", "http://schemas.", "urn:schemas-")) or key in (
        "SelectedStyle",
        "StyleName",
        "Version",
    ):
        return False
    return bool(re.search(r"[^\W\d_]{2}", value))


def parted(name: str) -> str:
    """A name made for machines as words: "DanielleSmith_2" as "Danielle Smith 2"."""
    name = re.sub(r"(?<=[^\W\d_A-Z])(?=[A-Z])|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])", " ", name)
    return re.sub(r"[_\W]+", " ", name)


def strings(content: bytes) -> str:
    """Readable runs of four or more characters in any bytes, one byte or two bytes a character."""
    narrow = [found.decode("cp1252", "replace") for found in _READABLE.findall(content)]
    wide = [found.decode("utf-16-le") for found in _READABLE_WIDE.findall(content)]
    return " ".join(" ".join(wide + narrow).split())[:_LONGEST]


def inside(content: bytes, name: str, depth: int = _DEPTH) -> str:
    """The words of an embedded file: a zip (workbook, document) part by part, XML, HTML, or readable strings."""
    start = content.find(b"PK\x03\x04")
    if start >= 0 and depth > 0:
        unpacked = _zip(content[start:], depth)
        if unpacked:
            return f"{unpacked} {strings(content[:start])}".strip()[:_LONGEST]
    if content.lstrip()[:5].lower() in (b"<html", b"<!doc") or name.lower().endswith(
        (".htm", ".html", ".mht")
    ):
        return " ".join(unescape(re.sub(r"<[^>]*>", " ", content.decode("utf-8", "replace"))).split())[
            :_LONGEST
        ]
    if name.lower().endswith(".rtf") or content.startswith(b"{\\rtf"):
        return " ".join(re.sub(r"\\[a-z]+-?\d* ?|[{}]", " ", content.decode("cp1252", "replace")).split())[
            :_LONGEST
        ]
    if content.lstrip()[:1] == b"<":
        return words(content)
    return strings(content)


def _zip(content: bytes, depth: int) -> str:
    found: list[str] = []
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if sum(entry.file_size for entry in entries) > _UNPACKED or len(entries) > 2_000:
                raise CannotRead(
                    "unsafe",
                    "An embedded file unpacks to a very large size. Remove it in Word and save again.",
                )
            for entry in entries:
                if (
                    entry.filename.endswith((".rels", "[Content_Types].xml"))
                    or "styles" in entry.filename
                    or "theme" in entry.filename
                ):
                    continue
                text = inside(archive.read(entry), entry.filename, depth - 1)
                found.append(text)
    except (zipfile.BadZipFile, ValueError, OSError, RuntimeError, NotImplementedError):
        return ""
    return " ".join(filter(None, found))
