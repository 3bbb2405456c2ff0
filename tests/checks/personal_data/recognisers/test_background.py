"""What a family is, said in small letters or at the start of a sentence."""

import pytest

from tests.checks.personal_data.texts import kinds

BACKGROUNDS = [
    ("The father, white British, kept a shop.", "white British"),
    ("Her English is perfect.", "English"),
    ("Their Welsh was better than his.", "Welsh"),
]


@pytest.mark.parametrize(("text", "words"), BACKGROUNDS, ids=[words for _, words in BACKGROUNDS])
def test_an_origin_or_language_is_found(text: str, words: str) -> None:
    assert kinds(text).get(words) == "NRP"


@pytest.mark.parametrize(
    "text", ["It was a white coat.", "The English Channel was rough.", "Mixed feelings remain."]
)
def test_colours_and_seas_are_left_alone(text: str) -> None:
    assert "NRP" not in kinds(text).values()
