"""What a Word document holds that a reader does not see: changes, comments, properties, embedded files and the rest."""

import re
from collections.abc import Iterator

from lxml import etree

from checks.documents import foreign
from checks.documents.model import HiddenThing, hidden_thing
from checks.documents.word.clean import NEUTRAL_FORMULA, TEXT_ELEMENTS, VML_TITLE, known
from checks.documents.word.package import Package, attribute, child, local, named, namespace, parse
from checks.documents.word.walk import (
    STORIES,
    WordFile,
    attributes_read_aloud,
    is_deleted_row,
    is_hidden_shape,
    is_merged_away,
    is_spare,
    texts_in_codes,
)

Element = etree._Element

_ORDINARY_BOOKMARK = re.compile(r"_?(Toc|Ref|Hlk|GoBack|Hlt|PictureBullets|Int_)\w*", re.IGNORECASE)
_ORDINARY_PICTURE = re.compile(
    r"(?:picture|image|graphic|chart|diagram|text ?box|rectangle|shape|group|table|object|oval|line|straight connector|"
    r"textfeld|frame|canvas|ink|content placeholder|title|logo|drawing|freeform|connector|arrow|img|img_)[\s:_-]*\d*",
    re.IGNORECASE,
)
_ORDINARY_MEDIA = re.compile(r"(?:image|media|thumbnail|oleobject|chart|drawing)\d*\.\w+", re.IGNORECASE)
_ORDINARY_FIELD = re.compile(
    r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SEQ\s+\w+|TOC\b|PAGEREF\s+_Toc|REF\s+_Ref|NOTEREF\s+_Ref|=)",
    re.IGNORECASE,
)
# Parts that carry nothing but form; everything else that no story reaches is listed with the words in it.
_FORM_PARTS = frozenset(
    [
        "styles",
        "stylesWithEffects",
        "numbering",
        "settings",
        "fontTable",
        "theme",
        "webSettings",
        "themeOverride",
        "chartStyle",
        "chartColorStyle",
        "diagramLayout",
        "diagramQuickStyle",
        "diagramColors",
        "font",
    ]
)
_COMMENT_EXTRAS = frozenset(["commentsExtended", "commentsIds", "commentsExtensible"])
_TEXT_PARENTS = ("del", "moveFrom")


def hidden(word: WordFile) -> list[HiddenThing]:
    """Every hidden thing, in the order of the package, without repeats."""
    things: list[HiddenThing] = []
    for story in word.stories:
        place = _place(story.part, story.name, word.package)
        things += _in_story(word, story.root, place)
        if story.part in ("footnote", "endnote"):
            things += _unshown_notes(word, story.root, story.part)
    things += [hidden_thing("author", "a deleted end of a paragraph", name) for name in word.mark_authors]
    things += _settings(word.package)
    things += _styles(word.package)
    things += _linked(word)
    things += _around(word.package)
    return list({thing.key: thing for thing in things if thing.text or thing.kind in ("image",)}.values())


def words_of(element: Element) -> str:
    """All text below an element: live, deleted or field code, in order."""
    return "".join(
        inner.text or "" for inner in named(element, "t", "delText", "instrText", "delInstrText", "v")
    ).strip()


def _place(part: str, name: str, package: Package) -> str:
    return "document" if name == package.main else f"{part} ({name.rpartition('/')[2]})"


