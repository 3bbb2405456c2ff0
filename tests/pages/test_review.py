"""Step 7: the adviser decides once for every mention; the chair looks on; each decision is saved at once."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from checks import desk
from checks.case import Action, Case
from pages.review_desk.people import to_line, to_people
from tests import reviews
from tests.pages.test_documents import shown
from tests.reviews import ADVISER, CHAIR

Open = Callable[..., AppTest]


@pytest.fixture
def screened(the_desk: desk.Desk) -> Case:
    case = reviews.started(the_desk)
    return desk.screen(the_desk, case.id, case.version, CHAIR)


def button(app: AppTest, label: str):
    return next(each for each in app.button if each.label.startswith(label))


def test_the_list_of_people_is_kept_and_the_documents_are_screened(
    the_desk: desk.Desk, open_page: Open
) -> None:
    case = reviews.started(the_desk)
    app = open_page("review", case, ADVISER)
    app.text_area(key="people-list").input("Leanne Corrigan-Shaw, Lee = Mother")
    button(app, "Save the list").click().run()
    kept = desk.load(the_desk, case.id)
    assert kept.people[0].also_known_as == ("Lee",)
    assert desk.is_screened(kept)


def test_a_line_without_a_name_is_refused_and_keeps_the_rest_on_the_screen(
    the_desk: desk.Desk, open_page: Open
) -> None:
    case = reviews.started(the_desk)
    app = open_page("review", case, ADVISER)
    app.text_area(key="people-list").input("= Mother")
    button(app, "Save the list").click().run()
    assert "Line 1 has no name" in shown(app)
    assert desk.load(the_desk, case.id).people == ()


def test_accepting_what_is_suggested_decides_and_undo_takes_it_back(
    the_desk: desk.Desk, screened: Case, open_page: Open
) -> None:
    app = open_page("review", screened, ADVISER, view="values")
    before = len(desk.undecided(the_desk, screened))
    button(app, "Accept all").click().run()
    assert len(desk.undecided(the_desk, desk.load(the_desk, screened.id))) < before
    button(app, "Undo").click().run()
    assert len(desk.undecided(the_desk, desk.load(the_desk, screened.id))) == before


def test_a_single_suggestion_is_spoken_of_as_one(screened: Case, open_page: Open) -> None:
    app = open_page("review", screened, ADVISER, view="values")
    app.text_input(key="values-find").input("Quillet").run()
    assert button(app, "Accept the suggestion shown")


def test_a_choice_in_a_row_is_saved_at_once(the_desk: desk.Desk, screened: Case, open_page: Open) -> None:
    app = open_page("review", screened, ADVISER, view="values")
    value = desk.flagged_values(the_desk, screened)[0]
    app.selectbox(key=f"choice-{value.key}-open").select("Cut").run()
    kept = desk.load(the_desk, screened.id).decisions[value.key]
    assert kept.decision.action is Action.CUT
    assert kept.by == ADVISER


def test_keeping_a_value_asks_for_the_reason(the_desk: desk.Desk, screened: Case, open_page: Open) -> None:
    app = open_page("review", screened, ADVISER, view="values")
    value = desk.flagged_values(the_desk, screened)[0]
    app.text_input(key=f"words-{value.key}-open").input("")
    app.selectbox(key=f"choice-{value.key}-open").select("Keep").run()
    assert "type why it is kept" in shown(app)
    assert value.key not in desk.load(the_desk, screened.id).decisions


def test_the_chair_can_look_but_not_decide(screened: Case, open_page: Open) -> None:
    app = open_page("review", screened, CHAIR, view="values")
    assert "Only the legal adviser can decide" in shown(app)
    assert all(each.disabled for each in app.selectbox)
    assert all(each.disabled for each in app.button if each.label.startswith("Accept"))


def test_reading_a_page_is_noted(the_desk: desk.Desk, screened: Case, open_page: Open) -> None:
    app = open_page("review", screened, ADVISER, view="passages")
    assert "Leanne Corrigan-Shaw" in shown(app)
    app.button(key="read-page").click().run()
    kept = desk.load(the_desk, screened.id)
    assert list(kept.pages_seen.values()) == [(1,)]


def test_the_after_view_shows_what_will_be_published(the_desk: desk.Desk, open_page: Open) -> None:
    case = reviews.reviewed(the_desk, reviews.started(the_desk))
    app = open_page("review", case, ADVISER, view="passages")
    app.segmented_control(key="passages-view").select("After").run()
    assert "01632 960417<sup" not in shown(app)
    assert "redacted" in shown(app)


def test_words_that_the_screening_missed_are_added(
    the_desk: desk.Desk, screened: Case, open_page: Open
) -> None:
    app = open_page("review", screened, ADVISER, view="passages")
    app.text_input(key="missed-text").input("offered help")
    app.selectbox(key="missed-action").select(Action.CUT)
    button(app, "Add these words").click().run()
    kept = desk.load(the_desk, screened.id).decisions.values()
    assert "offered help" in {settled.decision.text for settled in kept}


def test_a_second_tab_is_not_overwritten(the_desk: desk.Desk, screened: Case, open_page: Open) -> None:
    app = open_page("review", screened, ADVISER, view="values")
    desk.answer(the_desk, screened.id, screened.version, CHAIR, {"about.board": "Changed meanwhile"})
    button(app, "Accept all").click().run()
    assert "Somebody else saved this review" in shown(app)
    assert desk.load(the_desk, screened.id).decisions == {}


def test_a_person_goes_to_a_line_and_back() -> None:
    line = "Danielle Marsh-Orton, Dani, Ms Orton = Mother"
    (person,) = to_people(line)
    assert to_line(person) == line
