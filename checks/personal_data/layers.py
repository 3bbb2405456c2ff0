"""Presidio's analyser without the work that hundreds of short paragraphs would repeat: the findings are the same.

`AnalyzerEngine.analyze` asks each recogniser's kinds anew for every text, sorts the results by recogniser once for each
recogniser, and copies them before it looks for context words. For one long text that is little; for a paragraph it is
as much as the search itself.
"""

from bisect import bisect_right
from functools import cached_property
from typing import Any

from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerResult
from presidio_analyzer.context_aware_enhancers import LemmaContextAwareEnhancer
from presidio_analyzer.nlp_engine import NlpArtifacts

from checks.personal_data.nlp import Artifacts


class Layers(AnalyzerEngine):
    """Presidio's analyser, for recognisers that leave the search for context words to the enhancer."""

    @cached_property
    def _kinds(self) -> list[str]:
        return sorted({kind for one in self.registry.recognizers for kind in one.get_supported_entities()})

    def get_supported_entities(self, language: str | None = None) -> list[str]:
        """Every kind that some recogniser finds: the recognisers are settled when the engine is built."""
        del language
        return self._kinds

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
        able = {one.id: one.context for one in recognizers if one.context}
        key = RecognizerResult.RECOGNIZER_IDENTIFIER_KEY
        if not any(result.recognition_metadata[key] in able for result in raw_results):
            return raw_results
        given = [word.lower() for word in context or ()]
        lemmas = "\n".join([*nlp_artifacts.lemmas, *given]).lower()
        able = {one: words for one, words in able.items() if any(word.lower() in lemmas for word in words)}
        for result in raw_results:
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
