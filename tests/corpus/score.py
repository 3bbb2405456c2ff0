"""How well the detector does on the corpus: `python -m tests.corpus.score [--brief] [--held-apart] [NAME…]`.

A mark is found when every letter and figure in it is flagged, whatever the type of the flag; a distractor
is hit when any letter or figure in it is. A flagged letter or figure is right when it stands in a direct or
quasi mark; those in an either-way mark are left out of account. Strict recall counts values and asks that
every mention be found.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from checks import documents, personal_data
from checks.personal_data.flags import TIERS
from tests.corpus.gold import HELD_APART, SOURCE, Gold, Mark, load


@dataclass(frozen=True)
class Scored:
    """One document: what was flagged, what was missed and what should have been left alone."""

    gold: Gold
    flags: int
    flagged: frozenset[int]
    tiers: tuple[
        tuple[str, bool], ...
    ] = ()  # of each flag that a mark can judge: its tier, and whether it is right

    def found(self, mark: Mark) -> bool:
        """Whether every letter and figure of the mark is flagged."""
        return self._letters(mark) <= self.flagged

    def hit(self, mark: Mark) -> bool:
        """Whether any letter or figure of the mark is flagged."""
        return bool(self._letters(mark) & self.flagged)

    def missed(self) -> tuple[Mark, ...]:
        """The direct and quasi marks that were not found."""
        return tuple(mark for mark in self.gold.of("direct", "quasi") if not self.found(mark))

    def hits(self) -> tuple[Mark, ...]:
        """The distractors that were hit."""
        return tuple(mark for mark in self.gold.of("distractor") if self.hit(mark))

    def right_and_wrong(self) -> tuple[int, int]:
        """How many flagged letters and figures stand in a direct or quasi mark, and how many in no mark."""
        right = self._inside("direct", "quasi")
        counted = self._lettered(self.flagged) - self._inside("either")
        return len(counted & right), len(counted - right)

    def stray(self) -> Iterator[tuple[int, int]]:
        """The stretches of flagged letters that stand in no mark but a distractor."""
        wrong = self._lettered(self.flagged) - self._inside("direct", "quasi", "either")
        start = last = -9
        for at in sorted(wrong):
            if at > last + 2:
                if start >= 0:
                    yield start, last + 1
                start = at
            last = at
        if start >= 0:
            yield start, last + 1

    def _inside(self, *tiers: str) -> set[int]:
        return {at for mark in self.gold.of(*tiers) for at in range(mark.start, mark.end)}

    def _letters(self, mark: Mark) -> set[int]:
        return self._lettered(range(mark.start, mark.end))

    def _lettered(self, places: Iterable[int]) -> set[int]:
        return {at for at in places if self.gold.text[at].isalnum()}


@dataclass(frozen=True)
class Figures:
    """The figures of a set of documents, as shares of one unless they say otherwise."""

    direct: float
    quasi: float
    strict: float
    precision: float
    flags_per_1000_words: float
    distractors_hit: float
    by_type: Mapping[str, tuple[int, int]]


def scan(corpus: Iterable[Gold]) -> tuple[Scored, ...]:
    """The detector's flags on each document, scanned by itself as a text file."""
    scored = []
    for gold in corpus:
        text = documents.read(gold.text.encode("utf-8"), gold.name)
        assert text.text == gold.text, "a text file comes back unchanged"
        flags = [flag for flag in personal_data.scan({gold.name: text}) if flag.start is not None]
        covered = frozenset(at for flag in flags for at in range(flag.start or 0, flag.end or 0))
        scored.append(Scored(gold, len(flags), covered, tuple(_judged(gold, flags))))
    return tuple(scored)


def _judged(gold: Gold, flags: Iterable[personal_data.Flag]) -> Iterator[tuple[str, bool]]:
    """The tier of each flag, and whether most of its letters stand in a direct or quasi mark."""
    right, either = (
        {at for mark in gold.of(*tiers) for at in range(mark.start, mark.end)}
        for tiers in (("direct", "quasi"), ("either",))
    )
    for flag in flags:
        places = range(flag.start or 0, flag.end or 0)
        counted = [at for at in places if gold.text[at].isalnum() and at not in either]
        if counted:
            yield flag.tier, 2 * len(right.intersection(counted)) > len(counted)


