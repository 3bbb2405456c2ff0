"""Question pages: each Continue saves what was shown, nothing typed is lost, nothing is overwritten in silence."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from checks import desk
from checks.case import Case, Role, Who

Open = Callable[..., AppTest]
ADVISER = Who(name="Aisha Thornbury-Iqbal", role=Role.ADVISER)


def written(app: AppTest) -> str:
    """All markup on the page."""
    return "\n".join(each.body for each in app.get("html"))


def kept(the_desk: desk.Desk, case: Case) -> dict[str, object]:
    """The answers in the store."""
    return dict(desk.values(desk.load(the_desk, case.id)))


def press(app: AppTest, label: str = "Continue") -> AppTest:
    """Press a button by its words."""
    return next(button for button in app.button if button.label == label).click().run()


def type_date(app: AppTest, key: str, day: str, month: str, year: str) -> None:
    """Type into the three fields of a date."""
    for part, text in (("day", day), ("month", month), ("year", year)):
        app.text_input(key=f"{key}-{part}").set_value(text)


def test_continue_keeps_the_answers_and_leads_to_the_task_list(
    open_page: Open, the_desk: desk.Desk, case: Case
) -> None:
    """A date of any year is kept in ISO form under its question's key."""
    app = open_page("initiation", case)
    app.radio(key="initiation-records").set_value("agree").run()
    type_date(app, "initiation-date", "14", "7", "2010")
    app.text_input(key="initiation-record").set_value("Minutes of the board, item 3")
    press(app)
    assert kept(the_desk, case)["initiation.date"] == "2010-07-14"
    assert not app.exception
    assert "You have completed" in written(app)


def test_an_impossible_date_is_refused_and_stays_on_the_screen(
    open_page: Open, the_desk: desk.Desk, case: Case
) -> None:
    """31 February is not kept; the summary and the field say so, and the typing is still there."""
    app = open_page("initiation", case)
    app.radio(key="initiation-records").set_value("agree").run()
    type_date(app, "initiation-date", "31", "2", "2011")
    app.text_input(key="initiation-record").set_value("Minutes")
    press(app)
    assert "There is a problem" in written(app)
    assert 'href="#field-initiation-date-day"' in written(app)
    assert app.text_input(key="initiation-date-day").value == "31"
    assert "initiation.date" not in kept(the_desk, case)


def test_a_question_that_was_not_shown_is_left_as_it_was(
    open_page: Open, the_desk: desk.Desk, case: Case
) -> None:
    """Choosing the month hides the day, and the day kept before is not written over with nothing."""
    desk.answer(
        the_desk,
        case.id,
        case.version,
        ADVISER,
        {"initiation.records": "agree", "initiation.date": "2010-07-14"},
    )
    app = open_page("initiation", case)
    app.radio(key="initiation-records").set_value("month_only").run()
    app.text_input(key="initiation-month-month").set_value("7")
    app.text_input(key="initiation-month-year").set_value("2010")
    app.text_input(key="initiation-record").set_value("Minutes")
    press(app)
    assert kept(the_desk, case)["initiation.month"] == "2010-07"
    assert kept(the_desk, case)["initiation.date"] == "2010-07-14"


def test_a_page_shows_the_answers_kept(open_page: Open, the_desk: desk.Desk, case: Case) -> None:
    """A new visit finds what an earlier one saved."""
    desk.answer(
        the_desk, case.id, case.version, ADVISER, {"about.board": "Wexbridge", "about.country": "wales"}
    )
    app = open_page("about", case)
    assert app.text_input(key="about-board").value == "Wexbridge"
    assert app.radio(key="about-country").value == "wales"


def test_a_save_by_somebody_else_of_other_answers_is_kept_beside_mine(
    open_page: Open, the_desk: desk.Desk, case: Case
) -> None:
    """Two people on two pages do not get in each other's way."""
    app = open_page("advice", case)
    desk.answer(the_desk, case.id, case.version, ADVISER, {"about.board": "Wexbridge"})
    app.radio(key="advice-doubt").set_value("no").run()
    press(app)
    assert kept(the_desk, case)["about.board"] == "Wexbridge"
    assert kept(the_desk, case)["advice.doubt"] == "no"


