"""Carrying out decisions in plain text, by presidio-anonymizer."""

from collections.abc import Sequence

from presidio_anonymizer import AnonymizerEngine
from presidio_anonymizer.entities import OperatorConfig, RecognizerResult

from checks.joints import Edit, fitted


def anonymise(text: str, spans: Sequence[tuple[int, int, str]]) -> str:
    """`text` with each (start, end, replacement) carried out; an empty replacement cuts. ValueError for overlaps.

    Words beside a passage follow it as in the copies: "on 3 May 2011" becomes "in May 2011".
    """
    ordered = sorted(spans)
    for (start, end, _), after in zip(ordered, [*ordered[1:], (len(text), len(text), "")], strict=True):
        if not 0 <= start < end <= len(text):
            raise ValueError(f"the passage {start}-{end} does not lie within the text")
        if after[0] < end:
            raise ValueError(f"two passages overlap at {after[0]}")
    edits: list[Edit] = []
    for (start, end, new), after in zip(ordered, [*ordered[1:], (len(text), 0, "")], strict=True):
        edits += fitted(text, start, end, new, edits[-1].end if edits else 0, after[0])
    # presidio-anonymizer chooses the operator by kind, so each passage is a kind of its own.
    results = [
        RecognizerResult(entity_type=f"PASSAGE_{number}", start=start, end=end, score=1.0)
        for number, (start, end, _) in enumerate(edits)
    ]
    operators = {
        f"PASSAGE_{number}": OperatorConfig("custom", {"lambda": lambda _, new=replacement: new})
        for number, (_, _, replacement) in enumerate(edits)
    }
    engine = AnonymizerEngine()  # type: ignore[no-untyped-call]  # Presidio is untyped here
    # Presidio joins neighbours of the same kind that only blanks part; kinds of their own keep them apart.
    result: str = engine.anonymize(text=text, analyzer_results=results, operators=operators).text
    return result
