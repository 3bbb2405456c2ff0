"""Dates and numbers in words."""

from datetime import UTC, date, datetime

from pages.ui import words


def test_a_moment_is_shown_as_the_clock_in_england_had_it() -> None:
    """Times are kept in UTC; in summer the clock is an hour on."""
    assert words.moment(datetime(2026, 7, 1, 23, 30, tzinfo=UTC)) == "2 July 2026 at 00.30"
    assert words.moment(datetime(2026, 11, 12, 16, 20, tzinfo=UTC)) == "12 November 2026 at 16.20"


def test_a_kept_date_or_month_is_said_in_words_and_any_other_text_as_it_is() -> None:
    """The answer to a date question is shown as a person writes it."""
    assert words.iso("2010-06-10") == "10 June 2010"
    assert words.iso("2010-06") == "June 2010"
    assert words.iso("not known") == "not known"


def test_counts_and_lists_read_as_english() -> None:
    """One page, 1,204 pages; one, two and three."""
    assert words.count(1, "page") == "1 page"
    assert words.count(1204, "page") == "1,204 pages"
    assert words.listed(["one", "two", "three"]) == "one, two and three"
    assert words.day(date(2010, 6, 1)) == "1 June 2010"
