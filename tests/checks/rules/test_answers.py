"""From kept answers to facts: everything answered well is clear, and anything less is not."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks import rules
from checks.outcome import decide
from tests.checks.reviews import holds, warnings

TODAY = date(2026, 11, 21)
KINDS = ("order", "criminal", "family", "inquest", "automatic")
GOOD: dict[str, Any] = {
    "about.board": "Wexbridge Safeguarding Children Board",
    "about.country": "england",
    "about.region": "rest_of_england",
    "about.case_reference": "WX/2011/4",
    "about.pseudonym": "Child R",
    "initiation.records": "agree",
    "initiation.date": "2010-07-14",
    "initiation.record": "Minutes of 14 July 2010, item 3",
    "reports_in_pack.management_review": "no",
    "reports_in_pack.lifted_passages": "no",
    "welfare.claimed": "no",
    **{f"courts.{kind}.found": "none" for kind in KINDS},
    **{f"courts.{kind}.searched_by": "The authority's solicitor" for kind in KINDS},
    **{f"courts.{kind}.searched_on": "2026-11-01" for kind in KINDS},
    "data_protection.publish_on": "2027-03-03",
    **{
        f"data_protection.{part}": "yes"
        for part in ("purpose", "condition", "necessity", "accuracy", "rights", "stranger", "neighbour")
    },
    "data_protection.neighbour_learns": "That the school was late to act.",
    "data_protection.checked_by": "Data protection officer",
    "data_protection.checked_on": "2026-11-02",
    "advice.doubt": "no",
    "department.told": True,
    "department.told_on": "2011-03-01",
}
EXCEPTION = {
    "welfare.claimed": "yes",
    "welfare.ground": "child_welfare",
    "welfare.child": "Sibling 1",
    "welfare.harm": "Likely serious harm to health",
    "welfare.evidence_by": "Treating psychiatrist",
    "welfare.evidence_date": "2026-10-01",
    "welfare.alternatives": "Redaction would not do in a small place.",
    "welfare.decided_by": "The board, minute 5 of 14 October 2026",
    "welfare.reach": "overview_report",
    "welfare.review_by": "2027-04-01",
}
ADVICE = {
    "advice.doubt": "yes",
    "advice.adviser": "Chambers",
    "advice.independent": True,
    "advice.why_independent": "Not employed by any agency",
    "advice.date": "2026-10-01",
    "advice.outcome": "clear",
}


def facts(**changes: Any):
    answers = {**GOOD, **{key.replace("__", "."): value for key, value in changes.items()}}
    return from_(answers)


def from_(answers: dict[str, Any]):
    return rules.facts_from(
        answers,
        checked_on=TODAY,
        supplied={"overview_report": True, "executive_summary": True},
        anonymisation={"overview_report": "clear", "executive_summary": "clear"},
    )


def test_good_answers_complete_every_step_and_publish_both():
    assert decide(from_(GOOD)).outcome == "publish_both"
    assert all(rules.missing(step, GOOD) == () for step in rules.STEPS)
    assert not any(
        rules.problems(question, GOOD.get(question.key), TODAY)
        for step in rules.STEPS
        for question in rules.asked(step, GOOD)
    )


def test_no_answers_leave_every_question_open():
    empty = rules.facts_from({}, checked_on=TODAY, supplied={}, anonymisation={})
    assert set(holds(decide(empty))) == {
        *("OUT_OF_SCOPE", "DATE_UNKNOWN", "SUMMARY_MISSING", "MANAGEMENT_REVIEW"),
        *("COURT", "DATA_PROTECTION", "ANONYMISATION", "LEGAL_ADVICE"),
    }


@pytest.mark.parametrize(
    "key",
    sorted(
        set(GOOD)
        - {"about.board", "about.region", "about.case_reference", "about.pseudonym", "initiation.record"}
        - {"data_protection.publish_on", "department.told", "department.told_on"}
    ),
)
def test_leaving_out_any_one_answer_that_bears_on_publication_holds(key):
    answers = {name: value for name, value in GOOD.items() if name != key}
    assert decide(from_(answers)).outcome == "hold"


def test_records_that_differ_on_one_side_of_the_line_leave_no_doubt():
    same = facts(initiation__records="differ", initiation__other_date="2010-09-01")
    assert decide(same).outcome == "publish_both"


@pytest.mark.parametrize("other", ["2010-06-09", "2013-04-15", "", "2010-02-30"])
def test_records_on_either_side_of_the_line_do(other):
    assert holds(decide(facts(initiation__records="differ", initiation__other_date=other))) == [
        "DATE_UNKNOWN"
    ]


def test_a_month_is_taken_as_a_month_and_an_unknown_date_as_unknown():
    assert facts(initiation__records="month_only", initiation__month="2010-05").initiated_on == "2010-05"
    assert facts(initiation__records="unknown").initiated_on is None


def test_an_impossible_date_is_passed_on_as_typed():
    assert holds(decide(facts(initiation__date="2010-02-30"))) == ["DATE_INVALID"]


def test_a_made_out_exception_publishes_the_summary_alone():
    assert decide(from_({**GOOD, **EXCEPTION})).outcome == "publish_summary"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *((key, "") for key in sorted(EXCEPTION) if key != "welfare.review_by"),
        ("welfare.evidence_date", "2026-12-01"),
        ("welfare.evidence_date", "2026-02-30"),
        ("welfare.review_by", "2026-02-30"),
        ("welfare.review_by", "2026-11-20"),
    ],
)
def test_an_exception_that_lacks_any_part_of_its_evidence_holds(key, value):
    assert holds(decide(from_({**GOOD, **EXCEPTION, key: value}))) == ["WELFARE_EVIDENCE"]


def test_an_exception_kept_from_before_the_date_was_changed_is_not_looked_at():
    found = decide(from_({**GOOD, **EXCEPTION, "initiation.date": "2010-05-12"}))
    assert (found.outcome, "EXCEPTION_NOT_NEEDED" in warnings(found)) == ("publish_summary", False)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("found", ["not_checked", None, "exists"])
def test_each_kind_of_restriction_holds_until_it_is_looked_for_and_advised_on(kind, found):
    assert holds(decide(from_({**GOOD, f"courts.{kind}.found": found}))) == ["COURT"]


def test_an_order_the_text_complies_with_is_on_file():
    answers = {**GOOD, "courts.order.found": "exists", "courts.order.state": "complies"}
    assert "ORDER_ON_FILE" in warnings(decide(from_(answers)))


def test_the_state_of_an_order_that_is_no_longer_there_is_not_looked_at():
    assert decide(facts(courts__order__state="prohibits")).outcome == "publish_both"


@pytest.mark.parametrize(
    "part", ["purpose", "condition", "necessity", "accuracy", "rights", "stranger", "neighbour"]
)
def test_any_part_of_the_data_protection_check_that_is_no_fails_it(part):
    assert from_({**GOOD, f"data_protection.{part}": "no"}).data_protection == "fail"
    assert from_({**GOOD, f"data_protection.{part}": "not_done"}).data_protection == "not_done"


def test_a_passage_lifted_from_a_management_review_counts_as_one():
    assert facts(reports_in_pack__lifted_passages="yes").management_review_in_pack is True
    assert facts(reports_in_pack__lifted_passages="not_checked").management_review_in_pack is None


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("advice.adviser", ""),
        ("advice.independent", False),
        ("advice.why_independent", ""),
        ("advice.date", "2026-12-01"),
        ("advice.outcome", "not_yet"),
        ("advice.outcome", "against"),
    ],
)
def test_advice_that_lacks_anything_does_not_resolve_a_doubt(key, value):
    assert decide(from_({**GOOD, **ADVICE})).outcome == "publish_both"
    assert holds(decide(from_({**GOOD, **ADVICE, key: value}))) == ["LEGAL_ADVICE"]


def test_advice_against_is_not_ticked_away_with_the_doubt():
    answers = {**GOOD, **ADVICE, "advice.outcome": "against", "advice.doubt": "no"}
    assert holds(decide(from_(answers))) == ["LEGAL_ADVICE"]


def test_the_department_may_be_told_later():
    planned = facts(department__told=False, department__tell_on="2027-01-05")
    assert (planned.department_told, planned.notified_on) == (False, date(2027, 1, 5))
    assert facts().notified_on == date(2011, 3, 1)


@settings(deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(sorted(rules.BY_KEY)),
        st.none()
        | st.booleans()
        | st.text()
        | st.tuples(st.text())
        | st.sampled_from(["yes", "exists", "2010-06"]),
    )
)
def test_no_answers_crash_the_facts(answers):
    decide(from_(answers))
