"""The measures of the model card."""

import pytest

from tests.checks.personal_data.texts import flags_of
from training.corpora import Sample
from training.evaluate import bare, both, cover, misses, scan_finder

SAMPLE = Sample("Leanne met Callum Marsh.", ((0, 6, "PERSON"), (11, 23, "PERSON")))


def test_a_person_found_in_part_is_not_covered() -> None:
    assert cover([SAMPLE], lambda _: [(0, 6, "PERSON"), (11, 17, "PERSON")])["PERSON"] == 0.5
    assert misses([SAMPLE], lambda _: [(0, 6, "PERSON"), (11, 17, "PERSON")]) == [
        "Leanne met [[Callum Marsh]]."
    ]


def test_two_finders_together_cover_what_either_does() -> None:
    find = both(lambda _: [(0, 6, "LOCATION")], lambda _: [(11, 23, "PERSON")])
    assert cover([SAMPLE], find)["PERSON"] == 1.0


def test_precision_counts_flags_that_touch_no_person() -> None:
    assert cover([SAMPLE], lambda _: [(0, 6, "PERSON"), (7, 10, "PERSON")])["precision"] == 0.5


@pytest.mark.parametrize(
    ("mark", "names"),
    [
        ("Mrs Hilary Threlfall", ["Hilary Threlfall"]),
        ("Frank and Joy Ogden", ["Frank", "Joy Ogden"]),
        ("OKORO, Ezra", ["OKORO", "Ezra"]),
    ],
)
def test_titles_are_cut_and_couples_are_two(mark: str, names: list[str]) -> None:
    assert [mark[a:b] for a, b in bare(mark, "PERSON")] == names


def test_the_whole_scan_can_be_measured_less_one_layer() -> None:
    text = "Callum rang 07700 900123 from the kitchen."
    everything = {text[a:b] for a, b, _ in scan_finder()(text)}
    (source,) = {flag.source for flag in flags_of(text) if flag.text == "07700 900123"}
    assert everything == {"Callum", "07700 900123"}
    assert {text[a:b] for a, b, _ in scan_finder(without=source)(text)} == {"Callum"}
