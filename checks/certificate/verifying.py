"""Checks a certificate again: its signatures, its record, what its pages show, and the documents given."""

import hashlib
import io
import logging
import re
import zlib
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from pydantic import ValidationError
from pyhanko.pdf_utils.reader import PdfFileReader

from checks.case import DocumentRole
from checks.certificate.blocking import in_a_free_thread
from checks.certificate.keys import plain_fingerprint
from checks.certificate.record import Record
from checks.certificate.signatures import SignatureSeen, judge

# Ours are about 150 kB. What is much bigger is not one of them, and may be made to exhaust the memory.
_MOST_BYTES = 3_000_000
_MOST_RECORD_BYTES = 1_000_000
_ATTACHMENT = "record.json"
# Ours has no compressed structure, and a reader unpacks these unasked: a small file could fill the memory.
_NEVER_OURS = (b"/ObjStm", b"/XRef")


@dataclass(frozen=True)
class DocumentSeen:
    """A file that was given: `status` is "unchanged", with its role and kind, or "not the certified file"."""

    name: str
    sha256: str
    status: str
    role: DocumentRole | None = None
    kind: str | None = None


@dataclass(frozen=True)
class Verification:
    """What was found. `record` is there once the signatures fit the file; believe it only when `valid`."""

    valid: bool
    signatures: tuple[SignatureSeen, ...] = ()
    documents: tuple[DocumentSeen, ...] = ()
    problems: tuple[str, ...] = ()
    record: Record | None = None

    def as_json(self) -> dict[str, Any]:
        """The four parts of the command line's answer, ready for `json.dumps`."""
        signatures = [
            {**asdict(seen), "signed_at": seen.signed_at.isoformat() if seen.signed_at else None}
            for seen in self.signatures
        ]
        documents = [asdict(seen) for seen in self.documents]
        return {
            "valid": self.valid,
            "signatures": signatures,
            "documents": documents,
            "problems": list(self.problems),
        }


class _NotOurs(Exception):
    """The file cannot be one of our certificates; the message says why."""


def verify(pdf: bytes, documents: Sequence[tuple[str, bytes]], trusted: Collection[str]) -> Verification:
    """Whether `pdf` is a whole certificate from a trusted issuer, and each of `documents` is one it is about.

    `documents` are file names with their bytes; `trusted` are fingerprints of issuers, in any way of writing.
    Never raises for a bad file: whatever is wrong is a sentence in `problems`, and then it is not valid.
    """
    try:
        return in_a_free_thread(lambda: _verify(pdf, documents, {plain_fingerprint(one) for one in trusted}))
    except _NotOurs as reason:
        return Verification(valid=False, documents=_unknown(documents), problems=(str(reason),))
    except Exception:  # noqa: BLE001 -- hostile bytes raise anything inside the parsers: all of it means not valid
        broken = "This file is damaged or is not a certificate made by Safe to publish."
        return Verification(valid=False, documents=_unknown(documents), problems=(broken,))


def _verify(pdf: bytes, documents: Sequence[tuple[str, bytes]], trusted: Collection[str]) -> Verification:
    signatures, wrong = judge(_opened(pdf), trusted)
    problems = list(wrong)
    record: Record | None = None
    if signatures and all(seen.whole for seen in signatures):
        record, content = _record(pdf)
        problems.extend(_disagreements(record, content, pdf, signatures))
    seen_documents = _match(documents, record) if record else _unknown(documents)
    problems.extend(_about(seen) for seen in seen_documents if seen.role is None and record)
    return Verification(not problems, signatures, seen_documents, tuple(problems), record)


