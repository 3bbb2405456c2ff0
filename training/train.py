"""Makes everything in checks/personal_data/model from the published sets and our own templates.

    python -m training.train DATA [--out FOLDER] [--only PART] [--quick]

DATA is the folder with the sets named in the model card. Fixed seeds: the same data gives the same model. The parts, in
order: the name models learn from published sets; the report reader learns from marked reports what to make of such
layers; then the name models learn from the reports too. They know more then than the reader counts on, never less.
"""

import argparse
import gzip
import random
from collections.abc import Iterable, Sequence
from pathlib import Path

from checks.personal_data import crf_features
from training import corpora, crf_model, names, reports, templates
from training.augment import varied
from training.corpora import Sample
from training.evaluate import Progress

SEED = 20100610
PARTS = ("lists", "names", "spacy", "reader", "names with reports", "spacy with reports", "judgments")
SPACY_WORDS, FURTHER_WORDS = 6_000_000, 2_500_000
MADE_EACH_ROUND = 14_000  # made-up stretches of a report, over a quarter of the words of a round

REPORT_READER = {"rounds": 70, "l1": 0.15, "lost": 0.3}
JUDGMENT_READER = {"rounds": 80, "l1": 0.1, "lost": 0.3}


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

    court.train(data, out, seed=SEED + 4, **JUDGMENT_READER)


def make_reader(out: Path) -> None:
    """The report reader, on the marked reports, over layers that have not learned from them."""
    from training import report_crf

    report_crf.train(out, seed=SEED + 5, **REPORT_READER)


def make_spacy(
    samples: Sequence[Sample],
    out: Path,
    given: argparse.Namespace,
    report: Progress | None = None,
    begin: Path | None = None,
) -> None:
    """The spaCy pipeline: in each round the samples, two in five with other people, and made-up ones.

    With `begin`, a pipeline that has learned the published samples, it goes on more slowly for fewer words, on a
    quarter of the published samples and all reports.
    """
    from training import spacy_model

    def round_of(n: int) -> list[Sample]:
        people = names.Names(random.Random(given.seed + 100 + n))
        rng = random.Random(given.seed + n)
        some = [s for s in samples if not begin or s.source == reports.SOURCE or rng.random() < 0.25]
        many = MADE_EACH_ROUND // 4 if begin else MADE_EACH_ROUND
        return [varied(s, people, swap=0.4) for s in some] + templates.made(given.seed + 500 + n, many)

    words = FURTHER_WORDS if begin else SPACY_WORDS
    spacy_model.train(
        round_of,
        words // 4 if given.quick else words,
        out,
        seed=given.seed,
        begin=begin,
        rate=0.0006 if begin else 0.001,
        report=report,
    )


def main() -> None:
    """Reads the command line and trains."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("data", type=Path)
    asked.add_argument("--out", type=Path, default=crf_features.MODEL)
    asked.add_argument("--only", choices=PARTS)
    asked.add_argument("--quick", action="store_true", help="a first model in ten minutes")
    asked.add_argument("--seed", type=int, default=SEED, help="of the order and the made-up stretches")
    given = asked.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    first = published(given.data)
    every = [*first, *reports.names()]
    pipeline, tagger = given.out / "spacy", given.out / "names.crfsuite.gz"
    make = {
        "lists": lambda: make_lists(first, templates.made(SEED, 3000), given.out),
        "names": lambda: make_names(first, tagger, given.quick),
        "spacy": lambda: make_spacy(first, pipeline, given, Progress(given.data)),
        "reader": lambda: make_reader(given.out / "reports.crfsuite.gz"),
        "names with reports": lambda: make_names(every, tagger, given.quick),
        "spacy with reports": lambda: make_spacy(
            every, pipeline, given, Progress(given.data), begin=pipeline
        ),
        "judgments": lambda: make_judgments(given.data, given.out / "judgments.crfsuite.gz"),
    }
    for part in PARTS:
        if given.only in (None, part):
            make[part]()


if __name__ == "__main__":
    main()
