"""Finds decided values in text: the one matcher that both removes them and proves that they are gone.

Whole words, in any case, with or without accents; possessives keep their ending; over line ends, hyphens, soft hyphens,
no-break spaces and zero-width characters. A value of one word that is also an ordinary word (`ordinary_words.txt`)
matches only where it is written with a capital; "May" not where it is a month beside a day or a year.

Where matches overlap the longest wins. A kept value protects what lies wholly inside it ("Leeds General Infirmary" kept
and "Leeds" removed); where a kept and a removed value only overlap, the removed one goes.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from importlib.resources import files
from typing import NamedTuple

from checks.joints import APOSTROPHES, Edit, fitted
from checks.seen import NO_WIDTH

MARK = "[redacted]"  # one width for every value: a mark as long as the name would tell its length

_LETTERS_WITHOUT_DECOMPOSITION = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
)
_HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad"
# PDFium gives a hyphen at a line end as U+FFFE (whole text) or U+0002 (by character) and drops the line break.
_LINE_END = re.compile(rf"(?:[{_HYPHENS}]\s*[\r\n\x0b\x0c]\s*|[\ufffe\x02]\s*)")
_MONTH_AFTER_DAY = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?\s+$", re.IGNORECASE)
_YEAR_NEXT = re.compile(r"(?:\s+of)?,?\s+(?:19|20)\d\d\b")


class Rule(NamedTuple):
    """One value and what takes its place; `replacement` None keeps it."""

    value: str
    replacement: str | None


class Match(NamedTuple):
    """A removed value found at `text[start:end]`."""

    start: int
    end: int
    value: str
    replacement: str


class _Folds(dict[str, str]):
    """Each character as it is compared: letters and digits in one case without accents, everything else nothing."""

    def __missing__(self, character: str) -> str:
        plain = unicodedata.normalize("NFKD", character).casefold().translate(_LETTERS_WITHOUT_DECOMPOSITION)
        folded = "".join(c for c in plain if c.isalnum() and not unicodedata.combining(c))
        self[character] = folded
        return folded


_FOLDS = _Folds()


class Folded:
    """The letters and digits of a text in one case, and where in the text each stands."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.letters = "".join(map(_FOLDS.__getitem__, text))

    @cached_property
    def at(self) -> list[int]:
        """For each of `letters` its index in the text. Worked out only where a value turns up: most texts hold none."""
        folded = [_FOLDS[character] for character in self._text]
        at = [index for index, each in enumerate(folded) if each]
        if len(at) < len(self.letters):  # some sign stands for two letters, as the ligature "fi"
            at = [index for index, each in enumerate(folded) for _ in each]
        return at


def fold(text: str) -> Folded:
    """The text as values are sought in it."""
    return Folded(text)


