"""Opens a Word package (a zip of XML parts) safely: sizes, names and DOCTYPE are checked before anything is parsed."""

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple
from urllib.parse import unquote

from lxml import etree

from checks.documents.limits import Limits
from checks.documents.model import CannotRead

_UNSAFE = "This file is built in a way that real reports are not, and could harm this computer"
_AGAIN = "Open it in Word, save it again as a Word document (.docx) and use that copy."
_MAIN_TYPES = (
    "wordprocessingml.document.main",
    "wordprocessingml.template.main",
    "ms-word.document.macroenabled",
)


def unsafe(why: str) -> CannotRead:
    """The refusal of a file that is built to do harm."""
    return CannotRead("unsafe", f"{_UNSAFE} ({why}). {_AGAIN}")


def damaged() -> CannotRead:
    """The refusal of a file that cannot be opened."""
    return CannotRead("damaged", f"This Word file is damaged and cannot be opened. {_AGAIN}")


@cache
def _split(tag: str) -> tuple[str, str]:
    namespace, _, name = tag.rpartition("}")
    return namespace.lstrip("{"), name


def local(element: etree._Element) -> str:
    """The element's name without its namespace; "" for a comment or an instruction."""
    tag = element.tag
    return _split(tag)[1] if isinstance(tag, str) else ""


def namespace(element: etree._Element) -> str:
    """The element's namespace; "" for none."""
    tag = element.tag
    return _split(tag)[0] if isinstance(tag, str) else ""


def attribute(element: etree._Element | None, name: str) -> str | None:
    """The value of the attribute with this local name, in whatever namespace."""
    if element is None:
        return None
    for key, value in element.attrib.items():
        if _split(str(key))[1] == name:
            return str(value)
    return None


def child(element: etree._Element | None, name: str) -> etree._Element | None:
    """The first child with this local name."""
    if element is None:
        return None
    return next((inner for inner in element if local(inner) == name), None)


def named(root: etree._Element, *names: str) -> list[etree._Element]:
    """All elements below `root` with one of these local names, in order."""
    return list(root.iter(*(f"{{*}}{name}" for name in names)))


def parse(content: bytes) -> etree._Element:
    """The root of an XML part. No entity is resolved, nothing is fetched; a DOCTYPE was refused on opening."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as problem:
        raise damaged() from problem


class Relation(NamedTuple):
    """A link from one part to another, or to the outside. `type` is the last word of the relationship's type."""

    id: str
    type: str
    target: str
    external: bool


@dataclass
class Package:
    """The parts of a package by name (without the leading slash), and what stands around them."""

    parts: dict[str, bytes]
    main: str = ""
    comment: bytes = b""
    around: bytes = b""
    entry_notes: tuple[bytes, ...] = ()
    _relations: dict[str, list[Relation]] = field(default_factory=dict)

    def relations(self, part: str) -> list[Relation]:
        """The relationships of a part; "" for those of the package."""
        if part not in self._relations:
            folder, name = posixpath.split(part)
            content = self.parts.get(posixpath.join(folder, "_rels", f"{name}.rels"))
            self._relations[part] = _relations_of(content, folder) if content else []
        return self._relations[part]

    def related(self, part: str, kind: str) -> list[str]:
        """The parts of one kind that a part links to and that are there."""
        links = self.relations(part)
        return [
            link.target
            for link in links
            if link.type == kind and not link.external and link.target in self.parts
        ]


def _relations_of(content: bytes, folder: str) -> list[Relation]:
    found: list[Relation] = []
    for element in parse(content):
        target, kind = element.get("Target"), element.get("Type", "")
        if local(element) != "Relationship" or target is None:
            continue
        external = element.get("TargetMode", "").lower() == "external"
        if not external:
            plain = unquote(target)
            joined = plain.lstrip("/") if plain.startswith("/") else posixpath.join(folder, plain)
            target = posixpath.normpath(joined)
        found.append(Relation(element.get("Id", ""), kind.rstrip("/").rpartition("/")[2], target, external))
    return found


def open_package(data: bytes, limits: Limits, *, macros: bool = False) -> Package:
    """The parts of a .docx. Raises `CannotRead`: damaged, unsafe, password, wrong_type, or macro unless `macros`."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            package = _unpack(archive, data, limits)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        KeyError,
        ValueError,
        OSError,
        NotImplementedError,
    ) as problem:
        raise damaged() from problem
    _find_main(package)
    if not macros and any(name.lower().endswith("vbaproject.bin") for name in package.parts):
        raise CannotRead("macro", f"This Word file contains macros. {_AGAIN}")
    return package


def _unpack(archive: zipfile.ZipFile, data: bytes, limits: Limits) -> Package:
    entries = archive.infolist()
    _refuse_by_directory(entries, limits)
    parts: dict[str, bytes] = {}
    for entry in entries:
        if entry.is_dir():
            continue
        content = archive.read(entry)
        if _looks_like_xml(entry.filename, content) and _has_doctype(content):
            raise unsafe("it declares a DOCTYPE")
        parts[entry.filename] = content
    first = min((entry.header_offset for entry in entries), default=0)
    end = data.rfind(b"PK\x05\x06")
    tail = data[end + 22 + len(archive.comment) :] if end >= 0 else b""
    notes = tuple(entry.comment for entry in entries if entry.comment)
    return Package(parts, comment=archive.comment, around=data[:first] + tail, entry_notes=notes)


def _refuse_by_directory(entries: list[zipfile.ZipInfo], limits: Limits) -> None:
    if len(entries) > limits.parts:
        raise unsafe("it has too many parts")
    if any(entry.flag_bits & 0x1 for entry in entries):
        raise CannotRead("password", f"This file is protected by a password. Take the password off. {_AGAIN}")
    names = [entry.filename.casefold() for entry in entries]
    if len(set(names)) != len(names):
        raise unsafe("two of its parts have one name")
    if sum(entry.file_size for entry in entries) > limits.unpacked_mb * 1_000_000:
        raise unsafe("it unpacks to a very large size")
    for entry in entries:
        pieces = entry.filename.split("/")
        if entry.filename.startswith("/") or "\\" in entry.filename or ".." in pieces or ":" in pieces[0]:
            raise unsafe("one of its parts is named so as to leave its folder")
        if entry.file_size > limits.part_mb * 1_000_000:
            raise unsafe("one of its parts unpacks to a very large size")
        if entry.file_size > 1_000_000 and entry.file_size > limits.ratio * max(1, entry.compress_size):
            raise unsafe("one of its parts unpacks to a very large size")


def _looks_like_xml(name: str, content: bytes) -> bool:
    return (
        name.lower().endswith((".xml", ".rels", ".vml"))
        or content.lstrip()[:1] == b"<"
        or content[:2] in (b"\xff\xfe", b"\xfe\xff")
    )


def _has_doctype(content: bytes) -> bool:
    plain = content.replace(b"\x00", b"") if b"\x00" in content[:64] else content
    return b"<!DOCTYPE" in plain or b"<!ENTITY" in plain


def _find_main(package: Package) -> None:
    types = package.parts.get("[Content_Types].xml")
    if types is None:
        raise damaged()
    main = next(
        (link for link in package.relations("") if link.type == "officeDocument" and not link.external), None
    )
    if main is None or main.target not in package.parts:
        raise damaged()
    for element in parse(types):
        if element.get("PartName", "").lstrip("/") == main.target:
            content_type = element.get("ContentType", "").lower()
            if not any(known in content_type for known in _MAIN_TYPES):
                raise CannotRead("wrong_type", f"This is an Office file, but not a Word document. {_AGAIN}")
    package.main = main.target
