"""A linear-chain CRF in numpy: the weights out of CRFsuite's file, and the probability of each label at each token.

CRFsuite answers one text at a time and looks each attribute of each token up by its spelling. The same sums over many
texts at once are several times as fast. The scores of a token are kept in four bytes a label: the probabilities agree
with CRFsuite's own to five places.
"""

import gzip
import struct
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple, Self

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Scores = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.int64]
TOGETHER = 20_000  # places of a token, some of them empty: 24 MB in all for forty labels
HEADER = struct.Struct("<4sI4s9I")  # magic, size, type, version, three counts, five offsets
STRINGS = struct.Struct("<4s5I")  # magic, size, flag, byte order, entries, where their offsets stand
STATE, TRANSITION = 0, 1  # kinds of feature: of an attribute and a label, of a label and the next
FEATURE = np.dtype([("kind", "<u4"), ("source", "<u4"), ("target", "<u4"), ("weight", "<f8")])


class LinearChain(NamedTuple):
    """`attributes` gives each attribute its row of `weights`; row 0 is of those that were never seen, all zero.

    `weights` has a column a label, `transitions` a row for the label before and a column for the label after.
    """

    labels: tuple[str, ...]
    attributes: dict[str, int]
    weights: Floats
    transitions: Floats

    @classmethod
    def read(cls, model: bytes) -> Self:
        """The CRF in the bytes of a CRFsuite model. ValueError when they are none."""
        magic, _, kind, _, _, labels, attributes, *offsets = HEADER.unpack_from(model)
        if (magic, kind) != (b"lCRF", b"FOMC"):
            raise ValueError("not a CRFsuite model")
        features_at, labels_at, attributes_at, *_ = offsets
        count = struct.unpack_from("<I", model, features_at + 8)[0]
        features = np.frombuffer(model, FEATURE, count, features_at + 12)
        weights = np.zeros((attributes + 1, labels))
        state = features[features["kind"] == STATE]
        weights[state["source"].astype(np.int64) + 1, state["target"]] = state["weight"]
        transitions = np.zeros((labels, labels))
        between = features[features["kind"] == TRANSITION]
        transitions[between["source"], between["target"]] = between["weight"]
        names = _strings(model, attributes_at)
        return cls(
            tuple(_strings(model, labels_at)),
            {name: row for row, name in enumerate(names, start=1)},
            weights,
            transitions,
        )

    @classmethod
    def of(cls, *paths: Path) -> Self:
        """The CRF in a gzipped file, or the mean of several. Raises FileNotFoundError with a clear sentence."""
        for path in paths:
            if not path.is_file():
                raise FileNotFoundError(f"There is no model at {path}. Put the file back, or train it again.")
        chains = [cls.read(gzip.decompress(path.read_bytes())) for path in paths]
        return cls.mean(chains) if len(chains) > 1 else chains[0]

    @classmethod
    def mean(cls, chains: "Sequence[LinearChain]") -> Self:
        """One CRF whose every weight is the mean of theirs: they tell the same labels apart, and each has learned from
        another draw of the same examples. What one has no weight for counts as nothing. ValueError for other labels."""
        labels = chains[0].labels
        if any(set(one.labels) != set(labels) for one in chains):
            raise ValueError("CRFs of other labels have no mean")
        names = dict.fromkeys(chain.from_iterable(one.attributes for one in chains))
        attributes = {name: row for row, name in enumerate(names, start=1)}
        weights = np.zeros((len(names) + 1, len(labels)))
        transitions = np.zeros((len(labels), len(labels)))
        for one in chains:
            columns = [one.labels.index(label) for label in labels]
            rows = [attributes[name] for name in one.attributes]
            weights[rows] += one.weights[1:, columns] / len(chains)
            transitions += one.transitions[np.ix_(columns, columns)] / len(chains)
        return cls(labels, attributes, weights, transitions)

    def add(self, scores: Scores, rows: Sequence[Sequence[str]]) -> None:
        """Add to each token's scores those of the attributes named in its row, which may be empty."""
        get = self.attributes.get
        numbers = [[number for name in row if (number := get(name))] for row in rows]
        at = [token for token, each in enumerate(numbers) if each]
        if at:
            starts = np.cumsum([0, *(len(numbers[token]) for token in at[:-1])])
            flat = np.fromiter((number for each in numbers for number in each), dtype=np.int64)
            scores[at] += np.add.reduceat(self.weights[flat], starts)

    def chances(self, scores: Scores, lengths: Sequence[int]) -> list[Floats]:
        """The probability of each label at each token, a text at a time; the tokens' scores stand one after the other.

        Texts of about the same length go together, so many that they fill no more than `TOGETHER` places.
        """
        ends = np.cumsum(lengths).tolist()
        texts = [scores[end - length : end] for end, length in zip(ends, lengths, strict=True)]
        order = sorted(range(len(texts)), key=lambda number: -lengths[number])
        found: list[Floats] = [self.weights[:0]] * len(texts)
        while order:
            many = max(1, TOGETHER // max(1, lengths[order[0]]))
            now, order = order[:many], order[many:]
            for number, chances in zip(now, self._side_by_side([texts[n] for n in now]), strict=True):
                found[number] = chances
        return found

    def _side_by_side(self, texts: Sequence[Scores]) -> Iterator[Floats]:
        """The probabilities of some texts, given the scores of each, the longest first.

        They go forward and back together, a token of each at a time; those still going on are always the first few.
        """
        longest = len(texts[0])
        going = np.searchsorted([-len(text) for text in texts], -np.arange(longest))
        own = np.ones((longest, len(texts), len(self.labels)))
        for place, text in enumerate(texts):
            own[: len(text), place] = np.exp(text - text.max(axis=1, keepdims=True))
        step = np.exp(self.transitions)
        forth, back = own.copy(), np.ones_like(own)
        for at in range(longest):
            now = forth[at, : going[at]]
            if at:
                now *= forth[at - 1, : going[at]] @ step
            now /= now.sum(axis=1, keepdims=True)
        for at in range(longest - 2, -1, -1):
            many = going[at + 1]
            after = (back[at + 1, :many] * own[at + 1, :many]) @ step.T
            back[at, :many] = after / after.sum(axis=1, keepdims=True)
        both = forth * back
        both /= both.sum(axis=2, keepdims=True)
        return (both[: len(text), place] for place, text in enumerate(texts))


def _strings(model: bytes, at: int) -> list[str]:
    """The strings of one of the file's tables, in the order of their numbers."""
    magic, _, _, _, entries, offsets_at = STRINGS.unpack_from(model, at)
    if magic != b"CQDB":
        raise ValueError("not a table of strings")
    found = []
    for offset in struct.unpack_from(f"<{entries}I", model, at + offsets_at):
        length = struct.unpack_from("<I", model, at + offset + 4)[0]
        found.append(model[at + offset + 8 : at + offset + 7 + length].decode("utf-8"))
    return found
