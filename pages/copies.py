"""Step 8, publishable copies: made from the decisions, proved clean, and offered for reading before anyone signs."""

import streamlit as st

from checks import desk
from checks.case import Copy, DocumentRole, Role
from checks.desk import Refusal
from checks.documents import office_is_installed
from pages import ui
from pages.ui import acts, html, words

TYPES = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
    "txt": "text/plain",
}
REFUSALS = "sp_refusals"


def refused(refusal: Refusal, what: str) -> None:
    """Why a file was not made, with what was found in it."""
    ui.result(False, f"{refusal.role.in_words}: no {what}", refusal.sentence)
    if refusal.values:
        values = (html.tag("li", html.quote(value)) for value in refusal.values)
        ui.draw(html.tag("ul", *values, cls="sp-list"))
        ui.link("review", "Add these on the review desk", view="passages")


def download(copy: Copy, label: str) -> None:
    """The button that gives a file for reading."""
    st.download_button(
        label,
        here.store.get_file(copy.file_id),
        copy.file_name,
        TYPES[copy.kind],
        key=f"copy-{copy.role}-{copy.kind}",
        on_click="ignore",
    )


def make_copies() -> None:
    """The button that makes the copies, and what came of it."""
    ui.text("Making the copies takes a few seconds for Word, up to a minute for a long PDF.")
    label = "Make the copies again" if case.copies else "Make the publishable copies"
    person = ui.who.who()
    if not st.button(label, type="primary"):
        return
    if person is None:
        ui.go("who", case, next="copies")
    bar = st.progress(0.0, text="Making the copies")

    def told(done: int, of: int) -> None:
        bar.progress(done / of, text=f"Making and proving copy {done + 1} of {of}")

    with acts.refused_in_words():
        _, refusals = desk.make_copies(here, case.id, version, person, told)
        st.session_state[REFUSALS] = (case.id, "copy", refusals)
    st.rerun()


def make_pdfs(roles: tuple[DocumentRole, ...]) -> None:
    """The offer of a PDF beside each Word copy that has none."""
    ui.h2("A PDF as well?")
    ui.text(
        "Some websites take PDF only. LibreOffice on this computer can make a tagged PDF of the Word copy, in up to "
        "two minutes for a hundred pages. It is proved in the same way, and the certificate then covers both files. "
        "You can go on without it."
    )
    person = ui.who.who()
    if not st.button(f"Make a PDF of the {words.listed([role.in_words.lower() for role in roles])}"):
        return
    if person is None:
        ui.go("who", case, next="copies")
    bar = st.progress(0.0, text="Making the PDF")

    def told(done: int, of: int) -> None:
        bar.progress(done / of, text=f"Making and proving PDF {done + 1} of {of}")

    with acts.refused_in_words():
        _, refusals = desk.make_pdfs(here, case.id, version, person, told)
        st.session_state[REFUSALS] = (case.id, "PDF", refusals)
    st.rerun()


def in_pictures(copy: Copy) -> str:
    """How many pages of a PDF copy are pictures, and how many went over as text."""
    if copy.kind != "pdf" or not copy.pages:
        return ""
    pictures = len(desk.picture_pages(here, copy))
    if pictures == copy.pages:
        return " Every page is a picture."
    return f" {words.count(pictures, 'page')} of {copy.pages} {'is a picture' if pictures == 1 else 'are pictures'}."


def leave_pdfs_out() -> None:
    """The way back from the PDFs."""
    label = "Leave the PDFs out" if len(case.pdfs) > 1 else "Leave the PDF out"
    if st.button(label, type="tertiary", key="as-link-pdfs"):
        person = ui.who.who()
        if person is None:
            ui.go("who", case, next="copies")
        with acts.refused_in_words():
            desk.remove_pdfs(here, case.id, version, person)
        st.rerun()


case = ui.load()
version = acts.version_seen(case)
here = ui.open_desk()
page = ui.begin("Publishable copies", "copies")
acts.show_refusal()
acts.stop_when_closed(case)
ui.lead(
    "These are the files you publish. Each is made from the decisions, then searched for everything removed. "
    "Read each before you sign."
)

