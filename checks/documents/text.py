"""Joins blocks of text into one text with paragraphs, as the scanner reads it."""

from collections.abc import Iterable

from checks.documents.model import Paragraph


def join(blocks: Iterable[tuple[str, str, int | None]]) -> tuple[str, tuple[Paragraph, ...]]:
    """The text of all blocks (text, part, page), one a line, and their paragraphs. Empty blocks are left out."""
    pieces: list[str] = []
    paragraphs: list[Paragraph] = []
    offset = 0
    for text, part, page in blocks:
        if not text.strip():
            continue
        paragraphs.append(Paragraph(offset, offset + len(text), part, page, len(paragraphs) + 1))
        pieces.append(text)
        offset += len(text) + 1
    return "\n".join(pieces), tuple(paragraphs)
