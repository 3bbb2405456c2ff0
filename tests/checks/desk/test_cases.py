"""Answers are kept with who gave them; what was not shown is not touched; a stale save is refused."""

import pytest

from checks import desk as use
from checks.access import NotAllowed
from checks.case import Person
from checks.desk import Desk
from checks.store import NoSuchCase, Stale
from tests.reviews import ADVISER, CHAIR


def test_an_answer_is_kept_with_the_person_and_the_next_version(desk: Desk) -> None:
    case = use.start_review(desk, CHAIR)
    after = use.answer(desk, case.id, case.version, CHAIR, {"about.board": "Wexbridge"})
    assert after.version == case.version + 1
    assert use.load(desk, case.id).answers["about.board"].value == "Wexbridge"
    assert after.answers["about.board"].by == CHAIR


def test_a_question_that_was_not_shown_keeps_its_answer(desk: Desk) -> None:
    case = use.start_review(desk, CHAIR)
    case = use.answer(desk, case.id, case.version, CHAIR, {"about.board": "Wexbridge"})
    case = use.answer(desk, case.id, case.version, CHAIR, {"about.case_reference": "WX-1"})
    assert use.values(case) == {"about.board": "Wexbridge", "about.case_reference": "WX-1"}


def test_saving_the_same_answers_again_changes_nothing(desk: Desk) -> None:
    case = use.start_review(desk, CHAIR)
    case = use.answer(desk, case.id, case.version, CHAIR, {"about.board": "Wexbridge"})
    assert use.answer(desk, case.id, case.version, ADVISER, {"about.board": "Wexbridge"}) == case


def test_a_save_on_an_old_version_is_refused_and_names_who_saved(desk: Desk) -> None:
    case = use.start_review(desk, CHAIR)
    use.answer(desk, case.id, case.version, ADVISER, {"about.board": "Theirs"})
    with pytest.raises(Stale) as refused:
        use.answer(desk, case.id, case.version, CHAIR, {"about.board": "Mine"})
    assert refused.value.saved_by == ADVISER
    assert use.values(use.load(desk, case.id)) == {"about.board": "Theirs"}


def test_the_log_names_questions_and_never_answers(desk: Desk) -> None:
    case = use.start_review(desk, CHAIR)
    case = use.answer(desk, case.id, case.version, CHAIR, {"about.board": "Wexbridge"})
    use.list_people(desk, case.id, case.version, CHAIR, [Person(name="Leanne Corrigan-Shaw")])
    written = " ".join(f"{entry.act} {entry.detail}" for entry in desk.store.log(case.id))
    assert "about.board" in written
    assert "Wexbridge" not in written
    assert "Leanne" not in written


def test_the_chair_may_not_decide_on_flagged_passages(desk: Desk) -> None:
    case = use.start_review(desk, CHAIR)
    with pytest.raises(NotAllowed, match="legal adviser"):
        use.decide(desk, case.id, case.version, CHAIR, {})


def test_a_case_that_is_not_there_is_named_as_such(desk: Desk) -> None:
    with pytest.raises(NoSuchCase):
        use.load(desk, "nowhere")
