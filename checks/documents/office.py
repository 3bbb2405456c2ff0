"""A tagged PDF of a publishable Word copy, by LibreOffice where it is installed, proved like any other copy.

LibreOffice gets the redacted copy only, never the report as uploaded: it would print what was deleted. It runs in a
folder of its own, with macros off, no network, and limits of memory and time.
"""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from checks.documents import alike
from checks.documents.child import run
from checks.documents.limits import Limits
from checks.documents.model import CannotRead, NotClean
from checks.documents.room import inspect, leftovers, read

if TYPE_CHECKING:
    from checks.case import Plan

_NAME = "copy.pdf"
_CONFINED = Path(__file__).with_name("confined.py")
_ELSEWHERE = (  # where its installers put it without telling the path
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.exe",
)
_FILTER = {
    "UseTaggedPDF": True,
    "PDFUACompliance": True,
    "ExportBookmarks": True,
    "ExportNotes": False,
    "ExportNotesInMargin": False,
    "ExportFormFields": False,
    "ConvertOOoTargetToPDFTarget": False,
    "IsAddStream": False,
}
_SECURITY = "/org.openoffice.Office.Common/Security/Scripting"
_PROXY = "/org.openoffice.Inet/Settings"
_SETTINGS: tuple[tuple[str, str, str], ...] = (
    (_SECURITY, "MacroSecurityLevel", "3"),
    (_SECURITY, "DisableMacrosExecution", "true"),
    (_SECURITY, "DisableActiveContent", "true"),
    (_SECURITY, "BlockUntrustedRefererLinks", "true"),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "2"),  # never fetch what a document links to
    # Where the system forbids a network of its own, whatever asks for one is sent to a port where nobody is.
    (_PROXY, "ooInetProxyType", "1"),
    (_PROXY, "ooInetHTTPProxyName", "127.0.0.1"),
    (_PROXY, "ooInetHTTPProxyPort", "9"),
    (_PROXY, "ooInetHTTPSProxyName", "127.0.0.1"),
    (_PROXY, "ooInetHTTPSProxyPort", "9"),
    (_PROXY, "ooInetNoProxy", ""),
)
_MISSING = "LibreOffice is not installed on this computer, so no PDF of the Word copy can be made."
_FAILED = "LibreOffice could not make a PDF of this Word copy. Publish the Word file."
_SLOW = "LibreOffice took too long over this Word copy and was stopped. Publish the Word file."
_DIFFERS = (
    "The PDF that LibreOffice made does not say the same as the Word copy (words that differ: {count:,}), so it was "
    "thrown away. Publish the Word file."
)
_HIDDEN = (
    "The PDF that LibreOffice made holds something a reader cannot see ({kinds}), so it was thrown away. "
    "Publish the Word file."
)


class CannotConvert(Exception):
    """Why there is no PDF of a Word copy. `str()` is one sentence for the user, without a word of the report."""


def is_installed() -> bool:
    """True when this computer has LibreOffice."""
    return _program() is not None


def _program() -> str | None:
    named = shutil.which("soffice") or shutil.which("libreoffice")
    return named or next((path for path in _ELSEWHERE if Path(path).is_file()), None)


def tagged_pdf(word: bytes, title: str, plan: "Plan", *, limits: Limits | None = None) -> bytes:
    """A tagged PDF that says the same as `word`, the publishable copy made by `plan`, and nothing besides.

    It carries `title` and no other property. Proved before it is given back: no removed value by any reader, nothing
    hidden, the same words. Raises `CannotConvert`, and `NotClean` when anything that was to be removed is left.
    """
    limits = limits or Limits.from_environment()
    try:
        converted = convert(word, limits)
        _, pdf = run("describe", converted, {"title": title}, limits, limits.read_seconds)
        left = leftovers(pdf, _NAME, plan, limits=limits)
        if left:
            raise NotClean(left)
        said = read(word, "copy.docx", limits=limits)
        differing = alike.differences(said, read(pdf, _NAME, limits=limits))
        if differing:
            raise CannotConvert(_DIFFERS.format(count=differing.total()))
        pictures = any(thing.kind == "image" for thing in inspect(word, "copy.docx", limits=limits))
        hidden = alike.unexpected(inspect(pdf, _NAME, limits=limits), said, title, pictures=pictures)
    except CannotRead:
        raise CannotConvert(_FAILED) from None
    if hidden:
        places = dict.fromkeys(f"{thing.kind.replace('_', ' ')}, {thing.place}" for thing in hidden[:3])
        raise CannotConvert(_HIDDEN.format(kinds="; ".join(places)))
    return pdf


def convert(word: bytes, limits: Limits) -> bytes:
    """The PDF as LibreOffice makes it of a .docx. Raises `CannotConvert`."""
    program = _program()
    if program is None:
        raise CannotConvert(_MISSING)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        (folder / "copy.docx").write_bytes(word)
        _write_settings(folder / "profile" / "user")
        _run(program, folder, limits)
        made = folder / _NAME
        if not made.is_file() or not 0 < made.stat().st_size <= limits.upload_mb * 1_000_000:
            raise CannotConvert(_FAILED)
        return made.read_bytes()


def _write_settings(user: Path) -> None:
    user.mkdir(parents=True)
    items = "".join(
        f'<item oor:path="{path}"><prop oor:name="{name}" oor:op="fuse"><value>{escape(value)}</value></prop></item>'
        for path, name, value in _SETTINGS
    )
    (user / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<oor:items xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>',
        encoding="utf-8",
    )


def _run(program: str, folder: Path, limits: Limits) -> None:
    """Run LibreOffice in the folder until it has written the PDF; it and all it started are gone afterwards."""
    options = {key: {"type": "boolean", "value": str(value).lower()} for key, value in _FILTER.items()}
    command = [
        program,
        "--headless",
        "--norestore",
        "--nolockcheck",
        "--nodefault",
        "--nologo",
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--infilter=MS Word 2007 XML",
        "--convert-to",
        f"pdf:writer_pdf_Export:{json.dumps(options)}",
        "--outdir",
        str(folder),
        str(folder / "copy.docx"),
    ]
    posix = os.name == "posix"
    if posix:
        confined = [
            sys.executable,
            "-I",
            str(_CONFINED),
            str(limits.office_memory_mb),
            str(limits.office_seconds),
        ]
        command = [*confined, *command]
    home = {"HOME": str(folder), "TMPDIR": str(folder), "SAL_USE_VCLPLUGIN": "svp", "LC_ALL": "C.UTF-8"}
    kept = {key: os.environ[key] for key in ("PATH", "SYSTEMROOT") if key in os.environ}
    process = subprocess.Popen(  # noqa: S603 - fixed arguments; the program is the one this computer calls LibreOffice
        command,
        cwd=folder,
        env={**kept, **home},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=posix,
    )
    try:
        process.wait(limits.office_seconds)
    except subprocess.TimeoutExpired:
        raise CannotConvert(_SLOW) from None
    finally:
        _end(process, whole_group=posix)


def _end(process: "subprocess.Popen[bytes]", *, whole_group: bool) -> None:
    """End the program with whatever it has started: what one calls LibreOffice is a script that starts another."""
    if whole_group:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    elif process.poll() is None:
        process.kill()
    process.wait()
