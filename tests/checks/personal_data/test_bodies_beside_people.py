"""Where a body was read and somebody is surer: who is called a person, and where a body's name ends or begins."""

import pytest

from tests.checks.personal_data.texts import flags_of

PEOPLE = [
    (
        "The key worker was Fay Lisle. The letter was not sent to Fay Lisle, who left.",
        ["Fay Lisle", "Fay Lisle"],
    ),
    (
        "Leroy Burrell is a steelpan maker. She was put out for living with Leroy Burrell.",
        ["Leroy Burrell"] * 2,
    ),
    ("Ms Farzana Latif of Latif Horne LLP wrote for her.", ["Ms Farzana Latif"]),
    ("He stayed with Val Spurling and Ron. He went to the Spurlings.", ["Val Spurling", "Ron", "Spurlings"]),
    ("Det Supt Neil Church told the panel. Rosemary Church left.", ["Rosemary Church"]),
]
BODIES = [
    ("Ms Farzana Latif of Latif Horne LLP wrote for her.", "Latif Horne LLP"),
    ("They sang in the Abbey Church of St Werburgh at night.", "Abbey Church of St Werburgh"),
    ("He left Fenny Parva C of E Primary in July.", "Fenny Parva C of E Primary"),
]


@pytest.mark.parametrize(("text", "names"), PEOPLE)
def test_somebody_is_called_a_person(text: str, names: list[str]) -> None:
    people = [flag.text for flag in flags_of(text) if flag.type == "PERSON"]
    assert all(people.count(name) >= names.count(name) for name in names), people


@pytest.mark.parametrize(("text", "name"), BODIES)
def test_a_body_stays_whole(text: str, name: str) -> None:
    assert name in {flag.text for flag in flags_of(text) if flag.type != "PERSON"}
