"""What reading a document gives: its text with places, what stands outside the text, what is hidden, what was left."""

import hashlib
from dataclasses import dataclass


class CannotRead(Exception):
    """The file cannot be used. `str()` is one sentence for the user, without any text of the file; `code` names why.

    Codes: wrong_type, empty, damaged, password, too_big, too_many_pages, unsafe, scanned, macro, old_word, time and
    unsupported.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True)
class Paragraph:
    """A stretch `text[start:end]` of the document's text that is scanned as one piece.

    `part` is body, header, footer, footnote, endnote, text_box, alt_text, list_label, chart or diagram.
    `page` is that on which it begins, or its row of a table does (from 1), None where the format has no pages; `number`
    counts from 1 within the document. `cell` is where it stands in a table: which table of the document (from 1), row
    and column (from 0).
    """

    start: int
    end: int
    part: str
    page: int | None
    number: int
    cell: tuple[int, int, int] | None = None


@dataclass(frozen=True)
class Aside:
    """Text outside the readable text, without offsets: a comment, deleted text, a property, the file name."""

    part: str
    text: str
    page: int | None
    place: str


@dataclass(frozen=True)
class DocumentText:
    """All text of a document. Offsets are of `text`; paragraphs stand in order and cover all of it but white space.

    `picture_pages` holds, for a PDF, the pages (from 1) that are pictures with an unseen layer of words, as redacted
    pages are and scans read by OCR.
    """

    kind: str
    text: str
    paragraphs: tuple[Paragraph, ...]
    asides: tuple[Aside, ...]
    pages: int | None
    encoding: str | None
    notes: tuple[str, ...]
    picture_pages: tuple[int, ...] = ()

    @property
    def words(self) -> int:
        """How many words the text has, parted by white space."""
        return len(self.text.split())


@dataclass(frozen=True)
class HiddenThing:
    """Something in the file that a reader does not see. `key` stays the same for the same thing in the same place."""

    kind: str
    place: str
    text: str
    key: str


def hidden_thing(kind: str, place: str, text: str, content: bytes = b"") -> HiddenThing:
    """A hidden thing with its key: the first 16 hex digits of the SHA-256 of kind, place, text and content.

    `content` are the bytes of a picture: two pictures of one size in one place of two documents are not the same.
    """
    digest = hashlib.sha256("\x1f".join((kind, place, text)).encode("utf-8", "surrogatepass") + content)
    return HiddenThing(kind, place, text, digest.hexdigest()[:16])


@dataclass(frozen=True)
class Leftover:
    """A removed value that can still be found. `reader` says which of the independent readers found it."""

    value: str
    part: str
    place: str
    reader: str


class NotClean(Exception):
    """The copy that was made still holds something that was to be removed, so it is not handed out.

    `str()` names places only, never the values; `leftovers` holds the values.
    """

    def __init__(self, leftovers: tuple[Leftover, ...]) -> None:
        places = ", ".join(dict.fromkeys(f"{left.part} ({left.place})" for left in leftovers[:5]))
        super().__init__(
            f"The copy still holds {len(leftovers)} mention(s) of what was to be removed, in: {places}. "
            "Nothing was saved. Check that no replacement contains a removed value."
        )
        self.leftovers = leftovers


@dataclass(frozen=True)
class Picture:
    """A picture in a document, for a person to look at. `png` is a small copy; `key` is that of its `HiddenThing`."""

    key: str
    place: str
    png: bytes
