"""What a certificate says, as data: `record.json`, attached to the PDF and drawn on its pages.

No personal data beyond the two signers' names: counts and hashes, never a value or a text from the report.
"""

import hashlib
import json
import secrets
import unicodedata
from datetime import datetime
from itertools import groupby
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, model_validator

from checks.case import Action, DocumentRole, Role

# Without I, L, O and U, so that a number read out over the telephone is not misheard (Crockford's base 32).
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def _one_line(text: str) -> str:
    """NFC, one line, no control characters: what can be drawn and compared."""
    tidy = " ".join(unicodedata.normalize("NFC", text).split())
    if not tidy or any(unicodedata.category(letter) in ("Cc", "Cf", "Co", "Cs") for letter in tidy):
        raise ValueError("give a text of one line, without control characters")
    return tidy


Line = Annotated[str, AfterValidator(_one_line), Field(max_length=200)]
Sentence = Annotated[str, AfterValidator(_one_line), Field(max_length=600)]
DayOrMonth = Annotated[str, Field(pattern=r"^\d{4}-\d{2}(-\d{2})?$")]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Number = Annotated[str, Field(pattern=r"^STP-\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$")]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class CheckMade(_Part):
    """One check: what was asked, what was found, on whose authority it rests, who answered and when."""

    number: int = Field(ge=1)
    check: Line
    answer: Sentence
    source: Sentence
    authority: Literal["law", "guidance", "request"]
    by: Role | None = None
    at: AwareDatetime | None = None


class CertifiedDocument(_Part):
    """A file the certificate is about, known by its hash; never by its name, which may say too much.

    A document may be certified in two forms, as Word file and as PDF: then it has one of these for each.
    """

    role: DocumentRole
    kind: Literal["docx", "pdf", "txt"]
    pages: int | None = Field(default=None, ge=1)
    size: int = Field(ge=1)
    sha256: Sha256
    source_sha256: Sha256


class Count(_Part):
    """How many values of one type were decided in one way, and how many mentions that settled."""

    type: Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_]{1,39}$")]
    action: Action
    values: int = Field(ge=1)
    mentions: int = Field(default=0, ge=0)


class Warning(_Part):  # noqa: A001 -- the word of the rules and of the screens
    """A warning that stood when the certificate was signed."""

    code: Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_]{1,59}$")]
    message: Sentence


class Signer(_Part):
    """Who signed, in which role, and when they signed in the app (UTC)."""

    role: Role
    name: Line
    at: AwareDatetime


_LIMITS = (
    (
        "This certificate records which checks were made, on which evidence, by whom, and of which files, "
        "each known by its SHA-256 hash."
    ),
    (
        "Automated screening does not find every identifying detail. Each flagged value was decided by "
        "a person; what was not flagged may still identify somebody."
    ),
    "It is not legal advice, and no finding that a document is anonymous or that publication is lawful.",
)


def _statement(known: dict[str, Any]) -> tuple[str, ...]:
    return (f"The Board has had regard to {known.get('guidance', 'the guidance')}.", *_LIMITS)


class Record(_Part):
    """All that one certificate says. `guidance` completes "The Board has had regard to …"; times are UTC.

    `initiated_on` is a day, or a month where only the month is known and it decides.
    """

    format: Literal["safe-to-publish certificate 1"] = "safe-to-publish certificate 1"
    number: Number
    app_version: Line
    sample: bool = False
    board: Line
    region: Line
    case_reference: Line
    child_label: Line
    initiated_on: DayOrMonth
    regime: Line
    guidance: Line
    outcome: Literal["publish_both", "publish_summary"]
    publication_set: tuple[DocumentRole, ...] = Field(min_length=1)
    checks: tuple[CheckMade, ...] = Field(min_length=1)
    documents: tuple[CertifiedDocument, ...] = Field(min_length=1)
    counts: tuple[Count, ...] = ()
    warnings: tuple[Warning, ...] = ()
    log_head: Sha256
    signers: tuple[Signer, Signer]
    issued_at: AwareDatetime
    issuer_fingerprint: Sha256
    statement: tuple[Sentence, ...] = Field(default_factory=_statement, min_length=1)

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        if [signer.role for signer in self.signers] != [Role.ADVISER, Role.CHAIR]:
            raise ValueError("signers: the legal adviser first, then the independent chair")
        roles = [role for role, _ in groupby(document.role for document in self.documents)]
        kinds = {(document.role, document.kind) for document in self.documents}
        if roles != list(self.publication_set) or len(kinds) < len(self.documents):
            raise ValueError(
                "documents: for each role in the publication set, in its order, one file of a kind"
            )
        return self

    def to_json(self) -> bytes:
        """The bytes attached to the PDF as record.json: UTF-8, indented, ending in a line break."""
        return (json.dumps(self.model_dump(mode="json"), ensure_ascii=False, indent=1) + "\n").encode()

    @property
    def sha256(self) -> str:
        """The SHA-256 of `to_json`, as printed on the certificate and in its QR code."""
        return hashlib.sha256(self.to_json()).hexdigest()


def new_number(issued_at: datetime) -> str:
    """A certificate number nobody can guess or count: STP, the year, eight letters and digits."""
    drawn = "".join(secrets.choice(_ALPHABET) for _ in range(8))
    return f"STP-{issued_at.year}-{drawn[:4]}-{drawn[4:]}"
