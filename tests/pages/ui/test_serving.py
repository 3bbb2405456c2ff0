"""How the app is served: headers on every answer, hashes for every inline script, no words of a case in the log."""

import asyncio
import logging
import sys

from starlette.types import Message, Receive, Scope, Send

from pages.ui.script import FOCUS
from pages.ui.serving import SecurityHeaders, WithoutWords, policy, source_hash, streamlit_scripts


async def plain(scope: Scope, receive: Receive, send: Send) -> None:
    """An application that answers without headers."""
    await send({"type": "http.response.start", "status": 200, "headers": []})


def headers_of(path: str) -> dict[str, str]:
    """The headers of one answer."""
    sent: list[Message] = []

    async def ask() -> None:
        async def keep(message: Message) -> None:
            sent.append(message)

        await SecurityHeaders(plain)({"type": "http", "path": path}, lambda: None, keep)  # type: ignore[arg-type, return-value] # no body is read

    asyncio.run(ask())
    return {name.decode(): value.decode() for name, value in sent[0]["headers"]}


def test_every_answer_forbids_framing_sniffing_and_referrers() -> None:
    """Streamlit sends none of these headers, so ours stand on every path."""
    found = headers_of("/task_list")
    assert "frame-ancestors 'none'" in found["content-security-policy"]
    assert found["x-content-type-options"] == "nosniff"
    assert found["referrer-policy"] == "no-referrer"
    assert "camera=()" in found["permissions-policy"]


def test_the_policy_names_each_inline_script_and_allows_no_other() -> None:
    """Neither 'unsafe-inline' nor 'unsafe-eval' nor any other host stands in script-src."""
    scripts = next(part for part in policy().split("; ") if part.startswith("script-src"))
    assert streamlit_scripts()
    assert all(source_hash(script) in scripts for script in (*streamlit_scripts(), FOCUS))
    assert "unsafe" not in scripts
    assert "http" not in scripts


def test_the_log_of_an_exception_has_its_place_and_none_of_its_words() -> None:
    """An exception that quotes the report is logged by type, file and line."""
    try:
        raise ValueError("Danielle Marsh-Orton of 14 Larkmoor Rise")
    except ValueError:
        record = logging.LogRecord("x", logging.ERROR, "x", 1, "Uncaught app execution", (), sys.exc_info())
    assert WithoutWords().filter(record)
    written = logging.Formatter().format(record)
    assert "Danielle" not in written
    assert "ValueError at test_serving.py:" in written
