"""The certificate: its record, the PDF, the two signatures, and checking all of it again.

Names are loaded when first used: fpdf2 and pyHanko are slow to import, and most pages need neither.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from checks.certificate.issuing import CannotIssue, issue
    from checks.certificate.keys import CannotUseKey, SigningKeys, for_humans
    from checks.certificate.record import (
        CertifiedDocument,
        CheckMade,
        Count,
        Record,
        Signer,
        Warning,  # noqa: A004 -- the word of the rules and of the screens
        new_number,
    )
    from checks.certificate.signatures import SignatureSeen
    from checks.certificate.verifying import DocumentSeen, Verification, verify

_HOMES = {
    "CannotIssue": "issuing",
    "CannotUseKey": "keys",
    "CertifiedDocument": "record",
    "CheckMade": "record",
    "Count": "record",
    "DocumentSeen": "verifying",
    "Record": "record",
    "SignatureSeen": "signatures",
    "Signer": "record",
    "SigningKeys": "keys",
    "Verification": "verifying",
    "Warning": "record",
    "for_humans": "keys",
    "issue": "issuing",
    "new_number": "record",
    "verify": "verifying",
}

__all__ = [
    "CannotIssue",
    "CannotUseKey",
    "CertifiedDocument",
    "CheckMade",
    "Count",
    "DocumentSeen",
    "Record",
    "SignatureSeen",
    "Signer",
    "SigningKeys",
    "Verification",
    "Warning",
    "for_humans",
    "issue",
    "new_number",
    "verify",
]


def __getattr__(name: str) -> Any:
    """Loads the module a public name lives in."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
