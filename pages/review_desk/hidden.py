"""Hidden data: each thing with its place and what becomes of it; each picture is looked at by a person."""

from collections.abc import Mapping

import streamlit as st

from checks import desk
from checks.case import Case, DocumentRole, Role
from checks.documents import HiddenThing
from pages import ui
from pages.ui import acts, html, words

ROWS = 20
KEEPABLE = "property"
BY_EYE = {
    "image": (
        "I have looked at this picture ({}): it identifies nobody",
        "A person looked at the picture: it identifies nobody.",
    ),
    "drawn_words": (
        "I have read what is drawn on {}: it identifies nobody",
        "A person read the words that are drawn as shapes: they identify nobody.",
    ),
    "unreadable_words": (
        "I have read the words on {} that cannot be searched: they identify nobody",
        "A person read the words that cannot be searched: they identify nobody.",
    ),
    "ocr_layer": (
        "I have compared {} with the text that OCR read there",
        "A person compared the page with the text that OCR read there.",
    ),
}
Found = list[tuple[DocumentRole, HiddenThing]]


def draw(case: Case, version: int) -> None:
    """All hidden things of both files, the act that removes them, and the pictures to look at."""
    here = ui.open_desk()
    found = [(role, thing) for role, things in desk.hidden_in(here, case).items() for thing in things]
    open_ = [pair for pair in found if pair[1].key not in case.hidden]
    to_remove = [pair for pair in open_ if pair[1].kind not in BY_EYE]
    kept = sum(case.hidden[thing.key].keep for _, thing in found if thing.key in case.hidden)
    ui.counts(
        [
            (f"{len(found):,}", "found"),
            (f"{len(found) - len(open_) - kept:,}", "removed"),
            (f"{kept:,}", "kept"),
            (f"{len(open_):,}", "to decide"),
        ]
    )
    may = ui.who.must_be(Role.ADVISER, "settle hidden data") if open_ else False
    if to_remove:
        label = (
            f"Remove all {len(to_remove):,} from the copies"
            if len(to_remove) > 1
            else "Remove it from the copies"
        )
        removed = {thing.key: (False, "") for _, thing in to_remove}
        if st.button(label, type="primary", disabled=not may):
            with acts.refused_in_words():
                desk.settle_hidden(here, case.id, version, ui.who.who(), removed)
            st.rerun()
    if not open_:
        ui.note("Every hidden thing is settled. What is not kept goes into no publishable copy.")
        if st.button("Continue", type="primary"):
            ui.after("documents", case)
    _pictures(case, [pair for pair in found if pair[1].kind in BY_EYE], may)
    _rows(case, [pair for pair in found if pair[1].kind not in BY_EYE], may)


def _pictures(case: Case, found: Found, may: bool) -> None:
    """Each picture as a small copy with a tick: a family tree or a photograph may name a child."""
    if not found:
        return
    ui.h2("Pictures and scanned pages")
    ui.text(
        "No screening reads a picture. Look at each one. If it shows a family tree, a face or a name, remove it: "
        "the copies then say that a picture was removed."
    )
    small = {
        picture.key: picture.png
        for pictures in desk.pictures_in(ui.open_desk(), case).values()
        for picture in pictures
    }
    with ui.rows("pictures"):
        for at, (role, thing) in enumerate(found):
            with st.container(key=f"row-picture-{at}"):
                look, about = st.columns((2, 5), vertical_alignment="center")
                if thing.key in small:
                    look.image(small[thing.key], width=220)
                with about:
                    ui.draw(html.join([html.p(f"{role.in_words}, {thing.place}"), html.small(thing.text)]))
                    if settled := case.hidden.get(thing.key):
                        state = ui.status("Kept" if settled.keep else "Removed")
                        ui.draw(state, html.small(settled.reason))
                    else:
                        ask, reason = BY_EYE[thing.kind]
                        st.checkbox(
                            ask.format(thing.place),
                            key=f"looked-{at}-{thing.key}",
                            on_change=_keep,
                            args=(case.id, thing.key, reason),
                            disabled=not may,
                            wrap=True,
                        )
                        if thing.kind == "image":
                            st.button(
                                f"Remove {thing.place} from the copies",
                                key=f"remove-{at}-{thing.key}",
                                on_click=_remove,
                                args=(case.id, thing.key),
                                disabled=not may,
                            )


def _rows(case: Case, found: Found, may: bool) -> None:
    shown = _filtered(case, found)
    pages = max(1, -(-len(shown) // ROWS))
    number = min(st.session_state.get("hidden-page", 1), pages)
    with ui.rows("hidden"):
        for at, (role, thing) in enumerate(shown[(number - 1) * ROWS : number * ROWS]):
            with st.container(key=f"row-hidden-{at}"):
                what, state = st.columns((11, 3), vertical_alignment="center")
                what.html(_what(role, thing))
                with state:
                    _state(case, thing, may)
    if pages > 1:
        st.pagination(pages, default=number, key="hidden-page")


def _what(role: DocumentRole, thing: HiddenThing) -> html.Html:
    text = thing.text[:200] + ("…" if len(thing.text) > 200 else "")
    return html.tag(
        "div",
        html.tag("span", words.sentence(thing.kind.replace("_", " ")), cls="sp-row-title"),
        html.tag("div", html.p(thing.place), html.small(role.in_words)),
        html.quote(text),
        cls="sp-hidden",
    )


def _state(case: Case, thing: HiddenThing, may: bool) -> None:
    settled = case.hidden.get(thing.key)
    if settled:
        ui.draw(
            ui.status("Kept" if settled.keep else "Removed"),
            html.small(settled.reason) if settled.reason else "",
        )
        return
    ui.draw(ui.status("To decide"))
    if thing.kind == KEEPABLE:
        st.text_input(
            f"Reason to keep it: {thing.place}",
            key=f"keep-{thing.key}",
            placeholder="a reason keeps it",
            label_visibility="collapsed",
            on_change=_keep_for_reason,
            args=(case.id, thing.key),
            disabled=not may,
        )


def _keep_for_reason(case_id: str, key: str) -> None:
    reason = (st.session_state.get(f"keep-{key}") or "").strip()
    if reason:
        _keep(case_id, key, reason)


def _keep(case_id: str, key: str, reason: str) -> None:
    _settle(case_id, key, keep=True, reason=reason)


def _remove(case_id: str, key: str) -> None:
    _settle(case_id, key, keep=False, reason="")


def _settle(case_id: str, key: str, *, keep: bool, reason: str) -> None:
    person = ui.who.who()
    if person is not None:
        with acts.refused_in_words():
            desk.settle_hidden(ui.open_desk(), case_id, acts.version_drawn(), person, {key: (keep, reason)})


def _filtered(case: Case, found: Found) -> Found:
    groups: Mapping[str, Found] = {
        "open": [pair for pair in found if pair[1].key not in case.hidden],
        "settled": [pair for pair in found if pair[1].key in case.hidden],
        "all": found,
    }
    labels = {"open": "To decide", "settled": "Settled", "all": "All"}
    show = st.segmented_control(
        "Show",
        list(groups),
        format_func=lambda name: f"{labels[name]} ({len(groups[name]):,})",
        default="open" if groups["open"] else "all",
        required=True,
        wrap=True,
        key="hidden-show",
    )
    return groups[show]
