"""The start: a new review begins with a name, and the list shows what is kept."""

from collections.abc import Callable

from streamlit.testing.v1 import AppTest

from checks import desk
from checks.case import Case, Role, Who

Open = Callable[..., AppTest]


def written(app: AppTest) -> str:
    """All markup on the page."""
    return "\n".join(each.body for each in app.get("html"))


def press(app: AppTest, label: str) -> AppTest:
    """Press a button by its words."""
    return next(button for button in app.button if button.label == label).click().run()


def test_a_review_is_started_under_the_name_of_whoever_is_at_the_keyboard(
    open_page: Open, the_desk: desk.Desk
) -> None:
    """Nobody has said who they are: that is asked first, and then the first step opens."""
    app = press(open_page("start", who=None), "Start a new review")
    assert "Who is at the keyboard?" in written(app)
    press(app, "Continue")
    assert "Type your full name" in written(app)
    app.text_input(key="who-name").set_value("Tom Ashby")
    app.radio(key="who-role").set_value(Role.ADVISER)
    press(app, "Continue")
    assert app.session_state["sp_page"] == "about"
    (review,) = the_desk.store.list()
    assert review.updated_by == Who(name="Tom Ashby", role=Role.ADVISER)
    assert app.query_params["case"] == review.id


def test_the_list_names_each_review_by_its_pseudonym_and_board(
    open_page: Open, the_desk: desk.Desk, case: Case
) -> None:
    """What is shown of a review names nobody."""
    who = Who(name="Tom Ashby", role=Role.CHAIR)
    desk.answer(
        the_desk,
        case.id,
        case.version,
        who,
        {"about.pseudonym": "Child R", "about.board": "Wexbridge <Board>"},
    )
    app = open_page("start")
    assert "Wexbridge &lt;Board&gt;" in written(app)
    assert "Child R" in [each.proto.label for each in app.get("page_link")]
    assert "In progress" in written(app)


def test_the_people_of_a_review_are_offered_when_the_person_changes(
    open_page: Open, the_desk: desk.Desk, case: Case
) -> None:
    """Chair and adviser change places with one choice, and the page they came from opens again."""
    adviser = Who(name="Aisha Thornbury-Iqbal", role=Role.ADVISER)
    desk.answer(the_desk, case.id, case.version, adviser, {"about.board": "Wexbridge"})
    app = open_page("who", case)
    app.radio(key="who-known").set_value("Aisha Thornbury-Iqbal, legal adviser").run()
    press(app, "Continue")
    assert app.session_state["sp_who"] == adviser
    assert app.session_state["sp_page"] == "task_list"
