"""What is kept of one review: the answers, the documents, the people, the decisions and the signatures.

Everything here is a frozen pydantic model: a change is a new `Case`, saved by the store under the next version.
A field that was not shown on a page is never written: missing is not empty.
"""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator


class Kept(BaseModel):
    """A frozen record that refuses unknown fields by name."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class DocumentRole(StrEnum):
    """What a file is in the review. The management reviews have no role: they are never published."""

    OVERVIEW_REPORT = "overview_report"
    EXECUTIVE_SUMMARY = "executive_summary"

    @property
    def in_words(self) -> str:
        """The role in words: "Overview report"."""
        return self.value.replace("_", " ").capitalize()


class Role(StrEnum):
    """Who acts on a case."""

    CHAIR = "independent_chair"
    ADVISER = "legal_adviser"

    @property
    def in_words(self) -> str:
        """The role in words: "independent chair"."""
        return self.value.replace("_", " ")


class Who(Kept):
    """The person who acts, as typed by them, and the role they act in."""

    name: str = Field(min_length=1, max_length=200)
    role: Role


class Answer(Kept):
    """One answer to one question, by whom and when (UTC). `value` is text, a truth value, or a list of texts."""

    value: str | bool | tuple[str, ...] | None
    by: Who
    at: datetime


class Action(StrEnum):
    """What becomes of a flagged value in the publishable copy."""

    PSEUDONYM = "pseudonym"
    GENERALISE = "generalise"
    CUT = "cut"
    REDACT = "redact"
    KEEP = "keep"


class Decision(Kept):
    """What the legal adviser decided about one value: every mention follows, in both documents.

    `text` and `variants` are matched as whole words, in any case, with possessives, over line ends and hyphens.
    """

    text: str = Field(min_length=1)
    variants: tuple[str, ...] = ()
    action: Action
    replacement: str = ""
    reason: str = ""

    @model_validator(mode="after")
    def _says_what_is_published(self) -> Self:
        if self.action in (Action.PSEUDONYM, Action.GENERALISE) and not self.replacement.strip():
            raise ValueError(f"{self.action.value}: say in `replacement` what is published instead")
        if self.action is Action.KEEP and not self.reason.strip():
            raise ValueError("keep: give the `reason`")
        return self

    @property
    def values(self) -> tuple[str, ...]:
        """The text and its variants, without repeats."""
        return tuple(dict.fromkeys((self.text, *self.variants)))


class Plan(Kept):
    """All decisions about a pair of documents: what `redact` carries out and `leftovers` looks for."""

    decisions: tuple[Decision, ...] = ()

    @property
    def removed(self) -> tuple[Decision, ...]:
        """The decisions whose text may not appear in the publishable copy."""
        return tuple(decision for decision in self.decisions if decision.action is not Action.KEEP)


class Settled(Kept):
    """A decision with the kind of value it settles, by whom and when (UTC)."""

    decision: Decision
    type: str
    by: Who
    at: datetime


class HiddenSettled(Kept):
    """What was decided of one hidden thing, or of two decisions that do not fit: removed, or kept with a reason."""

    keep: bool
    reason: str = ""
    by: Who
    at: datetime

    @model_validator(mode="after")
    def _keeping_needs_a_reason(self) -> Self:
        if self.keep and not self.reason.strip():
            raise ValueError("to keep a hidden thing, give the reason")
        return self


class Person(Kept):
    """Somebody in the report, as the chair lists them: the key to the pseudonyms, and so the most secret thing here.

    `label` is what the published report calls them ("Mother", "Sibling 1").
    """

    name: str = Field(min_length=1)
    also_known_as: tuple[str, ...] = ()
    label: str = ""


class Document(Kept):
    """An uploaded file. `file_id` names its encrypted bytes in the store; `sha256` is of the bytes as uploaded."""

    role: DocumentRole
    file_id: str
    file_name: str
    kind: str
    sha256: str
    size: int
    pages: int | None
    words: int
    by: Who
    at: datetime


class ReadingBegun(Kept):
    """Who began to have a scan read by OCR, and when. It stays until the scan has been read, or has come to nothing."""

    by: Who
    at: datetime


class Screening(Kept):
    """The result of a scan, encrypted in the store. `fingerprint` is of what was scanned: documents, people and
    allowed words; when any changes, the screening is out of date."""

    file_id: str
    fingerprint: str
    mentions: int
    at: datetime


class Copy(Kept):
    """A publishable copy that was proved clean. `sha256` is of the published bytes, `source_sha256` of the upload,
    `plan_sha256` of the decisions that made it: when either changes, the copy is out of date."""

    role: DocumentRole
    file_id: str
    file_name: str
    kind: str
    sha256: str
    size: int
    pages: int | None
    source_sha256: str
    plan_sha256: str
    proved_at: datetime


class Signature(Kept):
    """A person's act of signing. `binds` is the SHA-256 of everything that was signed: a later change voids it."""

    by: Who
    at: datetime
    binds: str


class IssuedCertificate(Kept):
    """The certificate: its number, the documents it is about, the encrypted PDF in the store, the record's hash."""

    number: str
    documents: tuple[DocumentRole, ...]
    file_id: str
    sha256: str
    record_sha256: str
    issued_at: datetime


class Case(Kept):
    """One review. Status and outcome are computed from it, never stored in it.

    `pdfs` are tagged PDFs made from the Word files among `copies`, to be published beside them.
    """

    id: str
    version: int = 0
    created_at: datetime
    sample: bool = False
    answers: Mapping[str, Answer] = Field(default_factory=dict)
    documents: Mapping[DocumentRole, Document] = Field(default_factory=dict)
    reading: Mapping[DocumentRole, ReadingBegun] = Field(default_factory=dict)
    people: tuple[Person, ...] = ()
    allowed: tuple[str, ...] = ()
    screening: Screening | None = None
    decisions: Mapping[str, Settled] = Field(default_factory=dict)
    hidden: Mapping[str, HiddenSettled] = Field(default_factory=dict)
    accepted: Mapping[str, HiddenSettled] = Field(default_factory=dict)
    pages_seen: Mapping[DocumentRole, tuple[int, ...]] = Field(default_factory=dict)
    copies: Mapping[DocumentRole, Copy] = Field(default_factory=dict)
    pdfs: Mapping[DocumentRole, Copy] = Field(default_factory=dict)
    signatures: tuple[Signature, ...] = ()
    sent_back: Answer | None = None
    certificate: IssuedCertificate | None = None
    originals_erased_at: datetime | None = None