@pytest.mark.parametrize(("choice", "result"), [("theirs", "yes"), ("mine", "no")])
def test_two_answers_to_one_question_are_both_shown_and_the_reader_chooses(
    open_page: Open, the_desk: desk.Desk, case: Case, choice: str, result: str
) -> None:
    """A stale save overwrites nothing until somebody has chosen."""
    app = open_page("advice", case)
    desk.answer(the_desk, case.id, case.version, ADVISER, {"advice.doubt": "yes"})
    app.radio(key="advice-doubt").set_value("no").run()
    press(app)
    assert "Aisha Thornbury-Iqbal" in written(app)
    assert kept(the_desk, case)["advice.doubt"] == "yes"
    app.radio(key="clash-advice-doubt").set_value(choice).run()
    press(app, "Keep these answers")
    assert kept(the_desk, case)["advice.doubt"] == result


def test_who_is_at_the_keyboard_is_asked_once_and_only_when_something_is_saved(
    open_page: Open, the_desk: desk.Desk, case: Case
) -> None:
    """Without a name nothing is saved and nothing typed is lost."""
    app = open_page("advice", case, who=None)
    app.radio(key="advice-doubt").set_value("no").run()
    press(app)
    assert "Type your full name" in written(app)
    assert app.radio(key="advice-doubt").value == "no"
    app.text_input(key="who-name").set_value("  Tom   Ashby ")
    app.radio(key="who-role").set_value(Role.CHAIR)
    press(app)
    given = desk.load(the_desk, case.id).answers["advice.doubt"]
    assert given.by == Who(name="Tom Ashby", role=Role.CHAIR)


def test_a_change_link_comes_back_to_where_it_came_from(
    open_page: Open, the_desk: desk.Desk, case: Case
) -> None:
    """From check answers, one change leads back to check answers."""
    app = open_page("advice", case, back="sign")
    app.radio(key="advice-doubt").set_value("no").run()
    press(app)
    assert app.session_state["sp_page"] == "sign"


def test_an_exception_asks_no_more_than_the_claim_until_it_is_claimed(
    open_page: Open, the_desk: desk.Desk, case: Case
) -> None:
    """No claim ends the step; a claim leads on to its reason."""
    app = open_page("welfare", case)
    assert [each.key for each in app.radio] == ["welfare-claimed"]
    app.radio(key="welfare-claimed").set_value("yes").run()
    press(app)
    assert [each.key for each in app.radio] == ["welfare-ground"]


def test_a_step_that_does_not_apply_says_so(open_page: Open, the_desk: desk.Desk, case: Case) -> None:
    """Before 10 June 2010 there is no welfare exception to claim."""
    answers = {"initiation.records": "agree", "initiation.date": "2010-05-12", "initiation.record": "Minutes"}
    desk.answer(the_desk, case.id, case.version, ADVISER, answers)
    app = open_page("welfare", case)
    assert "does not apply" in written(app)
    assert not app.exception


def test_each_kind_of_restriction_has_its_own_page_and_its_own_answer(
    open_page: Open, the_desk: desk.Desk, case: Case
) -> None:
    """An answer on one kind leaves the others not started."""
    app = open_page("courts", case, part="inquest")
    app.radio(key="courts-inquest-found").set_value("none").run()
    app.text_input(key="courts-inquest-searched-by").set_value("The coroner's office")
    type_date(app, "courts-inquest-searched-on", "2", "10", "2020")
    press(app)
    assert kept(the_desk, case)["courts.inquest.found"] == "none"
    assert written(app).count("Not started") == 4
    assert written(app).count("Completed") == 1


def test_a_case_that_is_not_here_is_said_in_words(open_page: Open) -> None:
    """An address that names no review leads to the list, not to an error."""
    app = open_page("initiation", None, case_id="x")
    assert "We cannot find that review" in written(app)
    assert not app.exception
