"""Issues a certificate: draws it, makes it PDF/A, has it signed twice, and proves it before it is given."""

import io
import unicodedata
from collections.abc import Iterator
from typing import Any

import pikepdf

from checks.certificate.blocking import in_a_free_thread
from checks.certificate.keys import SigningKeys
from checks.certificate.layout import Drawn, draw
from checks.certificate.paper import letters
from checks.certificate.record import Record
from checks.certificate.signing import sign
from checks.certificate.verifying import verify


class CannotIssue(Exception):
    """Why no certificate is made; the message says what to change."""


def issue(record: Record, keys: SigningKeys) -> bytes:
    """The signed certificate as PDF, with the record attached.

    The adviser's signature certifies it and allows one more, the chair's, which comes last and covers it all.
    Raises `CannotIssue` for a letter the fonts lack, another issuer's fingerprint, a failed self-check.
    """
    if record.issuer_fingerprint != keys.fingerprint:
        raise CannotIssue("The signing key was changed while the certificate was made: sign again.")
    _check_letters(record)
    drawn = draw(record)
    ready = Drawn(pdf_a(drawn.pdf), drawn.pages, drawn.boxes)
    certificate = in_a_free_thread(lambda: sign(ready, record, keys))
    if not verify(certificate, (), (keys.fingerprint,)).valid:
        raise CannotIssue("The certificate did not pass its own check and was not kept: sign again.")
    return certificate


def _check_letters(record: Record) -> None:
    """A letter without a glyph would be left out of a name in silence: refuse it instead."""
    for text in _texts(record.model_dump(mode="json")):
        lacking = sorted({letter for letter in text if ord(letter) not in letters()})
        if lacking:
            named = ", ".join(f"{letter} ({unicodedata.name(letter, 'unnamed')})" for letter in lacking[:5])
            raise CannotIssue(
                f"The certificate’s fonts have no {named}: use Latin, Greek or Cyrillic letters."
            )


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for held in value.values():
            yield from _texts(held)
    elif isinstance(value, list):
        for held in value:
            yield from _texts(held)


def pdf_a(content: bytes) -> bytes:
    """The drawn pages as PDF/A-3b: without the /OpenAction that fpdf2 always writes."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        del pdf.Root["/OpenAction"]
        pdf.save(out, fix_metadata_version=False)
    return out.getvalue()
