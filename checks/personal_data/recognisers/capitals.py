"""Capitalised words: names and places from the lists, and words that nothing explains."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import regex
from presidio_analyzer import RecognizerResult

from checks.personal_data.anonymous import is_acronym
from checks.personal_data.lexicon import bag, entries, family_names, given_names, is_word, places
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.base import Family
from checks.personal_data.use import (
    ARTICLES,
    CAPITALISED,
    DAYS,
    MONTHS,
    NEVER_NAMES,
    is_ambiguous,
    is_field_word,
    is_heading,
    opens_sentence,
    used_as_name,
    word_before,
)

GAP = regex.compile(
    r"[ ]|\n|[ ](?:O|Ó)[ ]|[ ](?:de|da|dos|du|van|von|der|den|la|le|el|al|bin|ibn|ap|"
    r"ab)[ ]"
)
# Towns that are also words, and worth asking about after "in" or "near".
PLACE_WORDS = bag(
    "reading bath sale deal rugby wells bury battle ware hook settle cork bow eye fleet "
    "crook ash knock welling sandwich hope street lancing rye hay hull barrow stone diss docking poplar hastings "
    "nice bray camber stow wick crick mold swat kerala mecca london"
)
NATIONS = bag(
    "british english scottish welsh european american england wales scotland uk "
    "britain europe usa ireland african asia africa"
)
NO_NAMES = NEVER_NAMES | MONTHS | NATIONS
# A word seen in this way twice, and never written small, may be a nickname or a rare name.
WORD_AS_NAME = "word used like a name"
UNEXPLAINED = "unexplained"
IN_PLACE = bag("in at near outside around towards")
TO_PLACE = IN_PLACE | {"from", "to", "of", "through", "via"}


MORE_WORDS = tuple(regex.compile(rf"(?:[ -][\p{{L}}'’.]+){{{count}}}") for count in (1, 2, 3))


@cache
def _first_words() -> frozenset[str]:
    """Whatever a place of several words begins with, up to one of its blanks or hyphens."""
    return frozenset(name[: match.start()] for name in places() for match in once(r"[ -]").finditer(name))


class Word(NamedTuple):
    """A capitalised word and where it stands."""

    start: int
    end: int
    text: str
    lower: str  # with straight apostrophes


def runs(text: str) -> Iterator[list[Word]]:
    """The capitalised words of a paragraph, those that stand together together."""
    run: list[Word] = []
    for match in CAPITALISED.finditer(text):
        if match.start() and (text[match.start() - 1].isalnum() or text[match.start() - 1] in "_@#/\\"):
            continue
        word = Word(*match.span(), match.group(), match.group().lower().replace("’", "'"))
        if run and not GAP.fullmatch(text, run[-1].end, word.start):
            yield run
            run = []
        run.append(word)
    if run:
        yield run


def after_place(text: str, start: int) -> bool:
    """True for the next of several places: "Reading" in "Swindon, Newport and Reading"."""
    match = once(r"(\p{Lu}[\p{L}'’-]+)(?:,?\s(?:and|or)|,)\s$").search(text[max(0, start - 40) : start])
    return match is not None and match[1].lower() in places() and not is_ambiguous(match[1])


def is_given(word: Word) -> bool:
    return word.lower in given_names() or (
        "-" in word.lower and all(p in given_names() for p in word.lower.split("-"))
    )


def is_family(word: Word) -> bool:
    return word.lower in family_names() or (
        "-" in word.lower and any(p in family_names() for p in word.lower.split("-"))
    )


class Capitals(Family):
    """Names and places that the lists know, told apart from words by their use; and capitals that nothing explains."""

    LAYER_NAME = "lists"

    def more_entities(self) -> set[str]:
        return {self.tag("PERSON"), self.tag("LOCATION")}

    def results(self, text: str) -> Iterator[RecognizerResult]:
        heading = is_heading(text)
        for run in runs(text):
            at = 0
            while at < len(run):
                taken, result = self.read(text, run, at, heading)
                if result is not None:
                    yield result
                at += taken

    def read(self, text: str, run: list[Word], at: int, heading: bool) -> tuple[int, RecognizerResult | None]:
        """How many words were read from `at`, and what they are."""
        word = run[at]
        if place := self.place(text, word, heading):
            covered = sum(1 for later in run[at:] if later.end <= place.end)
            follows = run[at + covered] if at + covered < len(run) else None
            named = is_given(word) and follows is not None and not is_field_word(follows.text)
            if not named:
                return max(1, covered), place
        if is_given(word) and self.is_name(text, word, heading):
            last = self.last_of_name(run, at)
            kind = "full name" if last > at else "given name"
            score = 0.85 if last > at else 0.75 if not is_ambiguous(word.text) else 0.55
            why = "It is in the list of given names" + (", with a surname." if last > at else ".")
            return last - at + 1, self.result(word.start, run[last].end, "PERSON", score, kind, why)
        if is_family(word) and not is_ambiguous(word.text) and not is_field_word(word.text):
            last = self.last_of_name(run, at)
            return last - at + 1, self.result(
                word.start, run[last].end, "PERSON", 0.6, "family name", "It is in the list of family names."
            )
        if capitals := self.in_capitals(text, run, at):
            return capitals - at + 1, self.result(
                word.start,
                run[capitals].end,
                "PERSON",
                0.55,
                "name in capitals",
                "Words in capitals that no short form explains.",
            )
        if at + 1 < len(run) and self.before_surname(text, run, at, heading):
            last = self.last_of_name(run, at + 1)
            return last - at + 1, self.result(
                word.start,
                run[last].end,
                "PERSON",
                0.6,
                "word before a family name",
                "A family name follows it.",
            )
        if self.unexplained(text, word):
            last = at
            while last + 1 < len(run) and (
                self.unexplained(text, run[last + 1]) or self.bridges(run, last + 1)
            ):
                last += 1
            where = word_before(text, word.start).lower() in IN_PLACE
            entity = "LOCATION" if where else "PERSON"
            return last - at + 1, self.result(
                word.start, run[last].end, entity, 0.3, UNEXPLAINED, "A capital that no word list explains."
            )
        if len(run) == 1 and not heading and self.like_a_name(text, word):
            return 1, self.result(
                word.start,
                word.end,
                "PERSON",
                0.35,
                WORD_AS_NAME,
                "A word that is written with a capital and used like a name.",
            )
        return 1, None

    @staticmethod
    def like_a_name(text: str, word: Word) -> bool:
        """True for an ordinary word with a capital in mid-sentence, without an article: the whole document decides."""
        token = word.text
        if (
            len(token) < 3
            or token.isupper()
            or is_field_word(token)
            or is_acronym(token)
            or word.lower in NO_NAMES
            or word.lower.split("'")[0] in NEVER_NAMES  # "I'd", "She's"
        ):
            return False
        if (
            word.lower.removesuffix("s") in DAYS
            or word.lower.removesuffix("s") in entries("origins")
            or opens_sentence(text, word.start)
        ):
            return False
        before = word_before(text, word.start)
        owned = (
            text[max(0, word.start - 3) : word.start].endswith(("s ", "s’ ", "s' ")) and before[:1].isupper()
        )
        return before.lower() not in ARTICLES | {"his", "her"} and not owned

    @staticmethod
    def bridges(run: list[Word], at: int) -> bool:
        """True for a short capitalised word within a name: "Jia Yi Chen"."""
        word = run[at]
        return (
            len(word.text) == 2
            and word.lower not in NEVER_NAMES
            and at + 1 < len(run)
            and not is_word(run[at + 1].text)
        )

    @staticmethod
    def in_capitals(text: str, run: list[Word], at: int) -> int | None:
        """The last of two or more words in capitals that hold a name, in a text that is not in capitals."""
        if text.isupper() or not run[at].text.isupper() or is_heading(text):
            return None
        last = at
        while last + 1 < len(run) and run[last + 1].text.isupper():
            last += 1
        words = run[at : last + 1]
        named = any(
            (is_family(word) or is_given(word)) and not is_word(word.text) and len(word.text) > 2
            for word in words
        )
        idle = any(is_acronym(word.text) or is_field_word(word.text) for word in words)
        return last if last > at and named and not idle else None

    @staticmethod
    def before_surname(text: str, run: list[Word], at: int, heading: bool) -> bool:
        """True for a capitalised word that only a clear family name follows: "Biddy Delaney"."""
        word, following = run[at], run[at + 1]
        return (
            is_family(following)
            and not is_word(following.text)
            and following.lower not in places()
            and not is_field_word(word.text)
            and not is_acronym(word.text)
            and not heading
            and word.lower not in MONTHS | DAYS
            and not opens_sentence(text, word.start)
            and len(word.text) > 2
        )

    def place(self, text: str, word: Word, heading: bool) -> RecognizerResult | None:
        """The longest place of the list that begins with this word, if it is used as one."""
        ends = [word.end]
        if word.lower in _first_words():
            after = text[word.end : word.end + 40]
            ends += [word.end + match.end() for pattern in MORE_WORDS if (match := pattern.match(after))]
        for end in reversed(ends):
            name = text[word.start : end].lower().replace("’", "'")
            if (
                name not in places()
                or name in NATIONS
                or (end != word.end and not text[word.start : end].split()[-1][0].isupper())
            ):
                continue
            before = word_before(text, word.start).lower()
            if name == "london" and once(r"\s\p{Lu}").match(text, end):
                return None  # "London Child Protection Procedures"
            if end == word.end:
                if (is_field_word(word.text) and name not in PLACE_WORDS) or is_acronym(word.text):
                    return None
                used = before in TO_PLACE or after_place(text, word.start)
                if is_ambiguous(word.text) and (name not in PLACE_WORDS or not used or heading):
                    return None
                if (is_given(word) or is_family(word)) and before not in IN_PLACE and name != "london":
                    return None
            elif before not in TO_PLACE and self.plain_words(text, word.start, end, heading):
                return None
            why = "It is in the list of places."
            return self.result(word.start, end, "LOCATION", 0.75, "place", why)
        return None

    @staticmethod
    def plain_words(text: str, start: int, end: int, heading: bool) -> bool:
        """True for ordinary words that have their capitals from a heading, a sentence's start or the field."""
        parts = text[start:end].split()
        return all(map(is_word, parts)) and (
            heading or opens_sentence(text, start) or any(map(is_field_word, parts))
        )

    @staticmethod
    def is_name(text: str, word: Word, heading: bool) -> bool:
        """True when a word of the list of given names is used as a name."""
        if is_acronym(word.text) and word.text.isupper() and not text.isupper():
            return False
        if not is_ambiguous(word.text):
            return not is_field_word(word.text)
        return used_as_name(text, word.start, word.end, heading)

    @staticmethod
    def last_of_name(run: list[Word], at: int) -> int:
        """The index of the last word of the name that begins at `at`."""
        last = at
        while last + 1 < len(run):
            following = run[last + 1]
            if is_acronym(following.text) or following.lower in MONTHS or following.lower in DAYS:
                break
            if len(following.text) == 1 and last + 2 < len(run) and not is_word(run[last + 2].text):
                last += 2
                continue
            known = is_family(following) or is_given(following) or not is_word(following.text)
            if (
                not known
                and last == at
                and len(following.text) > 2
                and not is_field_word(following.text)
                and not following.text.isupper()
                and last + 2 >= len(run)
            ):
                return last + 1
            if known and not (is_field_word(following.text) and not (is_family(following) and last == at)):
                last += 1
                continue
            break
        return last

    @staticmethod
    def unexplained(text: str, word: Word) -> bool:
        """True for a capitalised word that is no ordinary word, short form, month or role."""
        token = word.text
        if (
            len(token) < 3
            or word.lower in NEVER_NAMES
            or is_word(token)
            or is_field_word(token)
            or is_acronym(token)
        ):
            return False
        lower = word.lower
        if (
            lower in MONTHS
            or lower.removesuffix("s") in DAYS
            or lower in NATIONS
            or lower in entries("origins")
        ):
            return False
        if token.isupper() and len(token) <= 6 and not text.isupper():
            return lower in given_names() or (lower in family_names() and len(token) > 4)
        if text.isupper() and len(token) < 5:
            return False
        return not opens_sentence(text, word.start) or not lower.endswith(("ly", "ing", "ed"))
