"""The embedded CRF taggers: people, places and organisations in a paragraph, a table cell, a heading.

The names CRF stands beside the spaCy pipeline of `model/spacy`: the two miss different names, so that their union finds
more than either and their agreement is worth more than either's word.
"""

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple, Self

import numpy as np

from checks.personal_data.trained.crf_features import WordLists, tokenise, word_lists
from checks.personal_data.trained.linear_chain import Floats, LinearChain, Scores
from checks.personal_data.trained.token_scores import TokenScores

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
    """The labels of one CRF: those of each kind, and those for what is not looked for: "O", and the kinds in `left`."""

    def __init__(self, labels: Sequence[str], left: Collection[str] = ()) -> None:
        self._outside = [number for number, tag in enumerate(labels) if tag == "O" or tag[2:] in left]
        self.kinds = sorted({tag[2:] for tag in labels if tag != "O" and tag[2:] not in left})
        self._of_kind = np.array([[tag[2:] == kind for kind in self.kinds] for tag in labels], dtype=float)
        self._begins = np.array([labels.index(f"B-{kind}") for kind in self.kinds])

    def spans(
        self, text: str, tokens: Tokens, chances: Floats, floor: float, asked: Mapping[str, float]
    ) -> list[Found]:
        """The spans of one text, given its tokens and the chances of each: runs of tokens with a chance of at least
        `floor`, each parted where a new name begins or the kind changes. `asked` is the least chance of a token for
        the kinds of which more is asked."""
        at = np.flatnonzero(1 - chances[:, self._outside].sum(axis=1) >= floor)
        if not len(at):
            return []
        of_kinds = chances[at] @ self._of_kind
        likeliest = of_kinds.argmax(axis=1)
        beginning = chances[at, self._begins[likeliest]]
        spans: list[tuple[str, list[tuple[int, float]]]] = []
        each = (at, likeliest, of_kinds.max(axis=1), beginning)
        for token, kind, chance, begins in zip(*(one.tolist() for one in each), strict=True):
            label = self.kinds[kind]
            if chance < asked.get(label, 0):
                continue
            if spans and spans[-1][0] == label and spans[-1][1][-1][0] == token - 1 and begins <= chance / 2:
                spans[-1][1].append((token, chance))
            else:
                spans.append((label, [(token, chance)]))
        return [found for label, own in spans if (found := _found(text, tokens, label, own))]


def _found(text: str, tokens: Tokens, label: str, own: list[tuple[int, float]]) -> Found | None:
    """The span of some tokens, each given with its chance: a line end or a comma never ends a name."""
    while own and not text[tokens[own[-1][0]][0]].isalnum():
        own.pop()
    while own and not text[tokens[own[0][0]][0]].isalnum():
        own.pop(0)
    if not own:
        return None
    chance = sum(p for _, p in own) / len(own)
    return Found(tokens[own[0][0]][0], tokens[own[-1][0]][1], label, round(chance, 4))


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
