"""Finding what identifies somebody: `scan`, `group`, `anonymise`, `warm`. Presidio and spaCy load on first use."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from checks.case import Person
from checks.personal_data.careful import is_careful
from checks.personal_data.flags import Flag, FlaggedValue, Scannable, Suggestion

__all__ = [
    "VERSION",
    "Flag",
    "FlaggedValue",
    "Suggestion",
    "anonymise",
    "detector",
    "group",
    "labels_in",
    "scan",
    "warm",
]

VERSION = "20"  # raise it when the same text may give other flags: screenings kept of older versions are out of date


def scan(
    documents: Mapping[str, Scannable],
    people: Sequence[Person] = (),
    allowed: Sequence[str] = (),
    progress: Callable[[int, int], None] | None = None,
    careful: bool | None = None,
) -> tuple[Flag, ...]:
    """Every passage of the documents that may identify somebody, in order of document and place, none overlapping.

    The documents are read together: a name found in one is found in all. `people` are flagged wherever they stand,
    `allowed` words never. `progress` is told how many of how many paragraphs are done. Flags carry the keys of
    `documents` and offsets of each document's `text`, or None in its asides. With `careful` every document is read as
    closely as a judgment: more is found and more need not go; None leaves it to the setting.
    """
    from checks.personal_data.scanning import scan as run

    return run(documents, people, allowed, progress, is_careful() if careful is None else careful)


def detector() -> str:
    """What the same text may be flagged otherwise by: the version, and whether careful screening is on."""
    return f"{VERSION} careful" if is_careful() else VERSION


def group(
    flags: Sequence[Flag], people: Sequence[Person] = (), labels_used: Collection[str] = ()
) -> tuple[FlaggedValue, ...]:
    """The flags by value, each to be decided once, with a suggestion. Doubtful joins are not made, but said.

    `labels_used` are the pseudonyms that the documents already use, as `labels_in` finds them: none is given again.
    """
    from checks.personal_data.grouping import group as run

    return run(flags, people, labels_used)


def labels_in(texts: Iterable[str]) -> frozenset[str]:
    """The pseudonyms that these texts already use: "Child A", "Health Visitor 1", "School B"."""
    from checks.personal_data.suggesting import labels_in as run

    return run(texts)


def anonymise(text: str, spans: Sequence[tuple[int, int, str]]) -> str:
    """`text` with each (start, end, replacement) carried out by presidio-anonymizer; ValueError for overlaps."""
    from checks.personal_data.replacing import anonymise as run

    return run(text, spans)


def warm() -> None:
    """Load the engine, lists and models now, once a process, so that nobody waits for them later. Thread-safe."""
    from checks.personal_data.engine import warm as run

    run()
