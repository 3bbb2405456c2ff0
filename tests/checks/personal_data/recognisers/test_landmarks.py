"""Places told by a shop, a station, a numbered road; and those in small letters in a message."""

import pytest

from tests.checks.personal_data.texts import flags_of, kinds

PLACES = [
    ("They met outside Lidl at noon.", "Lidl"),
    ("She was collected from Morrisons car park at six.", "Morrisons car park"),
    ("The handover was in the Wimpy.", "Wimpy"),
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
    ("He was stabbed on the top deck of a number 417 bus.", "number 417 bus"),
    ("She caught the T3 bus as far as the bridge.", "T3 bus"),
    ("She went round on the bus, the 47 to Dobden Cross, and back.", "47 to Dobden Cross"),
    ("The helicopter landed upon the Green at four.", "Green"),
    ("They live in Sandwick, the Bottoms and further out.", "Bottoms"),
    ("He sold it in the car park of the Ship and Castle.", "Ship and Castle"),
    ("The fair was on Skelmer sea front in May.", "Skelmer sea front"),
    ("They walked on the Town Moor every day.", "Town Moor"),
    ("BBQ INSIDE. AMBO AT FENNIMORE COMMON. BOY 12", "FENNIMORE COMMON"),
    ("They walked through Fenny Stowerby at night.", "Fenny Stowerby"),
    ("She was found on the Leeds and Liverpool Canal at dawn.", "Leeds and Liverpool Canal"),
    ("The log of Pont Llwyd East box was lost.", "Pont Llwyd East box"),
    ("She was driven to parties in Swindon, Newport and Reading.", "Reading"),
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
        "They were given 10 bus passes and made 2 bus journeys; the 8.15 bus was late.",
        "ACTION PLAN FOR THE HOSPITAL SITE",
        "They sent for the doctor, the bus and the police. He was seen by the second bus stop.",
    ],
)
def test_what_is_found_in_every_town_is_no_place(text: str) -> None:
    assert [flag.text for flag in flags_of(text) if flag.type == "LOCATION"] == []


@pytest.mark.parametrize(
    "text", ["She rang the Bath office.", "It went from the Rugby depot.", "the Deal branch knew"]
)
def test_a_town_that_is_a_word_is_found_before_what_stands_there(text: str) -> None:
    assert any(town in found for found in kinds(text) for town in ("Bath", "Rugby", "Deal"))


def test_offices_of_no_place_are_left_alone() -> None:
    assert not kinds("The Post office was shut, the Head office said no, and the Housing office knew.")
