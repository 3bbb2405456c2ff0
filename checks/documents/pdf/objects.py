"""Hidden data in the structure of a PDF: metadata, notes, forms, outlines, attachments, scripts, earlier revisions."""

import re
from collections.abc import Iterator
from typing import Any

import pikepdf

from checks.documents import foreign
from checks.documents.limits import Limits
from checks.documents.model import CannotRead, HiddenThing, hidden_thing
from checks.documents.pdf.values import LONGEST, content_of, opened, text_of

Found = tuple[HiddenThing, int | None]  # a thing and its page, from 1

_ENDS = re.compile(rb"%%EOF[ \t]*\r?\n?")
# Entries that hold words for people. What is under another name is told as "private_data" when it holds words.
_WORDS = {
    "/ActualText": "replacement_text",
    "/Alt": "alternative_text",
    "/E": "replacement_text",
    "/TU": "form_field",
    "/URI": "link",
    "/JS": "script",
    "/UF": "file_reference",
    "/F": "file_reference",
    "/Desc": "attachment",
    "/Title": "outline",
    "/Contents": "annotation",
    "/RC": "annotation",
    "/Subj": "annotation",
    "/T": "form_field",
    "/P": "page_label",
    "/V": "form_value",
    "/DV": "form_value",
    "/RV": "form_value",
    "/OverlayText": "unapplied_redaction",
    "/XFA": "form_value",
}
# Entries that are form, not words: names of fonts, colours, encodings, dates of the format itself.
_FORM = frozenset(
    [
        "/ID",
        "/Registry",
        "/Ordering",
        "/DA",
        "/DS",
        "/DR",
        "/Info",
        "/OutputConditionIdentifier",
        "/OutputCondition",
        "/RegistryName",
        "/Lang",
        "/CharSet",
        "/FontFamily",
        "/Panose",
        "/Style",
        "/CIDSet",
        "/M",
        "/CreationDate",
        "/ModDate",
        "/LastModified",
        "/NM",
        "/Tabs",
        "/S",
        "/St",
        "/IDTree",
        "/W",
        "/Ff",
        "/BS",
        "/CO",
        "/Lookup",
        "/CheckSum",
        "/Matrix",
        "/BBox",
        "/BaseVersion",
        "/Perms",
        "/Dest",
        "/D",
        "/Limits",
        "/Nums",
        "/Indexed",
        "/UR3",
        "/ByteRange",
        "/Cert",
        "/O",
        "/U",
        "/OE",
        "/UE",
    ]
)
_ORDINARY_TARGET = re.compile(r"[A-Za-z]{0,12}[._:-]?[\dA-Fa-f._:-]*|Doc-Start|_?(Toc|Ref|Hlk)\w*")
_ORDINARY_LABEL = re.compile(r"\d+|[ivxlcdm]+|[A-Z]{0,2}[-. ]*", re.IGNORECASE)
_SKIPPED = frozenset(["/Parent", "/Prev", "/P", "/Pg", "/Resources", "/Font", "/Encrypt"])


def for_reading(data: bytes, limits: Limits) -> tuple[list[Found], tuple[str, ...]]:
    """The hidden things found by structure, and notes on the file."""
    with opened(data) as document:
        notes = []
        if document.is_encrypted:
            notes.append(
                "The PDF carries an owner's password, which forbids copying but not reading: it was read."
            )
        found = list(walk(document))
    found += [(thing, None) for thing in revisions(data, limits)]
    return list({thing.key: (thing, page) for thing, page in found}.values()), tuple(notes)


def walk(document: pikepdf.Pdf) -> Iterator[Found]:
    """Every hidden thing that the trailer, the pages and the unreachable objects hold."""
    yield from _metadata(document)
    yield from _attachments(document)
    reached: set[tuple[int, int]] = set()
    for number, page in enumerate(document.pages, 1):
        yield from _annotations(page.obj, number)
        yield from _marked_content(page, number)
        yield from _without_size(page, number)
    targets: list[str] = []
    for page_number, key, text, owner in _strings(document, reached):
        yield from _told(key, text, owner, page_number)
        if key == "/Names" and not _ORDINARY_TARGET.fullmatch(text):
            targets.append(text)
    if targets:
        yield (
            hidden_thing("destination", "names of places that links lead to", " | ".join(targets)[:LONGEST]),
            None,
        )
    yield from _layers(document)
    yield from _unreachable(document, reached)


def _metadata(document: pikepdf.Pdf) -> Iterator[Found]:
    for key, value in dict(document.docinfo).items() if "/Info" in document.trailer else ():
        if text_of(value).strip() and key != "/Trapped":
            yield hidden_thing("property", f"document information: {key[1:]}", text_of(value)), None
    if "/Metadata" in document.Root:
        words = foreign.words(content_of(document.Root.Metadata))
        words = " ".join(
            word
            for word in words.split()
            if not word.startswith(("http://ns.", "http://www.w3.org", "http://purl."))
        )
        yield hidden_thing("metadata", "XMP", words), None


