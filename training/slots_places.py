"""Slots that name places and organisations, real ones and made-up ones."""

from training.drawn import LOCATION, ORGANIZATION, Drawn, Piece, choices
from training.names import own


class Places(Drawn):
    """Towns, villages, streets, estates, rivers and addresses."""

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
            name = f"{self.rng.choice(own('village_fronts'))} {name}"
        elif roll < 0.16:
            name += self.pick(
                "-on-Sea",
                "-upon-" + self.rng.choice(own("rivers")),
                "-le-" + self.pick("Moor", "Street", "Vale", "Marsh"),
                " St " + self.pick("Mary", "John", "Giles", "Peter"),
                " Magna",
                " Parva",
                " Regis",
                " Abbas",
                "-under-Edge",
            )
        elif roll < 0.2:
            name = self.pick("Llan", "Aber", "Pont", "Tre", "Pen", "Maes", "Rhyd", "Cwm") + self.rng.choice(
                own("welsh_tails")
            )
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
        head = (
            self.rng.choice(own("street_heads"))
            if self.chance(0.6)
            else self.names.last()
            if self.chance(0.5)
            else self._village()
        )
        return f"{head} {self.rng.choice(own('street_tails'))}"

    def _estate(self) -> str:
        head = self.rng.choice(own("street_heads")) if self.chance(0.6) else self._village()
        roll = self.rng.random()
        if roll < 0.15:
            return head
        return f"{head} {self.rng.choice(own('estate_tails'))}"

    def _park(self) -> str:
        head = self.rng.choice(own("street_heads")) if self.chance(0.6) else self._village()
        return f"{head} {self.rng.choice(own('park_tails'))}"

    def _river(self) -> str:
        return f"{self.pick('River ', 'River ', '')}{self.rng.choice(own('rivers'))}"

    def _site(self) -> str:
        return f"{self._village()} {self.rng.choice(own('site_tails'))}"

    def _address(self) -> list[Piece]:
        number = self.pick(
            f"{self.rng.randint(1, 240)}",
            f"{self.rng.randint(1, 99)}{self.pick('a', 'b', 'A')}",
            f"Flat {self.rng.randint(1, 60)}, {self.rng.randint(1, 99)}",
        )
        pieces = [(number + " ", ""), (self._street(), LOCATION), (", ", ""), (self._town(), LOCATION)]
        if self.chance(0.35):
            outward = self.pick("MB", "QX", "ZT", "HX", "NJ", "WV", "BX") + str(self.rng.randint(1, 29))
            pieces.append(
                (
                    f"{self.pick(' ', ', ')}{outward} {self.number(1, 9)}"
                    + self.pick("AB", "QT", "XZ", "PD", "JL"),
                    "",
                )
            )
        return pieces

    def _hamlet(self) -> str:
        """An estate, a quarter or a hamlet that no word marks."""
        return self._village() if self.chance(0.45) else self.rng.choice(own("hamlets"))

    def _themount(self) -> str:
        return self.rng.choice(own("themount"))

    def _lowplace(self) -> str:
        return (self._town() if self.chance(0.6) else self._hamlet()).lower()

    def _farm(self) -> str:
        return f"{self._house_head()} {self.rng.choice(own('farm_tails'))}"

    def _housename(self) -> str:
        return f"{self._house_head()} {self.rng.choice(own('house_tails'))}"

    def _house_head(self) -> str:
        return (
            self.rng.choice(own("house_heads"))
            if self.chance(0.6)
            else self.names.last()
            if self.chance(0.4)
            else self._village()
        )

    def _tower(self) -> str:
        head = self.rng.choice(own("street_heads")) if self.chance(0.6) else self.names.last()
        return f"{head} {self.rng.choice(own('tower_tails'))}"

    def _TOWNCAPS(self) -> str:  # noqa: N802 - the slot's name shows what it gives
        return self._town().upper()

    def _oddaddress(self) -> list[Piece]:
        """An address as notes and forms have it: no commas, parts left out, a house or a tower before the street."""
        first = self.pick("house", "house", "flat", "tower", "number", "number", "farm", "over")
        number = self.number(1, 190)
        pieces: list[Piece]
        if first == "house":
            pieces = [(self._housename(), LOCATION)]
        elif first == "farm":
            pieces = [(self._farm(), LOCATION)]
        elif first == "tower":
            pieces = [
                (self.pick(f"{number} ", f"Flat {number}, ", f"Flat {number} ", ""), ""),
                (self._tower(), LOCATION),
            ]
        elif first == "flat":
            at = self.pick(
                f"Flat {number}, {self.number(1, 99)} ",
                f"{number}/{self.number(1, 9)} ",
                f"Ground floor flat, {number} ",
                f"Room {number}, ",
                f"{number} (top flat) ",
                f"Unit {number} ",
                f"Caravan {number}, ",
            )
            pieces = [(at, ""), (self._street(), LOCATION)]
        elif first == "over":
            pieces = [
                (self.pick("flat above shop, ", "c/o ", "rear of ", "opp. ", "No. ", "the top flat, "), ""),
                (f"{self._street()}", LOCATION),
            ]
        else:
            pieces = [(number + self.pick(" ", " ", ", ", "a ", "B "), ""), (self._street(), LOCATION)]
        gap = self.pick(", ", ", ", " ", ",\n", "\n", " - ", "/")
        if first in ("house", "tower") and self.chance(0.5):
            pieces += [(gap, ""), (self._street(), LOCATION)]
        if self.chance(0.3):
            pieces += [(gap, ""), (self._hamlet(), LOCATION)]
        if self.chance(0.6):
            pieces += [(gap, ""), (self._town(), LOCATION)]
        return pieces


