"""Letters are somebody's wherever they stand, when the document mostly uses them so."""

import pytest

from checks.personal_data.recognisers.base import Found
from checks.personal_data.unit import Unit
from checks.personal_data.whole_document.letters_by_vote import LETTERS, letters_by_vote


def unit(text: str, *people: str, document: str = "report") -> Unit:
    """A paragraph in which some layer found these people."""
    spans = ((text.index(name), text.index(name) + len(name)) for name in people)
    return Unit(document, text, [Found(*span, "PERSON", 0.7, "report reader", "", "") for span in spans])


def voted(*units: Unit) -> list[str]:
    return [f"{own.text[one.start : one.end]} in {own.text}" for own, one in letters_by_vote(units)]


def test_the_other_mentions_of_letters_that_mostly_act_like_somebody_are_found() -> None:
    units = (
        unit("HK came late.", "HK"),
        unit("Rang HK.", "HK"),
        unit("Action: HK – letter.", "HK"),
        unit("HK: smear, treated."),
    )
    assert voted(*units) == ["HK in HK: smear, treated."]


def test_letters_that_seldom_act_like_somebody_are_left() -> None:
    assert (
        voted(unit("HK came late.", "HK"), unit("HK form."), unit("HK form sent."), unit("HK form lost."))
        == []
    )


def test_each_document_votes_for_itself() -> None:
    read = [unit("HK came.", "HK"), unit("HK left.", "HK")]
    assert voted(*read, unit("HK form.", document="summary")) == []


def test_more_is_asked_of_letters_that_the_field_uses() -> None:
    twice = [unit("SW Ann came.", "SW"), unit("SW left.", "SW")]
    assert voted(*twice, unit("SW to visit.")) == []
    assert voted(*twice, unit("SW cried.", "SW"), unit("SW to visit.")) == ["SW in SW to visit."]


def test_a_pseudonym_of_the_document_is_nobody() -> None:
    read = [unit("K came.", "K"), unit("K left.", "K")]
    assert voted(*read, unit("Rang K.")) == ["K in Rang K."]
    assert voted(*read, unit("Rang K."), unit("In this report he is Child K.")) == []


@pytest.mark.parametrize(
    "text", ["Mark on L cheek", "fractured R distal radius", "H. Messages", "A walk", "I came"]
)
def test_sides_headings_and_words_are_no_letters(text: str) -> None:
    assert LETTERS.search(text) is None


def test_a_key_settles_whom_letters_stand_for_though_they_are_pseudonyms_too() -> None:
    key = unit("R, Roxy = Rukhsana Kayani (Child R), A = Adeel Kayani.", "Rukhsana Kayani", "Adeel Kayani")
    notes = unit("R seen. A has her phone. A friend came.")
    found = voted(key, notes)
    assert {f"A in {notes.text}", f"R in {notes.text}"} <= set(found)
    assert found.count(f"A in {notes.text}") == 1  # and not "A friend"


def test_one_letter_alone_is_no_key() -> None:
    key = unit("R = Rukhsana Kayani (Child R).", "Rukhsana Kayani")
    assert voted(key, unit("R seen.")) == []


def test_letters_with_a_title_are_found_where_a_key_explains_them() -> None:
    key = unit("Mr K = Karim Bibi. T = Tess Moor.", "Karim Bibi", "Tess Moor")
    assert "Mr K in Says Mr K came." in voted(key, unit("Says Mr K came."))


def test_fewer_mentions_do_for_the_first_letter_of_somebody_named() -> None:
    named = unit("Tiegan Shaw was fourteen.", "Tiegan Shaw")
    read = [unit("T went out.", "T"), unit("T came back.", "T"), unit("Saw T.", "T")]
    others = [unit(f"{hour} T on time.") for hour in ("One", "Two", "Six", "Ten")]
    assert len(voted(named, *read, *others)) == 4
    assert voted(*read, *others) == []
