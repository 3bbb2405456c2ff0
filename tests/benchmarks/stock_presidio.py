"""Our screening beside stock Presidio with the same spaCy model, on the same 60,000 words of reports.

Stock Presidio is its default English registry, asked paragraph by paragraph; ours is `scan` with every layer on, in one
process and in two. Each side runs in a process of its own, so that memory and loading are its own, and they are asked
in turn, a part of the text each, so that whatever else the machine does falls on all. Recall and precision are of the
reports of the development corpus, each asked for by itself; the speed is of long documents, which no paragraph repeats.
"""

import importlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import psutil

from checks import documents
from tests.corpus.gold import Gold, load
from tests.corpus.score import Scored, figures

WORDS = 60_000
STOCK, OURS, TWO = "stock Presidio", "ours", "ours, two"
PROCESSES = {STOCK: "1", OURS: "1", TWO: "2"}
Spans = list[tuple[int, int]]


def parts() -> Iterator[str]:
    """The corpus over and over, as long documents whose every paragraph is marked with the round."""
    words = number = 0
    while words < WORDS:
        number += 1
        lines = [line for gold in load() for line in gold.text.splitlines() if line.strip()]
        part = "\n".join(f"{line} Sheet {number}." for line in lines)
        words += len(part.split())
        yield part


def ours() -> Callable[[documents.DocumentText], Spans]:
    """Screening with every layer on, ready to be asked."""
    from checks import personal_data

    personal_data.warm()

    def ask(text: documents.DocumentText) -> Spans:
        flags = personal_data.scan({"report": text})
        return [(flag.start, flag.end) for flag in flags if flag.start is not None and flag.end is not None]

    return ask


def stock() -> Callable[[documents.DocumentText], Spans]:
    """Presidio as it comes, over our spaCy model, ready to be asked. The list of suffixes is kept off the network."""
    import tldextract
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    from checks.personal_data.trained.crf_features import SPACY

    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(cache_dir=None, suffix_list_urls=())
    model = {"lang_code": "en", "model_name": str(SPACY)}
    nlp = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": [model]}).create_engine()
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers()
    engine = AnalyzerEngine(registry=registry, nlp_engine=nlp)

    def ask(text: documents.DocumentText) -> Spans:
        return [
            (piece.start + result.start, piece.start + result.end)
            for piece in text.paragraphs
            for result in engine.analyze(text.text[piece.start : piece.end], "en")
        ]

    return ask


def spent() -> tuple[float, list[float]]:
    """The time, and the processor time of this process and of each that reads for it."""
    me = psutil.Process()
    readers = [one for one in me.children() if "checks.personal_data.worker" in one.cmdline()]
    return time.perf_counter(), [sum(one.cpu_times()[:2]) for one in (me, *readers)]


def memory() -> float:
    """The memory of this process and those that read for it, together, after a part was read, in MB."""
    me = psutil.Process()
    readers = [one for one in me.children() if "checks.personal_data.worker" in one.cmdline()]
    return sum(one.memory_info().rss for one in (me, *readers)) / 1_000_000


def serve(side: str) -> None:
    """One side: says how long it took to import and to load, then answers with spans or times, a line a question."""
    begun = time.perf_counter(), time.process_time()
    # Presidio and spaCy, which either side needs.
    engine = importlib.import_module("checks.personal_data.engine")

    imported = time.perf_counter(), time.process_time()
    ask = stock() if side == STOCK else ours()
    loaded = time.perf_counter(), time.process_time()
    ask(
        documents.read(engine.EXAMPLE.encode(), "first.txt")
    )  # what is made ready on first use, once a process
    asked = time.perf_counter(), time.process_time()
    steps = (begun, imported, loaded, asked)
    tell(
        {name: [b - a for a, b in zip(steps[i], steps[i + 1], strict=True)] for i, name in enumerate(LOADING)}
    )
    if side == TWO:
        with_a_reader()
    for line in sys.stdin:
        if line == "spans\n":
            tell([ask(documents.read(gold.text.encode(), gold.name)) for gold in load()])
            continue
        text = documents.read(json.loads(line).encode(), "part.txt")
        before = spent()
        ask(text)
        after = spent()
        cpu = [b - a for a, b in zip(before[1], after[1], strict=True)]
        tell({"took": after[0] - before[0], "cpu": sum(cpu), "busiest": max(cpu), "memory": memory()})


