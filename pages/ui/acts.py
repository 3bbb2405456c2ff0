"""Acting on a case by a button: with the version that the reader saw, and every refusal in words."""

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from checks.access import NotAllowed
from checks.case import Case
from checks.desk import CannotSign, Closed
from checks.store import Stale
from pages.ui import nav, parts, state

VERSION = "sp_version"
REFUSED = "sp_refused"


def version_seen(case: Case) -> int:
    """The version of the case that was on the screen when the button was pressed, to be asked once in each run.

    The first time a page is drawn it is the version just read.
    """
    place = (nav.current(), case.id)
    before = st.session_state.get(VERSION)
    st.session_state[VERSION] = (place, case.version)
    return before[1] if before and before[0] == place else case.version


def version_drawn() -> int:
    """The version on the screen, for a callback: it runs before the page is drawn again."""
    return int(st.session_state[VERSION][1])


@contextmanager
def refused_in_words() -> Iterator[None]:
    """Whatever the desk refuses is said on this page, now or, from a callback, when it is drawn again."""
    try:
        yield
    except Stale as stale:
        st.session_state[REFUSED] = stale
    except (NotAllowed, Closed, CannotSign, ValueError) as refusal:
        st.session_state[REFUSED] = str(refusal)


def show_refusal() -> None:
    """Say what was refused since the page was last drawn, once."""
    refusal = st.session_state.pop(REFUSED, None)
    if isinstance(refusal, Stale):
        state.stale_notice(refusal)
    elif refusal:
        parts.note(refusal, dress="red")


def stop_when_closed(case: Case) -> None:
    """After the certificate a page that changes the case says so and ends."""
    if case.certificate:
        parts.text(str(Closed()))
        nav.link("certificate", "Go to the certificate", case)
        st.stop()
