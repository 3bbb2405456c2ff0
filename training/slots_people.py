"""Slots that name people: the pieces of each, the name apart from the title."""

from training.drawn import PERSON, Drawn, Piece, choices
from training.names import own, plain

# fmt: off
ACRONYMS = frozenset(
    {
        "SW", "HV", "GP", "MW", "TM", "PO", "PC", "DC", "DS", "DI", "PS", "CP", "CSC", "MA", "PA", "FC",
        "YP", "CS", "AC", "HT", "TA", "PE", "RE", "IT", "AE", "ED", "ICU", "NFA", "DNA", "NAI", "IMR",
        "SCR", "CAF", "TAC", "CIN", "LAC", "EDT", "MGM", "MGF", "PGM", "PGF", "FOB", "MOB", "CPN", "IRO",
        "YOS", "YOT", "PCT", "NHS", "UK", "US", "EU", "PEP", "SEN", "DV", "DA", "MH", "LA", "CT", "MRI",
        "HIV", "ADD", "ABE", "FM", "FGM", "AM", "PM", "ME", "MS", "MP", "QC", "JP", "HMP", "LSC", "CSE",
        "MIU", "PNC", "CRO", "RTA", "SS", "ES", "NA", "NO", "OK", "BA", "CA", "AA", "BP", "BMI", "IQ", "ID",
        "TV"
    }
)
# fmt: on


