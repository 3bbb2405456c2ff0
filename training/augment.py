"""Turns one sample into another like it: other people in the same sentences, capitals, lines broken anew."""

import random
import re

from training.corpora import Sample, Span
from training.names import Names

TITLE_BEFORE = re.compile(r"(?:Mrs?|Ms|Miss|Dr|Sir|Lady|Lord|Madame|Captain|Colonel|Judge|Justice)\b\.? $")


def rebuild(
    text: str, edits: list[tuple[int, int, str]], spans: tuple[Span, ...]
) -> tuple[str, tuple[Span, ...]]:
    """The text with each (start, end, new text) applied, and the spans moved to match.

    An edit lies wholly inside a span, is the span itself, or lies outside all spans.
    """
    out, moved, at, shift = [], [], 0, []
    for start, end, new in sorted(edits):
        out += [text[at:start], new]
        at = end
        shift.append((start, end, len(new) - (end - start)))
    out.append(text[at:])
    for start, end, label in spans:
        before = sum(by for _, b, by in shift if b <= start)
        within = sum(by for a, b, by in shift if a >= start and b <= end)
        moved.append((start + before, end + before + within, label))
    return "".join(out), tuple(moved)


def swap_people(sample: Sample, names: Names, drop_titles: float = 0.25) -> Sample:
    """Every person replaced by a made-up one, the same name by the same name; some titles dropped."""
    rng = names.rng
    renamed: dict[str, str] = {}
    edits = []
    for start, end, label in sample.spans:
        old = sample.text[start:end]
        if label != "PERSON" or not re.fullmatch(r"[A-Z][\w.'’ -]*", old):
            continue
        title = TITLE_BEFORE.search(sample.text[max(0, start - 12) : start])
        if old not in renamed:
            stock = names.stock()
            if len(old.split()) > 1:
                renamed[old] = f"{names.first(stock)} {names.last(stock)}"
            elif title:
                renamed[old] = names.last(stock)
            else:
                roll = rng.random()
                renamed[old] = (
                    names.first(stock)
                    if roll < 0.7
                    else names.nickname()
                    if roll < 0.8
                    else names.last(stock)
                )
        edits.append((start, end, renamed[old]))
        if title and rng.random() < drop_titles:
            edits.append((start - len(title.group()), start, ""))
    text, spans = rebuild(sample.text, edits, sample.spans)
    return Sample(text, spans, sample.source)


def capitals(sample: Sample) -> Sample:
    """The whole sample in capitals, as in a heading (left alone where that would change its length)."""
    upper = sample.text.upper()
    return Sample(upper, sample.spans, sample.source) if len(upper) == len(sample.text) else sample


def broken_lines(sample: Sample, rng: random.Random) -> Sample:
    """Line ends in place of blanks every 50 to 90 characters, as in text taken from a PDF."""
    text, at = list(sample.text), 0
    width = rng.randint(50, 90)
    for i, c in enumerate(text):
        if c == " " and i - at >= width:
            text[i], at = "\n", i
    return Sample("".join(text), sample.spans, sample.source)


def varied(
    sample: Sample,
    names: Names,
    *,
    swap: float,
    upper: float = 0.02,
    broken: float = 0.05,
    curly: float = 0.3,
) -> Sample:
    """The sample, perhaps with other people, curly apostrophes, in capitals, or with its lines broken."""
    rng = names.rng
    if rng.random() < swap:
        sample = swap_people(sample, names)
    if rng.random() < curly:
        sample = Sample(sample.text.replace("'", "’"), sample.spans, sample.source)
    if rng.random() < upper:
        sample = capitals(sample)
    if rng.random() < broken:
        sample = broken_lines(sample, rng)
    return sample
