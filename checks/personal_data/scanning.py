"""From documents to flags: paragraphs through the engine, then the documents as a whole, then one list."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from checks.case import Person
from checks.personal_data.agreed import agreement
from checks.personal_data.allowing import Allowed
from checks.personal_data.engine import readings, without_collecting
from checks.personal_data.flags import Flag, Scannable, tier_of
from checks.personal_data.labelled import labelled
from checks.personal_data.lines import as_read, lines_of, unread_in, without
from checks.personal_data.listed import Listed
from checks.personal_data.merging import merged
from checks.personal_data.passages import Passage
from checks.personal_data.recognisers.base import found
from checks.personal_data.trained.court_prose import Judged, in_judgments, without_left
from checks.personal_data.trained.report_reader import read_reports
from checks.personal_data.unit import Unit
from checks.personal_data.whole_document.rows import Rows
from checks.personal_data.whole_document.settle import whole_document
from checks.seen import as_seen

Cell = tuple[int, int, int] | None


@dataclass(frozen=True)
class Place:
    """Where a unit stands: in which document and part, and from which offset of its text (None in an aside).

    `text` is as it is read; `original` is what stands there, `left_out` the offsets in it of what is not in `text`.
    """

    document: str
    start: int | None
    part: str
    page: int | None
    text: str = field(repr=False)
    original: str = field(repr=False)
    cell: tuple[int, int, int] | None = None
    left_out: tuple[int, ...] = ()

    def in_original(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of `text` in offsets of `original`."""
        for at in self.left_out:
            start += at <= start
            end += at < end
        return start, end


def place_of(
    text: str, document: str, start: int | None, part: str, page: int | None, cell: Cell = None
) -> Place:
    """The place of a stretch of a document."""
    unread = unread_in(text)
    return Place(document, start, part, page, as_seen(without(text, unread)), text, cell, unread)


def places_of(documents: Mapping[str, Scannable]) -> Iterator[Place]:
    """Every paragraph and aside that has something in it, in order."""
    for name, document in documents.items():
        for paragraph in document.paragraphs:
            for start, end in lines_of(document.text, paragraph.start, paragraph.end):
                text = document.text[start:end]
                yield place_of(text, name, start, paragraph.part, paragraph.page, paragraph.cell)
        for aside in document.asides:
            if aside.text.strip():
                yield place_of(aside.text, name, None, aside.part, aside.page)


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
    units = [Unit(place.document, text, (), place.cell) for place, text in zip(where, texts, strict=True)]
    _read(units, progress)
    listed = Listed(people)
    for unit in units:
        if by_chair := [found(result) for result in listed.results(unit.text)]:
            unit.found = [*unit.found, *by_chair]
    for unit, one in list(labelled(units)):
        unit.found = [*unit.found, one]
    judged = in_judgments(units, everywhere=careful)
    rows = Rows(units)
    read_reports(rows.units)
    rows.share()
    whole_document(units)
    return units, judged


def _read(units: Sequence[Unit], progress: Callable[[int, int], None] | None) -> None:
    """Have the layers read each unit, and the rows of tables as well: an age alone in its cell is told by who stands
    beside it."""
    rows = Rows(units)
    readings_of = readings([unit.text for unit in (*units, *rows.joined)], progress)
    for unit, read in zip(units, readings_of[: len(units)], strict=True):
        unit.found, unit.read = read.found, read
    for row, read in zip(rows.joined, readings_of[len(units) :], strict=True):
        row.found = read.found
    rows.share()


def _flag(place: Place, passage: Passage) -> Flag:
    start, end = place.in_original(passage.start, passage.end)
    score = agreement().chance(passage)
    return Flag(
        document=place.document,
        start=None if place.start is None else place.start + start,
        end=None if place.start is None else place.start + end,
        text=place.original[start:end],
        type=passage.entity,
        score=score,
        source=", ".join(passage.layers),
        part=place.part,
        page=place.page,
        tier=tier_of(score, passage.layers),
        why=passage.why,
    )
