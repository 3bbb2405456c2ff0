"""The spaCy pipeline under Presidio: a blank English tokeniser with lemmas, and the name model when there is one.

Presidio looks context words up among the lemmas. A pipeline without a lemmatiser leaves them empty, which silently
switches all context words off, so a component of our own sets each lemma to the word in lower case.
"""

import spacy
from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine
from spacy.language import Language
from spacy.tokens import Doc

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
    """Give each token that has no lemma its own lower-case form."""
    for token in doc:
        if not token.lemma_:
            token.lemma_ = token.lower_
    return doc


def blank_pipeline() -> Language:
    """An English tokeniser with lemmas and no learning in it."""
    nlp = spacy.blank("en")
    nlp.add_pipe(LEMMAS)
    return nlp


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
