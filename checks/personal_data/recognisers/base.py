"""One family of recognisers: compiled patterns with a kind, a score and a reason in words, run in one pass each."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, reduce
from operator import or_
from typing import Any

import regex
from presidio_analyzer import AnalysisExplanation, LocalRecognizer, RecognizerResult
from presidio_analyzer.nlp_engine import NlpArtifacts

from checks.personal_data.lexicon import lines
from checks.personal_data.needed import number_of, possible

LAYER = "@"  # parts a kind from the layer that found it, while Presidio runs


@dataclass(frozen=True)
class Rule:
    """A pattern, the kind of thing it finds and why it matters.

    `group` is the group whose span is the finding. `holds` looks at the match and may refuse it. `hint` is a cheap
    test of the paragraph's lower-case text: the pattern runs only where one of the hints occurs. What a group called
    "cue" matched is quoted in the reason.
    """

    name: str
    entity: str
    pattern: "regex.Pattern[str]"
    score: float
    why: str
    group: int | str = 0
    holds: Callable[["regex.Match[str]"], bool] | None = None
    hint: tuple[str, ...] = ()


@dataclass(frozen=True)
class Found:
    """A finding of one layer in one paragraph, before layers are merged."""

    start: int
    end: int
    entity: str
    score: float
    layer: str
    rule: str
    why: str


def compiled(pattern: str, flags: int = 0) -> "regex.Pattern[str]":
    """The pattern, verbose, with Unicode classes."""
    return regex.compile(pattern, regex.VERBOSE | regex.V0 | flags)


def any_case(pattern: str) -> "regex.Pattern[str]":
    """The pattern, verbose, in any case."""
    return compiled(pattern, regex.IGNORECASE)


@cache
def alternatives(name: str) -> str:
    """The entries of a list as one pattern, longest first."""
    return "|".join(
        regex.escape(entry).replace("'", "['’]")
        for entry in sorted(lines(name), key=lambda entry: (-len(entry), entry))
    )


@lru_cache(maxsize=4)
def has_figure(text: str) -> bool:
    """True for a text with a figure in it, be it a raised one."""
    return any(map(str.isdigit, text))


class Family(LocalRecognizer):
    """A Presidio recogniser made of `RULES`; `CONTEXT` words nearby lift its scores. `PATTERNS` are run by `matches`.

    Presidio drops a result that lies within another of the same kind, and with it the agreement of two layers.
    So each kind carries the name of its layer ("PERSON@titles") until the layers are merged.
    """

    LAYER_NAME = ""
    RULES: Sequence[Rule] = ()
    PATTERNS: Sequence["regex.Pattern[str]"] = ()
    CONTEXT: tuple[str, ...] = ()
    NEEDS_DIGIT = False

    def __init__(self) -> None:
        super().__init__(
            supported_entities=sorted({self.tag(rule.entity) for rule in self.RULES} | self.more_entities()),
            supported_language="en",
            name=self.LAYER_NAME,
        )
        self.context = list(self.CONTEXT)
        self._rules = [(rule, 1 << number_of(rule.pattern)) for rule in self.RULES]
        self._bits = reduce(or_, (bit for _, bit in self._rules), 0)

    def load(self) -> None:
        """Nothing to load: the patterns are compiled with the module."""

    def more_entities(self) -> set[str]:
        """Kinds found by other means than `RULES`."""
        return set()

    @classmethod
    def tag(cls, entity: str) -> str:
        """The kind with this layer's name."""
        return f"{entity}{LAYER}{cls.LAYER_NAME}"

    def analyze(
        self, text: str, entities: Sequence[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        """The findings in `text`, with offsets of `text`."""
        del entities, nlp_artifacts
        if self.NEEDS_DIGIT and not has_figure(text):
            return []
        return list(self.results(text))

    def results(self, text: str) -> Iterator[RecognizerResult]:
        """The findings of each rule in turn."""
        here = possible(text)
        if not here & self._bits:
            return
        low = text.lower()
        for rule, bit in self._rules:
            if not here & bit or (rule.hint and not any(word in low for word in rule.hint)):
                continue
            for match in rule.pattern.finditer(text):
                start, end = match.span(rule.group)
                if start < end and (rule.holds is None or rule.holds(match)):
                    why = rule.why
                    if "cue" in rule.pattern.groupindex and match["cue"]:
                        why = f"{why.rstrip('.')}: “{' '.join(match['cue'].split())}”."
                    yield self.result(start, end, rule.entity, rule.score, rule.name, why)

    def result(
        self, start: int, end: int, entity: str, score: float, rule: str, why: str, **more: Any
    ) -> RecognizerResult:
        """A Presidio result that says which rule found it and why."""
        return RecognizerResult(
            entity_type=self.tag(entity),
            start=start,
            end=end,
            score=score,
            analysis_explanation=AnalysisExplanation(
                recognizer=self.LAYER_NAME, original_score=score, pattern_name=rule, textual_explanation=why
            ),
            recognition_metadata={
                RecognizerResult.RECOGNIZER_NAME_KEY: self.LAYER_NAME,
                RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
                **more,
            },
        )


CHECK_DIGIT = "check digit"
# Presidio's own recognisers explain themselves in programmers' words; these are for the reader.
STOCK = {
    "NhsRecognizer": "It is an NHS number: its check digit is right.",
    "UkNinoRecognizer": "It has the form of a National Insurance number.",
    "UkPassportRecognizer": "It has the form of a passport number.",
    "UkDrivingLicenceRecognizer": "It has the form of a driving licence number.",
    "QuickEmail": "It is an e-mail address.",
    "WholeUrl": "It is a web address.",
    "BritishPhone": "It has the form of a British telephone number.",
    "QuickIp": "It has the form of a computer's address.",
}


def found(result: RecognizerResult) -> Found:
    """A Presidio result as a finding of one layer."""
    entity, _, layer = result.entity_type.partition(LAYER)
    explained = result.analysis_explanation
    name = layer or result.recognition_metadata[RecognizerResult.RECOGNIZER_NAME_KEY]
    return Found(
        start=result.start,
        end=result.end,
        entity=entity,
        score=result.score,
        layer=CHECK_DIGIT if name == "NhsRecognizer" else "Presidio" if name in STOCK else name,
        rule=(explained.pattern_name if explained else "") or "",
        why=STOCK.get(name) or (explained.textual_explanation if explained else "") or "",
    )
