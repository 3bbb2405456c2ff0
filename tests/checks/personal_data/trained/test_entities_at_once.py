"""What is read of many paragraphs at once is what spaCy reads of each."""

from functools import cache

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from checks.personal_data.trained import names
from checks.personal_data.trained.entities_at_once import EntitiesAtOnce
from tests.corpus.gold import load

ODD = ("", " ", "\n", "  \n Anna  ", "Anna", "Anna Marsh", "Mrs", "ANNA MARSH OF HULL", "“Anna", "x" * 300)
WORDS = st.sampled_from(
    ["Anna", "Marsh", "of", "Hull", "\n", "  ", "St", "Luke's", "Surgery", ",", "said", "MARSH"]
)


@cache
def pipeline() -> Language:
    return names.pipeline()


@cache
def at_once() -> EntitiesAtOnce:
    found = EntitiesAtOnce.of(pipeline())
    assert found is not None
    return found


def entities(doc: Doc) -> list[tuple[int, int, str]]:
    return [(one.start_char, one.end_char, one.label_) for one in doc.ents]


def same(texts: list[str]) -> int:
    """How many entities there are, which are the same ones both ways."""
    docs = list(map(pipeline().make_doc, texts))
    at_once().set_in(docs)
    theirs = list(pipeline().pipe(texts, batch_size=64))
    assert list(map(entities, docs)) == list(map(entities, theirs))
    assert [[token.ent_iob_ for token in doc] for doc in docs] == [
        [token.ent_iob_ for token in doc] for doc in theirs
    ]
    return sum(map(len, map(entities, docs)))


def test_the_reports_are_read_as_spacy_reads_them() -> None:
    lines = [line for gold in load()[:12] for line in gold.text.splitlines()]
    assert same([*lines, *(gold.text for gold in load()[:2])]) > 1_000


def test_odd_texts_are_read_as_spacy_reads_them() -> None:
    assert same(list(ODD)) > 0
    assert same([""]) == 0


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(WORDS, max_size=12).map(" ".join), min_size=1, max_size=5))
def test_any_words_are_read_as_spacy_reads_them(texts: list[str]) -> None:
    same(texts)


def test_a_pipeline_that_is_built_otherwise_is_left_to_spacy() -> None:
    blank = spacy.blank("en")
    assert EntitiesAtOnce.of(blank) is None
    blank.add_pipe(
        "ner",
        config={
            "model": {
                "@architectures": "spacy.TransitionBasedParser.v2",
                "state_type": "ner",
                "extra_state_tokens": True,
                "hidden_width": 16,
                "maxout_pieces": 2,
                "use_upper": True,
                "tok2vec": {
                    "@architectures": "spacy.HashEmbedCNN.v2",
                    "width": 16,
                    "depth": 1,
                    "embed_size": 50,
                    "window_size": 1,
                    "maxout_pieces": 2,
                    "subword_features": True,
                    "pretrained_vectors": None,
                },
            }
        },
    ).add_label("PERSON")
    blank.initialize()
    assert EntitiesAtOnce.of(blank) is None


@pytest.mark.parametrize("wanted", ["", names.NONE])
def test_the_engine_reads_so_where_it_can(wanted: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(names.SETTING, wanted)
    assert (EntitiesAtOnce.of(names.pipeline()) is None) == (wanted == names.NONE)
