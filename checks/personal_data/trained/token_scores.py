"""What each label of a CRF scores at each token.

The scores are the sums of the weights of `crf_features.features`. What hangs on one word is summed once a word.
"""

import threading
from collections.abc import Mapping, Sequence

import numpy as np

from checks.personal_data.trained.crf_features import Look, WordLists, look_of
from checks.personal_data.trained.linear_chain import Floats, Numbers, Scores

ROOM = 1_000  # words to come, in the table of scores
REMEMBERED = 10_000  # words, at forty bytes a label each
# What a word adds to the scores: of its own token in four cases (within a sentence or at its start, in a text that is
# in capitals or not), and of the tokens one, two and three after it and before it.
AT_START, IN_CAPITALS = 1, 2
AFTER_IT, BEFORE_IT = (4, 5, 6), (7, 8, 9)
PLACES = 10
ENDS_SENTENCE, LETTER, CAPITAL = range(3)  # what is marked of a word
Strings = Sequence[str]
Spelt = tuple[str, ...]  # see `_spelt`
PARTS = 11
SHOUTING = ("", "C")  # what follows some attributes in a text that is in capitals


class TokenScores:
    """The scores under one CRF, or under several whose labels stand side by side. Safe to share between threads."""

    def __init__(self, attributes: Mapping[str, int], weights: Floats, lists: WordLists) -> None:
        """`attributes` gives each attribute its row of `weights`; row 0 is all zero."""
        self._attributes, self._weights = attributes, weights.astype(np.float32)
        self._lists = lists
        self._lock = threading.Lock()
        self._forget()

    def of(self, texts: Sequence[Sequence[str]]) -> Scores:
        """A row for each word of the texts one after the other, and in it the score of each label."""
        if not any(texts):
            return self._weights[:0]
        lengths = list(map(len, texts))
        with self._lock:
            self._learn({word for words in texts for word in words})
            numbers = [[self._numbers[word] for word in words] for words in texts]
            every = [number for each in numbers for number in each]
            spelt = list(map(self._spelt.__getitem__, every))
            known, marks = self._known, self._marks
        # Three blanks before each text and after the last stand for the words that are not there; they add nothing.
        row = np.array([number for each in numbers for number in (0, 0, 0, *each)] + [0, 0, 0])
        text = np.repeat(np.arange(len(texts)), lengths)
        at = np.arange(len(every)) + 3 * (text + 1)
        letters, capitals = (np.bincount(text, marks[every, mark], len(texts)) for mark in (LETTER, CAPITAL))
        shouts = capitals * 2 > letters
        case = AT_START * marks[row[at - 1], ENDS_SENTENCE] + IN_CAPITALS * shouts[text]
        scores: Scores = known[row[at], case]
        for step, (after, before) in enumerate(zip(AFTER_IT, BEFORE_IT, strict=True), start=1):
            scores += known[row[at - step], after]
            scores += known[row[at + step], before]
        scores += self._sums(self._beside(spelt, text))
        return scores

    def _sums(self, attributes: "Sequence[object] | Numbers") -> Scores:
        """The scores of attributes given by their numbers, in rows: those of each row are added up."""
        total: Scores = self._weights[np.asarray(attributes)].sum(axis=-2)
        return total

    def _forget(self) -> None:
        self._numbers: dict[str, int] = {}
        self._spelt: list[Spelt] = [("",) * PARTS]  # of the blank, which is no word
        self._marks = np.array([[1, 0, 0]])  # and yet a sentence may begin after it
        self._known = np.zeros((ROOM, PLACES, self._weights.shape[1]), np.float32)

    def _learn(self, words: set[str]) -> None:
        """Sum up what each new word adds to the scores, wherever it stands."""
        if len(self._numbers) > REMEMBERED:
            self._forget()
        new = sorted(words - self._numbers.keys())
        if not new:
            return
        looks = [look_of(word, self._lists) for word in new]
        self._numbers.update(zip(new, range(len(self._spelt), len(self._spelt) + len(new)), strict=True))
        self._spelt += map(_spelt, looks)
        marks = [(look.ends_sentence, look.letter, look.capitals) for look in looks]
        self._marks = np.concatenate([self._marks, np.array(marks, dtype=np.int64)])
        first, last = len(self._spelt) - len(new), len(self._spelt)
        if last > len(self._known):
            known = self._known
            self._known = np.zeros((last + ROOM, *known.shape[1:]), np.float32)
            self._known[:first] = known[:first]
        self._known[first:last, : AFTER_IT[0]] = self._own(looks)
        self._known[first:last, AFTER_IT[0] :] = self._sums(list(map(self._around, looks)))

    def _own(self, looks: Sequence[Look]) -> Scores:
        """What each word adds to the scores of its own token, in the four cases."""
        get = self._attributes.get
        always = self._sums([[get(name, 0) for name in (look.word, *look.edges)] for look in looks])
        starts = self._weights[[[get(name, 0) for name in look.lists] for look in looks]]
        shouts = self._weights[[[get(look.shape + end, 0) for end in SHOUTING] for look in looks]]
        both = [[get(case + end, 0) for end in SHOUTING for case in look.case] for look in looks]
        cases = self._weights[both].reshape(-1, 2, 2, self._weights.shape[1])
        cases += always[:, None, None] + starts[:, None] + shouts[:, :, None]
        return cases.reshape(len(looks), 4, -1)

    def _around(self, look: Look) -> list[list[int]]:
        """The attributes of the tokens after the word and before it that hang on this word alone."""
        get = self._attributes.get
        word, form, _, ending, _ = look.before
        after_word, after_form, _, after_ending, _ = look.after
        return [
            [get(word, 0), get(form, 0), get(ending, 0)],
            [get(look.before_two[0], 0), 0, 0],
            [get(look.before_three, 0), 0, 0],
            [get(after_word, 0), get(after_form, 0), get(after_ending, 0)],
            [get(look.after_two[0], 0), 0, 0],
            [get(look.after_three, 0), 0, 0],
        ]

    def _beside(self, spelt: Sequence[Spelt], text: Numbers) -> Numbers:
        """For each token the attributes that hang on two or three words, and on where the text begins and ends.

        `spelt` are the words of all texts one after the other, and `text` is the number of each word's text.
        """
        get = self._attributes.get
        parts: list[Strings] = list(zip(*spelt, strict=True))
        after_list, after_form, after_two, before_list, before_word, before_two, before_two_list = parts[:7]
        known, lower, form, start = parts[7:]
        rows = np.zeros((len(spelt), 9), dtype=np.int64)

        def pairs(first: Strings, second: Strings) -> Numbers:
            found = [get(one + two, 0) for one, two in zip(first, second[1:], strict=False)]
            return np.where(text[1:] == text[:-1], np.array(found, dtype=np.int64), 0)

        def threes(first: Strings, second: Strings, between: str, third: Strings) -> Numbers:
            every = zip(first, second[1:], third[2:], strict=False)
            found = [get(f"{one}{two}{between}{three}", 0) for one, two, three in every]
            return np.where(text[2:] == text[:-2], np.array(found, dtype=np.int64), 0)

        rows[:-1, 0] = pairs(after_list, known)
        rows[:-1, 1] = pairs(after_form, lower)
        rows[1:, 2] = pairs(before_list, known)
        rows[1:, 3] = pairs(before_word, form)
        rows[:-2, 4] = threes(after_two, lower, "|", lower)
        rows[2:, 5] = threes(before_two, lower, "|", start)
        rows[2:, 6] = threes(before_two_list, start, "", start)
        begins = np.append(True, text[1:] != text[:-1])
        rows[begins, 7] = get("first", 0)
        rows[np.append(begins[1:], True), 8] = get("last", 0)
        return rows


def _spelt(look: Look) -> Spelt:
    """How the features of two or three words begin with this word, before and after its token, and go on with it."""
    return (
        *(look.after[2], look.after[4], look.after_two[1], look.before[2], look.before[4]),
        *(look.before_two[1], look.before_two[2], look.known, look.lower, look.form, look.start),
    )
