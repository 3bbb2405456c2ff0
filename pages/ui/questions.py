"""A page of questions: draws the questions of a rule, keeps what was answered, and never loses what was typed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import streamlit as st

from checks import desk
from checks.access import NotAllowed
from checks.case import Case, Who
from checks.facts import Question
from checks.store import Stale
from pages.ui import fields, html, nav, parts, state, who
from pages.ui.fields import Value
from pages.ui.page import Page, Problem, begin

TRIES = 3


@dataclass(frozen=True)
class Faults:
    """What the last press of Continue found to put right, on which page, and how many presses there were."""

    place: tuple[str, ...]
    turn: int
    problems: tuple[Problem, ...]

    def of(self, question: Question) -> Problem | None:
        """The problem of one question."""
        name = fields.key(question)
        return next(
            (each for each in self.problems if each.field == name or each.field.startswith(f"{name}-")), None
        )


def step(
    page_name: str,
    questions: Sequence[Question],
    *,
    title: str = "",
    lead: str = "",
    over: str | None = None,
    then: Mapping[str, str] | None = None,
    back_to: str = "task_list",
) -> None:
    """Draw the whole page of a step: its questions at the left, why they are asked at the right, and Continue.

    Each Continue saves only what was asked. Afterwards the reader goes back to where a Change link came from, or to
    `back_to` with the query `then`, or to the task list.
    """
    case = state.load()
    seen = state.seen(case, [question.key for question in questions])
    page = begin(title or questions[0].text, page_name, over=over, back=back_to)
    left, right = page.columns()
    with left:
        if lead:
            parts.text(lead)
        if case.certificate:
            shown = _closed(case, questions)
        elif clash := _clash_here(seen):
            shown = [question for question in questions if question.key in clash.mine]
            _settle(page, clash, questions, then, back_to)
        else:
            shown = _ask(page, case, seen, questions, title or questions[0].text, then, back_to)
    with right:
        parts.whys([(question.why, question.authority, question.source) for question in shown])


def _ask(
    page: Page,
    case: Case,
    seen: state.Seen,
    questions: Sequence[Question],
    title: str,
    then: Mapping[str, str] | None,
    back_to: str,
) -> list[Question]:
    faults = _faults(seen)
    page.errors(faults.problems, faults.turn)
    answers = desk.values(case)
    shown = []
    for question in questions:
        if fields.asked(question, answers):
            fields.draw(
                question, seen.answers.get(question.key), faults.of(question), labelled=question.text != title
            )
            answers[question.key] = fields.current(question)
            shown.append(question)
    people = who.ask(case)
    if st.button("Continue", type="primary", key="continue"):
        _continue(case, seen, shown, people, then, back_to)
    return shown


def _continue(
    case: Case,
    seen: state.Seen,
    shown: Sequence[Question],
    people: Sequence[Who],
    then: Mapping[str, str] | None,
    back_to: str,
) -> None:
    answered = {question.key: fields.read(question) for question in shown}
    problems = [each.problem for each in answered.values() if each.problem]
    person, unknown = who.settled(people)
    if problems or unknown or person is None:
        _refuse(seen, [*problems, *unknown])
    who.be(person)
    _keep(seen, seen.version, {key: each.value for key, each in answered.items()}, person)
    _leave(case, then, back_to)


def _keep(seen: state.Seen, version: int, mine: Mapping[str, Value], person: Who) -> None:
    """Save. Where somebody else saved meanwhile, but none of these answers, save on top of theirs; else ask."""
    case_id = seen.place[1]
    for _ in range(TRIES):
        try:
            desk.answer(state.open_desk(), case_id, version, person, mine)
        except Stale as stale:
            if state.clashes(seen, stale.current, mine):
                _ask_which(seen, stale, mine)
            version = stale.current.version
        except (NotAllowed, desk.Closed) as refusal:
            _refuse(seen, [Problem(str(refusal))])
        else:
            return
    _refuse(seen, [Problem("Somebody else is saving this review just now. Press Continue again")])


def _leave(case: Case, then: Mapping[str, str] | None, back_to: str) -> None:
    state.forget()
    st.session_state.pop("sp_faults", None)
    if "back" in st.query_params or then is None:
        nav.after(nav.current(), case) if "back" in st.query_params else nav.go(back_to, case)
    nav.go(nav.current(), case, **then)


def _refuse(seen: state.Seen, problems: Sequence[Problem]) -> None:
    turn = _faults(seen).turn + 1
    st.session_state["sp_faults"] = Faults(seen.place, turn, tuple(problems))
    st.rerun()


def _faults(seen: state.Seen) -> Faults:
    kept = st.session_state.get("sp_faults")
    return kept if kept and kept.place == seen.place else Faults(seen.place, 0, ())


def _closed(case: Case, questions: Sequence[Question]) -> list[Question]:
    """After the certificate the answers are only shown."""
    parts.note(str(desk.Closed()))
    answers = desk.values(case)
    shown = [question for question in questions if fields.asked(question, answers)]
    parts.answers(
        "Your answers",
        [(each.text, fields.in_words(each, answers.get(each.key))) for each in shown],
        case=case,
    )
    return shown


@dataclass(frozen=True)
class Pending:
    """A save that met another: what was typed here, and who saved what meanwhile."""

    place: tuple[str, ...]
    mine: Mapping[str, Value]
    stale: Stale
    at: datetime


def _ask_which(seen: state.Seen, stale: Stale, mine: Mapping[str, Value]) -> None:
    st.session_state["sp_clash"] = Pending(seen.place, dict(mine), stale, datetime.now(UTC))
    st.rerun()


def _clash_here(seen: state.Seen) -> Pending | None:
    kept = st.session_state.get("sp_clash")
    return kept if kept and kept.place == seen.place else None


def _settle(
    page: Page,
    pending: Pending,
    questions: Sequence[Question],
    then: Mapping[str, str] | None,
    back_to: str,
) -> None:
    """Show both answers to each question that two people answered at once, and let the reader choose."""
    seen = state.seen(pending.stale.current, pending.place[2:])
    faults = _faults(seen)
    page.errors(faults.problems, faults.turn)
    by_key = {question.key: question for question in questions}
    parts.note(
        html.b("Somebody else saved this page while you had it open. "),
        f"It was {state.saved_by(pending.stale)}. Nothing is overwritten yet: choose which answer to keep.",
        dress="amber",
    )
    clashes = state.clashes(seen, pending.stale.current, pending.mine)
    for clash in clashes:
        question = by_key[clash.key]
        words = {"theirs": f"Theirs: {fields.in_words(question, clash.kept)}"}
        words["mine"] = f"Yours: {fields.in_words(question, clash.mine)}"
        name = f"clash-{fields.key(question)}"
        st.radio(question.text, list(words), format_func=words.get, index=None, key=name)
    if st.button("Keep these answers", type="primary", key="keep"):
        chosen = {
            clash.key: st.session_state.get(f"clash-{fields.key(by_key[clash.key])}") for clash in clashes
        }
        missing = [key for key, choice in chosen.items() if choice is None]
        if missing:
            _refuse(
                seen,
                [
                    Problem(
                        f"Choose which answer to keep for “{by_key[key].text}”",
                        f"clash-{fields.key(by_key[key])}",
                    )
                    for key in missing
                ],
            )
        mine = {key: value for key, value in pending.mine.items() if chosen.get(key) != "theirs"}
        st.session_state.pop("sp_clash")
        person = who.who()
        if person and mine:
            now = pending.stale.current
            fresh = state.Seen(seen.place, now.version, state.given(now, seen.place[2:]))
            st.session_state[state.SEEN] = fresh
            _keep(fresh, now.version, mine, person)
        _leave(pending.stale.current, then, back_to)
