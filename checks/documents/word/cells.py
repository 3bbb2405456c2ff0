"""Where in a table of a Word document a paragraph stands."""

from dataclasses import dataclass
from typing import NamedTuple

from lxml import etree

from checks.documents.word.package import attribute, child

Element = etree._Element


class Cell(NamedTuple):
    """Where in a table a paragraph stands: the table's element, the row and the column, each counted from 0."""

    table: Element
    row: int
    column: int


@dataclass
class Grid:
    """How far a table has been walked."""

    table: Element
    row: int = -1
    column: int = 0

    def next_cell(self, element: Element) -> Cell:
        """The cell of a `tc` element of the present row; one that spans columns moves those after it."""
        cell = Cell(self.table, max(0, self.row), self.column)
        span = attribute(child(child(element, "tcPr"), "gridSpan"), "val") or "1"
        self.column += int(span) if span.isdecimal() else 1
        return cell
