"""The engine: an explicit registry, context words that work, paragraphs remembered."""

import pytest
from presidio_analyzer.context_aware_enhancers import LemmaContextAwareEnhancer
from presidio_analyzer.nlp_engine import NlpArtifacts

from checks.personal_data import engine
from checks.personal_data.recognisers.base import found
from checks.personal_data.trained import names
from tests.corpus.gold import load


def test_no_recogniser_of_another_country_is_registered() -> None:
    """Presidio's default registry holds US recognisers that misfire on British numbers."""
    kinds = {
        kind for recogniser in engine.engine().registry.recognizers for kind in recogniser.supported_entities
    }
    assert not {kind for kind in kinds if kind.startswith(("US_", "IN_", "AU_", "SG_", "ES_", "IT_", "PL_"))}
    assert not {"MEDICAL_LICENSE", "CRYPTO"} & kinds
    assert "UK_NHS" in kinds


def test_context_words_lift_a_score() -> None:
    """A pipeline without lemmas would switch them off in silence."""
    analyser = engine.engine()

    def score(text: str) -> float:
        return max(r.score for r in analyser.analyze(text, "en") if r.entity_type.startswith("UK_PASSPORT"))

    assert score("the passport AB1234567") > score("there was AB1234567")


def test_the_words_around_a_finding_are_those_that_presidio_takes() -> None:
    """Ours are taken from lists made once a text, Presidio's token by token."""
    analyser = engine.engine()
    text = "Her passport:AB1234567 was, in May, with Mr. O'Neil's mother. She'd rung twice!"
    ((_, artifacts),) = analyser.nlp_engine.process_batch([text], "en")
    theirs = LemmaContextAwareEnhancer()
    wanted = NlpArtifacts.set_keywords(
        analyser.nlp_engine, [token.lemma_ for token in artifacts.tokens], "en"
    )
    assert artifacts.keywords == set(wanted) > {"passport", "mother"}
    for start, character in enumerate(text):
        if not character.isspace():
            ours = analyser.context_aware_enhancer._extract_surrounding_words(artifacts, "", start)
            assert set(ours) == set(theirs._extract_surrounding_words(artifacts, "", start))


def test_a_paragraph_is_read_as_presidio_would_read_it() -> None:
    """The same results in the same order, though each step is taken once."""
    analyser = engine.engine()
    for text in (line for gold in load()[:4] for line in gold.text.splitlines() if line.strip()):
        (artifacts,) = analyser.nlp_engine.artifacts([text], 1)
        theirs = analyser.analyze(text, "en", nlp_artifacts=artifacts, return_decision_process=True)
        assert list(map(found, analyser.read(text, artifacts))) == list(map(found, theirs))


def test_a_paragraph_seen_before_is_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the changed paragraph is new work."""
    texts = ["Leanne Hartley left on 3 May 2011.", "Nobody else was told of it that day."]
    before = engine.findings(texts)
    read: list[str] = []
    analyser = engine.engine()
    ask = analyser.read
    monkeypatch.setattr(analyser, "read", lambda text, *args: read.append(text) or ask(text, *args))
    after = engine.findings([texts[0], "Somebody else was told of it that day."])
    assert read == ["Somebody else was told of it that day."]
    assert after[0] == before[0]


def test_a_name_model_that_is_missing_is_one_clear_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """Presidio would try to download it."""
    monkeypatch.setenv(names.SETTING, "en_core_web_none")
    with pytest.raises(names.NoSuchModel, match=r"en_core_web_none.*not installed"):
        names.pipeline()


def test_without_a_name_model_the_patterns_and_lists_still_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(names.SETTING, names.NONE)
    (found,) = engine.findings(["Leanne Hartley left on 3 May 2011, it was said."])
    assert {"PERSON", "DATE_TIME"} <= {one.entity for one in found}
    assert not {one.layer for one in found} & {"name model", "second name model"}
