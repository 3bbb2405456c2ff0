"""Homes in every layout are addresses; counts, stages and headings with a number are none."""

import pytest

from tests.checks.personal_data.texts import flags_of

HOMES = [
    "117 Sefton",
    "Block C, Attlee Court",
    "Flat 7 Dolphin House",
    "Room 14, Nurses’ Home, Princess Maud Infirmary",
    "3 Harbour Steps",
    "number four, Albert Street",
    "Eleven Albert Terrace",
    "Upper Hagg Farm",
    "9 to 11 Fishergate",
    "Flat 88, 11th floor, Broadmead Point",
    "10 Mayfield",
    "The Old Forge, Penhallow, ZT13 6DL",
]


@pytest.mark.parametrize("home", HOMES)
def test_a_home_is_found_whole(home: str) -> None:
    flags = flags_of(f"They lived at {home} until the winter.")
    assert any(home in flag.text and flag.type == "ADDRESS" for flag in flags)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The family lived on a narrowboat, the Kittiwake, below the bridge.", "Kittiwake"),
        ("She may be written to at PO Box 61, Ollerby ZM6 1AA.", "PO Box 61, Ollerby ZM6 1AA"),
        ("Address\t12 Back Sands\tsince May", "12 Back Sands"),
        ("CHILD HEARD CRYING AT FLAT 2", "FLAT 2"),
    ],
)
def test_a_home_that_is_no_house_in_a_street_is_found(text: str, words: str) -> None:
    assert words in [flag.text for flag in flags_of(text) if flag.type == "ADDRESS"]


@pytest.mark.parametrize(
    "text",
    [
        "Section 47 enquiries were begun and 12 Key Lines of Enquiry were agreed.",
        "The Panel considered 14 Individual Management Reviews and 3 Health Overview Reports.",
        "There were 5 Core Groups. He moved to Year 4. It was seen at Stage 2 of the Complaints Procedure.",
        "4 The Family",
        "She spoke to no one else.",
    ],
)
def test_what_is_counted_is_no_address(text: str) -> None:
    assert [flag.text for flag in flags_of(text) if flag.type == "ADDRESS"] == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("The next house but one, no. 45, is the uncle's.", "no. 45"),
        (
            "Of the office, Room 4.12, Mariner House, 200 Dock Road, by bus.",
            "Room 4.12, Mariner House, 200 Dock Road",
        ),
        ("She lived at number 5 in the Salthouse Cottages.", "number 5"),
        ("Mr Kowalik, a crane driver from number 57, did not wait.", "number 57"),
        ("Naomi ran to number 18 with no shoes on.", "number 18"),
    ],
)
def test_a_house_by_its_number_and_a_room_are_addresses(text: str, address: str) -> None:
    assert address in [flag.text for flag in flags_of(text) if flag.type == "ADDRESS"]


def test_a_title_after_a_number_makes_no_street() -> None:
    assert "ADDRESS" not in {flag.type for flag in flags_of("As to section 47, Mr Hill told me of it.")}
