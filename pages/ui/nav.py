"""Where the pages are, and how one leads to the next: the case is always in the address."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NoReturn

import streamlit as st

from checks.case import Case

NAME = "Safe to publish"
QUESTION, LIST, TABLE, DESK = 1060, 1060, 1160, 1320


@dataclass(frozen=True)
class Route:
    """A page: its file's name, its title in over-lines and links, its step of twelve, its width in pixels.

    `noun` is the title within a sentence, as in "Change the initiation date".
    """

    name: str
    title: str
    number: int | None = None
    width: int = QUESTION
    noun: str = ""

    @property
    def file(self) -> str:
        """The page's file, beside the entry script."""
        return f"{self.name}.py"


ROUTES: Mapping[str, Route] = {
    route.name: route
    for route in (
        Route("start", "My reviews", noun="my reviews"),
        Route("task_list", "Task list", noun="the task list"),
        Route("about", "About the review", 1, noun="what is said about the review"),
        Route("initiation", "Initiation date", 2, noun="the initiation date"),
        Route("documents", "Documents", 3, TABLE, noun="the documents"),
        Route("welfare", "Welfare exceptions", 4, noun="the welfare exceptions"),
        Route(
            "courts", "Court orders and other restrictions", 5, noun="the court orders and other restrictions"
        ),
        Route("data_protection", "Data Protection Act", 6, noun="the data protection check"),
        Route("review", "Personal data: the review desk", 7, DESK, noun="the review desk"),
        Route("copies", "Publishable copies", 8, noun="the publishable copies"),
        Route("advice", "Independent advice", 9, noun="the independent advice"),
        Route("department", "Tell the Department", 10, noun="what the Department is told"),
        Route("sign", "Check your answers and sign", 11, noun="check your answers"),
        Route("certificate", "Certificate", 12, noun="the certificate"),
        Route("check_certificate", "Check a certificate", noun="check a certificate"),
        Route("who", "Who is at the keyboard?", noun="who is at the keyboard"),
    )
}
STEPS = sum(1 for route in ROUTES.values() if route.number)


def case_id() -> str | None:
    """The case named in the address."""
    return st.query_params.get("case")


def query(case: Case | str | None = None, **more: str | None) -> dict[str, str]:
    """The query of a link: the case (the one in the address unless given) and whatever else is named."""
    chosen = case.id if isinstance(case, Case) else case or case_id()
    return {key: value for key, value in {"case": chosen, **more}.items() if value}


def go(page: str, case: Case | str | None = None, **more: str | None) -> NoReturn:
    """Open a page by its name and keep the case in the address, which `st.switch_page` alone would drop."""
    st.switch_page(ROUTES[page].file, query_params=query(case, **more))


def link(
    page: str, label: str, case: Case | str | None = None, *, icon: str | None = None, **more: str | None
) -> None:
    """A link to a page, with the case in its address."""
    st.page_link(ROUTES[page].file, label=label, icon=icon, query_params=query(case, **more))


def after(page: str, case: Case) -> NoReturn:
    """Leave a finished page: back to where a Change link came from, or else to the task list."""
    back = st.query_params.get("back")
    go(back if back in ROUTES and back != page else "task_list", case)


def current() -> str:
    """The name of the page that is being drawn."""
    return st.session_state.get("sp_page", "start")


def arrive(page: str) -> None:
    """Note which page is drawn. On another page, case or part of a step than before, what it kept goes."""
    place = (page, case_id(), st.query_params.get("part"), st.query_params.get("view"))
    if st.session_state.get("sp_arrived") != place:
        for kept in ("sp_seen", "sp_faults", "sp_clash"):
            st.session_state.pop(kept, None)
    st.session_state["sp_arrived"], st.session_state["sp_page"] = place, page
