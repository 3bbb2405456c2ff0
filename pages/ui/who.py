"""Who is at the keyboard: a typed name and a role, kept for this visit and asked for when somebody acts."""

from collections.abc import Iterable

import streamlit as st

from checks.case import Case, Role, Who
from pages.ui import html, nav
from pages.ui.page import Problem

KEPT = "sp_who"
ELSE = "Someone else"


def who() -> Who | None:
    """Who is at the keyboard, if they have said so in this visit."""
    return st.session_state.get(KEPT)


def be(person: Who) -> None:
    """From now on this person is at the keyboard."""
    st.session_state[KEPT] = person


def known(case: Case | None) -> tuple[Who, ...]:
    """The people who have acted on the case, the latest first."""
    if case is None:
        return ()
    acts = [(given.at, given.by) for given in case.answers.values()]
    acts += [(document.at, document.by) for document in case.documents.values()]
    acts += [(settled.at, settled.by) for settled in case.decisions.values()]
    acts += [(signature.at, signature.by) for signature in case.signatures]
    return tuple(dict.fromkeys(by for _, by in sorted(acts, key=lambda act: act[0], reverse=True)))


def in_words(person: Who) -> str:
    """Margaret Oyelade-Hart, independent chair."""
    return f"{person.name}, {person.role.in_words}"


def fields(people: Iterable[Who] = ()) -> None:
    """Ask who is at the keyboard. `typed` reads the answer; people already known can be picked by name."""
    choices = [in_words(person) for person in people]
    if choices:
        st.radio(
            "Who is at the keyboard?",
            [*choices, ELSE],
            index=None,
            key="who-known",
            label_visibility="collapsed",
        )
    if not choices or st.session_state.get("who-known") == ELSE:
        with st.container(key="ask-who-name", gap=None):
            st.text_input("Your full name", key="who-name", width=380, max_chars=200, autocomplete="name")
        with st.container(key="ask-who-role", gap=None):
            st.radio(
                "You are the board’s",
                list(Role),
                format_func=lambda role: role.in_words,
                index=None,
                key="who-role",
            )


def typed(people: Iterable[Who] = ()) -> tuple[Who | None, list[Problem]]:
    """The person that `fields` asked for, or what is still to be put right."""
    by_words = {in_words(person): person for person in people}
    picked = st.session_state.get("who-known")
    if picked in by_words:
        return by_words[picked], []
    if by_words and picked is None:
        return None, [Problem("Say who is at the keyboard", "who-known")]
    name, role = " ".join(st.session_state.get("who-name", "").split()), st.session_state.get("who-role")
    problems = []
    if not name:
        problems.append(Problem("Type your full name", "who-name"))
    if role is None:
        problems.append(Problem("Say whether you are the independent chair or the legal adviser", "who-role"))
    return (None, problems) if problems else (Who(name=name, role=role), [])


def ask(case: Case | None) -> tuple[Who, ...]:
    """Ask above a button that saves, when nobody has said yet who they are. Gives the people offered."""
    if who():
        return ()
    html.draw(
        html.tag("h2", "Who is at the keyboard?", cls="sp-h2"),
        html.small("Each answer is kept with the name of the person who gave it. We ask once a visit."),
    )
    people = known(case)
    fields(people)
    return people


def settled(people: Iterable[Who] = ()) -> tuple[Who | None, list[Problem]]:
    """Who is at the keyboard, as already said or as just typed into the fields of `ask`."""
    return (who(), []) if who() else typed(people)


def must_be(role: Role, what: str) -> bool:
    """True when somebody in this role is at the keyboard; otherwise say who may do `what`, with a link."""
    person = who()
    if person and person.role is role:
        return True
    now = f"You are {in_words(person)}. " if person else ""
    html.draw(
        html.tag("div", html.p(f"{now}Only the {role.in_words} can {what}."), cls="sp-note", role="note")
    )
    with st.container(key="link-must-be", width="content"):
        nav.link("who", f"Go on as the {role.in_words}", next=nav.current(), view=st.query_params.get("view"))
    return False
