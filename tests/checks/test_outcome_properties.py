"""What holds of the outcome for all facts, sound or not."""

import copy
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from checks import guidance
from checks.facts import parse
from checks.outcome import decide
from tests.checks.reviews import ANY_FACTS, CLEARED, HOLDING, KINDS, holds

BOTH = ("overview_report", "executive_summary")
SUMMARY = ("executive_summary",)
MANY = settings(max_examples=150, deadline=None)


@MANY
@given(ANY_FACTS)
def test_no_facts_crash_and_publishing_never_comes_with_an_open_hold(given):
    found = decide(parse(given))
    assert (found.outcome == "hold") == bool(found.holds)
    if found.outcome == "publish_both":
        assert found.publication_set == BOTH
    if found.outcome == "publish_summary":
        assert found.publication_set == SUMMARY
    assert len(set(holds(found))) == len(found.holds)
    known = guidance.finding_kinds()
    assert all(known[hold.code].level == "hold" for hold in found.holds)
    assert all(known[warning.code].level == "warning" for warning in found.warnings)


@MANY
@given(ANY_FACTS)
def test_what_is_left_out_never_opens_the_way(given):
    found = decide(parse(given))
    assume(found.outcome == "hold")
    for key in set(given) - {"checked_on", "country"}:
        less = {name: value for name, value in given.items() if name != key}
        assert decide(parse(less)).outcome == "hold"


Worsening = Callable[[dict[str, Any]], Iterator[dict[str, Any]]]


def _worse_at(*path: str, steps: dict[Any, tuple[Any, ...]]) -> Worsening:
    """The ways in which the fact at `path` may get worse: `steps` leads from each value to the worse ones."""

    def worsen(given: dict[str, Any]) -> Iterator[dict[str, Any]]:
        at: Any = given
        for part in path[:-1]:
            at = (at or {}).get(part)
        if not isinstance(at, dict) or path[-1] not in at:
            return
        for value in steps.get(at[path[-1]], ()):
            worse = copy.deepcopy(given)
            inside = worse
            for part in path[:-1]:
                inside = inside[part]
            inside[path[-1]] = value
            yield worse

    worsen.__name__ = ".".join(path)
    return worsen


def _another_restriction(given: dict[str, Any]) -> Iterator[dict[str, Any]]:
    courts = given.get("courts") or {}
    for kind in KINDS:
        for state in HOLDING:
            more = [*courts.get("restrictions", []), {"kind": kind, "state": state}]
            yield {**given, "courts": {**courts, "restrictions": more}}


def _a_restriction_tightens(given: dict[str, Any]) -> Iterator[dict[str, Any]]:
    restrictions = (given.get("courts") or {}).get("restrictions", [])
    for at, each in enumerate(restrictions):
        if each["state"] in CLEARED:
            for state in HOLDING:
                worse = copy.deepcopy(given)
                worse["courts"]["restrictions"][at]["state"] = state
                yield worse


WORSE: tuple[Worsening, ...] = (
    *(_worse_at(role, "supplied", steps={True: (False, None)}) for role in BOTH),
    *(_worse_at(role, "anonymisation", steps={"clear": ("not_clear", "not_done", None)}) for role in BOTH),
    _worse_at("management_review_in_pack", steps={False: (None, True), None: (True,)}),
    _worse_at("welfare", "claimed", steps={False: (None,)}),
    _worse_at("welfare", "evidence", steps={True: (False, None)}),
    _worse_at("welfare", "review_by", steps={"2031-09-14": ("2005-01-01",), None: ("2005-01-01",)}),
    _worse_at("courts", "checked", steps={True: (False, None)}),
    _another_restriction,
    _a_restriction_tightens,
    _worse_at("legal_doubt", "doubt", steps={False: (None, True)}),
    _worse_at("legal_doubt", "advice", "independent", steps={True: (False, None)}),
    _worse_at("legal_doubt", "advice", "outcome", steps={"clear": ("against", None)}),
    _worse_at("data_protection", steps={"pass": ("fail", "not_done", None), "not_done": ("fail",)}),
)
# A date or a country decides which rules apply at all and is in no such order: a test below sees to dates.
# Nor are the ground and the reach of an exception, which are different claims rather than worse ones.


@MANY
@given(ANY_FACTS)
def test_a_hold_never_disappears_when_a_fact_gets_worse(given):
    before = set(holds(decide(parse(given))))
    for worsen in WORSE:
        for worse in worsen(given):
            assert before <= set(holds(decide(parse(worse))))


@pytest.mark.parametrize("worsen", WORSE, ids=lambda worsen: worsen.__name__)
def test_each_way_of_getting_worse_is_a_real_one(worsen):
    """Guards the property above: some facts do get worse by it."""
    full = {
        "overview_report": {"supplied": True, "anonymisation": "clear"},
        "executive_summary": {"supplied": True, "anonymisation": "clear"},
        "management_review_in_pack": False,
        "welfare": {"claimed": False, "evidence": True, "review_by": None},
        "courts": {"checked": True, "restrictions": [{"kind": "order", "state": "complies"}]},
        "legal_doubt": {"doubt": False, "advice": {"independent": True, "outcome": "clear"}},
        "data_protection": "pass",
    }
    assert list(worsen(full))


@MANY
@given(ANY_FACTS, st.sampled_from([None, "2010-06", "2010-02-30", "2013-04-15", "2031-12-01"]))
def test_a_date_that_gets_worse_never_opens_the_way(given, day):
    worse = decide(parse({**given, "initiated_on": day}))
    assert worse.outcome == "hold"


@MANY
@given(ANY_FACTS)
def test_records_that_disagree_never_open_the_way(given):
    assert decide(parse({**given, "initiation_records_agree": False})).outcome == "hold"
