"""Scans are read in the background: one job a document, stopped or failed in words, lost by nothing but a restart."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from checks import desk as use
from checks.case import Case, DocumentRole
from checks.desk import Closed, Desk, Reading, scans
from checks.documents import CannotRead
from tests import reviews
from tests.reviews import ADVISER, CHAIR

ROLE = DocumentRole.OVERVIEW_REPORT
TEXT = b"Leanne rang the health visitor."


class Reader:
    """Stands in for OCR: two pages, each read when it is let on. `fault` is raised after the first."""

    def __init__(self) -> None:
        self.pages = threading.Semaphore(0)
        self.fault: Exception | None = None
        self.at_once = self.most = 0

    def __call__(self, data: bytes, name: str, progress: Callable[[int, int], None]) -> bytes:
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        try:
            for page in range(2):
                progress(page, 2)
                self.pages.acquire()
                if self.fault:
                    raise self.fault
            return TEXT
        finally:
            self.at_once -= 1


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    made = Reader()
    monkeypatch.setattr(scans, "recognise", made)
    yield made
    made.pages.release(100)
    for thread in threading.enumerate():
        if thread.name == "scan":
            thread.join()


@pytest.fixture
def case(desk: Desk) -> Case:
    return use.start_review(desk, CHAIR)


def begin(desk: Desk, case: Case, role: DocumentRole = ROLE) -> Case:
    return use.begin_reading(desk, case.id, case.version, CHAIR, role, b"a scan", "scan.txt")


def ended(desk: Desk, case: Case, role: DocumentRole = ROLE) -> Case:
    """The case once nothing of it is being read any more."""
    while True:
        case = use.load(desk, case.id)
        reading = use.reading_of(case, role)
        if reading is None or not reading.running:
            return case
        time.sleep(0.01)


def test_the_result_is_kept_as_an_upload_although_somebody_saved_meanwhile(
    desk: Desk, case: Case, reader: Reader
) -> None:
    case = begin(desk, case)
    use.answer(desk, case.id, case.version, ADVISER, {"about.board": "Northmoor"})
    reader.pages.release(2)
    case = ended(desk, case)
    assert use.text_of(desk, case.documents[ROLE]).text == TEXT.decode()
    assert case.answers["about.board"].value == "Northmoor"
    assert case.reading == {}
    assert use.reading_of(case, ROLE) is None
    assert [entry.act for entry in desk.store.log(case.id)][1] == "began to read a scan"


def test_one_scan_of_a_document_and_one_in_all_is_read_at_a_time(
    desk: Desk, case: Case, reader: Reader
) -> None:
    case = begin(desk, case)
    with pytest.raises(ValueError, match="already being read"):
        begin(desk, case)
    case = begin(desk, case, DocumentRole.EXECUTIVE_SUMMARY)
    states = [use.reading_of(case, role) for role in DocumentRole]
    assert all(state and state.running for state in states)
    reader.pages.release(4)
    case = ended(desk, ended(desk, case), DocumentRole.EXECUTIVE_SUMMARY)
    assert set(case.documents) == set(DocumentRole)
    assert reader.most == 1


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (CannotRead("unsupported", "Text recognition failed on page 1."), "failed on page 1"),
        (RuntimeError("Leanne"), "could not be read"),
    ],
)
def test_a_failure_is_one_clear_sentence_and_keeps_nothing(
    desk: Desk,
    case: Case,
    reader: Reader,
    fault: Exception,
    sentence: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    reader.fault = fault
    case = begin(desk, case)
    reader.pages.release()
    case = ended(desk, case)
    reading = use.reading_of(case, ROLE)
    assert reading is not None
    assert sentence in reading.sentence
    assert "Leanne" not in reading.sentence + caplog.text
    assert case.documents == case.reading == {}
    reader.fault = None
    begin(desk, case)
    reader.pages.release(2)
    assert ROLE in ended(desk, case).documents


def test_stopping_ends_it_after_the_page_and_keeps_nothing(desk: Desk, case: Case, reader: Reader) -> None:
    case = begin(desk, case)
    use.stop_reading(case.id, ROLE)
    stopping = use.reading_of(case, ROLE)
    assert stopping is not None
    assert stopping.stopping
    reader.pages.release(2)
    case = ended(desk, case)
    reading = use.reading_of(case, ROLE)
    assert reading is not None
    assert "stopped" in reading.sentence
    assert case.documents == case.reading == {}
    use.forget_reading(case.id, ROLE)
    assert use.reading_of(case, ROLE) is None


def test_a_scan_that_waits_for_another_can_be_stopped_at_once(desk: Desk, case: Case, reader: Reader) -> None:
    case = begin(desk, case)
    case = begin(desk, case, DocumentRole.EXECUTIVE_SUMMARY)
    use.stop_reading(case.id, DocumentRole.EXECUTIVE_SUMMARY)
    case = ended(desk, case, DocumentRole.EXECUTIVE_SUMMARY)
    first = use.reading_of(case, ROLE)
    assert first is not None
    assert first.running


def test_a_file_that_came_in_meanwhile_is_not_overwritten(desk: Desk, case: Case, reader: Reader) -> None:
    case = begin(desk, case)
    case = use.upload(desk, case.id, case.version, CHAIR, ROLE, b"Another report.", "report.txt")
    reader.pages.release(2)
    while any(thread.name == "scan" for thread in threading.enumerate()):
        time.sleep(0.01)
    assert use.load(desk, case.id).documents[ROLE].file_name == "report.txt"


def test_a_page_drawn_from_an_older_state_does_not_call_a_kept_scan_lost(
    desk: Desk, case: Case, reader: Reader
) -> None:
    older = begin(desk, case)
    reader.pages.release(2)
    kept = ended(desk, older)
    assert use.reading_of(older, ROLE) == Reading(running=True, done=2, of=2)
    assert use.reading_of(kept, ROLE) is None
    removed = use.remove(desk, kept.id, kept.version, CHAIR, ROLE)
    assert use.reading_of(removed, ROLE) is None


def test_what_was_begun_before_a_restart_is_said_to_be_lost(desk: Desk, case: Case, reader: Reader) -> None:
    case = begin(desk, case)
    job = scans._jobs.pop((case.id, ROLE))
    reading = use.reading_of(case, ROLE)
    assert reading is not None
    assert not reading.running
    assert "started again" in reading.sentence
    job.stop.set()


def test_nothing_is_read_into_a_certified_review(desk: Desk, reader: Reader) -> None:
    case = reviews.certified(desk, reviews.ready(desk, reviews.reviewed(desk, reviews.started(desk))))
    with pytest.raises(Closed):
        begin(desk, case)
