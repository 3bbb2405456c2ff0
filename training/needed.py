"""Works out what each pattern of the recognisers cannot do without: python -m training.needed

Reads the patterns as the `regex` library parses them and writes `checks/personal_data/data/needed.json`. A condition is
a set of strings of which every matching text has one, in its words or in its outline, which tells letters from figures
alone; a pattern may have several. What is not understood gives no condition, so that a pattern can only be run too
often. Run it again after patterns were changed.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

import regex
from regex import _regex_core as core

from checks.personal_data import anonymous, engine
from checks.personal_data.needed import DIGIT, LETTER, NEEDED, OUTLINE, Needs, folded, name_of
from checks.personal_data.recognisers.base import Family
from tests.corpus.gold import SOURCE, load

Condition = frozenset[str]
AT_MOST = 1000  # strings in a condition
ENOUGH = 4  # conditions of a pattern
COST = 0.00001  # of one more string in the file, as a share of running the pattern
COMMON = 0.9  # a condition that more of the paragraphs meet is not worth asking
SPELLINGS = 40  # outlines that a stretch of a pattern may have


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
    return outlines(node) == {DIGIT}


def outlines(node: object) -> set[str]:
    """How the outline of a text may write the one character that a node stands for; nothing when that is not known."""
    if not getattr(node, "positive", False) or getattr(node, "zerowidth", True):
        return set()
    if type(node) is core.Character:
        return {OUTLINE[node.value]}
    if type(node) is core.Property:
        return {PROPERTIES[node.value]} if node.value in PROPERTIES else set()
    if type(node) is core.Range:
        both = {OUTLINE[node.lower], OUTLINE[node.upper]}
        return both if both in ({LETTER}, {DIGIT}) and node.upper < 128 else set()
    if type(node) is core.SetUnion:
        every = [outlines(item) for item in node.items]
        return set().union(*every) if all(every) else set()
    return set()


def stretches(items: Sequence[object]) -> Iterator[set[str]]:
    """The outlines of stretches of characters that follow one another in whatever a sequence of nodes matches."""
    run = {""}
    for item in flat(items):
        if isinstance(item, core.ZeroWidthBase | core.LookAround):
            continue
        least = most = 1
        if isinstance(item, core.GreedyRepeat):
            least, most = item.min_count, item.max_count
            item = item.subpattern
        one = outlines(item)
        longer = run
        for _ in range(least if one else 0):
            longer = {start + end for start in longer for end in one}
            if len(longer) > SPELLINGS:
                one = set()
                break
        if one and least == most:
            run = longer
            continue
        if one and least:
            yield longer
            run = {"".join(one) * least} if len(one) == 1 else {""}
        else:
            first = edge(item, 0) if least else set()
            yield {start + end for start in run for end in first or {""}}
            run = (edge(item, -1) if least else set()) or {""}
    yield run


def edge(node: object, at: int) -> set[str]:
    """How the outline may write the first (0) or last (-1) character of what a node matches; nothing when unknown."""
    if type(node) is core.Sequence:
        found: set[str] = set()
        for item in list(flat(node.items))[:: 1 if at == 0 else -1]:
            if isinstance(item, core.ZeroWidthBase | core.LookAround):
                continue
            left_out = isinstance(item, core.GreedyRepeat) and not item.min_count
            one = edge(item.subpattern if left_out else item, at)
            if not one:
                return set()
            found |= one
            if not left_out:
                return found
        return set()
    if type(node) is core.Branch:
        every = [edge(branch, at) for branch in node.branches]
        return set().union(*every) if all(every) else set()
    if type(node) in (core.Group, core.Atomic):
        return edge(node.subpattern, at)
    if isinstance(node, core.GreedyRepeat):
        return edge(node.subpattern, at) if node.min_count else set()
    return outlines(node)


def flat(items: Sequence[object]) -> Iterator[object]:
    """The nodes of a sequence, those of groups within it among them."""
    for item in items:
        inner = item.subpattern if type(item) is core.Group else None
        if type(inner) is core.Sequence:
            yield from flat(inner.items)
        else:
            yield item if inner is None else inner


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
        return [frozenset({one}), *_of_outline({OUTLINE[ord(one)]})]
    if kind is core.SetUnion and node.positive and not node.zerowidth:
        letters = [letter(item) for item in node.items]
        if all(letters):
            return [frozenset(filter(None, letters)), *_of_outline(outlines(node))]
    return _of_outline(outlines(node))


def _of_outline(every: set[str]) -> list[Condition]:
    """The condition that one of these outlines stands there, unless every text has one."""
    return [frozenset(every)] if every and "" not in every and LETTER not in every else []


def _of_sequence(items: Sequence[object]) -> list[Condition]:
    found: list[Condition] = [each for every in stretches(items) for each in _of_outline(every)]
    run = ""
    for item in [*items, None]:
        if (one := letter(item)) is not None:
            run += one
            continue
        if run:
            found.append(frozenset({run}))
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
    families = [one for one in engine.recognisers() if isinstance(one, Family)]
    rules = [rule.pattern for one in families for rule in one.RULES]
    return [*rules, *(pattern for one in families for pattern in one.PATTERNS), *anonymous.patterns()]


def value_of(name: str) -> int:
    """The number by which the library knows a class of characters."""
    return int(parsed(regex.compile(name)).items[0].value)  # type: ignore[attr-defined]  # a sequence of one


PROPERTIES = {value_of(r"\d"): DIGIT, **{value_of(rf"\p{{{name}}}"): LETTER for name in ("L", "Lu", "Ll")}}


def main() -> None:
    """Write the file and say how much it spares."""
    every = {name_of(pattern): needs(pattern) for pattern in patterns()}
    known = {name: each for name, each in sorted(every.items()) if each}
    lines = (f"{json.dumps(name)}: {json.dumps(each, ensure_ascii=False)}" for name, each in known.items())
    NEEDED.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
    print(f"{len(known)} of {len(every)} patterns are run only where they can match")


if __name__ == "__main__":
    main()
