"""Samples turned into others like them."""

import random

from training.augment import broken_lines, capitals, rebuild, swap_people
from training.corpora import Sample
from training.names import Names

TEXT = "Mrs. Dedlock met Esther in Chesney Wold. Esther wept."
SPANS = ((5, 12, "PERSON"), (17, 23, "PERSON"), (27, 39, "LOCATION"), (41, 47, "PERSON"))


def test_spans_move_with_the_text() -> None:
    text, spans = rebuild(
        "Ann saw Bo.", [(0, 3, "Margaret"), (8, 10, "Al")], ((0, 3, "PERSON"), (8, 10, "PERSON"))
    )
    assert text == "Margaret saw Al."
    assert [text[a:b] for a, b, _ in spans] == ["Margaret", "Al"]


def test_people_are_swapped_the_same_name_for_the_same_name_and_places_stay() -> None:
    for seed in range(20):
        swapped = swap_people(Sample(TEXT, SPANS), Names(random.Random(seed)))
        said = [swapped.text[a:b] for a, b, _ in swapped.spans]
        assert said[1] == said[3]
        assert said[2] == "Chesney Wold"
        assert "Esther" not in said or said[1] == "Esther"


def test_some_titles_are_dropped() -> None:
    made = {
        swap_people(Sample(TEXT, SPANS), Names(random.Random(n))).text.startswith("Mrs. ") for n in range(40)
    }
    assert made == {True, False}


def test_capitals_and_broken_lines_leave_the_offsets_alone() -> None:
    sample = Sample(TEXT * 3, SPANS)
    assert capitals(sample).text[5:12] == "DEDLOCK"
    broken = broken_lines(sample, random.Random(1))
    assert len(broken.text) == len(sample.text)
    assert "\n" in broken.text
