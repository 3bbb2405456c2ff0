"""A desk in a folder of its own, and the app as its pages see it, without a browser."""

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from checks import desk
from checks.case import Case, Role, Who

FRAME = Path(__file__).resolve().parent.parent.parent / "pages" / "frame.py"
CHAIR = Who(name="Margaret Oyelade-Hart", role=Role.CHAIR)
ADVISER = Who(name="Aisha Thornbury-Iqbal", role=Role.ADVISER)
Open = Callable[..., AppTest]


@pytest.fixture
def the_desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> desk.Desk:
    """This process's desk, over a new data folder."""
    monkeypatch.setenv("SAFE_TO_PUBLISH_DATA", str(tmp_path))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    return desk.open_desk()


@pytest.fixture
def case(the_desk: desk.Desk) -> Case:
    """A new review."""
    return desk.start_review(the_desk, CHAIR)


@pytest.fixture
def open_page(the_desk: desk.Desk) -> Open:
    """Opens a page by its name for a case and a person; both may be left out."""

    def opened(name: str, case: Case | None = None, who: Who | None = CHAIR, **query: str) -> AppTest:
        app = AppTest.from_file(str(FRAME), default_timeout=30)
        if who:
            app.session_state["sp_who"] = who
        if case:
            app.query_params["case"] = case.id
        for key, value in query.items():
            app.query_params[key] = value
        app.run()
        if name != "start":
            app.switch_page(f"{name}.py").run()
        return app

    return opened
