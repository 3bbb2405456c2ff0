"""From documents to flags: paragraphs through the engine, then the documents as a whole, then one list."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import regex

from checks.case import Person
from checks.personal_data.agreed import agreement
from checks.personal_data.allowing import Allowed
from checks.personal_data.court_prose import Judged, in_judgments, without_left
from checks.personal_data.engine import readings, without_collecting
from checks.personal_data.flags import Flag, Scannable, tier_of
from checks.personal_data.labelled import labelled
from checks.personal_data.listed import Listed
from checks.personal_data.merging import Passage, merged
from checks.personal_data.recognisers.base import found
from checks.personal_data.report_reader import read_reports
from checks.personal_data.unit import Unit
from checks.personal_data.whole_document import whole_document


@dataclass(frozen=True)
class Place:
    """Where a unit stands: in which document and part, and from which offset of its text (None in an aside)."""

    document: str
    start: int | None
    part: str
    page: int | None
    text: str = field(repr=False)
    cell: tuple[int, int, int] | None = None


def places_of(documents: Mapping[str, Scannable]) -> Iterator[Place]:
    """Every paragraph and aside that has something in it, in order."""
    for name, document in documents.items():
        for paragraph in document.paragraphs:
            for start, end in lines_of(document.text, paragraph.start, paragraph.end):
                text = document.text[start:end]
                yield Place(name, start, paragraph.part, paragraph.page, text, paragraph.cell)
        for aside in document.asides:
            if aside.text.strip():
                yield Place(name, None, aside.part, aside.page, aside.text)


WRAP = regex.compile(r"(?<![-–/\n])\r?\n(?=\S)")
# What parts the cells of a table drawn in plain text: a bar, a gap of three blanks, a row of dots.
BAR = regex.compile(r"(?<=\s)[|¦](?=\s)|(?<=\S)[ ]{3,}(?=\S)|[ ]?\.{4,}[ ]?")


def as_read(text: str) -> str:
    """The text with its wrapped lines run on, each line end a blank, and what parts the cells of a table as a tab.

    Offsets stay. A hyphen keeps its line end.
    """
    text = str(WRAP.sub(lambda match: " " * len(match.group()), text))
    return str(BAR.sub(lambda match: " " * (len(match.group()) - 1) + "\t", text))


INITIAL = regex.compile(
    r"(?<![\w.])\p{Lu}\.$"
)  # "Dr E." at the end of a line: its full stop ends no sentence
DRAWN_BAR = regex.compile(r"\s[|¦]\s")
# An entry of a diary opens with a date and a gap.
ENTRY = regex.compile(r"[ ]*\d{1,2}[/.]\d{1,2}(?:[/.](?:\d\d)?\d\d)?(?:[ ]{2,}|\t)(?=\S)")
# So does one with a single blank, where the line before it does not run on into the date: "to apply online. Dean".
LOGGED = regex.compile(
    r"\s*(?:(?i:sheet|entry|visit|session)\s\d{1,3}[.:]?\s+)?(?:\d{1,2}[/.-]\d{1,2}(?:[/.-](?:\d\d)?\d\d)?|"
    r"\[?(?:[01]?\d|2[0-3])(?:[:.][0-5]\d|[0-5]\d\s?hrs)\]?)[ ]+(?=[\p{Lu}\d(–-])"
)
BULLET = regex.compile(r"[ ]*[-–•*·][ \t]+(?=\S)")
# Lines of one list, log or chat: of both the first and the next begin alike.
ALIKE = (
    # Somebody's line in a chat, in small letters: "libz: stop what", "21:04 mam pen: nite".
    regex.compile(r"\s*(?:\[?\d{1,2}[:.]\d\d\]?\s+)?[\p{Ll}_][\w.]{1,19}(?:\s\p{Ll}{2,14})?:\s"),
    # A label, or who writes or speaks: "Overview author: …", "Gülay: come to me", "Sevgi 26.9: we r home".
    regex.compile(r"[ ]*\p{Lu}[^\n:“\"]{1,60}(?:[ ]\[?\d{1,2}[./:]\d{1,2}\]?)?:\s"),
    # A line of a list of people: "Helen Rees – her mother, 41, nurse".
    regex.compile(
        r"[ ]*\p{Lu}[\p{L}'’.,-]+[ ](?:\p{Lu}[\p{L}'’.,-]+[ ]|(?:and|of|for|the|in|to|&)[ ]){0,7}"
        r"(?:\([^)\n]{1,40}\)[ ])?[–—-][ ](?=\S)"
    ),
    # An entry of a diary: "02/12 – both out", "Xmas day – lovely".
    regex.compile(r"[ ]*[^\n–—]{2,16}[ ][–—][ ](?=\S)"),
    # A line of a bibliography: "Ministry of Works (1994) Circular 2: …", "Falkov, A. (1996) A Study of …".
    regex.compile(r"[ ]*\p{Lu}[^\n()]{2,80}[ ]\((?:19|20)\d\d[a-z]?\)[.:]?[ ][\p{Lu}“\"‘']"),
    # An item with a bullet, a letter or a number.
    BULLET,
    regex.compile(r"[ ]*\(?(?:\p{Ll}|\d{1,2}|[ivx]{1,4})[.)][ \t]+(?=\S)"),
)
# What stands before a value in a form or on a title page: "Ref: …", "Status: …".
LABEL = regex.compile(r"[ ]*\p{Lu}\p{L}+(?:[ ]\p{L}+){0,2}:\s")
# A short line between the items of two lists: "Paternal side".
BETWEEN = regex.compile(r"[ ]*\p{Lu}[^\n]{2,38}[^\n.,;–-]\n+[ ]*[-–•*·][ \t]+\S")
GAP = regex.compile(r"\S[ ]{3,}\S")
WRAPPED = 48  # characters; a shorter line was ended on purpose


# The lines of an address on an envelope: a house number and a street, then a few names, then the postcode.
ENVELOPE = regex.compile(
    r"(?<=^|\n|[ ]{3}|\t|:[ ])\d{1,4}[A-Za-z]?,?[ ]\p{Lu}[^\n\t]{2,40}\n"
    r"(?:[ ]*(?:\p{Lu}[\p{L}'’. -]{2,30}|"
    r"\([^()\n]{3,60}\)),?[ ]*\n){0,5}[ ]*[A-Z]{1,2}\d[A-Z\d]?[ \u00a0]{0,2}\d[A-Z]{2}\b"
)

# A date whose parts stand on two lines: "21st / September 2009", "9 January / 2010".
MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)"
)
SPLIT_DATE = regex.compile(
    rf"(?<![\w/.])\d{{1,2}}(?:st|nd|rd|th)?(?:[ ]of)?[ ]?\r?\n[ ]?{MONTHS}"
    rf"|(?<=\d(?:st|nd|rd|th)?[ ](?:of[ ])?){MONTHS}\r?\n(?:19|20)\d\d\b"
)
# A value that goes on, after a comma, far in from the margin: the second line of an address in a form.
INDENTED = regex.compile(r",[ ]?\r?\n(?=[ ]{8,}\S)")

# A line of prose that ends where no phrase ends, after a small word or a title;
# and one that may, where the line before it went on into it.
AFTER_SMALL_WORD = regex.compile(
    r"\s*\S.*\s(?:the|an?|of|at|in|to|by|from|with|for|on|and|or|as|that|which|who|whose|was|were|is|are|had|has|"
    r"his|her|their|its|near|into|called|named|Mrs?\.?|Ms\.?|Miss|Drs?\.?|Prof\.?|Revd?\.?|PC|DC|DS|DI|PCSO|Sgt\.?|"
    r"[Nn]o\.|\([\p{L} ]+)[ ]*$"
)
IN_PROSE = regex.compile(
    r"(?=.{24})(?!\p{Lu}{2,}\s\p{Lu}{2,})\S.*\s\p{Ll}+\s(?!.*\s[–—=-]\s).*\p{Ll}[,)’']*[ ]*$"
)
# What opens a line of its own: a number, a bullet, a date in a log, whoever speaks, a cell of a table.
OPENS_LINE = regex.compile(
    r"\s*(?:\d[\d.]*[.)]?\s{2}|\d+(?:\.\d+)*[.)]\s|\d+(?:\.\d+)+\s+\p{Lu}|(?![Nn]os?\.|Mrs?\.|Drs?\.|Ms\.|St\.)\p{L}{1,4}[.)]\s|\d{1,2}/\d|[^\w\s“\"‘'(]|"
    r"\d{1,2}\s\p{L}{3,9}[,\s]+\d\d[:.]\d|\d\d[:.]\d\d|[^\n:]{1,40}:\s|[^\n]*(?:\t|\S[ ]{3,}\S))|\s{3}"
)


def lines_of(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of a paragraph between line ends that were meant: a name may run over a wrapped line, but not from
    one line of a title page or list to the next. The lines of an address stay together, and those of a date."""
    together = (
        [
            match.span()
            for form in (ENVELOPE, SPLIT_DATE, INDENTED)
            for match in form.finditer(text, start, end)
        ]
        if "\n" in text[start:end]
        else []
    )
    at = start
    while at < end:
        stop = at
        while True:
            line_end = text.find("\n", stop, end)
            if line_end < 0:
                stop = end
                break
            wrapped = (
                line_end - stop >= WRAPPED
                and not _ends_row(text, stop, line_end, end)
                and (text[line_end - 1] not in ".:!?" or INITIAL.search(text, stop, line_end))
            ) or any(low <= line_end < high for low, high in together)
            wrapped = wrapped or _breaks_off(text, at, stop, line_end, end)
            wrapped = wrapped and not _next_entry(text, at, stop, line_end, end)
            stop = line_end + 1
            if not wrapped:
                break
        if text[at:stop].strip():
            yield at, stop
        at = stop


