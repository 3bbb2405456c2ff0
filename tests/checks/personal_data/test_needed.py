"""A pattern is left out of a paragraph only where it cannot match."""

import pytest
import regex

from checks.personal_data.needed import DIGIT, folded, lacks, needs_of
from tests.benchmarks.scan import paragraphs
from tests.corpus.gold import load
from training.needed import conditions, parsed, patterns

EVERYDAY = tuple(line for gold in load() for line in gold.text.splitlines() if line.strip())


@pytest.mark.parametrize(
    ("pattern", "found", "left_out"),
    [
        (r"(?i)\b(?:aged|born)\b", "BORN in May", "in May"),
        (r"(?i)years? old", "Two Years Old", "two weeks old"),
        (r"\d+(?:st|nd)", "the 2nd", "the second"),
        (r"[1-9]\d*", "99", "ninety-nine"),
        (r"(?<=born\s)\p{Lu}", "born A", "A boy"),
        (r"x{2,}y", "xxy", "zz"),
    ],
)
def test_what_a_pattern_needs_is_read_from_it(pattern: str, found: str, left_out: str) -> None:
    """Words of which one must stand there, in any case, and figures."""
    needed = tuple(tuple(each) for each in conditions(parsed(regex.compile(pattern))))
    assert regex.search(pattern, found)
    assert not lacks(folded(found), needed)
    assert lacks(folded(left_out), needed)


@pytest.mark.parametrize(
    "pattern", [r"(?:born)?", r"born|\p{Lu}", r"[^x]", r"(?!born)\w", r"(?:x|)", r"[xyz\w]"]
)
def test_what_can_be_done_without_is_not_needed(pattern: str) -> None:
    """Options, other branches and what must not stand there ask for nothing."""
    assert conditions(parsed(regex.compile(pattern))) == []


def test_letters_that_fold_in_unlike_ways_leave_no_pattern_out() -> None:
    """The library takes them for letters of ours: "ſ" for "s", dotted and dotless "i"."""
    for text in ("pariſh", "İn", "ın", "Straße"):
        low = folded(text)
        assert low is None or "ſ" not in low
    assert not lacks(folded("Bırth"), (("birth",),))
    assert not lacks(folded("PARIſH"), (("parish",),))
    assert DIGIT in (folded("room 4") or "")


def test_no_pattern_is_left_out_of_a_paragraph_in_which_it_matches() -> None:
    """Over the development corpus and a chronology, pattern by pattern."""
    assert sum(1 for pattern in patterns() if needs_of(pattern)) > 100
    texts = [(text, folded(text)) for text in (*EVERYDAY, *paragraphs(2_000))]
    wrong = [
        (pattern.pattern[:60], text)
        for pattern in patterns()
        if (needed := needs_of(pattern))
        for text, low in texts
        if lacks(low, needed) and pattern.search(text)
    ]
    assert wrong == []
