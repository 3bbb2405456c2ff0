"""The frame around every page, and the entry script: finds the page for the address and runs it."""

import streamlit as st
from PIL import Image

from checks.settings import ROOT
from pages.ui import nav, page, serving, trouble, who


@st.cache_resource(show_spinner=False)
def icon() -> Image.Image:
    """The picture on the browser's tab, our own: a Material icon would be fetched from elsewhere."""
    return Image.open(ROOT / "assets" / "logo" / "icon.png")


here = st.navigation(
    [
        st.Page(route.file, title=route.title, default=route.name == "start", visibility="hidden")
        for route in nav.ROUTES.values()
    ],
    position="hidden",
)
route = nav.ROUTES[here.url_path or "start"]
nav.arrive(route.name)
st.set_page_config(page_title=f"{route.title} – {nav.NAME}", page_icon=icon(), layout="wide")
page.style()

with st.container(horizontal_alignment="center"), st.container(width=route.width, key="frame"):
    page.masthead(route.name, who.who())
    body = st.container(key=f"page-{route.name.replace('_', '-')}")
    page.footer()

with body:
    try:
        here.run()
    except Exception as error:  # noqa: BLE001 - whatever breaks, the reader gets a reference and the log no words
        trouble.show(error)
    finally:
        serving.page_is_drawn()
