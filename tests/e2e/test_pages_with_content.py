"""The pages that show documents, flagged values, copies and signatures, with the sample review in them."""

from collections.abc import Callable, Iterator, Mapping

import pytest
from playwright.sync_api import Page, expect

from checks import desk
from checks.case import Case
from checks.desk.sample import ADVISER, CHAIR, settle_everything, start_sample
from checks.settings import Settings
from tests.e2e.conftest import at, faults, serving, settled
from tests.reviews import certified, ready

Open = Callable[..., Page]
WIDTHS = (400, 1400)
ADDRESSES = (
    ("open", "task_list"),
    ("open", "documents"),
    ("open", "documents?view=hidden"),
    ("open", "review?view=people"),
    ("open", "review?view=values"),
    ("open", "review?view=passages"),
    ("open", "copies"),
    ("ready", "copies"),
    ("ready", "department?part=note"),
    ("ready", "sign"),
    ("issued", "task_list"),
    ("issued", "copies"),
    ("issued", "sign"),
    ("issued", "certificate"),
)


def settled_sample(the_desk: desk.Desk) -> Case:
    """The sample with its copies made: only the signatures are missing."""
    case = settle_everything(the_desk, start_sample(the_desk, CHAIR))
    for role, document in case.documents.items():
        numbers = [sheet.number for sheet in desk.sheets(desk.text_of(the_desk, document))]
        case = desk.see_pages(the_desk, case.id, case.version, ADVISER, role, numbers)
    return ready(the_desk, case)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Mapping[str, Case]]]:
    """A server and three reviews on it: as the sample starts, ready to sign, certified."""
    data = tmp_path_factory.mktemp("data")
    the_desk = desk.open_desk(Settings(data_folder=data))
    cases = {
        "open": start_sample(the_desk, CHAIR),
        "ready": settled_sample(the_desk),
        "issued": certified(the_desk, settled_sample(the_desk)),
    }
    with serving(data) as address:
        yield address, cases


@pytest.mark.parametrize(("state", "name"), ADDRESSES)
def test_a_page_with_content_is_whole_and_without_serious_faults(
    place: tuple[str, Mapping[str, Case]], open_page: Open, state: str, name: str
) -> None:
    """No sideways scroll and no serious or critical finding, on a telephone and on a desk."""
    address, cases = place
    page = open_page(at(address, name, cases[state]))
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        settled(page)
        assert not page.title().startswith("Something went wrong")
        assert page.evaluate("document.scrollingElement.scrollWidth <= window.innerWidth"), width
        assert faults(page) == [], width


def test_the_back_button_returns_to_the_page_before_with_its_review(
    place: tuple[str, Mapping[str, Case]], open_page: Open
) -> None:
    """Back and forward walk through the pages of one review; nothing is lost on the way."""
    address, cases = place
    page = open_page(at(address, "task_list", cases["open"]))
    settled(page)
    for link, heading in (("2. Initiation date", "Initiation date"), ("Back to the task list", "Child R")):
        page.get_by_role("link", name=link).first.click()
        expect(page.get_by_role("heading", level=1, name=heading)).to_be_visible()
        settled(page)
    page.go_back()
    expect(page.get_by_role("heading", level=1, name="Initiation date")).to_be_visible()
    settled(page)
    page.go_back()
    expect(page.get_by_role("heading", level=1, name="Child R")).to_be_visible()
    page.go_forward()
    expect(page.get_by_role("heading", level=1, name="Initiation date")).to_be_visible()
    assert f"case={cases['open'].id}" in page.url
