"""The first pass: one row for each person, place, date or number; every mention in both documents follows."""

from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from checks import desk
from checks.case import Action, Case, Decision, DocumentRole, Role
from checks.personal_data import FlaggedValue
from pages import ui
from pages.review_desk.kinds import ACTION_WORDS, KIND_ORDER, in_words, kind_of
from pages.ui import acts, html

ROWS = 20
NOT_DECIDED = "Not decided"
REPLACED = (Action.PSEUDONYM, Action.GENERALISE)
UNDO = "sp_undo"
COLUMNS = (0.3, 6.4, 1.8, 2.5)
OPTIONS = (NOT_DECIDED, *ACTION_WORDS.values())
ACTION_OF = {words: action for action, words in ACTION_WORDS.items()}


def draw(case: Case) -> None:
    """The table of flagged values with its filters, the acts on several at once, and the way on."""
    values = desk.flagged_values(ui.open_desk(), case)
    decisions = {key: settled.decision for key, settled in case.decisions.items()}
    _progress(values, decisions)
    shown = _filtered(values, decisions)
    pages = max(1, -(-len(shown) // ROWS))
    page = min(st.session_state.get("values-page", 1), pages)
    rows = shown[(page - 1) * ROWS : page * ROWS]
    may = bool(ui.who.who()) and ui.who.who().role is Role.ADVISER
    if not may:
        ui.who.must_be(Role.ADVISER, "decide on flagged passages")
    _bar(case, rows, shown, decisions, may)
    if shown:
        _head()
    for value in rows:
        _row(case, value, decisions.get(value.key), may)
    if not shown:
        ui.text("Nothing to show here. Choose All to see every flagged value.")
    if pages > 1:
        st.pagination(pages, default=page, key="values-page")


def _progress(values: Sequence[FlaggedValue], decisions: Mapping[str, Decision]) -> None:
    done = [value for value in values if value.key in decisions]
    open_ = [value for value in values if value.key not in decisions]
    closer = sum(not value.sure for value in open_)
    mentions = sum(len(value.flags) for value in values)
    settled = sum(len(value.flags) for value in done)
    sentence = html.Html(
        f"<strong>{len(done):,} of {len(values):,} decided.</strong> They settle {settled:,} of {mentions:,} mentions."
    )
    ui.rail(len(done), len(open_) - closer, closer, sentence)


def _filtered(values: Sequence[FlaggedValue], decisions: Mapping[str, Decision]) -> list[FlaggedValue]:
    open_count = sum(value.key not in decisions for value in values)
    words = {
        "open": f"To decide ({open_count:,})",
        "done": f"Decided ({len(values) - open_count:,})",
        "all": f"All ({len(values):,})",
    }
    kinds = [kind for kind in KIND_ORDER if any(kind_of(value.type) == kind for value in values)]
    counts = {kind: sum(kind_of(value.type) == kind for value in values) for kind in kinds}
    with st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
        show = st.segmented_control(
            "Show",
            list(words),
            format_func=words.__getitem__,
            default="open",
            required=True,
            wrap=True,
            key="values-show",
        )
        kind = st.pills(
            "Kind", kinds, format_func=lambda name: f"{name} {counts[name]}", wrap=True, key="values-kind"
        )
        find = st.text_input("Find", key="values-find", width=220, placeholder="a name or a word")
    wanted = (find or "").casefold().strip()
    return [
        value
        for value in values
        if (show == "all" or (value.key in decisions) == (show == "done"))
        and (kind is None or kind_of(value.type) == kind)
        and any(wanted in text.casefold() for text in (value.text, *value.variants))
    ]


def _bar(
    case: Case,
    rows: Sequence[FlaggedValue],
    shown: Sequence[FlaggedValue],
    decisions: Mapping[str, Decision],
    may: bool,
) -> None:
    """The acts on several values at once: on those chosen, or on all that are shown."""
    chosen = [value for value in rows if st.session_state.get(f"pick-{value.key}")]
    mentions = sum(len(value.flags) for value in chosen)
    open_ = [value for value in shown if value.key not in decisions]
    sure = [value for value in open_ if value.sure]
    with st.container(key="bar-values", horizontal=True, gap="small", vertical_alignment="center"):
        if chosen:
            ui.draw(html.p(html.b(f"{len(chosen)} chosen"), f", {mentions:,} mentions"), width="content")
            _act("Accept what is suggested", case, chosen, desk.suggested, may, primary=True)
            for action in (Action.CUT, Action.REDACT):
                _act(ACTION_WORDS[action], case, chosen, _simple(action), may)
        elif sure:
            every = f"all {len(sure):,} suggestions" if len(sure) > 1 else "the suggestion"
            _act(f"Accept {every} shown", case, sure, desk.suggested, may, primary=True)
            others = len(open_) - len(sure)
            if others:
                many = f"The other {others:,} need a closer look: decide them one by one."
                one = "The other one needs a closer look: decide it by itself."
                ui.draw(html.small(one if others == 1 else many), width="content")
        elif open_:
            ui.draw(
                html.p("Each of these needs a closer look. Tick some to decide them together."),
                width="content",
            )
        else:
            ui.draw(html.p("Tick values to decide them together."), width="content")
        if st.session_state.get(UNDO):
            st.button("Undo", icon=":material/undo:", on_click=_undo, args=(case.id,), disabled=not may)


def _simple(action: Action) -> Callable[[FlaggedValue], Decision]:
    return lambda value: Decision(text=value.text, variants=value.variants, action=action)


def _act(
    label: str,
    case: Case,
    values: Sequence[FlaggedValue],
    make: Callable[[FlaggedValue], Decision],
    may: bool,
    *,
    primary: bool = False,
) -> None:
    st.button(
        label,
        key=f"bar-{label}",
        type="primary" if primary else "secondary",
        on_click=lambda: save(case.id, {value.key: make(value) for value in values}),
        disabled=not may,
    )


def save(case_id: str, decisions: Mapping[str, Decision | None], *, undoable: bool = True) -> None:
    """Keep decisions from a callback, and remember what stood before for Undo."""
    person = ui.who.who()
    if person is None:
        return
    with acts.refused_in_words():
        here = ui.open_desk()
        before = desk.load(here, case_id).decisions
        desk.decide(here, case_id, acts.version_drawn(), person, decisions)
        for key in decisions:
            st.session_state.pop(f"pick-{key}", None)
        if undoable:
            old = {key: before[key].decision if key in before else None for key in decisions}
            st.session_state.setdefault(UNDO, []).append(old)


def _undo(case_id: str) -> None:
    save(case_id, st.session_state[UNDO].pop(), undoable=False)


def _head() -> None:
    cells = [html.tag("span", title) for title in ("Who or what", "Overview", "Summary", "Status")]
    titles = ("", html.tag("div", *cells, cls="sp-value"), "Decision", "Published as, or reason")
    with st.container(key="head-values"):
        for column, title in zip(st.columns(COLUMNS), titles, strict=True):
            column.html(html.tag("div", title, cls="sp-head"))


def _row(case: Case, value: FlaggedValue, decision: Decision | None, may: bool) -> None:
    action = decision.action if decision else None
    draft = f"{value.key}-{abs(hash(decision)) if decision else 'open'}"
    with st.container(key=f"row-value-{value.key}"):
        pick, what, choice, published = st.columns(COLUMNS, vertical_alignment="center")
        pick.checkbox(
            f"Choose {value.text}", key=f"pick-{value.key}", label_visibility="collapsed", disabled=not may
        )
        what.html(_what(value, decision))
        shown = decision or (desk.suggested(value) if value.sure else None)
        words = (shown.reason if shown.action is Action.KEEP else shown.replacement) if shown else ""
        choice.selectbox(
            f"Decision for {value.text}",
            OPTIONS,
            index=OPTIONS.index(ACTION_WORDS[action] if action else NOT_DECIDED),
            key=f"choice-{draft}",
            label_visibility="collapsed",
            on_change=_changed,
            args=(case.id, value, draft),
            disabled=not may,
        )
        kept = st.session_state.get(f"choice-{draft}") == ACTION_WORDS[Action.KEEP]
        published.text_input(
            f"Published as, or reason, for {value.text}",
            words,
            key=f"words-{draft}",
            label_visibility="collapsed",
            placeholder="type a reason to keep it" if kept else "",
            on_change=_changed,
            args=(case.id, value, draft),
            disabled=not may,
        )


def _what(value: FlaggedValue, decision: Decision | None) -> html.Html:
    """A value with its forms, how often it stands in each document, and where its decision stands."""
    others = ", ".join(variant for variant in value.variants if variant != value.text)
    word = "Decided" if decision else ("Suggested" if value.sure else "Look closer")
    suggested = html.small(ACTION_WORDS[value.suggestion.action]) if word == "Suggested" else ""
    return html.tag(
        "div",
        html.tag(
            "div",
            html.tag("span", value.text, cls="sp-row-title"),
            f" · {in_words(value.type)}",
            html.small(others) if others else "",
            html.small(value.why),
        ),
        *(_count(value, role) for role in DocumentRole),
        html.tag("div", ui.status(word), suggested),
        cls="sp-value",
    )


def _count(value: FlaggedValue, role: DocumentRole) -> html.Html:
    name = html.tag("span", f"{role.in_words.split()[0]}: ", cls="sp-narrow")
    return html.tag("span", name, f"{value.mentions.get(role.value, 0) or 'none'}")


def _changed(case_id: str, value: FlaggedValue, draft: str) -> None:
    """A choice or its words changed: keep the decision as soon as it is whole."""
    choice = st.session_state.get(f"choice-{draft}", NOT_DECIDED)
    words = (st.session_state.get(f"words-{draft}") or "").strip()
    if choice == NOT_DECIDED:
        if draft.endswith("-open"):
            return
        save(case_id, {value.key: None})
        return
    with acts.refused_in_words():
        save(case_id, {value.key: made(value.text, value.variants, ACTION_OF[choice], words)})


def made(text: str, variants: Sequence[str], action: Action, words: str) -> Decision:
    """The decision to take an action on a value; `words` are the replacement, or for keep the reason.

    Raises `ValueError`, in a sentence for the reader, when the action needs words and has none.
    """
    words = words.strip()
    if not words and action in (*REPLACED, Action.KEEP):
        missing = "why it is kept" if action is Action.KEEP else "what is published instead"
        raise ValueError(f"{ACTION_WORDS[action]}: type {missing} in the field for it, then choose again.")
    return Decision(
        text=text,
        variants=tuple(variants),
        action=action,
        replacement=words if action in REPLACED else "",
        reason=words if action is Action.KEEP else "",
    )
