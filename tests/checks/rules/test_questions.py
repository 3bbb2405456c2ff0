"""The questions as data: each can be drawn, says why it is asked, and hangs only on questions before it."""

import re

import pytest

from checks import rules

MUST = re.compile(r"\bmust\b", re.IGNORECASE)


def test_every_question_has_its_own_key_and_a_step():
    keys = [question.key for question in rules.QUESTIONS]
    assert len(keys) == len(set(keys))
    assert set(rules.STEPS) == {
        *("about", "initiation", "documents", "welfare", "courts"),
        *("data_protection", "advice", "department"),
    }


@pytest.mark.parametrize("question", rules.QUESTIONS, ids=lambda question: question.key)
def test_a_question_says_why_it_is_asked_and_by_what_authority(question):
    assert question.text
    assert question.why
    assert question.source
    assert 2 <= len(re.findall(r"[.:](?= |$)", question.why)) <= 4
    if question.authority != "law":
        assert not MUST.search(f"{question.text} {question.hint} {question.why}")


@pytest.mark.parametrize("question", rules.QUESTIONS, ids=lambda question: question.key)
def test_a_question_has_options_exactly_where_it_needs_them(question):
    assert bool(question.options) == (question.kind == "choice")
    values = [option.value for option in question.options]
    assert len(values) == len(set(values))


def test_a_condition_names_an_earlier_question_and_answers_it_can_have():
    before: dict[str, set[object]] = {
        "initiation.regime": {"letter_2010_06_10", "working_together_2010_chapter_8", "unknown"}
    }
    for question in rules.QUESTIONS:
        for condition in question.only_if:
            assert set(condition.values) <= before[condition.key]
        values = {option.value for option in question.options}
        before[question.key] = values or {True, False}


def test_each_kind_of_restriction_is_asked_by_itself_and_not_checked_is_no_answer():
    for kind in ("order", "criminal", "family", "inquest", "automatic"):
        question = rules.question(f"courts.{kind}.found")
        assert [option.value for option in question.options if option.open] == ["not_checked"]


def test_automatic_anonymity_is_offered_no_end_by_date_or_proceedings():
    ends = {option.value for option in rules.question("courts.automatic.ends").options}
    assert ends == {"eighteen", "life", "not_known"}


def test_the_questions_on_welfare_fall_away_for_an_earlier_review():
    old = {"initiation.records": "agree", "initiation.date": "2010-06-09"}
    new = {"initiation.records": "agree", "initiation.date": "2010-06-10"}
    assert rules.asked("welfare", old) == ()
    assert rules.progress("welfare", old) == (1, 1)
    assert [question.key for question in rules.asked("welfare", new)] == ["welfare.claimed"]
    assert [question.key for question in rules.asked("welfare", {})] == ["welfare.claimed"]


def test_a_departure_is_asked_about_for_an_earlier_review_only():
    asked = {
        question.key
        for question in rules.asked(
            "initiation", {"initiation.records": "month_only", "initiation.month": "2010-05"}
        )
    }
    assert "departure.publish_overview_anyway" in asked
    asked = {
        question.key
        for question in rules.asked(
            "initiation", {"initiation.records": "agree", "initiation.date": "2011-05-01"}
        )
    }
    assert "departure.publish_overview_anyway" not in asked


def test_a_question_is_not_asked_when_the_one_before_it_no_longer_is():
    left_over = {"welfare.claimed": "no", "welfare.ground": "child_welfare"}
    assert not rules.is_asked(rules.question("welfare.harm"), left_over)


def test_progress_counts_required_questions_that_are_asked():
    assert rules.progress("advice", {}) == (0, 1)
    assert rules.progress("advice", {"advice.doubt": "not_considered"}) == (0, 1)
    assert rules.progress("advice", {"advice.doubt": "no"}) == (1, 1)
    assert rules.progress("advice", {"advice.doubt": "yes", "advice.adviser": "Chambers"}) == (2, 5)
    assert rules.progress("advice", {"advice.doubt": "yes", "advice.adviser": "  "}) == (1, 5)
    assert [each.key for each in rules.missing("department", {"department.told": True})] == [
        "department.told_on"
    ]
    assert rules.progress("department", {"department.told": False}) == (1, 1)
