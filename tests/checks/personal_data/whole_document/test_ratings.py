"""Red, amber and green rate the steps of a plan; Amber may be a child of the report as well."""

import pytest

from checks.personal_data.recognisers.base import Found
from checks.personal_data.unit import Unit
from checks.personal_data.whole_document.ratings import without_ratings


def left(*texts: str) -> list[str]:
    """What is left of "Amber" and "Green" found in the texts."""
    units = [
        Unit(
            "plan",
            text,
            [
                Found(at, at + len(name), "PERSON", 0.7, "lists", "", "")
                for name in ("Amber", "AMBER", "Green")
                if (at := text.find(name)) >= 0
            ],
        )
        for text in texts
    ]
    without_ratings(units)
    return [unit.text[one.start : one.end] for unit in units for one in unit.found]


@pytest.mark.parametrize(
    "texts",
    [
        ("Flag the files\tData Officer\tAmber", "Visit again\tTeam Manager\tGreen"),
        ("T. Crake / CP plan. RED", "Kayden, nine weeks. AMBER"),
        ("Amber and Red actions go to the Director.",),
    ],
)
def test_a_colour_that_rates_something_is_nobody(texts: tuple[str, ...]) -> None:
    assert left(*texts) == []


@pytest.mark.parametrize(
    "texts",
    [
        ("Amber was seen at home.", "Visit again\tTeam Manager\tGreen", "Flag the files\tData Officer\tRed"),
        ("Sister\tAmber", "Brother\tCallum"),
        ("Mr Green and Amber came.",),
    ],
)
def test_elsewhere_it_may_be_somebody(texts: tuple[str, ...]) -> None:
    assert left(*texts)[:1] in (["Amber"], ["Green"])


def test_a_child_called_amber_stays_found_in_her_cell_beside_ratings() -> None:
    assert left("Sister\tAmber", "Amber was seen at home.", "Visit again\tGreen", "Flag the files\tRed")[
        :1
    ] == ["Amber"]
