"""How far to trust what layers agree on: the share of such flags that were right where the answer is known.

`model/agreement.csv` counts, for each kind, set of layers and strength of evidence, the flags that those layers raised
together in texts that the layers were not trained on, and how many were right (`python -m training.calibrate`). A set
of layers that was seen seldom or never leans on what flags of the same strength came to.
"""

import csv
from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from checks.personal_data.merging import MOST, NAMES, SETTLED
from checks.personal_data.passages import Passage
from checks.personal_data.trained.crf_features import MODEL

TABLE = MODEL / "agreement.csv"
LEAN = 10  # flags that what is usual for the strength counts as
STRONG, FAIR, WEAK = "strong", "fair", "weak"
NEVER_SEEN = 0.5


class Seen(NamedTuple):
    """What was seen of the flags of one kind, set of layers and strength."""

    kind: str
    layers: str
    strength: str
    flags: int
    right: int


def strength(evidence: float) -> str:
    """The layers' own scores taken together, in a word."""
    return STRONG if evidence >= 0.85 else FAIR if evidence >= 0.5 else WEAK


def layers_in_order(layers: Iterable[str]) -> str:
    """A set of layers in one spelling."""
    return ", ".join(sorted(set(layers)))


class Agreement:
    """The counts of the table, as chances."""

    def __init__(self, rows: Iterable[Seen]) -> None:
        self.seen: dict[tuple[str, str, str], tuple[int, int]] = {}
        flags: Counter[tuple[bool, str]] = Counter()
        right: Counter[tuple[bool, str]] = Counter()
        for row in rows:
            self.seen[row.kind, row.layers, row.strength] = (row.flags, row.right)
            flags[row.kind in NAMES, row.strength] += row.flags
            right[row.kind in NAMES, row.strength] += row.right
        self.usual = {group: right[group] / flags[group] for group in flags}

    def chance(self, passage: Passage) -> float:
        """The chance that the passage identifies somebody: 1 where a check digit or the chair's list settles it."""
        if not SETTLED.isdisjoint(passage.layers):
            return 1.0
        strong = strength(passage.score)
        flags, right = self.seen.get((passage.entity, layers_in_order(passage.layers), strong), (0, 0))
        usual = self.usual.get((passage.entity in NAMES, strong), NEVER_SEEN)
        return round(min(MOST, (right + LEAN * usual) / (flags + LEAN)), 2)


@cache
def agreement() -> Agreement:
    """The shipped table, read once."""
    with TABLE.open(encoding="utf-8", newline="") as lines:
        return Agreement(
            Seen(row["kind"], row["layers"], row["strength"], int(row["flags"]), int(row["right"]))
            for row in csv.DictReader(lines)
        )
