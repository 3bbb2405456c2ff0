"""Text recognition of scans, with a stand-in for tesseract whose words are laid over the pictures and found again."""

import stat
import sys
from pathlib import Path

import pytest

from checks.case import Action, Decision, Plan
from checks.documents import CannotRead, inspect, read, recognise, recognition_is_installed, redact
from tests.checks.documents.pdf_builder import Maker

TABLE = (
    "\\t".join(f"c{n}" for n in range(12))
    + "\\n"
    + "".join(
        f"5\\t1\\t1\\t1\\t1\\t{n}\\t{100 + 250 * n}\\t300\\t200\\t40\\t96\\t{word}\\n"
        for n, word in enumerate(("Danielka", "went", "home"))
    )
)


@pytest.fixture
def tesseract(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of that name that reads a picture and always sees the same three words."""
    program = tmp_path / "tesseract"
    program.write_text(
        f"#!{sys.executable}\nimport sys\nassert sys.stdin.buffer.read(4) == b'\\x89PNG'\nprint('{TABLE}')\n"
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    return program


def scan() -> bytes:
    maker = Maker()
    maker.picture()
    image = maker.first.Resources.XObject.I
    page = maker.page(b"q 595 0 0 842 0 0 cm /I Do Q", plain=b"")
    page.obj.Resources.XObject.I = image
    return maker.saved()


def test_a_scan_becomes_readable_and_says_that_a_machine_read_it(tesseract: Path) -> None:
    told: list[tuple[int, int]] = []
    data = recognise(scan(), "scan.pdf", lambda done, of: told.append((done, of)))
    text = read(data, "scan.pdf")
    assert "Danielka went home" in text.text
    assert "The panel met in the spring" in text.text
    assert any("by eye" in note for note in text.notes)
    assert told == [(0, 2), (1, 2)]
    assert ("ocr_layer", "page 2") in {(thing.kind, thing.place) for thing in inspect(data, "scan.pdf")}


def test_a_recognised_name_is_replaced_like_any_other(tesseract: Path) -> None:
    plan = Plan(decisions=(Decision(text="Danielka", action=Action.PSEUDONYM, replacement="Child D"),))
    text = read(redact(recognise(scan(), "scan.pdf"), "scan.pdf", plan), "scan.pdf").text
    assert "Child D went home" in text
    assert "Danielka" not in text


def test_without_tesseract_the_step_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not recognition_is_installed()
    with pytest.raises(CannotRead, match="not installed"):
        recognise(scan(), "scan.pdf")


def test_a_recognition_that_fails_names_the_page(tesseract: Path) -> None:
    tesseract.write_text(f"#!{sys.executable}\nraise SystemExit(1)\n")
    with pytest.raises(CannotRead, match="failed on page 2"):
        recognise(scan(), "scan.pdf")
