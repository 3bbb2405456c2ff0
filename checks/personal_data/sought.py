"""Names by the hundred looked for in a text: they are tried only at a word that opens one of them.

One pattern of all names would try each of them at every character. Most words open none, and a word that opens many
("National") is asked for together with the next.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from sys import intern
from typing import NamedTuple

import regex

WORD = regex.compile(r"\w+")
ODD_BLANKS = regex.compile(r"\s\s|[^\S ]")  # more than one, or another than a space


@lru_cache(maxsize=20_000)
def words_of(text: str) -> tuple[tuple[int, str], ...] | None:
    """Where each word of the text begins, and the word folded; None when letters of the text fold in unlike ways."""
    return _words_of(text)


def _words_of(text: str) -> tuple[tuple[int, str], ...] | None:
    low = text.casefold()
    if len(low) != len(text) or "ı" in low:
        return None
    return tuple((match.start(), intern(low[match.start() : match.end()])) for match in WORD.finditer(text))


class Opened(NamedTuple):
    """The names that a word or two open, in order, and how `Sought` spells them; `spelt` is None where that is not
    enough."""

    names: list[str]
    spelt: list[str] | None


class Spelt:
    """A text as `Sought` spells it, and where each place of either is in the other: blanks may have run together."""

    def __init__(self, text: str, spelt: str, blank: "regex.Pattern[str]") -> None:
        self.text, self.spelt = text, spelt
        self._from: list[int] | None = None
        if len(spelt) != len(text):
            runs = [range(*match.span()) for match in blank.finditer(text)]
            left_out = {at for run in runs for at in run[1:]}
            self._from = [at for at in range(len(text)) if at not in left_out]

    def place_of(self, start: int) -> int:
        """Where a word of the text begins in the spelling."""
        return start if self._from is None else bisect_left(self._from, start)

    def end_of(self, end: int) -> int:
        """Where something ends in the text that ends there in the spelling, with no blank."""
        return end if self._from is None else self._from[end - 1] + 1


class Sought:
    """Names to look for in texts: of those that begin with the same word, the longer ones come first.

    `before` and `after` are lookarounds; both refuse a letter, figure or underscore. `blank` is what may stand for a
    blank of a name. With `any_case`, letters may be in any case, an apostrophe may be a curly one, and an s may follow.
    """

    def __init__(
        self, names: Sequence[str], before: str, after: str, blank: str = " ", any_case: bool = False
    ) -> None:
        self._names = names
        self._before, self._after, self._blank = map(regex.compile, (before, after, blank))
        self._any_case = any_case
        self._patterns: dict[str, regex.Pattern[str]] = {}
        self._opened: dict[str, Opened] | None = {}
        self._first: set[str] = set()
        opened: dict[str, list[str]] = {}
        for name in names:
            words = _words_of(name)
            if not words or words[0][0]:
                self._opened = None  # it opens with no word, or its letters fold in unlike ways
                return
            opening = " ".join(word for _, word in words[:2])
            for each in (opening, f"{opening}s") if any_case else (opening,):
                opened.setdefault(each, []).append(name)
        self._opened = {opening: Opened(each, self._all_spelt(each)) for opening, each in opened.items()}
        self._first = {opening.split()[0] for opening in self._opened if " " in opening}

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """The stretches of the text that one pattern of all names would find one after the other."""
        words = words_of(text)
        if words is None or self._opened is None:
            if self._names:
                yield from (match.span() for match in self._pattern("", self._names).finditer(text))
            return
        end, spelt = 0, None
        for number, (start, word) in enumerate(words, start=1):
            if start < end:
                continue
            openings = [word]
            if word in self._first and number < len(words):
                openings.insert(0, f"{word} {words[number][1]}")
            for opening in openings:
                if opened := self._opened.get(opening):
                    spelt = spelt or Spelt(text, self._spelt(text), self._blank)
                    if stop := self._end(spelt, start, opening, opened):
                        end = stop
                        yield start, end
                        break

    def _spelt(self, text: str) -> str:
        """The text with one blank for what may stand for one, and with `any_case` in one case."""
        if self._any_case:
            text = text.casefold().replace("’", "'")
        plain = self._blank.pattern == " " or " ".join(text.split()) == text or not ODD_BLANKS.search(text)
        return text if plain else self._blank.sub(" ", text)

    def _all_spelt(self, names: list[str]) -> list[str] | None:
        """The names as they are spelt; None where one has a blank or apostrophe of another kind."""
        spelt = list(map(self._spelt, names))
        cased = [name.casefold() for name in names] if self._any_case else names
        return (names if spelt == names else spelt) if spelt == cased else None

    def _end(self, spelt: Spelt, start: int, opening: str, opened: Opened) -> int:
        """Where the name ends that begins at `start` with these words; 0 when none does."""
        text = spelt.text
        if opened.spelt is None:
            match = self._pattern(opening, opened.names).match(text, start)
            return match.end() if match else 0
        if not self._before.match(text, start):
            return 0
        first = spelt.place_of(start)
        for name in opened.spelt:
            if spelt.spelt.startswith(name, first):
                end = spelt.end_of(first + len(name))
                if (
                    self._any_case
                    and spelt.spelt.startswith("s", first + len(name))
                    and self._after.match(text, end + 1)
                ):
                    return end + 1
                if self._after.match(text, end):
                    return end
        return 0

    def _pattern(self, opening: str, names: Sequence[str]) -> "regex.Pattern[str]":
        if opening not in self._patterns:
            either = "|".join(regex.escape(name).replace(r"\ ", self._blank.pattern) for name in names)
            if self._any_case:
                either = either.replace("'", "['’]")
            self._patterns[opening] = regex.compile(
                f"{self._before.pattern}(?:{either}){'s?' * self._any_case}{self._after.pattern}",
                regex.IGNORECASE if self._any_case else 0,
            )
        return self._patterns[opening]
