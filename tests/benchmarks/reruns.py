"""Server time of a rerun of each page with a 100-page report loaded and screened. Goal: under 0.15 s.

The ratio is against the same page with the sample's short review. Measured by Streamlit's AppTest: no browser.
"""

import os
import statistics
import tempfile
import time
from pathlib import Path

from streamlit.testing.v1 import AppTest

from checks import desk
from checks.case import Case, DocumentRole
from checks.desk.sample import documents
from checks.documents import read
from tests.reviews import ADVISER, CHAIR, started

FRAME = Path(__file__).parents[2] / "pages" / "frame.py"
WORDS_A_PAGE, PAGES, RUNS = 640, 100, 7
VIEWS = (
    ("start", {}),
    ("task_list", {}),
    ("about", {}),
    ("initiation", {}),
    ("documents", {}),
    ("documents", {"view": "hidden"}),
    ("welfare", {}),
    ("courts", {}),
    ("data_protection", {}),
    ("review", {"view": "people"}),
    ("review", {"view": "values"}),
    ("review", {"view": "passages"}),
    ("copies", {}),
    ("advice", {}),
    ("department", {}),
    ("sign", {}),
    ("certificate", {}),
    ("check_certificate", {}),
)


def long_report() -> bytes:
    """A hundred pages and more: the sample's paragraphs over and over, each time with dates of its own."""
    name, data = documents()[DocumentRole.OVERVIEW_REPORT]
    text = read(data, name).text
    parts: list[str] = []
    words = turn = 0
    while words < WORDS_A_PAGE * PAGES:
        turned = text.replace("2011", str(1990 + turn % 20)).replace("Larkmoor Rise", f"Larkmoor Rise {turn}")
        parts.append(turned)
        words += len(turned.split())
        turn += 1
    return "\n".join(parts).encode()


def reviews(the_desk: desk.Desk) -> tuple[Case, Case]:
    """A short review and one with a report of 100 pages, both screened, half of their values decided."""
    short = started(the_desk)
    long = started(the_desk)
    role = DocumentRole.OVERVIEW_REPORT
    long = desk.upload(the_desk, long.id, long.version, CHAIR, role, long_report(), "long.txt")
    return prepared(the_desk, short), prepared(the_desk, long)


def prepared(the_desk: desk.Desk, case: Case) -> Case:
    case = desk.screen(the_desk, case.id, case.version, CHAIR)
    half = desk.flagged_values(the_desk, case)[::2]
    decisions = {value.key: desk.suggested(value) for value in half}
    return desk.decide(the_desk, case.id, case.version, ADVISER, decisions)


def seconds(name: str, query: dict[str, str], case: Case) -> float:
    app = AppTest.from_file(str(FRAME), default_timeout=120)
    app.session_state["sp_who"] = ADVISER
    for key, value in {"case": case.id, **query}.items():
        app.query_params[key] = value
    app.run()
    if name != "start":
        app.switch_page(f"{name}.py").run()
    if app.exception:
        raise SystemExit(f"{name} could not be drawn")
    taken = []
    for _ in range(RUNS):
        began = time.perf_counter()
        app.run()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SAFE_TO_PUBLISH_DATA"] = folder
        the_desk = desk.open_desk()
        short, long = reviews(the_desk)
        pages = len(desk.sheets(desk.text_of(the_desk, long.documents[DocumentRole.OVERVIEW_REPORT])))
        values = desk.flagged_values(the_desk, long)
        print(
            f"{pages} pages, {len(values):,} values, {sum(len(value.flags) for value in values):,} mentions"
        )
        print(f"{'page':28} {'long':>8} {'short':>8} {'ratio':>6}")
        for name, query in VIEWS:
            with_long, with_short = seconds(name, query, long), seconds(name, query, short)
            label = " ".join((name, *query.values()))
            print(f"{label:28} {with_long:8.3f} {with_short:8.3f} {with_long / with_short:6.1f}")


if __name__ == "__main__":
    main()
