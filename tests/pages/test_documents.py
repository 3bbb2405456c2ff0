"""Step 3: a file is read when it arrives, refused in words, and its hidden data is settled by the adviser."""

import threading
import time
from collections.abc import Callable
from io import BytesIO
from typing import Any

import docx
import pytest
from PIL import Image, ImageDraw, ImageFont
from streamlit.testing.v1 import AppTest

from checks import desk
from checks.case import Case, DocumentRole, ReadingBegun
from checks.desk import sample
from checks.documents import recognition_is_installed
from checks.settings import ROOT
from tests import reviews
from tests.reviews import ADVISER, CHAIR

Open = Callable[..., AppTest]
TEXT = ("report.txt", b"Leanne rang the health visitor.", "text/plain")


def shown(app: AppTest) -> str:
    """All markup on the page, for the words that a reader sees."""
    return " ".join(str(element.proto.body) for element in app.get("html"))


def test_a_file_is_kept_when_it_arrives(the_desk: desk.Desk, case: Case, open_page: Open) -> None:
    app = open_page("documents", case)
    app.file_uploader[0].set_value(TEXT).run()
    assert not app.exception
    kept = desk.load(the_desk, case.id).documents[DocumentRole.OVERVIEW_REPORT]
    assert (kept.file_name, kept.words) == ("report.txt", 5)
    assert "report.txt" in shown(app)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("report.docx", b"not a Word file"),
        ("report.pdf", b"%PDF-1.7"),
        ("report.txt", b""),
        ("page.jpg", b"\xff\xd8\xff\xe0"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_and_nothing_is_kept(
    the_desk: desk.Desk, case: Case, open_page: Open, name: str, data: bytes
) -> None:
    app = open_page("documents", case)
    app.file_uploader[0].set_value((name, data, "application/octet-stream")).run()
    assert not app.exception
    assert "There is a problem" in shown(app)
    assert desk.load(the_desk, case.id).documents == {}


def test_without_a_name_at_the_keyboard_nothing_is_kept(
    the_desk: desk.Desk, case: Case, open_page: Open
) -> None:
    app = open_page("documents", case, None)
    app.file_uploader[0].set_value(TEXT).run()
    assert "Say who is at the keyboard" in shown(app)
    assert desk.load(the_desk, case.id).documents == {}


def test_hidden_data_is_settled_by_the_adviser_alone(the_desk: desk.Desk, open_page: Open) -> None:
    case = reviews.started(the_desk)
    role = DocumentRole.EXECUTIVE_SUMMARY
    name, data = sample.documents()[role]
    case = desk.upload(the_desk, case.id, case.version, CHAIR, role, data, name)
    assert desk.hidden_open(the_desk, case) > 5
    app = open_page("documents", case, CHAIR, view="hidden")
    assert [button.disabled for button in app.button if button.label.startswith("Remove all")] == [True]
    app = open_page("documents", case, ADVISER, view="hidden")
    next(button for button in app.button if button.label.startswith("Remove all")).click().run()
    assert desk.hidden_open(the_desk, desk.load(the_desk, case.id)) == 0


def report_with_a_picture() -> bytes:
    """A Word file with one sentence and one picture."""
    picture, file = BytesIO(), BytesIO()
    Image.new("RGB", (60, 40), "teal").save(picture, "PNG")
    document = docx.Document()
    document.add_paragraph("Mother asked for help.")
    document.add_picture(BytesIO(picture.getvalue()))
    document.core_properties.title = "Overview report"
    document.save(file)
    return file.getvalue()


@pytest.fixture
def with_picture(the_desk: desk.Desk) -> Case:
    case = reviews.started(the_desk)
    role = DocumentRole.OVERVIEW_REPORT
    return desk.upload(the_desk, case.id, case.version, CHAIR, role, report_with_a_picture(), "report.docx")


def test_a_picture_is_not_settled_with_the_rest(
    the_desk: desk.Desk, with_picture: Case, open_page: Open
) -> None:
    app = open_page("documents", with_picture, ADVISER, view="hidden")
    next(button for button in app.button if button.label.startswith("Remove")).click().run()
    assert desk.hidden_open(the_desk, desk.load(the_desk, with_picture.id)) == 1
    next(box for box in app.checkbox if "it identifies nobody" in box.label).check().run()
    assert desk.hidden_open(the_desk, desk.load(the_desk, with_picture.id)) == 0


def test_a_property_is_kept_for_a_reason_and_stays_in_the_copy(
    the_desk: desk.Desk, with_picture: Case, open_page: Open
) -> None:
    app = open_page("documents", with_picture, ADVISER, view="hidden")
    next(each for each in app.text_input if "core: title" in each.label).input("The public title").run()
    kept = [settled for settled in desk.load(the_desk, with_picture.id).hidden.values() if settled.keep]
    assert [settled.reason for settled in kept] == ["The public title"]
    case = reviews.ready(the_desk, reviews.reviewed(the_desk, desk.load(the_desk, with_picture.id)))
    copy = the_desk.store.get_file(case.copies[DocumentRole.OVERVIEW_REPORT].file_id)
    assert docx.Document(BytesIO(copy)).core_properties.title == "Overview report"


@pytest.mark.skipif(not recognition_is_installed(), reason="tesseract is not installed on this computer")
def test_a_scan_is_read_only_when_asked_and_compared_by_eye(
    the_desk: desk.Desk, case: Case, open_page: Open
) -> None:
    app = open_page("documents", case)
    app.file_uploader[0].set_value(("scan.pdf", scan(), "application/pdf")).run()
    assert desk.load(the_desk, case.id).documents == {}
    press(app, "Read the scan by OCR")
    while desk.reading_of(kept := desk.load(the_desk, case.id), DocumentRole.OVERVIEW_REPORT):
        time.sleep(0.2)
    (document,) = kept.documents.values()
    assert "Leanne asked for help" in desk.text_of(the_desk, document).text
    assert "Read by OCR, check by eye: page 1." in shown(open_page("documents", kept))
    app = open_page("documents", kept, ADVISER, view="hidden")
    assert any(box.label.startswith("I have compared page 1") for box in app.checkbox)


def press(app: AppTest, label: str) -> AppTest:
    return next(button for button in app.button if button.label == label).click().run()


@pytest.fixture
def turning(monkeypatch: pytest.MonkeyPatch) -> threading.Semaphore:
    """A scan of three pages whose every page waits to be let on."""
    pages = threading.Semaphore(0)

    def recognise(data: bytes, name: str, progress: Callable[[int, int], None]) -> bytes:
        for page in range(3):
            progress(page, 3)
            pages.acquire()
        return TEXT[1]

    monkeypatch.setattr("checks.desk.scans.recognise", recognise)
    monkeypatch.setattr("checks.desk.scans.upload", keep_as_text)
    monkeypatch.setattr("checks.documents.recognition.shutil.which", lambda _: "/usr/bin/tesseract")
    return pages


def keep_as_text(*arguments: Any) -> Case:
    return desk.upload(*arguments[:-1], "scan.txt")


def begin(case: Case, open_page: Open) -> AppTest:
    app = open_page("documents", case)
    app.file_uploader[0].set_value(("scan.pdf", scan(), "application/pdf")).run()
    return press(app, "Read the scan by OCR")


def until(found: Callable[[], bool]) -> None:
    """Wait for the background; what never comes is stopped by the test run's own limit."""
    while not found():
        time.sleep(0.02)


def test_a_scan_is_read_on_while_its_reader_is_elsewhere(
    the_desk: desk.Desk, case: Case, open_page: Open, turning: threading.Semaphore
) -> None:
    begin(case, open_page)
    turning.release()
    role = DocumentRole.OVERVIEW_REPORT
    until(lambda: desk.reading_of(desk.load(the_desk, case.id), role).done == 1)
    app = open_page("task_list", desk.load(the_desk, case.id), ADVISER)
    app.switch_page("documents.py").run()
    assert app.get("progress")[0].proto.text == "Reading the scan by OCR: page 2 of 3"
    assert "the reading goes on" in shown(app)
    assert not any(button.label == "Read the scan by OCR" for button in app.button)
    turning.release(2)
    until(lambda: role in desk.load(the_desk, case.id).documents)
    app.run()
    assert not app.exception
    assert "scan.txt" in shown(app)
    assert not app.get("progress")


def test_stopping_keeps_nothing_and_says_so(
    the_desk: desk.Desk, case: Case, open_page: Open, turning: threading.Semaphore
) -> None:
    app = begin(case, open_page)
    press(app, "Stop reading the scan")
    assert app.get("progress")[0].proto.text == "Stopping after this page"
    turning.release(3)
    until(lambda: not desk.reading_of(desk.load(the_desk, case.id), DocumentRole.OVERVIEW_REPORT).running)
    app.run()
    assert "was stopped. Nothing of it was kept" in shown(app)
    assert len(app.file_uploader) == 2
    assert desk.load(the_desk, case.id).documents == {}


def test_after_a_restart_the_page_says_what_became_of_the_scan(
    the_desk: desk.Desk, case: Case, open_page: Open
) -> None:
    begun = {DocumentRole.OVERVIEW_REPORT: ReadingBegun(by=CHAIR, at=case.created_at)}
    case = the_desk.store.save(case.model_copy(update={"reading": begun}), CHAIR, "began to read a scan")
    app = open_page("documents", case)
    assert "The app was started again while the scan was being read" in shown(app)
    app.file_uploader[0].set_value(TEXT).run()
    assert "started again" not in shown(app)
    assert desk.load(the_desk, case.id).reading == {}


def scan() -> bytes:
    """A page that is only a picture of words, as a scanner makes it."""
    page, file = Image.new("RGB", (1240, 1754), "white"), BytesIO()
    font = ImageFont.truetype(str(ROOT / "assets" / "fonts" / "certificate-sans-regular.ttf"), 40)
    ImageDraw.Draw(page).text((150, 200), "Leanne asked for help in March.", "black", font)
    page.save(file, "PDF", resolution=150)
    return file.getvalue()