def _in_story(word: WordFile, root: Element, place: str) -> Iterator[HiddenThing]:
    yield from _tracked(root, place)
    nested = "".join(text.text or "" for text in texts_in_codes(root)).strip()
    if nested:
        yield hidden_thing("field_code", place, nested)
    sheet = [
        f.text or ""
        for f in named(root, "f", "externalData", "pivotSource")
        if (f.text or "").strip() not in ("", NEUTRAL_FORMULA)
    ]
    if sheet:
        yield hidden_thing("chart_data", place, " | ".join(dict.fromkeys(sheet)))
    yield from _unseen_text(word, root, place)
    yield from _unseen_containers(root, place)
    for element in root.iter():
        if isinstance(element, etree._Comment | etree._ProcessingInstruction):
            yield hidden_thing("xml_comment", place, (element.text or "").strip())
            continue
        yield from _somebodys_own(element, place)
        name = local(element)
        for found in _MARKS.get(name, _nothing)(element):
            yield hidden_thing(found[0], place, found[1])
        for key in element.attrib:
            if str(key).endswith(("}author", "}initials", "}userId")) and name != "comment":
                yield hidden_thing("author", place, str(element.attrib[key]))
    ids = {v for e in root.iter() for k, v in e.attrib.items() if "}rsid" in str(k)}
    if ids:
        yield hidden_thing("revision_ids", "numbers of editing sessions", "which words were typed together")


def _tracked(root: Element, place: str) -> Iterator[HiddenThing]:
    for element in named(root, *_TEXT_PARENTS):
        if any(local(parent) in _TEXT_PARENTS for parent in element.iterancestors()):
            continue
        words = words_of(element)
        if words:
            kind = "deleted" if local(element) == "del" else "moved"
            yield hidden_thing(kind, _by(element, place), words)
    for row in named(root, "tr"):
        if is_deleted_row(row):
            yield hidden_thing(
                "deleted", _by(child(child(row, "trPr"), "del"), f"table row, {place}"), words_of(row)
            )
    for cell in named(root, "tc"):
        if is_merged_away(cell):
            yield hidden_thing("merged_cell", place, words_of(cell))


def _by(element: Element | None, place: str) -> str:
    author, date = attribute(element, "author"), attribute(element, "date")
    said = [part for part in (f"by {author}" if author else "", f"on {date[:10]}" if date else "") if part]
    return f"{place}, {' '.join(said)}" if said else place


def _unseen_text(word: WordFile, root: Element, place: str) -> Iterator[HiddenThing]:
    """Hidden, tiny or same-coloured text; neighbouring runs of one paragraph are told together."""
    for paragraph in named(root, "p"):
        style = attribute(child(child(paragraph, "pPr"), "pStyle"), "val")
        held: tuple[str, str] | None = None
        for run in named(paragraph, "r"):
            if next(run.iterancestors(f"{{{etree.QName(paragraph).namespace}}}p"), None) is not paragraph:
                continue
            words = "".join(t.text or "" for t in run if local(t) == "t")
            kind = "hidden_text" if word.styles.hides(run, style) else word.styles.why_unseen(run, style)
            if held and (kind != held[0]):
                yield hidden_thing(held[0], place, held[1].strip())
                held = None
            if kind and words.strip():
                held = (kind, (held[1] if held else "") + words)
        if held:
            yield hidden_thing(held[0], place, held[1].strip())


def _unseen_containers(root: Element, place: str) -> Iterator[HiddenThing]:
    for element in root.iter():
        name = local(element)
        if name and is_hidden_shape(element, name):
            aloud = [b.text for inner in element.iter() for b in attributes_read_aloud(inner, local(inner))]
            yield hidden_thing("hidden_shape", place, " ".join([words_of(element), *aloud]).strip())
        elif name == "Fallback" and is_spare(element, name):
            other = next((words_of(e) for e in element.getparent() if local(e) == "Choice"), "")  # type: ignore[union-attr]  # a Fallback has a parent
            if words_of(element) != other:
                yield hidden_thing("fallback", place, words_of(element))
        elif (
            name == "trHeight"
            and attribute(element, "hRule") == "exact"
            and (attribute(element, "val") or "").isdigit()
        ):
            row = next(element.iterancestors("{*}tr"), None)
            if row is not None and int(attribute(element, "val") or "0") <= 60:
                yield hidden_thing("tiny_text", f"table row, {place}", words_of(row))


