"""What the spaCy name model reads in many paragraphs, all at once: the entities are those of spaCy's own parse.

spaCy goes through each paragraph token by token and asks for every one what to do next. Outside an entity the answer
hangs on the token alone, so it is worked out for all tokens together; only what follows a first word of an entity goes
step by step, all entities side by side. And its network looks each word of a batch up once, not wherever it stands.
"""

from collections.abc import Iterator, Sequence
from functools import reduce
from typing import Any, Self

import numpy as np
import numpy.typing as npt
from spacy.language import Language
from spacy.tokens import Doc, Span
from thinc.types import Ragged

from checks.personal_data.trained.window_encoder import WindowEncoder

Floats = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.int64]
EMBEDDING = ["extract_features", "list2ragged", "with_array", "with_array", "ragged2list"]
# Odd multipliers that make one number of the attributes of a word; two words of a batch share one about once in 2^40.
MIXING = np.array(
    [0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93], dtype=np.uint64
)


class EntitiesAtOnce:
    """The entity recogniser of a pipeline that does nothing else, built as spaCy builds one by default."""

    def __init__(self, component: Any, encoder: WindowEncoder) -> None:
        network = component.model
        tok2vec, _, self._narrow = network.get_ref("tok2vec").layers
        self._attributes, _, self._tables, self._mixed, _ = tok2vec.layers[0].layers
        self._encoder = encoder
        lower, upper = network.get_ref("lower"), network.get_ref("upper")
        self._pieces = (lower.get_dim("nO"), lower.get_dim("nP"))
        features, width = lower.get_dim("nF"), lower.get_dim("nI")
        self._of_token = lower.get_param("W").reshape(features, -1, width)
        self._absent = lower.get_param("pad").reshape(features, -1)
        self._bias = lower.get_param("b").reshape(-1)
        self._upper, self._upper_bias = upper.get_param("W"), upper.get_param("b")
        moves = [component.moves.get_class_name(at).partition("-") for at in range(component.moves.n_moves)]
        self._labels = sorted({label for action, _, label in moves if action == "B"})
        number = {(action, label): at for at, (action, _, label) in enumerate(moves)}
        self._outside = number["O", ""]
        self._begin, self._inside, self._last, self._unit = (
            np.array([number[action, label] for label in self._labels]) for action in "BILU"
        )

    @classmethod
    def of(cls, nlp: Language) -> Self | None:
        """The recogniser of a pipeline; None for one that is built otherwise, which spaCy must run itself."""
        if "ner" not in nlp.pipe_names:
            return None
        component: Any = nlp.get_pipe("ner")
        network = component.model
        layers = network.get_ref("tok2vec").layers
        embedding = layers[0].layers[0].layers if len(layers) == 3 and len(layers[0].layers) == 2 else ()
        usual = (
            component.cfg["beam_width"] == 1
            and network.attrs["has_upper"]
            and not network.attrs["unseen_classes"]
            and network.get_ref("lower").get_dim("nF") == 3
            and [part.name.partition("(")[0] for part in embedding] == EMBEDDING
        )
        encoder = WindowEncoder.of(layers[0].layers[1]) if usual else None
        return cls(component, encoder) if encoder else None

    def set_in(self, docs: Sequence[Doc]) -> None:
        """Set the entities of each text."""
        own = [doc for doc in docs if len(doc)]
        if not own:
            return
        lengths = list(map(len, own))
        first = np.repeat(np.cumsum([0, *lengths[:-1]]), lengths)  # of its text, for each token
        last = first + np.repeat(lengths, lengths) - 1
        blank = np.concatenate([doc.to_array("IS_SPACE") for doc in own]).astype(bool)
        entities: list[list[tuple[int, int, str]]] = [[] for _ in own]
        text = np.repeat(np.arange(len(own)), lengths)
        for start, end, label in self._entities(self._vectors(own), last, blank):
            entities[text[start]].append((start - first[start], end - first[start] + 1, label))
        for doc, found in zip(own, entities, strict=True):
            doc.set_ents([Span(doc, start, end, label) for start, end, label in found], default="outside")

    def _vectors(self, docs: Sequence[Doc]) -> Floats:
        """The network's vector of each token of the texts, one after the other."""
        rows = self._attributes.predict(docs)
        every = np.concatenate(rows)
        _, first, again = np.unique(every @ MIXING[: every.shape[1]], return_index=True, return_inverse=True)
        words = Ragged(every[first], np.array([len(first)], dtype="i"))  # type: ignore[arg-type]
        embedded = self._mixed.predict(self._tables.predict(words)).dataXd[again]
        vectors: Floats = self._narrow.predict(self._encoder.predict(embedded, list(map(len, rows))))
        return vectors

    def _entities(
        self, vectors: Floats, last: Numbers, blank: npt.NDArray[np.bool_]
    ) -> Iterator[tuple[int, int, str]]:
        """First and last token of each entity, and its label, in order."""
        alone = vectors @ self._of_token[0].T
        scores = self._scores(alone + self._absent[1] + self._absent[2])
        scores[np.ix_(blank, [*self._begin, *self._unit])] = -np.inf
        scores[np.ix_(last == np.arange(len(last)), self._begin)] = -np.inf
        moves = np.sort(
            [*self._begin, *self._unit, self._outside]
        )  # of those that score alike, spaCy takes the first
        best = moves[scores[:, moves].argmax(axis=1)]
        labels = np.full(scores.shape[1], -1)
        labels[self._begin] = labels[self._unit] = np.arange(len(self._labels))
        starts = np.flatnonzero(best != self._outside)
        several = np.isin(best[starts], self._begin)
        ends = starts.copy()
        ends[several] = self._ends(vectors, alone, starts[several], labels[best[starts[several]]], last)
        after = -1
        for start, end, label in zip(
            starts.tolist(), ends.tolist(), labels[best[starts]].tolist(), strict=True
        ):
            if start > after:
                yield start, end, self._labels[label]
                after = end

    def _ends(
        self, vectors: Floats, alone: Floats, starts: Numbers, labels: Numbers, last: Numbers
    ) -> Numbers:
        """The last token of each entity that begins at one of these tokens and goes on."""
        ends, going = starts.copy(), np.arange(len(starts))
        of_start = vectors[starts] @ self._of_token[1].T
        while len(going):
            now = ends[going] + 1
            scores = self._scores(alone[now] + of_start[going] + vectors[now - 1] @ self._of_token[2].T)
            moves = np.stack([self._inside[labels[going]], self._last[labels[going]]], axis=1)
            inside, ended = np.take_along_axis(scores, moves, axis=1).T
            ends[going] = now
            going = going[(inside > ended) & (now < last[now])]
        return ends

    def _scores(self, sums: Floats) -> Floats:
        """The score of each move, given the sums of what the tokens looked at add."""
        pieces = (sums + self._bias).reshape(-1, *self._pieces)
        hidden = reduce(np.maximum, np.moveaxis(pieces, 2, 0))
        scores: Floats = hidden @ self._upper.T + self._upper_bias
        return scores
