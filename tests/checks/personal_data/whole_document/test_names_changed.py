"""Names that a document uses again and again which says that all its names were changed are flagged once."""

import pytest

from checks.personal_data.flags import MADE_UP
from tests.checks.personal_data.texts import flagged, flags_of

STORY = (
    "Jamal told Miss Tranter on Monday. Miss Tranter saw that Jamal was thin. Later Jamal cried, and Miss Tranter rang "
    "home.\n\nLevi took Jamal away.\n\nLevi and Miss Tranter met, and Jamal wept.\n\nMiss Tranter told Levi off.\n\n"
    "Jamal, Levi and Miss Tranter sat down.\n\n"
    "The log has “Hamza is thin” in it. Mrs Philippa Garrow read it."
)


@pytest.mark.parametrize(
    "said",
    [
        "(All names of family members, staff and places in this report have been changed)",
        "All names in this report are pseudonyms.",
        "The names used in this review have been changed.",
        "The family chose all of the names in this report.",
    ],
)
def test_each_is_flagged_once_and_to_be_checked(said: str) -> None:
    flags = flags_of(f"{said}\n\n{STORY}")
    assert [flag.text for flag in flags] == [
        "Jamal",
        "Miss Tranter",
        "Levi",
        "Hamza",
        "Mrs Philippa Garrow",
    ]
    assert [flag.why for flag in flags].count(MADE_UP) == 3
    assert {flag.tier for flag in flags if flag.why == MADE_UP} == {"check"}


@pytest.mark.parametrize(
    "said",
    [
        "",
        "The names in this report have not been changed.",
        "All names of family members in this report have been changed.",
        "The surname of the twins has been changed.",
        "None of the people at the party has been identified. Nobody called him by his own name.",
    ],
)
def test_of_professionals_it_must_say_so_too(said: str) -> None:
    assert flagged(f"{said}\n\n{STORY}").count("Miss Tranter") == STORY.count("Miss Tranter") == 6


def test_a_name_that_slipped_through_in_what_is_quoted_is_found_wherever_it_stands() -> None:
    call = "CALLER: It is the end one. Craig, Craig, get her.\n\nOPERATOR: Who is Craig?\n\nCALLER: Craig is her dad."
    assert flagged(f"Nobody in this report is called by his or her own name.\n\n{call}").count("Craig") == 4
