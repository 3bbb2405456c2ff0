"""What may stand in each slot of a sentence shape: pieces of text, with a label where the piece names someone or somewhere."""

import random
from functools import cache

from training.names import Names, own, plain

Piece = tuple[str, str]
PERSON, LOCATION, ORGANIZATION = "PERSON", "LOCATION", "ORGANIZATION"


@cache
def choices(name: str) -> tuple[str, ...]:
    """The entries of one list; `|` stands for a comma inside an entry."""
    return tuple(entry.replace("|", ",") for entry in own(name))


class Cast:
    """The people and places of one stretch, so that names come back within it."""

    def __init__(self, rng: random.Random, names: Names) -> None:
        self.rng, self.names = rng, names
        stock = names.stock()
        surname = names.last(stock)
        self.family = [(names.first(stock), surname) for _ in range(3)] + [(names.first(), names.last())]
        self.towns = [self._town() for _ in range(2)]

    def slot(self, name: str) -> list[Piece]:
        """The pieces for a slot: a name written out, a method of that name, or an entry of the list of that name."""
        if name.startswith("="):
            return [(name[1:], PERSON)]
        method = getattr(self, f"_{name}", None)
        if method is None:
            return [(self.rng.choice(choices(name)), "")]
        made = method()
        return made if isinstance(made, list) else [(made, self._label(name))]

    def _label(self, name: str) -> str:
        if name in PEOPLE:
            return PERSON
        if name in PLACES:
            return LOCATION
        return ORGANIZATION if name in ORGANISATIONS else ""

    def pick(self, *options: str) -> str:
        """One of the options."""
        return self.rng.choice(options)

    def chance(self, share: float) -> bool:
        """True in this share of draws."""
        return self.rng.random() < share

    # People

    def person(self) -> tuple[str, str]:
        """Someone of the cast, or a stranger."""
        if self.chance(0.55):
            return self.rng.choice(self.family)
        stock = self.names.stock()
        return self.names.first(stock), self.names.last(stock)

    def _first(self) -> str:
        return self.person()[0]

    def _last(self) -> str:
        return self.person()[1]

    def _full(self) -> str:
        first, last = self.person()
        roll = self.rng.random()
        if roll < 0.08:
            return f"{first} {self.names.first()} {last}"
        if roll < 0.12:
            return f"{first} {self.rng.choice('ABCDEFGHJKLMNPRSTW')}{self.pick('', '.')} {last}"
        return f"{first} {last}"

    def _nick(self) -> str:
        return self.names.nickname()

    def _FIRST(self) -> str:  # noqa: N802 - the slot's name shows what it gives
        return self._first().upper()

    def _FULL(self) -> str:  # noqa: N802
        return self._full().upper()

    def _LAST(self) -> str:  # noqa: N802
        return self._last().upper()

    def _name(self) -> list[Piece]:
        roll = self.rng.random()
        if roll < 0.52:
            return [(self._first(), PERSON)]
        if roll < 0.74:
            return [(self._full(), PERSON)]
        if roll < 0.80:
            return [(self._nick(), PERSON)]
        if roll < 0.84:
            return [(self._initial(), PERSON)]
        if roll < 0.88:
            return [(self._last(), PERSON)]
        return self._titled()

    def _titled(self) -> list[Piece]:
        title = self.rng.choice(choices("titles"))
        return [(title + self.pick(" ", " ", " ", ". " if len(title) < 4 else " "), ""), (self._surname(), PERSON)]

    def _surname(self) -> str:
        return self._full() if self.chance(0.25) else self._last()

    def _dr(self) -> list[Piece]:
        return [(self.pick("Dr ", "Dr ", "Dr. ", "Doctor ", "Professor ", "Mr ", "Consultant Dr "), ""), (self._surname(), PERSON)]

    def _pc(self) -> list[Piece]:
        rank = self.pick("PC", "WPC", "DC", "DS", "DI", "DCI", "Sgt", "PS", "PCSO", "Constable", "Sergeant", "Detective Constable",
                         "Detective Sergeant", "Detective Inspector", "Inspector", "Police Constable", "T/DC", "A/Sgt")  # fmt: skip
        number = f" {self.rng.randint(12, 9876)}" if self.chance(0.25) else ""
        return [(f"{rank}{number} ", ""), (self._surname(), PERSON)]

    def _relative(self) -> list[Piece]:
        title = self.pick("Auntie", "Aunt", "Uncle", "Nan", "Nana", "Nanny", "Nain", "Taid", "Grandma", "Grandad", "Gran", "Granny",
                          "Papa", "Dada", "Bibi", "Chacha", "Cousin", "Mamgu", "Busia")  # fmt: skip
        return [(title + " ", ""), (self._first() if self.chance(0.7) else self._nick(), PERSON)]

    def _minister(self) -> list[Piece]:
        title = self.pick("Father", "Fr", "Rev", "Revd", "Reverend", "Pastor", "Imam", "Rabbi", "Sister", "Canon", "Bishop", "Councillor", "Cllr")
        return [(title + " ", ""), (self._surname() if self.chance(0.6) else self._first(), PERSON)]

    def _judge(self) -> list[Piece]:
        roll = self.rng.random()
        if roll < 0.4:
            return [(self.pick("HHJ ", "His Honour Judge ", "Her Honour Judge ", "District Judge ", "DJ ", "Judge ", "Recorder "), ""), (self._last(), PERSON)]
        if roll < 0.7:
            return [(self.pick("Mr Justice ", "Mrs Justice ", "Ms Justice ", "Lord Justice "), ""), (self._last(), PERSON)]
        return [(self._last(), PERSON), (" J", "")]

    def _initial(self) -> str:
        first, last = self.person()
        style = self.rng.randrange(5)
        one = plain(first)[0]
        two = self.rng.choice("ABCDEGHJKLMNPRST")
        return (f"{one} {last}", f"{one}. {last}", f"{one}.{two}. {last}", f"{one}{two} {last}", f"{first} {plain(last)[0]}")[style]

    def _dotted(self) -> str:
        first, last = self.person()
        return self.pick(f"{plain(first)[0]}.{plain(last)[0]}.", f"{plain(first)[0]}. {plain(last)[0]}.")

    def _lastfirst(self) -> str:
        first, last = self.person()
        return self.pick(f"{last.upper()}, {first}", f"{last}, {first}", f"{last.upper()} {first}", f"{first} {last.upper()}")

    def _couple(self) -> list[Piece]:
        first, last = self.person()
        other = self.names.first()
        if self.chance(0.2):
            return [("Mr and Mrs ", ""), (last, PERSON)]
        return [(other, PERSON), (self.pick(" and ", " and ", " & "), ""), (f"{first} {last}", PERSON)]

    def _three(self) -> list[Piece]:
        a, b, c = (self._first() for _ in range(3))
        return [(a, PERSON), (", ", ""), (b, PERSON), (self.pick(" and ", ", and ", " & "), ""), (c, PERSON)]

    def _slashed(self) -> list[Piece]:
        return [(self._first(), PERSON), (self.pick("/", " / ", "+", " & "), ""), (self._first(), PERSON)]

    def _aged(self) -> list[Piece]:
        age = self.pick(str(self.rng.randint(0, 17)), f"{self.rng.randint(2, 23)} months", f"{self.rng.randint(1, 60)}", f"aged {self.rng.randint(1, 17)}")
        return [(self._first() if self.chance(0.7) else self._full(), PERSON), (f" ({age})", "")]

    def _wordy(self) -> str:
        return self.rng.choice(own("first_wordlike"))

    def _wordyfull(self) -> str:
        first = self.rng.choice(own("first_wordlike")) if self.chance(0.5) else self._first()
        return f"{first} {self.rng.choice(own('last_wordlike'))}"

    def _wordylast(self) -> str:
        return self.rng.choice(own("last_wordlike"))

    # Places

    def _town(self) -> str:
        roll = self.rng.random()
        if roll < 0.35:
            return self.rng.choice(own("towns"))
        if roll < 0.42:
            return self.rng.choice(own("london"))
        return self._village()

    def _village(self) -> str:
        head, tail = self.rng.choice(own("place_heads")), self.rng.choice(own("place_tails"))
        name = (head + tail).replace("eee", "ee").replace("lll", "ll")
        roll = self.rng.random()
        if roll < 0.1:
            name = f"{self.pick('Great', 'Little', 'Upper', 'Lower', 'Nether', 'East', 'West', 'North', 'South', 'Old', 'New', 'Higher', 'Long')} {name}"
        elif roll < 0.16:
            name += self.pick("-on-Sea", "-upon-" + self.rng.choice(own("rivers")), "-le-" + self.pick("Moor", "Street", "Vale", "Marsh"),
                              " St " + self.pick("Mary", "John", "Giles", "Peter"), " Magna", " Parva", " Regis", " Abbas", "-under-Edge")  # fmt: skip
        elif roll < 0.2:
            name = self.pick("Llan", "Aber", "Pont", "Tre", "Pen", "Maes", "Rhyd", "Cwm") + self.rng.choice(own("welsh_tails"))
        return name

    def _place(self) -> str:
        if self.chance(0.5):
            return self.rng.choice(self.towns)
        roll = self.rng.random()
        if roll < 0.5:
            return self._town()
        if roll < 0.7:
            return self._estate()
        if roll < 0.8:
            return self.rng.choice(own("counties"))
        if roll < 0.9:
            return self.rng.choice(own("countries"))
        return self._area()

    def _county(self) -> str:
        return self.rng.choice(own("counties"))

    def _country(self) -> str:
        return self.rng.choice(own("countries"))

    def _area(self) -> str:
        return f"{self.pick('East', 'West', 'North', 'South', 'Central', 'Mid')} {self._town()}"

    def _street(self) -> str:
        head = self.rng.choice(own("street_heads")) if self.chance(0.6) else self._last() if self.chance(0.5) else self._village()
        return f"{head} {self.rng.choice(own('street_tails'))}"

    def _estate(self) -> str:
        head = self.rng.choice(own("street_heads")) if self.chance(0.6) else self._village()
        roll = self.rng.random()
        if roll < 0.15:
            return head
        return f"{head} {self.pick('Estate', 'Estate', 'estate', 'Gardens', 'Court', 'House', 'Towers', 'Point', 'Park', 'Flats', 'Heights')}"

    def _park(self) -> str:
        head = self.rng.choice(own("street_heads")) if self.chance(0.6) else self._village()
        return f"{head} {self.pick('Park', 'Park', 'Recreation Ground', 'Common', 'Woods', 'Wood', 'Country Park', 'Reservoir', 'Lake', 'Canal', 'Leisure Centre', 'Shopping Centre', 'Market', 'Station', 'Green', 'Quarry', 'Beach', 'Bridge')}"

    def _river(self) -> str:
        return f"{self.pick('River ', 'River ', '')}{self.rng.choice(own('rivers'))}"

    def _site(self) -> str:
        return f"{self._village()} {self.pick('Caravan Park', 'Holiday Park', 'Travellers Site', 'Caravan Site', 'Farm', 'Lodge')}"

    def _address(self) -> list[Piece]:
        number = self.pick(f"{self.rng.randint(1, 240)}", f"{self.rng.randint(1, 99)}{self.pick('a', 'b', 'A')}", f"Flat {self.rng.randint(1, 60)}, {self.rng.randint(1, 99)}")
        pieces = [(number + " ", ""), (self._street(), LOCATION), (", ", ""), (self._town(), LOCATION)]
        if self.chance(0.35):
            outward = self.pick("MB", "QX", "ZT", "HX", "NJ", "WV", "BX") + str(self.rng.randint(1, 29))
            pieces.append((f"{self.pick(' ', ', ')}{outward} {self.rng.randint(1, 9)}{self.pick('AB', 'QT', 'XZ', 'PD', 'JL')}", ""))
        return pieces

    # Organisations

    def _saint(self) -> str:
        return self.pick("St ", "St ", "St. ", "Saint ") + self.rng.choice(own("saints"))

    def _head(self) -> str:
        roll = self.rng.random()
        if roll < 0.3:
            return self._saint()
        if roll < 0.7:
            return self.rng.choice(own("street_heads"))
        return self._village() if self.chance(0.8) else self.names.last()

    def _named(self, tails: str) -> str:
        return f"{self._head()} {self.rng.choice(choices(tails))}"

    def _school(self) -> str:
        return self._named("school_tails")

    def _nursery(self) -> str:
        return self._named("nursery_tails") if self.chance(0.7) else self.rng.choice(choices("nursery_names"))

    def _surgery(self) -> str:
        return self._named("surgery_tails")

    def _hospital(self) -> str:
        return self._named("hospital_tails") if self.chance(0.85) else self.rng.choice(choices("hospital_names"))

    def _church(self) -> str:
        return self._named("church_tails")

    def _refuge(self) -> str:
        return self._named("refuge_tails")

    def _ward(self) -> str:
        return f"{self.rng.choice(own('street_heads'))} {self.pick('Ward', 'Unit', 'Ward', 'Suite', 'Clinic')}"

    def _council(self) -> str:
        where = self.rng.choice(own("counties")) if self.chance(0.4) else self._town()
        return f"{where} {self.rng.choice(choices('council_tails'))}"

    def _trust(self) -> str:
        where = self.rng.choice(own("counties")) if self.chance(0.4) else self._town()
        return f"{where} {self.rng.choice(choices('trust_tails'))}"

    def _charity(self) -> str:
        return self._named("charity_tails") if self.chance(0.6) else self.rng.choice(choices("charity_names"))

    def _paper(self) -> str:
        return f"{self.pick('the ', 'The ', '')}".replace("the ", "") + f"{self._town()} {self.rng.choice(choices('paper_tails'))}"

    def _employer(self) -> str:
        return f"{self._last()} {self.pick('& Sons', 'Ltd', 'Haulage', 'Bakery', 'Brothers', 'Care Homes', 'Logistics', 'Cleaning Services', 'Taxis', 'Solicitors', '& Co', 'Motors', 'Scaffolding')}"

    def _pub(self) -> str:
        return self.pick("the ", "The ")[:0] + self.rng.choice(choices("pub_names"))

    def _org(self) -> list[Piece]:
        kind = self.rng.choice(("school", "school", "nursery", "surgery", "hospital", "church", "refuge", "council", "trust", "charity", "paper", "ward"))
        return [(getattr(self, f"_{kind}")(), ORGANIZATION)]

    # What is not a name

    def _child(self) -> str:
        letter = self.rng.choice("ABCDEFGHJKLMNPQRSTWXYZ")
        return self.pick(f"Child {letter}", f"Child {letter}", f"Baby {letter}", f"Young Person {letter}", f"YP{self.rng.randint(1, 4)}", f"C{self.rng.randint(1, 5)}",
                         f"Child {letter}{self.rng.randint(1, 3)}", f"Sibling {self.rng.randint(1, 5)}", f"Child {self.rng.randint(1, 5)}", f"Half-Sibling {self.rng.randint(1, 3)}",
                         "Subject Child", "the Subject Child", "the index child", f"Sibling {letter}", f"S{self.rng.randint(1, 4)}", f"Baby {letter}", f"Twin {self.rng.randint(1, 2)}")  # fmt: skip

    def _adult(self) -> str:
        letter = self.rng.choice("ABCDEFGHJKLMNPQRSTWXYZ")
        return self.pick("Mother", "Father", "Mother", "Father", "MGM", "MGF", "PGM", "PGF", "Maternal Grandmother", "Paternal Grandfather", "Paternal Grandmother", "Stepfather",
                         "Step-Father", "Mother's Partner", f"Partner {self.rng.randint(1, 3)}", f"Adult {letter}", f"Adult {self.rng.randint(1, 6)}", "Maternal Aunt", "Maternal Uncle",
                         "Mum", "Dad", "Grandmother", f"Male {self.rng.randint(1, 4)}", f"Mr {letter}", f"Ms {letter}", f"Mrs {letter}", "Foster Carer 1", "Uncle 1", f"Friend {letter}",
                         "Birth Mother", "Birth Father", "FC1", "MA", "Aunt", "Neighbour 1", f"Father {self.rng.randint(1, 3)}", f"Mother {letter}")  # fmt: skip

    def _worker(self) -> str:
        n = self.rng.randint(1, 9)
        return self.pick(f"Social Worker {n}", f"SW{n}", f"HV{n}", f"Health Visitor {n}", f"GP{n}", f"GP {n}", f"Midwife {n}", f"MW{n}", f"Police Officer {n}", f"PO{n}", f"DC {n}", f"Teacher {n}",
                         f"Head Teacher {n}", f"Team Manager {n}", f"TM{n}", f"Support Worker {n}", f"Consultant {n}", f"Paediatrician {n}", f"Nurse {n}", f"School Nurse {n}", f"IRO{n}", f"CP Chair {n}",
                         f"Family Support Worker {n}", f"Probation Officer {n}", f"Senior Practitioner {n}", f"Nursery Worker {n}", f"Dr {self.rng.choice('ABCDEFG')}", f"Worker {self.rng.choice('ABC')}")  # fmt: skip

    def _schoolx(self) -> str:
        thing = self.pick("School", "School", "Nursery", "Hospital", "Practice", "Surgery", "Academy", "Children's Centre", "Area", "Town", "Authority", "Refuge", "Primary School", "Trust", "GP Practice")
        return f"{thing} {self.rng.choice('ABCDEFXYZ') if self.chance(0.7) else self.rng.randint(1, 4)}"

    def _date(self) -> str:
        day, year = self.rng.randint(1, 28), self.rng.randint(1996, 2016)
        month, n = self.rng.choice(choices("months")), self.rng.randint(1, 12)
        return self.pick(f"{day} {month} {year}", f"{day} {month} {year}", f"{month} {year}", f"{day}/{n:02}/{year}", f"{day:02}.{n:02}.{year % 100:02}", f"{day}th {month}", f"the {day}th of {month} {year}",
                         f"{month}", f"early {month} {year}", f"mid-{month}", f"{day} {month}", f"late {month}", f"{month[:3]} {year}")  # fmt: skip

    def _time(self) -> str:
        return self.pick(f"{self.rng.randint(0, 23):02}:{self.rng.randint(0, 59):02}", f"{self.rng.randint(1, 12)}.{self.rng.randint(10, 59)}pm", f"{self.rng.randint(1, 12)}am", f"{self.rng.randint(0, 23):02}{self.rng.randint(10, 59)} hours")

    def _age(self) -> str:
        n = self.rng.randint(2, 17)
        return self.pick(f"aged {n}", f"{n} years old", f"{n} months old", f"{n} weeks", f"aged {n} months", f"{n}-year-old", f"in Year {self.rng.randint(1, 11)}", f"then {n}")

    def _num(self) -> str:
        return str(self.rng.randint(2, 29))

    def _para(self) -> str:
        return self.pick(f"{self.rng.randint(1, 9)}.{self.rng.randint(1, 60)}", f"{self.rng.randint(1, 9)}.{self.rng.randint(1, 9)}.{self.rng.randint(1, 20)}", f"({self.pick('a', 'b', 'iv', 'ii')})", f"{self.rng.randint(1, 40)}.")

    def _nhs(self) -> str:
        return f"{self.rng.randint(900, 999)} {self.rng.randint(100, 999)} {self.rng.randint(1000, 9999)}"

    def _case(self) -> str:
        return self.pick(f"MB{self.rng.randint(10, 16)}C{self.rng.randint(10000, 99999):05}", f"ref {self.rng.randint(10000, 999999)}", f"CAS/{self.rng.randint(1000, 9999)}/{self.rng.randint(9, 16)}", f"URN {self.rng.randint(100, 9999)}")


PEOPLE = frozenset("first last full nick FIRST FULL LAST initial dotted lastfirst wordy wordyfull wordylast".split())
PLACES = frozenset("town village place county country area street estate park river site".split())
ORGANISATIONS = frozenset("school nursery surgery hospital church refuge ward council trust charity paper employer pub".split())
