"""The frame: every page stands in it, and whatever breaks is told by a reference and none of its words."""

import logging
from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from checks import desk
from checks.case import Case, Role, Who
from checks.settings import BadSetting
from pages.ui.nav import ROUTES

Open = Callable[..., AppTest]
PEOPLE = (
    Who(name="Margaret Oyelade-Hart", role=Role.CHAIR),
    Who(name="Aisha Thornbury-Iqbal", role=Role.ADVISER),
)


def written(app: AppTest) -> str:
    """All markup on the page."""
    return "\n".join(each.body for each in app.get("html"))


@pytest.mark.parametrize("who", PEOPLE, ids=lambda who: who.role)
@pytest.mark.parametrize("name", ROUTES)
def test_every_page_opens_for_both_roles(open_page: Open, case: Case, name: str, who: Who) -> None:
    """One heading, the masthead with who is at the keyboard, and the footer's limits, on each page."""
    app = open_page(name, case, who=who)
    assert not app.exception
    assert written(app).count("<h1") == 1
    assert "Something went wrong" not in written(app)
    assert "Screening does not find every identifying detail" in written(app)
    if name != "check_certificate":
        assert f"{who.name}, {who.role.in_words}" in written(app)


@pytest.mark.parametrize("name", [name for name, route in ROUTES.items() if route.number])
def test_every_step_opens_for_a_reader_who_has_not_said_who_they_are(
    open_page: Open, case: Case, name: str
) -> None:
    """Reading never asks for a name first."""
    app = open_page(name, case, who=None)
    assert not app.exception
    assert "Something went wrong" not in written(app)


def test_the_steps_of_the_frame_are_the_steps_of_the_task_list(the_desk: desk.Desk, case: Case) -> None:
    """Number, name and title are the same in over-lines and in the task list."""
    listed = [
        (task.number, task.name, task.title) for group in desk.tasks(the_desk, case) for task in group.tasks
    ]
    assert listed == [(route.number, route.name, route.title) for route in ROUTES.values() if route.number]


def test_what_breaks_is_told_by_a_reference_and_none_of_its_words(
    open_page: Open, case: Case, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """An exception that quotes a report reaches neither the page nor the log."""

    def broken(*_: object) -> None:
        raise ValueError("Danielle Marsh-Orton of 14 Larkmoor Rise")

    monkeypatch.setattr(desk, "tasks", broken)
    with caplog.at_level(logging.DEBUG):
        app = open_page("task_list", case)
    assert "Something went wrong" in written(app)
    assert "Danielle" not in written(app)
    assert "Danielle" not in caplog.text
    assert "ValueError at test_frame.py" in caplog.text


def test_a_setting_that_cannot_be_used_is_told_in_its_own_sentence(
    open_page: Open, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reader can pass the sentence on; a reference number would send somebody to the log for it."""

    def broken(*_: object) -> None:
        raise BadSetting("SAFE_TO_PUBLISH_SCAN_PROCESSES must be a number from 1 to 16, or left out.")

    monkeypatch.setattr(desk, "tasks", broken)
    app = open_page("task_list", case)
    assert "A setting cannot be used" in written(app)
    assert "must be a number from 1 to 16" in written(app)


def test_the_case_stays_in_every_link_of_the_task_list(open_page: Open, case: Case) -> None:
    """A link that lost the case would lead to the wrong review or to none."""
    app = open_page("task_list", case)
    links = [each.proto for each in app.get("page_link")]
    steps = [link for link in links if link.page in ROUTES and ROUTES[link.page].number]
    assert steps
    assert all(f"case={case.id}" in link.query_string for link in steps)
