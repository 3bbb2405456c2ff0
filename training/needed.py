"""Works out what each pattern of the recognisers cannot do without: python -m training.needed

Reads the patterns as the `regex` library parses them and writes `checks/personal_data/data/needed.json`. A condition is
a set of strings of which every matching text has one; a pattern may have several. What is not understood gives no
condition, so that a pattern can only be run too often. Run it again after patterns were changed.
"""

import json
from collections.abc import Iterable, Sequence
from functools import cache

import regex
from regex import _regex_core as core

from checks.personal_data import anonymous, engine
from checks.personal_data.needed import DIGIT, NEEDED, Needs, folded, name_of
from checks.personal_data.recognisers.base import Family
from tests.corpus.gold import SOURCE, load

Condition = frozenset[str]
AT_MOST = 400  # strings in a condition: to look for more costs as much as the pattern
ENOUGH = 3  # conditions of a pattern
COST = 0.0002  # of looking for one string, as a share of running the pattern
COMMON = 0.7  # a condition that more of the paragraphs meet is not worth asking


@cache
def paragraphs() -> tuple[str, ...]:
    """Paragraphs of reports: they tell which conditions are seldom met."""
    return tuple(
        folded(line) or "" for gold in load(SOURCE) for line in gold.text.splitlines() if line.strip()
    )


@cache
def where(word: str) -> int:
    """The paragraphs that hold the string, one bit each."""
    return sum(1 << number for number, text in enumerate(paragraphs()) if word in text)


def met(condition: Condition) -> int:
    """The paragraphs that meet the condition, one bit each."""
    bits = 0
    for word in condition:
        bits |= where(word)
    return bits


def weight(condition: Condition) -> float:
    """How much a condition costs: how often it is met, and how long it takes to ask."""
    return met(condition).bit_count() / len(paragraphs()) + COST * len(condition)


def simple(condition: Iterable[str]) -> Condition | None:
    """Without strings that hold another of them, and with their beginnings alone where they are many; None when they
    are still too many or one is empty."""
    words = sorted(set(condition), key=len)
    if not words or not words[0]:
        return None
    for length in (len(words[-1]), 6, 5, 4):
        kept: list[str] = []
        for word in dict.fromkeys(word[:length] for word in words):
            if not any(shorter in word for shorter in kept):
                kept.append(word)
        if len(kept) <= AT_MOST:
            return frozenset(kept)
    return None


def letter(node: object) -> str | None:
    """The one character that a node stands for, folded; None when it may be several."""
    if type(node) is not core.Character or not node.positive or node.zerowidth:
        return None
    character = chr(node.value)
    if character.isalpha() and not character.isascii():
        return None
    return character.casefold()


def is_digit(node: object) -> bool:
    """True for a node that only digits match."""
    if type(node) is core.Property:
        return bool(node.positive and node.value == DIGITS.value)
    if type(node) is core.Range:
        return bool(node.positive and ord("0") <= node.lower <= node.upper <= ord("9"))
    return (letter(node) or "").isdigit()


def conditions(node: object) -> list[Condition]:
    """Every condition that follows from a node of a parsed pattern."""
    kind = type(node)
    if kind is core.Sequence:
        return _of_sequence(node.items)
    if kind is core.Branch:
        return _of_branches([conditions(branch) for branch in node.branches])
    if kind in (core.Group, core.Atomic) or (kind is core.LookAround and node.positive):
        return conditions(node.subpattern)
    if kind in (core.GreedyRepeat, core.LazyRepeat, core.PossessiveRepeat):
        return conditions(node.subpattern) if node.min_count else []
    if (one := letter(node)) is not None:
        return [frozenset({one})] if not one.isdigit() else [frozenset({one}), frozenset({DIGIT})]
    if is_digit(node):
        return [frozenset({DIGIT})]
    if kind is core.SetUnion and node.positive and not node.zerowidth:
        if all(is_digit(item) for item in node.items):
            return [frozenset({DIGIT})]
        letters = [letter(item) for item in node.items]
        if all(letters):
            return [frozenset(filter(None, letters))]
    return []


def _of_sequence(items: Sequence[object]) -> list[Condition]:
    found: list[Condition] = []
    run = ""
    for item in [*items, None]:
        if (one := letter(item)) is not None:
            run += one
            continue
        if run:
            found.append(frozenset({run}))
            found += [frozenset({DIGIT})] * any(map(str.isdigit, run))
            run = ""
        if item is not None:
            found += conditions(item)
    return found


def _of_branches(branches: list[list[Condition]]) -> list[Condition]:
    if not all(branches):
        return []
    best = simple(word for each in branches for word in min(each, key=weight))
    shared = set(branches[0]).intersection(*branches[1:])
    return [*([best] if best else []), *shared]


def parsed(pattern: "regex.Pattern[str]") -> object:
    """The pattern as the library parses it."""
    source = core.Source(pattern.pattern)
    info = core.Info(pattern.flags, source.char_type, {})
    info.guess_encoding = regex.UNICODE
    source.ignore_space = bool(info.flags & regex.VERBOSE)
    return core._parse_pattern(source, info)


def needs(pattern: "regex.Pattern[str]") -> Needs:
    """The few conditions of a pattern that together are met least often, the most telling first."""
    try:
        left = {c for each in conditions(parsed(pattern)) if (c := simple(each))}
    except core._UnscopedFlagSet:
        return ()
    chosen: list[Condition] = []
    meets = (1 << len(paragraphs())) - 1
    share = 1.0
    while left and len(chosen) < ENOUGH:

        def after(condition: Condition, so_far: int = meets) -> float:
            return (so_far & met(condition)).bit_count() / len(paragraphs()) + COST * len(condition)

        best = min(left, key=lambda c: (after(c), sorted(c)))
        if after(best) > COMMON * share:
            break
        meets &= met(best)
        share = meets.bit_count() / len(paragraphs())
        chosen.append(best)
        left.remove(best)
        if not share:
            break
    return tuple(tuple(sorted(condition)) for condition in chosen)


def patterns() -> list["regex.Pattern[str]"]:
    """The patterns that are run over every paragraph."""
    rules = [rule for one in engine.recognisers() if isinstance(one, Family) for rule in one.RULES]
    return [*(rule.pattern for rule in rules), *anonymous.patterns()]


DIGITS = parsed(regex.compile(r"\d")).items[0]  # type: ignore[attr-defined]  # a sequence of one


def main() -> None:
    """Write the file and say how much it spares."""
    every = {name_of(pattern): needs(pattern) for pattern in patterns()}
    known = {name: each for name, each in sorted(every.items()) if each}
    lines = (f"{json.dumps(name)}: {json.dumps(each, ensure_ascii=False)}" for name, each in known.items())
    NEEDED.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
    print(f"{len(known)} of {len(every)} patterns are run only where they can match")


if __name__ == "__main__":
    main()
