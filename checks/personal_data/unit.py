"""One piece of a document while it is screened: its text and what the layers found in it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from checks.personal_data.needed import ALL
from checks.personal_data.recognisers.base import Found
from checks.personal_data.trained.linear_chain import Scores


class Reading(NamedTuple):
    """What the layers make of one text, whatever document it stands in.

    `scores` are those of the report reader, a row a token and a column a label: of the words, and of what is found.
    None where no report reader is asked. `possible` are the patterns that may match in the text (see `needed`).
    """

    found: tuple[Found, ...]
    scores: Scores | None = None
    possible: int = ALL


@dataclass
class Unit:
    """A paragraph or aside with what was found in it, in offsets of its own text.

    `cell` is its place in a table of a Word document or PDF: which table, row and column. `read` is what the layers
    said, when they were asked; others may since have added to `found`.
    """

    document: str
    text: str
    found: Sequence[Found]
    cell: tuple[int, int, int] | None = None
    read: Reading | None = field(default=None, repr=False)

    def holds(self, start: int, end: int, entity: str = "") -> bool:
        """True where something that was found, of that kind if one is given, covers the stretch."""
        return any(one.start <= start and end <= one.end and entity in ("", one.entity) for one in self.found)

    def word(self, one: Found) -> str:
        """The words of a finding, lower case."""
        return self.text[one.start : one.end].lower()
