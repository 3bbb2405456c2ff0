"""How the app is served: the security headers, what is opened at the start, and what the log may say."""

import hashlib
import logging
import re
import threading
import time
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import streamlit
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from checks import desk
from pages.ui.script import FOCUS

INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
LOG = logging.getLogger("safe_to_publish")
QUIET = 2.0  # seconds in which the browser draws what the server has sent
_DRAWN = threading.Event()


def source_hash(script: str) -> str:
    """An inline script as a Content-Security-Policy names it."""
    digest = hashlib.sha256(script.replace("\r\n", "\n").encode()).digest()
    return f"'sha256-{b64encode(digest).decode()}'"


def streamlit_scripts() -> list[str]:
    """The inline scripts of Streamlit's own page, read from the installed version."""
    page = Path(streamlit.__file__).parent / "static" / "index.html"
    return INLINE_SCRIPT.findall(page.read_text(encoding="utf-8"))


def policy() -> str:
    """The Content-Security-Policy: nothing from elsewhere, no inline script but those named by hash.

    `blob:` lets the report's text component load its script; styles are written inline by Streamlit itself.
    """
    hashes = " ".join(source_hash(script) for script in (*streamlit_scripts(), FOCUS))
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self' blob: {hashes}",
            "style-src 'self' 'unsafe-inline'",
            "font-src 'self' data:",
            "img-src 'self' data: blob:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )


class SecurityHeaders:
    """Puts the headers on every answer; Streamlit sends none of them itself."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.headers = {
            "Content-Security-Policy": policy(),
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": "DENY",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self.headers)
            await send(message)

        await self.app(scope, receive, send_with_headers if scope["type"] == "http" else send)


@asynccontextmanager
async def lifespan(_app: Any) -> AsyncIterator[dict[str, Any]]:
    """Open the store before the first reader comes, and load the screening engine behind their back."""
    desk.open_desk()
    threading.Thread(target=_warm, name="warm", daemon=True).start()
    yield {}


def page_is_drawn() -> None:
    """The first page stands: whatever was put off for its sake may begin."""
    _DRAWN.set()


def _warm() -> None:
    _DRAWN.wait()  # loading the engine would take the processor from the first page
    time.sleep(QUIET)
    try:
        from checks import personal_data

        personal_data.warm()
    except Exception as error:  # noqa: BLE001 - the pages work without it, and the first screening says what is wrong
        LOG.warning("The screening engine could not be loaded ahead: %s", type(error).__name__)


class WithoutWords(logging.Filter):
    """Takes the words out of an exception before it is logged: they may quote the report. The place stays."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record; it is always logged."""
        if record.exc_info and record.exc_info[1]:
            error = record.exc_info[1]
            record.msg, record.args = "%s at %s", (type(error).__name__, where(error))
            record.exc_info = record.exc_text = None
        return True


def where(error: BaseException) -> str:
    """The file and line an exception came from, without any of its words."""
    frame = error.__traceback__
    while frame and frame.tb_next:
        frame = frame.tb_next
    return (
        f"{Path(frame.tb_frame.f_code.co_filename).name}:{frame.tb_lineno}" if frame else "an unknown place"
    )


def keep_quiet() -> None:
    """No log of this process may quote a case, neither Streamlit's report of an exception nor another."""
    for name in ("streamlit", "streamlit.error_util", "uvicorn.error", "safe_to_publish"):
        logging.getLogger(name).addFilter(WithoutWords())
