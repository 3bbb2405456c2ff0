"""The words of findings and questions: each has its source, "must" is for law, and nothing promises it."""

import itertools
import re

import pytest

from checks import guidance, rules
from checks.facts import Finding
from checks.notice import prepare
from tests.checks.reviews import EXCEPTION, HOLDING, KINDS, decided, facts, restriction

MUST = re.compile(r"\b(must|required by law|obliged)\b", re.IGNORECASE)
PROMISE = re.compile(r"compl(y|ies) with the law\b", re.IGNORECASE)

CASES = [
    {},
    {"initiated_on": None},
    {"initiation_records_agree": False},
    {"initiation_records_agree": None},
    *(
        {"initiated_on": day}
        for day in ("2010-02-30", "2010-06", "2010-05", "2010-05-12", "2031-01-01", "1999-01-01")
    ),
    *({"initiated_on": regime.first.isoformat()} for regime in guidance.regimes()[1:]),
    {"country": "wales"},
    {"country": None, "region": None},
    {"initiated_on": "2010-05-12", "publish_overview_anyway": True},
    {"initiated_on": "2010-05-12", "welfare": {**EXCEPTION, "reach": "both"}},
    {"welfare": EXCEPTION, "publish_overview_anyway": True},
    {"welfare": {**EXCEPTION, "review_by": None}},
    {"welfare": {**EXCEPTION, "review_by": "2011-01-01"}},
    {"welfare": {**EXCEPTION, "reach": "both"}},
    {"welfare": {"claimed": None}},
    {"welfare": {"claimed": True}},
    *(
        {"welfare": {**EXCEPTION, "ground": ground}}
        for ground in ("adult_objection", "agency_interest", "other")
    ),
    *(
        {"courts": restriction(kind, state)}
        for kind, state in itertools.product(KINDS, (*HOLDING, "complies"))
    ),
    {"courts": {"checked": False}},
    *({"legal_doubt": {"doubt": doubt}} for doubt in (None, True)),
    *(
        {"legal_doubt": {"doubt": True, "advice": {"independent": independent, "outcome": outcome}}}
        for independent, outcome in itertools.product((True, False), ("clear", "against", None))
    ),
    *(
        {"data_protection": state, "publish_on": day}
        for state in ("fail", "not_done")
        for day in ("2011-01-01", None)
    ),
    *(
        {"overview_report": {"supplied": False, "anonymisation": state}}
        for state in ("not_done", "not_clear")
    ),
    {"executive_summary": {"supplied": False, "anonymisation": "not_clear"}, "initiated_on": "2010-05-12"},
    *({"management_review_in_pack": answer} for answer in (True, None)),
    {"department_told": False},
]


def findings() -> list[Finding]:
    """Every kind of finding, in every wording that the cases bring out."""
    return [found for case in CASES for found in (*decided(**case).holds, *decided(**case).warnings)]


def test_every_code_is_found_in_some_case_and_no_other_code_is():
    assert {found.code for found in findings()} == set(guidance.finding_kinds())


def test_every_finding_has_its_words_and_its_source():
    for found in findings():
        assert found.message.strip()
        assert found.clears.strip()
        assert found.source.strip()
        assert found.title.strip()
        assert found.authority in ("law", "guidance", "request")


def test_messages_are_whole_sentences_and_clears_goes_on_after_when():
    for found in findings():
        assert found.message[0].isupper()
        assert found.message.endswith(".")
        assert not found.clears.endswith(".")
        assert "  " not in found.message + found.clears


def test_must_is_said_of_law_alone():
    for found in findings():
        if found.authority != "law":
            assert not MUST.search(f"{found.message} {found.clears} {found.title}"), found


def test_nothing_promises_that_anything_is_lawful():
    said = [f"{found.message} {found.clears} {found.title}" for found in findings()]
    said += [f"{each.text} {each.hint} {each.why}" for each in rules.QUESTIONS]
    said += [prepare(facts(**case)).text for case in CASES]
    for words in said:
        assert not PROMISE.search(words)


@pytest.mark.parametrize("code", ["COURT", "DATA_PROTECTION"])
def test_a_hold_that_rests_on_law_is_called_law_and_is_cleared_by_evidence(code):
    found = [each for each in findings() if each.code == code]
    assert found
    assert {each.authority for each in found} == {"law"}
    assert not any("click" in each.clears for each in found)


def test_requests_and_guidance_are_not_blurred():
    authority = {found.code: found.authority for found in findings() if found.code != "OUT_OF_SCOPE"}
    assert authority["DEPARTMENT_NOT_TOLD"] == "request"
    assert authority["TELL_DEPARTMENT_PROCEEDINGS"] == "request"
    for code in (
        "DATE_UNKNOWN",
        "WELFARE_EVIDENCE",
        "ANONYMISATION",
        "MANAGEMENT_REVIEW",
        "LEGAL_ADVICE",
        "DEPARTURE",
    ):
        assert authority[code] == "guidance"
    for code in ("UK_GDPR_2018", "DATA_PROTECTION_ACT_1998", "ORDER_ON_FILE"):
        assert authority[code] == "law"


def test_each_finding_leads_to_a_step_of_the_way():
    steps = {
        "about",
        "initiation",
        "documents",
        "welfare",
        "courts",
        "data_protection",
        "review",
        "advice",
        "department",
    }
    assert {found.step for found in findings()} <= steps
