"""Signing: the legal adviser first, then the independent chair; the certificate is issued with the second."""

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from checks import access
from checks.access import Act
from checks.case import Answer, Case, IssuedCertificate, Role, Signature, Who
from checks.desk.binding import binds, standing_signatures
from checks.desk.cases import load, now, to_change
from checks.desk.opening import Desk, put_file
from checks.desk.record import record_of
from checks.desk.review import forget
from checks.desk.standing import outcome

if TYPE_CHECKING:
    from checks.certificate import Verification


class CannotSign(Exception):
    """Why a signature is not taken; the message says what to do next."""


def sign(desk: Desk, case_id: str, version: int, who: Who) -> Case:
    """Take a signature. The adviser's comes first; the chair's issues the certificate.

    Raises `CannotSign` while anything holds publication, when the order is wrong, or when one person would sign
    twice; and `store.Stale` when the case has changed since `version`.
    """
    case = to_change(desk, case_id, who, Act.SIGN)
    _may_sign(desk, case, who)
    signature = Signature(by=who, at=now(), binds=binds(case))
    standing = {**standing_signatures(case), who.role: signature}
    after = case.model_copy(update={"version": version, "signatures": tuple(standing.values())})
    if who.role is Role.ADVISER:
        return desk.store.save(after, who, Act.SIGN, who.role.value)
    return _issue(desk, after, who, standing[Role.ADVISER], signature)


def _may_sign(desk: Desk, case: Case, who: Who) -> None:
    if outcome(desk, case).holds:
        raise CannotSign("Something holds publication. Clear each hold on the task list, then sign.")
    standing = standing_signatures(case)
    if who.role in standing:
        raise CannotSign(f"The {who.role.in_words} has already signed.")
    if who.role is Role.CHAIR:
        if Role.ADVISER not in standing:
            raise CannotSign("The legal adviser signs first. Ask your adviser to sign, then come back.")
        if access.same_person(who, standing[Role.ADVISER].by):
            raise CannotSign(
                "Two different people sign. The adviser and the chair cannot have the same name."
            )


def _issue(desk: Desk, case: Case, who: Who, adviser: Signature, chair: Signature) -> Case:
    from checks.certificate import CannotIssue, issue

    access.require(who, Act.ISSUE)
    try:
        record = record_of(desk, case, adviser, chair)
        pdf = issue(record, desk.keys)
    except ValidationError as error:
        what = ", ".join(
            str(problem["loc"][0]).replace("_", " ") for problem in error.errors(include_input=False)
        )
        raise CannotSign(f"The certificate has no room for this: {what}. Shorten it, then sign.") from None
    except CannotIssue as problem:
        raise CannotSign(str(problem)) from None
    with put_file(desk, pdf) as file_id:
        certificate = IssuedCertificate(
            number=record.number,
            documents=record.publication_set,
            file_id=file_id,
            sha256=hashlib.sha256(pdf).hexdigest(),
            record_sha256=record.sha256,
            issued_at=chair.at,
        )
        after = case.model_copy(update={"certificate": certificate})
        return desk.store.save(after, who, Act.ISSUE, record.number)


def send_back(desk: Desk, case_id: str, version: int, who: Who, reason: str) -> Case:
    """Do not sign: the signatures given so far fall, the reason is kept, and the review is open again.

    Raises `CannotSign` without a reason.
    """
    case = to_change(desk, case_id, who, Act.SEND_BACK)
    if not reason.strip():
        raise CannotSign("Say why you send it back, so that your colleague knows what to change.")
    sent_back = Answer(value=reason.strip(), by=who, at=now())
    after = case.model_copy(update={"version": version, "signatures": (), "sent_back": sent_back})
    return desk.store.save(after, who, Act.SEND_BACK, who.role.value)


def certificate_pdf(desk: Desk, case: Case) -> bytes:
    """The certificate as issued. Raises `LookupError` when there is none."""
    if case.certificate is None:
        raise LookupError("There is no certificate yet.")
    return desk.store.get_file(case.certificate.file_id)


def erase_originals(desk: Desk, case_id: str, version: int, who: Who) -> Case:
    """Erase the uploaded files, the screening and the key to the pseudonyms; answers, hashes and the log stay.

    Raises `CannotSign` before the certificate is issued.
    """
    access.require(who, Act.ERASE)
    case = load(desk, case_id)
    if case.certificate is None:
        raise CannotSign("The originals can be erased once the certificate is issued.")
    emptied: dict[str, Any] = {
        "people": (),
        "allowed": (),
        "decisions": {},
        "hidden": {},
        "accepted": {},
        "screening": None,
    }
    after = case.model_copy(update={"version": version, **emptied, "originals_erased_at": now()})
    secret = [document.file_id for document in case.documents.values()]
    if case.screening:
        secret.append(case.screening.file_id)
    forget()
    return desk.store.save(after, who, Act.ERASE, f"{len(case.documents)} documents", erase=secret)


def trusted_issuers(desk: Desk) -> set[str]:
    """The fingerprints whose certificates are accepted: this installation's own and those in the settings."""
    return {desk.keys.fingerprint, *desk.settings.trusted_issuers}


def check_certificate(
    desk: Desk, pdf: bytes, documents: Sequence[tuple[str, bytes]], issuers: Sequence[str] = ()
) -> "Verification":
    """Is the certificate genuine, and are these (name, bytes) the files it is about? `issuers`: fingerprints the
    reader trusts besides this installation's."""
    from checks.certificate import verify

    return verify(pdf, documents, {*trusted_issuers(desk), *issuers})
