"""However many processes read a document, and whatever becomes of them, the findings are the same."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from checks import desk, documents, personal_data
from checks.__main__ import _finding
from checks.case import DocumentRole
from checks.personal_data import engine, sharing
from checks.personal_data.recognisers.base import Found
from checks.personal_data.trained import names
from checks.personal_data.unit import Reading
from checks.settings import BadSetting, Settings
from tests.benchmarks.scan import paragraphs
from tests.checks.personal_data.texts import Text
from tests.corpus.gold import load
from tests.reviews import CHAIR

ROOT = Path(__file__).resolve().parents[3]
REPORT = next(gold for gold in load() if gold.name.startswith("tarnbeck")).text
LONG_REPORT = "\n".join([*(f"{line} Sheet 1." for line in paragraphs(9_000)), REPORT])


@pytest.fixture(autouse=True)
def nothing_remembered(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Each test reads anew, with two processes, and leaves no reader behind."""
    monkeypatch.setenv(sharing.SETTING, "2")
    monkeypatch.setattr(engine, "LONG", 2_000)
    monkeypatch.setattr(engine, "BATCH", 16)
    engine._remembered.clear()
    yield
    sharing.readers().close()


def flags() -> tuple[personal_data.Flag, ...]:
    engine._remembered.clear()
    return personal_data.scan({"report": Text(REPORT)})


def stand_in(monkeypatch: pytest.MonkeyPatch, model: str, answer: str) -> None:
    """Instead of a reader, a process that gives this name of its models and this answer to every batch."""
    script = f"""
import sys
for line in sys.stdin:
    print({json.dumps(model)!r} if line == "null\\n" else {answer!r} or sys.exit(), flush=True)
"""
    monkeypatch.setattr(sharing, "COMMAND", (sys.executable, "-c", script))
    (reader,) = sharing.readers().borrow(1)
    reader.wait()
    sharing.readers().back(reader)


def batches_read(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Fills with how many paragraphs each batch has that a reader is asked for."""
    asked: list[int] = []
    ask = sharing.Reader.read
    monkeypatch.setattr(
        sharing.Reader, "read", lambda self, texts: asked.append(len(texts)) or ask(self, texts)
    )
    return asked


def test_one_process_and_two_find_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """And the second does read its share."""
    asked = batches_read(monkeypatch)
    (reader,) = sharing.readers().borrow(1)
    assert reader.wait()
    sharing.readers().back(reader)
    together = flags()
    assert asked
    monkeypatch.setenv(sharing.SETTING, "1")
    assert flags() == together


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "[]",
        "null",
        "[[[0, 4]]]",
        '{"found": 1}',
        "[[[[9, 4, 1, 1, 1, 1, 1]], null]]",
        '[[[], [9, "AAAA"]]]',
    ],
)
def test_what_a_reader_fails_to_read_is_read_here(answer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that ends or gives no sense loses nothing, and is asked once."""
    asked = batches_read(monkeypatch)
    stand_in(monkeypatch, names.fingerprint(), answer)
    together = flags()
    assert len(asked) == 1
    monkeypatch.setenv(sharing.SETTING, "1")
    assert flags() == together


def test_a_reader_with_another_model_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its findings would not be those of the model that the setting names."""
    asked = batches_read(monkeypatch)
    stand_in(monkeypatch, "another", "[]")
    assert flags()
    assert asked == []


def test_findings_come_back_as_they_went() -> None:
    """To the last figure of the score; findings outside the texts are none."""
    found = (Found(0, 4, "PERSON", 0.1 + 0.2, "dates", "rule", "It’s “so”."),)
    scores = np.array([[0.1, 1 / 3], [-7e20, 0]], np.float32)
    line = sharing.as_line([Reading(found, scores), Reading(())])
    assert line.isascii()
    first, second = sharing.from_line(line, ["Anna", ""])
    assert first.found == found
    assert first.scores is not None
    assert np.array_equal(first.scores, scores)
    assert second == Reading(())
    for texts in (["Ann", ""], ["Anna"], ["", "Anna"]):
        with pytest.raises(ValueError, match="findings of other texts"):
            sharing.from_line(line, texts)


@pytest.mark.parametrize("wanted", ["0", "-1", "two", "17", "1.5"])
def test_a_setting_that_is_no_number_is_one_clear_sentence(
    wanted: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(sharing.SETTING, wanted)
    with pytest.raises(BadSetting, match=r"must be a number from 1 to 16"):
        sharing.processes()


def test_without_a_setting_there_are_two_processes_where_there_are_two_cores(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv(sharing.SETTING)
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {0}, raising=False)
    assert sharing.processes() == 1
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {0, 1, 2, 3}, raising=False)
    assert sharing.processes() == 2


def test_a_reader_ends_with_the_process_that_asked() -> None:
    """Even when that is killed: nothing stays behind with a report in its memory."""
    asked = (
        "import os; from checks.personal_data import sharing; reader = sharing.Reader();"
        "print(reader.process.pid, flush=True); os._exit(1)"
    )
    run = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=False)
    pid = int(run.stdout)
    until = time.monotonic() + 60
    while psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < until, "the reader is still there"
        time.sleep(0.1)


def test_the_command_line_the_library_and_the_desk_find_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In one process and in two, over a report long enough to be shared and its summary."""
    files = {
        DocumentRole.OVERVIEW_REPORT: LONG_REPORT,
        DocumentRole.EXECUTIVE_SUMMARY: "Leanne Hartley’s son was born on 3 May 2011.\n",
    }
    monkeypatch.setattr(engine, "LONG", sharing.LONG)
    monkeypatch.setattr(engine, "BATCH", 64)
    assert len(LONG_REPORT) > sharing.LONG
    for role, text in files.items():
        (tmp_path / f"{role.value}.txt").write_text(text, "utf-8")
    paths = {str(tmp_path / f"{role.value}.txt"): role.value for role in files}

    def by_command(processes: str) -> list[dict[str, object]]:
        run = subprocess.run(
            [sys.executable, "-m", "checks", "scan", *paths],
            cwd=ROOT,
            env={**os.environ, sharing.SETTING: processes},
            capture_output=True,
            text=True,
            check=True,
        )
        found = [json.loads(line) for line in run.stdout.splitlines()]
        return [{**one, "document": paths[one["document"]]} for one in found]

    def by_desk(processes: str) -> list[dict[str, object]]:
        engine._remembered.clear()
        monkeypatch.setenv(sharing.SETTING, processes)
        room = desk.open_desk(Settings(data_folder=tmp_path / processes))
        case = desk.start_review(room, CHAIR)
        for role, text in files.items():
            name = f"{role.value}.txt"
            case = desk.upload(room, case.id, case.version, CHAIR, role, text.encode(), name)
        case = desk.screen(room, case.id, case.version, CHAIR)
        return [_finding(flag) for flag in desk.flags(room, case)]

    texts = {name: documents.read(Path(path).read_bytes(), Path(path).name) for path, name in paths.items()}
    expected = [_finding(flag) for flag in personal_data.scan(texts)]
    assert len(expected) > 1_000
    assert by_command("1") == expected
    assert by_command("2") == expected
    assert by_desk("1") == expected
