"""An address without the last word of its street is found where the documents name the street elsewhere."""

import pytest

from checks.personal_data.recognisers.base import Found
from checks.personal_data.unit import Unit
from checks.personal_data.whole_document.streets_cut_short import streets_cut_short


def found_beside(street: str, text: str) -> list[str]:
    named = Unit("report", street, [Found(0, len(street), "ADDRESS", 0.9, "addresses", "", "")])
    return [
        unit.text[one.start : one.end] for unit, one in streets_cut_short([named, Unit("report", text, [])])
    ]


@pytest.mark.parametrize(
    ("text", "address"),
    [("Subject: 19 delph (AGAIN)", "19 delph"), ("Went to flat 2, 19a Delph today.", "flat 2, 19a Delph")],
)
def test_a_number_and_the_name_are_found(text: str, address: str) -> None:
    assert found_beside("17 Delph Rise", text) == [address]


@pytest.mark.parametrize(
    ("street", "text"),
    [
        ("17 Delph Rise", "Mr Delph has 19 hens."),
        ("17 Delph Rise", "At 19 Delph Road."),
        ("4 Park Road", "There were 19 park visits."),
    ],
)
def test_what_is_no_address_is_left(street: str, text: str) -> None:
    assert found_beside(street, text) == []
