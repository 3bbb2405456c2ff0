"""Settles the XML of a Word part for publication: changes accepted, everything hidden out, only known elements left."""

import re
from collections.abc import Iterable
from functools import cache

from lxml import etree

from checks.documents.word.package import attribute, child, local, named, namespace
from checks.documents.word.walk import (
    WordFile,
    fields,
    is_deleted_row,
    is_hidden_shape,
    is_merged_away,
    is_spare,
    remove,
)

Element = etree._Element

_OFFICE = ("http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/")
_KNOWN = frozenset(
    {
        "urn:schemas-microsoft-com:vml",
        "urn:schemas-microsoft-com:office:office",
        "urn:schemas-microsoft-com:office:word",
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        "http://schemas.microsoft.com/office/drawing/2008/diagram",
        "http://schemas.microsoft.com/office/drawing/2010/main",
        "http://www.w3.org/XML/1998/namespace",
        "",
    }
)
_RELATIONS = ("/officeDocument/2006/relationships", "/officeDocument/relationships")

# Taken out with all they hold.
_OUT = frozenset(
    [
        "del",
        "moveFrom",
        "delText",
        "delInstrText",
        "rPrChange",
        "pPrChange",
        "sectPrChange",
        "tblPrChange",
        "trPrChange",
        "tcPrChange",
        "tblGridChange",
        "tblPrExChange",
        "numberingChange",
        "cellIns",
        "cellMerge",
        "commentRangeStart",
        "commentRangeEnd",
        "commentReference",
        "annotationRef",
        "bookmarkStart",
        "bookmarkEnd",
        "permStart",
        "permEnd",
        "proofErr",
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "customXmlInsRangeStart",
        "customXmlInsRangeEnd",
        "customXmlDelRangeStart",
        "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart",
        "customXmlMoveFromRangeEnd",
        "customXmlMoveToRangeStart",
        "customXmlMoveToRangeEnd",
        "sdtPr",
        "sdtEndPr",
        "smartTagPr",
        "customXmlPr",
        "ffData",
        "OLEObject",
        "control",
        "altChunk",
        "subDoc",
        "contentPart",
        "fldData",
        "extLst",
        "hlinkClick",
        "hlinkHover",
        "hlinkMouseOver",
        "printerSettings",
        "movie",
        "externalData",
        "pivotSource",
        "rsids",
        "rsid",
        "embedRegular",
        "embedBold",
        "embedItalic",
        "embedBoldItalic",
        "lastRenderedPageBreak",
        "docPartList",
        "dataBinding",
        "attachedTemplate",
        "wordArt",
        "legacyDiagram",
    ]
)
# Taken out, with what they hold left in their place.
_UNWRAPPED = frozenset(["ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml", "hyperlink"])
# Fields that stay alive: they only count. All others keep what they last showed, as text.
_LIVE_FIELD = re.compile(r"\s*(PAGE|NUMPAGES|SECTIONPAGES)\b", re.IGNORECASE)
NEUTRAL_FORMULA = "Data!$A$1"  # where a chart took its words from: the sheet's name is not needed
VML_TITLE = "{urn:schemas-microsoft-com:office:office}title"  # the file name a picture came from
TEXT_ELEMENTS = frozenset(
    [
        "t",
        "v",
        "posOffset",
        "align",
        "pctWidth",
        "pctHeight",
        "pctPosHOffset",
        "pctPosVOffset",
        "formatCode",
        "instrText",
        "ptCount",
        "f",
    ]
)
_ATTRIBUTES_OUT = frozenset(
    [
        "paraId",
        "textId",
        "gfxdata",
        "author",
        "initials",
        "date",
        "href",
        "relationtooltip",
        "bwpure",
        "bwnormal",
        "userId",
        "dateUtc",
        "oleid",
        "progid",
        "link",
        "preferrelative",
        "macro",
        "alias",
        "tgtFrame",
        "tooltip",
    ]
)


def settle(word: WordFile, root: Element) -> None:
    """Make the XML of a story such that what a reader sees is all there is. Works in place."""
    _drop_unseen(word, root)
    _flatten_fields(root)
    for element in list(root.iter()):
        if element is root:
            continue
        if not isinstance(element.tag, str):
            _take_out(element)
            continue
        name = local(element)
        if name in _OUT or not known(namespace(element)):
            _take_out(element)
        elif name in _UNWRAPPED:
            _unwrap(element)
        elif name == "AlternateContent":
            _choose(element)
    settle_attributes(root)


