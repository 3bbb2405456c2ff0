"""Trains the judgment reader on TAB's train split: which words of a judgment were masked, given what the layers find.

What was named and not masked is learned as a tag of its own: it is as telling as what was.

The layers are those of the product as it stands, so the names CRF and the spaCy pipeline are trained before.
"""

import gzip
import random
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from checks import documents
from checks.personal_data.engine import findings
from checks.personal_data.lines import as_read
from checks.personal_data.scanning import places_of
from checks.personal_data.trained import crf_features
from checks.personal_data.trained.court_features import document_features, tokens_of
from checks.personal_data.trained.court_prose import LEFT
from checks.personal_data.unit import Unit
from training import corpora
from training.crf_model import rounded, tags, thinned

MASKED = "MASKED"


def units_of(name: str, text: str) -> list[tuple[int, Unit]]:
    """The units of a text as the product screens it, with what the layers found, and where each begins."""
    read = documents.read(text.encode("utf-8"), f"{name}.txt")
    where = list(places_of({name: read}))
    texts = [as_read(place.text) for place in where]
    return [
        (place.start, Unit(name, own, found))
        for place, own, found in zip(where, texts, findings(texts), strict=True)
        if place.start is not None
    ]


def marks_in(row: dict[str, Any], start: int, length: int) -> tuple[corpora.Span, ...]:
    """What the first annotator of a TAB document masked, or named and left, in a stretch of it, in its offsets."""
    return corpora.clean(
        (
            (
                max(0, m["start"] - start),
                min(length, m["end"] - start),
                LEFT if m["ident"] == "NO_MASK" else MASKED,
            )
            for m in row["annotators"][0]["mentions"]
            if m["end"] > start and m["start"] < start + length
        ),
        row["text"][start : start + length],
    )


class Judgment(NamedTuple):
    """A TAB document as the reader meets it: its record, its units with where each begins, and their gold tags."""

    row: dict[str, Any]
    places: list[tuple[int, Unit]]
    gold: list[list[str]]

    @property
    def units(self) -> list[Unit]:
        """The units alone."""
        return [unit for _, unit in self.places]


def judgments(path: Path) -> list[Judgment]:
    """The documents of one TAB file, screened by the product's layers."""
    found = []
    for row in corpora.read_lines(path):
        places = units_of(row["doc_id"], row["text"])
        gold = [
            tags(corpora.Sample(unit.text, marks_in(row, start, len(unit.text))), tokens_of(unit))
            for start, unit in places
        ]
        found.append(Judgment(row, places, gold))
    return found


def learned(
    documents: Iterable[Judgment], *, seed: int, rounds: int, l1: float, l2: float, lost: float
) -> bytes:
    """The weights learned from documents. `lost` is the share of the names that are taken from the lists."""
    import pycrfsuite

    rng = random.Random(seed)
    lists = crf_features.word_lists()
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": l1, "c2": l2, "max_iterations": rounds})
    for judgment in documents:
        named = [
            unit.text[a:b]
            for unit, own in zip(judgment.units, judgment.gold, strict=True)
            for (a, b), tag in zip(tokens_of(unit), own, strict=True)
            if tag.endswith(MASKED)
        ]
        rows = document_features(judgment.units, thinned(lists, rng, named, lost))
        for features, own in zip(rows, judgment.gold, strict=True):
            if features:
                trainer.append(features, own)
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "crf"
        trainer.train(str(raw))
        return rounded(raw.read_bytes())


def train(data: Path, out: Sequence[Path], *, seed: int, **how: Any) -> None:
    """Writes a reader to each file, gzipped: each has learned, as `how` says, from another draw of the names that lists
    know."""
    documents = judgments(data / "tab_train.jsonl.gz")
    for number, path in enumerate(out):
        weights = learned(documents, seed=seed + 100 * number, **how)
        path.write_bytes(gzip.compress(weights, 9, mtime=0))
