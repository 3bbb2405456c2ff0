"""When something breaks: a reference number for the reader and the log, and no word of the case in either."""

import logging
import secrets

import streamlit as st

from checks.settings import BadSetting
from pages.ui import html
from pages.ui.serving import where

LOG = logging.getLogger("safe_to_publish")


def show(error: Exception) -> bool:
    """Say that something went wrong and give its reference; log the reference with the place in the code."""
    reference = secrets.token_hex(4).upper()
    LOG.error("Reference %s: %s at %s", reference, type(error).__name__, where(error))
    st.set_page_config(page_title="Something went wrong – Safe to publish")
    if isinstance(error, BadSetting):
        html.draw(
            html.tag("h1", "A setting cannot be used", cls="sp-h1", tabindex=-1),
            html.p("Everything you saved is kept. Whoever looks after the tool has to put this right:"),
            html.p(str(error)),
        )
        return True
    html.draw(
        html.tag("h1", "Something went wrong", cls="sp-h1", tabindex=-1),
        html.p("Everything you saved with Continue is kept. Load the page again and repeat your last step."),
        html.p(
            "If it happens again, give this reference to whoever looks after the tool: ", html.b(reference)
        ),
    )
    return True
