"""The case that a page is about, the version its reader saw, and what if somebody else saved meanwhile."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NoReturn

import streamlit as st

from checks import desk
from checks.case import Case
from checks.store import NoSuchCase, Stale
from pages.ui import html, nav, parts, words
from pages.ui.page import begin

SEEN = "sp_seen"
Value = str | bool | tuple[str, ...] | None


def open_desk() -> desk.Desk:
    """The desk of this process."""
    return desk.open_desk()


def load() -> Case:
    """The case named in the address. Without one, or with one not kept here, the page says so and stops."""
    try:
        return desk.load(open_desk(), nav.case_id() or "")
    except NoSuchCase:
        return _not_here()


def _not_here() -> NoReturn:
    begin("We cannot find that review", nav.current(), over="", back=None)
    parts.text("Its address names no review that is kept on this computer. Open it from the list of reviews.")
    nav.link("start", "My reviews")
    st.stop()


def seen(case: Case, keys: Sequence[str]) -> "Seen":
    """What the reader of this page saw when it was opened: the version, and the answers to its questions.

    Kept until the page is left, so that a save from another tab or person in between is noticed.
    """
    place = (nav.current(), case.id, *keys)
    kept = st.session_state.get(SEEN)
    if kept is None or kept.place != place:
        kept = st.session_state[SEEN] = Seen(place, case.version, given(case, keys))
    return kept


def given(case: Case, keys: Sequence[str]) -> dict[str, Value]:
    """The kept answers to these questions."""
    return {key: case.answers[key].value for key in keys if key in case.answers}


@dataclass(frozen=True)
class Seen:
    """A page as its reader saw it."""

    place: tuple[str, ...]
    version: int
    answers: Mapping[str, Value]


@dataclass(frozen=True)
class Clash:
    """One question that two people answered at once: what is kept now, by whom, and what was typed here."""

    key: str
    kept: Value
    mine: Value


def clashes(page: Seen, now: Case, mine: Mapping[str, Value]) -> tuple[Clash, ...]:
    """The answers on this page that somebody else changed meanwhile, to something else than mine."""
    kept = {key: now.answers[key].value if key in now.answers else None for key in mine}
    return tuple(
        Clash(key, kept[key], value)
        for key, value in mine.items()
        if kept[key] != page.answers.get(key) and kept[key] != value
    )


def saved_by(stale: Stale) -> str:
    """Who saved in between, and when, in words."""
    return f"{stale.saved_by.name}, {stale.saved_by.role.in_words}, on {words.moment(stale.saved_at)}"


def stale_notice(stale: Stale) -> None:
    """For a page that simply starts again: say who saved meanwhile, and that nothing was overwritten."""
    parts.note(
        html.b("Somebody else saved this review while this page was open. "),
        f"It was {saved_by(stale)}. Your last step was not saved. The page now shows what is kept.",
        dress="amber",
    )
