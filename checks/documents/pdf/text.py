"""The text of a PDF as running text: line ends and hyphens joined, headers and footers told apart, pages joined.

Every stretch keeps its way back to page and character, so that a name broken over a line or a page is one finding.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from checks.documents.limits import Limits
from checks.documents.model import Aside, CannotRead, DocumentText, Paragraph
from checks.documents.pdf.columns import read_pages
from checks.documents.pdf.lines import ALIGNED, HYPHEN_SIGNS, Line, is_left_of, mark_parts
from checks.documents.pdf.open import open_pdf
from checks.documents.pdf.tables import Cell, cells, has_room, in_rows, usual_gap
from checks.seen import NO_WIDTH

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_DROPPED = NO_WIDTH + "\x00"
_UNKNOWN = 0.2  # share of a page's signs: bullets and logos are drawn from such fonts too
_NEW_ITEM = re.compile(r"(?:[•▪◦\uf0b7●–-]|\(?[a-z]\)|\(?\d{1,2}[.)]|\d+(?:\.\d+)+\.?)\s")
_PIECES_OF_A_WORD = 20  # a line or a sign each, at most
_ABOUT = 3  # lines before and after: in a quotation that stands in, words reach less far than about it
_NUMBER = re.compile(r"\d{1,2}[.)]\s")  # of an item, or at the end of a sentence
_AROUND = ".,;:!?()[]“”‘’\"'"
_SENTENCE_END = re.compile(r"[.?!:;][\"'”’)]*$")


class Stretch(NamedTuple):
    """`text[offset:offset + length]` stands on `page` (from 0) from character `first` on."""

    offset: int
    page: int
    first: int
    length: int


@dataclass
class Running:
    """The running text while it is put together."""

    pieces: list[str] = field(default_factory=list)
    stretches: list[Stretch] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    size: int = 0

    def add(self, text: str) -> None:
        """Text that stands on no page: a space or a line end between lines."""
        self.pieces.append(text)
        self.size += len(text)


def read(data: bytes, asides: tuple[Aside, ...], limits: Limits) -> DocumentText:
    """The text of all pages. Raises `CannotRead`; scanned names the pages that have no readable text."""
    from checks.documents.pdf import objects

    with open_pdf(data, limits) as document:
        count = len(document)
        lines, empty = _lines(document)
        _refuse_scans(document, empty, count)
        _refuse_unreadable(lines, count)
        pictures = _picture_pages(document)
    running = compose(lines)
    things, notes = objects.for_reading(data, limits)
    found = tuple(
        Aside(thing.kind, thing.text, page, thing.place) for thing, page in things if thing.text.strip()
    )
    text = "".join(running.pieces)
    return DocumentText(
        "pdf",
        text,
        tuple(running.paragraphs),
        asides + found,
        count,
        None,
        notes + _recognised(pictures),
        pictures,
    )


def _pages(numbers: Sequence[int]) -> str:
    """Page numbers as a person writes them, at most twenty stretches: 2, 5 to 9, 12."""
    stretches: list[str] = []
    for _, stretch in itertools.groupby(enumerate(numbers), key=lambda each: each[1] - each[0]):
        run = [str(number) for _, number in stretch]
        stretches += [f"{run[0]} to {run[-1]}"] if len(run) > 2 else run
    return ", ".join(stretches[:20]) + (" and more" if len(stretches) > 20 else "")


def _refuse_scans(document: Any, empty: list[int], count: int) -> None:
    import pypdfium2.raw as raw

    scans = [
        number + 1
        for number in empty
        if any(True for _ in document[number].get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3))
    ]
    if scans:
        one = len(scans) == 1
        which = f"Page {scans[0]} is a picture" if one else f"Pages {_pages(scans)} are pictures"
        raise CannotRead(
            "scanned",
            f"{which} without readable text, so what is on {'it' if one else 'them'} cannot be checked. "
            "Use the Word document, or a PDF in which the text can be searched.",
        )
    if len(empty) == count:
        raise CannotRead(
            "scanned", "This PDF has no readable text. Use the Word document, or a PDF that can be searched."
        )


def _refuse_unreadable(lines: list[Line], pages: int) -> None:
    """A font that does not say which letters its signs are gives text that no search can find a name in."""
    signs, unknown = [0] * pages, [0] * pages
    for line in lines:
        signs[line.page] += len(line.text)
        unknown[line.page] += sum(
            1
            for c in line.text
            if c == "\ufffd" or "\ue000" <= c <= "\uf8ff" or c < "\x02" or "\x02" < c < " "
        )
    found = [number + 1 for number in range(pages) if unknown[number] > max(10, _UNKNOWN * signs[number])]
    if found:
        which = ", ".join(map(str, found[:20])) + (" and more" if len(found) > 20 else "")
        raise CannotRead(
            "unsupported",
            f"Page {which} uses a font that does not say which letters it draws, so what is on it cannot be checked. "
            "Use the Word document, or make the PDF again from it.",
        )


def _picture_pages(document: Any) -> tuple[int, ...]:
    """The pages (from 1) that are pictures with an unseen layer of words: scans read by OCR, and redacted pages."""
    from checks.documents.pdf.page import is_recognised, picture_share

    return tuple(
        number + 1
        for number in range(len(document))
        if picture_share(document[number]) > 0.5 and is_recognised(document[number])
    )


def _recognised(pages: tuple[int, ...]) -> tuple[str, ...]:
    """A note on the pages whose text was made by a scanner's software."""
    if not pages:
        return ()
    which = f"page{'' if len(pages) == 1 else 's'} {_pages(pages)}"
    return (f"Read by OCR, check by eye: {which}.",)


