"""What is said of an answer that will not do, and dates as people type them."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks import rules
from checks.facts import exact_day

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("key", "value", "says"),
    [
        ("initiation.date", "2031-09-14", "The date must be in the past. You typed 14 September 2031."),
        ("initiation.date", "2010-02-30", "Enter a real date, such as 27 3 2011. You typed 30 2 2010."),
        ("initiation.date", "2010-06", "Enter the day as well. You typed June 2010."),
        ("initiation.date", "", "Enter the date for “When was the review initiated?”."),
        ("initiation.month", "2010-06-10", "Enter only the month and the year. You typed 10 June 2010."),
        ("initiation.month", "2031-09", "The date must be in the past. You typed September 2031."),
        ("about.board", " ", "Answer “Which Local Safeguarding Children Board is publishing?”."),
        ("about.board", "x" * 201, "Shorten it to 200 characters. It has 201."),
        ("about.board", True, "in words."),
        ("about.region", "leeds", "Choose one of the answers"),
        ("about.region", None, "Choose an answer to “Is the board in London?”."),
        ("department.told", None, "Choose yes or no for"),
        ("department.told", "yes", "Choose yes or no for"),
    ],
)
def test_one_sentence_says_what_to_do(key, value, says):
    assert says in str(rules.problems(rules.question(key), value, TODAY))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("initiation.date", "2026-11-21"),
        ("initiation.date", "1910-01-01"),
        ("initiation.month", "2010-06"),
        ("data_protection.publish_on", "2031-09-14"),
        ("department.planned_completion", ""),
        ("department.told", False),
        ("about.region", "london"),
        ("about.board", "Wexbridge Safeguarding Children Board"),
    ],
)
def test_nothing_is_said_of_an_answer_that_will_do(key, value):
    assert rules.problems(rules.question(key), value, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (("10", "6", "2010"), "2010-06-10"),
        ((" 1 ", "June", "2010"), "2010-06-01"),
        (("1", "sept", "2010"), "2010-09-01"),
        (("", "6", "2010"), "2010-06"),
        (("30", "2", "2010"), "2010-02-30"),
        (("1", "6", "10"), "10-06-01"),
        (("x", "6", "2010"), "2010-06-x"),
        (("", "", ""), ""),
    ],
)
def test_three_fields_are_kept_as_one_text(typed, kept):
    assert rules.parse_date(*typed) == kept


@pytest.mark.parametrize(
    "typed", [("10", "6", "2010"), ("30", "2", "2010"), ("", "6", "2010"), ("x", "6", "2010")]
)
def test_what_was_typed_is_shown_again(typed):
    assert rules.date_parts(rules.parse_date(*typed)) == typed


@settings(deadline=None)
@given(st.dates())
def test_every_real_day_survives_being_typed(day):
    assert exact_day(rules.parse_date(str(day.day), str(day.month), f"{day.year:04}")) == day


@settings(deadline=None)
@given(st.text(), st.text(), st.text())
def test_nothing_that_is_typed_crashes(day, month, year):
    kept = rules.parse_date(day, month, year)
    rules.date_parts(kept)
    rules.problems(rules.question("initiation.date"), kept, TODAY)
