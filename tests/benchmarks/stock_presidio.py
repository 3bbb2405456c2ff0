"""Our screening beside stock Presidio with the same spaCy model, on the same reports of the development corpus.

Stock Presidio is its default English registry, asked paragraph by paragraph; ours is `scan` with every layer on. Each
side runs in a process of its own, so that memory and loading are its own, and nothing is remembered from the other.
"""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from typing import Any

from checks import documents
from tests.corpus.gold import Gold, load
from tests.corpus.score import Scored, figures

WORDS = 12_000
OURS, STOCK = "ours", "stock Presidio"
Spans = list[tuple[int, int]]
# Asked once of both before the clock starts: patterns are compiled and lists read on first use, once a process.
FIRST = (
    "On 3 May 2011 Leanne Hartley, aged 24, of 14 Albert Road, Westmere, was seen at Ashgrove Surgery. Her father, "
    "Paul, a joiner, was sentenced to two years. She rang 07700 900123 (l.hartley@reviews.example)."
)


def reports() -> list[Gold]:
    """The first reports of the development corpus that together have so many words."""
    chosen: list[Gold] = []
    for gold in load():
        if sum(len(one.text.split()) for one in chosen) < WORDS:
            chosen.append(gold)
    return chosen


def read(gold: Gold) -> documents.DocumentText:
    """The report as the product reads it."""
    return documents.read(gold.text.encode("utf-8"), gold.name)


def ours() -> Callable[[Gold], Spans]:
    """Screening with every layer on, ready to be asked."""
    from checks import personal_data

    personal_data.warm()

    def ask(gold: Gold) -> Spans:
        flags = personal_data.scan({gold.name: read(gold)})
        return [(flag.start, flag.end) for flag in flags if flag.start is not None and flag.end is not None]

    return ask


def stock() -> Callable[[Gold], Spans]:
    """Presidio as it comes, over our spaCy model, ready to be asked. The list of suffixes is kept off the network."""
    import tldextract
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    from checks.personal_data.crf_features import SPACY

    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(cache_dir=None, suffix_list_urls=())
    model = {"lang_code": "en", "model_name": str(SPACY)}
    nlp = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": [model]}).create_engine()
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers()
    engine = AnalyzerEngine(registry=registry, nlp_engine=nlp)

    def ask(gold: Gold) -> Spans:
        text = read(gold)
        return [
            (piece.start + result.start, piece.start + result.end)
            for piece in text.paragraphs
            for result in engine.analyze(text.text[piece.start : piece.end], "en")
        ]

    return ask


def measured(name: str) -> dict[str, Any]:
    """One side's seconds to load and first answer, its seconds for the reports, its memory in MB
    and its spans of each report."""
    begun = time.perf_counter()
    ask = {OURS: ours, STOCK: stock}[name]()
    ask(Gold("first.txt", FIRST, ()))
    loaded = time.perf_counter()
    spans = {gold.name: ask(gold) for gold in reports()}
    asked = time.perf_counter()
    return {
        "load": loaded - begun,
        "took": asked - loaded,
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "spans": spans,
    }


def in_a_process(name: str) -> dict[str, Any]:
    """What `measured` gives, in a fresh process."""
    run = subprocess.run(
        [sys.executable, "-m", __spec__.name, name], check=True, capture_output=True, text=True
    )
    answer: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    return answer


def row(name: str, side: Mapping[str, Any], corpus: list[Gold]) -> str:
    """One line of the table."""
    scored = [
        Scored(
            gold,
            len(side["spans"][gold.name]),
            frozenset(at for start, end in side["spans"][gold.name] for at in range(start, end)),
        )
        for gold in corpus
    ]
    found = figures(scored)
    pace = sum(len(gold.text.split()) for gold in corpus) / side["took"]
    return (
        f"  {name:15} {pace:9,.0f} {side['load']:7.1f} {side['memory']:7,.0f} {found.direct:7.3f} "
        f"{found.quasi:6.3f} {found.precision:9.3f} {found.distractors_hit:11.3f}"
    )


def main() -> None:
    """Print the table and the ratio, or with a side's name what that side measured."""
    if len(sys.argv) > 1:
        print(json.dumps(measured(sys.argv[1])))
        return
    corpus = reports()
    sides = {name: in_a_process(name) for name in (OURS, STOCK)}
    print(
        f"{len(corpus)} reports, {sum(len(gold.text.split()) for gold in corpus):,} words, one process each"
    )
    print(f"  {'':15} {'words/s':>9} {'load, s':>7} {'MB':>7}  direct  quasi precision distractors")
    for name, side in sides.items():
        print(row(name, side, corpus))
    ratio = sides[STOCK]["took"] / sides[OURS]["took"]
    print(f"  ours is {ratio:.2f} times as fast (goal: not slower; loading under 2 s; memory under 1,000 MB)")


if __name__ == "__main__":
    main()
