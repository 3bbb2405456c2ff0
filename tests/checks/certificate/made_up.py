"""A made-up record, and two made-up documents it is about."""

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any

from checks.case import Action, DocumentRole, Role
from checks.certificate import CertifiedDocument, CheckMade, Count, Record, Signer
from checks.certificate import Warning as Told

ADVISER, CHAIR = "Piotr Łukasiewicz", "Ruth Okafor"
REPORT = b"the overview report as published " * 40
SUMMARY = b"the executive summary as published " * 30
REPORT_AS_PDF = b"the overview report as published, made into a PDF " * 50
FILES = (("overview.docx", REPORT), ("summary.pdf", SUMMARY))
ISSUED = datetime(2026, 3, 2, 14, 5, 9, tzinfo=UTC)

_CHECKS = (
    (
        "Initiation date",
        "14 July 2010: both documents are published together",
        "Letter of 10 June 2010, paragraph 5",
        "guidance",
    ),
    (
        "Welfare exception",
        "No compelling reason to keep the overview report back",
        "Letter of 10 June 2010, paragraph 5",
        "guidance",
    ),
    ("Criminal proceedings", "None are pending", "Contempt of Court Act 1981, section 2", "law"),
    (
        "Family proceedings",
        "Ended; the order has been read by the legal adviser and is complied with",
        "Children Act 1989, section 97",
        "law",
    ),
    (
        "Reporting restriction order",
        "Section 45 direction in force; the text complies",
        "Youth Justice and Criminal Evidence Act 1999, section 45",
        "law",
    ),
    ("Inquest", "Concluded", "Contempt of Court Act 1981", "law"),
    (
        "Data Protection Act",
        "Passed under the UK GDPR and the Data Protection Act 2018",
        "UK GDPR, articles 5, 6 and 9",
        "law",
    ),
    (
        "Anonymisation, overview report",
        "Clear: every flagged value decided, the copy proved",
        "Letter of 10 June 2010, paragraph 5",
        "guidance",
    ),
    (
        "Anonymisation, executive summary",
        "Clear: every flagged value decided, the copy proved",
        "Letter of 10 June 2010, paragraph 5",
        "guidance",
    ),
    (
        "Management reviews",
        "None in the pack",
        "Working Together 2010, 8.50, as re-read by the letter",
        "guidance",
    ),
    (
        "Independent advice",
        "Taken; publication is not contrary to the law",
        "Letter of 10 June 2010, paragraph 7",
        "guidance",
    ),
    (
        "Department told",
        "To be told before publication",
        "Letter of 10 February 2011, paragraph 4",
        "request",
    ),
)


def record(fingerprint: str, *, repeat: int = 1, **changes: Any) -> Record:
    """A record for `FILES`; with `repeat` its checks, counts and warnings come that many times."""
    checks = [
        CheckMade(
            number=number,
            check=check,
            answer=answer,
            source=source,
            authority=authority,
            by=Role.CHAIR if number % 3 else Role.ADVISER,
            at=ISSUED - timedelta(days=number),
        )
        for number, (check, answer, source, authority) in enumerate(_CHECKS * repeat, start=1)
    ]
    types = ("PERSON", "ADDRESS", "SCHOOL", "DATE_TIME", "AGE", "UK_NHS", "UK_POSTCODE", "PHONE_NUMBER")
    ways = (
        Action.PSEUDONYM,
        Action.REDACT,
        Action.GENERALISE,
        Action.GENERALISE,
        Action.KEEP,
        Action.REDACT,
        Action.CUT,
        Action.REDACT,
    )
    counts = [
        Count(type=kind, action=way, values=number + 1, mentions=7 * number + 3)
        for number, (kind, way) in enumerate(zip(types, ways, strict=True))
    ]
    counts.append(Count(type="PERSON", action=Action.KEEP, values=4, mentions=9))
    warnings = (
        Told(
            code="ORDER_ON_FILE",
            message="A reporting restriction is on file: check any change of the text against it.",
        ),
        Told(
            code="DEPARTMENT_NOT_TOLD",
            message="The Department has not been told yet of the planned publication.",
        ),
    )
    values: dict[str, Any] = {
        "number": "STP-2026-7KQD-93MX",
        "app_version": "0.1.0",
        "sample": True,
        "board": "Northmoor Local Safeguarding Children Board",
        "region": "England outside London",
        "case_reference": "NSCB/SCR/2010/04",
        "child_label": "Child N",
        "initiated_on": "2010-07-14",
        "regime": "On or after 10 June 2010: the overview report is published with the executive summary",
        "guidance": "the statutory guidance issued under section 16(2) of the Children Act 2004 "
        "in the letter of 10 June 2010",
        "outcome": "publish_both",
        "publication_set": (DocumentRole.OVERVIEW_REPORT, DocumentRole.EXECUTIVE_SUMMARY),
        "checks": tuple(checks),
        "documents": (
            document(DocumentRole.OVERVIEW_REPORT, "docx", 84, REPORT),
            document(DocumentRole.EXECUTIVE_SUMMARY, "pdf", 9, SUMMARY),
        ),
        "counts": tuple(counts),
        "warnings": warnings,
        "log_head": hashlib.sha256(b"log").hexdigest(),
        "signers": (
            Signer(role=Role.ADVISER, name=ADVISER, at=ISSUED - timedelta(hours=5)),
            Signer(role=Role.CHAIR, name=CHAIR, at=ISSUED),
        ),
        "issued_at": ISSUED,
        "issuer_fingerprint": fingerprint,
    }
    return Record(**{**values, **changes})


def document(role: DocumentRole, kind: Any, pages: int | None, content: bytes) -> CertifiedDocument:
    return CertifiedDocument(
        role=role,
        kind=kind,
        pages=pages,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        source_sha256=hashlib.sha256(b"source of " + content).hexdigest(),
    )


def two_forms() -> dict[str, Any]:
    """The changes by which the overview report is certified as a Word file and as a PDF, and the summary as a PDF."""
    word = document(DocumentRole.OVERVIEW_REPORT, "docx", 84, REPORT)
    pdf = document(DocumentRole.OVERVIEW_REPORT, "pdf", 86, REPORT_AS_PDF)
    as_pdf = pdf.model_copy(update={"source_sha256": word.source_sha256})
    return {"documents": (word, as_pdf, document(DocumentRole.EXECUTIVE_SUMMARY, "pdf", 9, SUMMARY))}
