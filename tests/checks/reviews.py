"""Reviews for the tests of the rules: one that is clear in every respect, and any variation of it."""

import copy
from typing import Any

from hypothesis import strategies as st

from checks.facts import Facts, parse
from checks.outcome import Outcome, decide

CLEAR: dict[str, Any] = {
    "country": "england",
    "region": "rest_of_england",
    "initiated_on": "2010-07-14",
    "initiation_records_agree": True,
    "checked_on": "2026-11-21",
    "publish_on": "2027-03-03",
    "notified_on": "2011-03-01",
    "overview_report": {"supplied": True, "anonymisation": "clear"},
    "executive_summary": {"supplied": True, "anonymisation": "clear"},
    "management_review_in_pack": False,
    "welfare": {"claimed": False, "ground": None, "evidence": False, "reach": None, "review_by": None},
    "courts": {"checked": True, "restrictions": []},
    "legal_doubt": {"doubt": False, "advice": None},
    "data_protection": "pass",
    "department_told": True,
    "publish_overview_anyway": False,
}
BOTH = ("overview_report", "executive_summary")
SUMMARY = ("executive_summary",)
OLD, NEW = "working_together_2010_chapter_8", "letter_2010_06_10"
EXCEPTION = {
    "claimed": True,
    "ground": "child_welfare",
    "evidence": True,
    "reach": "overview_report",
    "review_by": "2027-05-01",
}
KINDS = ("order", "criminal", "family", "inquest", "automatic")
CLEARED = ("complies", "permission_given", "advised_clear")
HOLDING = ("prohibits", "permission_needed", "unadvised")


def review(**changes: Any) -> dict[str, Any]:
    """The clear review with some facts changed; a change to a group of facts replaces only what it names."""
    given = copy.deepcopy(CLEAR)
    for key, value in changes.items():
        given[key] = {**given[key], **value} if isinstance(value, dict) else value
    return given


def facts(**changes: Any) -> Facts:
    """The facts of the clear review, changed."""
    return parse(review(**changes))


def decided(**changes: Any) -> Outcome:
    """The outcome of the clear review, changed."""
    return decide(facts(**changes))


def holds(outcome: Outcome) -> list[str]:
    """The codes of the holds."""
    return [hold.code for hold in outcome.holds]


def warnings(outcome: Outcome) -> list[str]:
    """The codes of the warnings."""
    return [warning.code for warning in outcome.warnings]


def restriction(kind: str, state: str) -> dict[str, Any]:
    """Courts with one restriction."""
    return {"checked": True, "restrictions": [{"kind": kind, "state": state}]}


def _maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


DAYS = st.sampled_from(
    [
        "2005-01-01",
        "2010-06-09",
        "2010-06-10",
        "2012-02-29",
        "2018-05-24",
        "2018-05-25",
        "2026-11-21",
        "2031-09-14",
    ]
)
INITIATED = st.sampled_from(
    [
        *(
            None,
            "",
            "2010-02-30",
            "2010-06",
            "2010-05",
            "2010-07",
            "2013-04",
            "2013-05",
            "2010-06-09",
            "2010-06-10",
        ),
        *("2013-04-14", "2013-04-15", "2018-06-29", "2031-01-01", "0000-00-00", "last summer", "1066-10-14"),
    ]
)
DOCUMENTS = st.fixed_dictionaries(
    {"supplied": st.booleans(), "anonymisation": st.sampled_from(["clear", "not_clear", "not_done"])}
)
ANY_FACTS: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {},
    optional={
        "country": st.sampled_from([None, "england", "wales", "scotland", "atlantis"]),
        "region": st.sampled_from([None, "london", "rest_of_england"]),
        "initiated_on": INITIATED,
        "initiation_records_agree": _maybe(st.booleans()),
        "checked_on": DAYS,
        "publish_on": _maybe(DAYS),
        "notified_on": _maybe(DAYS),
        "overview_report": _maybe(DOCUMENTS),
        "executive_summary": _maybe(DOCUMENTS),
        "management_review_in_pack": _maybe(st.booleans()),
        "welfare": _maybe(
            st.fixed_dictionaries(
                {},
                optional={
                    "claimed": _maybe(st.booleans()),
                    "ground": _maybe(
                        st.sampled_from(["child_welfare", "adult_objection", "agency_interest", "other"])
                    ),
                    "evidence": st.booleans(),
                    "reach": _maybe(st.sampled_from(["overview_report", "both"])),
                    "review_by": _maybe(DAYS),
                },
            )
        ),
        "courts": _maybe(
            st.fixed_dictionaries(
                {},
                optional={
                    "checked": st.booleans(),
                    "restrictions": st.lists(
                        st.fixed_dictionaries(
                            {"kind": st.sampled_from(KINDS), "state": st.sampled_from(CLEARED + HOLDING)}
                        ),
                        max_size=3,
                    ),
                },
            )
        ),
        "legal_doubt": _maybe(
            st.fixed_dictionaries(
                {},
                optional={
                    "doubt": _maybe(st.booleans()),
                    "advice": _maybe(
                        st.fixed_dictionaries(
                            {
                                "independent": st.booleans(),
                                "outcome": st.sampled_from([None, "clear", "against"]),
                            }
                        )
                    ),
                },
            )
        ),
        "data_protection": _maybe(st.sampled_from(["pass", "fail", "not_done"])),
        "department_told": _maybe(st.booleans()),
        "publish_overview_anyway": _maybe(st.booleans()),
    },
)
"""Any facts that a file may give, sound or not: left out, null, contradictory."""
