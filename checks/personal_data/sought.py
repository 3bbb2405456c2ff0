"""Names by the hundred looked for in a text: a pattern is tried only at a word that opens one of them.

One pattern of all names would try each of them at every character. Most words open none.
"""

from collections.abc import Callable, Iterator, Sequence
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
    """Names, in the order in which they are tried, and how a pattern is made of some of them.

    The pattern must begin with `(?<![\\w` and refuse a letter, figure or underscore after the name, but for the
    `ending` that it may allow.
    """

    def __init__(
        self,
        names: Sequence[str],
        pattern_of: Callable[[Sequence[str]], "regex.Pattern[str]"],
        ending: str = "",
    ) -> None:
        self._names = names
        self._pattern_of = pattern_of
        self._patterns: dict[str, regex.Pattern[str]] = {}
        self._whole: regex.Pattern[str] | None = None
        self._opened: dict[str, list[str]] | None = {}
        for name in names:
            words = words_of(name)
            if not words or words[0][0]:
                self._opened = None  # it opens with no word, or is spelt in an unlike way
                return
            for opening in dict.fromkeys((words[0][1], words[0][1] + ending)):
                self._opened.setdefault(opening, []).append(name)

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """The stretches of the text that the pattern of all names would find one after the other."""
        words = words_of(text)
        if words is None or self._opened is None:
            if self._names:
                self._whole = self._whole or self._pattern_of(self._names)
                yield from (match.span() for match in self._whole.finditer(text))
            return
        end = 0
        for start, word in words:
            if start < end or word not in self._opened:
                continue
            if word not in self._patterns:
                self._patterns[word] = self._pattern_of(self._opened[word])
            if match := self._patterns[word].match(text, start):
                end = match.end()
                yield start, end
