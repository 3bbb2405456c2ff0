"""The rows of the tables of a Word document or PDF as one text each: its cells are units of their own, and a key to
initials, a signature in the last column and the date at the head of an entry are only seen together."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from checks.personal_data.recognisers.base import Found
from checks.personal_data.unit import Unit


class Rows:
    """Units with each row of a table as one, its cells parted by tabs as in a text file. It has what was found in the
    cells when it was made."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self.units: list[Unit] = []
        self.joined: list[Unit] = []  # those that are rows of more than one cell
        self._cells: dict[int, list[tuple[int, Unit]]] = {}  # of a row, and where each begins
        for row, group in groupby(units, key=_row_of):
            own = list(group)
            self.units += [self._joined(own)] if row and len(own) > 1 else own

    def _joined(self, cells: Sequence[Unit]) -> Unit:
        text, column = "", 0
        places: list[tuple[int, Unit]] = []
        for unit in cells:
            assert unit.cell is not None
            if places:
                text += " ".join("\t" * (unit.cell[2] - column)) or "\n"
            places.append((len(text), unit))
            text, column = text + unit.text, unit.cell[2]
        found = [
            replace(one, start=one.start + at, end=one.end + at) for at, unit in places for one in unit.found
        ]
        row = Unit(cells[0].document, text, found)
        self._cells[id(row)] = places
        self.joined.append(row)
        return row

    def share(self) -> None:
        """Give the cells what is found in their rows and not in them."""
        for cell, one in self.in_cells((row, one) for row in self.joined for one in row.found):
            known = {(other.start, other.end, other.entity, other.layer) for other in cell.found}
            if (one.start, one.end, one.entity, one.layer) not in known:
                cell.found = [*cell.found, one]

    def in_cells(self, found: Iterable[tuple[Unit, Found]]) -> Iterator[tuple[Unit, Found]]:
        """What was found in the rows, in the units and offsets of their cells."""
        for unit, one in found:
            if id(unit) not in self._cells:
                yield unit, one
                continue
            for at, cell in self._cells[id(unit)]:
                if at <= one.start and one.end <= at + len(cell.text):
                    yield cell, replace(one, start=one.start - at, end=one.end - at)


def _row_of(unit: Unit) -> tuple[str, int, int] | None:
    """The document, table and row of a cell; None for what is no cell."""
    return (unit.document, *unit.cell[:2]) if unit.cell else None
