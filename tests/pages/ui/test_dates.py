"""Typed dates: any year, nothing guessed, every refusal says what to do."""

import pytest

from pages.ui.dates import read


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (("10", "6", "2010"), "2010-06-10"),
        (("1", "5", "1914"), "1914-05-01"),
        (("29", "2", "2012"), "2012-02-29"),
        (("14", "Sep", "2011"), "2011-09-14"),
        (("3", "march", "2011"), "2011-03-03"),
        (("", "", ""), None),
    ],
)
def test_a_real_date_is_kept_in_iso_whatever_its_year(typed: tuple[str, str, str], kept: str | None) -> None:
    """Days, months by number or name, and years far from now are all read."""
    found = read(*typed)
    assert (found.value, found.problem) == (kept, "")


@pytest.mark.parametrize(
    ("typed", "part", "words"),
    [
        (("31", "2", "2011"), "day", "31 February 2011 is not a real date: the month has 28 days"),
        (("29", "2", "2011"), "day", "not a real date"),
        (("0", "6", "2010"), "day", "not a real date"),
        (("10", "13", "2010"), "month", "is not a month"),
        (("10", "Ju", "2010"), "month", "is not a month"),
        (("10", "6", "10"), "year", "four figures"),
        (("10", "6", ""), "year", "must include a year"),
        (("", "6", "2010"), "day", "must include a day"),
        (("ten", "6", "2010"), "day", "not a real date"),
        (("١", "6", "2010"), "day", "not a real date"),
    ],
)
def test_what_is_no_date_is_refused_in_words_at_its_field(
    typed: tuple[str, str, str], part: str, words: str
) -> None:
    """The problem names the field to mend and says what is wrong."""
    found = read(*typed)
    assert found.value is None
    assert found.part == part
    assert words in found.problem


def test_a_month_alone_is_kept_without_a_day() -> None:
    """Where only the month is known no day is made up."""
    assert read("", "6", "2010", month_only=True).value == "2010-06"
