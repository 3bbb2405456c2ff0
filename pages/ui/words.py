"""Dates, times and numbers as a person writes them in England."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
NUMBERS = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def day(when: date) -> str:
    """14 September 2011."""
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}"


def moment(when: datetime) -> str:
    """A time kept in UTC, as the clock in England shows it: 12 November 2026 at 16.20."""
    local = when.astimezone(LONDON)
    return f"{day(local.date())} at {local:%H.%M}"


def number(count: int) -> str:
    """A small number as a word, a greater one in figures with commas."""
    return NUMBERS[count] if 0 <= count < len(NUMBERS) else f"{count:,}"


def count(number_of: int, thing: str, things: str = "") -> str:
    """3 pages, 1 page, 0 pages."""
    return f"{number_of:,} {thing if number_of == 1 else things or thing + 's'}"


def sentence(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def listed(things: list[str]) -> str:
    """One, two and three."""
    return things[0] if len(things) == 1 else f"{', '.join(things[:-1])} and {things[-1]}" if things else ""


def print(text: str) -> str:  # noqa: A001 - as a printer sets it
    """The rules' plain apostrophes as they are printed."""
    return text.replace("'", "’")


def iso(text: str) -> str:
    """A date kept as 2010-06-10, or a month as 2010-06, in words; any other text as it is."""
    try:
        return day(date.fromisoformat(text))
    except ValueError:
        pass
    try:
        first = date.fromisoformat(f"{text}-01")
    except ValueError:
        return text
    return f"{MONTHS[first.month - 1]} {first.year}"
