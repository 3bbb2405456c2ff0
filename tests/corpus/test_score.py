"""The scorer counts what it says it counts."""

import pytest

from tests.corpus.gold import Gold, parse
from tests.corpus.score import Scored, context, figures


def scored(marked: str, *flagged: str) -> Scored:
    """A document with the stretches flagged, each at its first place after the one before."""
    gold = parse("made_up.txt", marked)
    covered: set[int] = set()
    at = 0
    for stretch in flagged:
        at = gold.text.index(stretch, at)
        covered |= set(range(at, at + len(stretch)))
    return Scored(gold, len(flagged), frozenset(covered))


def test_a_mark_is_found_only_when_every_letter_of_it_is_flagged() -> None:
    marked = "{{d:PERSON|Mary Ann Pike}} rang."
    assert scored(marked, "Mary Ann Pike").missed() == ()
    assert len(scored(marked, "Mary Ann").missed()) == 1


def test_two_flags_may_cover_a_mark_between_them() -> None:
    assert scored("{{d:PERSON|Mary Pike}} rang.", "Mary", "Pike").missed() == ()


def test_a_distractor_is_hit_by_one_letter() -> None:
    marked = "{{x|Social Worker 3}} rang {{d:PERSON|Mary}}."
    assert len(scored(marked, "3", "Mary").hits()) == 1
    assert scored(marked, "Mary").hits() == ()


def test_strict_recall_asks_for_every_mention_of_a_value() -> None:
    marked = "{{d:PERSON|Mary}} rang. {{d:PERSON|MARY}} rang. {{q:AGE|aged 4}}"
    assert figures([scored(marked, "Mary", "aged 4")]).strict == pytest.approx(1 / 2)
    assert figures([scored(marked, "Mary", "MARY", "aged 4")]).strict == pytest.approx(1)


def test_precision_counts_letters_and_leaves_out_what_may_be_flagged_or_not() -> None:
    found = figures([scored("{{d:PERSON|Mary}} came in {{e|May 2011}} by tram.", "Mary", "May 2011", "tram")])
    assert found.precision == pytest.approx(4 / 8)


def test_recall_is_told_apart_by_tier_and_by_type() -> None:
    found = figures([scored("{{d:PERSON|Mary}}, {{q:AGE|aged 4}}, of {{q:LOCATION|Ash}}", "Mary", "Ash")])
    assert (found.direct, found.quasi) == (1, pytest.approx(1 / 2))
    assert found.by_type == {"direct PERSON": (1, 1), "quasi AGE": (0, 1), "quasi LOCATION": (1, 1)}


def test_a_stray_flag_is_told_with_its_place() -> None:
    one = scored("{{d:PERSON|Mary}} came by green tram.", "Mary", "green", "tram")
    assert [one.gold.text[start:end] for start, end in one.stray()] == ["green tram"]


def test_the_context_of_a_miss_stands_on_one_line() -> None:
    gold = Gold("made_up.txt", "one\ntwo\tthree", ())
    assert context(gold, 4, 7) == "one⏎[two]→three"
