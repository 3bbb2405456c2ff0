"""Works out a wider pattern for each pattern of the recognisers: python -m training.needed

Reads the patterns as the `regex` library parses them and writes `checks/personal_data/data/needed.json.gz`. A wider
pattern is for RE2, over the outline of a text (see `checks.personal_data.needed`). It matches somewhere in the outline
of every text in which the pattern matches: what RE2 does not know is left out of it, and what is left out can only make
it match more. A pattern that is not understood gets none, and is run everywhere. Run it again after patterns were
changed.
"""

import gzip
import json
import pkgutil
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

import numpy as np
import numpy.typing as npt
import regex
from regex import _regex_core as core

from checks.personal_data import anonymous, engine, whole_document
from checks.personal_data.needed import NEEDED, OUTLINE, name_of
from checks.personal_data.recognisers.base import Family

Characters = npt.NDArray[np.bool_]  # which of all characters
EVERY = "".join(map(chr, range(0x110000)))
REPEATS = 4  # what is repeated more often is taken to be repeated without end
CLASSES = (r"\s", r"\d", r"\w", r"\p{L}", r"\p{Lu}", r"\p{Ll}", r"\p{M}")
REPEATED = core.GreedyRepeat | core.LazyRepeat | core.PossessiveRepeat
EDGES = core.Boundary | core.StartOfString | core.EndOfString | core.EndOfStringLine
# The outlines of several texts are looked through together, each on a line of its own or more.
LINE_START, LINE_END = "(?m:^)", "(?m:$)"
ONE = core.Character | core.Property | core.Range | core.SetUnion | core.Any


class NotUnderstood(Exception):
    """Part of a pattern for which no wider one is known."""


@cache
def written() -> npt.NDArray[np.uint8]:
    """How the outline writes each character."""
    return np.frombuffer(EVERY.translate(OUTLINE).encode("latin-1"), np.uint8)


@cache
def bytes_in_use() -> frozenset[int]:
    """What an outline is made of."""
    return frozenset(np.unique(written()).tolist())


def parsed(pattern: "regex.Pattern[str]") -> Any:
    """The pattern as the library parses it."""
    source = core.Source(pattern.pattern)
    info = core.Info(pattern.flags, source.char_type, {})
    info.guess_encoding = regex.UNICODE
    source.ignore_space = bool(info.flags & regex.VERBOSE)
    return core._parse_pattern(source, info)


@cache
def classes() -> dict[int, str]:
    """The classes of characters, by the numbers by which the library knows them."""
    return {parsed(regex.compile(name)).items[0].value: name for name in CLASSES}


@cache
def members(pattern: str, any_case: bool) -> Characters:
    """The characters that a pattern for one character matches."""
    found = np.zeros(len(EVERY), dtype=np.bool_)
    for match in regex.finditer(f"(?:{pattern})+", EVERY, regex.IGNORECASE if any_case else 0):
        found[match.start() : match.end()] = True
    return found


def characters(node: Any, any_case: bool = False) -> Characters:
    """The characters that a node for one character stands for. Raises NotUnderstood."""
    any_case = any_case or bool(getattr(node, "case_flags", 0) & regex.IGNORECASE)
    kind = type(node)
    if getattr(node, "zerowidth", False):
        raise NotUnderstood(kind)
    if kind is core.Character:
        found = members(regex.escape(chr(node.value)), any_case)
    elif kind is core.Property and node.value in classes():
        found = members(classes()[node.value], any_case)
    elif kind is core.Range:
        found = members(rf"[\U{node.lower:08x}-\U{node.upper:08x}]", any_case)
    elif kind is core.SetUnion:
        found = np.logical_or.reduce([characters(item, any_case) for item in node.items])
    elif kind is core.Any:
        found = ~members(r"\n", False)
    else:
        raise NotUnderstood(kind)
    return found if getattr(node, "positive", True) else ~found


def one_of(node: Any) -> Characters | None:
    """The characters of a node that matches exactly one character; None for other nodes."""
    if type(node) is core.Branch:
        every = [one_of(branch) for branch in node.branches]
        return None if any(each is None for each in every) else np.logical_or.reduce(every)
    if type(node) is core.Sequence:
        return one_of(node.items[0]) if len(node.items) == 1 else None
    if type(node) in (core.Group, core.Atomic):
        return one_of(node.subpattern)
    return characters(node) if isinstance(node, ONE) and not getattr(node, "zerowidth", False) else None


def in_bytes(these: Characters) -> str:
    """What the outline may write for one of these characters, as part of a pattern."""
    return _in_bytes(frozenset(np.flatnonzero(np.bincount(written()[these])).tolist()))


_known: dict[object, str] = {}  # by what is told of a node: the same few classes stand in every pattern


def _one(node: Any) -> str:
    key = _told(node)
    if key not in _known:
        _known[key] = in_bytes(characters(node))
    return _known[key]


