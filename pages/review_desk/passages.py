"""The second pass: every page seen by a person, the marks in place, and words that the screening missed."""

from collections.abc import Mapping

import streamlit as st

from checks import desk
from checks.case import Action, Case, Decision, DocumentRole, Role
from checks.desk import Sheet
from checks.documents import DocumentText
from checks.personal_data import FlaggedValue
from pages import ui
from pages.review_desk import marks, values
from pages.review_desk.kinds import ACTION_WORDS, in_words
from pages.ui import acts, html

SHEET = "passages-sheet"


def draw(case: Case) -> None:
    """One page of a document with its marks, beside the decision on one of them."""
    here = ui.open_desk()
    role = _document(case)
    text = desk.text_of(here, case.documents[role])
    sheets = desk.sheets(text)
    if not sheets:
        ui.note("This document has no text. Go back to Documents and upload one that has.", dress="red")
        return
    number = min(max(int(st.session_state.get(f"{SHEET}-{role}", 1)), 1), len(sheets))
    sheet = sheets[number - 1]
    seen = case.pages_seen.get(role, ())
    flagged = desk.flagged_values(here, case)
    decisions = {key: settled.decision for key, settled in case.decisions.items()}
    open_here = sum(
        flag.document == role.value for value in flagged if value.key not in decisions for flag in value.flags
    )
    ui.text(
        html.b(f"{len(seen)} of {len(sheets)} pages seen. "),
        f"{open_here:,} {'passage' if open_here == 1 else 'passages'} still to decide in the {role.in_words.lower()}.",
    )
    if text.pages is None:
        ui.hint("This kind of file has no fixed pages: a page here is about 450 words.")
    left, right = st.columns((8, 5), gap="large")
    on_page = _on_page(flagged, role, sheet)
    with left:
        _page(role, text, sheets, sheet, on_page, decisions)
        _read(case, role, sheet, seen, len(sheets))
    with right:
        _panel(case, on_page, decisions)
        _missed(case)


def _document(case: Case) -> DocumentRole:
    roles = [role for role in DocumentRole if role in case.documents]
    return st.segmented_control(
        "Document",
        roles,
        format_func=lambda role: role.in_words,
        default=roles[0],
        required=True,
        key="passages-document",
        label_visibility="collapsed",
    )


def _on_page(
    flagged: tuple[FlaggedValue, ...], role: DocumentRole, sheet: Sheet
) -> list[tuple[FlaggedValue, list]]:
    found = []
    for value in flagged:
        here = [
            flag
            for flag in value.flags
            if flag.document == role.value
            and flag.start is not None
            and sheet.start <= flag.start < sheet.end
        ]
        if here:
            found.append((value, here))
    return sorted(found, key=lambda pair: pair[1][0].start)


def _page(
    role: DocumentRole,
    text: DocumentText,
    sheets: tuple[Sheet, ...],
    sheet: Sheet,
    on_page: list[tuple[FlaggedValue, list]],
    decisions: Mapping[str, Decision],
) -> None:
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="bottom"):
        view = st.segmented_control(
            "View",
            ["Before", "After"],
            default="Before",
            required=True,
            key="passages-view",
            label_visibility="collapsed",
        )
        with st.container(horizontal=True, gap="small", width="content"):
            for step, label, icon in ((-1, "Page {}", "arrow_back"), (1, "Page {}", "arrow_forward")):
                target = sheet.number + step
                if 1 <= target <= len(sheets):
                    st.button(
                        label.format(target),
                        key=f"turn-{step}",
                        icon=f":material/{icon}:",
                        icon_position="left" if step < 0 else "right",
                        on_click=_turn,
                        args=(role, target),
                        shortcut="Alt+Left" if step < 0 else "Alt+Right",
                    )
    flags = sorted(
        ((flag, value.key) for value, here in on_page for flag in here), key=lambda pair: pair[0].start
    )
    placed = marks.marks_on(flags, sheet.start, sheet.end, decisions)
    to_decide = sum(mark.decision is None for mark in placed)
    head = html.tag(
        "div",
        html.tag("span", f"{role.in_words}, page {sheet.number}"),
        html.tag("span", f"{len(placed)} marks, {to_decide} to decide"),
        cls="sp-report-head",
    )
    body = marks.page_html(
        text.text,
        sheet.start,
        sheet.end,
        placed,
        after=view == "After",
        open_key=st.session_state.get("passages-open", ""),
    )
    ui.draw(html.tag("div", head, body, marks.legend(), cls="sp-report-sheet"))


