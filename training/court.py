"""Trains the judgment reader on TAB's train split: which words of a judgment were masked, given what the layers find.

The layers are those of the product as it stands, so the names CRF and the spaCy pipeline are trained before.
"""

import gzip
import random
import tempfile
from pathlib import Path
from typing import Any

from checks import documents
from checks.personal_data import crf_features
from checks.personal_data.court_features import document_features, tokens_of
from checks.personal_data.engine import findings
from checks.personal_data.scanning import as_read, places_of
from checks.personal_data.unit import Unit
from training import corpora
from training.crf_model import tags, thinned

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


def masked_in(row: dict[str, Any], start: int, length: int) -> tuple[corpora.Span, ...]:
    """What the first annotator of a TAB document masked in a stretch of it, in offsets of the stretch."""
    mentions = row["annotators"][0]["mentions"]
    return corpora.clean(
        (
            (max(0, m["start"] - start), min(length, m["end"] - start), MASKED)
            for m in mentions
            if m["ident"] != "NO_MASK" and m["end"] > start and m["start"] < start + length
        ),
        row["text"][start : start + length],
    )


def train(data: Path, out: Path, *, seed: int, rounds: int, l1: float, lost: float) -> int:
    """Writes the reader to `out`, gzipped; gives the number of tokens seen. `lost` names are taken from the lists."""
    import pycrfsuite

    rng = random.Random(seed)
    lists = crf_features.word_lists()
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": l1, "c2": 0.02, "max_iterations": rounds, "feature.minfreq": 2})
    seen = 0
    for row in corpora.read_lines(data / "tab_train.jsonl.gz"):
        places = units_of(row["doc_id"], row["text"])
        gold = [
            tags(corpora.Sample(unit.text, masked_in(row, start, len(unit.text))), tokens_of(unit))
            for start, unit in places
        ]
        named = [
            unit.text[a:b]
            for (_, unit), own in zip(places, gold, strict=True)
            for (a, b), tag in zip(tokens_of(unit), own, strict=True)
            if tag != "O"
        ]
        rows = document_features([unit for _, unit in places], thinned(lists, rng, named, lost))
        for features, own in zip(rows, gold, strict=True):
            if features:
                trainer.append(features, own)
                seen += len(features)
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "crf"
        trainer.train(str(raw))
        out.write_bytes(gzip.compress(raw.read_bytes(), 9, mtime=0))
    return seen
