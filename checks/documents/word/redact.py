"""The publishable copy of a Word document: decided values replaced in place, formatting kept, nothing hidden left."""

from collections.abc import Collection

from lxml import etree

from checks.documents import foreign
from checks.documents.limits import Limits
from checks.documents.matcher import Matcher
from checks.documents.model import hidden_thing
from checks.documents.word import clean, pictures
from checks.documents.word.build import Writer, tidy
from checks.documents.word.package import local, open_package, parse
from checks.documents.word.walk import ALT_ATTRIBUTES, Block, Story, WordFile
from checks.joints import Edit

Element = etree._Element

# The settings that change how the text is set out. All others (who, when, from which template) are left out.
_SETTINGS = frozenset(
    [
        "zoom",
        "mirrorMargins",
        "bordersDoNotSurroundHeader",
        "bordersDoNotSurroundFooter",
        "gutterAtTop",
        "defaultTabStop",
        "autoHyphenation",
        "consecutiveHyphenLimit",
        "hyphenationZone",
        "doNotHyphenateCaps",
        "evenAndOddHeaders",
        "characterSpacingControl",
        "footnotePr",
        "endnotePr",
        "compat",
        "themeFontLang",
        "clrSchemeMapping",
        "decimalSymbol",
        "listSeparator",
        "displayBackgroundShape",
        "bookFoldPrinting",
        "drawingGridHorizontalSpacing",
        "drawingGridVerticalSpacing",
        "noLineBreaksAfter",
        "noLineBreaksBefore",
    ]
)
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"


def redact(
    data: bytes, matcher: Matcher, limits: Limits, kept: Collection[str] = (), without: Collection[str] = ()
) -> bytes:
    """The copy as bytes, not yet proved. Raises `CannotRead`.

    `kept` are keys of core properties ("core: title") that were decided to stay; they too are rewritten by the plan.
    `without` are keys of pictures that were decided to go.
    """
    word = WordFile(open_package(data, limits))
    doomed = pictures.parts_of(word, without)
    pictures.take_out(word, doomed)
    for story in word.stories:
        if story.part in ("footnote", "endnote"):
            _drop_unshown(word, story)
        clean.settle(word, story.root)
    for block in [block for story in word.stories for block in word.blocks(story)] + list(word.list_labels()):
        rewrite(block, matcher)
    names = _Names(matcher)
    stories = {story.name: story.root for story in word.stories}

    def root_of(part: str, kind: str) -> Element | None:
        root = stories.get(part)
        if root is None:
            root = word.numbering if kind == "numbering" else None
            root = parse(word.package.parts[part]) if root is None else root
            _settle_form(root, kind)
        names.settle(root)
        return root

    writer = Writer(word.package, root_of, doomed)
    writer.write()
    properties = _kept_properties(word, matcher, kept)
    if properties is not None:
        writer.add_properties(properties)
    return writer.zipped()


def _drop_unshown(word: WordFile, story: Story) -> None:
    for note in list(story.root):
        if not word.is_shown(note, story.part):
            story.root.remove(note)


def _settle_form(root: Element, kind: str) -> None:
    """Leave out of a part without text what only says who made it: session numbers, extensions, font files."""
    for element in list(root.iter()):
        if element is root:
            continue
        name, parent = local(element), element.getparent()
        unknown = name in ("rsid", "extLst", "") or not clean.known(_uri(element))
        unset = kind == "settings" and parent is root and name not in _SETTINGS
        if parent is not None and (unknown or unset or (kind == "fontTable" and name.startswith("embed"))):
            parent.remove(element)
    clean.settle_attributes(root)


def _uri(element: Element) -> str:
    return etree.QName(element).namespace or "" if isinstance(element.tag, str) else ""


def rewrite(block: Block, matcher: Matcher) -> None:
    """Replace every decided value in a paragraph, leaving runs and formatting as they are.

    A value split over runs takes the format of its first. Repeated, since a cut can bring two halves together.
    """
    for _ in range(3):
        edits = matcher.edits(block.text)
        if not edits:
            return
        for edit in reversed(edits):
            _write(block, edit)
        block.pieces = [piece for piece in block.pieces if piece.text or not piece.fixed]


def _write(block: Block, edit: Edit) -> None:
    offset = 0
    touched = []
    for piece in block.pieces:
        end = offset + len(piece.text)
        if offset < edit.end and edit.start < end:
            touched.append((piece, max(edit.start - offset, 0), min(edit.end, end) - offset))
        offset = end
    first = next((entry for entry in touched if not entry[0].fixed), touched[0] if touched else None)
    for entry in touched:
        piece, start, end = entry
        new = edit.new if entry is first else ""
        piece.write(piece.text[:start] + new + piece.text[end:])


class _Names:
    """Names inside the XML (of styles, lists) that hold a removed value, each renamed the same way throughout."""

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher
        self._new: dict[str, str] = {}
        self._seen: dict[str, bool] = {}

    def settle(self, root: Element) -> None:
        """Rename in every attribute that is not read aloud: those were rewritten with the text."""
        for element in root.iter():
            for key, value in element.attrib.items():
                if str(key) not in ALT_ATTRIBUTES and self._holds_one(str(value)):
                    element.set(key, self._new.setdefault(str(value), f"name{len(self._new) + 1}"))

    def _holds_one(self, value: str) -> bool:
        if value not in self._seen:
            self._seen[value] = any(c.isalpha() for c in value) and holds_name(self._matcher, value)
        return self._seen[value]


def holds_name(matcher: Matcher, name: str) -> bool:
    """True when a name made for machines ("DanielleSmith_2") holds a removed value."""
    return bool(matcher.find(name) or matcher.find(foreign.parted(name)))


def _kept_properties(word: WordFile, matcher: Matcher, kept: Collection[str]) -> bytes | None:
    root = etree.Element(
        f"{{{_CORE}}}coreProperties", nsmap={"cp": _CORE, "dc": "http://purl.org/dc/elements/1.1/"}
    )
    for part in word.package.related("", "core-properties") if kept else ():
        for element in parse(word.package.parts[part]):
            value = " ".join(" ".join(map(str, element.itertext())).split())
            if hidden_thing("property", f"core: {local(element)}", value).key in kept:
                etree.SubElement(root, element.tag).text = matcher.replace(value)
    return tidy(root) if len(root) else None
