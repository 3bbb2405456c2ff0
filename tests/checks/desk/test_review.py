"""One decision settles every mention; a change of what was screened asks for a new screening."""

from itertools import pairwise

import pytest

from checks import desk as use
from checks.case import Action, Case, Decision, DocumentRole, Person
from checks.desk import Desk
from tests.reviews import ADVISER, CHAIR


def value_of(desk: Desk, case: Case, words: str):
    return next(value for value in use.flagged_values(desk, case) if words in (value.text, *value.variants))


def test_a_value_gathers_its_mentions_from_both_documents(desk: Desk, started: Case) -> None:
    case = use.screen(desk, started.id, started.version, CHAIR)
    leanne = value_of(desk, case, "Leanne Corrigan-Shaw")
    assert leanne.mentions[DocumentRole.OVERVIEW_REPORT.value] == 2
    assert leanne.mentions[DocumentRole.EXECUTIVE_SUMMARY.value] == 1


def test_a_decision_is_kept_and_can_be_taken_back(desk: Desk, started: Case) -> None:
    case = use.screen(desk, started.id, started.version, CHAIR)
    value = use.flagged_values(desk, case)[0]
    case = use.decide(desk, case.id, case.version, ADVISER, {value.key: use.suggested(value)})
    assert value.key not in {each.key for each in use.undecided(desk, case)}
    case = use.decide(desk, case.id, case.version, ADVISER, {value.key: None})
    assert value.key in {each.key for each in use.undecided(desk, case)}


def test_listing_another_person_puts_the_screening_out_of_date(desk: Desk, started: Case) -> None:
    case = use.screen(desk, started.id, started.version, CHAIR)
    assert use.is_screened(case)
    case = use.list_people(
        desk, case.id, case.version, CHAIR, [Person(name="Leanne Corrigan-Shaw", label="Mother")]
    )
    assert not use.is_screened(case)
    assert use.flagged_values(desk, case) == ()


def test_a_listed_person_is_suggested_under_their_label(desk: Desk, started: Case) -> None:
    people = [Person(name="Leanne Corrigan-Shaw", label="Mother")]
    case = use.list_people(desk, started.id, started.version, CHAIR, people)
    case = use.screen(desk, case.id, case.version, CHAIR)
    decision = use.suggested(value_of(desk, case, "Leanne Corrigan-Shaw"))
    assert (decision.action, decision.replacement) == (Action.PSEUDONYM, "Mother")


def test_the_plan_speaks_of_each_value_once(desk: Desk, reviewed: Case) -> None:
    decisions = use.plan(desk, reviewed).decisions
    values = [value.casefold() for decision in decisions for value in decision.values]
    assert len(values) == len(set(values))
    assert "leanne corrigan-shaw" in values


def test_words_the_screening_missed_join_the_plan(desk: Desk, reviewed: Case) -> None:
    decision = Decision(text="offered help", action=Action.CUT)
    case = use.add_value(desk, reviewed.id, reviewed.version, ADVISER, decision)
    assert "offered help" in {each.text for each in use.plan(desk, case).decisions}


def test_a_new_file_has_to_be_read_again(desk: Desk, reviewed: Case) -> None:
    assert use.pages_unseen(desk, reviewed, reviewed.documents) == 0
    role = DocumentRole.EXECUTIVE_SUMMARY
    case = use.upload(desk, reviewed.id, reviewed.version, CHAIR, role, b"Another summary.", "new.txt")
    assert use.pages_unseen(desk, case, [role]) == 1
    assert not use.is_screened(case)


def test_the_sheets_of_a_text_tile_it() -> None:
    from checks.documents import read

    text = read("\n\n".join(f"Paragraph {n} " + "word " * 60 for n in range(40)).encode(), "long.txt")
    sheets = use.sheets(text)
    assert len(sheets) > 3
    assert sheets[0].start == 0
    assert sheets[-1].end == len(text.text)
    assert all(one.end == other.start for one, other in pairwise(sheets))


@pytest.mark.parametrize("action", [Action.PSEUDONYM, Action.GENERALISE])
def test_a_replacement_has_to_be_given(action: Action) -> None:
    with pytest.raises(ValueError, match="replacement"):
        Decision(text="Leanne", action=action)
