"""The pages: complete, inside their margins, in embedded fonts, PDF/A, with no name but the signers'."""

import io
import re
from itertools import combinations

import pdfplumber
import pikepdf
import pytest
from pikepdf import pdfa

from checks.case import Role
from checks.certificate import (
    CannotIssue,
    Count,
    Record,
    Signer,
    SigningKeys,
    for_humans,
    issue,
    verify,
    words,
)
from checks.certificate import Warning as Told
from checks.certificate.issuing import pdf_a
from checks.certificate.layout import SAMPLE, draw
from checks.certificate.paper import BOTTOM, LEFT, POINTS, RIGHT
from checks.certificate.signing import appearance
from tests.checks.certificate.made_up import ADVISER, CHAIR, FILES, ISSUED, record, two_forms

PRINT = "ab" * 32
LONG = {
    "checks": record(PRINT, repeat=2).checks[:16],
    "counts": tuple(
        Count(type=f"UK_KIND_{letter}", action=action, values=12345, mentions=98765)
        for letter in "ABCDEFGHIJ"
        for action in words.ACTION
    ),
    "warnings": tuple(
        Told(code=f"CODE_{letter}", message="A warning of some length, as they tend to be. " * 3)
        for letter in "ABCD"
    ),
    "board": "The Local Safeguarding Children Board of Northmoor, Southmoor and the Eastern Marches together",
    "case_reference": "NORTHMOOR/SOUTHMOOR/EASTERN-MARCHES/SCR/2010-2011/00004",
}
BARE = {"counts": (), "warnings": (), "sample": False}


def words_of(pdf: bytes) -> list[list[dict[str, float]]]:
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        return [page.extract_words() for page in opened.pages]


def text_of(pdf: bytes) -> str:
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        return " ".join(re.sub(r"\s+", " ", page.extract_text()) for page in opened.pages)


def test_everything_the_record_says_is_on_the_pages(certificate: bytes, said: Record) -> None:
    squeezed = re.sub(r"\s", "", text_of(certificate))
    shown = [
        said.number, said.board, said.case_reference, said.child_label, "14 July 2010", "2 March 2026, 14:05 UTC",
        "Publish the overview report together with the executive summary", said.sha256,
        for_humans(said.issuer_fingerprint), *(document.sha256 for document in said.documents),
        *(document.source_sha256 for document in said.documents), *(warning.message for warning in said.warnings),
        *said.statement,
    ]  # fmt: skip
    for text in shown:
        assert re.sub(r"\s", "", text) in squeezed
    for check in said.checks:
        for word in f"{check.check} {check.answer} {check.source}".split():
            assert word in squeezed


def test_the_record_is_attached_as_it_was_hashed(certificate: bytes, said: Record) -> None:
    with pikepdf.open(io.BytesIO(certificate)) as pdf:
        assert list(pdf.attachments) == ["record.json"]
        assert pdf.attachments["record.json"].get_file().read_bytes() == said.to_json()


@pytest.mark.parametrize("changes", [{}, LONG, BARE, {**BARE, **two_forms()}])
def test_nothing_stands_outside_the_margins_and_no_line_on_another(changes: dict[str, object]) -> None:
    drawn = draw(record(PRINT, **changes))
    assert drawn.pages <= 2
    for page in words_of(drawn.pdf):
        for word in page:
            assert word["x0"] >= LEFT * POINTS - 0.5
            assert word["x1"] <= RIGHT * POINTS + 0.5
        body = [word for word in page if word["top"] < BOTTOM * POINTS]
        assert all(word["bottom"] <= (BOTTOM + 2) * POINTS for word in body)
        assert not any(_overlap(*pair) for pair in combinations(page, 2))


@pytest.mark.parametrize("changes", [{}, BARE])
def test_the_outcome_stands_below_the_qr_code_and_its_caption(changes: dict[str, object]) -> None:
    first = words_of(draw(record(PRINT, regime="Short", **changes)).pdf)[0]
    caption = next(word["bottom"] for word in first if word["text"] == "Hash")
    assert caption < next(word["top"] for word in first if word["text"] == "Publish") - 3


def test_a_type_nobody_put_in_words_is_still_readable() -> None:
    assert words.type_in_words("UK_VEHICLE_REGISTRATION") == "Vehicle registration"
    assert words.type_in_words("ORGANIZATION") == "Organisation"


def test_a_record_too_long_for_two_pages_runs_on_and_loses_nothing() -> None:
    drawn = draw(record(PRINT, repeat=5))
    assert drawn.pages > 2
    text = text_of(drawn.pdf)
    assert "60 Department told" in text
    assert f"page {drawn.pages} of {drawn.pages}" in text


def test_the_signature_boxes_stand_side_by_side_on_a_page_of_the_certificate() -> None:
    drawn = draw(record(PRINT))
    adviser, chair = drawn.boxes[Role.ADVISER], drawn.boxes[Role.CHAIR]
    assert adviser.page == chair.page < drawn.pages
    assert adviser.right < chair.left
    assert adviser.bottom == chair.bottom > 30


