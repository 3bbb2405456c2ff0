"""Writes a Word package anew: only known kinds of part, under plain names, pictures drawn again, fixed dates."""

import io
import zipfile
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import NamedTuple, cast

from lxml import etree

from checks.documents import images
from checks.documents.word.clean import is_relation
from checks.documents.word.package import Package, attribute, child, local, named

Element = etree._Element

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument"
_WORD = f"{_TYPE}.wordprocessingml"
_DRAWING = f"{_TYPE}.drawingml"


class Kind(NamedTuple):
    """A kind of part that may be in a published document: where it goes and how it is declared."""

    path: str
    content_type: str
    relation: str


# The allowlist. A part that is reached by no relationship of these kinds is left out.
KINDS = {
    "styles": Kind("word/styles{}.xml", f"{_WORD}.styles+xml", f"{_OFFICE}/styles"),
    "numbering": Kind("word/numbering{}.xml", f"{_WORD}.numbering+xml", f"{_OFFICE}/numbering"),
    "settings": Kind("word/settings{}.xml", f"{_WORD}.settings+xml", f"{_OFFICE}/settings"),
    "fontTable": Kind("word/fontTable{}.xml", f"{_WORD}.fontTable+xml", f"{_OFFICE}/fontTable"),
    "footnotes": Kind("word/footnotes{}.xml", f"{_WORD}.footnotes+xml", f"{_OFFICE}/footnotes"),
    "endnotes": Kind("word/endnotes{}.xml", f"{_WORD}.endnotes+xml", f"{_OFFICE}/endnotes"),
    "header": Kind("word/header{}.xml", f"{_WORD}.header+xml", f"{_OFFICE}/header"),
    "footer": Kind("word/footer{}.xml", f"{_WORD}.footer+xml", f"{_OFFICE}/footer"),
    "theme": Kind("word/theme/theme{}.xml", f"{_TYPE}.theme+xml", f"{_OFFICE}/theme"),
    "chart": Kind("word/charts/chart{}.xml", f"{_DRAWING}.chart+xml", f"{_OFFICE}/chart"),
    "chartUserShapes": Kind("word/drawings/drawing{}.xml", f"{_DRAWING}.chartshapes+xml", f"{_OFFICE}/chartUserShapes"),
    "diagramData": Kind("word/diagrams/data{}.xml", f"{_DRAWING}.diagramData+xml", f"{_OFFICE}/diagramData"),
    "diagramLayout": Kind("word/diagrams/layout{}.xml", f"{_DRAWING}.diagramLayout+xml", f"{_OFFICE}/diagramLayout"),
    "diagramQuickStyle": Kind(
        "word/diagrams/quickStyle{}.xml", f"{_DRAWING}.diagramStyle+xml", f"{_OFFICE}/diagramQuickStyle"
    ),
    "diagramColors": Kind("word/diagrams/colors{}.xml", f"{_DRAWING}.diagramColors+xml", f"{_OFFICE}/diagramColors"),
    "diagramDrawing": Kind(
        "word/diagrams/drawing{}.xml",
        "application/vnd.ms-office.drawingml.diagramDrawing+xml",
        "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing",
    ),
}  # fmt: skip
_IMAGE_RELATION = f"{_OFFICE}/image"
_MAIN = "word/document.xml"


