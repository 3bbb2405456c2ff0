"""Learns to tell paragraphs that say that the names in a report are made up.

    python -m training.naming_statements [--out FILE] [--print-only]

`statements/yes.txt` says so in a paragraph a line, `statements/no.txt` speaks of names and does not; what else the
training reports hold of names counts as not saying so, but for the paragraphs that a first round takes for such. The
figures printed are of paragraphs that the weights were not learned from.
"""

import argparse
import gzip
import json
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from checks.personal_data.trained.naming_statements import ALWAYS, NAMES_STAND, SURE, WEIGHTS, features
from checks.personal_data.whole_document.made_up_names import SPEAKS_OF_NAMES
from training import reports

STATEMENTS = Path(__file__).parent / "statements"
L2 = 3.0
YES, NO = 10, 5  # how often a paragraph counts beside one of a report
LEAST = 0.01  # of a weight that is kept
FOLDS = 5
Example = tuple[set[str], bool]


def lines(name: str) -> list[str]:
    """The paragraphs of a file of statements."""
    return (STATEMENTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def of_reports() -> list[str]:
    """The paragraphs of the training reports that speak of names."""
    return [
        line
        for gold in reports.reports()
        for line in gold.text.splitlines()
        if len(line) > 40 and SPEAKS_OF_NAMES.search(line)
    ]


def learned(examples: Iterable[Example]) -> dict[str, float]:
    """The weight of each feature; that of ALWAYS is added always."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": 0.0, "c2": L2, "max_iterations": 200})
    for found, says_so in examples:
        trainer.append([[ALWAYS, *sorted(found)]], ["yes" if says_so else "no"])
    with tempfile.TemporaryDirectory() as folder:
        trainer.train(f"{folder}/model")
        tagger = pycrfsuite.Tagger()
        tagger.open(f"{folder}/model")
        states = tagger.info().state_features
    weights: dict[str, float] = {}
    for (feature, label), weight in states.items():
        weights[feature] = weights.get(feature, 0.0) + (weight if label == "yes" else -weight)
    return {
        feature: round(weight, 3)
        for feature, weight in weights.items()
        if abs(weight) >= LEAST or feature == ALWAYS
    }


def says_so(weights: dict[str, float], text: str) -> bool:
    """True for a text that the weights take for such a paragraph: as the product does with its own."""
    from math import exp

    total = weights[ALWAYS] + sum(weights.get(each, 0.0) for each in features(text))
    return 1 / (1 + exp(-total)) >= SURE and not NAMES_STAND.search(text)


def examples_of(yes: Sequence[str], no: Sequence[str], others: Sequence[str]) -> list[Example]:
    """The paragraphs with what they say, each as often as it counts."""
    return [
        *((features(text), True) for text in yes for _ in range(YES)),
        *((features(text), False) for text in no for _ in range(NO)),
        *((features(text), False) for text in others),
    ]


def main() -> None:
    """Learn, print the figures of five folds, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    parser.add_argument("--print-only", action="store_true")
    given = parser.parse_args()
    yes, no, others = lines("yes"), lines("no"), of_reports()
    first = learned(examples_of(yes, no, others))
    others = [text for text in others if not says_so(first, text)]
    found = wrong = 0
    for fold in range(FOLDS):
        parts = [
            [text for number, text in enumerate(each) if number % FOLDS != fold] for each in (yes, no, others)
        ]
        weights = learned(examples_of(*parts))
        found += sum(says_so(weights, text) for text in yes[fold::FOLDS])
        wrong += sum(says_so(weights, text) for text in no[fold::FOLDS])
    print(
        f"of {len(yes)} that say so {found / len(yes):.3f} are found, of {len(no)} that do not {wrong / len(no):.3f}"
    )
    if not given.print_only:
        weights = learned(examples_of(yes, no, others))
        given.out.write_bytes(
            gzip.compress(json.dumps(weights, ensure_ascii=False, sort_keys=True).encode(), 9, mtime=0)
        )


if __name__ == "__main__":
    main()
