"""Decisions that do not fit together are listed, each until it is changed or explained."""

import pytest

from checks import desk as use
from checks.case import Action, Case, Decision, DocumentRole
from checks.desk import Desk
from tests.reviews import ADVISER, CHAIR

REPORT = (
    "Leanne Corrigan-Shaw and her sister Kelly Whitlock came on 3 May 2011 and on 9 May 2011. "
    "Ms Whitlock spoke first.\n"
)
SUMMARY = "Leanne Corrigan-Shaw came on 9 May 2011.\n"


@pytest.fixture
def screened(desk: Desk) -> Case:
    case = use.start_review(desk, CHAIR)
    files = {DocumentRole.OVERVIEW_REPORT: REPORT, DocumentRole.EXECUTIVE_SUMMARY: SUMMARY}
    for role, text in files.items():
        case = use.upload(desk, case.id, case.version, CHAIR, role, text.encode(), "report.txt")
    return use.screen(desk, case.id, case.version, CHAIR)


def decided(desk: Desk, case: Case, **decisions: Decision) -> Case:
    """Each decision on the flagged value that holds its text."""
    by_key = {
        value.key: decision
        for decision in decisions.values()
        for value in use.flagged_values(desk, case)
        if decision.text in (value.text, *value.variants)
    }
    assert len(by_key) == len(decisions)
    return use.decide(desk, case.id, case.version, ADVISER, by_key)


def pseudonym(text: str, label: str) -> Decision:
    return Decision(text=text, action=Action.PSEUDONYM, replacement=label)


def test_two_people_under_one_label_are_listed(desk: Desk, screened: Case) -> None:
    case = decided(
        desk,
        screened,
        mother=pseudonym("Leanne Corrigan-Shaw", "Mother"),
        aunt=pseudonym("Kelly Whitlock", "Mother"),
    )
    (mismatch,) = use.mismatches(desk, case)
    assert "both published as Mother" in mismatch.sentence


def test_people_under_labels_of_their_own_fit(desk: Desk, screened: Case) -> None:
    case = decided(
        desk,
        screened,
        mother=pseudonym("Leanne Corrigan-Shaw", "Mother"),
        aunt=pseudonym("Kelly Whitlock", "Maternal Aunt"),
    )
    assert use.mismatches(desk, case) == ()


def test_a_day_kept_in_one_document_and_vague_in_the_other_is_listed(desk: Desk, screened: Case) -> None:
    keep = Decision(text="3 May 2011", action=Action.KEEP, reason="Reported at the trial")
    vague = Decision(text="9 May 2011", action=Action.GENERALISE, replacement="May 2011")
    case = decided(desk, screened, keep=keep, vague=vague)
    (mismatch,) = use.mismatches(desk, case)
    assert "executive summary only says the month" in mismatch.sentence


def test_the_same_words_kept_and_removed_are_listed(desk: Desk, screened: Case) -> None:
    case = decided(desk, screened, cut=Decision(text="Kelly Whitlock", action=Action.CUT))
    keep = Decision(text="kelly whitlock", action=Action.KEEP, reason="Public already")
    case = use.add_value(desk, case.id, case.version, ADVISER, keep)
    assert "kept by one decision and removed by another" in use.mismatches(desk, case)[0].sentence


def test_a_reason_settles_it_and_no_reason_does_not(desk: Desk, screened: Case) -> None:
    case = decided(
        desk,
        screened,
        mother=pseudonym("Leanne Corrigan-Shaw", "Mother"),
        aunt=pseudonym("Kelly Whitlock", "Mother"),
    )
    (mismatch,) = use.open_mismatches(desk, case)
    with pytest.raises(ValueError, match="Give the reason"):
        use.accept(desk, case.id, case.version, ADVISER, mismatch.key, "")
    case = use.accept(desk, case.id, case.version, ADVISER, mismatch.key, "One label on purpose")
    assert use.open_mismatches(desk, case) == ()


def test_no_copy_is_made_while_one_is_open(desk: Desk, screened: Case) -> None:
    case = use.decide(
        desk,
        screened.id,
        screened.version,
        ADVISER,
        {value.key: pseudonym(value.text, "Mother") for value in use.flagged_values(desk, screened)},
    )
    with pytest.raises(ValueError, match="do not fit together"):
        use.make_copies(desk, case.id, case.version, ADVISER)
