"""Step 5: each kind of restriction asked by itself, so that one answer of none hides no other."""

from collections.abc import Mapping, Sequence

import streamlit as st

from checks import desk, rules
from checks.facts import Question, RestrictionKind
from checks.rules import court_questions, courts
from pages import ui
from pages.ui import words
from pages.ui.fields import Value

KINDS: Mapping[RestrictionKind, tuple[str, str]] = {
    "order": ("A court order about this child or family", "Reporting restriction, injunction or undertaking"),
    "criminal": ("Criminal proceedings", "Any charge, trial, retrial, sentence or appeal not ended"),
    "family": ("Family proceedings", "Care, adoption or private law, under way, ended or to come"),
    "inquest": ("Inquest", "Opened, adjourned or still to be held"),
    "automatic": (
        "Automatic restrictions",
        "They apply without an order: sexual offence complainants, children in family and youth courts",
    ),
}


def known(kind: RestrictionKind, asked: Sequence[Question], answers: Mapping[str, Value]) -> tuple[str, str]:
    """What is known of one kind, and its effect, in the words of the answers given."""
    by_key = {question.key: question for question in asked}
    found = answers.get(f"courts.{kind}.found")
    if found not in ("none", "exists"):
        return "Not checked", "Not checked is never ‘none’"
    state = answers.get(f"courts.{kind}.state")
    if found == "none":
        looked, when = (answers.get(f"courts.{kind}.{part}") for part in ("searched_by", "searched_on"))
        return "None found", f"{looked or 'Nobody named'}, {words.iso(str(when)) if when else 'no date'}"
    what = str(answers.get(f"courts.{kind}.what") or "Something was found")
    effect = by_key[f"courts.{kind}.state"].label(state) if state else "Its effect is not said"
    return words.sentence(what), effect


def status(kind: RestrictionKind, asked: Sequence[Question], answers: Mapping[str, Value]) -> str:
    """How far the answer on one kind has come."""
    if answers.get(f"courts.{kind}.found") is None:
        return "Not started"
    missing = {each.key for each in rules.missing("courts", answers)}
    if missing & {each.key for each in asked if not each.key.endswith(".state")}:
        return "In progress"
    if (
        answers.get(f"courts.{kind}.found") == "exists"
        and answers.get(f"courts.{kind}.state") in courts.HOLDING
    ):
        return "There is a problem"
    return "Completed"


def kind_row(kind: RestrictionKind, answers: Mapping[str, Value]) -> str:
    """One kind as a row with its answer and its status, which is given back."""
    asked = [each for each in court_questions.questions_on(kind) if rules.is_asked(each, answers)]
    title, covers = KINDS[kind]
    word = status(kind, asked, answers)
    what, effect = known(kind, asked, answers)
    with st.container(key=f"row-strong-{kind}"):
        left, right = st.columns((5, 2), gap="small")
        with left, st.container(gap=None):
            ui.link("courts", title, part=kind, back=st.query_params.get("back"))
            ui.draw(ui.small(covers), ui.p(what), ui.small(effect))
        with right:
            ui.draw(ui.tag("div", ui.status(word), cls="sp-right"))
    return word


def all_kinds() -> None:
    """The list of kinds."""
    case = ui.load()
    answers = desk.values(case)
    ui.begin("Court orders and other restrictions", "courts")
    left, right = st.columns((3, 2), gap="large")
    with left:
        lead = st.container()
        with ui.rows("kinds"):
            states = [kind_row(kind, answers) for kind in KINDS]
        still = sum(word in ("Not started", "In progress") for word in states)
        with lead:
            ui.text(
                "We ask about each kind on its own, because one answer of “none” has hidden another before. "
                + (
                    f"{words.sentence(words.number(still))} of {words.number(len(KINDS))} still need you."
                    if still
                    else "All five are answered."
                )
            )
        if st.button("Continue", type="primary"):
            ui.after("courts", case)
    with right:
        for hold in desk.outcome(ui.open_desk(), case).holds:
            if hold.step == "courts":
                ui.held(hold, "Held by the court steps")
        first = court_questions.QUESTIONS[0]
        ui.why(first.why, first.authority, first.source)


chosen = st.query_params.get("part")
if chosen in KINDS:
    back = st.query_params.get("back")
    ui.questions.step(
        "courts",
        court_questions.questions_on(chosen),
        title=KINDS[chosen][0],
        back_to="courts",
        go_on=lambda saved: ui.go("courts", saved, back=back),
    )
else:
    all_kinds()
