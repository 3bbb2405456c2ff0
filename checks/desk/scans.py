"""Scans read by OCR behind the page: one job a document, seen by everyone, stopped by a button.

A job lives in this process's memory, and so do the bytes of the scan until it is read. That it was begun is kept with
the review, so that after a restart the page can say what became of it.
"""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from checks.access import Act
from checks.case import Case, DocumentRole, ReadingBegun, Who
from checks.desk.cases import load, now, to_change
from checks.desk.files import upload
from checks.desk.opening import Desk
from checks.documents import CannotRead, recognise
from checks.store import Stale

LOG = logging.getLogger("safe_to_publish")
_STOPPED = "Reading the scan was stopped. Nothing of it was kept."
_LOST = "The app was started again while the scan was being read, so nothing of it was kept. Choose the file again."
_FAILED = "The scan could not be read. Use the Word document, or a PDF in which the text can be searched."
_OVERTAKEN = "Another file was added while the scan was being read, so the scan was not kept."


@dataclass(frozen=True)
class Reading:
    """How far the reading of a scan has come: pages `done` `of` all, which is 0 until the file has been opened.

    When it is over without a result, `sentence` says why.
    """

    running: bool
    done: int = 0
    of: int = 0
    waiting: bool = False
    stopping: bool = False
    sentence: str = ""


class _Stopped(Exception):
    """Somebody pressed the button."""


class _Job:
    """One scan being read. Written by its own thread, read by any."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self.reading = Reading(running=True, waiting=True)

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait until no other scan is being read, unless this one is stopped first."""
        while not _turn.acquire(timeout=0.2):
            if self.stop.is_set():
                raise _Stopped
        try:
            yield
        finally:
            _turn.release()

    def told(self, done: int, of: int) -> None:
        """Note how far it has come, before each page."""
        if self.stop.is_set():
            raise _Stopped
        self.reading = Reading(running=True, done=done, of=of)


_jobs: dict[tuple[str, DocumentRole], _Job] = {}
_jobs_lock = threading.Lock()
_turn = threading.Semaphore(1)  # one scan at a time: the processor is needed for the pages as well


def begin_reading(
    desk: Desk, case_id: str, version: int, who: Who, role: DocumentRole, data: bytes, name: str
) -> Case:
    """Begin to read a scanned PDF by OCR, in the background; the result is then kept as `upload` does.

    Raises `ValueError` while that document's scan is already being read, and `store.Stale`.
    """
    case = to_change(desk, case_id, who, Act.UPLOAD)
    place, job = (case_id, role), _Job()
    with _jobs_lock:
        if place in _jobs and _jobs[place].reading.running:
            raise ValueError("This scan is already being read. Wait for it, or stop it first.")
        _jobs[place] = job
    begun = {**case.reading, role: ReadingBegun(by=who, at=now())}
    after = case.model_copy(update={"version": version, "reading": begun})
    try:
        after = desk.store.save(after, who, "began to read a scan", role.value)
    except BaseException:
        _jobs.pop(place, None)
        raise
    work = (desk, job, case_id, who, role, data, name)
    threading.Thread(target=_work, args=work, name="scan", daemon=True).start()
    return after


def stop_reading(case_id: str, role: DocumentRole) -> None:
    """Stop after the page that is being read; nothing is kept. No error when there is nothing to stop."""
    job = _jobs.get((case_id, role))
    if job:
        job.stop.set()


def forget_reading(case_id: str, role: DocumentRole) -> None:
    """Say no more of a reading that is over: its document has come in another way."""
    job = _jobs.get((case_id, role))
    if job and not job.reading.running:
        _jobs.pop((case_id, role), None)


def reading_of(case: Case, role: DocumentRole) -> Reading | None:
    """How far the reading of this document's scan has come, or why it came to nothing; None when there was none."""
    job = _jobs.get((case.id, role))
    begun = role in case.reading
    if job is None:
        return Reading(running=False, sentence=_LOST) if begun else None
    reading = job.reading
    if role in case.documents and not reading.running:
        return None
    if reading.running:
        return replace(reading, stopping=job.stop.is_set())
    if reading.sentence:
        return reading
    # Kept, but after this case was loaded: to its reader the last page is still being read.
    return Reading(running=True, done=reading.of, of=reading.of) if begun else None


def _work(desk: Desk, job: _Job, case_id: str, who: Who, role: DocumentRole, data: bytes, name: str) -> None:
    sentence = ""
    try:
        with job.turn():
            job.told(0, 0)
            recognised = recognise(data, name, job.told)
            job.told(job.reading.of, job.reading.of)
            _keep(desk, case_id, who, role, recognised, name)
    except _Stopped:
        sentence = _STOPPED
    except CannotRead as problem:
        sentence = str(problem)
    except Exception as error:  # noqa: BLE001 - a thread has nobody above it: whatever happens must reach the page
        LOG.warning("A scan could not be read: %s", type(error).__name__)
        sentence = _FAILED
    try:
        if sentence:
            _no_longer_begun(desk, case_id, who, role)
    finally:
        job.reading = replace(job.reading, running=False, sentence=sentence)


def _keep(desk: Desk, case_id: str, who: Who, role: DocumentRole, data: bytes, name: str) -> None:
    """Keep the recognised PDF, unless that document has come in another way meanwhile."""
    while True:
        case = load(desk, case_id)
        if role in case.documents:
            raise CannotRead("unsupported", _OVERTAKEN)
        try:
            upload(desk, case_id, case.version, who, role, data, name)
        except Stale:
            continue  # somebody saved something else in between
        return


def _no_longer_begun(desk: Desk, case_id: str, who: Who, role: DocumentRole) -> None:
    """Take the mark of the beginning away, so that no restart is told of later."""
    while True:
        case = load(desk, case_id)
        if role not in case.reading:
            return
        left = {each: begun for each, begun in case.reading.items() if each is not role}
        try:
            desk.store.save(
                case.model_copy(update={"reading": left}), who, "stopped reading a scan", role.value
            )
        except Stale:
            continue
        return
