"""Training a CRF and asking it, by the one feature function."""

import pytest

from checks.personal_data.trained.crf_features import WordLists, features, shape, tokenise
from training.corpora import Sample, clean
from training.crf_model import tags

LISTS = WordLists(
    frozenset({"leanne"}), frozenset({"marsh"}), frozenset({"hallow"}), frozenset({"marsh", "was"})
)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Callum's mother", ["Callum", "'s", "mother"]),
        ("O'Brien and O’Neill", ["O'Brien", "and", "O’Neill"]),
        ("Smith-Jones/Lee", ["Smith", "-", "Jones", "/", "Lee"]),
        ("didn't", ["didn't"]),
        ("on 3/4/2011 at 10.30", ["on", "3/4/2011", "at", "10.30"]),
        ("Ann\nLee", ["Ann", "\n", "Lee"]),
        ("Łukasz, Siân", ["Łukasz", ",", "Siân"]),
    ],
)
def test_tokens_split_where_names_begin_and_end(text: str, tokens: list[str]) -> None:
    assert [text[a:b] for a, b in tokenise(text)] == tokens


def test_the_shape_tells_names_from_acronyms() -> None:
    assert [shape(w) for w in ("McDonald", "NSPCC", "Leanne", "14th")] == ["XxXxx", "XX", "Xxx", "ddxx"]


def test_a_token_that_lies_partly_in_a_name_belongs_to_it() -> None:
    text = "The Delaneys met Leanne Marsh."
    sample = Sample(text, ((4, 11, "PERSON"), (17, 29, "PERSON")))
    assert tags(sample, tokenise(text)) == ["O", "B-PERSON", "O", "B-PERSON", "I-PERSON", "O"]


def test_a_word_on_two_lists_says_so_in_its_features() -> None:
    rows = features(["Leanne", "Marsh", "was"], LISTS)
    assert "k=f^Xx" in rows[0]
    assert "k=lwXx" in rows[1]
    assert "-1k=f|lwXx" in rows[1]


def test_of_overlapping_spans_the_longer_is_kept_without_blanks() -> None:
    assert clean([(0, 5, "PERSON"), (0, 11, "PERSON"), (12, 16, "LOCATION")], "Leanne Mars at  York") == (
        (0, 11, "PERSON"),
        (12, 14, "LOCATION"),
    )