def test_every_font_is_embedded_also_those_of_the_signatures(certificate: bytes) -> None:
    with pikepdf.open(io.BytesIO(certificate)) as pdf:
        descriptors = [one for one in pdf.objects if _is(one, "/FontDescriptor")]
        fonts = [one for one in pdf.objects if _is(one, "/Font") and one.Subtype != "/Type0"]
        assert len(descriptors) >= 8
        assert all("/FontFile2" in one for one in descriptors)
        assert all("/FontDescriptor" in one for one in fonts)


def test_before_signing_it_passes_as_pdf_a_3b_and_signing_adds_no_violation(
    certificate: bytes, said: Record
) -> None:
    with pikepdf.open(io.BytesIO(pdf_a(draw(said).pdf))) as pdf:
        assert pdfa.check(pdf, "3b").findings == []
    with pikepdf.open(io.BytesIO(certificate)) as pdf:
        assert {finding.kind for finding in pdfa.check(pdf, "3b").findings} == {"unsupported"}


def test_the_sample_says_so_on_every_page_and_a_true_one_never(said: Record) -> None:
    sample, true = draw(said), draw(said.model_copy(update={"sample": False}))
    assert text_of(sample.pdf).count(SAMPLE) == sample.pages
    assert "Sample" not in text_of(true.pdf)


def test_no_name_stands_in_the_file_but_the_two_signers(certificate: bytes, said: Record) -> None:
    """Every string of the file, decompressed: metadata, attachment, certificates and pages."""
    with pikepdf.open(io.BytesIO(certificate)) as pdf:
        held = b"".join(one.read_bytes() for one in pdf.objects if _is_readable(one))
        held += str(pdf.docinfo).encode()
    for name, _content in FILES:
        assert name.encode() not in held
    signers = {seen.name for seen in verify(certificate, (), ()).signatures}
    assert signers == {ADVISER, CHAIR}
    assert not {check.by for check in said.checks} - set(Role), "who answered is told by role, not by name"


NAMES = ["Zoë Ångström-Nguyễn", "Ελένη Παπαδοπούλου", "Татьяна Іваненко", "W" * 60, "Ana María " * 19]


@pytest.mark.parametrize("name", NAMES, ids=["Latin", "Greek", "Cyrillic", "wide", "long"])
def test_names_in_other_letters_and_of_any_length_are_drawn_whole_inside_their_box(name: str) -> None:
    signer = Signer(role=Role.ADVISER, name=name, at=ISSUED)
    shown = appearance(signer, PRINT, draw(record(PRINT)).boxes[Role.ADVISER])
    squeezed = re.sub(r"\s", "", text_of(shown))
    assert re.sub(r"\s", "", signer.name) in squeezed
    assert "2March2026,14:05UTC" in squeezed
    with pdfplumber.open(io.BytesIO(shown)) as opened:
        page = opened.pages[0]
        assert all(
            letter["x0"] >= 0 and letter["x1"] <= page.width and letter["bottom"] <= page.height
            for letter in page.chars
        )
        assert not any(_overlap(*pair) for pair in combinations(page.extract_words(), 2))


def test_a_name_too_long_for_its_certificate_is_whole_in_the_signature(keys: SigningKeys) -> None:
    signers = (Signer(role=Role.ADVISER, name="Ana María " * 19, at=ISSUED), record(PRINT).signers[1])
    found = verify(issue(record(keys.fingerprint, signers=signers), keys), (), (keys.fingerprint,))
    assert found.valid
    assert found.signatures[0].name == signers[0].name


@pytest.mark.parametrize(("name", "told"), [("李 Wei", "李"), ("Ruth ☃", "SNOWMAN")])
def test_a_letter_the_fonts_lack_is_an_error_and_never_dropped(
    keys: SigningKeys, name: str, told: str
) -> None:
    signers = (
        Signer(role=Role.ADVISER, name=name, at=ISSUED),
        Signer(role=Role.CHAIR, name=CHAIR, at=ISSUED),
    )
    with pytest.raises(CannotIssue, match=told):
        issue(record(keys.fingerprint, signers=signers), keys)


def test_a_record_for_another_key_is_refused(keys: SigningKeys) -> None:
    with pytest.raises(CannotIssue, match="key was changed"):
        issue(record("cd" * 32), keys)


def _is_readable(one: pikepdf.Object) -> bool:
    return isinstance(one, pikepdf.Stream) and one.get("/Subtype") != "/Image"


def _overlap(one: dict[str, float], other: dict[str, float]) -> bool:
    across = min(one["x1"], other["x1"]) - max(one["x0"], other["x0"])
    down = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
    return across > 0.5 and down > 0.35 * min(one["bottom"] - one["top"], other["bottom"] - other["top"])


def _is(one: pikepdf.Object, kind: str) -> bool:
    return isinstance(one, pikepdf.Dictionary) and one.get("/Type") == kind
