"""Measures the model on held-out text: how many people it covers, and how much of what it flags is one.

    python -m training.evaluate DATA [--model FOLDER] [--misses]

A person is covered when every character of the name is flagged, whatever the label: what matters is that the
reader of the flags sees it. Flag precision is the share of PERSON flags that touch a person.
"""

import argparse
import importlib.util
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from checks import documents, personal_data
from checks.personal_data.trained.court_prose import LAYER
from checks.personal_data.trained.crf_features import MODEL, TITLES
from checks.personal_data.trained.name_tagger import NameTagger
from training import corpora
from training.corpora import Sample, Span

Finder = Callable[[str], list[Span]]


def heldout(data: Path) -> dict[str, list[Sample]]:
    """The sets never trained on: social media and TAB (dev splits), and our development corpus."""
    by_set: dict[str, list[Sample]] = {}
    for sample in corpora.names(data, "dev"):
        by_set.setdefault(sample.source, []).append(sample)
    by_set["reports"] = reports()
    by_set["tab_dev"] = corpora.tab_names(corpora.tab(data / "tab_dev.jsonl.gz"))
    return by_set


# The development corpus marks kinds of places and settings; the model has one word for each.
KINDS = {
    "PERSON": "PERSON",
    **dict.fromkeys(("LOCATION", "ADDRESS", "UK_POSTCODE"), "LOCATION"),
    **dict.fromkeys(
        ("SCHOOL", "HEALTH_SETTING", "REFUGE", "ORGANIZATION", "NEWSPAPER", "PLACE_OF_WORSHIP"),
        "ORGANIZATION",
    ),
}


def reports() -> list[Sample]:
    """The development corpus a paragraph at a time: titles cut from the people, "Frank and Joy" taken as two."""
    from tests.corpus import gold

    samples = []
    for document in gold.load():
        marks = [
            (mark.start + a, mark.start + b, KINDS[mark.type])
            for mark in document.of("direct", "quasi")
            if mark.type in KINDS
            for a, b in bare(mark.text, mark.type)
        ]
        for start, end in corpora.paragraphs(document.text):
            inside = tuple((a - start, b - start, label) for a, b, label in marks if start <= a and b <= end)
            samples.append(Sample(document.text[start:end], inside, "reports"))
    return samples


def bare(text: str, kind: str) -> list[tuple[int, int]]:
    """Start and end of the names in a mark, without titles."""
    found, at = [], 0
    for part in re.split(r"( and |, )", text) if kind == "PERSON" else [text]:
        words = [m for m in re.finditer(r"[\w'’-]+", part) if m.group().lower() not in TITLES]
        if words and part not in (" and ", ", "):
            found.append((at + words[0].start(), at + words[-1].end()))
        at += len(part)
    return found


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


def scan_finder(without: str = "") -> Finder:
    """What the whole scan flags in a document by itself, less what the layer `without` alone flags."""

    def find(text: str) -> list[Span]:
        flags = personal_data.scan({"document": documents.read(text.encode("utf-8"), "document.txt")})
        return [
            (flag.start, flag.end, flag.type)
            for flag in flags
            if flag.start is not None and flag.end is not None and flag.source != without
        ]

    return find


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


def tab_evaluator(data: Path) -> Any:
    """The evaluator that stands beside the data, as a module."""
    spec = importlib.util.spec_from_file_location("tab_eval", data / "tab_eval.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(f"There is no tab_eval.py in {data}.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def tab_scores(data: Path, find: Finder) -> dict[str, Any]:
    """TAB's metrics on tab_dev."""
    result: dict[str, Any] = tab_evaluator(data).evaluate(find, str(data / "tab_dev.jsonl.gz"))
    return result


def reliability(
    samples: Iterable[Sample], network: Finder, tagger: NameTagger
) -> list[tuple[str, int, float]]:
    """How often a word flagged as a person is part of a person's name, by which layers say so and how surely.

    Rows of (what the layers say, words flagged, share that are right); by the word, so that part of a name counts.
    """
    n: dict[str, list[int]] = {}
    for sample in samples:
        people = {i for a, b, label in sample.spans if label == "PERSON" for i in range(a, b)}
        said = {i for a, b, label in network(sample.text) if label == "PERSON" for i in range(a, b)}
        sure = {
            i: found.probability
            for found in tagger.find(sample.text, 0.2)
            if found.label == "PERSON"
            for i in range(found.start, found.end)
        }
        for word in re.finditer(r"[^\W\d_]{2,}", sample.text):
            i = word.start()
            if i in said or i in sure:
                chance = sure.get(i, 0.0)
                bound = next((low for low in (0.95, 0.8, 0.5, 0.2) if chance >= low), 0.0)
                crf = f"CRF {bound:.2f} or more" if bound else "CRF less" if i in sure else "CRF silent"
                row = n.setdefault(f"{crf}, spaCy {'too' if i in said else 'silent'}", [0, 0])
                row[0] += 1
                row[1] += i in people
    return [(name, total, round(right / total, 3)) for name, (total, right) in sorted(n.items())]


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
    tagger = NameTagger.open(given.model / "names.crfsuite.gz")
    crf, low = crf_finder(tagger), crf_finder(tagger, 0.2)
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
        for row in reliability(samples, network, tagger):
            print(f"{name:10} {row}")
        if given.misses:
            print("\n".join(misses(samples, finders["both"])))
    scans = {"scan": scan_finder(), "scan less the judgment reader": scan_finder(without=LAYER)}
    for kind, find in {"both": finders["both"], **scans}.items():
        print(f"tab_dev {kind}", tab_scores(given.data, find), flush=True)


if __name__ == "__main__":
    main()