def _turn(role: DocumentRole, number: int) -> None:
    st.session_state[f"{SHEET}-{role}"] = number


def _read(case: Case, role: DocumentRole, sheet: Sheet, seen: tuple[int, ...], count: int) -> None:
    if sheet.number in seen:
        ui.text(f"Page {sheet.number} has been read.")
        unread = next((number for number in range(1, count + 1) if number not in seen), None)
        if unread:
            st.button(f"Go to page {unread}, the next to read", on_click=_turn, args=(role, unread))
        return
    last = sheet.number == count
    label = f"I have read page {sheet.number}" + ("" if last else f": go on to page {sheet.number + 1}")
    may = ui.who.must_be(Role.ADVISER, "mark pages as read")
    st.button(
        label,
        key="read-page",
        type="primary",
        on_click=_seen,
        args=(case.id, role, sheet.number, count),
        disabled=not may,
    )


def _seen(case_id: str, role: DocumentRole, number: int, count: int) -> None:
    with acts.refused_in_words():
        desk.see_pages(ui.open_desk(), case_id, acts.version_drawn(), ui.who.who(), role, [number])
        _turn(role, min(number + 1, count))


def _panel(case: Case, on_page: list[tuple[FlaggedValue, list]], decisions: Mapping[str, Decision]) -> None:
    """The decision on one of the values on this page: the first undecided, unless another was chosen."""
    if not on_page:
        ui.panel(
            "", "Nothing is flagged on this page", html.p("Read it all the same: screening misses things.")
        )
        return
    listed = [value for value, _ in on_page]
    undecided = [value for value in listed if value.key not in decisions]
    by_key = {value.key: value for value in listed}
    if st.session_state.get("passages-open") not in by_key:
        st.session_state["passages-open"] = (undecided or listed)[0].key
    chosen = by_key[
        st.selectbox(
            "Passage on this page",
            list(by_key),
            format_func=lambda key: f"{by_key[key].text} · {'decided' if key in decisions else 'to decide'}",
            key="passages-open",
        )
    ]
    decision = decisions.get(chosen.key)
    mentions = len(chosen.flags)
    ui.panel(
        in_words(chosen.type).capitalize(),
        f"“{chosen.text}”",
        ui.status("Decided" if decision else "To decide"),
        html.p(chosen.why),
        html.small(f"Applies to every mention in both documents ({mentions:,})."),
    )
    shown = decision or desk.suggested(chosen)
    draft = f"{chosen.key}-{abs(hash(decision)) if decision else 'open'}"
    words = shown.reason if shown.action is Action.KEEP else shown.replacement
    st.text_input("Published as, or the reason to keep it", words, key=f"panel-{draft}")
    may = bool(ui.who.who()) and ui.who.who().role is Role.ADVISER
    for number, (action, label) in enumerate(ACTION_WORDS.items(), 1):
        is_suggested = action is chosen.suggestion.action
        st.button(
            f"{label} · suggested" if is_suggested else label,
            key=f"decide-{action}",
            type="primary" if action is shown.action else "secondary",
            on_click=_decide,
            args=(case.id, chosen, action, draft, [value.key for value in undecided]),
            shortcut=f"Alt+{number}",
            width="stretch",
            disabled=not may,
        )


def _decide(case_id: str, value: FlaggedValue, action: Action, draft: str, undecided: list[str]) -> None:
    words = st.session_state.get(f"panel-{draft}") or ""
    with acts.refused_in_words():
        values.save(case_id, {value.key: values.made(value.text, value.variants, action, words)})
    if acts.REFUSED not in st.session_state:
        rest = [key for key in undecided if key != value.key]
        if rest:
            st.session_state["passages-open"] = rest[0]


def _missed(case: Case) -> None:
    with st.expander("Add words that the screening missed"), st.form("missed", border=False):
        text = st.text_input("Words as they stand in the report", key="missed-text")
        action = st.selectbox(
            "Decision", list(ACTION_WORDS), format_func=ACTION_WORDS.__getitem__, key="missed-action"
        )
        words = st.text_input("Published as, or the reason to keep them", key="missed-words")
        if st.form_submit_button("Add these words") and ui.who.must_be(Role.ADVISER, "decide on passages"):
            with acts.refused_in_words():
                if not text.strip():
                    raise ValueError(
                        "Type the words as they stand in the report, then press the button again."
                    )
                decision = values.made(text.strip(), (), action, words)
                desk.add_value(ui.open_desk(), case.id, case.version, ui.who.who(), decision)
            st.rerun()
