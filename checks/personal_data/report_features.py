"""What the report reader looks at besides the words: what the other layers found there, and what the whole document
says of a word. One feature function, shared by training and use.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from checks.personal_data.anonymous import left_alone
from checks.personal_data.lexicon import bag, entries
from checks.personal_data.unit import Unit
from checks.personal_data.use import DAYS, MONTHS

Tokens = Sequence[tuple[int, int]]  # start and end of each, in the unit's text
RELATIVES = bag("""wife husband son daughter mother father brother sister child children parents uncle aunt auntie
    cousin widow widower partner spouse girlfriend boyfriend grandmother grandfather nephew niece baby twins mum dad
    mam nan nana gran grandad stepfather stepmother friend neighbour fiance fiancee""")
FIGURES = bag("""one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred first second third
    fourth fifth sixth seventh eighth ninth tenth eleventh twelfth""")
AROUND = (-2, -1, 1, 2)
LABEL = 3  # words of what stands before a colon or a tab


def document_features(units: Sequence[Unit], tokens: Sequence[Tokens]) -> Iterator[list[list[str]]]:
    """For each unit of one document, in order, a list of feature strings a token: most have few or none.

    What the layers found is looked at before the first is given: `found` may be added to meanwhile.
    """
    words = [[unit.text[a:b] for a, b in own] for unit, own in zip(units, tokens, strict=True)]
    said = [_said(unit, own) for unit, own in zip(units, tokens, strict=True)]
    small = {word for own in words for word in own if word.islower()}
    standing: dict[str, Counter[str]] = {}
    for own, found in zip(words, said, strict=True):
        for word, each in zip(own, found, strict=True):
            if word[0].isupper():
                kinds = {kind for _, _, kind, _ in each}
                standing.setdefault(word.lower(), Counter())[
                    "person" if "PERSON" in kinds else "other" if kinds else "none"
                ] += 1
    of_word = {word: _of_word(counts, word in small) for word, counts in standing.items()}
    return (
        _rows(unit, own_tokens, own, found, of_word)
        for unit, own_tokens, own, found in zip(units, tokens, words, said, strict=True)
    )


def _said(unit: Unit, tokens: Tokens) -> list[list[tuple[str, str, str, str]]]:
    """What the layers say of each token: whether their finding begins there, layer, kind, rule."""
    said: list[list[tuple[str, str, str, str]]] = [[] for _ in tokens]
    starts = [start for start, _ in tokens]
    for one in unit.found:
        at = max(0, bisect_left(starts, one.start) - 1)
        while at < len(tokens) and tokens[at][0] < one.end:
            start, end = tokens[at]
            if end > one.start:
                said[at].append(("B" if one.start >= start else "I", one.layer, one.entity, one.rule))
            at += 1
    return said


def _of_word(counts: Counter[str], small: bool) -> tuple[str, ...]:
    """How often a word with a capital stands in the document, whether it also stands in small letters, and for what
    share of its mentions some layer says a person, or something else."""
    often = sum(counts.values())
    few = min(3, often)
    return (
        f"df={min(4, often)}|{small}",
        f"sp={round(4 * counts['person'] / often)}|{few}",
        f"sk={round(4 * (often - counts['none']) / often)}|{few}",
    )


def _rows(
    unit: Unit,
    tokens: Tokens,
    words: Sequence[str],
    said: Sequence[Sequence[tuple[str, str, str, str]]],
    of_word: dict[str, tuple[str, ...]],
) -> list[list[str]]:
    lower = [word.lower() for word in words]
    rows: list[list[str]] = [[] for _ in words]
    for at, label in _labels(unit.text, tokens, lower):
        rows[at].append(label)
    for start, end in left_alone(unit.text):
        for at in _within(tokens, start, end):
            rows[at].append("alone")
    for at, word in enumerate(words):
        if word[0].isupper():
            rows[at] += of_word[lower[at]]
    kinds = ["+".join(sorted({kind for _, _, kind, _ in each})) if each else "" for each in said]
    for row, word, kind, each in zip(rows, lower, kinds, said, strict=True):
        if each:
            row += {f"L={begins}|{layer}|{one}" for begins, layer, one, _ in each}
            row += {f"R={layer}|{rule}" for _, layer, _, rule in each}
            row += (f"LN={len({layer for _, layer, _, _ in each})}|{kind}", f"LW={kind}|{word}")
    _beside(rows, "L", kinds)
    _beside(rows, "cl", [class_of(word) for word in lower])
    for row, word in zip(rows, lower, strict=True):
        if known := class_of(word):
            row.append("cl0=" + known)
    return rows


def _beside(rows: Sequence[list[str]], name: str, values: Sequence[str]) -> None:
    """Add to each row what stands one and two places before and after it, where there is anything."""
    for at, value in enumerate(values):
        if value:
            for step in AROUND:
                if 0 <= at - step < len(rows):
                    rows[at - step].append(f"{name}{step}={value}")


def _labels(text: str, tokens: Tokens, lower: Sequence[str]) -> Iterable[tuple[int, str]]:
    """For each token after a colon or a tab, the words before the last of them ("name :", the cell before), and for
    those beside a tab that a cell begins or ends there."""
    label, end = "", 0
    for at, (start, _) in enumerate(tokens):
        begins = "\t" in text[end:start]
        if begins:
            yield at, "cell"
            if at:
                yield at - 1, "cell ends"
        if begins or lower[at] == ":":
            label = "lab=" + "_".join(lower[max(0, at - LABEL) : at])
        if label:
            yield at, label
        end = tokens[at][1]


def _within(tokens: Tokens, start: int, end: int) -> Iterable[int]:
    """The numbers of the tokens that a stretch of the text touches."""
    at = max(0, bisect_left(tokens, (start, start)) - 1)
    while at < len(tokens) and tokens[at][0] < end:
        if tokens[at][1] > start:
            yield at
        at += 1


@cache
def _classes() -> dict[str, str]:
    """Which of the short lists know a word: the first of them that does."""
    lists = (
        ("mo", MONTHS),
        ("da", DAYS),
        ("fi", FIGURES),
        ("re", RELATIVES),
        ("or", entries("origins")),
        ("oc", entries("occupations") | entries("trades")),
        ("fw", entries("field_words")),
    )
    return {word: name for name, words in reversed(lists) for word in words}


def class_of(word: str) -> str:
    """The list that knows a lower-case word, in two letters; empty when none does."""
    return _classes().get(word, "")
