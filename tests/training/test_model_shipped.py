"""The name model in the repository: it loads, keeps to its size, and finds what it must."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from checks.personal_data.trained.crf_features import MODEL, NAMES, SPACY
from checks.personal_data.trained.name_tagger import NameTagger

TEXT = "Leanne Marsh told Dr Okafor that Callum O'Brien, her partner, had left their flat in Hallow Street."


@cache
def pipeline() -> Any:
    import spacy

    return spacy.load(SPACY)


def test_the_whole_model_is_smaller_than_twenty_megabytes() -> None:
    assert sum(file.stat().st_size for file in MODEL.rglob("*") if file.is_file()) < 20_000_000


def test_the_pipeline_has_a_name_finder_and_nothing_that_costs_time() -> None:
    assert pipeline().pipe_names == ["ner"]
    assert set(pipeline().get_pipe("ner").labels) == {"PERSON", "LOCATION", "ORGANIZATION"}


@pytest.mark.parametrize("name", ["Leanne Marsh", "Okafor", "Callum O'Brien"])
def test_both_layers_find_each_person(name: str) -> None:
    assert name in {e.text for e in pipeline()(TEXT).ents if e.label_ == "PERSON"}
    assert name in {TEXT[f.start : f.end] for f in NameTagger.open(NAMES).find(TEXT) if f.label == "PERSON"}


def test_roles_and_pseudonyms_are_left_alone_by_both_layers() -> None:
    text = "Child A told Social Worker 3 that Mother had been seen by HV1. MGM rang Children's Social Care."
    assert [e.text for e in pipeline()(text).ents if e.label_ == "PERSON"] == []
    assert [f for f in NameTagger.open(NAMES).find(text) if f.label == "PERSON"] == []


def test_a_lower_floor_never_finds_less() -> None:
    tagger = NameTagger.open(NAMES)
    at = lambda floor: {i for f in tagger.find(TEXT, floor) for i in range(f.start, f.end)}  # noqa: E731
    assert at(0.5) <= at(0.25)


def test_probabilities_are_probabilities_and_spans_are_text() -> None:
    for found in NameTagger.open(NAMES).find(TEXT):
        assert 0 < found.probability <= 1
        assert TEXT[found.start : found.end].strip() == TEXT[found.start : found.end]


def test_same_text_same_findings_and_empty_text_none() -> None:
    tagger = NameTagger.open(NAMES)
    assert tagger.find(TEXT) == tagger.find(TEXT)
    assert tagger.find("") == tagger.find("  ") == []


def test_a_missing_model_is_one_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="There is no model at"):
        NameTagger.open(tmp_path / "none.gz")
