"""The judgment reader: in a document that reads like a judgment, what else would be masked in one.

Month and year, lesser courts, sums, posts and circumstances tell who the applicant is, so a model that learned from
masked judgments reads such a document after all other layers, and adds what they left, at the lowest tier. It also
knows which bodies are never masked: the courts, ministries and Convention organs of every judgment. Reports are not
touched, unless careful screening is asked for: there a month, an agency or a role is how a thing is said once it is
anonymous.
"""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
import regex

from checks.personal_data.flags import JUDGMENT_READER as LAYER
from checks.personal_data.lexicon import bag, entries
from checks.personal_data.recognisers.base import Found
from checks.personal_data.trained import crf_features
from checks.personal_data.trained.court_features import document_features, tokens_of
from checks.personal_data.trained.judgments import reads_like_a_judgment
from checks.personal_data.trained.linear_chain import LinearChain
from checks.personal_data.unit import Unit

FLOOR = 0.016  # of the words: precision .70 in cross-validation (`training.court_floor`)
NEVER = (
    0.003  # of no word of a body more: it is left, whoever found it; 14 of 247 findings so left were masked
)
SURE = 0.5  # of small words, and of values that are looked for everywhere
SCORE = 0.4
WHY = "The document reads like a judgment, and in judgments this is often masked."
WHY_CAREFUL = "Careful screening is on: in judgments this is often masked."
LEAST = 4  # letters and figures of a value that is looked for everywhere
LEFT = "LEFT"  # what annotators named and did not mask; "O" is the rest
SMALL = bag("""of in to for with on at from by as into through after over between out against during without before
    under around among off near across behind since until above along per via within upon towards toward beside besides
    despite throughout and or but nor both either plus the a an this that these those some any all each every no
    another such half not s who whom which was were is are has had have he she his her their its it they him them be
    been""")
DATE = regex.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\b"
)
NUMBER = regex.compile(r"[\p{L}]{0,4}[\d/.:\s-]*\d[\d/.:-]*")


class Judged(NamedTuple):
    """What the reader says of one unit: what it adds, and the stretches of which it is sure that they stay."""

    added: tuple[Found, ...] = ()
    left: tuple[tuple[int, int], ...] = ()


class JudgmentReader:
    """A CRF that marks the words of a judgment that were masked in others."""

    def __init__(self, chain: LinearChain) -> None:
        self._chain = chain
        self._left = [at for at, tag in enumerate(chain.labels) if tag == "O" or tag.endswith(LEFT)]

    def chances(self, units: Sequence[Sequence[Sequence[str]]]) -> list[list[float]]:
        """For each unit, given the features of its tokens, the probability of each of them that it is masked."""
        rows = [row for unit in units for row in unit]
        scores = np.zeros((len(rows), len(self._chain.labels)), np.float32)
        self._chain.add(scores, rows)
        every = self._chain.chances(scores, list(map(len, units)))
        return [(1 - one[:, self._left].sum(axis=1)).tolist() for one in every]


@cache
def reader() -> JudgmentReader | None:
    """The shipped model, read once; None when the names are read by no model at all."""
    if not any(path.exists() for path in crf_features.JUDGMENTS):
        return None
    return JudgmentReader(LinearChain.of(*crf_features.JUDGMENTS))


def in_judgments(units: Sequence[Unit], floor: float = FLOOR, everywhere: bool = False) -> list[Judged]:
    """For each unit, what the reader says; nothing outside documents that read like a judgment, unless `everywhere`.

    To be asked before `whole_document` changes what the layers found. Offsets are of each unit's text.
    """
    judged = [Judged()] * len(units)
    model = reader()
    if model is None:
        return judged
    for name in dict.fromkeys(unit.document for unit in units):
        at = [number for number, unit in enumerate(units) if unit.document == name]
        own = [units[number] for number in at]
        judgment = reads_like_a_judgment("\n".join(unit.text for unit in own))
        if not (judgment or everywhere):
            continue
        why = WHY if judgment else WHY_CAREFUL
        chances = model.chances(document_features(own, crf_features.word_lists()))
        for number, each, spans in zip(at, chances, spans_of(own, chances, floor), strict=True):
            added = tuple(_found(units[number].text, *span, why) for span in spans)
            judged[number] = Judged(added, never_masked(units[number], each) if judgment else ())
    return judged