def _attachments(document: pikepdf.Pdf) -> Iterator[Found]:
    for name, attached in document.attachments.items():
        for version in attached.obj.get("/EF", {}).values():
            content = content_of(version)
            yield (
                hidden_thing(
                    "attachment", f"attached file {name}", f"{name}: {foreign.inside(content, name)}"
                ),
                None,
            )


_SHAPES = {
    "/Square": "box",
    "/Circle": "ellipse",
    "/Highlight": "highlight",
    "/Ink": "drawing",
    "/Stamp": "stamp",
}


def _annotations(page: Any, number: int) -> Iterator[Found]:
    for annotation in _listed(page.get("/Annots")):
        kind = str(annotation.get("/Subtype", ""))
        words = " ".join(filter(None, (text_of(annotation.get(key)) for key in ("/T", "/Contents", "/Subj"))))
        place = f"page {number}, {kind[1:] or 'annotation'}"
        if kind == "/Redact":
            yield (
                hidden_thing("unapplied_redaction", place, words or "a mark that has not been applied"),
                number,
            )
        elif kind in ("/Link", "/Widget"):
            if kind == "/Link" and re.search(r"[^\W\d_]", words):
                yield hidden_thing("annotation", place, words), number
        elif kind != "/Popup" or words:
            yield (
                hidden_thing("annotation", place, words or _SHAPES.get(kind, "an annotation without words")),
                number,
            )
        if kind == "/Widget" and text_of(annotation.get("/T")):
            yield hidden_thing("form_field", place, text_of(annotation.get("/T"))), number


def _listed(value: Any) -> Iterator[Any]:
    if isinstance(value, pikepdf.Array):
        for item in value:
            if isinstance(item, pikepdf.Dictionary):
                yield item


def _marked_content(page: Any, number: int) -> Iterator[Found]:
    """ActualText, Alt and expansions written into the page's content, where no object shows them."""
    streams = [page.obj.get("/Contents")]
    content = b"\n".join(
        content_of(part) for part in (streams[0] if isinstance(streams[0], pikepdf.Array) else streams)
    )
    if not re.search(rb"/(ActualText|Alt|E|T|Contents)\b", content):
        return
    instructions: Any = pikepdf.parse_content_stream(page)
    for operands, operator in instructions:
        if str(operator) in ("BDC", "DP"):
            for item in operands:
                if isinstance(item, pikepdf.Dictionary):
                    for key, value in item.items():
                        if isinstance(value, pikepdf.String):
                            yield (
                                hidden_thing(
                                    _WORDS.get(key, "private_data"),
                                    f"page {number}, marked content",
                                    text_of(value),
                                ),
                                number,
                            )


def _without_size(page: Any, number: int) -> Iterator[Found]:
    from checks.documents.pdf import no_size

    text = " ".join(" ".join(no_size.words(page)).split())
    if re.search(r"[^\W_]", text):
        yield hidden_thing("invisible_text", f"page {number}", text), number


def _strings(
    document: pikepdf.Pdf, reached: set[tuple[int, int]]
) -> Iterator[tuple[int | None, str, str, str]]:
    """(page, key, text, kind of owner) of every string reachable from the trailer, direct dictionaries included."""
    pages = {page.obj.objgen: number for number, page in enumerate(document.pages, 1)}
    stack: list[tuple[Any, str, int | None, str]] = [(document.trailer, "", None, "")]
    while stack:
        value, key, page, owner = stack.pop()
        if isinstance(value, pikepdf.Object) and value.is_indirect:
            if value.objgen in reached:
                continue
            reached.add(value.objgen)
            page = pages.get(value.objgen, page)
        if isinstance(value, pikepdf.String):
            yield page, key, text_of(value), owner
        elif isinstance(value, pikepdf.Array) and not _is_palette(value):
            stack.extend((item, key, page, owner) for item in value)
        elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
            if isinstance(value, pikepdf.Stream) and (key in _WRITTEN or not _is_drawn(value, key, owner)):
                yield page, key, foreign.words(content_of(value)), owner
            owner = "/CharProcs" if key == "/CharProcs" else str(value.get("/Type", value.get("/S", owner)))
            stack.extend((item, name, page, owner) for name, item in value.items())


# Streams of plain writing, and the keys under which lie streams that draw or help to draw.
_WRITTEN = ("/JS", "/RC", "/RV", "/XFA", "/V", "/DV")
_DRAWING = frozenset(
    [
        "/FontFile", "/FontFile2", "/FontFile3", "/ToUnicode", "/CIDToGIDMap", "/CIDSet", "/Encoding", "/UseCMap",
        "/JBIG2Globals", "/DestOutputProfile", "/Function", "/TR", "/TR2", "/BG", "/UCR", "/HT", "/Thumb", "/EF",
        "/Contents",
    ]
)  # fmt: skip
_DRAWING_TYPES = ("/XObject", "/XRef", "/ObjStm", "/CMap", "/EmbeddedFile", "/Pattern", "/Halftone")


