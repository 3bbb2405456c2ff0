"""A date in three text fields: any year, nothing guessed, what was typed stays on the screen."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

import streamlit as st

from pages.ui.words import MONTHS

PARTS = (("day", "Day", 80), ("month", "Month", 90), ("year", "Year", 110))


@dataclass(frozen=True)
class Typed:
    """What was typed: the ISO date (or month), None when nothing was; or what is wrong with it, and where."""

    value: str | None
    problem: str = ""
    part: str = "day"


def fields(key: str, kept: str | None, *, month_only: bool = False) -> None:
    """Three fields, filled with the date kept (ISO) when the page is first shown."""
    year, month, day = (*(kept or "").split("-"), "", "", "")[:3]
    start = {"day": day.lstrip("0"), "month": month.lstrip("0"), "year": year}
    with st.container(key=f"date-{key}", horizontal=True, gap="small"):
        for part, label, width in PARTS:
            if not (month_only and part == "day"):
                st.text_input(label, start[part], key=f"{key}-{part}", width=width, max_chars=20)


def typed(key: str, *, month_only: bool = False) -> Typed:
    """The date that stands in the three fields."""
    day, month, year = (str(st.session_state.get(f"{key}-{part}") or "").strip() for part, _, _ in PARTS)
    return read("" if month_only else day, month, year, month_only=month_only)


def read(day: str, month: str, year: str, *, month_only: bool = False) -> Typed:
    """The date that three texts say. A month may be a number or a name; a year needs its four figures."""
    if not (day or month or year):
        return Typed(None)
    missing = [word for word, text in (("day", day), ("month", month), ("year", year)) if not text]
    if month_only and "day" in missing:
        missing.remove("day")
    if missing:
        return Typed(None, f"The date must include a {' and a '.join(missing)}", missing[0])
    number = _month(month)
    if not number:
        return Typed(None, f"“{month}” is not a month. Type a number from 1 to 12, or its name", "month")
    if not (year.isascii() and year.isdigit() and len(year) == 4 and int(year) > 0):
        return Typed(None, "The year must have four figures, for example 2011", "year")
    if month_only:
        return Typed(f"{int(year):04}-{number:02}")
    days = monthrange(int(year), number)[1]
    if not (day.isascii() and day.isdigit() and 1 <= int(day) <= days):
        return Typed(
            None, f"{day} {MONTHS[number - 1]} {year} is not a real date: the month has {days} days", "day"
        )
    return Typed(date(int(year), number, int(day)).isoformat())


def _month(text: str) -> int:
    if text.isascii() and text.isdigit():
        return int(text) if 1 <= int(text) <= 12 else 0
    starts = [
        at for at, name in enumerate(MONTHS, 1) if len(text) >= 3 and name.lower().startswith(text.lower())
    ]
    return starts[0] if len(starts) == 1 else 0
