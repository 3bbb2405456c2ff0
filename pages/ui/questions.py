"""Pages of questions: draw a rule's questions, keep the answers, and never lose what was typed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NoReturn

import streamlit as st

from checks import desk, rules
from checks.case import Case, Who
from checks.facts import Question
from pages.ui import clash, fields, nav, parts, saving, state, who
from pages.ui.page import begin

GoOn = Callable[[Case], NoReturn]


@dataclass(frozen=True)
class Part:
    """A page of a step: its name in the address, its heading, its questions' keys, a sentence before them."""

    name: str
    title: str
    keys: tuple[str, ...]
    lead: str = ""


def steps(page: str, questions: Sequence[Question], pages: Sequence[Part], last: str = "") -> None:
    """A step of several pages: those with anything to ask come one after the other, then the task list.

    `last` names a further part of the step, without questions, that its page draws itself.
    """
    case = state.load()
    wanted = st.query_params.get("part")
    open_pages = asked_parts(case, questions, pages)
    if not open_pages:
        _nothing_to_ask(page, case)
        return
    at = next((index for index, part in enumerate(open_pages) if part.name == wanted), 0)
    part = open_pages[at]
    back = {"back_to": page, "back_part": open_pages[at - 1].name} if at else {"back_to": "task_list"}

    def go_on(saved: Case) -> NoReturn:
        now = asked_parts(saved, questions, pages)
        rest = now[next(index for index, each in enumerate(now) if each.name == part.name) + 1 :]
        came_from = st.query_params.get("back")
        if came_from:
            rest = [each for each in rest if unanswered(saved, _of(each, questions))]
        following = rest[0].name if rest else "" if came_from else last
        if following:
            nav.go(page, saved, part=following, back=came_from)
        nav.after(page, saved)

    step(page, _of(part, questions), title=part.title, lead=part.lead, go_on=go_on, case=case, **back)


def step(
    page_name: str,
    questions: Sequence[Question],
    *,
    title: str = "",
    lead: str = "",
    over: str | None = None,
    go_on: GoOn | None = None,
    case: Case | None = None,
    back_to: str = "task_list",
    back_part: str | None = None,
) -> None:
    """Draw one whole page: the questions, why they are asked at the right, and Continue.

    Continue saves only what was asked, then calls `go_on` with the saved case; unless given, that leads back
    to where a Change link came from, or else to the task list.
    """
    case = case or state.load()
    seen = state.seen(case, [question.key for question in questions])
    title = title or questions[0].text
    label = "Back" if back_part else ""
    page = begin(title, page_name, over=over, back=back_to, back_label=label, part=back_part)
    leave = go_on or (lambda saved: nav.after(page_name, saved))
    left, right = page.columns()
    with left:
        if lead:
            parts.text(lead)
        if case.certificate:
            shown = _closed(case, questions)
        elif pending := clash.pending(seen):
            shown = clash.settle(page, pending, questions, leave)
        else:
            faults = saving.faults(seen)
            page.errors(faults.problems, faults.turn)
            shown = _ask(case, seen, questions, title, faults)
            people = who.ask(case)
            if st.button("Continue", type="primary", key="continue"):
                _continue(seen, shown, people, leave)
    with right:
        parts.whys([(question.why, question.authority, question.source) for question in shown])


def _nothing_to_ask(page: str, case: Case) -> None:
    """A step whose questions have all fallen away, as the exception does before 10 June 2010."""
    begin(nav.ROUTES[page].title, page)
    parts.text("Nothing is asked here: with the answers given so far, this step does not apply.")
    if st.button("Continue", type="primary", key="continue"):
        nav.after(page, case)


def asked_parts(case: Case, questions: Sequence[Question], pages: Sequence[Part]) -> list[Part]:
    """The pages of a step on which anything is asked, as the case stands."""
    answers = desk.values(case)
    return [page for page in pages if any(rules.is_asked(each, answers) for each in _of(page, questions))]


def unanswered(case: Case, questions: Sequence[Question]) -> bool:
    """Whether a question that is asked, and has to be answered, has no answer yet."""
    answers = desk.values(case)
    return any(
        each.required and answers.get(each.key) is None for each in questions if rules.is_asked(each, answers)
    )


def _of(part: Part, questions: Sequence[Question]) -> list[Question]:
    return [question for question in questions if question.key in part.keys]


def _ask(
    case: Case, seen: state.Seen, questions: Sequence[Question], title: str, faults: saving.Faults
) -> list[Question]:
    """Draw the questions that are asked, each depending on what stands in the fields above it."""
    answers = desk.values(case)
    shown = []
    for question in questions:
        if rules.is_asked(question, answers):
            labelled = bool(shown) or question.text != title  # the heading asks the first question
            fields.draw(question, seen.answers.get(question.key), faults.of(question), labelled=labelled)
            answers[question.key] = fields.read(question).value
            shown.append(question)
        else:
            answers.pop(question.key, None)
    return shown


def _continue(seen: state.Seen, shown: Sequence[Question], people: Sequence[Who], leave: GoOn) -> None:
    answered = {question.key: fields.read(question) for question in shown}
    problems = [each.problem for each in answered.values() if each.problem]
    person, unknown = who.settled(people)
    if problems or unknown or person is None:
        saving.refuse(seen, [*problems, *unknown])
    who.be(person)
    leave(saving.keep(seen, seen.version, {key: each.value for key, each in answered.items()}, person))


def _closed(case: Case, questions: Sequence[Question]) -> list[Question]:
    """After the certificate the answers are only shown."""
    parts.note(str(desk.Closed()))
    answers = desk.values(case)
    shown = [question for question in questions if rules.is_asked(question, answers)]
    pairs = [(each.text, fields.in_words(each, answers.get(each.key))) for each in shown]
    parts.answers("Your answers", pairs, case=case)
    return shown
