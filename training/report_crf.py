"""Trains the report reader on the marked reports: what identifies somebody, given what the layers find.

The layers are those of the product as it stands. They should not have learned from the same reports: the reader would
trust them more than they deserve elsewhere. So it is trained between the first and the last name models.
"""

import gzip
import random
import tempfile
from collections.abc import Sequence
from pathlib import Path

from checks.personal_data.engine import findings
from checks.personal_data.labelled import labelled
from checks.personal_data.trained import crf_features
from checks.personal_data.trained.crf_features import features, tokenise
from checks.personal_data.trained.report_features import document_features
from checks.personal_data.trained.report_reader import OF_NAMES
from checks.personal_data.unit import Unit
from tests.corpus.gold import Gold
from training import framed, reports
from training.corpora import Sample
from training.crf_model import rounded, tags, thinned

FILLED = 2  # times that each frame is filled, with other people


def units_of(gold: Gold) -> list[tuple[int, Unit]]:
    """The pieces of a report with what the layers find in them, as `checks.personal_data.scanning` has them when the
    reader is asked, and where each begins."""
    pieces = reports.places(gold)
    found = findings([text for _, _, text in pieces])
    units = [
        (start, Unit(gold.name, text, layers, place.cell))
        for (start, place, text), layers in zip(pieces, found, strict=True)
    ]
    for unit, one in list(labelled([unit for _, unit in units])):
        unit.found = [*unit.found, one]
    return units


def learned(golds: Sequence[Gold], *, seed: int, rounds: int, l1: float, lost: float, hidden: float) -> bytes:
    """The weights learned from reports. `lost` is the share of each report's names that are taken from the lists,
    `hidden` the share of what rules found that the reader is not told: most rules were written with some of these
    reports in view, and find less in others."""
    import pycrfsuite

    rng = random.Random(seed)
    lists = crf_features.word_lists()
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": l1, "c2": 0.02, "max_iterations": rounds, "feature.minfreq": 2})
    for gold in golds:
        units = units_of(gold)
        tokens = [tokenise(unit.text) for _, unit in units]
        words = [[unit.text[a:b] for a, b in own] for (_, unit), own in zip(units, tokens, strict=True)]
        answers = [
            tags(Sample(unit.text, reports.spans_in(gold, start, unit.text)), own)
            for (start, unit), own in zip(units, tokens, strict=True)
        ]
        named = [
            w
            for own, right in zip(words, answers, strict=True)
            for w, tag in zip(own, right, strict=True)
            if tag != "O"
        ]
        known = thinned(lists, rng, named, lost)
        for _, unit in units:
            unit.found = [one for one in unit.found if one.layer in OF_NAMES or rng.random() >= hidden]
        further = document_features([unit for _, unit in units], tokens)
        for own, more, right in zip(words, further, answers, strict=True):
            if own:
                rows = features(own, known)
                trainer.append([row + each for row, each in zip(rows, more, strict=True)], right)
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "crf"
        trainer.train(str(raw))
        return rounded(raw.read_bytes())


def train(out: Path, *, seed: int, rounds: int, l1: float, lost: float, hidden: float) -> None:
    """Writes the reader to `out`, gzipped."""
    golds = [*reports.reports(), *framed.documents(seed, FILLED)]
    weights = learned(golds, seed=seed, rounds=rounds, l1=l1, lost=lost, hidden=hidden)
    out.write_bytes(gzip.compress(weights, 9, mtime=0))
