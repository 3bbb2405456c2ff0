"""The stock of made-up names."""

import random

from training import names


def test_families_of_many_origins_are_drawn() -> None:
    origins = {stock.origin for stock in names.stocks()}
    assert {
        "british",
        "welsh",
        "irish",
        "southasian",
        "westafrican",
        "easteuropean",
        "arabic",
        "caribbean",
    } <= origins
    assert {"eastasian", "wordlike"} <= origins


def test_every_origin_has_given_and_family_names() -> None:
    assert all(len(stock.first) > 30 and len(stock.last) > 15 for stock in names.stocks())


def test_the_same_seed_draws_the_same_people() -> None:
    one, other = names.Names(random.Random(3)), names.Names(random.Random(3))
    assert [one.first() for _ in range(50)] == [other.first() for _ in range(50)]


def test_accents_are_taken_off_as_an_english_typist_would() -> None:
    assert [names.plain(n) for n in ("Łukasz", "Siân", "Çelik", "Bożena")] == [
        "Lukasz",
        "Sian",
        "Celik",
        "Bozena",
    ]


def test_the_list_of_given_names_is_lower_case_and_knows_both_spellings() -> None:
    listed = names.first_names()
    assert {"leanne", "siân", "sian", "agnieszka", "callum"} <= listed
    assert all(name == name.lower() for name in listed)
