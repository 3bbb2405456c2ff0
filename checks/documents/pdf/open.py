"""Opens a PDF safely: refuses bombs, passwords, too many or huge pages, before any page is read."""

import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from checks.documents.limits import Limits
from checks.documents.model import CannotRead

_AGAIN = "Make the PDF again from the Word document, or use the Word document itself."
_STREAM = re.compile(rb"stream\r?\n")
_STEP = 1 << 20


def damaged() -> CannotRead:
    """The refusal of a PDF that cannot be opened."""
    return CannotRead("damaged", f"This PDF is damaged and cannot be opened. {_AGAIN}")


def unsafe(why: str) -> CannotRead:
    """The refusal of a PDF that is built to do harm."""
    return CannotRead(
        "unsafe",
        "This file is built in a way that real reports are not, and could harm this computer "
        f"({why}). {_AGAIN}",
    )


@contextmanager
def open_pdf(data: bytes, limits: Limits, *, check: bool = True) -> Iterator[Any]:
    """The PDF opened by PDFium. Raises `CannotRead`: damaged, password, too_many_pages, unsafe."""
    if check:
        refuse_bombs(data, limits)
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as problem:
        if raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD or "password" in str(problem).lower():
            raise CannotRead(
                "password",
                "This PDF is protected by a password. Save it without a password and use that copy.",
            ) from problem
        raise damaged() from problem
    try:
        _refuse_by_pages(document, limits)
        yield document
    finally:
        document.close()


def _refuse_by_pages(document: Any, limits: Limits) -> None:
    count = len(document)
    if count == 0:
        raise CannotRead("empty", f"This PDF has no pages. {_AGAIN}")
    if count > limits.pages:
        raise CannotRead(
            "too_many_pages",
            f"This PDF has {count} pages, more than the {limits.pages} that can be checked at once. "
            "Part it and use the parts.",
        )
    for index in range(count):
        size = raw.FS_SIZEF()
        raw.FPDF_GetPageSizeByIndexF(document, index, size)
        if max(size.width, size.height) > limits.page_points:
            raise unsafe(f"page {index + 1} is far larger than paper")
        if min(size.width, size.height) <= 0:
            raise damaged()


def refuse_bombs(data: bytes, limits: Limits) -> None:
    """Refuse a file one of whose streams unpacks beyond the limit. Looks at bytes only, stopping at the limit."""
    total, allowed = 0, limits.stream_mb * 1_000_000
    for start in _STREAM.finditer(data):
        size = _unpacked_size(data, start.end(), allowed)
        total += size
        if size > allowed or total > 20 * allowed:
            raise unsafe("one of its streams unpacks to a very large size")


def _unpacked_size(data: bytes, start: int, allowed: int) -> int:
    """How many bytes a Flate stream unpacks to, twice over if what comes out is packed again; stops above `allowed`."""
    if start + 1 >= len(data) or data[start] & 0x0F != 8 or (data[start] * 256 + data[start + 1]) % 31:
        return 0  # not a zlib header: another filter, or encrypted, where the process's memory limit holds
    outer = zlib.decompressobj()
    inner: Any = None
    size = inner_size = 0
    position = start
    try:
        pending = data[position : position + 65536]
        while pending and not outer.eof and size <= allowed:
            chunk = outer.decompress(pending, _STEP)
            if (
                size == 0
                and len(chunk) > 2
                and chunk[0] & 0x0F == 8
                and (chunk[0] * 256 + chunk[1]) % 31 == 0
            ):
                inner = zlib.decompressobj()
            size += len(chunk)
            inner_size += _fed(inner, chunk, allowed) if inner is not None else 0
            if inner_size > allowed:
                return inner_size
            pending = outer.unconsumed_tail
            if not pending:
                position += 65536
                pending = data[position : position + 65536]
    except zlib.error:
        return size
    return size


def _fed(inner: Any, chunk: bytes, allowed: int) -> int:
    size = 0
    pending = chunk
    try:
        while pending and not inner.eof and size <= allowed:
            size += len(inner.decompress(pending, _STEP))
            pending = inner.unconsumed_tail
    except zlib.error:
        return size
    return size
