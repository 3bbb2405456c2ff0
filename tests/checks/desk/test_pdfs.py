"""A PDF beside the Word copy: proved like the copy, bound by the signatures, certified with it, and never required."""

from collections import Counter
from pathlib import Path

import pytest

from checks import desk as use
from checks.case import Action, Case, Decision, DocumentRole
from checks.desk import Desk
from checks.store import NoSuchFile
from tests import office, reviews
from tests.reviews import ADVISER, CHAIR

OVERVIEW, SUMMARY = DocumentRole


@pytest.fixture
def in_word(desk: Desk) -> Case:
    """With its copies: a Word file and a plain text."""
    return reviews.in_word(desk)


@pytest.fixture
def with_pdf(desk: Desk, in_word: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Case:
    """With a PDF beside the Word copy."""
    office.install(tmp_path, monkeypatch)
    case, refusals = use.make_pdfs(desk, in_word.id, in_word.version, ADVISER)
    assert refusals == ()
    return case


def test_only_a_word_copy_gets_a_pdf(desk: Desk, in_word: Case, with_pdf: Case) -> None:
    assert use.without_pdf(desk, in_word) == (OVERVIEW,)
    assert use.without_pdf(desk, with_pdf) == ()
    (pdf,) = with_pdf.pdfs.values()
    assert (pdf.file_name, pdf.kind, pdf.pages) == ("overview-report.pdf", "pdf", 1)
    assert desk.store.get_file(pdf.file_id).startswith(b"%PDF-")
    with pytest.raises(ValueError, match="copies first"):
        use.make_pdfs(desk, with_pdf.id, with_pdf.version, ADVISER)


def test_a_pdf_that_says_more_is_refused_and_the_word_copy_stays(
    desk: Desk, in_word: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.install(tmp_path, monkeypatch, "pdf.multi_cell(0, 6, 'Another word.')")
    case, refusals = use.make_pdfs(desk, in_word.id, in_word.version, ADVISER)
    assert [refusal.role for refusal in refusals] == [OVERVIEW]
    assert "does not say the same" in refusals[0].sentence
    assert case.pdfs == {}
    assert case.copies == in_word.copies


def test_screening_the_pdf_may_flag_only_what_the_word_copy_says(
    desk: Desk, in_word: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even where a comparison of the words would have let it pass."""
    monkeypatch.setattr("checks.documents.alike.differences", lambda *_: Counter())
    monkeypatch.setattr("checks.documents.alike.unexpected", lambda *_, **__: [])
    office.install(tmp_path, monkeypatch, "pdf.multi_cell(0, 6, 'Gareth Hollingsworth lives here.')")
    case, refusals = use.make_pdfs(desk, in_word.id, in_word.version, ADVISER)
    assert case.pdfs == {}
    assert "screening it flagged" in refusals[0].sentence
    assert any("Hollingsworth" in value for value in refusals[0].values)


def test_the_certificate_is_about_both_files_and_names_which(desk: Desk, with_pdf: Case) -> None:
    case = reviews.certified(desk, with_pdf)
    files = {
        copy.file_name: desk.store.get_file(copy.file_id)
        for copy in (*case.copies.values(), *case.pdfs.values())
    }
    checked = use.check_certificate(desk, use.certificate_pdf(desk, case), list(files.items()))
    assert checked.valid
    assert {(seen.name, seen.role, seen.kind) for seen in checked.documents} == {
        ("overview-report.docx", OVERVIEW, "docx"),
        ("overview-report.pdf", OVERVIEW, "pdf"),
        ("executive-summary.txt", SUMMARY, "txt"),
    }
    changed = files["overview-report.pdf"] + b"\n"
    assert not use.check_certificate(desk, use.certificate_pdf(desk, case), [("a.pdf", changed)]).valid


def test_a_pdf_made_after_the_adviser_signed_voids_the_signature(
    desk: Desk, in_word: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed = use.sign(desk, in_word.id, in_word.version, ADVISER)
    assert use.standing_signatures(signed)
    office.install(tmp_path, monkeypatch)
    case, _ = use.make_pdfs(desk, signed.id, signed.version, ADVISER)
    assert use.standing_signatures(case) == {}
    assert use.standing_signatures(use.remove_pdfs(desk, case.id, case.version, ADVISER))


def test_a_pdf_goes_with_the_word_copy_it_was_made_from(desk: Desk, with_pdf: Case) -> None:
    (pdf,) = with_pdf.pdfs.values()
    decision = Decision(text="offered help", action=Action.CUT)
    case = use.add_value(desk, with_pdf.id, with_pdf.version, ADVISER, decision)
    case, _ = use.make_copies(desk, case.id, case.version, ADVISER)
    assert case.pdfs == {}
    with pytest.raises(NoSuchFile):
        desk.store.get_file(pdf.file_id)


def test_taking_a_document_out_takes_its_pdf_along(desk: Desk, with_pdf: Case) -> None:
    assert use.remove(desk, with_pdf.id, with_pdf.version, CHAIR, OVERVIEW).pdfs == {}


def test_leaving_the_pdfs_out_erases_them(desk: Desk, with_pdf: Case) -> None:
    (pdf,) = with_pdf.pdfs.values()
    case = use.remove_pdfs(desk, with_pdf.id, with_pdf.version, ADVISER)
    assert case.pdfs == {}
    with pytest.raises(NoSuchFile):
        desk.store.get_file(pdf.file_id)
    assert use.without_pdf(desk, case) == (OVERVIEW,)
