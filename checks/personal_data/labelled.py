"""What a label says: the cells under a heading of a table, the cell or words beside a label in a form.

"Age" over a column of bare numbers, "Name" over one of plain words, "Known as:" before a nickname: nothing else tells
what such a cell is. Tables come as rows drawn in text, cells parted by tabs (see `lines.as_read`), or as cells of a
Word document or PDF.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

import regex

from checks.personal_data.anonymous import is_acronym, left_alone
from checks.personal_data.labels import kind_of
from checks.personal_data.lexicon import (
    bag,
    entries,
    family_names,
    given_names,
    is_word,
    peoples_names,
    places,
)
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.base import Found
from checks.personal_data.recognisers.body_names import is_own_name
from checks.personal_data.unit import Unit
from checks.personal_data.use import MONTHS, NEVER_NAMES, is_field_word

LAYER = "labels"
CELL = regex.compile(r"[^\t]+")
LABEL_AND_VALUE = regex.compile(r"(?P<label>[\p{L}.'’/& ()-]{1,40}?)\s*[:=]\s*(?P<value>\S.*)", regex.DOTALL)
NOTHING = regex.compile(
    r"(?:not?|none|nil|no|n/?[akr]|un\w+|tb[ac]|as (?:above|at|before|[\d.]+)|see .*|same.*|ditto|both|all|"
    r"withheld.*|redacted.*|deceased|various|other|[-–—?*. ]*)(?:\s(?:known|recorded|applicable|given|stated|"
    r"disclosed|seen|available|checked|asked))*[\s.]*",
    regex.IGNORECASE,
)
AGE = regex.compile(
    r"(?:\d{1,2}|\p{L}+(?:-\p{L}+)?)(?:½|\s?/\s?(?:12|52|7))?"
    r"(?:\s?(?:years?|yrs?|y/?o?|months?|mths?|m|weeks?|wks?|w|days?|d|hours?)\b\.?(?:\s?(?:and\s)?\d{1,2}\s?"
    r"(?:months?|mths?|m|weeks?|wks?|w|days?|d)\b)?)?(?:\s(?:old|at\s\p{L}+))?",
    regex.IGNORECASE,
)
EXHIBIT = regex.compile(r"\p{Lu}{2,4}/\d{1,3}")
NUMBERS = bag(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
)
DATE = regex.compile(r"\d{1,2}(?:st|nd|rd|th)?(?:[\s./-]+\p{L}{3,9}|[./-][\divx]{1,4})(?:[\s./,-]+\d{2,4})?")
NOT_A_NAME = bag(
    "relation relationship relationships role older younger elder youngest eldest male female adult child children "
    "baby infant unborn half full step other unknown subject index both twin twins mum dad mam nan gran family "
    "the of and deceased"
)
ENDS_A_NAME = regex.compile(
    r"\s*[(\[;/–—,]\s*(?=\p{Ll}|\d|[(\[]|dob|DOB)|\s[(–—-]|[(\[;]|\s+(?:and|&)\s+(?=\p{Ll})"
)


@dataclass(frozen=True)
class Cell:
    """A piece of a unit, `unit.text[start:end]`, that stands in one cell, and the cell's column."""

    unit: Unit
    start: int
    end: int
    column: int

    @property
    def text(self) -> str:
        return self.unit.text[self.start : self.end]


Row = list[Cell]


def labelled(units: Sequence[Unit]) -> Iterator[tuple[Unit, Found]]:
    """What the labels of tables and forms say of the words under and beside them, in offsets of each unit."""
    for table in _tables(units):
        yield from _under_headings(table)
        yield from _beside_labels(table)
    for unit in units:
        for cell in _cells(unit):
            yield from _after_its_label(cell)


def under_headings(units: Sequence[Unit]) -> Iterator[tuple[Unit, int, int, str]]:
    """The cells of the tables that begin with a row of headings: where each stands in its unit, and the heading over
    it in small letters."""
    for table in _tables(units):
        heads = {cell.column: cell.text.lower() for cell in table[0]}
        if (
            len(table) < 2
            or len(heads) < 2
            or not all(_is_heading(cell.text) for cell in table[0] if cell.text)
        ):
            continue
        for row in table[1:]:
            if len(row) == len(table[0]) or row[0].unit.cell:
                for cell in row:
                    if heads.get(cell.column):
                        yield cell.unit, cell.start, cell.end, heads[cell.column]


def _cells(unit: Unit) -> Row:
    """The cells of a row drawn in text; the whole of a unit that has no tab."""
    cells: Row = []
    for column, match in enumerate(CELL.finditer(unit.text)):
        words = match.group().strip(" |*_\n")
        start = match.start() + match.group().find(words)
        if words or column:
            cells.append(Cell(unit, start, start + len(words), len(cells)))
    return cells


