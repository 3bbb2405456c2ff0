"""What screening gives back: flagged passages, and the same by value. Imports neither Presidio nor spaCy."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from checks.case import Action

CERTAIN, LIKELY, CHECK, NET = "certain", "likely", "check", "safety net"
TIERS = (CERTAIN, LIKELY, CHECK, NET)
CERTAIN_FROM, LIKELY_FROM = 0.97, 0.85
SURE = frozenset({CERTAIN, LIKELY})
MADE_UP = "The documents say that this name is made up, and it is left alone elsewhere. Check that it is."
JUDGMENT_READER, REPORT_READER = "judgment reader", "report reader"


class ScannableParagraph(Protocol):
    """A stretch of a document's text that is scanned as one piece; offsets are in the document's text. `cell` is which
    table, row and column of a Word document or PDF it stands in."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def part(self) -> str: ...
    @property
    def page(self) -> int | None: ...
    @property
    def cell(self) -> tuple[int, int, int] | None: ...


class ScannableAside(Protocol):
    """Text that stands outside the readable text (a comment, a property, the file name) and so has no offsets."""

    @property
    def part(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def page(self) -> int | None: ...


class Scannable(Protocol):
    """What screening needs of a document: `checks.documents.DocumentText` has it."""

    @property
    def text(self) -> str: ...
    @property
    def paragraphs(self) -> Sequence[ScannableParagraph]: ...
    @property
    def asides(self) -> Sequence[ScannableAside]: ...


@dataclass(frozen=True)
class Flag:
    """One flagged passage.

    `start` and `end` index the document's text; both are None in an aside. `score` is the chance that the passage
    identifies somebody: the share of flags by the same layers that were right where the answer is known; `tier` says
    the same in a word. `source` names the layers; `why` is a sentence for the reader.
    """

    document: str
    start: int | None
    end: int | None
    text: str
    type: str
    score: float
    source: str
    part: str
    page: int | None
    tier: str
    why: str

    @property
    def sure(self) -> bool:
        """True for a flag that needs no closer look: neither of the lowest tier nor of the safety net."""
        return self.tier in SURE


@dataclass(frozen=True)
class Suggestion:
    """What we would do with a value, offered and never done: the legal adviser decides."""

    action: Action
    replacement: str
    reason: str


@dataclass(frozen=True)
class FlaggedValue:
    """All mentions of one value or person, in every document, to be decided once.

    `variants` are the forms in which it stands in the text; `mentions` counts them by document; `key` is stable: it
    depends on the value and its kind, not on where it stands.
    """

    key: str
    text: str
    variants: tuple[str, ...]
    type: str
    score: float
    tier: str
    why: str
    mentions: Mapping[str, int]
    flags: tuple[Flag, ...]
    suggestion: Suggestion

    @property
    def sure(self) -> bool:
        """True for a value whose suggestion may be taken without a closer look."""
        return self.tier in SURE


def tier_of(score: float, layers: Sequence[str]) -> str:
    """The score in a word: certain, likely or check. A capital that nothing explains is in the safety net.

    What the judgment reader alone flags is to be checked whatever its score: another judgment's annotator masked such
    a thing, which says little of this one.
    """
    if tuple(layers) == (NET,):
        return NET
    if tuple(layers) == (JUDGMENT_READER,):
        return CHECK
    return CERTAIN if score >= CERTAIN_FROM else LIKELY if score >= LIKELY_FROM else CHECK
