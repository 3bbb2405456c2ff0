"""Who is at the keyboard: asked once a visit, and whenever the chair and the adviser change places."""

import streamlit as st

from checks import desk
from pages import ui
from pages.ui import nav

case = ui.load() if nav.case_id() else None
leads_to = st.query_params.get("next", "")
if leads_to not in nav.ROUTES:
    leads_to = "task_list" if case else "start"

page = ui.begin("Who is at the keyboard?", "who", over="", back=leads_to if case else "start")
left, right = page.columns()
with left:
    people = ui.who.known(case)
    ui.who.fields(people)
    if st.button("Continue", type="primary"):
        person, problems = ui.who.typed(people)
        st.session_state["who-turn"] = st.session_state.get("who-turn", 0) + 1
        page.errors(problems, st.session_state["who-turn"])
        if person:
            ui.who.be(person)
            if st.query_params.get("start") == "review" and case is None:
                ui.go("about", desk.start_review(ui.open_desk(), person))
            ui.go(leads_to, case, view=st.query_params.get("view"))
with right:
    ui.why(
        "Each answer, decision and signature is kept with the name and role of the person who made it. "
        "The legal adviser decides the flagged passages and signs first; the independent chair signs last. "
        "They must be two people.",
    )