def _lines(document: Any) -> tuple[list[Line], list[int]]:
    """The lines of all pages, and the pages (from 0) without any text."""
    from checks.documents.pdf.page import whole_page

    pages = read_pages(whole_page(document, number) for number in range(len(document)))
    empty = [number for number, page in enumerate(pages) if not any(map(str.isalnum, page.characters))]
    return mark_parts(pages), empty


def compose(lines: list[Line]) -> Running:
    """The running text of the body, then each different header and footer once."""
    running = Running()
    body = [line for line in lines if line.part == "body"]
    known = _known_words(lines)
    row, page = None, 0
    for cell, group in _paragraphs(body):
        own = cell.place[:2] if cell and cell.place else None
        if own is None or own != row:  # a row that runs over the end of a page stands where it begins
            row, page = own, group[0].page
        _write_paragraph(running, group, known, page, cell)
    told: set[tuple[str, str]] = set()
    for line in lines:
        if line.part != "body" and (line.part, line.text.strip()) not in told:
            told.add((line.part, line.text.strip()))
            _write_paragraph(running, [line], known, line.page)
    return running


def _known_words(lines: list[Line]) -> set[str]:
    """The words that stand whole in the text: not the halves beside a line-end hyphen."""
    known: set[str] = set()
    broken = False
    for line in lines:
        text = re.sub(rf"\w*[{HYPHEN_SIGNS}]\w*", " ", line.text)
        if broken:
            text = re.sub(r"^\w*", "", text)
        broken = text.rstrip().endswith(("-", "\u2010"))
        if broken:
            text = re.sub(r"\w*\W*$", "", text)
        known.update(word.casefold() for word in re.findall(r"[^\W\d_]{2,}", text))
    return known


def _paragraphs(body: list[Line]) -> list[tuple[Cell | None, list[Line]]]:
    """The lines of each paragraph, and the cell of a table in which it stands."""
    groups: list[tuple[Cell | None, list[Line]]] = []
    usual = usual_gap(body)
    edges = {id(line): edge for line, edge in zip(body, _edges(body), strict=True)}
    for cell, line in in_rows(zip(cells(body), body, strict=True)):
        before, group = groups[-1] if groups else (None, [])
        same = before == cell or (before and cell and before.place and before.place == cell.place)
        if group and same and _goes_on(group[-1], line, cell, usual, edges[id(group[-1])]):
            group.append(line)
        else:
            groups.append((cell, [line]))
    return groups


def _edges(body: list[Line]) -> Iterator[float]:
    """How far to the right the words about each line reach: of the lines beside it that begin where it does."""
    for number, line in enumerate(body):
        about = body[max(0, number - _ABOUT) : number + _ABOUT + 1]
        yield max(
            each.right for each in about if each.page == line.page and abs(each.left - line.left) <= ALIGNED
        )


def _goes_on(above: Line, below: Line, cell: Cell | None, usual: float, edge: float) -> bool:
    """True when the line below continues the paragraph of the line above. `edge` is how far the words about that
    reach."""
    if cell and is_left_of(above, below):
        return True
    if above.text.rstrip()[-1:] in "-\u2010" + HYPHEN_SIGNS and below.text[:1].isalpha():
        return True
    if not 0.8 < above.height / below.height < 1.25:
        return False
    short = has_room(above, below, cell.width if cell else edge - above.left)
    ended = bool(_SENTENCE_END.search(above.text.rstrip()))
    if _NEW_ITEM.match(below.text) and (short or ended or not _NUMBER.match(below.text)):
        return False
    higher = below.bottom > above.bottom
    if above.page != below.page or (higher and not cell and above.right < below.left):  # the next column
        return not (short or (ended and not cell))
    if higher or (above.bottom - below.top) / below.height > max(usual, 0.0) + 0.35:
        return False
    return not (short and (ended or not below.text[:1].islower()))


