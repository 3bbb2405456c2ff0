"""The record: what it holds, what it refuses, and that its bytes are always the same."""

import hashlib
import json
import re

import pytest
from pydantic import ValidationError

from checks.case import DocumentRole, Role
from checks.certificate import Record, Signer, new_number
from tests.checks.certificate.made_up import ADVISER, CHAIR, ISSUED, record, two_forms

FINGERPRINT = "ab" * 32


def test_a_record_comes_back_from_its_json_with_the_same_bytes_and_hash() -> None:
    written = record(FINGERPRINT)
    read = Record.model_validate_json(written.to_json())
    assert read == written
    assert read.to_json() == written.to_json()
    assert read.sha256 == hashlib.sha256(written.to_json()).hexdigest()


def test_the_statement_says_regard_was_had_and_names_its_limits() -> None:
    said = " ".join(record(FINGERPRINT).statement)
    assert "The Board has had regard to the statutory guidance issued under section 16(2)" in said
    assert "does not find every identifying detail" in said
    assert "not legal advice" in said
    assert "complies with the law" not in said


def test_the_adviser_comes_first_and_the_chair_last() -> None:
    turned = (
        Signer(role=Role.CHAIR, name=CHAIR, at=ISSUED),
        Signer(role=Role.ADVISER, name=ADVISER, at=ISSUED),
    )
    with pytest.raises(ValidationError, match="legal adviser first"):
        record(FINGERPRINT, signers=turned)


def test_the_documents_are_those_of_the_publication_set() -> None:
    with pytest.raises(ValidationError, match="for each role"):
        record(FINGERPRINT, publication_set=(DocumentRole.EXECUTIVE_SUMMARY,))


def test_a_document_may_be_certified_in_two_forms_but_not_twice_in_one() -> None:
    word, pdf, summary = two_forms()["documents"]
    assert record(FINGERPRINT, documents=(word, pdf, summary)).documents[1].kind == "pdf"
    for documents in ((word, word, summary), (word, summary, pdf)):
        with pytest.raises(ValidationError, match="one file of a kind"):
            record(FINGERPRINT, documents=documents)


@pytest.mark.parametrize("name", ["", "   ", "A\x00B", "A\u202eB", "x" * 201])
def test_a_name_that_cannot_be_drawn_faithfully_is_refused(name: str) -> None:
    with pytest.raises(ValidationError):
        Signer(role=Role.CHAIR, name=name, at=ISSUED)


def test_a_name_typed_with_combining_marks_is_kept_as_one_letter() -> None:
    assert Signer(role=Role.CHAIR, name="Zoe\u0308  Hart", at=ISSUED).name == "Zoë Hart"


def test_an_unknown_field_is_refused_by_name() -> None:
    held = json.loads(record(FINGERPRINT).to_json())
    with pytest.raises(ValidationError, match="child_name"):
        Record.model_validate({**held, "child_name": "x"})


def test_no_field_could_hold_a_flagged_value() -> None:
    """What is counted has a type, a decision and two numbers, and a document has no file name."""
    held = json.loads(record(FINGERPRINT).to_json())
    assert {key for count in held["counts"] for key in count} == {"type", "action", "values", "mentions"}
    assert {key for document in held["documents"] for key in document} == {
        "role", "kind", "pages", "size", "sha256", "source_sha256",
    }  # fmt: skip


def test_numbers_differ_and_avoid_letters_that_are_misread() -> None:
    numbers = {new_number(ISSUED) for _ in range(200)}
    assert len(numbers) == 200
    assert all(
        re.fullmatch(r"STP-2026-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}", number) for number in numbers
    )
