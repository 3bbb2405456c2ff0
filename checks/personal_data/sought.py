"""Names by the hundred looked for in a text: they are tried only at a word that opens one of them.

One pattern of all names would try each of them at every character. Most words open none.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import regex

WORD = regex.compile(r"\w+")


@lru_cache(maxsize=20_000)
def words_of(text: str) -> tuple[tuple[int, str], ...] | None:
    """Where each word of the text begins, and the word folded; None when letters of the text fold in unlike ways."""
    low = text.casefold()
    if len(low) != len(text) or "ı" in low:
        return None
    return tuple((match.start(), low[match.start() : match.end()]) for match in WORD.finditer(text))


class Opened(NamedTuple):
    """The names that a word opens, those of them that are one word, and what the second word of the others may be."""

    names: list[str]
    single: set[str]
    seconds: set[str]


ANY = ""  # for a second word: the name has none, and yet is not one word


class Sought:
    """Names to look for in texts, in the order in which they are tried.

    `before` and `after` are lookarounds; both refuse a letter, figure or underscore. `blank` is what may stand for a
    blank of a name. With `any_case`, letters may be in any case, an apostrophe may be a curly one, and an s may follow.
    """

    def __init__(
        self, names: Sequence[str], before: str, after: str, blank: str = " ", any_case: bool = False
    ) -> None:
        self._names = names
        self._before, self._after = regex.compile(before), regex.compile(after)
        self._blank, self._any_case = blank, any_case
        self._patterns: dict[str, regex.Pattern[str]] = {}
        self._opened: dict[str, Opened] | None = {}
        for name in names:
            words = words_of(name)
            if not words or words[0][0]:
                self._opened = None  # it opens with no word, or its letters fold in unlike ways
                return
            spelt = [{word, f"{word}s"} if any_case else {word} for _, word in words]
            for opening in sorted(spelt[0]):
                opened = self._opened.setdefault(opening, Opened([], set(), set()))
                opened.names.append(name)
                if WORD.fullmatch(name):
                    opened.single.add(name)
                else:
                    opened.seconds.update(spelt[1] if len(spelt) > 1 else {ANY})

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """The stretches of the text that one pattern of all names would find one after the other."""
        words = words_of(text)
        if words is None or self._opened is None:
            if self._names:
                yield from (match.span() for match in self._pattern("", self._names).finditer(text))
            return
        end = 0
        for number, (start, word) in enumerate(words):
            if start < end or (opened := self._opened.get(word)) is None:
                continue
            following = words[number + 1][1] if number + 1 < len(words) else ANY
            if following in opened.seconds or ANY in opened.seconds:
                match = self._pattern(word, opened.names).match(text, start)
                stop = match.end() if match else 0
            else:
                stop = self._single(text, start, start + len(word), opened)
            if stop:
                end = stop
                yield start, end

    def _single(self, text: str, start: int, end: int, opened: Opened) -> int:
        """The end of the word, when it is a name by itself; 0 when it is none."""
        meant = opened.single if self._any_case else text[start:end] in opened.single
        return end if meant and self._before.match(text, start) and self._after.match(text, end) else 0

    def _pattern(self, opening: str, names: Sequence[str]) -> "regex.Pattern[str]":
        if opening not in self._patterns:
            either = "|".join(regex.escape(name).replace(r"\ ", self._blank) for name in names)
            if self._any_case:
                either = either.replace("'", "['’]")
            self._patterns[opening] = regex.compile(
                f"{self._before.pattern}(?:{either}){'s?' * self._any_case}{self._after.pattern}",
                regex.IGNORECASE if self._any_case else 0,
            )
        return self._patterns[opening]
