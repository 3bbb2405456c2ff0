"""A desk over a store of its own, and a small review on it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from checks import desk as use
from checks.case import Case, DocumentRole, Role, Who
from checks.desk import Desk
from checks.desk.sample import answers
from checks.settings import Settings

CHAIR = Who(name="Margaret Ellery", role=Role.CHAIR)
ADVISER = Who(name="Aisha Thornbury-Iqbal", role=Role.ADVISER)
REPORT = (
    "Overview report\n\nLeanne Corrigan-Shaw told the health visitor that she lived at 3 Quillet Row.\n\n"
    "On 3 May 2011 Ms Corrigan-Shaw rang 01632 960417. Mother was offered help.\n"
)
SUMMARY = "Executive summary\n\nLeanne Corrigan-Shaw had asked for help on 3 May 2011.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return use.open_desk(Settings(data_folder=tmp_path / "data"))


@pytest.fixture
def started(desk: Desk) -> Case:
    """A review with every question answered as nothing would hold it, and two short documents."""
    from checks.desk.cases import now

    case = use.start_review(desk, CHAIR)
    case = use.answer(desk, case.id, case.version, CHAIR, answers(now().date()))
    files = {DocumentRole.OVERVIEW_REPORT: REPORT, DocumentRole.EXECUTIVE_SUMMARY: SUMMARY}
    for role, text in files.items():
        case = use.upload(desk, case.id, case.version, CHAIR, role, text.encode(), f"{role.value}.txt")
    return case


@pytest.fixture
def reviewed(desk: Desk, started: Case) -> Case:
    """The same, screened, each flagged value decided as suggested, each page read, hidden data settled."""
    return review(desk, started)


def review(desk: Desk, case: Case) -> Case:
    case = use.screen(desk, case.id, case.version, CHAIR)
    decisions = {value.key: use.suggested(value) for value in use.flagged_values(desk, case)}
    case = use.decide(desk, case.id, case.version, ADVISER, decisions)
    for role, document in case.documents.items():
        numbers = [sheet.number for sheet in use.sheets(use.text_of(desk, document))]
        case = use.see_pages(desk, case.id, case.version, ADVISER, role, numbers)
    hidden = {thing.key: (False, "") for things in use.hidden_in(desk, case).values() for thing in things}
    return use.settle_hidden(desk, case.id, case.version, ADVISER, hidden)


@pytest.fixture
def ready(desk: Desk, reviewed: Case) -> Case:
    """The same with its publishable copies: nothing holds it any more."""
    case, refusals = use.make_copies(desk, reviewed.id, reviewed.version, ADVISER)
    assert refusals == ()
    return case


Statuses = Callable[[Case], dict[str, str]]


@pytest.fixture
def statuses(desk: Desk) -> Statuses:
    """The state of each step of a case, by the step's name."""
    return lambda case: {
        task.name: task.status.value for group in use.tasks(desk, case) for task in group.tasks
    }
