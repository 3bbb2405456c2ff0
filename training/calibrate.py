"""Counts how often each set of agreeing layers was right, for the score of a flag; and how well that score holds.

    python -m training.calibrate DATA [--out FILE] [--print-only]

What is right is known of two sets of texts that no layer was trained on: the development corpus (all kinds), and TAB's
dev split (people, places and organisations, which its annotators marked, and the judgment reader's flags, which are
right when one of them masked that). The reliability table is cross-validated: each flag gets its score from the
counts of other documents.
"""

import argparse
import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from checks import documents
from checks.personal_data.agreed import TABLE, Agreement, Seen, layers_in_order, strength
from checks.personal_data.flags import JUDGMENT_READER, TIERS, tier_of
from checks.personal_data.merging import NAMES, SETTLED
from checks.personal_data.passages import Passage
from checks.personal_data.scanning import screened
from training import corpora

FOLDS = 5
BINS = (0.0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 0.97, 0.98, 1.01)
REPORTS, JUDGMENTS = "reports", "judgments"


class Judged(NamedTuple):
    """A passage that the scan flags, and whether it was right to."""

    register: str
    document: str
    passage: Passage
    right: bool


def of_text(register: str, name: str, text: str, right: set[int], left_out: set[int]) -> Iterator[Judged]:
    """The passages of a text; one is right when most of its letters and figures are, less those `left_out`."""
    read = documents.read(text.encode("utf-8"), f"{name}.txt")
    for place, _, passages in screened({name: read}):
        for passage in passages if place.start is not None else ():
            start, end = (place.start or 0) + passage.start, (place.start or 0) + passage.end
            counted = [i for i in range(start, end) if text[i].isalnum() and i not in left_out]
            if counted:
                yield Judged(register, name, passage, 2 * len(right.intersection(counted)) > len(counted))


def of_reports() -> Iterator[Judged]:
    """The passages of the development corpus. What may be flagged or not is left out."""
    from tests.corpus import gold

    for document in gold.load():
        right, either = (
            {i for mark in document.of(*tiers) for i in range(mark.start, mark.end)}
            for tiers in (("direct", "quasi"), ("either",))
        )
        yield from of_text(REPORTS, document.name, document.text, right, either)


def of_judgments(data: Path) -> Iterator[Judged]:
    """The passages of TAB's dev split that its annotators' marks can judge."""
    for row in corpora.read_lines(data / "tab_dev.jsonl.gz"):
        mentions = [m for annotator in row["annotators"] for m in annotator["mentions"]]
        named = {i for m in mentions for i in range(m["start"], m["end"])}
        masked = {i for m in mentions if m["ident"] != "NO_MASK" for i in range(m["start"], m["end"])}
        both = zip(
            of_text(JUDGMENTS, row["doc_id"], row["text"], named, set()),
            of_text(JUDGMENTS, row["doc_id"], row["text"], masked, set()),
            strict=True,
        )
        for by_name, by_mask in both:
            if by_name.passage.layers == (JUDGMENT_READER,):
                yield by_mask
            elif by_name.passage.entity in NAMES:
                yield by_name


def counted(judged: Iterable[Judged]) -> list[Seen]:
    """The counts of the flags by kind, layers and strength, in order."""
    flags: Counter[tuple[str, str, str]] = Counter()
    right: Counter[tuple[str, str, str]] = Counter()
    for one in judged:
        passage = one.passage
        if SETTLED.isdisjoint(passage.layers):
            key = (passage.entity, layers_in_order(passage.layers), strength(passage.score))
            flags[key] += 1
            right[key] += one.right
    return [Seen(*key, flags[key], right[key]) for key in sorted(flags)]


def cross_validated(judged: Sequence[Judged]) -> list[tuple[Judged, float]]:
    """Each flag with the score that the counts of the other folds' documents give it."""
    fold = {name: n % FOLDS for n, name in enumerate(dict.fromkeys(one.document for one in judged))}
    scored = []
    for left_out in range(FOLDS):
        agreement = Agreement(counted(one for one in judged if fold[one.document] != left_out))
        scored += [(one, agreement.chance(one.passage)) for one in judged if fold[one.document] == left_out]
    return scored


def rows_of(scored: Sequence[tuple[Judged, float]]) -> Iterator[tuple[str, int, float, float]]:
    """Bins of the score, then tiers: (which, flags, mean score, share right)."""
    bins = [
        (f"{low:.2f} to {high:.2f}", [(o, s) for o, s in scored if low <= s < high])
        for low, high in pairwise(BINS)
    ]
    tiers = [(tier, [(o, s) for o, s in scored if tier_of(s, o.passage.layers) == tier]) for tier in TIERS]
    for name, chosen in [*bins, *tiers, ("all", list(scored))]:
        if chosen:
            mean = sum(score for _, score in chosen) / len(chosen)
            yield name, len(chosen), round(mean, 3), round(sum(o.right for o, _ in chosen) / len(chosen), 3)


def write(table: Iterable[Seen], out: Path) -> None:
    """The table as comma-separated values, a row a line."""
    with out.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, lineterminator="\n")
        writer.writerow(Seen._fields)
        writer.writerows(table)


def main() -> None:
    """Writes the table and prints the reliability tables of the model card."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("data", type=Path)
    asked.add_argument("--out", type=Path, default=TABLE)
    asked.add_argument("--print-only", action="store_true", help="write nothing")
    given = asked.parse_args()
    judged = [*of_reports(), *of_judgments(given.data)]
    if not given.print_only:
        write(counted(judged), given.out)
    scored = cross_validated(judged)
    for register in (REPORTS, JUDGMENTS):
        print(f"{register:20}  flags  mean score  share right")
        for name, flags, mean, right in rows_of([(o, s) for o, s in scored if o.register == register]):
            print(f"  {name:18} {flags:6} {mean:11.3f} {right:12.3f}")


if __name__ == "__main__":
    main()
