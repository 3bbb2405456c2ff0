"""Places told by a shop, a station, a numbered road; and those in small letters in a message."""

import pytest

from tests.checks.personal_data.texts import flags_of

PLACES = [
    ("He slept in a tent behind the Asda on Harrow Road.", "Asda on Harrow Road"),
    ("The car was stopped at junction 23 of the M1.", "junction 23 of the M1"),
    ("It was left in a field off the A417.", "A417"),
    ("CCTV at Petergate bus station shows him.", "Petergate bus station"),
    ("A taxi took them from the Magpie pub.", "Magpie pub"),
    ("He dealt from a bench in Queen Square.", "Queen Square"),
    ("The blue boat past Bridge 83 with the bikes on.", "Bridge 83"),
    ("She texted: “in harehills wiv T, c u 2moro”", "harehills"),
    ("They lived at Ty Gwyn, Heol Las, for a year.", "Heol Las"),
    ("SEARCH OF PREMISES, MANOR LANE ESTATE", "MANOR LANE ESTATE"),
    ("Her place of birth was Tamale, Ghana.", "Tamale, Ghana"),
    ("His family come from Mandi Bahauddin and Dohuk.", "Mandi Bahauddin"),
    ("A London paper paid for it.", "London"),
    ("“meet u down tip lane after skl”", "tip lane"),
]


@pytest.mark.parametrize(("text", "place"), PLACES, ids=[place for _, place in PLACES])
def test_a_place_is_found_with_its_kind(text: str, place: str) -> None:
    assert any(place in flag.text for flag in flags_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "They met at the police station, the local park and the railway station.",
        "The town centre and the housing estate were patrolled. Local Park wardens came.",
        "It was written on the A4 paper and the B12 form; A2 to A14 are staff.",
        "House prices in the North West fell. He was transferred to PICU.",
        "The London Child Protection Procedures apply.",
        "text: “c u at the skool in 10 mins wiv ur stuff”",
    ],
)
def test_what_is_found_in_every_town_is_no_place(text: str) -> None:
    assert [flag.text for flag in flags_of(text) if flag.type == "LOCATION"] == []
