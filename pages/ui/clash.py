"""Two people answered the same question at once: show both answers, and let the reader choose."""

from collections.abc import Callable, Sequence
from typing import NoReturn

import streamlit as st

from checks.case import Case
from checks.facts import Question
from pages.ui import fields, html, parts, saving, state
from pages.ui.page import Page, Problem
from pages.ui.saving import Pending


def pending(seen: state.Seen) -> Pending | None:
    """The save of this page that met another's, if there is one to be settled."""
    kept = st.session_state.get(saving.PENDING)
    return kept if kept and kept.place == seen.place else None


def settle(
    page: Page, save: Pending, questions: Sequence[Question], leave: Callable[[Case], NoReturn]
) -> list[Question]:
    """Draw both answers to each question that clashes, and save the choice. Gives the questions shown."""
    faults = saving.faults(save.seen)
    page.errors(faults.problems, faults.turn)
    parts.note(
        html.b("Somebody else saved this page while you had it open. "),
        f"It was {state.saved_by(save.stale)}. Nothing is overwritten: choose which answer to keep.",
        dress="amber",
    )
    by_key = {question.key: question for question in questions}
    clashes = state.clashes(save.seen, save.stale.current, save.mine)
    chosen = {each.key: _choose(by_key[each.key], each) for each in clashes}
    if st.button("Keep these answers", type="primary", key="keep"):
        missing = [
            Problem(f"Choose which answer to keep for “{by_key[key].text}”", _field(by_key[key]))
            for key, choice in chosen.items()
            if choice is None
        ]
        if missing:
            saving.refuse(save.seen, missing)
        mine = {key: value for key, value in save.mine.items() if chosen.get(key) != "theirs"}
        now = save.stale.current
        fresh = state.Seen(save.place, now.version, state.given(now, save.place[2:]))
        st.session_state.pop(saving.PENDING)
        leave(saving.keep(fresh, now.version, mine, save.by))
    return [by_key[each.key] for each in clashes]


def _choose(question: Question, clash: state.Clash) -> str | None:
    words = {
        "theirs": f"Theirs, kept now: {fields.in_words(question, clash.kept)}",
        "mine": f"Yours: {fields.in_words(question, clash.mine)}",
    }
    return st.radio(
        question.text, list(words), format_func=lambda key: words[key], index=None, key=_field(question)
    )


def _field(question: Question) -> str:
    return f"clash-{fields.key(question)}"
