"""The sentence shapes and what fills them."""

import random

import pytest

from training import slots, templates
from training.names import Names
from training.slots_people import People


@pytest.fixture
def cast() -> slots.Cast:
    rng = random.Random(7)
    return slots.Cast(rng, Names(rng))


def test_every_slot_of_every_shape_can_be_filled(cast: slots.Cast) -> None:
    lines, weights = templates.shapes()
    assert len(lines) == len(weights) > 300
    for line in lines:
        made = templates.fill(line, cast.slot)
        assert "{" not in made.text, line


def test_the_same_seed_makes_the_same_stretches() -> None:
    assert templates.made(5, 40) == templates.made(5, 40)
    assert templates.made(5, 40) != templates.made(6, 40)


def test_spans_stand_on_the_names_and_do_not_overlap() -> None:
    for sample in templates.made(9, 300):
        at = 0
        for start, end, label in sample.spans:
            assert at <= start < end <= len(sample.text)
            assert label in {"PERSON", "LOCATION", "ORGANIZATION"}
            assert sample.text[start:end] == sample.text[start:end].strip()
            at = end


def test_a_title_and_a_possessive_stay_outside_the_name(cast: slots.Cast) -> None:
    made = templates.fill("Mrs {=Hope}'s son told {=May} in May.", cast.slot)
    assert made.text == "Mrs Hope's son told May in May."
    assert [made.text[a:b] for a, b, _ in made.spans] == ["Hope", "May"]
    assert made.spans[1] == (20, 23, "PERSON")


@pytest.mark.parametrize(
    "slot", ["child", "adult", "worker", "agency", "act", "heading", "date", "schoolx", "Word"]
)
def test_pseudonyms_roles_agencies_and_dates_are_never_names(slot: str, cast: slots.Cast) -> None:
    assert all(label == "" for _ in range(50) for _, label in cast.slot(slot))


@pytest.mark.parametrize(
    ("slot", "label"),
    [
        ("first", "PERSON"),
        ("nick", "PERSON"),
        ("street", "LOCATION"),
        ("village", "LOCATION"),
        ("school", "ORGANIZATION"),
    ],
)
def test_names_places_and_organisations_carry_their_label(slot: str, label: str, cast: slots.Cast) -> None:
    assert {label for _ in range(50) for _, label in cast.slot(slot)} == {label}


def test_every_way_to_name_a_person_is_labelled(cast: slots.Cast) -> None:
    ways = [name[1:] for name in vars(People) if name.startswith("_") and not name.startswith("__")]
    assert len(ways) > 20
    for way in ways:
        if way not in {"surname", "suffix"}:  # a part of others, and "senior"
            assert "PERSON" in {label for _, label in cast.slot(way)}, way


def test_made_up_initials_are_no_acronym_of_these_reports(cast: slots.Cast) -> None:
    made = {cast.slot("initials")[0][0] for _ in range(500)}
    assert not made & {"HV", "SW", "GP", "MGM", "NFA", "PC"}
