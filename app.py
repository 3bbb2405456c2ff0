"""The web app. Start it with `streamlit run app.py`: it serves pages/frame.py to this computer only.

The entry script lies inside pages/ on purpose. With a pages/ folder beside the entry script, Streamlit would
serve a deep link without running it.
"""

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from checks.settings import ROOT
from pages.ui.serving import SecurityHeaders, keep_quiet, lifespan
from pages.ui.trouble import show

keep_quiet()

app = st.App(
    ROOT / "pages" / "frame.py",
    lifespan=lifespan,
    routes=[
        Mount("/fonts", StaticFiles(directory=ROOT / "assets" / "fonts")),
        Mount("/logo", StaticFiles(directory=ROOT / "assets" / "logo")),
    ],
    middleware=[Middleware(SecurityHeaders)],
    on_script_error=show,
)
