"""`anonymise`: decisions carried out in plain text."""

import pytest

from checks.personal_data import anonymise


def test_passages_are_replaced_and_cut_and_the_rest_stays() -> None:
    text = "Leanne Hartley met Callum on 3 May 2011."
    spans = [(29, 39, "May 2011"), (0, 14, "Mother"), (19, 25, "Child A")]
    assert anonymise(text, spans) == "Mother met Child A in May 2011."


def test_neighbours_keep_their_own_replacements() -> None:
    """Presidio's anonymiser joins neighbours of one kind; ours are kinds of their own."""
    assert anonymise("Leanne Callum", [(0, 6, "Mother"), (7, 13, "Child A")]) == "Mother Child A"


def test_an_empty_replacement_cuts() -> None:
    assert anonymise("abc def", [(0, 4, "")]) == "def"


def test_overlapping_passages_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        anonymise("abcdef", [(0, 4, "x"), (3, 5, "y")])