open_values = len(desk.undecided(here, case)) if desk.is_screened(case) else None
unseen = desk.pages_unseen(here, case, case.documents)
hidden = desk.hidden_open(here, case)
to_do = [
    (not case.documents, "Add the documents", "documents", {}),
    (open_values is None, "Screen the documents", "review", {}),
    (
        bool(open_values),
        f"Decide {words.count(open_values or 0, 'flagged value')}",
        "review",
        {"view": "values"},
    ),
    (bool(unseen), f"Read {words.count(unseen, 'page')}", "review", {"view": "passages"}),
    (bool(hidden), f"Settle {words.count(hidden, 'hidden thing')}", "documents", {"view": "hidden"}),
]
missing = [(label, target, more) for needed, label, target, more in to_do if needed]
if missing:
    ui.note("The copies can be made when this is done:", dress="amber")
    with ui.rows("missing"):
        for label, target, more in missing:
            with ui.row(f"missing-{label[:6]}"):
                ui.link(target, label, **more)
    st.stop()

unfit = desk.open_mismatches(here, case)
if unfit:
    ui.h2("Decisions that do not fit together")
    ui.text(
        "Read together, the two documents may tell more than each alone. Change a decision, or say why it is right."
    )
    may = ui.who.must_be(Role.ADVISER, "settle these")
    with ui.rows("unfit"):
        for mismatch in unfit:
            with (
                st.container(key=f"row-unfit-{mismatch.key}"),
                st.form(f"unfit-{mismatch.key}", border=False),
            ):
                ui.draw(html.p(mismatch.sentence))
                reason = st.text_input("Why it is right", key=f"why-{mismatch.key}", max_chars=300)
                if st.form_submit_button("It is right, for this reason", disabled=not may):
                    with acts.refused_in_words():
                        desk.accept(here, case.id, version, ui.who.who(), mismatch.key, reason)
                    st.rerun()
    ui.link("review", "Change a decision", view="values")
    st.stop()

plan = desk.plan(here, case)
published = desk.publication_roles(desk.outcome(here, case))
current = {role for role in case.documents if desk.copy_is_current(case, role, plan)}
without_pdf = desk.without_pdf(here, case) if office_is_installed() else ()
kinds = {document.kind for document in case.documents.values()}
left, right = st.columns((3, 2), gap="large")
with right:
    ui.why(
        "Two different readers search the finished bytes for every value that was removed, and the screening runs "
        "once more. If anything is left, there is no copy and no certificate.",
        "guidance",
        "Letter of 10 June 2010, paragraphs 5 and 7.",
        title="How a copy is proved",
    )
    if case.pdfs or without_pdf:
        ui.aside(
            "Which file to publish",
            [
                "Word: on the board’s website. Its text fits the screen of a phone, and a screen reader reads it best.",
                "PDF: beside it, for printing, or where a website takes PDF only.",
            ],
            "With a certificate for both, either file can be checked.",
        )
    if "pdf" in kinds:
        ui.aside(
            "Word is better than PDF",
            [
                "In a Word copy the text closes up. In a PDF the size of a box can give away how long a name was.",
                "A page of a PDF that is changed becomes a picture: a screen reader has less to hold on to.",
            ],
            "If you have the Word file, upload that instead.",
        )
with left:
    if current != set(case.documents) or not current:
        make_copies()
    held = st.session_state.get(REFUSALS)
    if held and held[0] == case.id:
        for refusal in held[2]:
            refused(refusal, held[1])
    for role in DocumentRole:
        copy, pdf = case.copies.get(role), case.pdfs.get(role)
        if copy is None or role not in current:
            continue
        kept_back = (
            ""
            if role in (published or (role,))
            else " The guidance keeps this document back: it is not published."
        )
        names = words.listed([each.file_name for each in (copy, pdf) if each])
        it = "either" if pdf else "it"
        ui.result(
            True,
            f"{role.in_words}: clean",
            f"{names}, proved on {words.moment((pdf or copy).proved_at)}. Nothing that was removed is left in {it}."
            + in_pictures(copy)
            + kept_back,
        )
        with st.container(horizontal=True, gap="small"):
            download(copy, f"Read the {role.in_words.lower()}")
            if pdf:
                download(pdf, "Read it as PDF")
    if current and current == set(case.documents):
        if without_pdf:
            make_pdfs(without_pdf)
        elif case.pdfs:
            leave_pdfs_out()
        if st.button("Continue", type="primary"):
            ui.after("copies", case)