def _tables(units: Sequence[Unit]) -> Iterator[list[Row]]:
    """The rows that stand together: drawn in text, or in one table of a Word document or PDF."""
    for (_, table), group in groupby(units, key=lambda unit: (unit.document, unit.cell and unit.cell[0])):
        if table is None:
            yield from _drawn(group)
            continue
        rows: dict[int, Row] = {}
        for unit in group:
            assert unit.cell is not None
            text = unit.text.strip()
            start = unit.text.find(text)
            rows.setdefault(unit.cell[1], []).append(Cell(unit, start, start + len(text), unit.cell[2]))
        yield [rows[number] for number in sorted(rows)]


def _drawn(units: Iterator[Unit]) -> Iterator[list[Row]]:
    rows: list[Row] = []
    for unit in units:
        row = _cells(unit) if "\t" in unit.text else []
        if len(row) > 1:
            rows.append(row)
        elif unit.text.strip(" |-=_+\n"):  # a ruled line ends no table
            if rows:
                yield rows
            rows = []
    if rows:
        yield rows


def _under_headings(table: list[Row]) -> Iterator[tuple[Unit, Found]]:
    if _is_form(table):
        return
    headings: dict[int, str] = {}
    width = 0
    for row in table:
        if kinds := _headings(row):
            headings, width = kinds, len(row)
        elif headings and (len(row) == width or row[0].unit.cell):
            for cell in row:
                if cell.column in headings:
                    yield from _read(cell, headings[cell.column])


def _is_form(table: list[Row]) -> bool:
    """True for rows of two cells that begin with labels and go on with none: what they hold stands beside them."""
    drawn = [row for row in table if len(row) == 2 and row[0].unit.cell is None]
    labels = [kind_of(row[0].text) not in {None, SOMEBODY} for row in drawn]
    return sum(labels) > 1 and not any(
        label and kind_of(row[1].text) for label, row in zip(labels, drawn, strict=True)
    )


def _headings(row: Row) -> dict[int, str]:
    """The kinds that a row of headings names, by column; nothing for a row that is none."""
    kinds = {cell.column: kind for cell in row if (kind := kind_of(cell.text))}
    worded = [cell for cell in row if cell.text]
    if len(worded) < 2 or not set(kinds.values()) - {SOMEBODY}:
        return {}
    plain = [cell for cell in worded if cell.column in kinds or _is_heading(cell.text)]
    return kinds if len(plain) == len(worded) else {}


def _is_heading(text: str) -> bool:
    words = once(r"[\p{L}\p{N}'’.]+").findall(text)
    return 0 < len(words) < 8 and all(
        is_word(word) or is_field_word(word) or word.isupper() or word in "./" for word in words
    )


def _beside_labels(table: list[Row]) -> Iterator[tuple[Unit, Found]]:
    """A form: label, value, and perhaps again label, value; or a list of offices with who holds them."""
    for row in table:
        columns = sorted({cell.column for cell in row})
        form = len(columns) in (2, 4)
        for number, (label_column, value_column) in enumerate(pairwise(columns)):
            labels = [cell.text for cell in row if cell.column == label_column]
            kind = kind_of(labels[0]) if len(labels) == 1 else None
            if not kind or (kind != SOMEBODY and not (form and number % 2 == 0)):
                continue
            for cell in row:
                if cell.column == value_column and not kind_of(cell.text):
                    yield from _read(cell, kind)


def _after_its_label(cell: Cell) -> Iterator[tuple[Unit, Found]]:
    match = LABEL_AND_VALUE.fullmatch(cell.text)
    if match and (kind := kind_of(match["label"])):
        start = cell.start + match.start("value")
        yield from _read(Cell(cell.unit, start, cell.end, cell.column), kind)


def _read(cell: Cell, kind: str) -> Iterator[tuple[Unit, Found]]:
    """The cell as a finding of a kind, when its words can be of that kind."""
    if not cell.text or NOTHING.fullmatch(cell.text) or len(cell.text) > 120:
        return
    for start, end, score in READERS.get(kind, _named)(cell.text):
        entity = "PERSON" if kind == SOMEBODY else kind
        low, high = cell.start + start, cell.start + end
        yield cell.unit, Found(low, high, entity, score, LAYER, kind, "It stands under or beside a label.")


Span = tuple[int, int, float]


def _person(text: str) -> Iterator[Span]:
    """The name that a cell under "Name" begins with."""
    cut = ENDS_A_NAME.search(text)
    end = cut.start() if cut else len(text)
    name = text[:end].rstrip(" .,")
    words = once(r"[\p{L}'’-]+").findall(name)
    if not words or len(words) > 6 or once(r"\d").search(name):
        return
    if any(low < end and high > 0 for low, high in left_alone(text)):
        return
    if all(
        is_field_word(word)
        or is_acronym(word)
        or word.lower() in NOT_A_NAME | NEVER_NAMES | entries("origins")
        for word in words
    ):
        return
    if sum(map(is_field_word, words)) > len(words) / 2 or not any(word[0].isupper() for word in words):
        return
    yield 0, len(name), 0.75


