"""What is found in text files is found in Word files and PDFs as well, in the cells of their tables too."""

import pytest

from tests.corpus import as_files
from tests.corpus.gold import SOURCE, Gold, load
from tests.corpus.score import figures


@pytest.fixture(scope="module")
def reports() -> list[Gold]:
    """The reports with tables."""
    return as_files.with_rows(load(SOURCE))


@pytest.mark.parametrize("kind", as_files.MAKERS)
def test_tables_hide_hardly_anything(kind: str, reports: list[Gold]) -> None:
    """As text these reports stand at .999, .995 and .020; as Word files and PDFs at .998, .994 and .021."""
    scored = [found for gold in reports if (found := as_files.scan_as(kind, gold))]
    assert len(scored) == len(reports) > 20
    kept = sum(len(one.gold.marks) for one in scored) / sum(len(gold.marks) for gold in reports)
    assert kept >= 0.999, "nearly all of the marks came back, and are judged"
    found = figures(scored)
    assert found.direct >= 0.996
    assert found.quasi >= 0.991
    assert found.distractors_hit <= 0.024
