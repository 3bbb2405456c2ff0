"""One piece of a document while it is screened: its text and what the layers found in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from checks.personal_data.recognisers.base import Found


@dataclass
class Unit:
    """A paragraph or aside with what the layers found in it, in offsets of its own text.

    `cell` is its place in a table of a Word document: which table, row and column.
    """

    document: str
    text: str
    found: Sequence[Found]
    cell: tuple[int, int, int] | None = None

    def word(self, one: Found) -> str:
        """The words of a finding, lower case."""
        return self.text[one.start : one.end].lower()