class People(Drawn):
    """Names of people in every form that reports use."""

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
        return [
            (title + self.pick(" ", " ", " ", ". " if len(title) < 4 else " "), ""),
            (self._surname(), PERSON),
        ]

    def _surname(self) -> str:
        return self._full() if self.chance(0.25) else self._last()

    def _dr(self) -> list[Piece]:
        return [
            (self.pick("Dr ", "Dr ", "Dr. ", "Doctor ", "Professor ", "Mr ", "Consultant Dr "), ""),
            (self._surname(), PERSON),
        ]

    def _pc(self) -> list[Piece]:
        rank = self.pick(
            "PC",
            "WPC",
            "DC",
            "DS",
            "DI",
            "DCI",
            "Sgt",
            "PS",
            "PCSO",
            "Constable",
            "Sergeant",
            "Detective Constable",
            "Detective Sergeant",
            "Detective Inspector",
            "Inspector",
            "Police Constable",
            "T/DC",
            "A/Sgt",
        )
        number = f" {self.rng.randint(12, 9876)}" if self.chance(0.25) else ""
        return [(f"{rank}{number} ", ""), (self._surname(), PERSON)]

    def _relative(self) -> list[Piece]:
        title = self.pick(
            "Auntie",
            "Aunt",
            "Uncle",
            "Nan",
            "Nana",
            "Nanny",
            "Nain",
            "Taid",
            "Grandma",
            "Grandad",
            "Gran",
            "Granny",
            "Papa",
            "Dada",
            "Bibi",
            "Chacha",
            "Cousin",
            "Mamgu",
            "Busia",
        )
        return [(title + " ", ""), (self._first() if self.chance(0.7) else self._nick(), PERSON)]

    def _minister(self) -> list[Piece]:
        title = self.pick(
            "Father",
            "Fr",
            "Rev",
            "Revd",
            "Reverend",
            "Rev'd",
            "The Rev",
            "Pastor",
            "Imam",
            "Rabbi",
            "Sister",
            "Canon",
            "Bishop",
            "Councillor",
            "Cllr",
        )
        return [(title + " ", ""), (self._surname() if self.chance(0.6) else self._first(), PERSON)]

    def _judge(self) -> list[Piece]:
        roll = self.rng.random()
        if roll < 0.4:
            return [
                (
                    self.pick(
                        "HHJ ",
                        "HH ",
                        "His Honour ",
                        "The Hon. Mrs Justice ",
                        "His Honour Judge ",
                        "Her Honour Judge ",
                        "District Judge ",
                        "DJ ",
                        "Judge ",
                        "Recorder ",
                    ),
                    "",
                ),
                (self._last(), PERSON),
            ]
        if roll < 0.7:
            return [
                (self.pick("Mr Justice ", "Mrs Justice ", "Ms Justice ", "Lord Justice "), ""),
                (self._last(), PERSON),
            ]
        return [(self._last(), PERSON), (" J", "")]

    def _initial(self) -> str:
        first, last = self.person()
        style = self.rng.randrange(5)
        one = plain(first)[0]
        two = self.rng.choice("ABCDEGHJKLMNPRST")
        return (
            f"{one} {last}",
            f"{one}. {last}",
            f"{one}.{two}. {last}",
            f"{one}{two} {last}",
            f"{first} {plain(last)[0]}",
        )[style]

    def _dotted(self) -> str:
        first, last = self.person()
        return self.pick(f"{plain(first)[0]}.{plain(last)[0]}.", f"{plain(first)[0]}. {plain(last)[0]}.")

    def _lastfirst(self) -> str:
        first, last = self.person()
        return self.pick(
            f"{last.upper()}, {first}",
            f"{last}, {first}",
            f"{last.upper()} {first}",
            f"{first} {last.upper()}",
        )

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
        age = self.pick(
            str(self.rng.randint(0, 17)),
            f"{self.rng.randint(2, 23)} months",
            f"{self.rng.randint(1, 60)}",
            f"aged {self.rng.randint(1, 17)}",
        )
        return [(self._first() if self.chance(0.7) else self._full(), PERSON), (f" ({age})", "")]

    def _wordy(self) -> str:
        return self.rng.choice(own("first_wordlike"))

    def _wordyfull(self) -> str:
        first = self.rng.choice(own("first_wordlike")) if self.chance(0.5) else self._first()
        return f"{first} {self.rng.choice(own('last_wordlike'))}"

    def _wordylast(self) -> str:
        return self.rng.choice(own("last_wordlike"))

    def _initials(self) -> str:
        """Two or three capitals that are not a role, an agency or a form."""
        first, last = self.person()
        both = plain(first)[0].upper() + plain(last)[0].upper()
        if self.chance(0.2):
            both = both[0] + self.rng.choice("ABCDEJKLMR") + both[1]
        return both if both.isalpha() and both not in ACRONYMS else "RY"

    def _chinese(self) -> str:
        """A family name that stands first, as many Chinese, Korean and Vietnamese names do."""
        east = next(stock for stock in self.names.stocks if stock.origin == "eastasian")
        last, first, second = (
            self.rng.choice(east.last),
            self.rng.choice(east.first),
            self.rng.choice(east.first),
        )
        return self.pick(
            f"{last} {first}",
            f"{last} {first}{second.lower()}",
            f"{last} {first}-{second.lower()}",
            f"{first}{second.lower()} {last}",
            f"{last.upper()} {first} {second}",
            f"{first} {second} {last.upper()}",
        )

    def _lastcommainitial(self) -> str:
        first, last = self.person()
        return self.pick(
            f"{last.upper()}, {plain(first)[0]}", f"{last}, {plain(first)[0]}.", f"{last} {plain(first)[0]}"
        )

    def _suffix(self) -> str:
        return self.pick(
            "senior", "junior", "Senior", "Junior", "Snr", "Jnr", "Sr", "Jr", "the elder", "the younger"
        )

    def _mothertitle(self) -> list[Piece]:
        """Titles of churches, mosques and temples that are family words elsewhere."""
        title = self.pick(
            "Mother",
            "Brother",
            "Sister",
            "Father",
            "Elder",
            "Prophetess",
            "Prophet",
            "Apostle",
            "Deacon",
            "Guru",
            "Bhai",
            "Hafiz",
            "Maulana",
            "Sheikh",
            "Evangelist",
            "Mama",
            "Old",
            "Young",
            "Big",
            "Little",
        )
        return [(title + " ", ""), (self._surname() if self.chance(0.5) else self._first(), PERSON)]

    def _shout(self) -> str:
        """A name as a clinic's or a police system prints it."""
        first, last = self.person()
        return self.pick(
            f"{plain(first)[0]} {last}", f"{last}, {first}", f"{first} {last}", f"{last} {plain(first)[0]}"
        ).upper()

    def _username(self) -> str:
        first, last = self.person()
        return self.pick(
            f"{plain(first)[0]}.{plain(last)}", f"{plain(first)}.{plain(last)}", plain(first)[0] + plain(last)
        ).lower()

    def _slip(self) -> str:
        """A given or a family name with a slip of the pen."""
        name = self.person()[self.rng.randrange(2)]
        return self.names.slip(name) if len(name) > 3 else name

    def _lowfirst(self) -> str:
        return self._first().lower()

    def _lowlast(self) -> str:
        return self._last().lower()

    def _lowfull(self) -> str:
        first, last = self.person()
        return f"{first} {last}".lower()

    def _lownick(self) -> str:
        return self._nick().lower()
