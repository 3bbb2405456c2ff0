"""A date in three text fields: any year, nothing guessed, what was typed stays on the screen."""

import streamlit as st

from checks import rules

PARTS = (("day", "Day", 80), ("month", "Month", 90), ("year", "Year", 110))


def fields(key: str, kept: str | None, *, month_only: bool = False) -> None:
    """Three fields (two for a month), filled with the date kept when the page is first shown."""
    start = dict(zip(("day", "month", "year"), rules.date_parts(kept or ""), strict=True))
    with st.container(key=f"date-{key}", horizontal=True, gap="small"):
        for part, label, width in PARTS:
            if not (month_only and part == "day"):
                st.text_input(label, start[part], key=f"{key}-{part}", width=width, max_chars=20)


def typed(key: str) -> str:
    """What stands in the fields, as it is kept: an ISO date or month, "" for nothing, or what is no date."""
    day, month, year = (str(st.session_state.get(f"{key}-{part}") or "") for part, _, _ in PARTS)
    return rules.parse_date(day, month, year)
