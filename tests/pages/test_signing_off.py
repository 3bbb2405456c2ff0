"""Steps 8, 11 and 12: copies are made and proved, two people sign, and the certificate can be fetched."""

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from checks import desk
from checks.case import Case, DocumentRole, Role
from tests import office, reviews
from tests.pages.test_documents import shown
from tests.pages.test_review import button
from tests.reviews import ADVISER, CHAIR

Open = Callable[..., AppTest]


@pytest.fixture
def ready(the_desk: desk.Desk) -> Case:
    return reviews.ready(the_desk, reviews.reviewed(the_desk, reviews.started(the_desk)))


def sign(app: AppTest, who: str, role: str) -> AppTest:
    app.checkbox(key="sign-read").check()
    app.checkbox(key="sign-limits").check()
    app.text_input(key="sign-name").input(who)
    return button(app, f"Sign as {role}").click().run()


def test_what_is_missing_before_the_copies_is_listed_with_links(the_desk: desk.Desk, open_page: Open) -> None:
    app = open_page("copies", reviews.started(the_desk), ADVISER)
    assert "The copies can be made when this is done" in shown(app)
    assert not any(each.label.startswith("Make") for each in app.button)


def test_the_copies_are_made_and_said_to_be_clean(the_desk: desk.Desk, open_page: Open) -> None:
    case = reviews.reviewed(the_desk, reviews.started(the_desk))
    app = open_page("copies", case, ADVISER)
    button(app, "Make the publishable copies").click().run()
    assert "Overview report: clean" in shown(app)
    assert len(desk.load(the_desk, case.id).copies) == 2