def never_masked(unit: Unit, chances: Sequence[float]) -> tuple[tuple[int, int], ...]:
    """The runs of tokens that are never masked, with what stands between them."""
    runs: list[tuple[int, int]] = []
    joined = False
    for (start, end), chance in zip(tokens_of(unit), chances, strict=True):
        if chance < NEVER and joined:
            runs[-1] = (runs[-1][0], end)
        elif chance < NEVER:
            runs.append((start, end))
        joined = chance < NEVER
    return tuple(runs)


def without_left(found: Sequence[Found], left: Sequence[tuple[int, int]]) -> list[Found]:
    """The findings without the bodies that lie in a stretch that stays."""
    return [
        one
        for one in found
        if one.entity != "ORGANIZATION" or not any(low <= one.start and one.end <= high for low, high in left)
    ]


def spans_of(
    units: Sequence[Unit], chances: Sequence[Sequence[float]], floor: float
) -> list[list[tuple[int, int]]]:
    """What is marked in each unit of one document, given the chance of each token: start and end in the unit's text."""
    both = list(zip(units, chances, strict=True))
    marked = [_marked(unit, own, floor) for unit, own in both]
    return _everywhere(units, marked, [_marked(unit, own, max(floor, SURE)) for unit, own in both])


def _marked(unit: Unit, chances: Sequence[float], floor: float) -> list[tuple[int, int]]:
    """Runs of tokens with a probability of at least `floor` each; small words tell nobody, and must be sure."""
    runs: list[list[tuple[int, int]]] = [[]]
    for (start, end), chance in zip(tokens_of(unit), chances, strict=True):
        small = unit.text[start:end].lower().strip("'’") in SMALL
        if chance < (max(floor, SURE) if small else floor):
            runs.append([])
        else:
            runs[-1].append((start, end))
    return [(run[0][0], run[-1][1]) for run in runs if run]


def _everywhere(
    units: Sequence[Unit], marked: Sequence[list[tuple[int, int]]], sure: Sequence[list[tuple[int, int]]]
) -> list[list[tuple[int, int]]]:
    """The spans, and wherever else in the document a sure value with a capital or a figure in it stands."""
    values = {
        value
        for unit, spans in zip(units, sure, strict=True)
        for value in (unit.text[start:end].strip(" ,.;:()\n") for start, end in spans)
        if len(value) >= LEAST and any(c.isupper() or c.isdigit() for c in value)
    }
    if not values:
        return list(marked)
    either = "|".join(map(regex.escape, sorted(values, key=lambda value: (-len(value), value))))
    pattern = regex.compile(rf"(?<!\w)(?:{either})(?!\w)")
    return [
        _joined([*spans, *(match.span() for match in pattern.finditer(unit.text))])
        for unit, spans in zip(units, marked, strict=True)
    ]


def _joined(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _found(text: str, start: int, end: int, why: str) -> Found:
    return Found(start, end, kind_of(text[start:end]), SCORE, LAYER, LAYER, why)


def kind_of(text: str) -> str:
    """The kind of a marked passage by the look of it."""
    words = text.split()
    if DATE.search(text):
        return "DATE_TIME"
    if NUMBER.fullmatch(text.strip()):
        return "CASE_NUMBER"
    if text.lower() in entries("origins"):
        return "NRP"
    if any(word[0].isupper() for word in words[1:]) or text[:1].isupper():
        return "ORGANIZATION"
    return "OCCUPATION" if text.lower() in entries("occupations") else "CIRCUMSTANCE"