@cache
def ordinary_words() -> frozenset[str]:
    """Names that are also ordinary words, in lower case."""
    lines = files("checks.documents").joinpath("ordinary_words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def _is_wordy(character: str) -> bool:
    """True when the character ties into a word. Chinese, Japanese and Korean words touch without a space."""
    return bool(_FOLDS[character]) and not "\u3040" <= character <= "\ud7ff"


class _Value:
    """A value made ready to be sought: its folded letters and what may stand between them."""

    def __init__(self, rule: Rule, order: int) -> None:
        self.rule, self.order = rule, order
        text = unicodedata.normalize("NFC", rule.value)
        folded = fold(text)
        self.letters, at = folded.letters, folded.at
        self.inside = _DIGITS_APART if len(self.letters) >= 9 and self.letters.isdigit() else _NOTHING
        self.gaps = {
            place: self._between(
                text[at[place - 1] + 1 : at[place]], self.letters[place - 1], self.letters[place]
            )
            for place in range(1, len(at))
            if at[place] > at[place - 1] + 1
        }
        words = text.split()
        self.ordinary = len(words) == 1 and text[:1].isupper() and text.casefold() in ordinary_words()
        self.month = self.ordinary and text.casefold() in (
            "may",
            "april",
            "june",
            "august",
            "january",
            "march",
        )
        self.plural = len(self.letters) > 2 and self.letters[-1:].isalpha() and text[:1].isupper()

    def _between(self, gap: str, before: str, after: str) -> re.Pattern[str]:
        """What may stand in the text where the value has `gap`."""
        digits = before.isdigit() and after.isdigit()
        numeric = sum(c.isdigit() for c in self.rule.value) >= 5
        gap = "".join(c for c in gap if c not in NO_WIDTH)
        if not gap or self.inside is _DIGITS_APART:
            return self.inside
        if all(c.isspace() or c in _HYPHENS for c in gap):
            if not gap.isspace() or numeric:
                return _SPACE_OR_HYPHEN_OR_NOTHING
            return _SPACE_OR_HYPHEN
        if all(c in APOSTROPHES for c in gap):
            return _APOSTROPHE_OR_NOTHING
        return _PUNCTUATION if digits else _PUNCTUATION_OR_NOTHING


_SPACES = rf"[{_HYPHENS}\s_]"
_NOTHING = re.compile(rf"{_LINE_END.pattern}?")
_SPACE_OR_HYPHEN = re.compile(rf"\.?(?:{_SPACES}|[\ufffe\x02]){{1,60}}")
_SPACE_OR_HYPHEN_OR_NOTHING = re.compile(rf"\.?(?:{_SPACES}|[\ufffe\x02]){{0,60}}")
_APOSTROPHE_OR_NOTHING = re.compile(rf"(?:[{APOSTROPHES}]|\s)?\s?|{_LINE_END.pattern}")
_PUNCTUATION = re.compile(r"[\W_]{1,60}")
_PUNCTUATION_OR_NOTHING = re.compile(r"[\W_]{0,60}")
_DIGITS_APART = re.compile(rf"[{_HYPHENS}\s().]{{0,4}}")  # a telephone or NHS number, however it is grouped
_IGNORED_RUN = re.compile(rf"[{NO_WIDTH}\u0300-\u036f]+")


class Matcher:
    """All values of a plan, sought together."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        """Of two rules for the same value the first counts, and removing counts before keeping."""
        ordered = sorted(rules, key=lambda rule: rule.replacement is None)
        seen: set[tuple[str, str]] = set()
        self._values: list[_Value] = []
        self._literal: list[Rule] = []
        for order, rule in enumerate(ordered):
            key = (rule.value.casefold(), "")
            if key in seen:
                continue
            seen.add(key)
            if fold(rule.value).letters:
                self._values.append(_Value(rule, order))
            elif rule.value.strip():
                self._literal.append(rule)

    @property
    def values(self) -> tuple[str, ...]:
        """The values that are to be removed."""
        rules = [value.rule for value in self._values] + self._literal
        return tuple(rule.value for rule in rules if rule.replacement is not None)

    def find(self, text: str) -> list[Match]:
        """Every mention that is to be removed, in order, without overlaps."""
        removed: list[tuple[int, int, int, Rule]] = []
        kept: list[tuple[int, int]] = []
        folded = fold(text)
        for value in self._values:
            for start, end in _mentions(value, text, folded):
                if value.rule.replacement is None:
                    kept.append((start, end))
                else:
                    removed.append((start, end, value.order, value.rule))
        for rule in self._literal:
            if rule.replacement is not None:
                removed.extend(
                    (m.start(), m.end(), 0, rule) for m in re.finditer(re.escape(rule.value), text)
                )
        return _resolve(removed, kept)

    def edits(self, text: str) -> list[Edit]:
        """What to write where, in order, so that nothing of the plan is left and the sentence still reads."""
        return [edit for _, edits in self._fitted(text) for edit in edits]

    def whole_edits(self, text: str) -> list[tuple[Match, Edit]]:
        """The same with one edit for each match, over all that it changes: for a box on a picture."""
        found = []
        for match, edits in self._fitted(text):
            start, end = edits[0].start, edits[-1].end
            moved = [edit._replace(start=edit.start - start, end=edit.end - start) for edit in edits]
            found.append((match, Edit(start, end, apply(text[start:end], moved))))
        return found

    def _fitted(self, text: str) -> list[tuple[Match, list[Edit]]]:
        matches = self.find(text)
        found: list[tuple[Match, list[Edit]]] = []
        low = 0
        for number, match in enumerate(matches):
            high = matches[number + 1].start if number + 1 < len(matches) else len(text)
            edits = fitted(text, match.start, match.end, match.replacement, low, high)
            found.append((match, edits))
            low = edits[-1].end
        return found

    def replace(self, text: str) -> str:
        """The text with every mention replaced. Repeated, since cutting can bring a value's two halves together."""
        for _ in range(3):
            edits = self.edits(text)
            if not edits:
                break
            text = apply(text, edits)
        return text

    def replacements_at_fault(self) -> tuple[str, ...]:
        """Replacements that themselves hold a removed value: they would put back what is taken out."""
        replacements = {value.rule.replacement for value in self._values if value.rule.replacement}
        return tuple(sorted(text for text in replacements if self.find(text)))


def apply(text: str, edits: Sequence[Edit]) -> str:
    """The text with the edits made. Edits stand in order; where two touch, the later one gives way."""
    pieces: list[str] = []
    done = 0
    for edit in edits:
        start = max(edit.start, done)
        pieces += [text[done:start], edit.new]
        done = max(edit.end, done)
    return "".join([*pieces, text[done:]])


def _mentions(value: _Value, text: str, folded: Folded) -> Iterator[tuple[int, int]]:
    letters = folded.letters
    size = len(value.letters)
    place = letters.find(value.letters)
    at = folded.at if place >= 0 else []
    while place >= 0:
        if (
            _holds_together(value, text, at, place) or _is_spaced_out(value, text, at, place)
        ) and _stands_alone(value, text, folded, place):
            yield at[place], _end(text, at[place + size - 1] + 1)
        place = letters.find(value.letters, place + 1)


def _end(text: str, end: int) -> int:
    """Accents written as marks of their own belong to the letter before them."""
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end


def _holds_together(value: _Value, text: str, at: list[int], place: int) -> bool:
    size = len(value.letters)
    if at[place + size - 1] - at[place] == size - 1 and not value.gaps:
        return True
    for step in range(1, size):
        before, after = at[place + step - 1], at[place + step]
        pattern = value.gaps.get(step, value.inside)
        if after <= before + 1 and step not in value.gaps:
            continue
        between = text[before + 1 : after]
        if not pattern.fullmatch(between) and not pattern.fullmatch(_IGNORED_RUN.sub("", between)):
            return False
    return True


def _is_spaced_out(value: _Value, text: str, at: list[int], place: int) -> bool:
    """ "D a n i e l l e", as in a title: one space after every letter of a value of four letters or more."""
    size = len(value.letters)
    if size < 4 or not value.letters.isalpha():
        return False
    for step in range(1, size):
        between = text[at[place + step - 1] + 1 : at[place + step]]
        if not between.isspace() or (step not in value.gaps and len(between) > 1):
            return False
    return True


def _stands_alone(value: _Value, text: str, folded: Folded, place: int) -> bool:
    at = folded.at
    size = len(value.letters)
    start, end = at[place], at[place + size - 1]
    if (place and at[place - 1] == start) or (place + size < len(at) and at[place + size] == end):
        return False  # in the middle of one character, as "f" in the ligature "fi"
    if value.ordinary and not text[start].isupper():
        return False
    if size == 1 and start > 1 and text[start - 1] in APOSTROPHES and _is_wordy(text[start - 2]):
        return False  # "I'd", "can't", "Leanne's": the end of a word, and no letter that stands for somebody
    if (
        place
        and at[place - 1] + 1 == _back(text, start)
        and _is_wordy(text[at[place - 1]])
        and _is_wordy(text[start])
    ):
        return False
    after = _forward(text, end + 1)
    if after < len(text) and _is_wordy(text[after]) and _is_wordy(text[end]):
        return value.plural and text[start].isupper() and _family_name(value, text, start, after)
    return not (value.month and _is_month(text, start, end + 1))


def _back(text: str, index: int) -> int:
    while index > 0 and (text[index - 1] in NO_WIDTH or unicodedata.combining(text[index - 1])):
        index -= 1
    return index


def _forward(text: str, index: int) -> int:
    while index < len(text) and (text[index] in NO_WIDTH or unicodedata.combining(text[index])):
        index += 1
    return index


def _family_name(value: _Value, text: str, start: int, after: int) -> bool:
    """ "the Smiths", "the Joneses": a surname's plural after "the"."""
    ending = "es" if value.letters.endswith(("s", "x", "z", "ch", "sh")) else "s"
    tail = text[after : after + len(ending) + 1]
    return (
        tail[: len(ending)].casefold() == ending
        and not tail[len(ending) :].isalnum()
        and bool(re.search(r"\bthe\s+$", text[max(0, start - 8) : start], re.IGNORECASE))
    )


def _is_month(text: str, start: int, end: int) -> bool:
    """True for "3 May", "3rd of May" and "May 2010": a date, not a name."""
    return bool(_YEAR_NEXT.match(text, end) or _MONTH_AFTER_DAY.search(text[max(0, start - 12) : start]))


def _resolve(removed: list[tuple[int, int, int, Rule]], kept: list[tuple[int, int]]) -> list[Match]:
    """Longest first; a longer kept span protects what is wholly inside it; losers that stick out are taken along."""
    protecting = [
        (start, end)
        for start, end in kept
        if not any(
            s < end and start < e and not (start <= s and e <= end and (s, e) != (start, end))
            for s, e, _, _ in removed
        )
    ]
    chosen: list[Match] = []
    for start, end, _, rule in sorted(removed, key=lambda found: (found[0] - found[1], found[2], found[0])):
        if any(s <= start and end <= e for s, e in protecting):
            continue
        touching = [match for match in chosen if match.start < end and start < match.end]
        if touching:
            winner = touching[0]
            chosen = [match for match in chosen if match not in touching]
            start = min(start, *(match.start for match in touching))
            end = max(end, *(match.end for match in touching))
            chosen.append(winner._replace(start=start, end=end))
        else:
            chosen.append(Match(start, end, rule.value, rule.replacement or ""))
    return sorted(chosen)
