"""Walks every part of a Word document that a reader sees, and gives its text as blocks that can be written back to.

By hand over the XML, since python-docx leaves out tracked insertions, content controls, notes and text boxes.
Elements are known by their local names, so strict and transitional files read alike.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from checks.documents.word.cells import Cell, Grid
from checks.documents.word.package import Package, attribute, child, local, named, namespace, parse
from checks.documents.word.styles import Styles

Element = etree._Element

# What stands in the XML of a paragraph but is not read there: properties, what was deleted or moved away, field codes.
_NOT_READ = frozenset(
    [
        "pPr",
        "rPr",
        "sdtPr",
        "sdtEndPr",
        "del",
        "moveFrom",
        "delText",
        "delInstrText",
        "instrText",
        "tblPr",
        "tblGrid",
        "trPr",
        "tcPr",
        "rubyPr",
        "ctrlPr",
        "fldData",
        "sectPr",
        "proofErr",
        "annotationRef",
        "oMathParaPr",
        "mPr",
        "binData",
    ]
)
_FIXED = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": "\u00ad"}
# What stands apart from what is beside it although no blank parts them: the parts of an equation, a reading aid.
_APART = frozenset(["oMath", "num", "den", "sub", "sup", "e", "deg", "lim", "fName", "rt", "rubyBase"])
ALT_ATTRIBUTES = ("descr", "title", "alt")
# Which parts a reader sees, by the last word of the relationship that leads to them, and what their text is called.
STORIES = {
    "header": "header",
    "footer": "footer",
    "footnotes": "footnote",
    "endnotes": "endnote",
    "chart": "chart",
    "diagramData": "diagram",
    "diagramDrawing": "diagram",
    "chartUserShapes": "chart",
}


@dataclass
class Piece:
    """A stretch of text in the XML: an element's text, one of its attributes, or a fixed sign (tab, line break).

    A `gap` stands in no element: it parts two words that nothing in the XML parts.
    """

    element: Element
    text: str
    attribute: str | None = None
    fixed: bool = False
    gap: bool = False

    def write(self, text: str) -> None:
        """Put `text` in the place of this piece. A fixed sign goes, or becomes an element of text."""
        self.text = text
        if self.gap:
            return
        if self.fixed:
            if not text:
                remove(self.element)
                return
            self.fixed = False
            self.element.tag = f"{{{namespace(self.element)}}}t"
            self.element.attrib.clear()
        if self.attribute is not None:
            self.element.set(self.attribute, text)
            return
        self.element.text = text
        if text != text.strip() or "  " in text:
            self.element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


@dataclass
class Block:
    """A paragraph, or an attribute that is read aloud, with its pieces in order."""

    part: str
    pieces: list[Piece] = field(default_factory=list)
    cell: Cell | None = None

    @property
    def text(self) -> str:
        """The text as it stands in the XML, soft hyphens and all."""
        return "".join(piece.text for piece in self.pieces)


def remove(element: Element) -> None:
    """Take an element out; the text that follows it, which belongs to its parent, is dropped too."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


@dataclass
class Story:
    """A part that a reader sees: its name, what its text is called, and its root."""

    name: str
    part: str
    root: Element


