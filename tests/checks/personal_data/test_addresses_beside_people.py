"""Where an address was read that runs on into somebody's name, or begins with one: each has a flag of its own."""

import pytest

from tests.checks.personal_data.texts import flags_of

APART = [
    ("0210 hrs attended 7 Tannery Row. Spoke Kay NIXON.", "7 Tannery Row", "Kay NIXON"),
    (
        "A letter went to Mr D Yoxall, Lock Cottage, Alders Wharf, Hopwas Bridge, B78 3ZY.",
        "Lock Cottage, Alders Wharf, Hopwas Bridge, B78 3ZY",
        "Mr D Yoxall",
    ),
    ("Dear Ms Osman, 12B Lascotts Parade, N22 8JZ.", "12B Lascotts Parade, N22 8JZ", "Ms Osman"),
    (
        "We act for Mr Ifan Prosser of Blaen-y-Foc Farm, 1 Church Pitch, Westmere, HR5 3QQ, the father.",
        "Blaen-y-Foc Farm, 1 Church Pitch, Westmere, HR5 3QQ",
        "Mr Ifan Prosser",
    ),
    ("They sat by the wall opposite Velma's, 7 Dame Agnes Terrace.", "7 Dame Agnes Terrace", "Velma"),
    ("New birth visit at 31 Cockle Row. Present Chloe, baby, mgm.", "31 Cockle Row", "Chloe"),
]
WHOLE = [
    ("They lived at Ellie Court, 12 Station Road, Westmere.", "Ellie Court, 12 Station Road, Westmere"),
    (
        "She lived at 4 The Paddock, Stanley, County Durham with Craig.",
        "4 The Paddock, Stanley, County Durham",
    ),
    ("He lived at Rose Cottage, Ryan Lane, Westmere.", "Rose Cottage, Ryan Lane, Westmere"),
    ("He lived at Flat 2, Nelson Mandela House, Ashton.", "Flat 2, Nelson Mandela House, Ashton"),
]


@pytest.mark.parametrize(("text", "home", "name"), APART)
def test_the_home_and_somebody_are_apart(text: str, home: str, name: str) -> None:
    found = {(flag.text, flag.type) for flag in flags_of(text)}
    assert {(home, "ADDRESS"), (name, "PERSON")} <= found


def test_of_care_of_somebody_only_the_name_is_left() -> None:
    assert [(flag.text, flag.type) for flag in flags_of("It was sent care of Mr Nendick.")] == [
        ("Mr Nendick", "PERSON")
    ]


@pytest.mark.parametrize(("text", "home"), WHOLE)
def test_an_address_that_holds_a_name_stays_whole(text: str, home: str) -> None:
    assert (home, "ADDRESS") in {(flag.text, flag.type) for flag in flags_of(text)}
