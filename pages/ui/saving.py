"""Keeping the answers of one page: one save, refused in words, and never over somebody else's answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NoReturn

import streamlit as st

from checks import desk
from checks.access import NotAllowed
from checks.case import Case, Who
from checks.facts import Question
from checks.store import Stale
from pages.ui import fields, state
from pages.ui.page import Problem
from pages.ui.state import Seen, Value

TRIES = 3
FAULTS, PENDING = "sp_faults", "sp_clash"


@dataclass(frozen=True)
class Faults:
    """What the last press of Continue found to put right, on which page, and how many presses there were."""

    place: tuple[str, ...]
    turn: int
    problems: tuple[Problem, ...]

    def of(self, question: Question) -> Problem | None:
        """The problem of one question."""
        name = fields.key(question)
        fields_of_it = (name, *(f"{name}-{part}" for part in ("day", "month", "year")))
        return next((each for each in self.problems if each.field in fields_of_it), None)


@dataclass(frozen=True)
class Pending:
    """A save that met another: what was typed here, by whom, and what was saved meanwhile."""

    place: tuple[str, ...]
    seen: Seen
    mine: Mapping[str, Value]
    by: Who
    stale: Stale


def keep(seen: Seen, version: int, mine: Mapping[str, Value], person: Who) -> Case:
    """Save. Where somebody else saved meanwhile, but none of these answers, save after them; else ask."""
    for _ in range(TRIES):  # a save in between that clashes with nothing is no reason to ask
        try:
            saved = desk.answer(state.open_desk(), seen.place[1], version, person, mine)
        except Stale as stale:
            if state.clashes(seen, stale.current, mine):
                st.session_state[PENDING] = Pending(seen.place, seen, dict(mine), person, stale)
                st.rerun()
            version = stale.current.version
        except (NotAllowed, desk.Closed) as refusal:
            refuse(seen, [Problem(str(refusal))])
        else:
            for kept in (state.SEEN, FAULTS, PENDING):
                st.session_state.pop(kept, None)
            return saved
    return refuse(seen, [Problem("Somebody else is saving this review just now. Press Continue again")])


def refuse(seen: Seen, problems: Sequence[Problem]) -> NoReturn:
    """Draw the page again with what is to be put right; whatever was typed stays on it."""
    st.session_state[FAULTS] = Faults(seen.place, faults(seen).turn + 1, tuple(problems))
    st.rerun()


def faults(seen: Seen) -> Faults:
    """What is to be put right on this page."""
    kept = st.session_state.get(FAULTS)
    return kept if kept and kept.place == seen.place else Faults(seen.place, 0, ())
