"""What the layers found, settled over all paragraphs: people apart from their bodies, ages after names."""

import pytest

from tests.checks.personal_data.texts import flagged, kinds


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        ("Dr Aniket Rao of the Pit Row Medical Practice wrote.", "Dr Aniket Rao", "Pit Row Medical Practice"),
        (
            "It was signed by Mrs Gwen Hollis from Larkfield Primary School.",
            "Mrs Gwen Hollis",
            "Larkfield Primary School",
        ),
    ],
)
def test_somebody_and_the_body_that_they_are_of_are_two_findings(text: str, person: str, body: str) -> None:
    assert {person, body} <= set(flagged(text))


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Mother: Yvette BRYCE, 38, bus driver.", "38"),
        ("Nana Pearl (Mrs Pearl Beckford), PGM, 77, sings at the chapel.", "77"),
        ("Her brother, nineteen, was at work.", "nineteen"),
    ],
)
def test_a_bare_number_after_somebody_is_an_age(text: str, age: str) -> None:
    assert kinds(text).get(age) == "AGE"


def test_a_number_after_somebody_that_goes_on_as_an_address_is_no_age() -> None:
    assert "AGE" not in kinds("He saw Mrs Jones, 14, Albert Road.").values()


def test_a_possessive_without_its_apostrophe_is_found() -> None:
    text = "Ruby Tarrant, 6, lives with her mother.\nA note said: “Rubys dad is posted we are off.”"
    assert "Rubys" in flagged(text)
