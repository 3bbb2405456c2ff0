"""Frames filled with made-up people, homes and numbers: every slot is filled, and what fills it is marked."""

import re

import pytest

from tests.corpus.gold import HELD_APART, SOURCE, load
from training import framed
from training.names import Names
from training.numbers import Numbers

DOCUMENTS = list(framed.documents(7, 1))


def test_every_slot_of_every_frame_is_filled_and_marked() -> None:
    assert len(framed.frames()) > 1000
    text = "\n".join(document.text for document in DOCUMENTS)
    assert "{" not in text
    slots = sum(len(framed.SLOT.findall(frame)) for frame in framed.frames())
    assert sum(len(document.of("direct", "quasi")) for document in DOCUMENTS) >= slots


def test_the_same_seed_fills_them_alike() -> None:
    again = list(framed.documents(7, 1))
    assert [one.text for one in again] == [one.text for one in DOCUMENTS]
    assert next(framed.documents(8, 1)).text != DOCUMENTS[0].text


def test_some_documents_name_their_people_in_full_and_some_do_not() -> None:
    given = [any(shape.split("{")[0] in one.text for shape in framed.INTRODUCED[1:4]) for one in DOCUMENTS]
    assert 0.2 < sum(given) / len(given) < 0.8


def test_no_frame_is_a_line_of_what_is_measured_on() -> None:
    measured = {line for gold in (*load(SOURCE), *load(HELD_APART)) for line in gold.text.splitlines()}
    assert not [frame for frame in framed.frames() if frame in measured]


@pytest.mark.parametrize("slot", [slot for slot in framed.MARKS if slot not in {"address", "town"}])
def test_numbers_are_made_for_every_slot(slot: str) -> None:
    rng = framed.random.Random(3)
    made = [Numbers(rng, Names(rng)).filled(slot) for _ in range(40)]
    assert all(made)
    assert len(set(made)) > 20
    if slot == "phone":
        assert all(
            re.search(r"07700 ?900|7700 900|01632 960|0113 496|0161\) 496|020 7946", one) for one in made
        )
    if slot == "nhs":
        assert all(one.startswith("999") for one in made)
    if slot == "email":
        assert all(one.endswith((".example", ".test")) for one in made)
