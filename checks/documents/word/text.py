"""The text of a Word document, with the part each paragraph stands in, and what stands outside it."""

from checks.documents.limits import Limits
from checks.documents.model import Aside, CannotRead, DocumentText
from checks.documents.text import join, plain
from checks.documents.word import hidden
from checks.documents.word.package import open_package
from checks.documents.word.walk import WordFile

_NOT_WORDS = ("revision_ids", "image", "macro")  # listed as hidden, without text a scanner could use


def read(data: bytes, asides: tuple[Aside, ...], limits: Limits) -> DocumentText:
    """All text a reader sees, part by part: body first, then headers, footers, notes, charts and list labels."""
    word = WordFile(open_package(data, limits))
    blocks = [
        (plain(block.text), block.part, None)
        for story in word.stories
        if story.name not in word.repeated
        for block in word.blocks(story)
    ]
    blocks += [(plain(block.text), block.part, None) for block in word.list_labels()]
    text, paragraphs = join(blocks)
    found = tuple(
        Aside(thing.kind, thing.text, None, thing.place)
        for thing in hidden.hidden(word)
        if thing.kind not in _NOT_WORDS and thing.text.strip()
    )
    if not text and not found:
        raise CannotRead("empty", "This Word document has no text. Check that it is the right file.")
    return DocumentText("docx", text, paragraphs, asides + found, None, None, _notes(found))


def _notes(asides: tuple[Aside, ...]) -> tuple[str, ...]:
    kinds = {aside.part for aside in asides}
    notes = []
    if kinds & {"deleted", "moved"}:
        notes.append(
            "The document has tracked changes: insertions are read as text, deletions are listed as hidden."
        )
    if "alt_chunk" in kinds:
        notes.append(
            "Another document is built into this one: its text is listed as hidden and left out of the copy."
        )
    return tuple(notes)
