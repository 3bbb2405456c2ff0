"""Makes everything in checks/personal_data/model from the published sets and our own templates.

    python -m training.train DATA [--out FOLDER] [--only PART] [--quick]

DATA is the folder with the sets named in the model card. Fixed seeds: the same data gives the same model. The parts, in
order: the name models learn from published sets and made-up stretches; then the two readers learn, from marked reports
and from masked judgments, what to make of such layers.
"""

import argparse
import gzip
import random
from collections.abc import Iterable, Sequence
from pathlib import Path

from checks.personal_data.trained import crf_features
from training import corpora, crf_model, names, templates
from training.augment import varied
from training.corpora import Sample
from training.evaluate import Progress

SEED = 20100610
PARTS = ("lists", "names", "spacy", "reports", "judgments")
SPACY_WORDS = 6_000_000
MADE_EACH_ROUND = 14_000  # made-up stretches of a report, over a quarter of the words of a round

REPORT_READER = {"rounds": 110, "l1": 0.08, "lost": 0.3, "hidden": 0.7}
# Ninety-two judgments repeat little, so that of them alone what was seen once counts.
JUDGMENT_READER = {"rounds": 80, "l1": 0.05, "l2": 0.1, "lost": 0.3}


def published(data: Path) -> list[Sample]:
    """All published training samples, cut to paragraphs of at most a few sentences' worth."""
    return [*corpora.names(data, "train"), *corpora.tab_names(corpora.tab(data / "tab_train.jsonl.gz"))]


def write_list(path: Path, lines: Iterable[str]) -> None:
    """One entry a line, sorted, gzipped so that the same entries give the same bytes."""
    path.write_bytes(gzip.compress("".join(f"{line}\n" for line in sorted(lines)).encode(), 9, mtime=0))


def make_lists(samples: Sequence[Sample], made: Sequence[Sample], out: Path) -> None:
    """The four lists: given names, family names, places, ordinary words."""
    prose = [s for s in samples if s.source not in corpora.TWITTER]
    words = corpora.lower_case_words([*prose, *made]) | corpora.lower_case_words(samples, least=3)
    write_list(out / "words.txt.gz", words)
    write_list(out / "first_names.txt.gz", names.first_names())
    write_list(out / "last_names.txt.gz", names.last_names())
    write_list(out / "places.txt.gz", templates.place_names() | corpora.places(samples))


def make_names(samples: Sequence[Sample], out: Path, quick: bool) -> None:
    """The names CRF: the samples, two in five with other people, and made-up stretches."""
    people = names.Names(random.Random(SEED + 1))
    chosen = [varied(s, people, swap=0.4) for s in samples]
    chosen += templates.made(SEED + 2, 800 if quick else MADE_EACH_ROUND)
    lists = crf_features.word_lists(out.parent)
    crf_model.train(chosen, lists, out, seed=SEED + 3, rounds=30 if quick else 48, l1=0.15, lost=0.4)


def make_judgments(data: Path, out: Path) -> None:
    """The judgment reader, on TAB's train split alone: tab_dev stays for measuring."""
    from training import court

    paths = [out / path.name for path in crf_features.JUDGMENTS]
    court.train(data, paths, seed=SEED + 4, **JUDGMENT_READER)


def make_reports(out: Path) -> None:
    """The report reader, on the marked reports, over layers that have not learned from them: as often as there are
    files for it, each time by another draw of what is hidden and who is named."""
    from training import report_crf

    for number, path in enumerate(crf_features.REPORTS):
        report_crf.train(out / path.name, seed=SEED + 5 + 100 * number, **REPORT_READER)


def make_spacy(samples: Sequence[Sample], out: Path, given: argparse.Namespace, report: Progress) -> None:
    """The spaCy pipeline: in each round the samples, two in five with other people, and made-up ones."""
    from training import spacy_model

    def round_of(n: int) -> list[Sample]:
        people = names.Names(random.Random(given.seed + 100 + n))
        return [varied(s, people, swap=0.4) for s in samples] + templates.made(
            given.seed + 500 + n, MADE_EACH_ROUND
        )

    words = 1_500_000 if given.quick else given.words
    spacy_model.train(
        round_of, words, out, seed=given.seed, begin=given.begin, rate=given.rate, report=report
    )


def main() -> None:
    """Reads the command line and trains."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("data", type=Path)
    asked.add_argument("--out", type=Path, default=crf_features.MODEL)
    asked.add_argument("--only", choices=PARTS)
    asked.add_argument("--quick", action="store_true", help="a first model in ten minutes")
    asked.add_argument("--words", type=int, default=SPACY_WORDS)
    asked.add_argument("--rate", type=float, default=0.001, help="the learning rate that spaCy begins with")
    asked.add_argument("--begin", type=Path, help="a spaCy pipeline of ours to go on from")
    asked.add_argument("--seed", type=int, default=SEED, help="of the order and the made-up stretches")
    given = asked.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    samples = published(given.data)
    make = {
        "lists": lambda: make_lists(samples, templates.made(SEED, 3000), given.out),
        "names": lambda: make_names(samples, given.out / "names.crfsuite.gz", given.quick),
        "spacy": lambda: make_spacy(samples, given.out / "spacy", given, Progress(given.data)),
        "reports": lambda: make_reports(given.out),
        "judgments": lambda: make_judgments(given.data, given.out),
    }
    for part in PARTS:
        if given.only in (None, part):
            make[part]()


if __name__ == "__main__":
    main()
