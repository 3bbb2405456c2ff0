"""Each place in a Word file where a name can stand: read, told, removed, proved."""

import io
import zipfile

import pytest

from checks.case import Action, Decision, Plan
from checks.documents import inspect, leftovers, read, redact
from tests.checks.documents.word_places import HIDDEN, NAME, SEEN

PLAN = Plan(decisions=(Decision(text=NAME, action=Action.PSEUDONYM, replacement="Child D"),))
# A judgement of colour or size can be wrong, so these words are scanned as text and told as hidden.
IN_THE_TEXT_TOO = {
    "white text",
    "nearly white text",
    "white text by theme",
    "black highlight",
    "black shading",
    "text in its cell's colour",
    "tiny text",
    "text squeezed flat",
    "a row without height",
}
STYLE_NAMES_STAY_UNLESS_DECIDED = {"name of a style"}


def everything(data: bytes) -> str:
    """All bytes of a .docx as text, each part unpacked, one byte and two bytes a letter."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        inside = [archive.comment, *(name.encode() for name in archive.namelist())]
        inside += [archive.read(name) for name in archive.namelist()]
    raw = b"\n".join([data, *inside])
    return raw.decode("latin-1") + raw.replace(b"\x00", b"").decode("latin-1")


def words(text: str) -> str:
    return text.replace("\u00ad", "").replace("\u200b", "").replace("\u202a", "")


@pytest.mark.parametrize("place", SEEN)
def test_what_a_reader_sees_is_in_the_text_and_replaced_in_the_copy(place: str) -> None:
    data = SEEN[place](NAME)
    assert read(data, "report.docx").text.count(NAME) == 1
    copy = redact(data, "report.docx", PLAN)
    text = read(copy, "report.docx").text
    assert NAME not in words(everything(copy))
    assert text.count("Child D") == 1
    assert not leftovers(copy, "report.docx", PLAN)


@pytest.mark.parametrize("place", HIDDEN)
def test_what_is_hidden_is_told_with_its_words_and_is_no_part_of_the_text(place: str) -> None:
    data = HIDDEN[place](NAME)
    text = read(data, "report.docx")
    assert NAME not in text.text or place in IN_THE_TEXT_TOO
    assert any(NAME in aside.text + aside.place for aside in text.asides)
    told = inspect(data, "report.docx")
    assert any(NAME in thing.text + thing.place for thing in told) or place in STYLE_NAMES_STAY_UNLESS_DECIDED


@pytest.mark.parametrize("place", [place for place in HIDDEN if place not in STYLE_NAMES_STAY_UNLESS_DECIDED])
def test_what_is_hidden_is_gone_from_the_copy_whatever_the_plan_says(place: str) -> None:
    copy = redact(HIDDEN[place](NAME), "report.docx", Plan())
    assert NAME not in everything(copy)
    assert not [thing for thing in inspect(copy, "report.docx") if thing.kind != "image"]


@pytest.mark.parametrize("place", HIDDEN | SEEN)
def test_the_proof_finds_the_name_in_the_file_as_it_was(place: str) -> None:
    assert leftovers((HIDDEN | SEEN)[place](NAME), "report.docx", PLAN)


def test_there_are_more_than_fifty_places() -> None:
    assert len(SEEN) + len(HIDDEN) > 50
