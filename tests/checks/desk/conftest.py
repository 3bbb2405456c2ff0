"""A desk over a store of its own, and a small review on it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from checks import desk as use
from checks.case import Case
from checks.desk import Desk
from checks.settings import Settings
from tests import reviews

Statuses = Callable[[Case], dict[str, str]]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return use.open_desk(Settings(data_folder=tmp_path / "data"))


@pytest.fixture
def started(desk: Desk) -> Case:
    return reviews.started(desk)


@pytest.fixture
def reviewed(desk: Desk, started: Case) -> Case:
    return reviews.reviewed(desk, started)


@pytest.fixture
def ready(desk: Desk, reviewed: Case) -> Case:
    return reviews.ready(desk, reviewed)


@pytest.fixture
def certified(desk: Desk, ready: Case) -> Case:
    return reviews.certified(desk, ready)


@pytest.fixture
def statuses(desk: Desk) -> Statuses:
    """The state of each step of a case, by the step's name."""
    return lambda case: {
        task.name: task.status.value for group in use.tasks(desk, case) for task in group.tasks
    }
