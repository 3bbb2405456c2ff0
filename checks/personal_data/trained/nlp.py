"""The spaCy pipeline under Presidio: a blank English tokeniser with lemmas, and the name model when there is one.

Presidio looks context words up among the lemmas. A pipeline without a lemmatiser leaves them empty, which silently
switches all context words off, so a component of our own sets each lemma to the word in lower case.
"""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from functools import cached_property, lru_cache
from typing import Any

import spacy
from presidio_analyzer.nlp_engine import NerModelConfiguration, NlpArtifacts, SpacyNlpEngine
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import use_ops
from threadpoolctl import threadpool_limits

from checks.personal_data.trained.entities_at_once import EntitiesAtOnce

LEMMAS = "lower_case_lemmas"
NAME_LABELS = {
    "PERSON": "PERSON",
    "PER": "PERSON",
    "LOCATION": "LOCATION",
    "LOC": "LOCATION",
    "GPE": "LOCATION",
    "FAC": "LOCATION",
    "ORGANIZATION": "ORGANIZATION",
    "ORG": "ORGANIZATION",
    "NORP": "NRP",
}


@Language.component(LEMMAS)
def lower_case_lemmas(doc: Doc) -> Doc:
    """Give each token its own lower-case form for a lemma, unless a lemmatiser was here before."""
    if not doc.has_annotation("LEMMA"):
        lower: Any = doc.to_array(["LOWER"])
        doc.from_array(["LEMMA"], lower)
    return doc


def blank_pipeline() -> Language:
    """An English tokeniser with lemmas and no learning in it."""
    nlp = spacy.blank("en")
    nlp.add_pipe(LEMMAS)
    return nlp


def quick_arithmetic() -> AbstractContextManager[None]:
    """Models loaded within multiply with NumPy's library, four times as fast as the one that comes with spaCy.

    It is held to one thread: our products are small, and threads would spend the time waiting for each other.
    """
    threadpool_limits(limits=1, user_api="blas")
    context: AbstractContextManager[None] = use_ops("numpy", use_blis=False)
    return context


class Artifacts(NlpArtifacts):
    """What Presidio keeps of a text, but for the entities made only when a finding has context words to look for."""

    def __init__(self, doc: Doc, engine: SpacyNlpEngine, language: str, **found: Any) -> None:
        self.tokens = doc
        self.nlp_engine = engine
        self.language = language
        self.entities = found["entities"]
        self.scores = found["scores"]

    # mypy: Presidio fills all three in its constructor
    @cached_property
    def lemmas(self) -> list[str]:  # type: ignore[override]
        """The lemma of each token."""
        strings: Any = self.tokens.vocab.strings
        return [strings[one] for one in self.tokens.to_array("LEMMA")]

    @cached_property
    def tokens_indices(self) -> list[int]:  # type: ignore[override]
        """The offset of each token."""
        return list(self.tokens.to_array("IDX").tolist())

    @cached_property
    def ends(self) -> list[int]:
        """The offset at which each token ends."""
        return list((self.tokens.to_array("IDX") + self.tokens.to_array("LENGTH")).tolist())

    @cached_property
    def keywords(self) -> frozenset[str]:  # type: ignore[override]
        """The lemmas that are neither stop words nor punctuation, in lower case, each once."""
        return frozenset(one for lemma in set(self.lemmas) for one in self.nlp_engine.keywords_of(lemma))


class PipelineEngine(SpacyNlpEngine):
    """Presidio's spaCy engine over a pipeline that is already loaded: nothing is looked up, nothing is downloaded."""

    def __init__(self, nlp: Language) -> None:
        ignored = sorted({label for pipe in nlp.pipe_labels.values() for label in pipe} - set(NAME_LABELS))
        super().__init__(
            models=[{"lang_code": "en", "model_name": "blank"}],
            ner_model_configuration=NerModelConfiguration(
                model_to_presidio_entity_mapping=NAME_LABELS,
                labels_to_ignore=ignored,
                low_score_entity_names=[],
            ),
        )
        self.nlp = {"en": nlp}  # type: ignore[assignment]  # Presidio sets it to None until it loads
        self._at_once = EntitiesAtOnce.of(nlp) if nlp.pipe_names == ["ner", LEMMAS] else None
        self.keywords_of = lru_cache(maxsize=10_000)(self._keywords_of)

    def _keywords_of(self, lemma: str) -> tuple[str, ...]:
        return tuple(NlpArtifacts.set_keywords(self, [lemma], "en"))

    def artifacts(self, texts: Iterable[str], batch_size: int) -> list[NlpArtifacts]:
        """What `process_batch` gives with each text, which it would put together again from its tokens."""
        return [self._doc_to_nlp_artifact(doc, "en") for doc in self._docs(texts, batch_size)]

    def _docs(self, texts: Iterable[str], batch_size: int) -> Iterable[Doc]:
        nlp: Any = self.nlp
        own: Language = nlp["en"]
        if self._at_once is None:
            return own.pipe(texts, batch_size=batch_size)
        docs = list(map(own.make_doc, texts))
        for first in range(0, len(docs), batch_size):
            self._at_once.set_in(docs[first : first + batch_size])
        return list(map(lower_case_lemmas, docs))

    def _doc_to_nlp_artifact(self, doc: Doc, language: str) -> NlpArtifacts:
        found = list(doc.ents)
        scores: list[Any] = [self.ner_model_configuration.default_score] * len(found)
        entities, scores = self._get_updated_entities(found, scores)
        return Artifacts(doc, self, language, entities=entities, scores=scores)
