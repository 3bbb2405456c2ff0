"""Step 3, documents: the overview report and the executive summary arrive, and their hidden data is settled."""

from typing import NoReturn

import streamlit as st

from checks import desk, rules
from checks.case import Case, DocumentRole, Role
from checks.documents import CannotRead
from pages import ui
from pages.ui import acts, html, words

LIMIT_MB = 50
ROWS = 25


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
        size = f"{document.pages} pages, " if document.pages else ""
        ui.draw(
            html.p(html.b(document.file_name)),
            html.small(
                f"{size}{document.words:,} words. Uploaded by {document.by.name}, {words.moment(document.at)}."
            ),
        )
        if st.button(f"Take the {role.in_words.lower()} out", key=f"as-link-{role}", type="tertiary"):
            person = ui.who.who()
            if person is None:
                ui.go("who", case, next="documents")
            with acts.refused_in_words():
                desk.remove(ui.open_desk(), case.id, version, person, role)
            st.rerun()
        return
    turn = st.session_state.get(f"upload-turn-{role}", 0)
    upload = st.file_uploader(
        f"{role.in_words}: a Word (.docx), PDF or text file",
        type=["docx", "doc", "docm", "pdf", "txt", "rtf", "odt"],
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
        return
    st.session_state[f"upload-turn-{role}"] = turn + 1
    st.rerun()


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
    """The hidden data of both files, each thing with its place: it is removed unless somebody keeps it for a reason."""
    ui.begin("Hidden data in your files", "documents", over="Step 3 of 12 · Documents", back="documents")
    acts.show_refusal()
    acts.stop_when_closed(case)
    ui.lead(
        "A reader cannot see these on the page, but anyone can find them in the file. "
        "We show each one so that you know what leaves with the document."
    )
    found = [
        (role, thing) for role, things in desk.hidden_in(ui.open_desk(), case).items() for thing in things
    ]
    open_ = [(role, thing) for role, thing in found if thing.key not in case.hidden]
    ui.counts(
        [
            (f"{len(found):,}", "found"),
            (f"{len(found) - len(open_):,}", "settled"),
            (f"{len(open_):,}", "open"),
        ]
    )
    shown = _shown(found, open_, case)
    may = ui.who.must_be(Role.ADVISER, "settle hidden data") if open_ else False
    if open_ and st.button(f"Remove all {len(open_):,} from the copies", type="primary", disabled=not may):
        with acts.refused_in_words():
            settled = {thing.key: (False, "") for _, thing in open_}
            desk.settle_hidden(ui.open_desk(), case.id, version, ui.who.who(), settled)
        st.rerun()
    if not open_:
        ui.note("Every hidden thing is settled: none of it goes into the publishable copies.")
        if st.button("Continue", type="primary"):
            ui.after("documents", case)
    pages = max(1, -(-len(shown) // ROWS))
    number = min(st.session_state.get("hidden-page", 1), pages)
    with ui.rows("hidden"):
        for at, (role, thing) in enumerate(shown[(number - 1) * ROWS : number * ROWS]):
            with st.container(key=f"row-hidden-{at}"):
                what, where, says, state = st.columns((3, 3, 5, 2), vertical_alignment="center")
                what.html(html.tag("span", words.sentence(thing.kind.replace("_", " ")), cls="sp-row-title"))
                where.html(html.join([html.p(thing.place), html.small(role.in_words)]))
                says.html(html.quote(thing.text[:200] + ("…" if len(thing.text) > 200 else "")))
                state.html(ui.status("Settled" if thing.key in case.hidden else "To decide"))
    if pages > 1:
        st.pagination(pages, default=number, key="hidden-page")


def _shown(found: list, open_: list, case: Case) -> list:
    labels = {
        "open": f"Still to decide ({len(open_):,})",
        "settled": f"Settled ({len(found) - len(open_):,})",
        "all": f"All ({len(found):,})",
    }
    show = st.segmented_control(
        "Show",
        list(labels),
        format_func=labels.__getitem__,
        default="open" if open_ else "all",
        required=True,
        wrap=True,
        key="hidden-show",
    )
    if show == "all":
        return found
    return [pair for pair in found if (pair[1].key in case.hidden) == (show == "settled")]


review = ui.load()
seen = acts.version_seen(review)
view = st.query_params.get("view")
if view == "hidden" and review.documents:
    hidden(review, seen)
elif view == "pack":
    pack(review)
else:
    files(review, seen)
