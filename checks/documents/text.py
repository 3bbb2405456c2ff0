"""Joins blocks of text into one text with paragraphs, as the scanner reads it."""

import re
from collections.abc import Iterable

from checks.documents.model import Paragraph

_DROPPED = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"))
_SPACES = re.compile(r"[^\S\n\t]")
_ODD_HYPHENS = str.maketrans({"\u2010": "-", "\u2011": "-"})


def plain(text: str) -> str:
    """Text as a reader sees it: soft hyphens and zero-width characters go, odd spaces and hyphens become plain ones.

    Left in, each of them would split a name for the scanner.
    """
    return _SPACES.sub(" ", text.translate(_DROPPED).translate(_ODD_HYPHENS))


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
