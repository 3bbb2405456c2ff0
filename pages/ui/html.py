"""The one place where markup is written: every text is escaped unless it is already `Html`."""

from collections.abc import Iterable
from html import escape

import streamlit as st

from pages.ui import script


class Html(str):
    """Markup that is safe to show: built by `tag`, which escapes any plain text put into it."""

    __slots__ = ()


Text = str | Html


def safe(text: Text) -> Html:
    """The text as markup: plain text escaped, `Html` as it is."""
    return text if isinstance(text, Html) else Html(escape(text))


def tag(name: str, *children: Text, **attributes: str | int | None) -> Html:
    """An element. `cls` gives the class, an underscore in an attribute's name stands for a hyphen."""
    written = "".join(
        f' {("class" if key == "cls" else key.replace("_", "-"))}="{escape(str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Html(f"<{name}{written}>{join(children)}</{name}>")


def image(address: str, alt: str = "", **attributes: str | int) -> Html:
    """A picture of our own, by its address under `logo/`."""
    size = "".join(f' {key}="{escape(str(value))}"' for key, value in attributes.items())
    return Html(f'<img src="{escape(address)}" alt="{escape(alt)}"{size}>')


def join(parts: Iterable[Text], between: str = "") -> Html:
    """The parts one after the other."""
    return Html(between.join(safe(part) for part in parts))


def b(*children: Text) -> Html:
    """Words that carry the sentence."""
    return tag("strong", *children)


def p(*children: Text, cls: str = "sp-p") -> Html:
    """A paragraph."""
    return tag("p", *children, cls=cls)


def small(*children: Text) -> Html:
    """Small print: a source, a date, an explanation that may be skipped."""
    return tag("p", *children, cls="sp-small")


def quote(text: str) -> Html:
    """The report's own words, in the report's own face."""
    return tag("q", text, cls="sp-quote")


def draw(*parts: Text, width: str | int = "stretch") -> None:
    """Show markup on the page."""
    st.html(join(parts), width=width)


def draw_with_focus(*parts: Text, turn: int) -> None:
    """Show markup and run the focus script again: `turn` differs each time it is to run."""
    body = tag("div", *parts, data_turn=turn)
    st.html(f"{body}<script>{script.FOCUS}</script>", unsafe_allow_javascript=True)
