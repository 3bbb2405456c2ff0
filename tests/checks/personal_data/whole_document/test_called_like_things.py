"""People who bear the name of a thing that everybody knows are found, and the things are left alone."""

import pytest

from tests.checks.personal_data.texts import flagged


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Child M was Merlin Wellbeloved. On the Monday Merlin was carried in.",
            ["Merlin Wellbeloved", "Merlin"],
        ),
        ("The visitor asked whether Avastin's mother had slept.", ["Avastin"]),
        ("Everybody knew Persil, aged 4. Nobody asked Persil.", ["Persil", "aged 4", "Persil"]),
        ("His friends called him Shrek. Shrek hit her.", ["Shrek", "Shrek"]),
        ("Her uncle, nicknamed Twix, was there.", ["Twix"]),
        ("He is with her most nights and calls her Merlin.", ["Merlin"]),
        ("She was Leanne Hartley, known in the nursery as Merlin.", ["Leanne Hartley", "Merlin"]),
        ("Merlin Thavarajah made her new birth visit. Merlin was kind.", ["Merlin Thavarajah", "Merlin"]),
        ("Wayne “Pikachu” Hartley was the lodger.", ["Wayne “Pikachu” Hartley"]),
    ],
)
def test_somebody_called_like_a_thing_is_found(text: str, found: list[str]) -> None:
    assert flagged(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "She gave her son Calpol.",
        "A drug called Subutex was found.",
        "The police made a Merlin report.",
        "He sold his Renault Clio and asked Tesco for work.",
        "She bought her daughter Lego.",
    ],
)
def test_a_thing_is_left_alone(text: str) -> None:
    assert flagged(text) == []


def test_a_body_that_is_told_of_is_nobodys_surname() -> None:
    assert flagged("The school told Karen Ofsted would come.") == ["Karen"]
