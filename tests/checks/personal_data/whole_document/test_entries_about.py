"""Whom an entry of a log is about is found by the letters after its date, where the documents name somebody of them."""

import pytest

from checks.personal_data.recognisers.base import Found
from checks.personal_data.unit import Unit
from checks.personal_data.whole_document.entries_about import entries_about

NAMED = Unit("report", "Bronwen Probert", [Found(0, 15, "PERSON", 0.9, "lists", "full name", "")])


def found(*entries: str) -> list[str]:
    units = [NAMED, *(Unit("report", entry, []) for entry in entries)]
    return [unit.text[one.start : one.end] for unit, one in entries_about(units)]


@pytest.mark.parametrize(
    ("entries", "letters"),
    [
        (["   14 Sept 2015 BP bald patch behind the ear"], ["BP"]),
        (["26/01/12 – bp dna", "09/02/12 – bp seen"], ["bp", "bp"]),
        (["17/05/12 – b asleep on the settee"], ["b"]),
    ],
)
def test_the_letters_after_the_date_are_found(entries: list[str], letters: list[str]) -> None:
    assert found(*entries) == letters


@pytest.mark.parametrize(
    "entry",
    [
        "14 Sept 2015 BP taken by the nurse",
        "14 Sept 2015 KT seen at home",
        "14 Sept 2015 SW seen at home",
        "26/01/12 – to be seen",
        "The BP bald patch.",
    ],
)
def test_what_is_nobody_s_is_left(entry: str) -> None:
    assert found(entry) == []
