"""Trains a CRF name tagger on samples, with the features that the product uses."""

import gzip
import random
import struct
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from checks.personal_data.trained.crf_features import WordLists, features, tokenise
from checks.personal_data.trained.linear_chain import FEATURE, HEADER
from training.corpora import Sample


def tags(sample: Sample, tokens: Sequence[tuple[int, int]]) -> list[str]:
    """BIO tags of the tokens; a token that lies partly in a span belongs to it."""
    found = ["O"] * len(tokens)
    for start, end, label in sample.spans:
        prefix = "B-"
        for i, (a, b) in enumerate(tokens):
            if a < end and b > start and found[i] == "O":
                found[i] = prefix + label
                prefix = "I-"
    return found


def thinned(lists: WordLists, rng: random.Random, named: Sequence[str], share: float) -> WordLists:
    """The lists without a random `share` of the words in `named`: in life no list holds every name."""
    lost = frozenset(word.lower() for word in sorted(set(named)) if rng.random() < share)
    if not lost:
        return lists
    return WordLists(lists.first - lost, lists.last - lost, lists.places - lost, lists.words)


STEP = 1 / 1024  # of the weights of a rounded CRF: far finer than they are learned


def rounded(model: bytes) -> bytes:
    """The CRF of a CRFsuite model with its weights as multiples of `STEP`: it says the same, and packs into three
    quarters of the space."""
    features_at = HEADER.unpack_from(model)[7]
    count = struct.unpack_from("<I", model, features_at + 8)[0]
    written = bytearray(model)
    weights = np.frombuffer(written, FEATURE, count, features_at + 12)["weight"]
    weights[:] = np.round(weights / STEP) * STEP
    return bytes(written)


def train(
    samples: Sequence[Sample], lists: WordLists, out: Path, *, seed: int, rounds: int, l1: float, lost: float
) -> int:
    """Writes the tagger to `out`, gzipped; gives the number of tokens seen."""
    import pycrfsuite

    rng = random.Random(seed)
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": l1, "c2": 0.02, "max_iterations": rounds, "feature.minfreq": 2})
    seen = 0
    for sample in samples:
        tokens = tokenise(sample.text)
        if not tokens:
            continue
        words = [sample.text[a:b] for a, b in tokens]
        gold = tags(sample, tokens)
        named = [w for w, tag in zip(words, gold, strict=True) if tag != "O"]
        trainer.append(features(words, thinned(lists, rng, named, lost)), gold)
        seen += len(tokens)
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "crf"
        trainer.train(str(raw))
        out.write_bytes(gzip.compress(raw.read_bytes(), 9, mtime=0))
    return seen
