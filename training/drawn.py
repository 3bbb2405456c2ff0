"""What every kind of slot draws with: the dice, the lists, and the people and places of one stretch."""

import random
from functools import cache

from training.names import Names, own

Piece = tuple[str, str]
PERSON, LOCATION, ORGANIZATION = "PERSON", "LOCATION", "ORGANIZATION"


@cache
def choices(name: str) -> tuple[str, ...]:
    """The entries of one list; `|` stands for a comma inside an entry."""
    return tuple(entry.replace("|", ",") for entry in own(name))


class Drawn:
    """Draws by one seed. `family` and `towns` let names come back within a stretch."""

    def __init__(self, rng: random.Random, names: Names) -> None:
        self.rng, self.names = rng, names
        self.family: list[tuple[str, str]] = []
        self.towns: list[str] = []

    def pick(self, *options: str) -> str:
        """One of the options."""
        return self.rng.choice(options)

    def chance(self, share: float) -> bool:
        """True in this share of draws."""
        return self.rng.random() < share

    def number(self, low: int, high: int) -> str:
        """A whole number from `low` to `high`."""
        return str(self.rng.randint(low, high))
