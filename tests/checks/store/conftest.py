"""A store in a fresh folder, and a made-up review to keep in it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from checks.case import Answer, Case, Person, Role, Who
from checks.store import Store

CHAIR = Who(name="Ruth Okafor", role=Role.CHAIR)
ADVISER = Who(name="Piotr Łukasiewicz", role=Role.ADVISER)
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def review(case_id: str = "case-1") -> Case:
    return Case(id=case_id, created_at=NOW)


def answered(case: Case, key: str, value: str) -> Case:
    answers = {**case.answers, key: Answer(value=value, by=CHAIR, at=NOW)}
    return case.model_copy(update={"answers": answers})


def with_secrets(case: Case, canary: str) -> Case:
    """The review with `canary` in an answer and in the people register."""
    people = (Person(name=canary, label="Mother"),)
    return answered(case, "about.board", canary).model_copy(update={"people": people})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path) -> Store:
    return Store.open(None, folder)
