"""Trains the spaCy pipeline: a small hash-embedding network, from nothing and without vectors."""

import random
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from thinc.api import Adam, fix_random_seed

from training.corpora import LABELS, Sample

NETWORK = {
    "@architectures": "spacy.TransitionBasedParser.v2",
    "state_type": "ner",
    "extra_state_tokens": False,
    "hidden_width": 64,
    "maxout_pieces": 2,
    "use_upper": True,
    "nO": None,
    "tok2vec": {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": 96,
            "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
            "rows": [5000, 1000, 2500, 2500],
            "include_static_vectors": False,
        },
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": 96,
            "window_size": 1,
            "maxout_pieces": 3,
            "depth": 4,
        },
    },
}


def blank() -> Language:
    """The untrained pipeline."""
    nlp = spacy.blank("en")
    ner: Any = nlp.add_pipe("ner", config={"model": NETWORK})
    for label in LABELS:
        ner.add_label(label)
    return nlp


def example(nlp: Language, sample: Sample) -> Example:
    """A sample as spaCy wants it; a token that lies partly in a span belongs to it."""
    doc = nlp.make_doc(sample.text)
    gold = Doc(nlp.vocab, words=[t.text for t in doc], spaces=[bool(t.whitespace_) for t in doc])
    taken: set[int] = set()
    ents = []
    for start, end, label in sample.spans:
        span = gold.char_span(start, end, label=label, alignment_mode="expand")
        if span is None or taken.intersection(range(span.start, span.end)) or not span.text.strip():
            continue
        if gold[span.start].is_space or gold[span.end - 1].is_space:
            continue
        taken.update(range(span.start, span.end))
        ents.append(span)
    gold.set_ents(ents)
    return Example(doc, gold)


def batches(stream: Iterator[Example], sizes: Callable[[int], int]) -> Iterator[list[Example]]:
    """Examples in batches of about `sizes(step)` words."""
    batch: list[Example] = []
    words = step = 0
    for item in stream:
        batch.append(item)
        words += len(item.reference)
        if words >= sizes(step):
            yield batch
            batch, words, step = [], 0, step + 1
    if batch:
        yield batch


def train(
    rounds: Callable[[int], Sequence[Sample]],
    total_words: int,
    out: Path,
    *,
    seed: int,
    begin: Path | None = None,
    rate: float = 0.001,
    dropout: float = 0.15,
    report: Callable[[Language, int, float], None] | None = None,
    report_every: int = 1_100_000,
) -> None:
    """Writes the pipeline to `out` after `total_words` words; `rounds(n)` gives the samples of round n.

    The learning rate falls in a straight line from `rate` to a twentieth of it; averaged weights are kept.
    `begin` is a pipeline to go on from.
    """
    fix_random_seed(seed)
    rng = random.Random(seed)
    nlp = spacy.load(begin) if begin else blank()
    first = [example(nlp, s) for s in rounds(0)[:200]]
    optimizer = Adam(learn_rate=rate, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True)
    if not begin:
        nlp.initialize(lambda: first, sgd=optimizer)
    seen, due, began = 0, report_every, time.process_time()

    def stream() -> Iterator[Example]:
        n = 0
        while True:
            samples = list(rounds(n))
            rng.shuffle(samples)
            for sample in samples:
                if sample.text.strip():
                    yield example(nlp, sample)
            n += 1

    for batch in batches(stream(), lambda step: min(300 + step, 1500)):
        optimizer.learn_rate = rate * max(0.05, 1 - seen / total_words) * min(1.0, (seen + 5000) / 50_000)
        nlp.update(batch, sgd=optimizer, drop=dropout)
        seen += sum(len(item.reference) for item in batch)
        if seen >= due or seen >= total_words:
            due += report_every
            if report is not None:
                with nlp.use_params(optimizer.averages):
                    report(nlp, seen, time.process_time() - began)
                    save(nlp, out)
        if seen >= total_words:
            break
    with nlp.use_params(optimizer.averages):
        save(nlp, out)


def save(nlp: Language, out: Path) -> None:
    """The pipeline on disk without the strings met in training: smaller, and no name of theirs is shipped."""
    fresh = blank()
    fresh.initialize(lambda: [example(fresh, Sample("Leanne met Dr Khan in Hallow.", ((0, 6, "PERSON"),)))])
    trained: Any = nlp.get_pipe("ner")
    empty: Any = fresh.get_pipe("ner")
    empty.from_bytes(trained.to_bytes(exclude=["vocab"]), exclude=["vocab"])
    fresh.meta.update({"name": "safe_to_publish_names", "version": "1.0.0", "license": "CC BY-SA 4.0"})
    fresh.to_disk(out)
