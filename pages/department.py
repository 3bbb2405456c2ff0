"""Step 10: what the Department asked to be told, and the note for it. It is prepared here and never sent."""

import streamlit as st

from checks import desk, notice
from checks.rules import department
from pages import ui
from pages.ui import words
from pages.ui.questions import Part

PARTS = (
    Part(
        "told",
        "Has the Department been told?",
        ("department.told", "department.told_on", "department.tell_on"),
    ),
    Part(
        "news",
        "What else is known of the case?",
        (
            "department.incident_notified",
            "department.media",
            "department.planned_completion",
            "department.outcomes",
        ),
    ),
)


def note() -> None:
    """The note as text and as an unsent e-mail, and why it is addressed as it is."""
    case = ui.load()
    about = notice.about_from(desk.values(case))
    prepared = notice.prepare(desk.facts(ui.open_desk(), case), about)
    ui.begin("The note to the Department", "department", back="department", back_label="Back", part="news")
    left, right = st.columns((3, 2), gap="large")
    with left:
        ui.text(
            "Read it through, change what needs changing, and send it yourself. Nothing is sent from here."
        )
        ui.draw(ui.tag("div", words.print(prepared.text), cls="sp-letter"))
        with st.container(horizontal=True, gap="small"):
            if st.button("Continue", type="primary"):
                ui.after("department", case)
            st.download_button(
                "Download as an e-mail draft",
                notice.as_eml(prepared, about),
                file_name="note-to-the-department.eml",
                mime="message/rfc822",
                on_click="ignore",
            )
    with right:
        asked = department.QUESTIONS[0]
        ui.why(prepared.because, asked.authority, asked.source, title="Why it goes there")


if st.query_params.get("part") == "note":
    note()
else:
    ui.questions.steps("department", department.QUESTIONS, PARTS, last="note")
