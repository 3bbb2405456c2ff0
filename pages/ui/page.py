"""The furniture of every page: masthead, back link, error summary, heading, footer."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from checks.case import Who
from checks.settings import ROOT
from pages.ui import html, nav

ASSETS = ROOT / "assets"
FOOTER = (
    "Safe to publish helps a board show it has had regard to the Department’s guidance of 10 June 2010. "
    "Screening does not find every identifying detail, and the certificate says so. It is not legal advice."
)


@dataclass(frozen=True)
class Problem:
    """Something to put right: what to do, in one sentence, and the key of the field it is about."""

    message: str
    field: str = ""


@dataclass
class Page:
    """A page that has begun: `errors` fills the summary above the heading whenever the faults are known."""

    title: str
    summary: DeltaGenerator

    def errors(self, problems: Sequence[Problem], turn: int = 1) -> None:
        """Show the error summary and move the focus to it; `turn` differs at every new attempt."""
        if not problems:
            return
        st.set_page_config(page_title=f"Error: {self.title}")
        rows = [html.tag("li", html.tag("a", each.message, href=f"#field-{each.field}")) for each in problems]
        with self.summary:
            html.draw_with_focus(
                html.tag(
                    "div",
                    html.tag("h2", "There is a problem", cls="sp-h2", id="error-summary"),
                    html.tag("ul", *rows, cls="sp-plain"),
                    cls="sp-errors",
                    role="alert",
                    aria_labelledby="error-summary",
                    tabindex=-1,
                ),
                turn=turn,
            )

    def columns(self) -> tuple[DeltaGenerator, DeltaGenerator]:
        """The two columns of a question: what is asked, and why."""
        left, right = st.columns((3, 2), gap="large")
        return left, right


def begin(
    title: str,
    page: str,
    *,
    over: str | None = None,
    back: str | None = "task_list",
    back_label: str = "",
    tab_title: str = "",
    **back_query: str | None,
) -> Page:
    """Begin the page named `page` with its heading.

    `over` is the line above the heading (for a step: "Step 2 of 12 · Initiation date"), `back` the page that
    the back link leads to (None: no link). When a Change link brought the reader here, it leads back there.
    """
    route = nav.ROUTES[page]
    came_from = st.query_params.get("back")
    if back and came_from in nav.ROUTES and came_from != page:
        back, back_label, back_query = came_from, "", {}
    if over is None and route.number:
        over = f"Step {route.number} of {nav.STEPS}" + ("" if route.title == title else f" · {route.title}")
    if back:
        with st.container(key="back"):
            label = back_label or f"Back to {nav.ROUTES[back].noun}"
            nav.link(back, label, icon=":material/arrow_back:", **back_query)
    whole = " – ".join(
        part for part in (tab_title or title, over.split(" · ")[0] if over else "", nav.NAME) if part
    )
    st.set_page_config(page_title=whole)
    summary = st.container(key="summary")
    with st.container(gap=None):
        if over:
            html.draw(html.tag("p", over, cls="sp-over"))
        heading(title, f"{page} {title} {st.query_params.get('part', '')}")
    return Page(whole, summary)


def heading(title: str, place: str) -> None:
    """The h1. It takes the focus when the reader came here from another page of this visit."""
    seen = st.session_state.setdefault("sp_places", {"place": place, "turn": 0})
    if seen["place"] != place:
        seen = st.session_state["sp_places"] = {"place": place, "turn": seen["turn"] + 1}
    written = html.tag("h1", title, cls="sp-h1", tabindex=-1)
    if seen["turn"]:
        html.draw_with_focus(written, turn=seen["turn"])
    else:
        html.draw(written)


def masthead(page: str, who: Who | None) -> None:
    """The name of the house, the two places to go, and who is at the keyboard."""
    with st.container(key="masthead", horizontal=True, vertical_alignment="center", gap="medium"):
        logo = html.image("logo/logo.svg", width=28, height=32)
        html.draw(html.tag("div", logo, html.tag("span", nav.NAME), cls="sp-brand"), width="content")
        st.space("stretch")
        st.page_link(nav.ROUTES["start"].file, label="My reviews")
        st.page_link(nav.ROUTES["check_certificate"].file, label="Check a certificate")
        if page == "check_certificate":
            html.draw(html.tag("div", "Anyone may use this page", cls="sp-who"), width="content")
            return
        if who:
            html.draw(html.tag("div", f"{who.name}, {who.role.in_words}", cls="sp-who"), width="content")
        if page != "who" and (who or nav.case_id()):
            with st.container(key="who-change", width="content"):
                label = "Change person" if who else "Say who you are"
                nav.link("who", label, next=page, view=st.query_params.get("view"))


def footer() -> None:
    """What every page says last."""
    with st.container(key="footer"):
        html.draw(html.small(FOOTER))


def style() -> None:
    """The style sheets: the app's own words, and the report's."""
    st.html(ASSETS / "style.css")
    st.html(ASSETS / "report.css")
