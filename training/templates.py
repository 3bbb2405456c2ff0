"""Fills our own sentence shapes, in the register of overview reports, with made-up people and places.

`templates/*.txt` holds one shape a line with slots in braces. Slots with a label (people, places,
organisations) give a span; roles, pseudonyms, agencies, Acts, dates and headings give none, which is how the
tagger learns to leave them alone. `{=May}` is a person's name written out.
A line `@ weight` sets how often the lines below it are drawn; `#` begins a comment.
"""

import random
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

from training import slots
from training.corpora import Sample, Span
from training.drawn import PERSON, Piece
from training.names import Names, own

FOLDER = Path(__file__).parent / "templates"
SLOT = re.compile(r"\{(=?[\w ]+)\}")
# What may stand between two parts of one name
WITHIN = re.compile(
    r"[ -](?:(?:bin|binti|ibn|ap|ferch|van der|de|da|dos|Kaur|Singh|Mohammed|Nic|Ó) |al-|El-|Abu |O['’])?"
)


@cache
def shapes() -> tuple[tuple[str, ...], tuple[float, ...]]:
    """All sentence shapes, and the weight of each."""
    lines, weights, weight = [], [], 1.0
    for file in sorted(FOLDER.glob("*.txt")):
        weight = 1.0
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("@ "):
                weight = float(line[1:])
            elif line.strip() and not line.startswith("#"):
                lines.append(line.strip())
                weights.append(weight)
    return tuple(lines), tuple(weights)


def fill(shape: str, slot: Callable[[str], list[Piece]]) -> Sample:
    """One shape with its slots filled: text, and spans of the labelled pieces."""
    text, spans, at = "", [], 0
    for match in SLOT.finditer(shape):
        text += shape[at : match.start()]
        at = match.end()
        for piece, label in slot(match.group(1)):
            if label and spans and spans[-1][2] == label == PERSON and WITHIN.fullmatch(text[spans[-1][1] :]):
                spans[-1] = (spans[-1][0], len(text) + len(piece), label)
            elif label:
                spans.append((len(text), len(text) + len(piece), label))
            text += piece
    return Sample(text + shape[at:], tuple(spans), "made")


def stretch(rng: random.Random, names: Names) -> Sample:
    """One to six sentences about one family: a paragraph of a report."""
    lines, weights = shapes()
    cast = slots.Cast(rng, names)
    text, spans = "", []
    glue = " " if rng.random() < 0.8 else "\n"
    for shape in rng.choices(lines, weights, k=rng.choice((1, 1, 2, 3, 4, 6))):
        made = fill(shape, cast.slot)
        if text:
            text += glue
        spans += [(a + len(text), b + len(text), label) for a, b, label in made.spans]
        text += made.text
    return Sample(*_typeset(text, tuple(spans), rng), "made")


def _typeset(text: str, spans: tuple[Span, ...], rng: random.Random) -> tuple[str, tuple[Span, ...]]:
    if rng.random() < 0.5:
        text = text.replace("'", "’")
    roll = rng.random()
    if roll < 0.03 and len(text.upper()) == len(text):
        text = text.upper()
    elif roll < 0.08:
        text = re.sub(r"(?<=\w{4}) (?=\w)", lambda _: "\n" if rng.random() < 0.1 else " ", text)
    return text, spans


def made(seed: int, n: int) -> list[Sample]:
    """`n` made-up stretches; the same seed gives the same."""
    rng = random.Random(seed)
    names = Names(rng)
    return [stretch(rng, names) for _ in range(n)]


def place_names() -> set[str]:
    """The places that the product's list knows: towns, counties, countries; lower case."""
    return {place.lower() for file in ("towns", "counties", "countries", "london") for place in own(file)}
