"""The values inside a PDF: the file opened by qpdf, streams decoded, strings read, entries found where they stand."""

import io
from typing import Any

import pikepdf

from checks.documents.model import CannotRead

LONGEST = 20_000  # characters of one thing told


def opened(data: bytes) -> pikepdf.Pdf:
    """The PDF opened by qpdf. Raises `CannotRead` (password, damaged)."""
    try:
        return pikepdf.open(io.BytesIO(data), suppress_warnings=True)
    except pikepdf.PasswordError as problem:
        sentence = "This PDF is protected by a password. Save it without a password and use that copy."
        raise CannotRead("password", sentence) from problem
    except pikepdf.PdfError as problem:
        sentence = "This PDF is damaged and cannot be opened. Make it again from the Word document."
        raise CannotRead("damaged", sentence) from problem


def text_of(value: Any) -> str:
    """The words of a string, name or stream; "" for anything else."""
    if value is None:
        return ""
    if isinstance(value, pikepdf.Stream):
        return content_of(value).decode("utf-8", "replace")
    return str(value)[:LONGEST] if isinstance(value, pikepdf.String | pikepdf.Name | str) else ""


def content_of(value: Any) -> bytes:
    """A stream decoded; nothing where it cannot be."""
    if not isinstance(value, pikepdf.Stream):
        return b""
    try:
        return bytes(value.read_bytes())
    except (pikepdf.PdfError, ValueError, RuntimeError):
        return b""


def inherited(page: Any, key: str) -> Any:
    """A page's own entry or that of the nearest group of pages above it."""
    for _ in range(50):
        if key in page:
            return page[key]
        if "/Parent" not in page:
            return None
        page = page.Parent
    return None
