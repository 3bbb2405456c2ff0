"""A pattern is left out of a paragraph only where it cannot match."""

import pytest
import regex

from checks.personal_data import needed
from checks.personal_data.needed import Together, look_ahead, matches, number_of, outline, possible
from tests.benchmarks.scan import paragraphs
from tests.corpus.gold import load
from training.needed import patterns, wider_of

EVERYDAY = tuple(line for gold in load() for line in gold.text.splitlines() if line.strip())


def found(pattern: str, text: str) -> bool:
    """True when the wider pattern of a pattern matches in the outline of the text."""
    wider = wider_of(regex.compile(pattern))
    assert wider is not None
    return Together([wider]).found(outline(text)) == 1


@pytest.mark.parametrize(
    ("pattern", "there", "left_out"),
    [
        (r"(?i)\b(?:aged|born)\b", "BORN in May", "bornite"),
        (r"(?i)years?\ old", "Two Years Old", "two weeks old"),
        (r"\d+(?:st|nd)", "the 2nd", "the second"),
        (r"(?<=born\s)\p{Lu}", "born A", "A boy"),
        (r"(?<![\w’])\p{Lu}\d(?![\w-])", "é B4", "éB4-"),
        (r"x{2,}y", "xxxxxxy", "xy"),
        (r"x{5,9}y", "xxxxxy", "xxxy"),
        (r"[A-Z]{1,2}\d[A-Z\d]?\ \d[A-Z]{2}", "N1 7QT", "at 4 to 17, R 7"),
        (r"£\d", "£5", "€5"),
        (r"\p{L}\p{M}?’s", "Zoe\u0308’s", "4’s"),
        (r"[^\w\s]\Z", "end…", "end"),
        (r"(?i)\bk[ae]y\b", "\u212aEY", "monkeys"),
        (r"(?:[Oo]n\s|(?<=[,\t(]\s?))\d+", "(2nd)", "no 2"),
        (r"\d(?=\.|$)", "at 4", "4 of 5 "),
    ],
)
def test_the_wider_pattern_is_found_where_the_pattern_is(pattern: str, there: str, left_out: str) -> None:
    """And is not found everywhere."""
    assert regex.search(pattern, there)
    assert found(pattern, there)
    assert not found(pattern, left_out)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"(?!born)\w", "x"),
        (r"\d(?=\ x)\ \w", "1 x"),
        (r"(?<=a)(?<=\wa)b", "xab"),
        (r"(?:x|)(?<!y)z", "yxz"),
        (r"(?>a+)b", "aab"),
        (r"(?P<one>\w)-(?P=one)", "a-a"),
        (r"(?i)stra(?:ſ|s)e", "STRAſE"),
        (r"(?i)\bin\b", "İN"),
        (r"(?i)\p{Lu}{3}", "abc"),
        (r"[^\W\d_]+\d", "д4"),
        (r"\d{3}", "١٢٣"),
        (r"a.c", "a\u2028c"),
        (r"\w\B.", "ab"),
        (r"^\s*\d", " 4"),
        (r"\d$", "4\n"),
        (r"é", "é"),
        (r"\b(?:(?<=\()|of\s)\d", "(2"),
    ],
)
def test_what_cannot_be_asked_is_left_open(pattern: str, text: str) -> None:
    """Lookarounds in the middle, what was said before, and letters that fold in unlike ways."""
    assert regex.search(pattern, text)
    assert found(pattern, text)


def test_a_pattern_that_is_not_in_the_file_is_run_everywhere() -> None:
    """As is one that is not understood."""
    changed = regex.compile(r"[A-Z]hanged\ since")
    assert number_of(changed) == 0
    assert [match.group() for match in matches(changed, "Changed since")] == ["Changed since"]
    assert wider_of(regex.compile(r"a\Kb")) is None


def test_when_re2_gives_up_every_pattern_is_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """It finds nothing at all then, not even what is found everywhere."""
    monkeypatch.setattr(needed, "MEMORY", 1)
    with pytest.raises(Exception, match="compile"):
        Together(["a", "b"])
    together = Together.__new__(Together)
    together._set, together._all = type("Set", (), {"Match": lambda self, text: None})(), 0b11
    assert together.found(b"a") == 0b11


def test_no_pattern_is_left_out_of_a_paragraph_in_which_it_matches() -> None:
    """Over the development corpus and a chronology, pattern by pattern."""
    assert sum(1 for pattern in patterns() if number_of(pattern)) > 300
    texts = [(text, possible(text)) for text in (*EVERYDAY, *paragraphs(2_000))]
    wrong = [
        (pattern.pattern[:60], text)
        for pattern in patterns()
        for text, here in texts
        if not here >> number_of(pattern) & 1 and pattern.search(text)
    ]
    assert wrong == []


def test_texts_looked_through_together_give_what_each_gives_alone() -> None:
    """Also at their edges, which stand beside other texts then."""
    texts = ["4.", "Aged 4", "4", "of 12 Albert Road", "", "12", *EVERYDAY[:400]]
    needed._possible.clear()
    alone = list(map(possible, texts))
    needed._possible.clear()
    look_ahead(texts)
    assert [possible(text) for text in texts] == alone


@pytest.mark.parametrize("pattern", [r"^\d+$", r"\A\d+\Z", r"(?<!\w)\d+(?![.\w])"])
def test_the_edges_of_a_text_are_found_beside_another_text(pattern: str) -> None:
    assert regex.search(pattern, "12")
    assert found(pattern, "a\n12\nb")
