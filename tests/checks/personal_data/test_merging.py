"""What one layer covered stays covered when another layer's shorter finding goes first."""

from dataclasses import replace

import pytest

from checks.personal_data.merging import merged
from checks.personal_data.recognisers.base import Found


def _found(text: str, words: str, entity: str, score: float) -> Found:
    start = text.index(words)
    return Found(start, start + len(words), entity, score, words, "", "Why.")


def _of(text: str, words: str, entity: str, layer: str, score: float) -> Found:
    return replace(_found(text, words, entity, score), layer=layer)


@pytest.mark.parametrize(
    ("text", "body", "kinds"),
    [
        ("It was not sent to Fay Lisle, who left.", "Fay Lisle", {"PERSON"}),
        ("Training for Fay Lisle's feeds was given.", "Fay Lisle's", {"PERSON"}),
        ("She moved from Fay Lisle's when she left.", "Fay Lisle's", {"ORGANIZATION"}),
    ],
)
def test_what_rules_take_for_a_body_is_somebody_where_a_person_is_sure(
    text: str, body: str, kinds: set[str]
) -> None:
    found = [
        _of(text, body, "ORGANIZATION", "institutions", 0.5),
        _of(text, body, "ORGANIZATION", "whole document", 0.5),
        _of(text, "Fay Lisle", "PERSON", "lists", 0.85),
        _of(text, "Fay Lisle", "PERSON", "report reader", 0.9),
    ]
    assert {one.entity for one in merged(text, found)} == kinds


@pytest.mark.parametrize(
    ("text", "first", "other", "whole"),
    [
        (
            "Born at Queen Edda's, he thrived.",
            ("Queen Edda", "HEALTH_SETTING"),
            "ORGANIZATION",
            "Queen Edda's",
        ),
        (
            "He left Wick College of F.E. early.",
            ("Wick College of F", "SCHOOL"),
            "ORGANIZATION",
            "Wick College of F.E",
        ),
        ("They have von Recke's, they say.", ("von Recke", "PERSON"), "MEDICAL_CONDITION", "von Recke's"),
    ],
)
def test_the_end_of_a_name_stays_with_it(text: str, first: tuple[str, str], other: str, whole: str) -> None:
    found = [_found(text, *first, 0.8), _found(text, whole, other, 0.4)]
    assert [text[passage.start : passage.end] for passage in merged(text, found)] == [whole]


def test_a_possessive_is_left_with_a_person() -> None:
    text = "The dog was Daz's, or had been."
    found = [_found(text, "Daz", "PERSON", 0.8), _found(text, "Daz's", "ORGANIZATION", 0.4)]
    assert [text[passage.start : passage.end] for passage in merged(text, found)] == ["Daz"]


@pytest.mark.parametrize(("layer", "kinds"), [("name model", ["PERSON"]), ("institutions", ["ORGANIZATION"])])
def test_a_body_that_no_rule_finds_gives_way_to_a_surer_person(layer: str, kinds: list[str]) -> None:
    text = "It went to Mr Pask in error."
    body = Found(text.index("Pask"), text.index("Pask") + 4, "ORGANIZATION", 0.7, layer, "", "Why.")
    found = [_found(text, "Mr Pask", "PERSON", 0.9), body]
    assert [passage.entity for passage in merged(text, found)] == kinds


@pytest.mark.parametrize(
    ("text", "found", "entity", "whole"),
    [
        ("Finding D. Kadiatu was six.", "D. Kadiatu", "PERSON", "Kadiatu"),
        ("She saw D. Kadiatu at noon.", "D. Kadiatu", "PERSON", "D. Kadiatu"),
        ("His file, NCC 55102/P, is lost.", "NCC 55102", "CASE_NUMBER", "NCC 55102/P"),
        ("His file, NCC 55102/police, is lost.", "NCC 55102", "CASE_NUMBER", "NCC 55102"),
        (
            "To Tull Council's Initial Response Team.",
            "Tull Council's Initial Response Team",
            "ORGANIZATION",
            "Tull Council",
        ),
        (
            "To Tull Council's Wexmoor Team.",
            "Tull Council's Wexmoor Team",
            "ORGANIZATION",
            "Tull Council's Wexmoor Team",
        ),
        ("The Tull Harriers in 2010 won.", "Tull Harriers in", "ORGANIZATION", "Tull Harriers"),
        ("At the Jade Pavilion at Tull.", "Jade Pavilion at", "ORGANIZATION", "Jade Pavilion at"),
    ],
)
def test_a_name_or_number_ends_where_it_ends(text: str, found: str, entity: str, whole: str) -> None:
    (one,) = merged(text, [_found(text, found, entity, 0.8)])
    assert text[one.start : one.end] == whole


def test_small_words_alone_are_no_body() -> None:
    text = "She heard of the Cow & Gate in May."
    assert not merged(text, [_found(text, "the", "ORGANIZATION", 0.8)])
