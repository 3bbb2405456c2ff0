"""Step 7, the review desk: Presidio flags, the legal adviser decides, and a person sees every page."""

import streamlit as st

from checks import desk
from pages import ui
from pages.review_desk import passages, people, values
from pages.ui import acts

VIEWS = {"people": "Who is in this report", "values": "People and things", "passages": "Passages"}

case = ui.load()
version = acts.version_seen(case)
here = ui.open_desk()
screened = desk.is_screened(case)
view = st.query_params.get("view", "values" if screened else "people")
if not screened or view not in VIEWS:
    view = "people"

page = ui.begin(VIEWS[view], "review")
acts.show_refusal()
acts.stop_when_closed(case)
if not case.documents:
    ui.text("There is nothing to screen yet.")
    ui.link("documents", "Add the documents")
    st.stop()

if screened:
    with st.container(key="tabs-review", horizontal=True, gap="medium", vertical_alignment="center"):
        for name, title in VIEWS.items():
            with st.container(key=f"link-view-{name}", width="content"):
                if name == view:
                    ui.draw(ui.b(title), width="content")
                else:
                    ui.link("review", title, view=name)
elif case.screening:
    ui.note(
        "The documents, the list or the words have changed. Screen again; your decisions are kept.",
        dress="amber",
    )

if view == "people":
    ui.lead(
        "List the people you know of, then let the screening find every mention, and what you did not think of."
    )
    people.draw(case, version)
elif view == "values":
    ui.lead("Decide once for each person, place or date. Every mention in both documents follows.")
    values.draw(case)
    with st.container(horizontal=True, horizontal_alignment="right"):
        if st.button("Go on to the passages", type="primary"):
            ui.go("review", case, view="passages")
else:
    ui.lead("Read every page with its marks. Screening does not find everything: add what it missed.")
    passages.draw(case)
    if not desk.undecided(here, case) and not desk.pages_unseen(here, case, case.documents):
        ui.note("Every flagged value is decided and every page has been read.")
        if st.button("Continue", type="primary"):
            ui.after("review", case)
