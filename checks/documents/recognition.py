"""Text recognition of scanned PDFs, where tesseract is installed: an explicit step, never done unasked.

What it gives is a PDF of the same pages as pictures with the recognised words laid over them. Read again, each such
page is told as "read by OCR, check by eye": recognition misses words.
"""

import os
import shutil
import subprocess
from collections.abc import Callable

from checks.documents import kinds
from checks.documents.child import run
from checks.documents.limits import Limits
from checks.documents.model import CannotRead

_DPI = 200
_SECONDS = 180  # a page takes about 4 seconds on one core
_MISSING = (
    "Text recognition is not installed on this computer. "
    "Use the Word document, or a PDF in which the text can be searched."
)
_FAILED = "Text recognition failed on page {page}. Use the Word document, or a PDF in which the text can be searched."
Box = tuple[str, float, float, float, float]  # a word; left, top, width, height in points from the top left


def is_installed() -> bool:
    """True when this computer has tesseract."""
    return shutil.which("tesseract") is not None


def recognise(
    data: bytes,
    name: str,
    progress: Callable[[int, int], None] | None = None,
    *,
    limits: Limits | None = None,
) -> bytes:
    """A PDF of the same pages that can be searched. `progress` is told (done, of) in pages; about 4 seconds each.

    Pages that have readable text keep it. Raises `CannotRead`: as `read` does, and unsupported without tesseract or
    for another kind of file.
    """
    limits = limits or Limits.from_environment()
    program = shutil.which("tesseract")
    if program is None or kinds.kind_of(data, name, limits) != "pdf":
        raise CannotRead("unsupported", _MISSING)
    pages: list[list[Box]] = []
    count = 1
    while len(pages) < count:
        detail = {"kind": "pdf", "name": "x.pdf", "page": len(pages) + 1, "dpi": _DPI}
        answer, picture = run("page_image", data, detail, limits, limits.read_seconds)
        count = int(answer["pages"])
        if progress:
            progress(len(pages), count)
        pages.append(
            _words(program, picture, len(pages) + 1, float(answer["scale"])) if answer["bare"] else []
        )
    _, searchable = run("searchable", data, {"kind": "pdf", "words": pages}, limits, limits.redact_seconds)
    return searchable


def _words(program: str, picture: bytes, page: int, scale: float) -> list[Box]:
    """The words tesseract reads on a picture. The picture goes in and the words come out by pipes: no file is left."""
    try:
        done = subprocess.run(  # noqa: S603 - fixed arguments; the program is the one this computer calls tesseract
            [program, "stdin", "stdout", "-l", "eng", "tsv"],
            input=picture,
            capture_output=True,
            timeout=_SECONDS,
            check=True,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )
    except (OSError, subprocess.SubprocessError) as problem:
        raise CannotRead("unsupported", _FAILED.format(page=page)) from problem
    found: list[Box] = []
    for row in done.stdout.decode("utf-8", "replace").splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) == 12 and cells[0] == "5" and cells[11].strip():
            left, top, width, height = (float(cell) / scale for cell in cells[6:10])
            found.append((cells[11].strip(), left, top, width, height))
    return found