def _write_paragraph(
    running: Running, group: list[Line], known: set[str], page: int, cell: Cell | None = None
) -> None:
    if running.size:
        running.add("\n")
    start = running.size
    for place, line in enumerate(group):
        if place:
            running.add(_between(running, group[place - 1], line, cell, known))
        _write(running, line, known)
    number = len(running.paragraphs) + 1
    place_in_table = cell.place if cell else None
    running.paragraphs.append(Paragraph(start, running.size, group[0].part, page + 1, number, place_in_table))


def _between(running: Running, above: Line, below: Line, cell: Cell | None, known: set[str]) -> str:
    """What parts two lines of a paragraph in its text; a hyphen that ends the first is settled."""
    if cell and is_left_of(above, below):
        return "\t"
    whole = _breaks_word(running, above, below, cell, known) or _hyphened(running, below.text, known)
    return "" if whole else " "


def _breaks_word(running: Running, above: Line, below: Line, cell: Cell | None, known: set[str]) -> bool:
    """True when a word too long for its cell goes on in the next line: an address of the web, a word that stands whole
    elsewhere, or one of which the rest is no word."""
    if not cell or not cell.breaks_word(above):
        return False
    begun = re.split(r"\s", "".join(running.pieces[-_PIECES_OF_A_WORD:]))[-1]
    rest = below.text.split(" ")[0]
    word = begun + rest
    if "@" in word or "://" in word or word.strip(_AROUND).casefold() in known:
        return True
    rest = rest.strip(_AROUND)
    if rest.isdigit():
        return begun[-1:].isdigit()
    one_case = rest.islower() or (rest.isupper() and begun.isupper())
    return rest.isalpha() and len(rest) <= 4 and one_case and rest.casefold() not in known


def _hyphened(running: Running, following: str, known: set[str]) -> bool:
    """Settle a hyphen at the end of what is written so far; True when the next line joins on without a space."""
    written = running.pieces[-1]
    if written.endswith("/") and written[-2:-1].isalnum() and following[:1].isalnum():
        return True
    if not written.endswith(("-", "\u2010")) or not following[:1].isalnum() or not written[-2:-1].isalnum():
        return False
    if not _keeps_hyphen(written[:-1], following, known):
        running.pieces[-1] = written[:-1]
        running.size -= 1
        offset, page, index, length = running.stretches[-1]
        running.stretches[-1] = Stretch(offset, page, index, length - 1)
    return True


def _keeps_hyphen(before: str, after: str, known: set[str]) -> bool:
    """True when the hyphen belongs to the word: "Smith-Jones", "Smith-led", and not "chil-dren"."""
    if not after[:1].islower():
        return True
    if re.search(r"(?:@|://)\S*$", before):
        return True
    left = re.search(r"[^\W\d_]*$", before)
    right = re.match(r"[^\W\d_]*", after)
    one, two = (left.group() if left else "").casefold(), (right.group() if right else "").casefold()
    return one + two not in known and one in known and two in known


def _write(running: Running, line: Line, known: set[str]) -> None:
    """Write a line, clean, with its way back; a character that becomes two or none parts the stretch."""
    for found in re.finditer(_PLAIN, line.text):
        index, text = line.start + found.start(), found.group()
        if len(text) == 1 or text.isspace():
            text = _cleaned(text, line.text, found.start(), known)
        if not text:
            continue
        length = min(len(text), found.end() - found.start())
        running.stretches.append(Stretch(running.size, line.page, index, length))
        running.add(text)


_ODD = "".join(_LIGATURES) + _DROPPED + HYPHEN_SIGNS
_PLAIN = re.compile(rf"[^\s{re.escape(_ODD)}]+(?: [^\s{re.escape(_ODD)}]+)*|\s+|[{re.escape(_ODD)}]")


def _cleaned(sign: str, line: str, place: int, known: set[str]) -> str:
    if sign.isspace():
        return " "
    if sign in HYPHEN_SIGNS:
        return "-" if _keeps_hyphen(line[:place], line[place + 1 :].lstrip(), known) else ""
    if sign in _DROPPED:
        return ""
    return _LIGATURES.get(sign, sign)
