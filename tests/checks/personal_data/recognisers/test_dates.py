"""Dates as notes, diaries and old-fashioned writers put them; scores, centiles and counts are none."""

import pytest

from tests.checks.personal_data.texts import flags_of

DATES = [
    ("It happened on the Friday before Christmas 2009.", "the Friday before Christmas 2009"),
    ("She came on the second Saturday of March 2011.", "the second Saturday of March 2011"),
    ("They met on August bank holiday Monday 2010.", "August bank holiday Monday 2010"),
    ("The review was fixed for the 24th.", "the 24th"),
    ("Nxt appt 1/9.", "1/9"),
    ("Seen 3.xi.2010 by the doctor.", "3.xi.2010"),
    ("Absent 19–23/7/10 again.", "19–23/7/10"),
    ("Dated 12/Nov/2010 in ink.", "12/Nov/2010"),
    ("Cards were left on 24/10, 31/10 and 7/11.", "24/10, 31/10 and 7/11"),
    ("There for the nights of 8, 9 and 10 July.", "8, 9 and 10 July"),
    ("Seen on 30. 4. 1984 there.", "30. 4. 1984"),
    ("They married on St David's Day 2004.", "St David's Day 2004"),
]


@pytest.mark.parametrize(("text", "words"), DATES, ids=[words for _, words in DATES])
def test_a_date_is_found_whole(text: str, words: str) -> None:
    assert any(words in flag.text for flag in flags_of(text) if flag.type == "DATE_TIME")


@pytest.mark.parametrize(
    "text",
    [
        "The score was 7/10 and 3/5 of the goals were met, on a 24/7 rota.",
        "He was on the 25th centile. The 21st century asks more. The 3rd edition is out.",
        "On Monday she went; at Christmas she came back; two weeks before Christmas he rang.",
    ],
)
def test_what_is_counted_is_no_date(text: str) -> None:
    assert [flag.text for flag in flags_of(text) if flag.type == "DATE_TIME"] == []
