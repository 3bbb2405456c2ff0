"""A pattern is left out of a paragraph only where it cannot match."""

import pytest
import regex

from checks.personal_data.needed import DIGIT, bits_of, folded, lacks, met, needs_of
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
        (r"[A-Z]{1,2}\d[A-Z\d]?\ \d[A-Z]{2}", "N1 7QT", "at 4 to 17, R 7"),
        (r"\d{1,2}[./-]\d{4}", "5/2011", "5 May 2011, 5/11"),
        (r"\d+(?:(?:st|nd)|[ap]m\b)", "the 2nd", "the second of 2"),
        (r"\d(?:\d{3})+/\p{L}", "1234/x", "12345 /x"),
        (r"(?i)(?:no|nr)\d", "No7", "no 7"),
        (r"(?:3[01]|0?[1-9])(?:st|nd)", "2nd", "2 of the second"),
    ],
)
def test_what_a_pattern_needs_is_read_from_it(pattern: str, found: str, left_out: str) -> None:
    """Words of which one must stand there, in any case, and figures."""
    needed = tuple(tuple(each) for each in conditions(parsed(regex.compile(pattern))))
    assert regex.search(pattern, found)
    assert not lacks(folded(found), needed)
    assert lacks(folded(left_out), needed)


@pytest.mark.parametrize(
    "pattern",
    [r"(?:born)?", r"born|\p{Lu}", r"[^x]", r"(?!born)\w", r"(?:x|)", r"[xyz\w]", r"\d*", r"(?:\d|x)?\p{L}"],
)
def test_what_can_be_done_without_is_not_needed(pattern: str) -> None:
    """Options, other branches and what must not stand there ask for nothing."""
    assert conditions(parsed(regex.compile(pattern))) == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\d\b\d?[a-z]?", "1"),
        (r"\d(?=\ x)\ \w", "1 x"),
        (r"\d{2,3}\d", "999"),
        (r"(?:\d|\d-)+x", "1-2-x"),
        (r"\d(?:[a-z]|\ )?\d", "12"),
        (r"[\d.]{3}/", "1.2/"),
        (r"\d(?:a|\ b)c", "1 bc"),
        (r"(?<=\d)(?:st|nd)", "2nd"),
        (r"\d(?:(?:a)?b)", "4b"),
        (r"(?:x?\d|-y?)z", "-z"),
        (r"(?:\d|(?:xy)?)z", "z"),
    ],
)
def test_side_by_side_is_asked_only_where_nothing_can_stand_between(pattern: str, text: str) -> None:
    """What may be left out, repeated or chosen is not taken to be there."""
    assert regex.search(pattern, text)
    assert not lacks(folded(text), tuple(map(tuple, conditions(parsed(regex.compile(pattern))))))


def test_bits_say_the_same_as_the_needs_themselves() -> None:
    """For needs, for hints, and for a text whose letters fold in unlike ways."""
    needs = (("born", "aged"), (DIGIT,))
    bits, hinted = bits_of(needs), bits_of((), ("ıt", "year"))
    for text in ("Aged 4", "aged four", "4", "BORN 4 May", ""):
        assert (met(text) & bits == bits) is not lacks(folded(text), needs)
    assert met("ıt 4") & bits == bits  # nothing is left out there, but a hint is still asked for
    assert met("ıt 4") & hinted == hinted == met("a Year") & hinted
    assert met("ıs") & hinted != hinted


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