def _somebodys_own(element: Element, place: str) -> Iterator[HiddenThing]:
    """What no Word document needs: elements and attributes of other namespaces, text outside text elements."""
    if not known(namespace(element)):
        values = " ".join(str(value) for value in element.attrib.values())
        yield hidden_thing("own_data", place, f"{words_of(element) or element.text or ''} {values}".strip())
    strays = [element.tail, element.text if local(element) not in TEXT_ELEMENTS else None]
    strays += [str(v) for k, v in element.attrib.items() if not known(etree.QName(str(k)).namespace or "")]
    strays += [str(element.get(VML_TITLE, ""))]
    for text in strays:
        if text and re.search(r"[^\W_]", text) and local(element) != "delText":
            yield hidden_thing(
                "own_data" if text != element.get(VML_TITLE) else "picture_name", place, text.strip()
            )


def _nothing(_: Element) -> list[tuple[str, str]]:
    return []


def _bookmark(element: Element) -> list[tuple[str, str]]:
    name = attribute(element, "name") or ""
    return [] if _ORDINARY_BOOKMARK.fullmatch(name) else [("bookmark", name)]


def _field(element: Element) -> list[tuple[str, str]]:
    code = (attribute(element, "instr") if local(element) == "fldSimple" else element.text) or ""
    return [] if _ORDINARY_FIELD.match(code) or not code.strip() else [("field_code", code.strip())]


def _hyperlink(element: Element) -> list[tuple[str, str]]:
    values = [attribute(element, key) or "" for key in ("tooltip", "anchor", "docLocation")]
    return [("link", value) for value in values if value and not _ORDINARY_BOOKMARK.fullmatch(value)]


def _shape_name(element: Element) -> list[tuple[str, str]]:
    name = attribute(element, "name") or ""
    return [] if not name or _ORDINARY_PICTURE.fullmatch(name.strip()) else [("picture_name", name)]


def _control(element: Element) -> list[tuple[str, str]]:
    names = "alias", "tag", "placeholder", "docPart", "listItem", "dataBinding", "fullDate", "date"
    values = [value for inner in named(element, *names) for value in map(str, inner.attrib.values())]
    words = [
        value
        for value in values
        if re.search(r"[^\W_]", value) and not value.startswith(("{", "urn:", "http:"))
    ]
    return [("content_control", " | ".join(dict.fromkeys(words)))] if words else []


def _form_field(element: Element) -> list[tuple[str, str]]:
    values = [
        str(v) for inner in element.iter() if local(inner) in _FORM_WORDS for v in inner.attrib.values()
    ]
    return [("form_field", " | ".join(dict.fromkeys(v for v in values if re.search(r"[^\W\d_]", v))))]


_FORM_WORDS = ("name", "helpText", "statusText", "default", "entryMacro", "exitMacro", "listEntry", "format")


def _smart_tag(element: Element) -> list[tuple[str, str]]:
    values = [attribute(element, "element") or "", attribute(element, "uri") or ""]
    properties = child(element, f"{local(element)}Pr")
    values += [attribute(inner, "val") or "" for inner in (properties if properties is not None else ())]
    return [("smart_tag", " | ".join(value for value in values if value))]


def _permission(element: Element) -> list[tuple[str, str]]:
    return [("permission", attribute(element, "ed") or "")]


def _object(element: Element) -> list[tuple[str, str]]:
    return [("embedded", f"object of type {attribute(element, 'ProgID') or 'unknown'}")]


def _crop(element: Element) -> list[tuple[str, str]]:
    sides = [
        value for value in map(str, element.attrib.values()) if value.lstrip("-").rstrip("%") not in ("", "0")
    ]
    return (
        [("cropped_picture", "part of the picture is cut off on screen but still in the file")]
        if sides
        else []
    )


