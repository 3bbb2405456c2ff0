"""The report reader: a CRF that learned from marked reports what identifies somebody, given what the layers found.

The layers each know one thing: a list, a pattern, a name's look. The reader has seen whole reports in which every
identifying detail is marked, and says of each word, with its neighbours, what the layers say of it and how the document
uses it elsewhere, whether it is part of a name, an address, a school … It finds what no pattern was written for.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from checks.personal_data import crf_features
from checks.personal_data.anonymous import is_acronym
from checks.personal_data.crf_features import tokenise
from checks.personal_data.name_tagger import Found as Span
from checks.personal_data.name_tagger import NameTagger
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.base import Found
from checks.personal_data.report_features import document_features
from checks.personal_data.unit import Unit

LAYER = "report reader"
EITHER = "EITHER"  # what may be left in a published report: a month, a county
FLOOR = 0.5
WHY = "In other reports such words, used so, identified somebody."
# The kinds that it tells apart, where they are fewer than ours: what stands for many.
KINDS = {"CODE": "CASE_NUMBER", "HANDLE": "SOCIAL_HANDLE", "CONDITION": "MEDICAL_CONDITION"}


@cache
def reader() -> NameTagger | None:
    """The shipped model, read once; None when there is none."""
    if not crf_features.REPORTS.exists():
        return None
    return NameTagger.open(crf_features.REPORTS, left=(EITHER,))


def in_reports(units: Sequence[Unit], floor: float = FLOOR) -> list[tuple[Found, ...]]:
    """For each unit, what the reader finds. Offsets are of each unit's text.

    To be asked before `whole_document` changes what the layers found.
    """
    added: list[tuple[Found, ...]] = [()] * len(units)
    model = reader()
    if model is None:
        return added
    for name in dict.fromkeys(unit.document for unit in units):
        at = [number for number, unit in enumerate(units) if unit.document == name]
        own = [units[number] for number in at]
        further = document_features(own, [tokenise(unit.text) for unit in own])
        spans = model.find_all([unit.text for unit in own], floor, further)
        for number, found in zip(at, spans, strict=True):
            added[number] = tuple(_found(units[number].text, found))
    return added


def _found(text: str, spans: Iterable[Span]) -> Iterator[Found]:
    """The spans as findings: none runs from one cell of a table into the next, or begins or ends with a short form of
    the field, and a place or number has a capital or a figure in it."""
    for span in spans:
        for cell in once(r"[^\t]+").finditer(text, span.start, span.end):
            words = [match.span() for match in once(r"[^\s,;/]+").finditer(text, *cell.span())]
            while words and _idle(text[slice(*words[0])]):
                words.pop(0)
            while words and _idle(text[slice(*words[-1])]):
                words.pop()
            if words:
                start, end = words[0][0], words[-1][1]
                kind = KINDS.get(span.label, span.label)
                yield Found(start, end, kind, round(0.9 * span.probability, 3), LAYER, LAYER, WHY)


def _idle(word: str) -> bool:
    """True for what is never the first or last word of anything that identifies: a short form, a dash."""
    bare = once(r"^\W+|\W+$").sub("", word)
    return not bare or (is_acronym(bare) and bare != "QC") or bare.upper() in {"D.O.B", "D.O.D", "N.I"}
