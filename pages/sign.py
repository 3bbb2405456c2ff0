"""Step 11, check your answers and sign: the legal adviser first, then the independent chair."""

import streamlit as st

from checks import desk, rules
from checks.case import Case, DocumentRole, Role, Who
from checks.desk import TaskStatus
from checks.facts import Question
from pages import ui
from pages.ui import acts, html, words

TURN = "sp_sign_turn"


def answers(case: Case) -> None:
    """Every answer in the order of the steps, each group with a Change link that comes back here."""
    given = desk.values(case)
    for step in ("about", "initiation", "documents", "welfare", "courts", "data_protection"):
        _step(step, given)
    _files(case)
    for step in ("advice", "department"):
        _step(step, given)


def _step(step: str, given: dict) -> None:
    pairs = [
        (question.text, _answer(question, given.get(question.key)))
        for question in rules.questions(step)
        if rules.is_asked(question, given) and _is_shown(question)
    ]
    if pairs:
        ui.answers(ui.nav.ROUTES[step].title, pairs, change=step)


def _is_shown(question: Question) -> bool:
    """Of each kind of restriction only what was found and its effect: the page stays one that people read."""
    return question.step != "courts" or question.key.endswith((".found", ".state"))


def _answer(question: Question, value: object) -> str:
    if value in (None, ""):
        return ""
    label = question.label(value)
    return words.iso(label) if question.kind in ("date", "month") else label


def _files(case: Case) -> None:
    here = ui.open_desk()
    pairs: list[tuple[str, html.Text]] = []
    for role in DocumentRole:
        document, copy = case.documents.get(role), case.copies.get(role)
        if document:
            size = f"{document.pages} pages, " if document.pages else ""
            state = "publishable copy proved clean" if copy else "no publishable copy yet"
            state += ", and a PDF of it" if role in case.pdfs else ""
            pairs.append((role.in_words, f"{size}{document.words:,} words; {state}"))
    if case.certificate:
        ui.answers("The files", pairs)
        return
    values = desk.flagged_values(here, case)
    decided = sum(value.key in case.decisions for value in values)
    pairs.append(("Flagged values", f"{decided:,} of {len(values):,} decided"))
    pairs.append(("Hidden data", f"{len(case.hidden):,} settled, {desk.hidden_open(here, case):,} open"))
    pairs.append(("Pages still to read", f"{desk.pages_unseen(here, case, case.documents):,}"))
    ui.answers("The files", pairs, change="review")


def signature(case: Case, version: int, page: ui.Page) -> None:
    """The place to sign, under the double rule."""
    signed = desk.standing_signatures(case)
    person = ui.who.who()
    role = person.role if person else Role.CHAIR if Role.ADVISER in signed else Role.ADVISER
    with st.container(key="signature"):
        ui.h2(f"Sign as {role.in_words}")
        if Role.ADVISER in signed:
            adviser = signed[Role.ADVISER]
            ui.text(
                "Your adviser, " if role is Role.CHAIR else "",
                html.b(adviser.by.name),
                f", signed on {words.moment(adviser.at)}.",
                " Your signature is the second and last. Nothing is final until you press the button."
                if role is Role.CHAIR
                else " The independent chair signs next.",
            )
        if role in signed:
            with st.container(key="link-other"):
                ui.link("who", "Go on as the independent chair", case, next="sign")
            return
        if role is Role.CHAIR and Role.ADVISER not in signed:
            ui.text("The legal adviser signs first. Then it is your turn.")
            with st.container(key="link-other"):
                ui.link("who", "Go on as the legal adviser", case, next="sign")
            return
        _form(case, version, page, person, role)


def _form(case: Case, version: int, page: ui.Page, person: Who | None, role: Role) -> None:
    with st.form("sign", border=False):
        read = st.checkbox("I have read the outcome and the warnings above", key="sign-read", wrap=True)
        limits = st.checkbox(
            "I understand that screening does not find every identifying detail", key="sign-limits", wrap=True
        )
        name = st.text_input("Type your full name to sign", key="sign-name", width=380, max_chars=200)
        pressed = st.form_submit_button(f"Sign as {role.in_words}", type="primary")
    _send_back(case, version, person)
    if not pressed:
        return
    name = " ".join(name.split())
    problems = [
        problem
        for wrong, problem in (
            (not read, ui.Problem("Tick that you have read the outcome and the warnings", "sign-read")),
            (not limits, ui.Problem("Tick that you understand the limits of screening", "sign-limits")),
            (not name, ui.Problem("Type your full name to sign", "sign-name")),
            (
                bool(name and person and name.casefold() != person.name.casefold()),
                ui.Problem(
                    f"Type the name you gave at the start, {person.name if person else ''}, "
                    "or change who is at the keyboard",
                    "sign-name",
                ),
            ),
        )
        if wrong
    ]
    if problems:
        st.session_state[TURN] = st.session_state.get(TURN, 0) + 1
        page.errors(problems, st.session_state[TURN])
        return
    signer = person or Who(name=name, role=role)
    ui.who.be(signer)
    with st.spinner("Signing"), acts.refused_in_words():
        after = desk.sign(ui.open_desk(), case.id, version, signer)
        if after.certificate:
            ui.go("certificate", case)
    st.rerun()


def _send_back(case: Case, version: int, person: Who | None) -> None:
    if person is None:
        return
    with st.expander("Do not sign: send back with a reason"), st.form("send-back", border=False):
        reason = st.text_area("What must change before you sign?", key="sign-reason")
        if st.form_submit_button("Send back"):
            with acts.refused_in_words():
                desk.send_back(ui.open_desk(), case.id, version, person, reason)
                ui.go("task_list", case)
            st.rerun()


review = ui.load()
seen = acts.version_seen(review)
head = ui.begin("Check your answers and sign", "sign")
acts.show_refusal()
result = desk.outcome(ui.open_desk(), review)
with st.container(width=740):
    if not review.certificate:
        ui.outcome_panel(result, over="Outcome")
    if review.sent_back and not review.signatures and not review.certificate:
        back = review.sent_back
        ui.note(
            html.b(f"Sent back by {back.by.name}, {words.moment(back.at)}. "), str(back.value), dress="amber"
        )
    if review.certificate:
        ui.link("certificate", "The certificate is issued: go to it", review)
    answers(review)
    if review.certificate:
        st.stop()
    if result.holds:
        ui.note("You can sign when nothing holds publication.", dress="amber")
        tasks = [task for group in desk.tasks(ui.open_desk(), review) for task in group.tasks]
        for task in tasks:
            if task.status is TaskStatus.PROBLEM:
                ui.link(task.name, f"Go to {task.title}", review)
    else:
        signature(review, seen, head)