_MARKS = {
    "bookmarkStart": _bookmark,
    "fldSimple": _field,
    "instrText": _field,
    "delInstrText": _field,
    "hyperlink": _hyperlink,
    "docPr": _shape_name,
    "cNvPr": _shape_name,
    "sdtPr": _control,
    "ffData": _form_field,
    "smartTag": _smart_tag,
    "customXml": _smart_tag,
    "permStart": _permission,
    "OLEObject": _object,
    "srcRect": _crop,
}


def _unshown_notes(word: WordFile, root: Element, kind: str) -> Iterator[HiddenThing]:
    for note in root:
        if local(note) == kind and not word.is_shown(note, kind):
            yield hidden_thing("unshown_note", f"{kind} without a mark in the text", words_of(note))


def _settings(package: Package) -> Iterator[HiddenThing]:
    for part in package.related(package.main, "settings"):
        root = parse(package.parts[part])
        for variable in named(root, "docVar"):
            text = f"{attribute(variable, 'name') or ''}: {attribute(variable, 'val') or ''}"
            yield hidden_thing("document_variable", "settings", text)
        if named(root, "rsid"):
            yield hidden_thing(
                "revision_ids", "numbers of editing sessions", "which words were typed together"
            )
        for merge in named(root, "mailMerge"):
            values = [str(v) for inner in merge.iter() for v in inner.attrib.values()]
            yield hidden_thing("mail_merge", "settings", " | ".join(values))
        for protection in named(root, "documentProtection", "writeProtection"):
            yield hidden_thing("protection", "settings", local(protection))
        for comment in root.iter(etree.Comment):
            yield hidden_thing("xml_comment", "settings", (comment.text or "").strip())


def _styles(package: Package) -> Iterator[HiddenThing]:
    """Names that somebody gave to styles and lists."""
    names: list[str] = []
    for part in package.related(package.main, "styles"):
        for style in named(parse(package.parts[part]), "style"):
            if attribute(style, "customStyle") in ("1", "true"):
                names.append(attribute(child(style, "name"), "val") or "")
            names.append(attribute(child(style, "aliases"), "val") or "")
    for part in package.related(package.main, "numbering"):
        names += [attribute(e, "val") or "" for e in named(parse(package.parts[part]), "name", "styleLink")]
    given = list(dict.fromkeys(name for name in names if name and not name.endswith(" Char")))
    if given:
        yield hidden_thing("style_names", "styles", " | ".join(given))


def _linked(word: WordFile) -> Iterator[HiddenThing]:
    """Everything the package links to besides the stories and their form: outside targets, properties, other files."""
    package = word.package
    known = {story.name for story in word.stories} | {"[Content_Types].xml"}
    kinds: dict[str, str] = {}
    for source in ["", *package.parts]:
        for link in package.relations(source) if not source.endswith(".rels") else ():
            if link.external:
                kind = {"hyperlink": "link", "attachedTemplate": "template"}.get(link.type, "external")
                yield hidden_thing(kind, _source(source), link.target)
            else:
                kinds.setdefault(link.target, link.type)
    for name, content in package.parts.items():
        kind = kinds.get(name, "")
        if (
            name in known
            or name.endswith(".rels")
            or kind in _FORM_PARTS
            or (kind in STORIES and name in known)
        ):
            continue
        if kind not in _COMMENT_EXTRAS:
            yield from foreign.part(name, kind, content)
        if kind == "image" and not _ORDINARY_MEDIA.fullmatch(name.rpartition("/")[2]):
            yield hidden_thing("picture_name", "file name of a picture", name.rpartition("/")[2])


def _source(part: str) -> str:
    return f"linked from {part.rpartition('/')[2] or 'the package'}"


def _around(package: Package) -> Iterator[HiddenThing]:
    for comment in (package.comment, *package.entry_notes):
        yield hidden_thing("zip_comment", "zip", comment.decode("utf-8", "replace").strip())
    if package.around.strip(b"\x00 \r\n\t"):
        yield hidden_thing(
            "zip_data",
            "before or after the zip",
            f"{len(package.around)} bytes: {foreign.strings(package.around)[:2000]}",
        )
