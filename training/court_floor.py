"""Finds the floor of the judgment reader by cross-validation within TAB's train split: tab_dev is for measuring alone.

    python -m training.court_floor DATA

Each fold's documents are read by a reader that learned from the other folds; TAB's metrics for several floors.
"""

import argparse
from copy import copy
from pathlib import Path

from checks.personal_data.merging import merged
from checks.personal_data.recognisers.base import Found
from checks.personal_data.trained import crf_features
from checks.personal_data.trained.court_features import document_features
from checks.personal_data.trained.court_prose import (
    LAYER,
    SCORE,
    JudgmentReader,
    never_masked,
    spans_of,
    without_left,
)
from checks.personal_data.trained.linear_chain import LinearChain
from checks.personal_data.trained.report_reader import read_reports
from checks.personal_data.whole_document.settle import whole_document
from training import court
from training.evaluate import tab_evaluator
from training.train import JUDGMENT_READER, SEED

FOLDS = 5
FLOORS = (0.008, 0.01, 0.012, 0.014, 0.016, 0.02, 0.025, 0.03)


def read_apart(documents: list[court.Judgment]) -> list[list[list[float]]]:
    """For each document the chances of its tokens, by the reader of the folds that the document is not in."""
    lists = crf_features.word_lists()
    chances: list[list[list[float]]] = [[] for _ in documents]
    for fold in range(FOLDS):
        others = [one for number, one in enumerate(documents) if number % FOLDS != fold]
        drawn = (
            court.learned(others, seed=SEED + 4 + 100 * number, **JUDGMENT_READER)
            for number in range(len(crf_features.JUDGMENTS))
        )
        reader = JudgmentReader(LinearChain.mean(list(map(LinearChain.read, drawn))))
        for number in range(fold, len(documents), FOLDS):
            chances[number] = reader.chances(document_features(documents[number].units, lists))
    return chances


def spans_at(
    document: court.Judgment, chances: list[list[float]], settled: list[list[Found]], floor: float
) -> list[tuple[int, int]]:
    """What the scan flags in a document at this floor, given what the other layers settled on."""
    units = document.units
    spans = []
    marked_in = spans_of(units, chances, floor)
    for (start, unit), found, each, marked in zip(document.places, settled, chances, marked_in, strict=True):
        left = never_masked(unit, each)
        lesser = [Found(a, b, "CIRCUMSTANCE", SCORE, LAYER, LAYER, "") for a, b in marked]
        kept = without_left(found, left)
        spans += [(start + p.start, start + p.end) for p in merged(unit.text, kept, lesser)]
    return spans


def main() -> None:
    """Prints a line for each floor."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("data", type=Path)
    given = asked.parse_args()
    documents = court.judgments(given.data / "tab_train.jsonl.gz")
    chances = read_apart(documents)
    settled = []
    for document in documents:
        units = [copy(unit) for unit in document.units]
        read_reports(units)
        whole_document(units)
        settled.append([list(unit.found) for unit in units])
    for floor in FLOORS:
        flagged = {
            document.row["doc_id"]: spans_at(document, *own, floor)
            for document, *own in zip(documents, chances, settled, strict=True)
        }
        score = tab_evaluator(given.data).score([document.row for document in documents], flagged)
        print(f"{floor:.3f}", {name: score[name] for name in SHOWN}, flush=True)


SHOWN = ("ER_di", "ER_qi", "token_recall", "token_precision")

if __name__ == "__main__":
    main()
