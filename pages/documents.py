"""Step 3, documents: the overview report and the executive summary arrive, and their hidden data is settled."""

from typing import NoReturn

import streamlit as st

from checks import desk, rules
from checks.case import Case, Document, DocumentRole
from checks.documents import CannotRead, recognition_is_installed
from pages import ui
from pages.review_desk import hidden as hidden_data
from pages.ui import acts, html, words

LIMIT_MB = 50


def files(case: Case, version: int) -> None:
    """The two files, the question about management reviews, and the way on to the hidden data."""
    page = ui.begin("Documents", "documents")
    acts.show_refusal()
    acts.stop_when_closed(case)
    left, right = st.columns((3, 2), gap="large")
    with right:
        ui.why(
            "The certificate is about these exact files. Each is read on this computer and kept encrypted; nothing is "
            "sent anywhere. Upload Word files if you can: names come out of them more cleanly than out of a PDF.",
            "guidance",
            "Letter of 10 June 2010, paragraph 5.",
        )
    with left:
        for role in DocumentRole:
            _file(case, version, role, page)
        if case.documents and st.button("Continue", type="primary"):
            ui.go("documents", case, view="pack")


def _file(case: Case, version: int, role: DocumentRole, page: ui.Page) -> None:
    ui.h2(role.in_words)
    document = case.documents.get(role)
    if document:
        _kept(case, version, document)
        return
    reading = desk.reading_of(case, role)
    if reading and reading.running:
        _being_read(case.id, role)
        return
    if reading:
        ui.note(reading.sentence, dress="amber")
    turn = st.session_state.get(f"upload-turn-{role}", 0)
    # No `type`: the box would refuse another kind of file in words that do not say what to do.
    upload = st.file_uploader(
        f"{role.in_words}: a Word (.docx), PDF or text file",
        key=f"upload-{role}-{turn}",
        max_upload_size=LIMIT_MB,
    )
    if upload is None:
        return
    person = ui.who.who()
    if person is None:
        ui.note("Say who is at the keyboard, then choose the file again.", dress="amber")
        ui.link("who", "Say who is at the keyboard", case, next="documents")
        return
    try:
        with st.spinner("Reading the file and looking for hidden data"), acts.refused_in_words():
            desk.upload(ui.open_desk(), case.id, version, person, role, upload.getvalue(), upload.name)
    except CannotRead as problem:
        page.errors([ui.Problem(str(problem), f"upload-{role}")], turn=turn + 1)
        ui.note(f"This file was not kept. {problem}", dress="red")
        if problem.code == "scanned" and recognition_is_installed():
            _offer_recognition(case, version, role, upload.getvalue(), upload.name, turn)
        return
    desk.forget_reading(case.id, role)
    st.session_state[f"upload-turn-{role}"] = turn + 1
    st.rerun()


def _kept(case: Case, version: int, document: Document) -> None:
    """A document that has come: what it is, what was noted when it was read, and the way to take it out again."""
    role = document.role
    size = f"{document.pages} pages, " if document.pages else ""
    ui.draw(
        html.p(html.b(document.file_name)),
        html.small(
            f"{size}{document.words:,} words. Uploaded by {document.by.name}, {words.moment(document.at)}."
        ),
    )
    for note in desk.text_of(ui.open_desk(), document).notes:
        ui.note(note, dress="amber")
    if st.button(f"Take the {role.in_words.lower()} out", key=f"as-link-{role}", type="tertiary"):
        person = ui.who.who()
        if person is None:
            ui.go("who", case, next="documents")
        with acts.refused_in_words():
            desk.remove(ui.open_desk(), case.id, version, person, role)
        st.rerun()


def _offer_recognition(
    case: Case, version: int, role: DocumentRole, data: bytes, name: str, turn: int
) -> None:
    """A scan can be read by OCR, as a step of its own: slow, never quite right, and to be checked by eye."""
    ui.text(
        "The pages can be read by OCR on this computer, in the background: about four seconds a page. It makes "
        "mistakes, so every page has to be compared by eye, and the publishable copy will be pictures only."
    )
    person = ui.who.who()
    if person is None or not st.button("Read the scan by OCR", key=f"recognise-{role}"):
        return
    with acts.refused_in_words():
        desk.begin_reading(ui.open_desk(), case.id, version, person, role, data, name)
    st.session_state[f"upload-turn-{role}"] = turn + 1
    st.rerun()


@st.fragment(run_every=1.0)
def _being_read(case_id: str, role: DocumentRole) -> None:
    """How far the reading of a scan has come, drawn anew each second until it is over."""
    reading = desk.reading_of(desk.load(ui.open_desk(), case_id), role)
    if reading is None or not reading.running:
        st.rerun()
    if reading.stopping:
        said = "Stopping after this page"
    elif reading.waiting:
        said = "Waiting: another scan is being read first"
    elif reading.done < reading.of:
        said = f"Reading the scan by OCR: page {reading.done + 1} of {reading.of}"
    else:
        said = "Reading the scan by OCR: putting the pages together" if reading.of else "Opening the scan"
    st.progress(reading.done / max(reading.of, 1), text=said)
    if not reading.stopping:
        ui.hint(
            "You can leave this page: the reading goes on, and its result will be here. "
            "It stops when the app is closed."
        )
    st.button(
        "Stop reading the scan",
        key=f"stop-{role}",
        disabled=reading.stopping,
        on_click=desk.stop_reading,
        args=(case_id, role),
    )


def pack(case: Case) -> None:
    """What else is in the pack: management reviews, and passages lifted from them."""
    ui.questions.step(
        "documents",
        rules.questions("documents"),
        title="Individual management reviews",
        lead="They are never made public, whenever the review began.",
        case=case,
        back_to="documents",
        go_on=_after_pack,
    )


def _after_pack(case: Case) -> NoReturn:
    if desk.hidden_open(ui.open_desk(), case):
        ui.go("documents", case, view="hidden")
    ui.after("documents", case)


def hidden(case: Case, version: int) -> None:
    """The hidden data of both files: removed, unless somebody keeps it for a reason."""
    ui.begin("Hidden data in your files", "documents", over="Step 3 of 12 · Documents", back="documents")
    acts.show_refusal()
    acts.stop_when_closed(case)
    ui.lead(
        "A reader cannot see these on the page, but anyone can find them in the file. "
        "We show each one so that you know what leaves with the document."
    )
    hidden_data.draw(case, version)


review = ui.load()
seen = acts.version_seen(review)
view = st.query_params.get("view")
if view == "hidden" and review.documents:
    hidden(review, seen)
elif view == "pack":
    pack(review)
else:
    files(review, seen)
