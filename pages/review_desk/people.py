"""Who is in the report: the chair's list, typed one person a line. It is the most secret thing here."""

import streamlit as st

from checks import desk
from checks.case import Case, Person
from pages import ui
from pages.ui import acts

LINE = "Danielle Marsh-Orton, Dani, Ms Orton = Mother"


def to_line(person: Person) -> str:
    """A person as a line of the list: names with commas between, then what the report calls them."""
    names = ", ".join((person.name, *person.also_known_as))
    return f"{names} = {person.label}" if person.label else names


def to_people(text: str) -> tuple[Person, ...]:
    """The list as typed. Raises `ValueError` for a line without a name, saying which."""
    people = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        before, _, label = line.partition("=")
        names = [name.strip() for name in before.split(",") if name.strip()]
        if not names:
            raise ValueError(f"Line {number} has no name before the equals sign. Type the name there.")
        people.append(Person(name=names[0], also_known_as=tuple(names[1:]), label=label.strip()))
    return tuple(people)


def draw(case: Case, version: int) -> None:
    """The list of people and the words that need no flag, and the button that screens the documents."""
    left, right = st.columns((3, 2), gap="large")
    with right:
        ui.why(
            "A name you list is found wherever it stands: each part of it, in capitals, with ’s, broken over a line. "
            "The list stays on this computer, encrypted, and never goes on the certificate.",
        )
    with left:
        people = st.text_area(
            "Who is in this report? One person a line",
            "\n".join(to_line(person) for person in case.people),
            height=220,
            key="people-list",
            placeholder=LINE,
            help="Names with commas between them, then = and what the published report calls the person.",
        )
        ui.hint(f"For example: {LINE}. You can leave this empty: screening looks for names all the same.")
        allowed = st.text_area(
            "Words that need no flag, one a line",
            "\n".join(case.allowed),
            height=90,
            key="people-allowed",
            placeholder="Wexbridge Safeguarding Children Board",
        )
        if st.button("Save the list and screen the documents", type="primary"):
            _save_and_screen(case, version, people, allowed)


def _save_and_screen(case: Case, version: int, people: str, allowed: str) -> None:
    person = ui.who.who()
    if person is None:
        ui.go("who", next="review")
    with acts.refused_in_words():
        listed, words = (
            to_people(people),
            tuple(line.strip() for line in allowed.splitlines() if line.strip()),
        )
        here = ui.open_desk()
        if (listed, words) != (case.people, case.allowed):
            version = desk.list_people(here, case.id, version, person, listed, words).version
        bar = st.progress(0.0, text="Reading the documents")

        def progress(done: int, of: int) -> None:
            bar.progress(done / max(of, 1), text=f"Screening: {done:,} of {of:,} paragraphs")

        desk.screen(here, case.id, version, person, progress)
        ui.go("review", case, view="values")
    st.rerun()
