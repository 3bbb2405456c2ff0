"""The embedded CRF taggers: people, places and organisations in a paragraph, a table cell, a heading.

The names CRF stands beside the spaCy pipeline of `model/spacy`: the two miss different names, so that their union
finds more than either and their agreement is worth more than either's word.
"""

import gzip
import threading
from collections.abc import Collection, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple, Self

import numpy as np

from checks.personal_data.crf_features import NAMES, Look, WordLists, look_of, tokenise, word_lists
from checks.personal_data.linear_chain import Floats, LinearChain

REMEMBERED = 10_000  # words, at about half a kilobyte each
# What a word adds to the scores: of its own token in four cases (within a sentence or at its start, in a text that is
# in capitals or not), and of the tokens one, two and three after it and before it.
AT_START, IN_CAPITALS = 1, 2
AFTER_IT, BEFORE_IT = (4, 5, 6), (7, 8, 9)
Rows = Sequence[Sequence[str]]  # of a text, the attributes of each word
PLACES, MOST = 10, 10  # and how many attributes a place has at most


class Found(NamedTuple):
    """A span of the text given to `NameTagger.find`; the probability is the mean over its tokens."""

    start: int
    end: int
    label: str
    probability: float


class NameTagger:
    """A CRF read from a gzipped file. Safe to share between threads.

    The scores are the sums of the weights of `crf_features.features`. What hangs on one word is summed once a word.
    """

    def __init__(self, model: bytes, lists: WordLists, left: Collection[str] = ()) -> None:
        """`left` are labels that mark what is not looked for, as "O" does."""
        self._chain = LinearChain.read(model)
        self._lists = lists
        self._lock = threading.Lock()
        self._forget()
        labels = self._chain.labels
        self._outside = [number for number, tag in enumerate(labels) if tag == "O" or tag[2:] in left]
        self._inside: dict[str, list[int]] = {}
        for tag in sorted(labels):
            if labels.index(tag) not in self._outside:
                self._inside.setdefault(tag[2:], []).append(labels.index(tag))

    @classmethod
    def open(cls, path: Path | None = None, left: Collection[str] = ()) -> Self:
        """The tagger in `path`, or the shipped one of names. Raises FileNotFoundError with a clear sentence."""
        path = path or NAMES
        if not path.is_file():
            raise FileNotFoundError(
                f"There is no name model at {path}. Put the file back, or train it again."
            )
        return cls(gzip.decompress(path.read_bytes()), word_lists(path.parent), left)

    def find(self, text: str, floor: float = 0.5) -> list[Found]:
        """Spans of `text`, offsets in `text`: runs of tokens with a probability of at least `floor` each.

        At .5 this is close to the most likely reading; a lower floor finds more, with more noise. Each token
        takes its likeliest label.
        """
        return self.find_all([text], floor)[0]

    def find_all(self, texts: Sequence[str], floor: float = 0.5) -> list[list[Found]]:
        """What `find` gives for each text; many together take a fraction of the time."""
        tokens = [tokenise(text) for text in texts]
        words = [[text[a:b] for a, b in each] for text, each in zip(texts, tokens, strict=True)]
        every = self.chances(words)
        return [self.spans(*one, floor) for one in zip(texts, tokens, every, strict=True)]

    def chances(self, texts: Sequence[Sequence[str]], further: Sequence[Rows] | None = None) -> list[Floats]:
        """For the words of each text, a row a word with the probability of each label.

        `further` gives for each text a list of attributes a word, besides those of `crf_features.features`.
        """
        if not any(texts):
            return [np.zeros((0, len(self._chain.labels))) for _ in texts]
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
        beside = [each for one in looks for each in self._beside(one)]
        scores += self._chain.scores(np.array(beside))
        if further is not None:
            self._chain.add(scores, [row for rows in further for row in rows])
        return self._chain.chances(scores, lengths)

    def _forget(self) -> None:
        self._numbers: dict[str, int] = {}
        self._looks: list[Look] = [look_of(".", self._lists)]  # of the blank, which is none
        self._ends_sentence = np.ones(1, dtype=np.int64)
        self._known = np.zeros((1, PLACES, len(self._chain.labels)))

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
        rows = np.zeros((len(new), PLACES, MOST), dtype=np.int64)
        get = self._chain.attributes.get
        for one, look in zip(rows, looks, strict=True):
            for place, names in zip(one, _names(look), strict=True):
                place[: len(names)] = [get(name, 0) for name in names]
        self._known = np.concatenate([self._known, self._chain.scores(rows)])
        self._ends_sentence = np.append(self._ends_sentence, [look.ends_sentence for look in looks])

    def _beside(self, looks: Sequence[Look]) -> list[list[int]]:
        """For each token the attributes that hang on two or three words, and on where the text begins and ends."""
        get = self._chain.attributes.get
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

    def inside(self, chances: Floats) -> Floats:
        """For each token of one text the probability that it is part of what is looked for."""
        within: Floats = 1 - chances[:, self._outside].sum(axis=1)
        return within

    def spans(
        self, text: str, tokens: Sequence[tuple[int, int]], chances: Floats, floor: float
    ) -> list[Found]:
        """The spans of one text, given its tokens and the chances of each: runs of tokens with a chance of at least
        `floor`, each parted where a new name begins or the label changes."""
        found: list[Found] = []
        last = -1
        run: list[int] = []
        for at in np.flatnonzero(self.inside(chances) >= floor).tolist():
            if run and at != last + 1:
                found += self._split(text, run, tokens, chances)
                run = []
            run.append(at)
            last = at
        return found + self._split(text, run, tokens, chances)

    def _split(
        self, text: str, run: Sequence[int], tokens: Sequence[tuple[int, int]], every: Floats
    ) -> list[Found]:
        """The spans of one run of tokens: cut where a new name begins or the label changes."""
        spans: list[tuple[str, list[tuple[int, float]]]] = []
        for i in run:
            row = every[i].tolist()
            chances = {label: [row[tag] for tag in tags] for label, tags in self._inside.items()}
            label = max(chances, key=lambda name: sum(chances[name]))
            chance = sum(chances[label])
            begins = chances[label][0] > chance / 2  # the first of a label's tags is B-
            if spans and spans[-1][0] == label and not begins:
                spans[-1][1].append((i, chance))
            else:
                spans.append((label, [(i, chance)]))
        found = []
        for label, at in spans:
            while at and not text[tokens[at[-1][0]][0]].isalnum():  # a line end or a comma never ends a name
                at.pop()
            while at and not text[tokens[at[0][0]][0]].isalnum():
                at.pop(0)
            if at:
                chance = sum(p for _, p in at) / len(at)
                found.append(Found(tokens[at[0][0]][0], tokens[at[-1][0]][1], label, round(chance, 4)))
        return found


def _shouts(looks: Sequence[Look]) -> bool:
    """True for a text in capitals."""
    return sum(one.capitals for one in looks) * 2 > sum(one.letter for one in looks)


def _names(look: Look) -> list[tuple[str, ...]]:
    """The attributes that hang on one word alone, place by place."""
    own = [
        (look.word, look.shape + shouting, look.lists[starts], *look.edges, look.case[starts] + shouting)
        for shouting in ("", "C")
        for starts in (False, True)
    ]
    word, form, _, ending, _ = look.before
    after_word, after_form, _, after_ending, _ = look.after
    return [
        *own,
        (word, form, ending),
        (look.before_two[0],),
        (look.before_three,),
        (after_word, after_form, after_ending),
        (look.after_two[0],),
        (look.after_three,),
    ]
