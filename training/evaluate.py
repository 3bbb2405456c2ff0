"""Measures the model on held-out text: how many people it covers, and how much of what it flags is one.

    python -m training.evaluate DATA [--model FOLDER] [--misses]

A person is covered when every character of the name is flagged, whatever the label: what matters is that the
reader of the flags sees it. Flag precision is the share of PERSON flags that touch a person.
"""

import argparse
import importlib.util
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from checks.personal_data.crf_features import MODEL, NameTagger
from training import corpora
from training.corpora import Sample, Span

Finder = Callable[[str], list[Span]]


def heldout(data: Path) -> dict[str, list[Sample]]:
    """The sets never trained on: social media (dev splits) and TAB's dev split with the types inferred."""
    by_set: dict[str, list[Sample]] = {}
    for sample in corpora.names(data, "dev"):
        by_set.setdefault(sample.source, []).append(sample)
    by_set["tab_dev"] = corpora.tab_names(corpora.tab(data / "tab_dev.jsonl.gz"))
    return by_set


def cover(samples: Iterable[Sample], find: Finder) -> dict[str, float]:
    """Share of gold names wholly flagged, by label; precision of PERSON flags; PERSON flags a 1,000 words."""
    n: Counter[str] = Counter()
    for sample in samples:
        flags = find(sample.text)
        flagged = {i for a, b, _ in flags for i in range(a, b)}
        for start, end, label in sample.spans:
            n[label] += 1
            n[label + " hit"] += all(i in flagged or not sample.text[i].isalnum() for i in range(start, end))
        people = [(a, b) for a, b, label in sample.spans if label == "PERSON"]
        for a, b, label in flags:
            if label == "PERSON":
                n["flags"] += 1
                n["right"] += any(a < end and b > start for start, end in people)
        n["words"] += len(sample.text.split())
    shares = {label: round(n[label + " hit"] / n[label], 3) for label in corpora.LABELS if n[label]}
    shares["people"] = n["PERSON"]
    shares["precision"] = round(n["right"] / max(1, n["flags"]), 3)
    shares["flags/1000"] = round(1000 * n["flags"] / max(1, n["words"]), 1)
    return shares


def spacy_finder(nlp: Any) -> Finder:
    """What a spaCy pipeline finds."""
    return lambda text: [(e.start_char, e.end_char, e.label_) for e in nlp(text).ents]


def crf_finder(tagger: NameTagger, floor: float = 0.5) -> Finder:
    """What a CRF finds."""
    return lambda text: [(f.start, f.end, f.label) for f in tagger.find(text, floor)]


def both(*finders: Finder) -> Finder:
    """What any of them finds."""
    return lambda text: [span for find in finders for span in find(text)]


class Progress:
    """Prints the cover on the held-out sets while a pipeline is trained."""

    def __init__(self, data: Path, most: int = 400) -> None:
        self.sets = {name: samples[:most] for name, samples in heldout(data).items()}
        self.sets["made"] = _made()

    def __call__(self, nlp: Any, words: int, seconds: float) -> None:
        """One line a set."""
        for name, samples in self.sets.items():
            print(
                f"{words:>9} words {seconds:6.0f} s  {name:8} {cover(samples, spacy_finder(nlp))}", flush=True
            )


def _made() -> list[Sample]:
    from training import templates

    return templates.made(1, 300)  # from the training shapes: shows fitting, not finding


def tab_scores(data: Path, find: Finder) -> dict[str, Any]:
    """TAB's metrics on tab_dev, by the evaluator that stands beside the data."""
    spec = importlib.util.spec_from_file_location("tab_eval", data / "tab_eval.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(f"There is no tab_eval.py in {data}.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    result: dict[str, Any] = module.evaluate(find, str(data / "tab_dev.jsonl.gz"))
    return result


def misses(samples: Sequence[Sample], find: Finder) -> list[str]:
    """Each missed person in its words."""
    lines = []
    for sample in samples:
        flagged = {i for a, b, _ in find(sample.text) for i in range(a, b)}
        for start, end, label in sample.spans:
            if label == "PERSON" and not all(
                i in flagged or not sample.text[i].isalnum() for i in range(start, end)
            ):
                around = (
                    sample.text[max(0, start - 50) : start],
                    sample.text[start:end],
                    sample.text[end : end + 40],
                )
                lines.append("{}[[{}]]{}".format(*around).replace("\n", " "))
    return lines


def main() -> None:
    """Prints the table of the model card."""
    import spacy

    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("data", type=Path)
    asked.add_argument("--model", type=Path, default=MODEL)
    asked.add_argument("--misses", action="store_true")
    given = asked.parse_args()
    crf = crf_finder(NameTagger.open(given.model / "names.crfsuite.gz"))
    low = crf_finder(NameTagger.open(given.model / "names.crfsuite.gz"), 0.2)
    network = spacy_finder(spacy.load(given.model / "spacy"))
    finders = {
        "spaCy": network,
        "CRF": crf,
        "CRF .2": low,
        "both": both(network, crf),
        "both .2": both(network, low),
    }
    for name, samples in heldout(given.data).items():
        for kind, find in finders.items():
            print(f"{name:10} {kind:8} {cover(samples, find)}", flush=True)
        if given.misses:
            print("\n".join(misses(samples, finders["both"])))
    tab = crf_finder(NameTagger.open(given.model / "tab.crfsuite.gz"))
    for kind, find in {**finders, "TAB CRF": tab, "all": both(network, crf, tab)}.items():
        print(f"tab_dev {kind}", tab_scores(given.data, find), flush=True)


if __name__ == "__main__":
    main()