def settle_attributes(root: Element) -> None:
    """Drop attributes and stray text that carry words nobody reads; name drawings by number."""
    drawings = 0
    for element in list(root.iter()):
        if not isinstance(element.tag, str):
            if element is not root:
                _take_out(element)
            continue
        name = local(element)
        for key in list(element.attrib):
            if _is_out(str(key)):
                del element.attrib[key]
        if name in ("docPr", "cNvPr") and element.get("name") is not None:
            drawings += 1
            element.set("name", f"Drawing {drawings}")
        if name == "f" and namespace(element).endswith("/chart"):
            element.text = NEUTRAL_FORMULA
        if name not in TEXT_ELEMENTS and element.text and element.text.strip():
            element.text = None
        if element.tail and element.tail.strip():
            element.tail = None


@cache
def _is_out(key: str) -> bool:
    name = etree.QName(key)
    if name.localname.startswith("rsid") or not known(name.namespace or "") or key == VML_TITLE:
        return True
    return name.localname in _ATTRIBUTES_OUT and not (
        name.localname in ("link", "date") and name.namespace is None
    )


@cache
def known(uri: str) -> bool:
    """True for the namespaces of Word documents; whatever is in another is somebody's own data."""
    return uri in _KNOWN or uri.startswith(_OFFICE)


@cache
def is_relation(key: str) -> bool:
    """True for an attribute that holds the id of a relationship."""
    return (etree.QName(key).namespace or "").endswith(_RELATIONS)


def _take_out(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrap(element: Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    place = parent.index(element)
    for offset, inner in enumerate(list(element)):
        parent.insert(place + offset, inner)
    parent.remove(element)


def _choose(element: Element) -> None:
    """Of a drawing stored twice keep the newer one, or the older where only that has something to show."""
    spare = child(element, "Fallback")
    if spare is None:
        return
    if is_spare(spare, "Fallback"):
        element.remove(spare)
        return
    for choice in [part for part in element if part is not spare]:
        element.remove(choice)
    _unwrap(spare)
    _unwrap(element)


def _drop_unseen(word: WordFile, root: Element) -> None:
    doomed: list[Element] = list(word.in_codes & set(named(root, "t")))
    backed = any(attribute(anchor, "behindDoc") in ("1", "true") for anchor in named(root, "anchor"))
    for run in named(root, "r"):
        paragraph = next((parent for parent in run.iterancestors() if local(parent) == "p"), None)
        style = attribute(child(child(paragraph, "pPr"), "pStyle"), "val")
        why = word.styles.why_unseen(run, style) if has_text(run) else None
        # White words over a picture behind the text, as on a cover page, can be seen; so can words in the automatic
        # colour on black. Those stay, and stay listed.
        doubtful = why == "invisible_text" and (backed or word.styles.is_doubtful(run, style))
        if word.styles.hides(run, style) or (why and not doubtful):
            doomed.append(run)
    doomed += [row for row in named(root, "tr") if is_deleted_row(row) or _is_flat(row)]
    for cell in named(root, "tc"):
        if is_merged_away(cell):
            _empty(cell)
    doomed += [
        element
        for element in root.iter()
        if isinstance(element.tag, str) and is_hidden_shape(element, local(element))
    ]
    for element in doomed:
        remove(element)
    for table in named(root, "tbl"):
        if not named(table, "tr"):
            remove(table)


def has_text(run: Element) -> bool:
    """True when a run holds words of its own, not only a drawing or a break."""
    return any(local(part) == "t" and (part.text or "").strip() for part in run)


def _is_flat(row: Element) -> bool:
    height = child(child(row, "trPr"), "trHeight")
    value = attribute(height, "val") or ""
    return attribute(height, "hRule") == "exact" and value.isdigit() and int(value) <= 60


def _empty(cell: Element) -> None:
    """A cell must hold one paragraph, or Word calls the file damaged."""
    for part in list(cell):
        if local(part) != "tcPr":
            cell.remove(part)
    etree.SubElement(cell, f"{{{namespace(cell)}}}p")


def _flatten_fields(root: Element) -> None:
    for each in fields(root):
        live = _LIVE_FIELD.match(each.code)
        if live and not each.inside_code:
            _write_code(
                [sign for sign in each.signs if local(sign) == "instrText"], f" {live.group(1).upper()} "
            )
            continue
        for sign in [*each.signs, *(each.inside_code if not each.in_code or each.code else ())]:
            remove(sign)
    for simple in named(root, "fldSimple"):
        key = next((str(k) for k in simple.attrib if str(k).endswith("instr")), "")
        live = _LIVE_FIELD.match(simple.get(key, "") if key else "")
        if live:
            simple.set(key, f" {live.group(1).upper()} ")
        else:
            _unwrap(simple)


def _write_code(signs: Iterable[Element], code: str) -> None:
    for place, sign in enumerate(signs):
        sign.text = code if place == 0 else ""