def _told(node: Any) -> object:
    parts = ("value", "lower", "upper", "positive", "case_flags", "zerowidth")
    inner = tuple(map(_told, getattr(node, "items", ())))
    return (type(node), inner, *(getattr(node, part, None) for part in parts))


@cache
def _in_bytes(these: frozenset[int]) -> str:
    if these == bytes_in_use():
        return "(?s:.)"
    negative = len(these) > len(bytes_in_use()) / 2
    listed = sorted(bytes_in_use() - these if negative else these)
    if len(listed) == 1 and not negative:
        return _byte(listed[0])
    runs: list[list[int]] = []
    for one in listed:
        if runs and one == runs[-1][-1] + 1:
            runs[-1].append(one)
        else:
            runs.append([one])
    return f"[{'^' * negative}{''.join(_run(run) for run in runs)}]"


def _run(run: list[int]) -> str:
    return _byte(run[0]) + (f"-{_byte(run[-1])}" if len(run) > 1 else "")


def _byte(one: int) -> str:
    return chr(one) if one < 128 and chr(one).isalnum() else f"\\x{one:02x}"


def wider(node: Any, first: bool = True, last: bool = True) -> str:
    """A pattern for RE2 that matches in the outline of every text in which the node's pattern matches.

    `first` says that nothing stands before the node, and `last` that nothing stands after it. There, what a lookaround
    asks for may be taken into the pattern: a longer stretch is found, but found it is.
    """
    kind = type(node)
    if kind is core.Sequence:
        return "".join(
            wider(item, first and at == 0, last and at == len(node.items) - 1)
            for at, item in enumerate(node.items)
        )
    if kind is core.Branch:
        return _either([wider(branch, first, last) for branch in node.branches])
    if kind in (core.Group, core.Atomic):
        return f"(?:{wider(node.subpattern, first, last)})"
    if kind is core.LookAround:
        return _around(node, first, last)
    if isinstance(node, REPEATED):
        return _repeated(node)
    if isinstance(node, EDGES):
        return _edge(node, last)
    if kind is core.RefGroup:
        return "(?s:.*)"
    return _one(node)


def _either(branches: list[str]) -> str:
    return f"(?:{'|'.join(dict.fromkeys(branches))})"


def _edge(node: Any, last: bool) -> str:
    if type(node) is core.Boundary:
        return r"\b" if node.positive else r"\B"
    if type(node) is core.EndOfStringLine:
        return LINE_END if last else ""
    return LINE_START if type(node) is core.StartOfString else LINE_END


def _around(node: Any, first: bool, last: bool) -> str:
    if not (first if node.behind else last):
        return ""
    if node.positive:
        return f"(?:{wider(node.subpattern, node.behind, not node.behind)})"
    refused = one_of(node.subpattern)
    if refused is None:
        return ""
    edge = LINE_START if node.behind else LINE_END
    return f"(?:{edge}|{in_bytes(~refused)})"


def _repeated(node: Any) -> str:
    inner = wider(node.subpattern, False, False)
    least, most = min(node.min_count, REPEATS), node.max_count
    if not inner or most is None or most > REPEATS:
        most = None
    often = {(0, None): "*", (1, None): "+", (0, 1): "?"}.get((least, most), f"{{{least},{most or ''}}}")
    return f"(?:{inner}){often}" if inner else ""


def wider_of(pattern: "regex.Pattern[str]") -> str | None:
    """The wider pattern of a pattern; None when part of it is not understood."""
    try:
        return wider(parsed(pattern))
    except (NotUnderstood, core._UnscopedFlagSet):
        return None


def patterns() -> list["regex.Pattern[str]"]:
    """The patterns that are run over every paragraph."""
    families = [one for one in engine.recognisers() if isinstance(one, Family)]
    rules = [rule.pattern for one in families for rule in one.RULES]
    of_families = [pattern for one in families for pattern in one.PATTERNS]
    of_documents = [pattern for one in _modules(whole_document) for pattern in getattr(one, "PATTERNS", ())]
    return [*rules, *of_families, *anonymous.patterns(), *of_documents]


def _modules(package: ModuleType) -> list[ModuleType]:
    """The modules of a package, by name."""
    return [
        import_module(f"{package.__name__}.{found.name}") for found in pkgutil.iter_modules(package.__path__)
    ]


def main() -> None:
    """Write the file and say how much it spares."""
    every = {name_of(pattern): wider_of(pattern) for pattern in patterns()}
    known = {name: each for name, each in every.items() if each}
    text = "{\n" + ",\n".join(f'"{name}": {json.dumps(each)}' for name, each in known.items()) + "\n}\n"
    NEEDED.write_bytes(gzip.compress(text.encode("ascii"), mtime=0))
    print(f"{len(known)} of {len(every)} patterns are run only where they can match")


if __name__ == "__main__":
    main()