class WordFile:
    """A Word document opened for reading: its package, its styles and its stories."""

    def __init__(self, package: Package) -> None:
        self.package = package
        root = parse(package.parts[package.main])
        styles = package.related(package.main, "styles")
        self.styles = Styles(parse(package.parts[styles[0]]) if styles else None)
        self.stories = [Story(package.main, "body", root)]
        self.mark_authors = join_paragraphs(root)
        seen = {package.main}
        queue = [package.main]
        while queue:
            source = queue.pop(0)
            for link in package.relations(source):
                if (
                    link.external
                    or link.target in seen
                    or link.target not in package.parts
                    or link.type not in STORIES
                ):
                    continue
                seen.add(link.target)
                queue.append(link.target)
                story = Story(link.target, STORIES[link.type], parse(package.parts[link.target]))
                self.mark_authors += join_paragraphs(story.root)
                self.stories.append(story)
        numbering = package.related(package.main, "numbering")
        self.numbering = parse(package.parts[numbering[0]]) if numbering else None
        self.note_references = {
            (kind, attribute(element, "id"))
            for kind in ("footnote", "endnote")
            for element in named(root, f"{kind}Reference")
        }
        self._leave_repeated_diagrams_out()
        self.in_codes = {text for story in self.stories for text in texts_in_codes(story.root)}

    def _leave_repeated_diagrams_out(self) -> None:
        """SmartArt is stored as data and again as a drawing of the same text: the drawing is read only for more."""
        data = {text for s in self.stories if "data" in s.name for text in (_text_of(s.root),)}
        self.repeated = {
            story.name for story in self.stories if "drawing" in story.name and _text_of(story.root) in data
        }

    def blocks(self, story: Story) -> Iterator[Block]:
        """The blocks of one story in reading order. Nested text (boxes, alt text) follows its paragraph."""
        if story.part in ("footnote", "endnote"):
            for note in story.root:
                if self.is_shown(note, story.part):
                    yield from self._blocks_in(note, story.part)
        else:
            yield from self._blocks_in(story.root, story.part)

    def is_shown(self, note: Element, kind: str) -> bool:
        """True for a note that the text refers to. A separator is shown and has no reference."""
        return attribute(note, "type") is not None or (kind, attribute(note, "id")) in self.note_references

    def list_labels(self) -> Iterator[Block]:
        """The words of list numbers ("Recommendation %1:"), which stand in no paragraph."""
        if self.numbering is None:
            return
        for level in named(self.numbering, "lvlText"):
            text = attribute(level, "val") or ""
            if any(character.isalpha() for character in text):
                key = next(str(k) for k in level.attrib if str(k).endswith("val"))
                yield Block("list_label", [Piece(level, text, key)])

    def _blocks_in(
        self, root: Element, part: str, grid: Grid | None = None, cell: Cell | None = None
    ) -> Iterator[Block]:
        for element in root:
            name = local(element)
            inner, inside = grid, cell
            if name == "tbl":
                inner = Grid(element)
            elif name == "tr" and grid:
                grid.row, grid.column = grid.row + 1, 0
            elif name == "tc" and grid:
                inside = grid.next_cell(element)
            if name == "p":
                yield from self._paragraph(element, part, cell)
            elif name == "v" and part == "chart":
                yield Block(part, [Piece(element, element.text or "")])
            elif name and not self._is_left_out(element, name):
                yield from attributes_read_aloud(element, name)
                yield from self._blocks_in(element, part, inner, inside)

    def _is_left_out(self, element: Element, name: str) -> bool:
        if name in _NOT_READ and name != "tblPr":
            return True
        if name == "tr":
            return is_deleted_row(element)
        if name == "tc":
            return is_merged_away(element)
        return is_spare(element, name) or is_hidden_shape(element, name)

    def _paragraph(self, paragraph: Element, part: str, cell: Cell | None = None) -> Iterator[Block]:
        block, inner = Block(part, cell=cell), list[Element]()
        style = attribute(child(child(paragraph, "pPr"), "pStyle"), "val")
        self._collect(paragraph, style, block, inner)
        yield block
        for element in inner:
            name = local(element)
            if name == "txbxContent":
                yield from self._blocks_in(element, "text_box")
            elif name == "p":
                yield from self._paragraph(element, part)
            else:
                yield from attributes_read_aloud(element, name)

    def _collect(self, element: Element, style: str | None, block: Block, inner: list[Element]) -> None:
        for part in element:
            name = local(part)
            if name == "t":
                if part in self.in_codes:
                    continue
                block.pieces.append(Piece(part, part.text or ""))
            elif name in _FIXED:
                block.pieces.append(Piece(part, _FIXED[name], fixed=True))
            elif name == "sym":
                block.pieces.append(Piece(part, _symbol(part), fixed=True))
            elif (
                not name or self._is_left_out(part, name) or (name == "r" and self.styles.hides(part, style))
            ):
                continue
            elif name in ("txbxContent", "p"):
                inner.append(part)
            else:
                if any(True for _ in attributes_read_aloud(part, name)):
                    inner.append(part)
                apart = name in _APART
                block.pieces += [Piece(part, " ", fixed=True, gap=True)] * apart
                self._collect(part, style, block, inner)
                block.pieces += [Piece(part, " ", fixed=True, gap=True)] * apart


def join_paragraphs(root: Element) -> list[str]:
    """Join each paragraph whose end was deleted under tracked changes to the next, as it reads; gives who did it."""
    authors: list[str] = []
    for paragraph in named(root, "p"):
        mark = child(child(child(paragraph, "pPr"), "rPr"), "del")
        following = paragraph.getnext()
        if mark is None or following is None or local(following) != "p":
            continue
        authors.append(attribute(mark, "author") or "")
        place = 1 if child(following, "pPr") is not None else 0
        for offset, part in enumerate([part for part in paragraph if local(part) != "pPr"]):
            following.insert(place + offset, part)
        remove(paragraph)
    return authors


