"""What may stand in each slot of a sentence shape: pieces of text, some with a label."""

import random

from training.drawn import LOCATION, ORGANIZATION, PERSON, Piece, choices
from training.names import Names
from training.slots_nobody import Nobody
from training.slots_people import People
from training.slots_places import Organisations

# fmt: off
PEOPLE = frozenset(
    {
        "initials", "first", "last", "full", "nick", "FIRST", "FULL", "LAST", "initial", "dotted",
        "lastfirst", "wordy", "wordyfull", "wordylast", "chinese", "lastcommainitial", "shout", "username",
        "slip", "lowfirst", "lowlast", "lowfull", "lownick"
    }
)
# fmt: on
# fmt: off
PLACES = frozenset(
    {
        "town", "village", "place", "county", "country", "area", "street", "estate", "park", "river",
        "site", "hamlet", "themount", "lowplace", "farm", "housename", "tower", "TOWNCAPS"
    }
)
# fmt: on
# fmt: off
ORGANISATIONS = frozenset(
    {
        "school", "nursery", "surgery", "hospital", "church", "refuge", "ward", "council", "trust",
        "charity", "paper", "employer", "pub", "body", "firm", "club", "home", "playgroup", "venue", "force",
        "HOMECAPS", "SCHOOLCAPS"
    }
)
# fmt: on


class Cast(People, Organisations, Nobody):
    """The people and places of one stretch, so that names come back within it."""

    def __init__(self, rng: random.Random, names: Names) -> None:
        super().__init__(rng, names)
        stock = names.stock()
        surname = names.last(stock)
        self.family = [(names.first(stock), surname) for _ in range(3)] + [(names.first(), names.last())]
        self.towns = [self._town() for _ in range(2)]

    def slot(self, name: str) -> list[Piece]:
        """The pieces for a slot: a name written out, what the method gives, or an entry of the list."""
        if name.startswith("="):
            return [(name[1:], PERSON)]
        method = getattr(self, f"_{name}", None)
        if method is None:
            return [(self.rng.choice(choices(name)), "")]
        made = method()
        return made if isinstance(made, list) else [(made, _label(name))]


def _label(name: str) -> str:
    if name in PEOPLE:
        return PERSON
    if name in PLACES:
        return LOCATION
    return ORGANIZATION if name in ORGANISATIONS else ""
