"""Slots that name nobody: pseudonyms, roles, dates, numbers, words with a capital."""

from training.drawn import Drawn, choices
from training.names import own


class Nobody(Drawn):
    """What a report may say of anybody, and must be let stand."""

    def _child(self) -> str:
        letter = self.rng.choice("ABCDEFGHJKLMNPQRSTWXYZ")
        return self.pick(
            f"Child {letter}",
            f"Child {letter}",
            f"Baby {letter}",
            f"Young Person {letter}",
            f"YP{self.rng.randint(1, 4)}",
            f"C{self.rng.randint(1, 5)}",
            f"Child {letter}{self.rng.randint(1, 3)}",
            f"Sibling {self.rng.randint(1, 5)}",
            f"Child {self.rng.randint(1, 5)}",
            f"Half-Sibling {self.rng.randint(1, 3)}",
            "Subject Child",
            "the Subject Child",
            "the index child",
            f"Sibling {letter}",
            f"S{self.rng.randint(1, 4)}",
            f"Baby {letter}",
            f"Twin {self.rng.randint(1, 2)}",
        )

    def _adult(self) -> str:
        letter = self.rng.choice("ABCDEFGHJKLMNPQRSTWXYZ")
        return self.pick(
            "Mother",
            "Father",
            "Mother",
            "Father",
            "MGM",
            "MGF",
            "PGM",
            "PGF",
            "Maternal Grandmother",
            "Paternal Grandfather",
            "Paternal Grandmother",
            "Stepfather",
            "Step-Father",
            "Mother's Partner",
            f"Partner {self.rng.randint(1, 3)}",
            f"Adult {letter}",
            f"Adult {self.rng.randint(1, 6)}",
            "Maternal Aunt",
            "Maternal Uncle",
            "Mum",
            "Dad",
            "Grandmother",
            f"Male {self.rng.randint(1, 4)}",
            f"Mr {letter}",
            f"Ms {letter}",
            f"Mrs {letter}",
            "Foster Carer 1",
            "Uncle 1",
            f"Friend {letter}",
            "Birth Mother",
            "Birth Father",
            "FC1",
            "MA",
            "Aunt",
            "Neighbour 1",
            f"Father {self.rng.randint(1, 3)}",
            f"Mother {letter}",
        )

    def _worker(self) -> str:
        n = self.rng.randint(1, 9)
        return self.pick(
            f"Social Worker {n}",
            f"SW{n}",
            f"HV{n}",
            f"Health Visitor {n}",
            f"GP{n}",
            f"GP {n}",
            f"Midwife {n}",
            f"MW{n}",
            f"Police Officer {n}",
            f"PO{n}",
            f"DC {n}",
            f"Teacher {n}",
            f"Head Teacher {n}",
            f"Team Manager {n}",
            f"TM{n}",
            f"Support Worker {n}",
            f"Consultant {n}",
            f"Paediatrician {n}",
            f"Nurse {n}",
            f"School Nurse {n}",
            f"IRO{n}",
            f"CP Chair {n}",
            f"Family Support Worker {n}",
            f"Probation Officer {n}",
            f"Senior Practitioner {n}",
            f"Nursery Worker {n}",
            f"Dr {self.rng.choice('ABCDEFG')}",
            f"Worker {self.rng.choice('ABC')}",
        )

    def _schoolx(self) -> str:
        thing = self.pick(
            "School",
            "School",
            "Nursery",
            "Hospital",
            "Practice",
            "Surgery",
            "Academy",
            "Children's Centre",
            "Area",
            "Town",
            "Authority",
            "Refuge",
            "Primary School",
            "Trust",
            "GP Practice",
        )
        return f"{thing} {self.rng.choice('ABCDEFXYZ') if self.chance(0.7) else self.rng.randint(1, 4)}"

    def _Word(self) -> str:  # noqa: N802
        return self._word().capitalize()

    def _word(self) -> str:
        """A word of these reports; where it stands decides whether it has a capital."""
        return self.rng.choice(own("vocabulary"))

    def _letter(self) -> str:
        return self.rng.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ")

    def _date(self) -> str:
        day, year = self.rng.randint(1, 28), self.rng.randint(1996, 2016)
        month, n = self.rng.choice(choices("months")), self.rng.randint(1, 12)
        return self.pick(
            f"{day} {month} {year}",
            f"{day} {month} {year}",
            f"{month} {year}",
            f"{day}/{n:02}/{year}",
            f"{day:02}.{n:02}.{year % 100:02}",
            f"{day}th {month}",
            f"the {day}th of {month} {year}",
            f"{month}",
            f"early {month} {year}",
            f"mid-{month}",
            f"{day} {month}",
            f"late {month}",
            f"{month[:3]} {year}",
        )

    def _time(self) -> str:
        return self.pick(
            f"{self.rng.randint(0, 23):02}:{self.rng.randint(0, 59):02}",
            f"{self.rng.randint(1, 12)}.{self.rng.randint(10, 59)}pm",
            f"{self.rng.randint(1, 12)}am",
            f"{self.rng.randint(0, 23):02}{self.rng.randint(10, 59)} hours",
        )

    def _age(self) -> str:
        n = self.rng.randint(2, 17)
        return self.pick(
            f"aged {n}",
            f"{n} years old",
            f"{n} months old",
            f"{n} weeks",
            f"aged {n} months",
            f"{n}-year-old",
            f"in Year {self.rng.randint(1, 11)}",
            f"then {n}",
        )

    def _num(self) -> str:
        return str(self.rng.randint(2, 29))

    def _para(self) -> str:
        return self.pick(
            f"{self.rng.randint(1, 9)}.{self.rng.randint(1, 60)}",
            f"{self.rng.randint(1, 9)}.{self.rng.randint(1, 9)}.{self.rng.randint(1, 20)}",
            f"({self.pick('a', 'b', 'iv', 'ii', 'iii')})",
            f"{self.rng.choice('ABCDE')}.",
            f"{self.rng.randint(1, 40)}.",
        )

    def _nhs(self) -> str:
        return f"{self.rng.randint(900, 999)} {self.rng.randint(100, 999)} {self.rng.randint(1000, 9999)}"

    def _case(self) -> str:
        return self.pick(
            f"MB{self.rng.randint(10, 16)}C{self.rng.randint(10000, 99999):05}",
            f"ref {self.rng.randint(10000, 999999)}",
            f"CAS/{self.rng.randint(1000, 9999)}/{self.rng.randint(9, 16)}",
            f"URN {self.rng.randint(100, 9999)}",
        )

    def _CAPS(self) -> str:  # noqa: N802 - the slot's name shows what it gives
        return self.rng.choice(own("caps"))

    def _CHILDCAPS(self) -> str:  # noqa: N802
        return (self._child() if self.chance(0.7) else self._adult()).upper()

    def _drug(self) -> str:
        name = self.rng.choice(own("drug"))
        return name if self.chance(0.7) else name.lower()

    def _email(self) -> str:
        word = self.rng.choice(own("vocabulary")).split()[0]
        return f"{word}{self.number(1, 99)}@example.{self.pick('org', 'com', 'net')}"

    def _rank(self) -> str:
        return self.rng.choice(own("ranks"))
