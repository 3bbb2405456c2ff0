"""The embedded CRF taggers: people, places and organisations in a paragraph, a table cell, a heading.

The names CRF stands beside the spaCy pipeline of `model/spacy`: the two miss different names, so that their union finds
more than either and their agreement is worth more than either's word.
"""

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple, Self

import numpy as np

from checks.personal_data.crf_features import WordLists, tokenise, word_lists
from checks.personal_data.linear_chain import Floats, LinearChain, Scores
from checks.personal_data.token_scores import TokenScores

Words = Sequence[str]  # of a text, as `tokenise` parts it
Tokens = Sequence[tuple[int, int]]  # where each of them begins and ends


class Found(NamedTuple):
    """A span of the text given to `NameTagger.find`; the probability is the mean over its tokens."""

    start: int
    end: int
    label: str
    probability: float


def words_of(texts: Sequence[str], tokens: Sequence[Tokens]) -> list[list[str]]:
    """The words of each text, given its tokens."""
    return [[text[a:b] for a, b in own] for text, own in zip(texts, tokens, strict=True)]


class Labels:
    """The labels of one CRF: those of each kind, the first of them B-, and those for what is not looked for: "O", and
    the kinds in `left`."""

    def __init__(self, labels: Sequence[str], left: Collection[str] = ()) -> None:
        self._outside = [number for number, tag in enumerate(labels) if tag == "O" or tag[2:] in left]
        self._inside: dict[str, list[int]] = {}
        for tag in sorted(labels):
            if labels.index(tag) not in self._outside:
                self._inside.setdefault(tag[2:], []).append(labels.index(tag))

    @property
    def kinds(self) -> Collection[str]:
        """What the labels tell apart."""
        return self._inside.keys()

    def spans(
        self, text: str, tokens: Tokens, chances: Floats, floor: float, asked: Mapping[str, float]
    ) -> list[Found]:
        """The spans of one text, given its tokens and the chances of each: runs of tokens with a chance of at least
        `floor`, each parted where a new name begins or the label changes. `asked` is the least chance of a token for
        the labels of which more is asked."""
        found: list[Found] = []
        last = -1
        run: list[int] = []
        for at in np.flatnonzero(1 - chances[:, self._outside].sum(axis=1) >= floor).tolist():
            if run and at != last + 1:
                found += self._split(text, run, tokens, chances, asked)
                run = []
            run.append(at)
            last = at
        return found + self._split(text, run, tokens, chances, asked)

    def _split(
        self, text: str, run: Sequence[int], tokens: Tokens, every: Floats, asked: Mapping[str, float]
    ) -> list[Found]:
        """The spans of one run of tokens: cut where a name begins, the label changes or too little chance is left."""
        spans: list[tuple[str, list[tuple[int, float]]]] = []
        for i in run:
            row = every[i].tolist()
            chances = {label: [row[tag] for tag in tags] for label, tags in self._inside.items()}
            label = max(chances, key=lambda name: sum(chances[name]))
            chance = sum(chances[label])
            if chance < asked.get(label, 0):
                continue
            begins = chances[label][0] > chance / 2  # the first of a label's tags is B-
            if spans and spans[-1][0] == label and spans[-1][1][-1][0] == i - 1 and not begins:
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


class NameTagger:
    """A CRF, or the mean of several. Safe to share between threads."""

    def __init__(self, chain: LinearChain, lists: WordLists, left: Collection[str] = ()) -> None:
        """`left` are kinds that the model knows and that are not looked for."""
        self.chain = chain
        self.labels = Labels(self.chain.labels, left)
        self._scores = TokenScores(self.chain.attributes, self.chain.weights, lists)

    @classmethod
    def open(cls, *paths: Path, left: Collection[str] = ()) -> Self:
        """The tagger in a gzipped file, or the mean of those in several; their word lists stand beside them. Raises
        FileNotFoundError with a clear sentence."""
        return cls(LinearChain.of(*paths), word_lists(paths[0].parent), left)

    def find(self, text: str, floor: float = 0.5) -> list[Found]:
        """Spans of `text`, offsets in `text`: runs of tokens with a probability of at least `floor` each.

        At .5 this is close to the most likely reading; a lower floor finds more, with more noise. Each token
        takes its likeliest label.
        """
        return self.find_all([text], floor)[0]

    def find_all(self, texts: Sequence[str], floor: float = 0.5) -> list[list[Found]]:
        """What `find` gives for each text; many together take a fraction of the time."""
        tokens = list(map(tokenise, texts))
        return self.spans(texts, tokens, self.scores(words_of(texts, tokens)), floor)

    def scores(self, texts: Sequence[Words]) -> Scores:
        """A row for each word of the texts one after the other: the score of each label, by `crf_features.features`."""
        return self._scores.of(texts)

    def spans(
        self,
        texts: Sequence[str],
        tokens: Sequence[Tokens],
        scores: Scores,
        floor: float,
        asked: Mapping[str, float] | None = None,
    ) -> list[list[Found]]:
        """The spans of each text, given the scores of its tokens, which stand one after the other. `asked` is the
        least chance of a token for the labels of which more is asked than `floor`."""
        every = self.chain.chances(scores, list(map(len, tokens)))
        return [self.labels.spans(*one, floor, asked or {}) for one in zip(texts, tokens, every, strict=True)]


class Together:
    """Taggers that look at the same words with the same lists: what their attributes are is looked up once for all."""

    def __init__(self, taggers: Sequence[NameTagger], lists: WordLists) -> None:
        names = dict.fromkeys(name for one in taggers for name in one.chain.attributes)
        attributes = {name: row for row, name in enumerate(names, start=1)}
        ends = np.cumsum([0, *(len(one.chain.labels) for one in taggers)]).tolist()
        self._columns = [slice(*edges) for edges in pairwise(ends)]
        weights = np.zeros((len(attributes) + 1, ends[-1]))
        for one, columns in zip(taggers, self._columns, strict=True):
            weights[[attributes[name] for name in one.chain.attributes], columns] = one.chain.weights[1:]
        self._scores = TokenScores(attributes, weights, lists)

    def scores(self, texts: Sequence[Words]) -> list[Scores]:
        """What `scores` of each tagger gives for these texts."""
        every = self._scores.of(texts)
        return [every[:, columns] for columns in self._columns]
