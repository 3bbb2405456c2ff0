"""Each place in a PDF where a name can stand: read, told, removed, proved."""

import io

import pikepdf
import pytest

from checks.case import Action, Decision, Plan
from checks.documents import inspect, leftovers, read, redact
from tests.checks.documents.pdf_places import HIDDEN, NAME, SEEN, UNSEEN

PLAN = Plan(decisions=(Decision(text=NAME, action=Action.PSEUDONYM, replacement="Child D"),))
OF_A_PICTURE_COPY = {"image", "ocr_layer"}


def everything(data: bytes) -> str:
    """All bytes of a PDF as text, each stream and string decoded."""
    pieces = [data.decode("latin-1")]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Stream):
                packed = str(item.get("/Filter", "")) == "/DCTDecode"
                pieces.append((item.read_raw_bytes() if packed else item.read_bytes()).decode("latin-1"))
            pieces.append(repr(item))
    return "\n".join(pieces)


@pytest.mark.parametrize("place", SEEN)
def test_what_a_reader_sees_is_in_the_text_and_replaced_in_the_copy(place: str) -> None:
    data = SEEN[place](NAME)
    assert read(data, "report.pdf").text.count(NAME) == 1
    copy = redact(data, "report.pdf", PLAN)
    text = read(copy, "report.pdf").text
    assert NAME not in text
    assert "Child D" in text
    assert "The panel met in the spring and heard every agency." in text
    assert NAME not in everything(copy)


@pytest.mark.parametrize("place", UNSEEN)
def test_text_that_cannot_be_seen_is_told_with_its_page(place: str) -> None:
    data = UNSEEN[place](NAME)
    things = [thing for thing in inspect(data, "report.pdf") if NAME in thing.text]
    assert things
    assert {thing.kind for thing in things} <= {"invisible_text", "off_page_text", "tiny_text"}
    assert all("page 1" in thing.place for thing in things)


@pytest.mark.parametrize("place", HIDDEN)
def test_what_stands_outside_the_text_is_told_with_its_words(place: str) -> None:
    data = HIDDEN[place](NAME)
    assert any(NAME in thing.text for thing in inspect(data, "report.pdf"))
    text = read(data, "report.pdf")
    assert NAME not in text.text or place == "replacement text"  # PDFium reads it in place of what is drawn
    assert any(NAME in aside.text for aside in text.asides)


@pytest.mark.parametrize("place", UNSEEN | HIDDEN)
def test_what_is_hidden_is_gone_from_the_copy_whatever_the_plan_says(place: str) -> None:
    copy = redact((UNSEEN | HIDDEN)[place](NAME), "report.pdf", Plan())
    assert NAME not in everything(copy)
    assert NAME not in read(copy, "report.pdf").text
    assert {thing.kind for thing in inspect(copy, "report.pdf")} <= OF_A_PICTURE_COPY


@pytest.mark.parametrize("place", SEEN | UNSEEN | HIDDEN)
def test_the_proof_finds_the_name_in_the_file_as_it_was(place: str) -> None:
    assert leftovers((SEEN | UNSEEN | HIDDEN)[place](NAME), "report.pdf", PLAN)


def test_there_are_more_than_twenty_five_places() -> None:
    assert len(SEEN) + len(UNSEEN) + len(HIDDEN) > 25
