"""The published training sets: gzipped JSON lines in one folder, read into `Sample`s of text and spans.

Which sets are used, under which licence, with what mapping of labels, is in the model card.
"""

import gzip
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LABELS = ("PERSON", "LOCATION", "ORGANIZATION")
SETS = (
    "crossner",
    "litbank",
    "gum",
    "uner_ewt",
    "wikigold",
    "re3d",
    "indian_legal",
    "wnut17",
    "btc",
    "synth",
)
TWITTER = frozenset(("wnut17", "btc"))  # only lines without handles, tags and links read like prose
TAB_LABELS = {
    "DATETIME": "DATETIME",
    "QUANTITY": "QUANTITY",
    "LOC": "LOCATION",
    "ORG": "ORGANIZATION",
    "PERSON": "PERSON",
}
Span = tuple[int, int, str]


@dataclass(frozen=True)
class Sample:
    """A stretch of text with its names: spans (start, end, label), not overlapping, sorted."""

    text: str
    spans: tuple[Span, ...]
    source: str = ""


def read_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The records of one gzipped JSON-lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def clean(spans: Iterable[Span], text: str) -> tuple[Span, ...]:
    """Spans without blanks at their edges, sorted, overlaps resolved for the longer."""
    kept: list[Span] = []
    for start, end, label in sorted(spans, key=lambda s: (s[0] - s[1], s[0])):
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end and all(end <= a or start >= b for a, b, _ in kept):
            kept.append((start, end, label))
    return tuple(sorted(kept))


def names(data: Path, part: str) -> list[Sample]:
    """People, places and organisations: every set's `part` ("train", or "dev" for the two that have one)."""
    samples = []
    for name in SETS:
        path = data / f"{name}_{part}.jsonl.gz"
        if not path.exists():
            continue
        for row in read_lines(path):
            text = row["text"]
            if name in TWITTER and re.search(r"[@#]|http|www\.", text):
                continue
            samples.append(Sample(text, clean((tuple(s) for s in row["spans"]), text), name))
    return samples


def tab(path: Path) -> list[Sample]:
    """TAB documents a paragraph at a time, with TAB's own eight types, from each document's first annotator.

    Every annotated mention counts, masked or not: the tagger finds, others decide.
    """
    samples = []
    for row in read_lines(path):
        text = row["text"]
        mentions = row["annotators"][0]["mentions"]
        spans = clean(((m["start"], m["end"], m["type"]) for m in mentions), text)
        for start, end in paragraphs(text):
            inside = tuple((a - start, b - start, label) for a, b, label in spans if start <= a and b <= end)
            samples.append(Sample(text[start:end], inside, "tab"))
    return samples


def tab_names(samples: Iterable[Sample]) -> list[Sample]:
    """TAB paragraphs with people, places and organisations only, titles cut from the people."""
    kept = []
    for sample in samples:
        spans = []
        for start, end, kind in sample.spans:
            label = TAB_LABELS.get(kind, "")
            if label not in LABELS:
                continue
            if label == "PERSON":
                title = re.match(r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Judge)\b\.?\s*", sample.text[start:end])
                start += title.end() if title else 0
            if start < end:
                spans.append((start, end, label))
        kept.append(Sample(sample.text, tuple(spans), "tab"))
    return kept


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each stretch between line ends."""
    for match in re.finditer(r"[^\n]+", text):
        yield match.start(), match.end()


def lower_case_words(samples: Iterable[Sample], least: int = 1) -> set[str]:
    """Words met in lower case, outside names, at least `least` times: what a capital may hide."""
    seen: dict[str, int] = {}
    for sample in samples:
        text = list(sample.text)
        for start, end, _ in sample.spans:
            text[start:end] = " " * (end - start)
        for word in re.findall(r"(?<![\w@#.])[a-z]{2,}(?:'[a-z]+)?(?![\w@])", "".join(text)):
            seen[word] = seen.get(word, 0) + 1
    return {word for word, n in seen.items() if n >= least}


def places(samples: Iterable[Sample]) -> set[str]:
    """Places of the published sets that are met at least twice, lower case; made-up ones are left out."""
    seen: dict[str, int] = {}
    for sample in samples:
        for start, end, label in sample.spans:
            place = sample.text[start:end]
            if label == "LOCATION" and re.fullmatch(
                r"[A-Z][a-z]+(?:[ -](?:of|the|upon|on|[A-Z][a-z]+)){0,3}", place
            ):
                seen[place.lower()] = seen.get(place.lower(), 0) + (sample.source != "synth")
    return {place for place, n in seen.items() if n >= 2}