def _breaks_off(text: str, at: int, start: int, line_end: int, end: int) -> bool:
    """True for a line of prose, however short, that goes on in the next: "seen by Mr / Pask"; and for one that went on
    from the line before: "was taken to / Dr Pask, at Elder / Hospital". The stretch begins at `at`."""
    if (
        line_end + 1 >= end
        or OPENS_LINE.match(text, line_end + 1, end)
        or _ends_row(text, start, line_end, end)
    ):
        return False
    form = IN_PROSE if at < start else AFTER_SMALL_WORD
    return (
        form.match(text, start, line_end) is not None
        or AFTER_SMALL_WORD.match(text, start, line_end) is not None
    )


def _next_entry(text: str, at: int, start: int, line_end: int, end: int) -> bool:
    """True where the next line is an entry of its own: of a chat or list, beginning as the stretch from `at` does; of a
    log or form, one that begins with a date, a time or a label into which the line from `start` does not run on."""
    if any(form.match(text, at, line_end) and form.match(text, line_end + 1, end) for form in ALIKE):
        return True
    if BULLET.match(text, at, line_end) and BETWEEN.match(text, line_end + 1, end):
        return True
    opens = LOGGED.match(text, line_end + 1, end) or LABEL.match(text, line_end + 1, end)
    return opens is not None and AFTER_SMALL_WORD.match(text, start, line_end) is None


