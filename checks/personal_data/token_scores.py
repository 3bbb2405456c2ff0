"""What each label of each CRF scores at each token. The features of a text are made once, however many CRFs read it.

The scores are the sums of the weights of `crf_features.features`. What hangs on one word is summed once a word.
"""

import threading
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from checks.personal_data.crf_features import Look, WordLists, look_of
from checks.personal_data.linear_chain import Floats, LinearChain, side_by_side

REMEMBERED = 10_000  # words, at eighty bytes a label each
# What a word adds to the scores: of its own token in four cases (within a sentence or at its start, in a text that is
# in capitals or not), and of the tokens one, two and three after it and before it.
AT_START, IN_CAPITALS = 1, 2
AFTER_IT, BEFORE_IT = (4, 5, 6), (7, 8, 9)
PLACES = 10


class TokenScores:
    """The scores under several CRFs with the same features. Safe to share between threads."""

    def __init__(self, chains: Sequence[LinearChain], lists: WordLists) -> None:
        self._attributes, self._weights = side_by_side(chains)
        ends = np.cumsum([len(chain.labels) for chain in chains]).tolist()
        self._columns = [slice(a, b) for a, b in pairwise([0, *ends])]
        self._lists = lists
        self._lock = threading.Lock()
        self._forget()

    def of(self, texts: Sequence[Sequence[str]]) -> list[Floats]:
        """For each CRF, a row for each word of the texts one after the other, and in it the score of each label."""
        if not any(texts):
            return [self._weights[:0, columns] for columns in self._columns]
        with self._lock:
            self._learn({word for words in texts for word in words})
            numbers = [[self._numbers[word] for word in words] for words in texts]
            looks = [[self._looks[number] for number in each] for each in numbers]
            known, ends_sentence = self._known, self._ends_sentence
        # Three blanks before each text and after the last stand for the words that are not there; they add nothing.
        row = np.array([number for each in numbers for number in (0, 0, 0, *each)] + [0, 0, 0])
        lengths = [len(each) for each in numbers]
        at = np.arange(sum(lengths)) + np.repeat(3 * np.arange(1, len(lengths) + 1), lengths)
        case = AT_START * ends_sentence[row[at - 1]] + IN_CAPITALS * np.repeat(
            list(map(_shouts, looks)), lengths
        )
        scores = known[row[at], case]
        for step, (after, before) in enumerate(zip(AFTER_IT, BEFORE_IT, strict=True), start=1):
            scores += known[row[at - step], after]
            scores += known[row[at + step], before]
        scores += self._sums([each for one in looks for each in self._beside(one)])
        return [scores[:, columns] for columns in self._columns]

    def _sums(self, attributes: Sequence[object]) -> Floats:
        """The scores of attributes given by their numbers, nested lists of them: the innermost are added up."""
        total: Floats = self._weights[np.array(attributes)].sum(axis=-2)
        return total

    def _forget(self) -> None:
        self._numbers: dict[str, int] = {}
        self._looks: list[Look] = [look_of(".", self._lists)]  # of the blank, which is none
        self._ends_sentence = np.ones(1, dtype=np.int64)
        self._known = np.zeros((1, PLACES, self._weights.shape[1]))

    def _learn(self, words: set[str]) -> None:
        """Sum up what each new word adds to the scores, wherever it stands."""
        if len(self._numbers) > REMEMBERED:
            self._forget()
        new = sorted(words - self._numbers.keys())
        if not new:
            return
        looks = [look_of(word, self._lists) for word in new]
        self._numbers.update(zip(new, range(len(self._looks), len(self._looks) + len(new)), strict=True))
        self._looks += looks
        sums = (self._sums(list(map(self._own, looks))), self._sums(list(map(self._around, looks))))
        self._known = np.concatenate([self._known, np.concatenate(sums, axis=1)])
        self._ends_sentence = np.append(self._ends_sentence, [look.ends_sentence for look in looks])

    def _own(self, look: Look) -> list[list[int]]:
        """The attributes of the word's own token that hang on this word alone, case by case."""
        get = self._attributes.get
        word, edges = get(look.word, 0), [get(name, 0) for name in look.edges]
        lists = [get(name, 0) for name in look.lists]
        return [
            [word, get(look.shape + shouting, 0), lists[starts], *edges, get(look.case[starts] + shouting, 0)]
            for shouting in ("", "C")
            for starts in (False, True)
        ]

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

    def _beside(self, looks: Sequence[Look]) -> list[list[int]]:
        """For each token the attributes that hang on two or three words, and on where the text begins and ends."""
        get = self._attributes.get
        rows = [[0] * 9 for _ in looks]
        if rows:
            rows[0][7], rows[-1][8] = get("first", 0), get("last", 0)
        for at, (here, after) in enumerate(pairwise(looks)):
            row = rows[at]
            row[0] = get(here.after[2] + after.known, 0)
            row[1] = get(here.after[4] + after.lower, 0)
            row = rows[at + 1]
            row[2] = get(here.before[2] + after.known, 0)
            row[3] = get(here.before[4] + after.form, 0)
        for at, (one, two, three) in enumerate(zip(looks, looks[1:], looks[2:], strict=False)):
            rows[at][4] = get(one.after_two[1] + two.lower + "|" + three.lower, 0)
            row = rows[at + 2]
            row[5] = get(one.before_two[1] + two.lower + "|" + three.start, 0)
            row[6] = get(one.before_two[2] + two.start + three.start, 0)
        return rows


def _shouts(looks: Sequence[Look]) -> bool:
    """True for a text in capitals."""
    return sum(one.capitals for one in looks) * 2 > sum(one.letter for one in looks)
