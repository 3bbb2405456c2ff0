"""The text of a Word document, with the part each paragraph stands in, and what stands outside it."""

from collections.abc import Sequence
from dataclasses import replace

from checks.documents.limits import Limits
from checks.documents.model import Aside, CannotRead, DocumentText, Paragraph
from checks.documents.text import join
from checks.documents.word import hidden
from checks.documents.word.package import open_package
from checks.documents.word.walk import Block, WordFile
from checks.seen import as_seen

_NOT_WORDS = ("revision_ids", "image", "macro")  # listed as hidden, without text a scanner could use


def read(data: bytes, asides: tuple[Aside, ...], limits: Limits) -> DocumentText:
    """All text a reader sees, part by part: body first, then headers, footers, notes, charts and list labels."""
    word = WordFile(open_package(data, limits))
    blocks = [
        block for story in word.stories if story.name not in word.repeated for block in word.blocks(story)
    ]
    blocks += word.list_labels()
    text, paragraphs = join((as_seen(block.text), block.part, None) for block in blocks)
    paragraphs = _with_cells(paragraphs, [block for block in blocks if as_seen(block.text).strip()])
    found = tuple(
        Aside(thing.kind, thing.text, None, thing.place)
        for thing in hidden.hidden(word)
        if thing.kind not in _NOT_WORDS and thing.text.strip()
    )
    if not text and not found:
        raise CannotRead("empty", "This Word document has no text. Check that it is the right file.")
    return DocumentText("docx", text, paragraphs, asides + found, None, None, _notes(found))


def _with_cells(paragraphs: tuple[Paragraph, ...], blocks: Sequence[Block]) -> tuple[Paragraph, ...]:
    """The paragraphs with their places in the tables, which are numbered in the order of the text."""
    tables: dict[int, int] = {}
    return tuple(
        replace(
            paragraph,
            cell=(
                tables.setdefault(id(block.cell.table), len(tables) + 1),
                block.cell.row,
                block.cell.column,
            ),
        )
        if block.cell
        else paragraph
        for paragraph, block in zip(paragraphs, blocks, strict=True)
    )


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
