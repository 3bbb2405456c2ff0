"""Numbers, handles and dates of birth as records write them: made up, telephone numbers from the ranges kept for drama,
NHS numbers from the test range.
"""

import calendar
import random

from training.names import Names, plain

# A figure for each #, a capital for each ?.
PHONES = (
    "07700 900###",
    "07700900###",
    "+44 7700 900###",
    "01632 960###",
    "0113 496 0###",
    "(0161) 496 0###",
    "020 7946 0###",
)
COLLARS = ("####", "####", "###", "##", "#####", "#### ??", "?? ####", "?###", "###?")
COURTS = (
    "??##C#####",
    "T########",
    "??##P#####",
    "CO/####/20##",
    "20##/######",
    "S########",
    "U########",
    "###/20##",
    "B#/20##/####",
)
BANKS = ("##-##-## ########", "##-##-## / ########", "## ## ## ########", "######, ########")
PLATES = ("??## ???", "??##???", "?### ???", "?## ???", "?# ???", "??? ###?")
PASSPORTS = ("#########",)
PUPILS = ("?############", "?###########?")
PNCS = ("##/#####?", "20##/#######?")
INSURANCE = ("?? ## ## ## ?", "??######?")
POSTCODES = ("??# #??", "??## #??", "?# #??", "?## #??")
BETWEEN = (" ", "/", "-", ".", "", "")
LETTERS = "ABCDEFGHJKLMNPRSTVWXY"
MONTHS = tuple(calendar.month_name)[1:]
HOSTS = ("mail.example", "reviews.example", "school.example", "web.test", "council.example")


class Numbers:
    """Draws by one seed: a method for each slot of a frame."""

    def __init__(self, rng: random.Random, names: Names) -> None:
        self.rng = rng
        self.names = names
        self.shapes = {
            "phone": PHONES,
            "collar": COLLARS,
            "courtcase": COURTS,
            "bank": BANKS,
            "reg": PLATES,
            "passport": PASSPORTS,
            "upn": PUPILS,
            "pnc": PNCS,
            "nino": INSURANCE,
            "postcode": POSTCODES,
        }

    def filled(self, slot: str) -> str:
        """What stands in a slot. AttributeError for a slot that nobody fills."""
        if slot not in self.shapes:
            return str(getattr(self, slot)())
        made = self._drawn(self.rng.choice(self.shapes[slot]))
        return made.lower() if slot == "reg" and self.rng.random() < 0.15 else made

    def _drawn(self, shape: str) -> str:
        of = {"#": "1234567890", "?": LETTERS}
        return "".join(self.rng.choice(of.get(mark, mark)) for mark in shape)

    def caseno(self) -> str:
        """The number of a file, log, crime, patient or exhibit: one to three groups of letters and figures."""
        while True:
            groups = [
                "?" * self.rng.choice((1, 1, 2, 3))
                if self.rng.random() < 0.4
                else "#" * self.rng.randint(1, 8)
                for _ in range(self.rng.choice((1, 2, 2, 3)))
            ]
            shape = self.rng.choice(BETWEEN).join(groups)
            if shape.count("#") > 2 and len(shape) < 14:
                return self._drawn(shape)

    def nhs(self) -> str:
        """Ten figures of the test range; the last is no check digit."""
        return self._drawn(self.rng.choice(("999 ### ####", "999#######", "999-###-####")))

    def dob(self) -> str:
        """A date of birth, with its year."""
        day, month = self.rng.randint(1, 28), self.rng.randint(1, 12)
        year = str(self.rng.randint(1950, 2012))
        short = self.rng.choice((year, year[2:]))
        name = self.rng.choice((MONTHS[month - 1], MONTHS[month - 1][:3]))
        return self.rng.choice(
            (
                f"{day}/{month}/{short}",
                f"{day:02}.{month:02}.{short}",
                f"{day:02}-{month:02}-{short}",
                f"{day} {name} {year}",
                f"{day}th of {name} {year}",
                f"{name} {day}, {year}",
            )
        )

    def handle(self) -> str:
        """What somebody is called online."""
        first, last = plain(self.names.first()).lower(), plain(self.names.last())
        number = self.rng.randint(1, 2009)
        return self.rng.choice(
            (
                f"@{first}_{number}",
                f"{first}.xox",
                f"{first.title()}{last}{number}",
                f"xx_{first}_xx",
                f"{first}-{last.lower()}",
                f"{self.names.nickname().lower()}{number}",
                f"@{first}.{last[0].lower()}",
                f"lil_{first}_",
            )
        ).replace(" ", "")

    def email(self) -> str:
        """An address at a domain that nobody can have."""
        first, last = plain(self.names.first()).lower(), plain(self.names.last()).lower()
        who = self.rng.choice((f"{first}.{last}", f"{first[0]}{last}", f"{first}{self.rng.randint(1, 99)}"))
        return f"{who}@{self.rng.choice(HOSTS)}".replace(" ", "")
