"""The name models, as recognisers: the spaCy pipeline's entities and the CRF taggers. Which model is a setting.

The default is the model in `model/`. SAFE_TO_PUBLISH_NAME_MODEL names another: a spaCy package (`en_core_web_lg`), or
a folder that `spacy.load` reads. A model that is named and missing is an error in one sentence, never a download.
"""

import os
from collections.abc import Sequence
from pathlib import Path

import spacy
from presidio_analyzer import RecognizerResult
from presidio_analyzer.nlp_engine import NlpArtifacts
from spacy.language import Language

from checks.personal_data.recognisers.base import Family
from checks.personal_data.trained import crf_features
from checks.personal_data.trained.linear_chain import Scores
from checks.personal_data.trained.name_tagger import Found as Span
from checks.personal_data.trained.name_tagger import NameTagger, Tokens
from checks.personal_data.trained.nlp import LEMMAS, NAME_LABELS, blank_pipeline, quick_arithmetic
from checks.settings import BadSetting

SETTING = "SAFE_TO_PUBLISH_NAME_MODEL"
NONE = "none"  # the setting's word for patterns and lists alone
UNUSED = ("tagger", "parser", "attribute_ruler", "lemmatizer", "senter")
MODEL_SCORES = {"PERSON": 0.7, "LOCATION": 0.6, "ORGANIZATION": 0.45, "NRP": 0.6}
CRF_FLOOR = 0.4


class NoSuchModel(BadSetting):
    """The name model that the setting asks for is not here."""


def pipeline() -> Language:
    """The spaCy pipeline of the setting, with lemmas: a name model where there is one, else a blank tokeniser."""
    wanted = os.environ.get(SETTING, "").strip()
    if wanted == NONE:
        return blank_pipeline()
    if wanted and not (spacy.util.is_package(wanted) or Path(wanted).is_dir()):
        raise NoSuchModel(
            f"The name model {wanted!r} of {SETTING} is not installed: install that spaCy package, "
            "give the path of its "
            "folder, or leave the setting out to use the model that comes with the product."
        )
    if not wanted and not crf_features.SPACY.is_dir():
        return blank_pipeline()
    with quick_arithmetic():
        nlp = spacy.load(wanted or crf_features.SPACY, exclude=list(UNUSED))
    nlp.add_pipe(LEMMAS)
    return nlp


class SpacyNames(Family):
    """People, places and organisations that the spaCy pipeline marked."""

    LAYER_NAME = "name model"

    def more_entities(self) -> set[str]:
        return {self.tag(label) for label in set(NAME_LABELS.values())}

    def analyze(
        self, text: str, entities: Sequence[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        """The entities of the pipeline, which Presidio has already run over `text`."""
        del text, entities
        return [
            self.result(
                entity.start_char,
                entity.end_char,
                entity.label_,
                MODEL_SCORES.get(entity.label_, 0.5),
                "name model",
                "The name model reads it as a name.",
            )
            for entity in (nlp_artifacts.entities if nlp_artifacts else ())
        ]


class CrfNames(Family):
    """People, places and organisations that a CRF marked, with the CRF's own probability."""

    LAYER_NAME = "second name model"

    def __init__(self) -> None:
        super().__init__()
        self.tagger = NameTagger.open(crf_features.NAMES)
        self._ahead: dict[str, list[Span]] = {}

    def more_entities(self) -> set[str]:
        return {self.tag(label) for label in ("PERSON", "LOCATION", "ORGANIZATION")}

    def read_ahead(self, texts: Sequence[str], tokens: Sequence[Tokens], scores: Scores) -> None:
        """Read texts together, given the scores of their tokens, that `analyze` will be asked for one by one.

        Replaces those read before."""
        self._ahead = dict(zip(texts, self.tagger.spans(texts, tokens, scores, CRF_FLOOR), strict=True))

    def _spans(self, text: str) -> list[Span]:
        known = self._ahead.get(text)
        return self.tagger.find(text, CRF_FLOOR) if known is None else known

    def analyze(
        self, text: str, entities: Sequence[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        """The spans that the tagger marks in `text`."""
        del entities, nlp_artifacts
        return [
            self.result(
                span.start,
                span.end,
                span.label,
                min(0.8, span.probability) * (0.65 if span.label == "ORGANIZATION" else 0.9),
                "second name model",
                "The second name model reads it as a name.",
            )
            for span in self._spans(text)
        ]


def models_wanted() -> bool:
    """False with the setting "none": patterns and lists alone."""
    return os.environ.get(SETTING, "").strip() != NONE


def recognisers() -> list[Family]:
    """The name models that are here: none of them with the setting "none"."""
    if not models_wanted():
        return []
    models: list[Family] = [SpacyNames()]
    if crf_features.NAMES.exists():
        models.append(CrfNames())
    return models


def fingerprint() -> str:
    """What the name models are, for the cache: the setting, and the size and time of the model's files."""
    wanted = os.environ.get(SETTING, "").strip()
    files = sorted(crf_features.MODEL.rglob("*")) if not wanted and crf_features.MODEL.is_dir() else []
    return f"{wanted}|" + "|".join(
        f"{f.name}:{f.stat().st_size}:{f.stat().st_mtime_ns}" for f in files if f.is_file()
    )