class Organisations(Places):
    """Schools, surgeries, hospitals, churches, refuges, councils: each with a name of its own."""

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
        return (
            self._named("hospital_tails") if self.chance(0.85) else self.rng.choice(choices("hospital_names"))
        )

    def _church(self) -> str:
        return self._named("church_tails")

    def _refuge(self) -> str:
        return self._named("refuge_tails")

    def _ward(self) -> str:
        return (
            f"{self.rng.choice(own('street_heads'))} {self.pick('Ward', 'Unit', 'Ward', 'Suite', 'Clinic')}"
        )

    def _council(self) -> str:
        where = self.rng.choice(own("counties")) if self.chance(0.4) else self._town()
        return f"{where} {self.rng.choice(choices('council_tails'))}"

    def _trust(self) -> str:
        where = self.rng.choice(own("counties")) if self.chance(0.4) else self._town()
        return f"{where} {self.rng.choice(choices('trust_tails'))}"

    def _charity(self) -> str:
        return self._named("charity_tails") if self.chance(0.6) else self.rng.choice(choices("charity_names"))

    def _paper(self) -> str:
        return f"{self._town()} {self.rng.choice(choices('paper_tails'))}"

    def _employer(self) -> str:
        return f"{self.names.last()} {self.rng.choice(own('employer_tails'))}"

    def _pub(self) -> str:
        return self.pick("the ", "The ")[:0] + self.rng.choice(choices("pub_names"))

    def _org(self) -> list[Piece]:
        kind = self.rng.choice(
            (
                "school",
                "school",
                "nursery",
                "surgery",
                "hospital",
                "church",
                "refuge",
                "council",
                "trust",
                "charity",
                "paper",
                "ward",
            )
        )
        return [(getattr(self, f"_{kind}")(), ORGANIZATION)]

    def _body(self) -> str:
        """A charity, a club or a project by a name that need not say so."""
        roll = self.rng.random()
        name = self.rng.choice(own("body_plain" if roll < 0.45 else "body_phrases"))
        if roll > 0.85:
            name = f"{self._village()} {self.rng.choice(choices('charity_tails'))}"
        elif self.chance(0.25):
            name += " " + (self._town() if self.chance(0.5) else self.rng.choice(choices("charity_tails")))
        return name

    def _firm(self) -> str:
        """A firm: by its trade, or by its owner alone."""
        head = self.rng.choice(own("firm_heads")) if self.chance(0.5) else self.names.last()
        roll = self.rng.random()
        if roll < 0.1:
            return f"{self.names.last()}'s"
        if roll < 0.2:
            return f"{self.names.last()} and {self.pick('Sons', 'Son', 'Daughters', 'Co', self.names.last())}"
        if roll < 0.26:
            return f"{head}s"
        if roll < 0.34:
            return f"{head} {self._town()}"
        return (
            f"{head} {self.rng.choice(own('firm_tails'))}{self.pick('', '', '', ' Ltd', ' Limited', ' LLP')}"
        )

    def _club(self) -> str:
        where = self._town() if self.chance(0.7) else self.rng.choice(own("street_heads"))
        return f"{where} {self.rng.choice(own('club_tails'))}"

    def _home(self) -> str:
        """A children's home, a refuge or a hostel by one plain word."""
        roll = self.rng.random()
        if roll < 0.6:
            return self.pick("", "", "The ") + self.rng.choice(own("home_names"))
        if roll < 0.75:
            return self._housename()
        if roll < 0.9:
            return f"{self.number(1, 60)} {self._street()}" if self.chance(0.3) else self._village()
        return self._refuge()

    def _playgroup(self) -> str:
        name = self.rng.choice(own("playgroup_names"))
        if self.chance(0.3):
            name += self.pick(
                " Nursery", " Pre-School", " Playgroup", " Day Nursery", " at " + self._village()
            )
        return name

    def _venue(self) -> str:
        return self._named("venue_tails")

    def _force(self) -> str:
        return f"{self.rng.choice(own('counties'))} {self.rng.choice(own('force_tails'))}"

    def _HOMECAPS(self) -> str:  # noqa: N802
        return self._home().upper()

    def _SCHOOLCAPS(self) -> str:  # noqa: N802
        return self._school().upper()
