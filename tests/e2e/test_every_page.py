"""Every page in a real browser: named, whole at 400 pixels, without a serious fault for assistive technology."""

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import Page, expect

from checks import desk
from checks.case import Case, Role, Who
from checks.settings import Settings
from pages.ui.nav import ROUTES
from tests.e2e.conftest import at, faults, serving, settled

Open = Callable[..., Page]
CHAIR = Who(name="Margaret Oyelade-Hart", role=Role.CHAIR)
ANSWERS = {
    "about.board": "Wexbridge Safeguarding Children Board",
    "about.pseudonym": "Child R",
    "courts.criminal.found": "exists",
    "courts.criminal.what": "A trial is listed for 9 February 2027",
    "courts.criminal.state": "unadvised",
    "initiation.records": "agree",
    "initiation.date": "2011-09-14",
    "welfare.claimed": "yes",
    "advice.doubt": "yes",
}
PARTS = (
    ("about", "review"),
    ("welfare", "reason"),
    ("courts", "criminal"),
    ("data_protection", "people"),
    ("data_protection", "neighbour"),
    ("advice", "adviser"),
    ("department", "news"),
    ("department", "note"),
)
ADDRESSES = [
    "",
    *(name for name in ROUTES if name != "start"),
    *(f"{name}?part={part}" for name, part in PARTS),
]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Case]]:
    """A server and a review on it with some answers."""
    data = tmp_path_factory.mktemp("data")
    the_desk = desk.open_desk(Settings(data_folder=data))
    case = desk.start_review(the_desk, CHAIR)
    case = desk.answer(the_desk, case.id, case.version, CHAIR, ANSWERS)
    with serving(Path(data)) as address:
        yield address, case


@pytest.mark.parametrize("name", ADDRESSES)
def test_a_page_is_named_whole_and_without_serious_faults(
    place: tuple[str, Case], open_page: Open, name: str
) -> None:
    """One heading, a title of its own, no sideways scroll at 400 pixels, no serious or critical finding."""
    address, case = place
    page = open_page(at(address, name, case), width=400)
    settled(page)
    assert page.locator("h1").count() == 1
    assert page.title().endswith("– Safe to publish")
    assert not page.title().startswith("Something went wrong")
    assert page.evaluate("document.scrollingElement.scrollWidth <= window.innerWidth")
    assert faults(page) == []


@pytest.mark.parametrize("name", ["initiation", "about", "courts?part=order", "who"])
def test_an_error_takes_the_focus_and_leads_to_its_field(
    place: tuple[str, Case], open_page: Open, name: str
) -> None:
    """After Continue the summary has the focus, the title says Error, and its link focuses the field."""
    address, case = place
    page = open_page(at(address, name, case))
    settled(page)
    page.get_by_role("button", name="Continue").click()
    summary = page.locator(".sp-errors")
    expect(summary).to_be_focused()
    settled(page)
    assert page.title().startswith("Error: ")
    assert faults(page) == []
    summary.get_by_role("link").last.click()
    field = page.evaluate("document.activeElement.tagName")
    assert field in ("INPUT", "TEXTAREA")


def test_a_change_of_page_takes_the_focus_to_the_heading(place: tuple[str, Case], open_page: Open) -> None:
    """A keyboard reader starts at the top of the new page."""
    address, case = place
    page = open_page(at(address, "task_list", case))
    settled(page)
    page.get_by_role("link", name="2. Initiation date").click()
    expect(page.get_by_role("heading", level=1, name="Initiation date")).to_be_focused()
    assert f"case={case.id}" in page.url


def test_a_deep_link_to_a_fresh_server_runs_the_frame(fresh_server: str, open_page: Open) -> None:
    """The entry script, and not the page alone, answers the very first visit."""
    page = open_page(f"{fresh_server}/task_list?case=nothing")
    settled(page)
    expect(page.locator(".st-key-masthead")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_text("We cannot find that review")


def test_a_reload_finds_the_answers_that_were_saved(place: tuple[str, Case], open_page: Open) -> None:
    """The case is in the address and the answers in the store: nothing depends on the visit."""
    address, case = place
    page = open_page(at(address, "about", case))
    settled(page)
    page.reload()
    board = page.get_by_role("textbox", name="Which Local Safeguarding Children Board is publishing?")
    expect(board).to_have_value("Wexbridge Safeguarding Children Board")


def test_the_server_listens_to_this_computer_and_sends_its_headers(place: tuple[str, Case]) -> None:
    """The headers are on the page itself."""
    address, _ = place
    with urlopen(address) as answer:
        policy = answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "frame-ancestors 'none'" in policy
    assert "unsafe-eval" not in policy