def _opened(pdf: bytes) -> PdfFileReader:
    if not pdf:
        raise _NotOurs("This file is empty: choose the certificate’s PDF file.")
    if not pdf.startswith(b"%PDF-"):
        raise _NotOurs("This file is not a PDF: choose the certificate’s PDF file.")
    if len(pdf) > _MOST_BYTES:
        raise _NotOurs("This PDF is too big to be a certificate made by Safe to publish.")
    if any(mark in pdf for mark in _NEVER_OURS):
        raise _NotOurs(
            "This PDF is not a certificate as Safe to publish issued it: choose the file as issued."
        )
    reader = PdfFileReader(io.BytesIO(pdf))
    if reader.encrypted:
        raise _NotOurs(
            "This PDF is protected with a password, as no certificate is: choose the file as issued."
        )
    return reader


def _record(pdf: bytes) -> tuple[Record, bytes]:
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        if list(opened.attachments) != [_ATTACHMENT]:
            raise _NotOurs("This PDF is signed, but is no certificate: it should carry one record.json.")
        content = _unpacked(opened.attachments[_ATTACHMENT].obj.EF.F.read_raw_bytes())
    try:
        return Record.model_validate_json(content), content
    except ValidationError:
        raise _NotOurs(
            "The certificate’s record cannot be read: it may be of a newer version of Safe to publish."
        ) from None


def _unpacked(raw: bytes) -> bytes:
    content = zlib.decompressobj().decompress(raw, _MOST_RECORD_BYTES)
    if len(content) == _MOST_RECORD_BYTES:
        raise _NotOurs("This PDF is signed, but its record is too long to be a certificate’s.")
    return content


def _disagreements(
    record: Record, content: bytes, pdf: bytes, signatures: Sequence[SignatureSeen]
) -> list[str]:
    """Where the record, the pages and the signatures do not say the same."""
    problems = []
    if all(seen.trusted for seen in signatures) and not _pages_show(record, content, pdf):
        problems.append("The pages of the certificate do not show what its record says.")
    signed = [(signer.role.value, signer.name) for signer in record.signers]
    if [(seen.role, seen.name) for seen in signatures] != signed:
        problems.append("The signatures are not by the two people the certificate names.")
    if any(seen.issuer != record.issuer_fingerprint for seen in signatures):
        problems.append("The signatures come from another issuer than the certificate names.")
    return problems


def _pages_show(record: Record, content: bytes, pdf: bytes) -> bool:
    """Whether the pages print the record's hash, its number and every document's hashes.

    Asked of trusted certificates only: a stranger's pages could be made to unpack without end.
    """
    shown = _text_of_pages(pdf)
    printed = [hashlib.sha256(content).hexdigest(), record.number]
    for document in record.documents:
        printed += [document.sha256, document.source_sha256]
    return all(_squeezed(text) in shown for text in printed)


def _text_of_pages(pdf: bytes) -> str:
    """The text of all pages without white space. By pdfminer: safe in threads, and the pages are few."""
    from pdfminer.high_level import extract_text

    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    return _squeezed(extract_text(io.BytesIO(pdf), maxpages=20))


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _match(documents: Sequence[tuple[str, bytes]], record: Record) -> tuple[DocumentSeen, ...]:
    certified = {document.sha256: document for document in record.documents}
    sources = {document.source_sha256 for document in record.documents}
    seen = []
    for name, content in documents:
        digest = hashlib.sha256(content).hexdigest()
        if digest in certified:
            found = certified[digest]
            seen.append(DocumentSeen(name, digest, "unchanged", found.role, found.kind))
        elif digest in sources:
            seen.append(DocumentSeen(name, digest, "not the certified file: this is the report as uploaded"))
        else:
            seen.append(DocumentSeen(name, digest, "not the certified file"))
    return tuple(seen)


def _unknown(documents: Sequence[tuple[str, bytes]]) -> tuple[DocumentSeen, ...]:
    return tuple(
        DocumentSeen(name, hashlib.sha256(content).hexdigest(), "not checked: the certificate is not whole")
        for name, content in documents
    )


def _about(seen: DocumentSeen) -> str:
    if seen.status.endswith("as uploaded"):
        return f"{seen.name} is the report as it was uploaded, not the publishable copy: do not publish it."
    return f"{seen.name} is not a file this certificate is about, or was changed after it was certified."