@dataclass
class Writer:
    """Collects the parts of the new package, each written once, starting from the main one."""

    package: Package
    root_of: Callable[[str, str], Element | None]  # (part, kind) to its settled root, or None to leave it out
    doomed: Collection[str] = ()  # picture parts that were decided to go: a plain grey one stands for each
    written: dict[str, bytes] = field(default_factory=dict)
    _types: dict[str, str] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)
    _counts: dict[str, int] = field(default_factory=dict)

    def write(self) -> None:
        """Write the main part and everything allowed that it reaches."""
        self._names[self.package.main] = _MAIN
        self._types[_MAIN] = f"{_WORD}.document.main+xml"
        self._part(self.package.main, "main", _MAIN)

    def _part(self, source: str, kind: str, target: str) -> bool:
        root = self.root_of(source, kind)
        if root is None:
            return False
        links: list[tuple[str, str]] = []
        ids: dict[tuple[str, str], str] = {}
        self._place_pictures(source, root, links, ids)
        known = {link.id: link for link in self.package.relations(source) if not link.external}
        used = {
            str(v)
            for e in root.iter()
            for k, v in e.attrib.items()
            if isinstance(e.tag, str) and is_relation(str(k))
        }
        for link in known.values():
            implicit = link.type in KINDS and kind == "main"
            if (
                link.type in KINDS
                and link.target in self.package.parts
                and (implicit or link.id in used or link.type == "diagramDrawing")
            ):
                name = self._named(link.target, link.type)
                if name:
                    ids[("part", link.id)] = self._link(links, KINDS[link.type].relation, name)
        _renumber(root, ids)
        self.written[target] = tidy(root)
        self._write_links(target, links)
        return True

    def _named(self, part: str, kind: str) -> str | None:
        """The new name of a part, which is written when first asked for."""
        if part not in self._names:
            count = self._counts[kind] = self._counts.get(kind, 0) + 1
            target = KINDS[kind].path.format("" if kind in _SINGLE and count == 1 else count)
            self._names[part] = target
            self._types[target] = KINDS[kind].content_type
            if not self._part(part, kind, target):
                self._names[part] = ""
                del self._types[target]
        return self._names[part] or None

    def _link(self, links: list[tuple[str, str]], relation: str, name: str) -> str:
        if (relation, name) not in links:
            links.append((relation, name))
        return f"rId{links.index((relation, name)) + 1}"

    def _place_pictures(
        self, source: str, root: Element, links: list[tuple[str, str]], ids: dict[tuple[str, str], str]
    ) -> None:
        """Draw each picture anew, cut to what is shown of it, and point its uses to the new file."""
        known = {link.id: link for link in self.package.relations(source) if link.type == "image"}
        for element in list(root.iter("{*}blip", "{*}imagedata", "{*}fill", "{*}stroke")):
            for key in [str(k) for k in element.attrib if is_relation(str(k))]:
                link = known.get(str(element.attrib[key]))
                del element.attrib[key]
                if link is None or link.external or etree.QName(key).localname not in ("embed", "id", "pict"):
                    continue
                crop = _taken_crop(element)
                name = self._picture(link.target, crop)
                element.set(key, self._link(links, _IMAGE_RELATION, name))
                ids[("done", self._link(links, _IMAGE_RELATION, name))] = ""

    def _picture(self, part: str, crop: tuple[float, float, float, float]) -> str:
        label = f"{part}|{crop}"
        if label not in self._names:
            content = b"" if part in self.doomed else self.package.parts.get(part, b"")
            content, ending = images.clean(content, crop)
            count = self._counts["image"] = self._counts.get("image", 0) + 1
            self._names[label] = f"word/media/image{count}.{ending}"
            self.written[self._names[label]] = content
        return self._names[label]

    def _write_links(self, target: str, links: list[tuple[str, str]]) -> None:
        if not links:
            return
        root = etree.Element(f"{{{_LINKS}}}Relationships", nsmap=cast("dict[str, str]", {None: _LINKS}))
        for number, (relation, name) in enumerate(links, 1):
            etree.SubElement(
                root, f"{{{_LINKS}}}Relationship", Id=f"rId{number}", Type=relation, Target=f"/{name}"
            )
        folder, _, name = target.rpartition("/")
        self.written[f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"] = tidy(root)

    def add_properties(self, content: bytes) -> None:
        """Core properties that were decided to stay."""
        self.written["docProps/core.xml"] = content
        self._types["docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"

    def zipped(self) -> bytes:
        """The package as bytes: the same parts give the same bytes, with no date in them."""
        root_links = [(f"{_OFFICE}/officeDocument", _MAIN)]
        if "docProps/core.xml" in self.written:
            root_links.append(
                (
                    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                    "docProps/core.xml",
                )
            )
        self._write_links("", root_links)
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in [("[Content_Types].xml", self._content_types()), *self.written.items()]:
                entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, content)
        return buffer.getvalue()

    def _content_types(self) -> bytes:
        root = etree.Element(f"{{{_TYPES}}}Types", nsmap=cast("dict[str, str]", {None: _TYPES}))
        rels = "application/vnd.openxmlformats-package.relationships+xml"
        for ending, kind in (
            ("rels", rels),
            ("xml", "application/xml"),
            ("png", "image/png"),
            ("jpeg", "image/jpeg"),
        ):
            etree.SubElement(root, f"{{{_TYPES}}}Default", Extension=ending, ContentType=kind)
        for name, kind in self._types.items():
            etree.SubElement(root, f"{{{_TYPES}}}Override", PartName=f"/{name}", ContentType=kind)
        return tidy(root)


_SINGLE = frozenset(["styles", "numbering", "settings", "fontTable", "footnotes", "endnotes"])


def _renumber(root: Element, ids: dict[tuple[str, str], str]) -> None:
    """Point relationship ids to the new ones; one that leads nowhere now goes, with the reference that needs it."""
    done = {new for kind, new in ids if kind == "done"}
    for element in list(root.iter()):
        if not isinstance(element.tag, str):
            continue
        picture = local(element) in ("blip", "imagedata", "fill", "stroke")
        for key in [str(k) for k in element.attrib if is_relation(str(k))]:
            if picture and element.attrib[key] in done:
                continue
            new = ids.get(("part", str(element.attrib[key])))
            if new:
                element.set(key, new)
                continue
            del element.attrib[key]
            parent = element.getparent()
            if local(element) in ("headerReference", "footerReference", "userShapes") and parent is not None:
                parent.remove(element)


def _taken_crop(element: Element) -> tuple[float, float, float, float]:
    """The share of a picture that is cut off at left, top, right and bottom; the cut itself is taken out."""
    if local(element) == "imagedata":
        keys = ("cropleft", "croptop", "cropright", "cropbottom")
        return tuple(_share(str(element.attrib.pop(key, "0"))) for key in keys)  # type: ignore[return-value]  # four keys give four sides
    parent = element.getparent()
    source = child(parent, "srcRect")
    if source is None or parent is None:
        return (0, 0, 0, 0)
    sides = tuple(_share(attribute(source, side) or "0", 100_000) for side in ("l", "t", "r", "b"))
    if all(side >= 0 for side in sides):
        source.attrib.clear()
    return sides if sum(sides[::2]) < 1 and sum(sides[1::2]) < 1 else (0, 0, 0, 0)  # type: ignore[return-value]  # four sides


def _share(value: str, whole: int = 1) -> float:
    try:
        if value.endswith("f"):
            return int(value[:-1]) / 65_536
        if value.endswith("%"):
            return float(value[:-1]) / 100
        return float(value) / whole
    except ValueError:
        return 0.0


def tidy(root: Element) -> bytes:
    """The XML with only the namespaces it uses, and with no promise ("Ignorable") about one that is gone."""
    keep = {prefix for e in named(root, "Choice") for prefix in (attribute(e, "Requires") or "").split()}
    etree.cleanup_namespaces(root, keep_ns_prefixes=sorted(keep))
    for key in [str(k) for k in root.attrib if str(k).endswith("}Ignorable")]:
        kept = [prefix for prefix in str(root.attrib[key]).split() if prefix in root.nsmap]
        if kept:
            root.set(key, " ".join(kept))
        else:
            del root.attrib[key]
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
