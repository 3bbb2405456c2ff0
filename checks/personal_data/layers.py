"""Presidio's analyser without the work that hundreds of short paragraphs would repeat: the findings are the same.

`AnalyzerEngine.analyze` asks each recogniser's kinds anew for every text, sorts the results by recogniser once for each
recogniser, and copies them before it looks for context words. For one long text that is little; for a paragraph it is
as much as the search itself. `Layers.read` takes the same steps, each once.
"""

from bisect import bisect_right
from functools import cached_property
from typing import Any

from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerResult
from presidio_analyzer.context_aware_enhancers import LemmaContextAwareEnhancer
from presidio_analyzer.nlp_engine import NlpArtifacts

from checks.personal_data.trained.nlp import Artifacts


class Layers(AnalyzerEngine):
    """Presidio's analyser, for recognisers that leave the search for context words to the enhancer."""

    @cached_property
    def _kinds(self) -> list[str]:
        return sorted({kind for one in self.registry.recognizers for kind in one.get_supported_entities()})

    def get_supported_entities(self, language: str | None = None) -> list[str]:
        """Every kind that some recogniser finds: the recognisers are settled when the engine is built."""
        del language
        return self._kinds

    @cached_property
    def _readers(self) -> list[EntityRecognizer]:
        return list(self.registry.get_recognizers(language="en", all_fields=True))

    def read(self, text: str, artifacts: NlpArtifacts) -> list[RecognizerResult]:
        """What `analyze` gives with the decision process, for recognisers that have no thresholds of their own."""
        results = [
            result
            for one in self._readers
            for result in one.analyze(text=text, entities=self._kinds, nlp_artifacts=artifacts)
        ]
        if not results:
            return []
        results = self.context_aware_enhancer.enhance_using_context(text, results, artifacts, self._readers)
        return without_duplicates([one for one in results if one.score >= self.default_score_threshold])

    def _enhance_using_context(
        self,
        text: str,
        raw_results: list[RecognizerResult],
        nlp_artifacts: NlpArtifacts,
        recognizers: list[EntityRecognizer],
        context: list[str] | None = None,
    ) -> list[RecognizerResult]:
        return self.context_aware_enhancer.enhance_using_context(
            text, raw_results, nlp_artifacts, recognizers, context
        )


def without_duplicates(results: list[RecognizerResult]) -> list[RecognizerResult]:
    """What `EntityRecognizer.remove_duplicates` gives, the best first: no result lies within another of its kind that
    scores as high."""
    ordered = sorted(results, key=lambda one: (one.entity_type, one.start, one.start - one.end, -one.score))
    kept: list[RecognizerResult] = []
    last = 0  # where those of the present kind begin
    for one in ordered:
        if kept and kept[-1].entity_type != one.entity_type:
            last = len(kept)
        if one.score and not any(
            other.start <= one.start and one.end <= other.end and one.score <= other.score
            for other in kept[last:]
        ):
            kept.append(one)
    return sorted(kept, key=lambda one: (-one.score, one.start, one.start - one.end))


class WhereContextCounts(LemmaContextAwareEnhancer):
    """Presidio's search for context words, only for findings that it can lift: their recogniser has context words, and
    one of them stands in the text. Lifts the findings themselves, not a copy of them."""

    def enhance_using_context(
        self,
        text: str,
        raw_results: list[RecognizerResult],
        nlp_artifacts: NlpArtifacts,
        recognizers: list[EntityRecognizer],
        context: list[str] | None = None,
    ) -> list[RecognizerResult]:
        """The findings, those with context words nearby at a higher score."""
        del text
        key = RecognizerResult.RECOGNIZER_IDENTIFIER_KEY
        found = {result.recognition_metadata[key] for result in raw_results}
        able = {one.id: one.context for one in recognizers if one.context and one.id in found}
        if not able:
            return raw_results
        given = [word.lower() for word in context or ()]
        lemmas = "\n".join([*nlp_artifacts.lemmas, *given]).lower()
        able = {one: near for one, words in able.items() if (near := _within(lemmas, words))}
        for result in raw_results if able else ():
            words = able.get(result.recognition_metadata[key])
            if not words:
                continue
            around = self._extract_surrounding_words(nlp_artifacts, "", result.start)
            if self._find_supportive_word_in_context([*around, *given], words, self.context_matching_mode):
                lifted = max(
                    result.score + self.context_similarity_factor, self.min_score_with_context_similarity
                )
                result.score = min(lifted, self.MAX_SCORE)
        return raw_results

    def _extract_surrounding_words(self, nlp_artifacts: NlpArtifacts, word: str, start: int) -> list[str]:
        """The keywords around the token at `start`, as Presidio chooses them."""
        del word
        assert isinstance(nlp_artifacts, Artifacts)
        at = bisect_right(nlp_artifacts.ends, start)
        lemmas = nlp_artifacts.lemmas
        keywords: Any = nlp_artifacts.keywords  # a set, which Presidio only asks whether it holds a word
        before = self._add_n_words_backward(at, self.context_prefix_count, lemmas, keywords)
        return [*before, *self._add_n_words_forward(at, self.context_suffix_count, lemmas, keywords)]


def _within(text: str, words: list[str]) -> list[str]:
    """Those of the words, in lower case, that stand in the text."""
    return [low for word in words if (low := word.lower()) in text]
