"""Judges a certificate's two signatures: whole, by whom, in order, over every byte, from a trusted issuer."""

import hashlib
import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from asn1crypto import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from checks.case import Role
from checks.certificate.canonical import is_as_we_write_it
from checks.certificate.keys import LEAF_UNIT, common_name
from checks.certificate.signing import FIELDS

for _library in ("pyhanko", "pyhanko_certvalidator"):
    # They log every fault of a bad file with a traceback and the signers' names: `problems` says it without.
    logging.getLogger(_library).setLevel(logging.CRITICAL)

# The drawn certificate, the adviser's signature with both fields, the chair's: a further one is a change.
_REVISIONS = 3
_UNKNOWN_ISSUER = (
    "The signatures come from an issuer this installation does not know. "
    "Ask the board for its fingerprint, compare it, and then add it to the issuers you trust."
)


@dataclass(frozen=True)
class SignatureSeen:
    """One signature as found. `whole`: its bytes are as signed; `trusted`: its issuer is one we trust;
    `signed_at`: as the signing computer told it; `issuer`: the fingerprint to ask the board for."""

    role: str
    name: str
    signed_at: datetime | None
    whole: bool
    trusted: bool
    issuer: str


def judge(
    reader: PdfFileReader, trusted: Collection[str]
) -> tuple[tuple[SignatureSeen, ...], tuple[str, ...]]:
    """The signatures and what is wrong with them, in sentences; no problem: whole, in order, and trusted."""
    fields = [name for name, _value, _reference in enumerate_sig_fields(reader)]
    found = sorted(reader.embedded_signatures, key=lambda signature: signature.signed_revision)
    if not found:
        return (), ("This file is not signed: it is no certificate, or its signatures were taken out.",)
    problems: list[str] = []
    if sorted(fields) != sorted(FIELDS) or _other_fields(reader, len(fields)):
        problems.append("The file does not have exactly the two signature fields of a certificate.")
    if [signature.field_name for signature in found] != list(FIELDS):
        problems.append(
            "There should be two signatures, the legal adviser’s first and the independent chair’s second."
        )
    if reader.total_revisions != _REVISIONS:
        problems.append("Something was added to the file, or taken off, after it was signed.")
    seen = []
    for place, signature in enumerate(found):
        one, wrong = _judge_one(signature, trusted, last=place == len(found) - 1)
        seen.append(one)
        problems.extend(wrong)
    return tuple(seen), tuple(dict.fromkeys(problems))


def _other_fields(reader: PdfFileReader, known: int) -> bool:
    """Whether the form holds anything besides its signature fields."""
    return len(reader.root["/AcroForm"]["/Fields"]) != known


def _judge_one(
    signature: EmbeddedPdfSignature, trusted: Collection[str], *, last: bool
) -> tuple[SignatureSeen, list[str]]:
    role = _role_in_words(signature.field_name)
    anchor, is_trusted = _anchor(signature, trusted)
    when = signature.self_reported_timestamp
    context = ValidationContext(
        trust_roots=[anchor], other_certs=signature.other_embedded_certs, allow_fetching=False, moment=when
    )
    status = validate_pdf_signature(signature, context)
    whole = bool(status.intact and status.valid and is_as_we_write_it(signature))
    problems = []
    if not whole:
        problems.append(f"The {role}’s signature does not fit the file: it was changed after it was signed.")
    elif not _form_is_right(signature, status, last=last):
        problems.append(f"The file was changed after the {role} signed it.")
    elif not is_trusted:
        problems.append(_UNKNOWN_ISSUER)
    elif not (status.trusted and status.bottom_line and _names_the_signer(signature)):
        problems.append(f"The {role}’s signature is not properly certified by its issuer.")
    seen = SignatureSeen(
        role=signature.field_name,
        name=_name(signature),
        signed_at=when,
        whole=whole,
        trusted=is_trusted and bool(status.trusted),
        issuer=fingerprint(anchor),
    )
    return seen, problems


def _form_is_right(signature: EmbeddedPdfSignature, status: PdfSignatureStatus, *, last: bool) -> bool:
    """PAdES; the first certifies and allows only the second; the last one covers every byte of the file."""
    if signature.sig_object.get("/SubFilter") != SigSeedSubFilter.PADES.value or not status.docmdp_ok:
        return False
    if last:
        return (
            status.coverage == SignatureCoverageLevel.ENTIRE_FILE
            and status.modification_level == ModificationLevel.NONE
        )
    return (
        signature.docmdp_level == MDPPerm.FILL_FORMS
        and status.coverage == SignatureCoverageLevel.ENTIRE_REVISION
        and status.modification_level == ModificationLevel.FORM_FILLING
    )


def _anchor(signature: EmbeddedPdfSignature, trusted: Collection[str]) -> tuple[x509.Certificate, bool]:
    """The certificate that trust hangs on: one that is trusted, else the one the board would give as its own.

    That is the direct issuer of a certificate made for one signature, or a council's own certificate.
    """
    chain = _chain(signature.signer_cert, signature.other_embedded_certs)
    for certificate in chain:
        if fingerprint(certificate) in trusted:
            return certificate, True
    return chain[1 if made_for_one_signature(chain[0]) and len(chain) > 1 else 0], False


def _chain(leaf: x509.Certificate, others: Sequence[x509.Certificate]) -> list[x509.Certificate]:
    """The certificates from the signer's upwards, as far as the file has them. pyHanko proves them later."""
    chain = [leaf]
    while not chain[-1].self_issued:
        above = [other for other in others if other.subject == chain[-1].issuer and other not in chain]
        if not above:
            break
        chain.append(above[0])
    return chain


def made_for_one_signature(certificate: x509.Certificate) -> bool:
    """Whether an installation issued this certificate for one signature: its name is then the signer's."""
    return bool(certificate.subject.native.get("organizational_unit_name") == LEAF_UNIT)


def _names_the_signer(signature: EmbeddedPdfSignature) -> bool:
    """Whether the name shown is the certificate's own; a council's certificate does not name the signer."""
    if not made_for_one_signature(signature.signer_cert):
        return True
    held = signature.signer_cert.subject.native
    role = _role_in_words(signature.field_name).capitalize()
    return bool(held.get("common_name") == common_name(_name(signature)) and held.get("title") == role)


def fingerprint(certificate: x509.Certificate) -> str:
    """SHA-256 of the certificate, 64 hex digits."""
    return hashlib.sha256(certificate.dump()).hexdigest()


def _name(signature: EmbeddedPdfSignature) -> str:
    return str(signature.sig_object.get("/Name", ""))


def _role_in_words(field: str) -> str:
    return Role(field).in_words if field in FIELDS else "unexpected signer"
