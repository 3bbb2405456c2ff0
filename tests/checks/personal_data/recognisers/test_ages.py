"""Ages that stand in brackets after a name; other bracketed numbers are left alone."""

import pytest

from tests.checks.personal_data.texts import kinds


@pytest.mark.parametrize("bracket", ["(66)", "(66, not the mother)", "(66; retired)"])
def test_an_age_after_a_name_is_found(bracket: str) -> None:
    assert kinds(f"Mrs Hartley {bracket} came to the door.").get("66") == "AGE"


@pytest.mark.parametrize(
    "text", ["See Table (3, 4).", "Recommendation (5; 6) was met.", "Section (12) applies."]
)
def test_a_number_of_a_list_is_no_age(text: str) -> None:
    assert "AGE" not in kinds(text).values()
