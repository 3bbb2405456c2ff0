"""Names by the hundred are found where one pattern of all of them would find them."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from checks.personal_data.sought import Sought

NAMES = (
    "St. John's Wood",
    "Anne Marie",
    "O'Brien",
    "Anne-Marie",
    "hartleys",
    "hartley",
    "anne",
    "\u0131van",
    "wood",
)
WRITTEN = (
    "Hartley",
    "ANNE",
    "O’BRIEN",
    "st.",
    "john’s",
    "s",
    "S",
    "x",
    "\u017f",
    "\u0130",
    "ß",
    "é",
    "_",
    "4",
)
BETWEEN = (" ", "  ", "\n", "\u00a0", "-", "'", "’", ".", "")
PIECES = st.tuples(st.sampled_from(NAMES + WRITTEN), st.sampled_from(BETWEEN)).map("".join)


def one_pattern(
    names: tuple[str, ...], before: str, after: str, blank: str, any_case: bool
) -> "regex.Pattern[str]":
    """As it would be written for all names."""
    either = "|".join(regex.escape(name).replace(r"\ ", blank) for name in names)
    if any_case:
        either = either.replace("'", "['’]")
        return regex.compile(f"{before}(?:{either})s?{after}", regex.IGNORECASE)
    return regex.compile(f"{before}(?:{either}){after}")


@pytest.mark.parametrize("names", [NAMES, NAMES[:7], NAMES[:1] + NAMES[2:6], ("'tis", "anne")])
@pytest.mark.parametrize(
    ("before", "after", "blank", "any_case"),
    [
        (r"(?<![\w])", r"(?![\w])", r"[\s\u00a0]+", True),
        (r"(?<![\w'’-])", r"(?![\w-])", r"[ \n]", False),
        (r"(?<![\w.'’/&-])", r"(?![\w/&-]|\.\w)", " ", False),
    ],
)
@given(pieces=st.lists(PIECES, max_size=12))
def test_the_spans_are_those_of_one_pattern(
    names: tuple[str, ...], before: str, after: str, blank: str, any_case: bool, pieces: list[str]
) -> None:
    """In any text, one after the other."""
    text = "".join(pieces)
    found = list(Sought(names, before, after, blank, any_case).spans(text))
    assert found == [
        match.span() for match in one_pattern(names, before, after, blank, any_case).finditer(text)
    ]


def test_no_names_are_found_nowhere() -> None:
    """None was looked for."""
    assert list(Sought((), r"(?<!\w)", r"(?!\w)").spans("anne")) == []