def figures(scored: Iterable[Scored]) -> Figures:
    """The figures of the documents together."""
    scored = tuple(scored)
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    values: dict[tuple[str, str, str], bool] = {}
    for one in scored:
        for mark in one.gold.of("direct", "quasi"):
            found = one.found(mark)
            for name in (mark.tier, f"{mark.tier} {mark.type}"):
                counts[name][0] += found
                counts[name][1] += 1
            key = (one.gold.name, mark.type, mark.value)
            values[key] = values.get(key, True) and found
    right, wrong = (sum(part) for part in zip(*(one.right_and_wrong() for one in scored), strict=True))
    distractors = sum(len(one.gold.of("distractor")) for one in scored)
    words = sum(len(one.gold.text.split()) for one in scored)
    return Figures(
        direct=counts["direct"][0] / max(counts["direct"][1], 1),
        quasi=counts["quasi"][0] / max(counts["quasi"][1], 1),
        strict=sum(values.values()) / len(values),
        precision=right / max(right + wrong, 1),
        flags_per_1000_words=1000 * sum(one.flags for one in scored) / words,
        distractors_hit=sum(len(one.hits()) for one in scored) / max(distractors, 1),
        by_type={name: (got, of) for name, (got, of) in sorted(counts.items()) if " " in name},
    )


def context(gold: Gold, start: int, end: int, width: int = 38) -> str:
    """The stretch in square brackets with the words around it, on one line."""
    before, after = gold.text[max(0, start - width) : start], gold.text[end : end + width]
    return f"{before}[{gold.text[start:end]}]{after}".replace("\n", "⏎").replace("\t", "→")


HEADER = f"{'':34}  direct  quasi  strict  precision  flags/1,000  distractors"


def row(name: str, found: Figures) -> str:
    """The figures of the documents called `name`, under `HEADER`."""
    return (
        f"{name:34} {found.direct:7.3f} {found.quasi:6.3f} {found.strict:7.3f} {found.precision:9.3f}"
        f" {found.flags_per_1000_words:11.1f} {found.distractors_hit:11.3f}"
    )


def main() -> None:
    """Prints the figures, and each miss, hit and stray flag with its context."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.score", description=__doc__)
    parser.add_argument("names", nargs="*", help="only the documents whose names hold one of these")
    parser.add_argument("--brief", action="store_true", help="the figures alone")
    parser.add_argument(
        "--held-apart", action="store_true", help="the figures of the reports never fitted to"
    )
    asked = parser.parse_args()
    brief = asked.brief or asked.held_apart  # to list their misses would be to fit to them
    gold = load(HELD_APART if asked.held_apart else SOURCE)
    corpus = [one for one in gold if not asked.names or any(name in one.name for name in asked.names)]
    scored = scan(corpus)
    print(HEADER)
    for one in scored:
        print(row(one.gold.name, figures([one])))
    together = figures(scored)
    print(row("together", together))
    print()
    for name, (got, of) in together.by_type.items():
        print(f"  {name:34} {got:4} of {of:4}  {got / of:.3f}")
    judged = [each for one in scored for each in one.tiers]
    for tier in TIERS:
        rights = [right for name, right in judged if name == tier]
        print(
            f"  flags {tier:28} {sum(rights):4} of {len(rights):4}  {sum(rights) / max(len(rights), 1):.3f}"
        )
    if brief:
        return
    for one in scored:
        print(f"\n== {one.gold.name}")
        for mark in one.missed():
            print(f"  missed {mark.tier} {mark.type}: {context(one.gold, mark.start, mark.end)}")
        for mark in one.hits():
            print(f"  distractor: {context(one.gold, mark.start, mark.end)}")
        for start, end in one.stray():
            print(f"  stray: {context(one.gold, start, end)}")


if __name__ == "__main__":
    main()