def _somebody(text: str) -> Iterator[Span]:
    """As `_person`, beside a label that also stands before offices and agencies: no plain words."""
    for start, end, score in _person(text):
        words = once(r"[\p{L}'’-]+").findall(text[start:end])
        lower = [word.lower() for word in words]
        known = any(word in given_names() or word in family_names() for word in lower)
        if all(word in MONTHS for word in lower):
            continue  # by when somebody is to have done it
        of_the_field = is_field_word(words[0]) and lower[0] not in given_names()
        if (
            len(words) <= 4
            and not (of_the_field or any(map(is_field_word, words[1:])))
            and (known or not all(map(is_word, words)))
        ):
            yield start, end, score - 0.15


def _age(text: str) -> Iterator[Span]:
    match = AGE.match(text)
    if match and (match.group()[0].isdigit() or once(r"[\s-]").split(match.group())[0].lower() in NUMBERS):
        yield 0, match.end(), 0.85


def _date(text: str) -> Iterator[Span]:
    for match in DATE.finditer(text):
        yield *match.span(), 0.8


def _birth(text: str) -> Iterator[Span]:
    for start, end, _ in _date(text):
        yield start, end, 0.98  # more than any date has, so that it goes before one


def _background(text: str) -> Iterator[Span]:
    for part in once(r"[^;:(]+").finditer(text):
        words = part.group().strip()
        if once(r"\p{L}{3}").search(words) and len(words.split()) < 8 and not NOTHING.fullmatch(words):
            start = text.find(words, part.start())
            yield start, start + len(words), 0.7
        if text[part.end() : part.end() + 1] in (":", "("):
            return


def _number(text: str) -> Iterator[Span]:
    for match in once(r"[\p{L}\d][\p{L}\d/.:-]*(?:[ ][\p{L}\d/.:-]*\d[\p{L}\d/.:-]*)*").finditer(text):
        digits = sum(map(str.isdigit, match.group()))
        if (digits > 2 or EXHIBIT.fullmatch(match.group())) and not DATE.fullmatch(match.group()):
            label = CALLED.match(text, *match.span())
            yield label.end() if label else match.start(), match.end(), 0.75


# What a number is called in a cell that holds several: "NHS 999 …; UPN H82…".
CALLED = regex.compile(
    r"(?:(?:NHS|NINO|NI|UPN|PNC|CRO|HMP|DWP|tel|phone|mobile|mob|licence|passport|no|number|ref|id)\b[.:]?\s)+",
    regex.I,
)


def _handle(text: str) -> Iterator[Span]:
    match = once(r"[\w.@+-]*[\w+-](?:[ ][\w.@+-]+)?").match(text)
    if match and len(match.group()) > 2:
        yield *match.span(), 0.75


def _address(text: str) -> Iterator[Span]:
    cut = once(r"\s*[(;]|,?\s+(?:and|then|until|from|since)\b").search(text)
    end = cut.start() if cut else len(text)
    if once(r"\p{Lu}\p{Ll}").search(text[:end]) and (
        once(r"\d").search(text[:end]) or len(once(r"\p{Lu}\p{Ll}+").findall(text[:end])) > 1
    ):
        yield 0, end, 0.7


def _named(text: str) -> Iterator[Span]:
    """A body or place with a name: some word with a capital that is none of the field's."""
    words = once(r"\p{Lu}[\p{L}'’-]+").findall(text)
    if words and not all(
        is_field_word(word) or is_acronym(word) or word.lower() in NEVER_NAMES for word in words
    ):
        yield 0, len(text), 0.65


def _body(text: str) -> Iterator[Span]:
    """A body's own name, beside a label that also stands before agencies and offices."""
    match = once(r"\p{Lu}[\p{L}'’&.-]*(?:[ ][\p{L}'’&.-]+){0,6}").match(text)
    code = match and match.group().isupper() and len(match.group()) < 5  # "POL", "HLT": an agency's
    plain = is_word(text) and text.lower() not in peoples_names() | places()  # "Vet", "Parish"
    if match and not code and not plain and is_own_name(match.group(), text, 0):
        yield *match.span(), 0.55


SOMEBODY = "SOMEBODY"
READERS = {
    "PERSON": _person,
    SOMEBODY: _somebody,
    "AGE": _age,
    "DATE_OF_BIRTH": _birth,
    "DATE_TIME": _date,
    "NRP": _background,
    "OCCUPATION": _background,
    "CASE_NUMBER": _number,
    "UK_POLICE_COLLAR": _number,
    "SOCIAL_HANDLE": _handle,
    "ADDRESS": _address,
    "ORGANIZATION": _body,
}
