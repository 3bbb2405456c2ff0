"""What a signature binds: everything that was decided. A later change voids it."""

import hashlib

from checks.case import Case, Role, Signature

BOUND = {
    "answers",
    "documents",
    "people",
    "allowed",
    "decisions",
    "hidden",
    "accepted",
    "pages_seen",
    "copies",
}


def binds(case: Case) -> str:
    """The SHA-256 of all that the two people sign.

    A review without PDFs gives the same as before there were any, so that a signature given then still stands.
    """
    bound = {*BOUND, "pdfs"} if case.pdfs else BOUND
    return hashlib.sha256(case.model_dump_json(include=bound).encode()).hexdigest()


def standing_signatures(case: Case) -> dict[Role, Signature]:
    """The signatures that still bind the case as it is now, by role."""
    bound = binds(case)
    return {signature.by.role: signature for signature in case.signatures if signature.binds == bound}
