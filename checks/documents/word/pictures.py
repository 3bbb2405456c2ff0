"""Takes out pictures that were decided to go: words stand in their place, their files are left out of the copy."""

from collections.abc import Collection

from lxml import etree

from checks.documents import images, likeness
from checks.documents.limits import Limits
from checks.documents.model import Leftover
from checks.documents.word import hidden
from checks.documents.word.clean import is_relation
from checks.documents.word.package import Package, attribute, local, named, namespace, open_package
from checks.documents.word.walk import ALT_ATTRIBUTES, WordFile

Element = etree._Element

PICTURE_REMOVED = "[picture removed]"
_DRAWN = ("blip", "imagedata", "fill", "stroke")
_AROUND = ("drawing", "pict", "object")


def parts_of(word: WordFile, keys: Collection[str]) -> frozenset[str]:
    """The parts that hold these pictures, by the keys under which `inspect` lists them."""
    if not keys:
        return frozenset()
    places = {thing.place for thing in hidden.hidden(word) if thing.kind == "image" and thing.key in keys}
    return frozenset(name for name in word.package.parts if name.rpartition("/")[2] in places)


def take_out(word: WordFile, doomed: Collection[str]) -> None:
    """Put words in the place of each drawing that shows nothing but such a picture; blank the others.

    A drawing with words or other pictures in it stays, without this one. The files are left out by the `Writer`.
    """
    for story in word.stories if doomed else ():
        ids = {link.id for link in word.package.relations(story.name) if link.target in doomed}
        for element in list(story.root.iter(*(f"{{*}}{name}" for name in _DRAWN))):
            if any(is_relation(str(key)) and value in ids for key, value in element.attrib.items()):
                _replace(element)


def _replace(element: Element) -> None:
    around = next((parent for parent in element.iterancestors() if local(parent) in _AROUND), None)
    if around is None:
        return
    outer = next((p for p in around.iterancestors("{*}AlternateContent")), around)
    run = outer.getparent()
    pictures = named(around, "blip", "imagedata")
    if (
        run is not None
        and local(run) == "r"
        and len(pictures) == 1
        and not named(outer, "t", "textpath", "chart")
    ):
        note = etree.Element(f"{{{namespace(run)}}}t")
        note.text = PICTURE_REMOVED
        run.replace(outer, note)
        return
    for described in [inner for inner in around.iter() if local(inner) in ("docPr", "cNvPr", "shape")]:
        for key in ALT_ATTRIBUTES:
            if attribute(described, key):
                described.set(key, PICTURE_REMOVED)


def left(data: bytes, copy: bytes, keys: Collection[str], limits: Limits) -> list[Leftover]:
    """Pictures of the copy that are one of those which were to be removed. Raises `CannotRead`."""
    if not keys:
        return []
    old, new = open_package(data, limits), open_package(copy, limits)
    doomed = parts_of(WordFile(old), keys)
    removed = [one for name in doomed for one in _likenesses(old, name)]
    kept = [(name, one) for name in new.parts if not name.endswith(".xml") for one in _likenesses(new, name)]
    return likeness.left(removed, kept)


def _likenesses(package: Package, name: str) -> list[likeness.Likeness]:
    """The likeness of a picture part as it is, and as the copy would draw it anew."""
    content = package.parts[name]
    image = images.opened(content)
    if image is None:
        return [likeness.of(None, content)]
    return [likeness.of(image, content, images.clean(content)[0])]
