"""The pieces a page is put together from: labels, status words, panels, rows, answers, results."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import streamlit as st

from checks.case import Case
from checks.facts import Finding
from checks.outcome import Outcome
from pages.ui import html, nav, words
from pages.ui.html import Html, Text, b, draw, p, small, tag

AUTHORITY = {
    "law": "must · the law",
    "guidance": "should · statutory guidance",
    "request": "asked to · a request",
}
STATUS_DRESS = {
    "Completed": "plain",
    "Decided": "plain",
    "Settled": "plain",
    "Removed": "plain",
    "Kept": "plain",
    "Clear": "plain",
    "Cannot start yet": "grey",
    "In progress": "blue",
    "Not started": "pale",
    "Suggested": "pale",
    "Look closer": "amber",
    "To decide": "amber",
    "Ready to sign": "amber",
    "There is a problem": "red",
}
OUTCOME = {
    "publish_both": ("Publish both", "publish"),
    "publish_summary": ("Publish the executive summary", "publish"),
    "hold": ("Hold", "hold"),
}


def authority(kind: str) -> Html:
    """The label that says whether it is law, statutory guidance or a request; nothing for any other kind."""
    if kind not in AUTHORITY:
        return Html()
    return tag("span", AUTHORITY[kind], cls=f"sp-label sp-label-{kind}")


def status(word: str) -> Html:
    """A status, always as a word; the dress only repeats it."""
    return tag("span", word, cls=f"sp-status sp-status-{STATUS_DRESS.get(word, 'pale')}")


def h2(title: str) -> None:
    """A heading within the page."""
    draw(tag("h2", title, cls="sp-h2"))


def h3(title: str) -> Html:
    """The title of a row or of a finding."""
    return tag("h3", title, cls="sp-h3")


def lead(*text: Text) -> None:
    """The first sentence of a page, larger."""
    draw(p(*text, cls="sp-lead"))


def text(*words_in_it: Text) -> None:
    """A paragraph."""
    draw(p(*words_in_it))


def hint(*words_in_it: Text) -> None:
    """Small grey words that help."""
    draw(small(*words_in_it))


def numbered(items: Sequence[Text]) -> None:
    """A numbered list: what happens next."""
    draw(tag("ol", *(tag("li", item) for item in items), cls="sp-list"))


def bullets(items: Sequence[Text]) -> None:
    """A list."""
    draw(tag("ul", *(tag("li", item) for item in items), cls="sp-list"))


def why(what: str, kind: str = "", source: str = "", title: str = "Why we ask") -> None:
    """The grey panel at the right: always the same words in the same order."""
    whys([(what, kind, source)], title)


def whys(reasons: Sequence[tuple[str, str, str]], title: str = "Why we ask") -> None:
    """Several reasons in one panel: what, the kind of authority, the source. Each authority stands once."""
    by_source: dict[tuple[str, str], list[str]] = {}
    for what, kind, source in dict.fromkeys(reasons):
        by_source.setdefault((kind, source), []).append(words.print(what))
    sections = [
        tag("section", *(p(each) for each in what), _label_row(kind), small(source) if source else "")
        for (kind, source), what in by_source.items()
    ]
    if sections:
        draw(tag("div", tag("h2", title, cls="sp-h2"), *sections, cls="sp-why"))


def aside(title: str, items: Sequence[Text], note: Text = "") -> None:
    """A grey panel with a short list."""
    listed = tag("ul", *(tag("li", item) for item in items), cls="sp-plain")
    draw(tag("div", tag("h2", title, cls="sp-h2"), listed, small(note) if note else "", cls="sp-why"))


def finding(each: Finding) -> Html:
    """A hold or a warning: what, what clears it, by what authority, from where."""
    clears = p(f"Clears when {words.print(each.clears)}.") if each.clears else ""
    return tag(
        "section",
        h3(words.print(each.title)),
        p(words.print(each.message)),
        clears,
        _label_row(each.authority),
        small(each.source),
    )


def outcome_panel(
    result: Outcome, over: str = "Where publication stands today", *, brief: bool = False
) -> None:
    """The one box of a page that shouts: the outcome, then each hold, then each warning.

    `brief` leaves out what `reasons` says: the message and the source of each.
    """
    heading, dress = OUTCOME[result.outcome]
    draw(
        tag(
            "div",
            small(over),
            tag("h2", heading, cls="sp-h2"),
            p(*_outcome_sentence(result, "." if brief else ":")),
            *(_brief(each) if brief else finding(each) for each in result.holds),
            *(finding(each) for each in result.warnings if not brief),
            cls=f"sp-panel sp-panel-{dress}",
        )
    )


def reasons(result: Outcome) -> None:
    """Every hold and warning in full, behind one line that says how many there are."""
    said = [
        words.count(len(found), name)
        for found, name in ((result.holds, "hold"), (result.warnings, "warning"))
        if found
    ]
    if said:
        with st.expander(f"Every reason in full: {words.listed(said)}"):
            draw(tag("div", *(finding(each) for each in (*result.holds, *result.warnings)), cls="sp-reasons"))


def _brief(each: Finding) -> Html:
    clears = p(f"Clears when {words.print(each.clears)}.") if each.clears else ""
    return tag("section", h3(words.print(each.title)), clears, _label_row(each.authority))


def held(hold: Finding, over: str) -> None:
    """One hold in a panel of its own, on the page where it is cleared."""
    clears = p(f"Clears when {words.print(hold.clears)}.")
    label = _label_row(hold.authority)
    panel(
        over,
        words.print(hold.title),
        p(words.print(hold.message)),
        clears,
        label,
        small(hold.source),
        dress="hold",
    )


def panel(over: str, heading: str, *parts: Text, dress: str = "neutral") -> None:
    """The panel with other words in it. `dress` is neutral, hold or publish."""
    over_line = small(over) if over else ""
    draw(tag("div", over_line, tag("h2", heading, cls="sp-h2"), *parts, cls=f"sp-panel sp-panel-{dress}"))


def note(*words_in_it: Text, dress: str = "") -> None:
    """Words set off by a coloured edge. `dress`: nothing, amber or red."""
    draw(tag("div", p(*words_in_it), cls=f"sp-note{f' sp-note-{dress}' if dress else ''}", role="note"))


def result(good: bool, title: str, *sentences: Text) -> None:
    """What a check found: a tick in a circle or a cross in a diamond, and words that say it."""
    sign = html.image("logo/tick.svg" if good else "logo/cross.svg", width=24, height=24)
    words_in_it = tag("div", tag("h2", title, cls="sp-h2"), *(p(each) for each in sentences))
    draw(tag("div", sign, words_in_it, cls=f"sp-result{'' if good else ' sp-result-bad'}"))


def counts(pairs: Sequence[tuple[str, str]]) -> None:
    """Figures with what they count: [("23", "found"), …]."""
    rows = (tag("div", tag("dt", what), tag("dd", figure)) for figure, what in pairs)
    draw(tag("dl", *rows, cls="sp-counts"))


def rail(done: int, suggested: int, closer: int, sentence: Text) -> None:
    """How far the work is: solid decided, hatched suggested, empty to look at; the same said in words."""
    total = max(done + suggested + closer, 1)
    look = f"{closer} needs a closer look" if closer == 1 else f"{closer} need a closer look"
    said = f"{done} decided, {suggested} suggested, {look}"
    bar = (
        tag("span", cls="sp-rail-done", style=f"width:{100 * done / total:.2f}%"),
        tag("span", cls="sp-rail-part", style=f"width:{100 * suggested / total:.2f}%"),
    )
    key = (
        tag("span", tag("i", cls="sp-rail-done"), f"{done} decided"),
        tag("span", tag("i", cls="sp-rail-part"), f"{suggested} suggested"),
        tag("span", tag("i"), look),
    )
    draw(
        p(sentence),
        tag("div", *bar, cls="sp-rail", role="img", aria_label=said),
        tag("div", *key, cls="sp-key", aria_hidden="true"),
    )


@contextmanager
def rows(key: str, title: str = "") -> Iterator[None]:
    """A list of rows under thin rules, with its heading. `key` is unique on the page."""
    with st.container(gap=None):
        if title:
            h2(title)
        with st.container(key=f"rows-{key}", gap=None):
            yield


@contextmanager
def row(key: str, *, strong: bool = False) -> Iterator[None]:
    """One row of a list: what is drawn inside stands side by side. `strong` makes its link bold."""
    with st.container(
        key=f"row-{'strong-' if strong else ''}{key}",
        horizontal=True,
        vertical_alignment="center",
        horizontal_alignment="distribute",
        gap="small",
        wrap=False,
    ):
        yield


def answers(
    title: str,
    pairs: Sequence[tuple[str, Text]],
    *,
    change: str = "",
    change_label: str = "",
    case: Case | str | None = None,
    back: str = "sign",
) -> None:
    """A group of answers, with a Change link to the page `change` that comes back to `back`."""
    name = "-".join(word for word in title.lower().split() if word.isalnum())
    with st.container(key=f"answers-{name}", horizontal=True, horizontal_alignment="distribute", gap="small"):
        draw(tag("h2", title, cls="sp-h2"), width="content")
        if change:
            with st.container(key=f"link-change-{name}", width="content"):
                nav.link(change, change_label or f"Change {nav.ROUTES[change].noun}", case, back=back)
    pairs_drawn = (
        tag("div", tag("dt", words.print(label)), tag("dd", value or "Not provided"))
        for label, value in pairs
    )
    draw(tag("dl", *pairs_drawn, cls="sp-answers"))


def confirmation(title: str, *lines: Text) -> None:
    """The banner of a thing done. Its title is not the h1, which `begin` draws above it."""
    written = tag("div", tag("h2", title, cls="sp-h2 sp-h1"), *(tag("p", line) for line in lines))
    draw(tag("div", written, html.image("logo/seal.svg", width=70, height=80), cls="sp-confirm"))


def fingerprint(sha256: str) -> Html:
    """A hash that can be read aloud: groups of four."""
    return tag("span", " ".join(sha256[at : at + 4] for at in range(0, len(sha256), 4)), cls="sp-mono")


def _label_row(kind: str) -> Html:
    label = authority(kind)
    return tag("div", label) if label else Html()


def _outcome_sentence(result: Outcome, end: str) -> list[Text]:
    documents = [name.replace("_", " ") for name in result.publication_set or ()]
    holds, warnings = len(result.holds), len(result.warnings)
    if holds:
        verb = "thing holds" if holds == 1 else "things hold"
        things = f"{words.sentence(words.number(holds))} {verb} publication."
        if not documents:
            return [things]
        cured = "it is" if holds == 1 else "they are"
        publish = "publish both" if len(documents) > 1 else "publish"
        return [f"{things} Once {cured} cleared, ", b(publish), f": the {words.listed([*documents])}."]
    what = f"Nothing holds publication of the {' and the '.join(documents)}."
    if warnings:
        what += (
            f" {words.sentence(words.number(warnings))} {'warning goes' if warnings == 1 else 'warnings go'} "
        )
        what += f"on the certificate{end}"
    return [what]
