"""The detector's figures on the corpus do not fall below what was reached: floors just under the last figures."""

import pytest

from tests.corpus import renamed
from tests.corpus.gold import HELD_APART, SOURCE, load
from tests.corpus.score import Figures, figures, scan


@pytest.fixture(scope="module")
def developed_on() -> Figures:
    """The reports that the detector was developed on."""
    return figures(scan(load(SOURCE)))


@pytest.fixture(scope="module")
def held_apart() -> Figures:
    """The reports that nobody fitted to."""
    return figures(scan(load(HELD_APART)))


def test_nearly_every_direct_identifier_is_found(developed_on: Figures) -> None:
    """Goal: .995."""
    assert developed_on.direct >= 0.995


def test_nearly_every_quasi_identifier_is_found(developed_on: Figures) -> None:
    """Goal: .97."""
    assert developed_on.quasi >= 0.993


def test_hardly_any_role_or_heading_is_flagged(developed_on: Figures) -> None:
    """Goal: under .03."""
    assert developed_on.distractors_hit <= 0.024


def test_most_of_what_is_flagged_identifies(developed_on: Figures) -> None:
    """Goal: over .75."""
    assert developed_on.precision >= 0.955


def test_reports_never_fitted_to_do_not_fall_far_behind(held_apart: Figures) -> None:
    """The honest figures: direct .992, quasi .984, precision .935, distractors .042 when last measured.

    All but two of the 570 are by authors who never saw the detector. Some two hundred of them are nearly all
    notes, half anonymised by hand, or full of words that tempt.
    """
    assert held_apart.direct >= 0.992
    assert held_apart.quasi >= 0.983
    assert held_apart.precision >= 0.934
    assert held_apart.distractors_hit <= 0.043


def test_people_are_found_by_how_they_are_named_and_not_by_what_they_are_called() -> None:
    """Direct .998 of the reports developed on, with names that no list of the detector holds, and as they are."""
    others = figures(scan(renamed.corpus(SOURCE, renamed.Names(unlisted=True), seed=1)))
    assert others.direct >= 0.996
    assert others.distractors_hit <= 0.024
