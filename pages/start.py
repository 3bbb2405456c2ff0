"""Where everybody begins: start a review, try the sample, or go on with one."""

import streamlit as st

from checks import desk
from checks.desk import sample
from checks.store import Summary
from pages import ui

WIDTHS = (4, 5, 2)


def begin_review() -> None:
    """A new review, by whoever is at the keyboard; when nobody has said, that is asked first."""
    person = ui.who.who()
    if person is None:
        ui.go("who", next="about", start="review")
    ui.go("about", desk.start_review(ui.open_desk(), person))


def begin_sample() -> None:
    """The sample, by whoever is at the keyboard, or else by its own invented chair."""
    person = ui.who.who() or sample.CHAIR
    ui.who.be(person)
    with st.spinner("Making the sample review: about ten seconds"):
        review = desk.start_sample(ui.open_desk(), person)
    ui.go("task_list", review)


def standing(review: Summary) -> tuple[str, str]:
    """Where a review stands, in one plain sentence and a status word."""
    if review.certificate_number:
        return f"Certificate {review.certificate_number} issued", "Completed"
    if review.signatures:
        return "Signed once, waiting for the second signature", "Ready to sign"
    last = f"Last saved on {ui.words.moment(review.updated_at)} by {review.updated_by.name}"
    return last, "In progress" if review.version > 1 else "Not started"


def review_row(review: Summary) -> None:
    """One review: its name as a link, where it stands, its status."""
    with st.container(key=f"row-strong-{review.id}"):
        name, where, status = st.columns(WIDTHS, gap="medium", vertical_alignment="center")
        sentence, word = standing(review)
        with name, st.container(gap=None):
            ui.link("task_list", review.about.get("pseudonym") or "A review without a name yet", review.id)
            board = "The sample, invented" if review.sample else review.about.get("board") or "No board yet"
            ui.draw(ui.small(f"{board} · started {ui.words.day(review.created_at.date())}"))
        with where:
            ui.text(sentence)
        with status:
            ui.draw(ui.status(word))


ui.begin("Is this Serious Case Review safe to publish?", "start", back=None, tab_title="My reviews")
left, right = st.columns((2, 1), gap="large")
with left:
    ui.lead(
        "Answer twelve short steps, let your legal adviser settle each flagged passage, "
        "and leave with a signed certificate for the exact files you publish."
    )
    with st.container(horizontal=True, gap="small"):
        if st.button("Start a new review", type="primary"):
            begin_review()
        if st.button("Try the sample review"):
            begin_sample()
    ui.hint("The sample is invented: a child, a family and a town that do not exist.")
with right:
    ui.aside(
        "Before you start, have",
        [
            "the overview report and executive summary, in Word if you can",
            "the date the chair decided to hold the review",
            "any court order, and who your legal adviser is",
        ],
    )

with ui.rows("reviews", "My reviews"):
    for kept in ui.open_desk().store.list():
        review_row(kept)
    with st.container(key="row-check"):
        name, where, _ = st.columns(WIDTHS, gap="medium", vertical_alignment="center")
        with name:
            ui.link("check_certificate", "Check a certificate")
        with where:
            ui.text("Someone sent you a certificate? Check it against the file.")