LOADING = ("import", "load", "first answer")


def with_a_reader() -> None:
    """Start the other process now: it loads its models once, not for each document."""
    from checks.personal_data import sharing

    (reader,) = sharing.readers().borrow(1)
    reader.wait()
    sharing.readers().back(reader)


def tell(answer: object) -> None:
    """One line to the process that asked."""
    print(json.dumps(answer), flush=True)


class Side:
    """A contender in a process of its own."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.process = subprocess.Popen(
            [sys.executable, "-m", __spec__.name, name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={
                **os.environ,
                "SAFE_TO_PUBLISH_SCAN_PROCESSES": PROCESSES[name],
                "OPENBLAS_NUM_THREADS": "1",
            },
        )
        self.loading = self.answer()
        self.asked: list[Mapping[str, float]] = []

    def answer(self) -> Any:
        """The next line that it says."""
        assert self.process.stdout is not None
        return json.loads(self.process.stdout.readline())

    def ask(self, question: str) -> Any:
        """Its answer to a question."""
        assert self.process.stdin is not None
        self.process.stdin.write(question + "\n")
        self.process.stdin.flush()
        return self.answer()

    def total(self, what: str) -> float:
        """Of all parts together."""
        return sum(one[what] for one in self.asked)


def row(side: Side, words: int, corpus: Sequence[Gold]) -> str:
    """One line of the table."""
    spans = side.ask("spans")
    scored = [
        Scored(gold, len(each), frozenset(at for start, end in each for at in range(start, end)))
        for gold, each in zip(corpus, spans, strict=True)
    ]
    found = figures(scored)
    return (
        f"  {side.name:15} {words / side.total('took'):8,.0f} {words / side.total('busiest'):8,.0f} "
        f"{max(one['memory'] for one in side.asked):6,.0f} {found.direct:7.3f} {found.quasi:6.3f} "
        f"{found.precision:9.3f} {found.distractors_hit:11.3f}"
    )


def main() -> None:
    """Print the table and the ratios, or with a side's name serve it."""
    if len(sys.argv) > 1:
        serve(sys.argv[1])
        return
    sides = [Side(name) for name in PROCESSES]
    words = 0
    for part in parts():
        words += len(part.split())
        for side in sides:
            side.asked.append(side.ask(json.dumps(part)))
    print(f"{words:,} words; recall and precision on the {len(load())} reports of the corpus")
    print("  words/s by the clock, and by the processor time of the busiest process")
    print(f"  {'':15} {'clock':>8} {'processor':>8} {'MB':>6}  direct  quasi precision distractors")
    for side in sides:
        print(row(side, words, load()))
    base, one, two = sides
    for name, side, goal in (("one process", one, 1), ("two processes", two, 2)):
        clock, processor = (base.total(what) / side.total(what) for what in ("took", "busiest"))
        print(
            f"  ours in {name}: {clock:.2f} times as fast by the clock, {processor:.2f} by the processor; goal {goal}"
        )
    for side in (base, one):
        steps = ", ".join(
            f"{step} {side.loading[step][0]:.1f} s ({side.loading[step][1]:.1f})" for step in LOADING
        )
        print(f"  {side.name}, by the clock (processor): {steps} (goal for load: under 2)")
    for side in sides:
        assert side.process.stdin is not None
        side.process.stdin.close()
        side.process.wait()


if __name__ == "__main__":
    main()
