"""The facts of a review: read exactly, and never read as better than they are."""

import contextlib
import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.facts import BadFacts, Facts, Span, exact_day, in_words, load, parse, span, span_in_words
from tests.checks.reviews import ANY_FACTS, CLEAR

UNTIMED = settings(deadline=None)


def test_facts_hold_the_fields_of_the_contract_and_no_others():
    assert set(Facts.model_fields) == set(CLEAR)


def test_what_is_left_out_is_never_good_news():
    empty = load("{}")
    assert empty.initiated_on is None
    assert empty.initiation_records_agree is None
    assert not empty.overview_report.supplied
    assert empty.executive_summary.anonymisation == "not_done"
    assert empty.management_review_in_pack is None
    assert empty.welfare.claimed is None
    assert not empty.welfare.evidence
    assert not empty.courts.checked
    assert empty.legal_doubt.doubt is None
    assert empty.data_protection == "not_done"
    assert not empty.department_told
    assert not empty.publish_overview_anyway
    assert empty.checked_on == date.today()


def test_null_is_the_same_as_left_out():
    assert load(json.dumps(dict.fromkeys(CLEAR))) == load("{}")


def test_a_restriction_without_a_state_is_unadvised():
    assert (
        load('{"courts": {"restrictions": [{"kind": "order"}]}}').courts.restrictions[0].state == "unadvised"
    )


def test_facts_cannot_be_changed():
    with pytest.raises(ValueError, match="frozen"):
        load("{}").department_told = True


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ('{"contry": "england"}', 'There is no field "contry". Did you mean "country"?'),
        (
            '{"welfare": {"evidnce": true}}',
            'There is no field "evidnce" in welfare. Did you mean "evidence"?',
        ),
        ('{"legal_doubt": {"advice": {"zzz": 1}}}', 'There is no field "zzz" in legal_doubt.advice.'),
        ('{"courts": {"restrictions": [{"stat": 1}]}}', 'no field "stat" in courts.restrictions.0'),
        ('{"courts": {"restrictions": [{"state": "complies"}]}}', "courts.restrictions.0.kind is missing"),
        ('{"department_told": "yes"}', "department_told: use true or false."),
        ('{"region": "Leeds"}', "region: use 'london' or 'rest_of_england'."),
        ('{"publish_on": "2010-02-30"}', "publish_on: give a real day"),
        ('{"publish_on": 20100230}', "publish_on: give a real day"),
        ('{"initiated_on": 2010}', "initiated_on: give the day or the month as text"),
        ('{"country": "england", "country": "wales"}', '"country" is given twice'),
        ('{"overview_report": true}', "overview_report: give it as an object"),
        ("[]", "not one JSON object"),
        ("{", "not JSON: look at line 1, column 2"),
        ("[" * 100_000, "too deep"),
        ('{"country": ' + "9" * 5000 + "}", "number too long"),
        (b"\xff\xfe\x00", "not UTF-8"),
        ('{"country": "\\ud800"}', "not UTF-8"),
        ('{"\\ud800": 1}', "not UTF-8"),
    ],
)
def test_facts_that_cannot_be_used_are_refused_in_one_clear_line(given, says):
    with pytest.raises(BadFacts) as refused:
        load(given)
    assert says in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_field_name_with_a_line_break_stays_on_one_line():
    with pytest.raises(BadFacts) as refused:
        parse({"a\nb": 1})
    assert "\n" not in str(refused.value)


def test_a_refusal_does_not_repeat_what_was_given():
    with pytest.raises(BadFacts) as refused:
        parse({"region": "Tracey Ashdown's street"})
    assert "Ashdown" not in str(refused.value)


def test_a_byte_order_mark_is_no_obstacle():
    assert load(b'\xef\xbb\xbf{"country": "england"}').country == "england"


@pytest.mark.parametrize(
    "given", ["2010-02-30", "2010-13", "0000-01-01", "10/06/2010", "soon", "2010-06-10T09:00"]
)
def test_an_impossible_initiation_date_is_kept_so_that_a_rule_can_name_it(given):
    facts = parse({"initiated_on": given})
    assert facts.initiated_on == given
    assert facts.initiated is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2010-06-10", date(2010, 6, 10), date(2010, 6, 10)),
        ("2010-06", date(2010, 6, 1), date(2010, 6, 30)),
        ("2012-02", date(2012, 2, 1), date(2012, 2, 29)),
    ],
)
def test_a_month_stands_for_all_its_days(text, first, last):
    assert span(text) == Span(first, last)


def test_digits_of_other_scripts_are_no_date():
    assert exact_day("٢٠١٠-٠٦-١٠") is None


@UNTIMED
@given(st.dates())
def test_every_day_is_read_back_as_written(day):
    assert exact_day(day.isoformat()) == day
    assert in_words(day).endswith(str(day.year))


def test_dates_are_written_as_people_write_them():
    assert in_words(date(2010, 6, 10)) == "10 June 2010"
    assert span_in_words(Span(date(2010, 6, 1), date(2010, 6, 30))) == "June 2010"


@UNTIMED
@given(ANY_FACTS)
def test_any_facts_of_the_contract_are_read(given):
    assert parse(json.loads(json.dumps(given))) == parse(given)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.sampled_from(sorted(CLEAR)), inner),
)


@settings(deadline=None, max_examples=50)
@given(ANYTHING)
def test_anything_else_is_refused_in_one_line_and_never_crashes(given):
    with contextlib.suppress(BadFacts):
        parse(given)
    if not isinstance(given, dict):
        with pytest.raises(BadFacts, match=r"^[^\n]*$"):
            parse(given)