@dataclass
class Field:
    """A field of the begin-separate-end kind: its signs, its code, and what stands inside the code unseen."""

    signs: list[Element] = field(default_factory=list)
    code: str = ""
    inside_code: list[Element] = field(default_factory=list)
    in_code: bool = True


def fields(root: Element) -> list[Field]:
    """All fields of a story, inner ones before those they stand in. One that never ends counts as ended."""
    found: list[Field] = []
    stack: list[Field] = []
    for element in named(root, "fldChar", "instrText", "t"):
        kind = attribute(element, "fldCharType") if local(element) == "fldChar" else None
        if kind == "begin":
            stack.append(Field([element]))
        elif not stack:
            continue
        elif local(element) == "instrText":
            stack[-1].signs.append(element)
            stack[-1].code += element.text or ""
        elif local(element) == "t":
            for outer in stack:
                if outer.in_code:
                    outer.inside_code.append(element)
        else:
            stack[-1].signs.append(element)
            stack[-1].in_code = False
            if kind == "end":
                found.append(stack.pop())
    return found + stack[::-1]


def texts_in_codes(root: Element) -> list[Element]:
    """Text that stands inside a field's code (a field within a field): it is not shown."""
    return [text for each in fields(root) if not each.in_code or each.code for text in each.inside_code]


def attributes_read_aloud(element: Element, name: str) -> Iterator[Block]:
    """Alt text, a table's caption and description, and the words of WordArt and watermarks."""
    if name in ("docPr", "cNvPr") or element.tag.startswith("{urn:schemas-microsoft-com:vml}"):
        for key, text in element.attrib.items():
            if str(key) in ALT_ATTRIBUTES and str(text).strip():
                yield Block("alt_text", [Piece(element, str(text), str(key))])
        if name == "textpath" and element.get("string"):
            yield Block("text_box", [Piece(element, str(element.get("string")), "string")])
    elif name in ("tblCaption", "tblDescription"):
        for key, text in element.attrib.items():
            yield Block("alt_text", [Piece(element, str(text), str(key))])


def is_spare(element: Element, name: str) -> bool:
    """True for the older drawing kept beside a newer one: the same words twice. Not when the newer has no words."""
    if name != "Fallback":
        return False
    parent = element.getparent()
    return parent is not None and any(local(other) == "Choice" and _has_words(other) for other in parent)


def is_deleted_row(row: Element) -> bool:
    """True for a table row deleted under tracked changes."""
    return child(child(row, "trPr"), "del") is not None


def is_merged_away(cell: Element) -> bool:
    """True for a cell that a merge covers (its text is kept and not shown) or that a tracked change deleted."""
    properties = child(cell, "tcPr")
    if child(properties, "cellDel") is not None:
        return True
    return any(
        merge is not None and attribute(merge, "val") in (None, "continue")
        for merge in (child(properties, "vMerge"), child(properties, "hMerge"))
    )


def is_hidden_shape(element: Element, name: str) -> bool:
    """True for a drawing or shape that is set not to be shown."""
    if name in ("inline", "anchor"):
        return attribute(child(element, "docPr"), "hidden") in ("1", "true") or attribute(
            element, "hidden"
        ) in ("1", "true")
    style = element.get("style")
    if style and element.tag.startswith("{urn:schemas-microsoft-com:vml}"):
        plain = style.replace(" ", "").lower()
        return "visibility:hidden" in plain or "mso-hide:all" in plain or "display:none" in plain
    return False


def _has_words(element: Element) -> bool:
    return any((t.text or "").strip() for t in named(element, "t")) or bool(
        named(element, "blip", "imagedata", "chart")
    )


def _text_of(root: Element) -> str:
    return "".join(t.text or "" for t in named(root, "t"))


def _symbol(element: Element) -> str:
    """A character given by its number. Symbol fonts put theirs in the private range, where they say nothing."""
    try:
        code = int(attribute(element, "char") or "", 16)
    except ValueError:
        return ""
    code -= 0xF000 if 0xF020 <= code <= 0xF07E else 0
    return chr(code) if 0x20 <= code < 0xD800 else ""