def _ends_row(text: str, start: int, line_end: int, end: int) -> bool:
    """True for a line that is a row: it has a tab or a bar or, as the next line, a gap, or a date opens the next."""
    if (
        ENTRY.match(text, line_end + 1, end)
        or "\t" in text[start:line_end]
        or DRAWN_BAR.search(text, start, line_end)
    ):
        return True
    after = text.find("\n", line_end + 1, end)
    return bool(
        GAP.search(text, start, line_end) and GAP.search(text, line_end + 1, end if after < 0 else after)
    )


def scan(
    documents: Mapping[str, Scannable],
    people: Sequence[Person] = (),
    allowed: Sequence[str] = (),
    progress: Callable[[int, int], None] | None = None,
    careful: bool = False,
) -> tuple[Flag, ...]:
    """See `checks.personal_data.scan`."""
    left_out = Allowed(allowed)
    return tuple(
        _flag(place, passage)
        for place, text, passages in screened(documents, people, progress, careful)
        for passage in passages
        if not left_out.covers(text, passage.start, passage.end)
    )


def screened(
    documents: Mapping[str, Scannable],
    people: Sequence[Person] = (),
    progress: Callable[[int, int], None] | None = None,
    careful: bool = False,
) -> Iterator[tuple[Place, str, list[Passage]]]:
    """Each unit of the documents, its text as it was read, and the passages found in it, in offsets of that text."""
    where = list(places_of(documents))
    with without_collecting():
        units, judged = _screened(where, people, progress, careful)
    for place, unit, (added, left) in zip(where, units, judged, strict=True):
        yield place, unit.text, merged(unit.text, without_left(unit.found, left), added)


def _screened(
    where: Sequence[Place],
    people: Sequence[Person],
    progress: Callable[[int, int], None] | None,
    careful: bool,
) -> tuple[list[Unit], list[Judged]]:
    """Each unit with all that is found in it, and what the judgment reader says of it."""
    texts = [as_read(place.text) for place in where]
    units = [
        Unit(place.document, text, read.found, place.cell, read)
        for place, text, read in zip(where, texts, readings(texts, progress), strict=True)
    ]
    listed = Listed(people)
    for unit in units:
        if by_chair := [found(result) for result in listed.results(unit.text)]:
            unit.found = [*unit.found, *by_chair]
    for unit, one in list(labelled(units)):
        unit.found = [*unit.found, one]
    judged = in_judgments(units, everywhere=careful)
    read_reports(units)
    whole_document(units)
    return units, judged


def _flag(place: Place, passage: Passage) -> Flag:
    start, end = passage.start, passage.end
    score = agreement().chance(passage)
    return Flag(
        document=place.document,
        start=None if place.start is None else place.start + start,
        end=None if place.start is None else place.start + end,
        text=place.text[start:end],
        type=passage.entity,
        score=score,
        source=", ".join(passage.layers),
        part=place.part,
        page=place.page,
        tier=tier_of(score, passage.layers),
        why=passage.why,
    )