def test_without_libreoffice_no_pdf_is_offered(
    ready: Case, open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("checks.documents.office._program", lambda: None)
    app = open_page("copies", ready, ADVISER)
    assert not any("PDF" in each.label for each in app.button)


def test_a_pdf_is_offered_made_and_can_be_left_out_again(
    the_desk: desk.Desk, open_page: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.install(tmp_path, monkeypatch)
    case = reviews.in_word(the_desk)
    app = open_page("copies", case, ADVISER)
    button(app, "Make a PDF of the overview report").click().run()
    assert "overview-report.docx and overview-report.pdf" in shown(app)
    assert len(app.get("download_button")) == 3
    button(app, "Leave the PDF out").click().run()
    assert desk.load(the_desk, case.id).pdfs == {}
    assert any(each.label.startswith("Make a PDF") for each in app.button)


def test_a_pdf_that_says_something_else_is_refused_in_words(
    the_desk: desk.Desk, open_page: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.install(tmp_path, monkeypatch, "pdf.multi_cell(0, 6, 'Another word.')")
    app = open_page("copies", reviews.in_word(the_desk), ADVISER)
    button(app, "Make a PDF of the overview report").click().run()
    assert "Overview report: no PDF" in shown(app)
    assert "does not say the same" in shown(app)
    assert "Overview report: clean" in shown(app)


def test_both_files_of_a_document_are_given_out_and_checked(
    the_desk: desk.Desk, open_page: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.install(tmp_path, monkeypatch)
    case = reviews.in_word(the_desk)
    case, _ = desk.make_pdfs(the_desk, case.id, case.version, ADVISER)
    case = reviews.certified(the_desk, case)
    app = open_page("certificate", case, CHAIR)
    labels = [each.proto.label for each in app.get("download_button")]
    assert "Download the overview report (PDF), as certified" in labels
    assert "Download the executive summary, as certified" in labels
    pdf = the_desk.store.get_file(case.pdfs[DocumentRole.OVERVIEW_REPORT].file_id)
    app = open_page("check_certificate", None, None)
    certificate = desk.certificate_pdf(the_desk, case)
    app.file_uploader(key="check-certificate").set_value(("certificate.pdf", certificate, "application/pdf"))
    app.file_uploader(key="check-files").set_value([("a.pdf", pdf, "application/pdf")]).run()
    assert "This is the certified overview report, as a PDF." in shown(app)


def test_the_sign_page_says_what_holds_instead_of_a_signature(the_desk: desk.Desk, open_page: Open) -> None:
    app = open_page("sign", reviews.started(the_desk), ADVISER)
    assert "You can sign when nothing holds publication" in shown(app)
    assert not any(each.label.startswith("Sign as") for each in app.button)


def test_signing_without_ticks_and_name_shows_each_fault(ready: Case, open_page: Open) -> None:
    app = open_page("sign", ready, ADVISER)
    button(app, "Sign as legal adviser").click().run()
    assert shown(app).count('href="#field-sign-') == 3


def test_another_name_than_the_one_given_is_refused(
    the_desk: desk.Desk, ready: Case, open_page: Open
) -> None:
    app = sign(open_page("sign", ready, ADVISER), "Somebody Else", "legal adviser")
    assert "Type the name you gave" in shown(app)
    assert desk.load(the_desk, ready.id).signatures == ()


def test_adviser_then_chair_sign_and_the_certificate_is_there(
    the_desk: desk.Desk, ready: Case, open_page: Open
) -> None:
    app = sign(open_page("sign", ready, ADVISER), ADVISER.name, "legal adviser")
    assert not app.exception
    assert Role.ADVISER in desk.standing_signatures(desk.load(the_desk, ready.id))
    app = sign(open_page("sign", ready, CHAIR), CHAIR.name, "independent chair")
    assert not app.exception
    case = desk.load(the_desk, ready.id)
    assert case.certificate is not None
    app = open_page("certificate", case, CHAIR)
    assert case.certificate.number in shown(app)
    assert len(app.get("download_button")) == 3


def test_the_chair_waits_for_the_adviser(ready: Case, open_page: Open) -> None:
    app = open_page("sign", ready, CHAIR)
    assert "The legal adviser signs first" in shown(app)
    assert not any(each.label.startswith("Sign as") for each in app.button)


def test_sending_back_is_told_to_the_next_reader(the_desk: desk.Desk, ready: Case, open_page: Open) -> None:
    desk.sign(the_desk, ready.id, ready.version, ADVISER)
    app = open_page("sign", desk.load(the_desk, ready.id), CHAIR)
    app.text_area(key="sign-reason").input("Page 3 still says the month")
    button(app, "Send back").click().run()
    app = open_page("sign", desk.load(the_desk, ready.id), ADVISER)
    assert "Page 3 still says the month" in shown(app)


def test_after_the_certificate_every_page_still_opens(
    the_desk: desk.Desk, ready: Case, open_page: Open
) -> None:
    case = reviews.certified(the_desk, ready)
    case = desk.erase_originals(the_desk, case.id, case.version, CHAIR)
    for name in ("task_list", "about", "documents", "review", "copies", "department", "sign", "certificate"):
        app = open_page(name, case, CHAIR)
        assert not app.exception
        assert "Something went wrong" not in shown(app), name


def test_a_certificate_is_checked_against_its_files(
    the_desk: desk.Desk, ready: Case, open_page: Open
) -> None:
    case = reviews.certified(the_desk, ready)
    pdf = desk.certificate_pdf(the_desk, case)
    copies = [
        (copy.file_name, the_desk.store.get_file(copy.file_id), "text/plain") for copy in case.copies.values()
    ]
    app = open_page("check_certificate", None, None)
    app.file_uploader(key="check-certificate").set_value(("certificate.pdf", pdf, "application/pdf"))
    app.file_uploader(key="check-files").set_value(copies).run()
    assert "The certificate is valid" in shown(app)
    assert shown(app).count(": unchanged") == 2
    name, data, kind = copies[0]
    app.file_uploader(key="check-files").set_value([(name, data + b" ", kind)]).run()
    assert "not the certified file" in shown(app)


def test_a_file_that_is_no_certificate_is_refused_in_our_words(the_desk: desk.Desk, open_page: Open) -> None:
    app = open_page("check_certificate", None, None)
    app.file_uploader(key="check-certificate").set_value(
        ("page.jpg", b"\xff\xd8\xff\xe0", "image/jpeg")
    ).run()
    assert not app.exception
    assert "This file is not a PDF: choose the certificate’s PDF file." in shown(app)
