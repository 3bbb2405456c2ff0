"""The report's text with its marks: what each decision makes of a passage, before and after."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checks.case import Action, Decision
from checks.joints import Edit, fitted
from checks.personal_data import Flag
from pages.review_desk.kinds import ACTION_LETTERS, in_words
from pages.ui import html
from pages.ui.html import Html, tag

LEGEND = (
    ("?", "to decide"),
    ("P", "pseudonym"),
    ("G", "generalise"),
    ("C", "cut"),
    ("R", "redact"),
    ("K", "keep"),
)


@dataclass(frozen=True)
class Mark:
    """A flagged passage on the page: characters of the document's text, and the decision on its value."""

    start: int
    end: int
    key: str
    type: str
    decision: Decision | None


def marks_on(
    flags: Sequence[tuple[Flag, str]], start: int, end: int, decisions: Mapping[str, Decision]
) -> list[Mark]:
    """The marks that begin within a stretch of the text, in order. `flags` come with the key of their value."""
    return [
        Mark(flag.start, min(flag.end, end), key, flag.type, decisions.get(key))
        for flag, key in flags
        if flag.start is not None and flag.end is not None and start <= flag.start < end
    ]


def page_html(
    text: str, start: int, end: int, marks: Sequence[Mark], *, after: bool, open_key: str = ""
) -> Html:
    """The stretch of text as paragraphs with its marks; `after` shows what will be published."""
    pieces: list[Html] = []
    at = start
    following_starts = [*(mark.start for mark in marks), end][1:]
    for mark, following in zip(marks, following_starts, strict=True):
        words = text[mark.start : mark.end]
        edits = _edits(text, mark, at, following) if after else []
        for edit in edits or [Edit(mark.start, mark.end, words)]:
            pieces.append(html.safe(text[at : edit.start]))
            at = edit.end
            if not edit.start <= mark.start < edit.end:
                pieces.append(html.safe(edit.new))
                continue
            cut = text[edit.start : edit.end] if edits and _is_cut(mark) else ""
            drawn = _mark(words, mark, edit.new, after=after, is_open=mark.key == open_key)
            pieces += [_blank(cut[:1]), drawn, _blank(cut[len(cut) - len(edit.new) - 1 :][:1])]
            pieces.append(html.safe(edit.new if cut else ""))
    pieces.append(html.safe(text[at:end]))
    whole = html.join(pieces)
    paragraphs = [Html(part) for part in whole.split("\n") if part.strip()]
    return tag("div", *(tag("p", paragraph) for paragraph in paragraphs), cls="sp-report")


def _is_cut(mark: Mark) -> bool:
    return mark.decision is not None and mark.decision.action is Action.CUT


def _blank(taken: str) -> Html:
    """The blank that a cut took along, for the words "words cut" that stand in its place here."""
    return html.safe(" " if taken.isspace() else "")


def _edits(text: str, mark: Mark, low: int, high: int) -> list[Edit]:
    """What the copy writes for a decided mark and the words beside it; nothing for one that stays."""
    decision = mark.decision
    if decision is None or decision.action is Action.KEEP:
        return []
    new = {Action.CUT: "", Action.REDACT: decision.replacement or "redacted"}.get(
        decision.action, decision.replacement
    )
    return fitted(text, mark.start, mark.end, new, low, high)


def _mark(words: str, mark: Mark, new: str, *, after: bool, is_open: bool) -> Html:
    decision = mark.decision
    letter = ACTION_LETTERS[decision.action] if decision else "?"
    said = f"{words}, {in_words(mark.type)}, {decision.action.value if decision else 'not decided'}"
    shown: str = words.replace("\n", " ")
    if after and decision:
        shown = {Action.CUT: "words cut", Action.KEEP: shown}.get(decision.action, new)
    name = {"?": "ask"}.get(letter, letter.lower())
    return tag(
        "mark",
        shown,
        tag("sup", letter, aria_hidden="true"),
        tag("span", f" ({said})", cls="sp-out"),
        cls=f"sp-mark sp-mark-{name}{' sp-mark-after' if after else ''}{' sp-mark-open' if is_open else ''}",
        aria_current="true" if is_open else None,
    )


def legend() -> Html:
    """What the marks mean, in the same dress."""
    names = {"?": "ask"}
    return tag(
        "p",
        *(
            tag(
                "span",
                tag(
                    "span",
                    "word",
                    tag("sup", letter),
                    cls=f"sp-mark sp-mark-{names.get(letter, letter.lower())}",
                ),
                f" {words} ",
            )
            for letter, words in LEGEND
        ),
        cls="sp-legend",
    )
