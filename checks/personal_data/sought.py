"""Names by the hundred looked for in a text: they are tried only at a word that opens one of them.

One pattern of all names would try each of them at every character. Most words open none.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

import regex

WORD = regex.compile(r"\w+")


@lru_cache(maxsize=20_000)
def words_of(text: str) -> tuple[tuple[int, str], ...] | None:
    """Where each word of the text begins, and the word folded; None when letters of the text fold in unlike ways."""
    low = text.casefold()
    if len(low) != len(text) or "ı" in low:
        return None
    return tuple((match.start(), low[match.start() : match.end()]) for match in WORD.finditer(text))


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
        self._opened: dict[str, list[str]] | None = {}
        self._single: dict[str, frozenset[str]] = {}  # openings of which every name is one word
        for name in names:
            words = words_of(name)
            if not words or words[0][0]:
                self._opened = None  # it opens with no word, or its letters fold in unlike ways
                return
            for opening in (words[0][1], f"{words[0][1]}s") if any_case else (words[0][1],):
                self._opened.setdefault(opening, []).append(name)
        for opening, opened in self._opened.items():
            if all(WORD.fullmatch(name) for name in opened):
                self._single[opening] = frozenset(opened)

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """The stretches of the text that one pattern of all names would find one after the other."""
        words = words_of(text)
        if words is None or self._opened is None:
            if self._names:
                yield from (match.span() for match in self._pattern("", self._names).finditer(text))
            return
        end = 0
        for start, word in words:
            if start >= end and word in self._opened and (stop := self._end(text, start, word)):
                end = stop
                yield start, end

    def _end(self, text: str, start: int, word: str) -> int | None:
        """Where the name ends that begins with the word at `start`; None when none does."""
        assert self._opened is not None
        if (single := self._single.get(word)) is not None:
            end = start + len(word)
            meant = self._any_case or text[start:end] in single
            free = meant and self._before.match(text, start) and self._after.match(text, end)
            return end if free else None
        match = self._pattern(word, self._opened[word]).match(text, start)
        return match.end() if match else None

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