def _is_drawn(stream: Any, key: str, owner: str) -> bool:
    """True for a stream that is part of how pages look, or that is told elsewhere; any other is somebody's own data."""
    kind = str(stream.get("/Type", ""))
    if kind == "/Metadata":
        return owner == "/Catalog"  # told with the document's properties
    if key in _DRAWING or owner == "/CharProcs" or kind in _DRAWING_TYPES:
        return True
    return any(
        entry in stream
        for entry in (
            "/Subtype",
            "/FunctionType",
            "/ShadingType",
            "/PatternType",
            "/N",
            "/Alternate",
            "/Length1",
        )
    )


def _is_palette(value: Any) -> bool:
    """True for the colours of a picture, which are a string of bytes and no words."""
    return len(value) == 4 and str(value[0]) in ("/Indexed", "/I")


def _told(key: str, text: str, owner: str, page: int | None) -> Iterator[Found]:
    if (
        not re.search(r"[^\W_]", text)
        or key in _FORM
        or owner in ("/Font", "/FontDescriptor", "/Catalog" if key == "/Lang" else "")
    ):
        return
    place = f"page {page}" if page else "document"
    if key == "/Names" or (key == "/P" and _ORDINARY_LABEL.fullmatch(text)):
        return
    if key == "/Contents" and owner == "/Sig":
        return
    if key == "/T" and owner == "/Annot":
        yield hidden_thing("annotation", f"{place}, author or field", text), page
    elif key in _WORDS:
        yield hidden_thing(_WORDS[key], place, text), page
    elif key not in ("/Author", "/Creator", "/Producer", "/Subject", "/Keywords", "/Trapped", "/Company"):
        yield hidden_thing("private_data", f"{place}, {key[1:] or 'unnamed'}", text), page


def _layers(document: pikepdf.Pdf) -> Iterator[Found]:
    properties: Any = document.Root.get("/OCProperties", pikepdf.Dictionary())
    groups: Any = properties.get("/OCGs")
    for group in _listed(groups):
        yield hidden_thing("layer", "document", text_of(group.get("/Name"))), None


def _unreachable(document: pikepdf.Pdf, reached: set[tuple[int, int]]) -> Iterator[Found]:
    for item in document.objects:
        if isinstance(item, pikepdf.Object) and item.is_indirect and item.objgen not in reached:
            if str(getattr(item, "get", lambda *_: "")("/Type", "")) in ("/XRef", "/ObjStm"):
                continue
            words = " ".join(_inner_words(item))
            if words.strip() and "begincmap" not in words:  # a font's table of letters, made by TeX
                yield hidden_thing("unreachable_object", f"object {item.objgen[0]}", words[:LONGEST]), None


def _inner_words(item: Any, depth: int = 4) -> Iterator[str]:
    if isinstance(item, pikepdf.String):
        yield text_of(item)
    elif isinstance(item, pikepdf.Array) and depth:
        for inner in item:
            yield from _inner_words(inner, depth - 1)
    elif isinstance(item, pikepdf.Dictionary | pikepdf.Stream) and depth:
        for key, inner in item.items():
            if key not in _SKIPPED:
                yield from _inner_words(inner, depth - 1)
        if isinstance(item, pikepdf.Stream) and str(item.get("/Subtype", "")) != "/Image":
            yield foreign.strings(content_of(item))


def revisions(data: bytes, limits: Limits) -> Iterator[HiddenThing]:
    """What earlier states of the file say that the last one does not: a save can add to the end and keep the rest."""
    ends = [found.end() for found in _ENDS.finditer(data)]
    if len(ends) < 2 or _is_linearised(data, ends):
        ends = ends[-1:]
    tail = data[ends[-1] :].strip(b"\x00 \r\n\t") if ends else b""
    if tail:
        yield hidden_thing(
            "data_after_end", "after the end of the file", foreign.strings(tail) or f"{len(tail)} bytes"
        )
    if len(ends) < 2:
        return
    now = _words_of(data, limits)
    for number, end in enumerate(ends[:-1], 1):
        earlier = _words_of(data[:end], limits)
        if earlier is None:
            continue
        gone = [line for line in earlier if line not in set(now or ())]
        place = f"revision {number} of {len(ends)}"
        yield hidden_thing(
            "earlier_revision",
            place,
            "\n".join(gone)[:LONGEST] or "an earlier state of the file with the same text",
        )


def _is_linearised(data: bytes, ends: list[int]) -> bool:
    """A file made for the web ends twice by design: the first end stands near its beginning."""
    return b"/Linearized" in data[:2048] and len(ends) == 2


def _words_of(data: bytes, limits: Limits) -> list[str] | None:
    """The lines of text of a file as it stood, and the strings in its structure; None when it cannot be opened."""
    from checks.documents.pdf.chars import characters
    from checks.documents.pdf.open import open_pdf

    try:
        with open_pdf(data, limits, check=False) as document:
            lines: list[str] = []
            for page in document:
                textpage = page.get_textpage()
                lines += [line.strip() for line in characters(textpage).splitlines() if line.strip()]
        with opened(data) as document:
            lines += [
                text
                for _, key, text, _ in _strings(document, set())
                if key not in _FORM and re.search(r"[^\W_]{2}", text)
            ]
    except CannotRead:
        return None
    return lines
