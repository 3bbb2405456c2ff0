"""Fills lines of notes, records and reports with made-up people, homes and numbers: from them the report reader learns
what identifies somebody by where it stands.

`frames/*.txt` holds one line a frame: a slot in braces stands where somebody is named or numbered, and what else
identifies is marked as in the corpus. A few filled frames make one small document; in half of them a paragraph names
the people in full, as a report does, so that initials and surnames that are also words are learned with and without.
"""

import random
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.corpus.gold import Gold, parse
from training.drawn import choices
from training.names import Names, own, plain
from training.numbers import Numbers
from training.slots import Cast

FOLDER = Path(__file__).parent / "frames"
SLOT = re.compile(r"(?<!\{)\{(\w+)\}(?!\})")
MARKS = {  # what a slot is marked as; every other holds a person
    "address": "ADDRESS", "postcode": "UK_POSTCODE", "phone": "PHONE_NUMBER", "email": "EMAIL_ADDRESS",
    "handle": "SOCIAL_HANDLE", "dob": "DATE_OF_BIRTH", "caseno": "CASE_NUMBER", "nhs": "UK_NHS", "nino": "UK_NINO",
    "reg": "UK_VEHICLE_REGISTRATION", "passport": "UK_PASSPORT", "upn": "UK_UPN", "collar": "UK_POLICE_COLLAR",
    "pnc": "UK_PNC", "courtcase": "UK_COURT_CASE", "bank": "UK_BANK_ACCOUNT", "town": "LOCATION"
}  # fmt: skip
TIERS = {"LOCATION": "q"}
TOGETHER = 6  # frames in one document
INTRODUCED = (
    "{full} is the eldest of the three children.",
    "The father of the baby is {full}, who lives elsewhere.",
    "The lodger, {full}, was never asked.",
    "Mother's new partner was {full}.",
    "{full} gave the agencies two surnames.",
    "Aunt\t{full}\tnot seen",
)


@cache
def frames() -> tuple[str, ...]:
    """All of them, in order."""
    return tuple(
        line
        for file in sorted(FOLDER.glob("*.txt"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    )


class Somebody:
    """One made-up person, by whatever a frame asks for."""

    def __init__(self, rng: random.Random, names: Names) -> None:
        stock = names.stock()
        self.first, self.last = names.first(stock).replace("\n", ""), names.last(stock).replace("\n", "")
        if rng.random() < 0.35:
            self.last = rng.choice(own("last_wordlike"))
        self.title = rng.choice(choices("titles"))
        self.short = rng.choice((names.nickname(), self.first)).lower()
        self.middle = rng.choice("ABCDEJKLMR") if rng.random() < 0.15 else ""
        self.stop = rng.choice(("", "."))

    def called(self, slot: str) -> str:
        """What stands in the slot. KeyError for a slot that nobody fills."""
        first, last = plain(self.first)[0].upper(), plain(self.last)[0].upper()
        return {
            "first": self.first,
            "surname": self.last,
            "full": f"{self.first} {self.last}",
            "title_surname": f"{self.title} {self.last}",
            "initials": first + self.middle + last,
            "initial_surname": f"{first}{self.stop} {self.last}",
            "letter": first,
            "lower": self.short,
        }[slot]


def documents(seed: int, rounds: int) -> Iterator[Gold]:
    """Small marked documents that hold each frame so many times, with ever other people; the same seed, the same."""
    rng = random.Random(seed)
    names = Names(rng)
    for turn in range(rounds):
        lines = list(frames())
        rng.shuffle(lines)
        for first in range(0, len(lines), TOGETHER):
            made = list(_filled(lines[first : first + TOGETHER], rng, names))
            yield parse(f"frames {turn} {first}.txt", "\n\n".join(made) + "\n")


def _filled(lines: list[str], rng: random.Random, names: Names) -> Iterator[str]:
    """The frames with something in their slots, and after them, in half of the documents, who the people are."""
    people: list[Somebody] = []
    numbers, cast = Numbers(rng, names), Cast(rng, names)

    def fill(match: re.Match[str]) -> str:
        slot = match[1]
        if slot not in MARKS:
            people.append(Somebody(rng, names))
            return f"{{{{d:PERSON|{people[-1].called(slot)}}}}}"
        if MARKS[slot] in {"ADDRESS", "LOCATION"}:
            places = ("oddaddress", "address") if slot == "address" else ("town", "village", "hamlet")
            made = "".join(piece for piece, _ in cast.slot(rng.choice(places))).replace("\n", " ").strip()
        else:
            made = numbers.filled(slot)
        return f"{{{{{TIERS.get(MARKS[slot], 'd')}:{MARKS[slot]}|{made}}}}}"

    for line in lines:
        yield SLOT.sub(fill, line)
    if rng.random() < 0.5:
        for one in people:
            yield rng.choice(INTRODUCED).replace("{full}", f"{{{{d:PERSON|{one.called('full')}}}}}")
