"""The name tagger gives the probabilities that CRFsuite itself gives, for one text or many."""

import gzip
import struct
from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
import pycrfsuite
import pytest

from checks.personal_data.trained.crf_features import NAMES, REPORTS, features, tokenise, word_lists
from checks.personal_data.trained.linear_chain import Floats, LinearChain
from checks.personal_data.trained.name_tagger import NameTagger, Together

TEXTS = (
    "Leanne Marsh told Dr Okafor that Callum O'Brien, her partner, had left their flat in Hallow Street.",
    "",
    "MR SMITH OF HALLOW STREET RANG",
    "Ann\nLee | the | home",
    "Siân",
    "met Łukasz",
    "“Ask Jo-Anne,” she said. Jo-Anne did: 3/4/2011 at 10.30!",
)


@cache
def tagger() -> NameTagger:
    return NameTagger.open(NAMES)


@cache
def model() -> bytes:
    return gzip.decompress(NAMES.read_bytes())


@cache
def crfsuite() -> Any:
    theirs = pycrfsuite.Tagger()
    theirs.open_inmemory(model())  # it reads from this memory: `model` keeps it
    return theirs


def words(text: str) -> list[str]:
    return [text[a:b] for a, b in tokenise(text)]


def chances(one: NameTagger, texts: Sequence[str]) -> list[Floats]:
    every = [words(text) for text in texts]
    return one.chain.chances(one.scores(every), list(map(len, every)))


def test_the_probabilities_are_those_of_crfsuite() -> None:
    theirs, labels = crfsuite(), LinearChain.read(model()).labels
    for text, ours in zip(TEXTS, chances(tagger(), TEXTS), strict=True):
        rows = features(words(text), word_lists()) if words(text) else []
        if rows:
            theirs.set(rows)
        wanted = [[theirs.marginal(label, at) for label in labels] for at in range(len(rows))]
        assert ours.shape == (len(rows), len(labels))
        assert np.allclose(ours, np.array(wanted).reshape(ours.shape), rtol=0, atol=1e-5)


def test_texts_read_together_give_what_each_gives_alone() -> None:
    assert tagger().find_all(TEXTS, 0.3) == [tagger().find(text, 0.3) for text in TEXTS]
    assert tagger().find_all([]) == []


def test_further_attributes_of_a_word_count_as_crfsuite_counts_them() -> None:
    """The report reader adds some of its own to those of the words."""
    theirs = pycrfsuite.Tagger()
    weights = gzip.decompress(REPORTS[0].read_bytes())
    theirs.open_inmemory(weights)
    ours = NameTagger(LinearChain.read(weights), word_lists())
    own = words("Bond told the Panel.")
    further = [["L=B|lists|PERSON", "never seen"], [], [], ["cl0=fw"], []]
    rows = [row + more for row, more in zip(features(own, word_lists()), further, strict=True)]
    theirs.set(rows)
    labels = LinearChain.read(weights).labels
    wanted = [[theirs.marginal(label, at) for label in labels] for at in range(len(rows))]
    scores = ours.scores([own])
    assert not np.allclose(ours.chain.chances(scores, [5])[0], np.array(wanted), rtol=0, atol=1e-3)
    ours.chain.add(scores, further)
    assert np.allclose(ours.chain.chances(scores, [5])[0], np.array(wanted), rtol=0, atol=1e-5)


def test_the_mean_of_two_scores_halfway_between_them() -> None:
    texts = [words(text) for text in TEXTS]
    apart = [NameTagger.open(path) for path in REPORTS]
    columns = [apart[1].chain.labels.index(label) for label in apart[0].chain.labels]
    halfway = (apart[0].scores(texts) + apart[1].scores(texts)[:, columns]) / 2
    together = NameTagger.open(*REPORTS)
    assert np.allclose(together.scores(texts), halfway, rtol=0, atol=1e-4)
    between = [one.chain.transitions for one in apart]
    wanted = (between[0] + between[1][np.ix_(columns, columns)]) / 2
    assert np.allclose(together.chain.transitions, wanted)


def test_taggers_of_other_labels_have_no_mean() -> None:
    chain = tagger().chain
    with pytest.raises(ValueError, match="labels"):
        LinearChain.mean([chain, chain._replace(labels=("O", *chain.labels[1:-1], "B-OTHER"))])


def test_taggers_together_score_as_each_does_alone() -> None:
    taggers = [tagger(), NameTagger.open(*REPORTS), tagger()]
    texts = [words(text) for text in TEXTS]
    for one, scores in zip(taggers, Together(taggers, word_lists()).scores(texts), strict=True):
        assert np.allclose(scores, one.scores(texts), rtol=0, atol=1e-5)


def test_words_that_were_forgotten_are_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    before = tagger().find_all(TEXTS, 0.3)
    monkeypatch.setattr("checks.personal_data.trained.token_scores.REMEMBERED", 0)
    assert [tagger().find(text, 0.3) for text in TEXTS] == before


@pytest.mark.parametrize("data", [b"no model" * 20, struct.pack("<4sI4s9I", b"lCRF", 48, b"FOMX", *[0] * 9)])
def test_what_is_no_model_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="CRFsuite"):
        LinearChain.read(data)
