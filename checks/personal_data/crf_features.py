"""The embedded CRF name tagger: one tokeniser and one feature function, shared by training and use.

The tagger reads a stretch of text (a paragraph, a table cell, a heading) and marks people, places and
organisations. It stands beside the spaCy pipeline of `model/spacy`: the two miss different names, so that
their union finds more than either and their agreement is worth more than either's word.
"""

import gzip
import re
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, Self

MODEL = Path(__file__).parent / "model"
SPACY = MODEL / "spacy"
NAMES = MODEL / "names.crfsuite.gz"
JUDGMENTS = MODEL / "judgments.crfsuite.gz"

# A line end is a token: a heading and the next line are not one name, yet a name broken by a line end is.
TOKEN = re.compile(
    r"""\n\s*                                  # line end
      | ['’]s\b                                # possessive
      | \d+(?:[.,:/]\d+)*(?:st|nd|rd|th)?\b    # numbers, clock times, numeric dates
      | [^\W\d_]['’][^\W\d_]+                  # O'Brien, D'Souza
      | [^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)?     # words, don't
      | \d+ | \S""",
    re.VERBOSE,
)
# fmt: off
TITLES = frozenset(
    {
        "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sir", "dame", "lord", "lady",
        "rev", "revd", "reverend", "fr", "father", "sister", "pastor", "imam", "rabbi", "judge", "hhj",
        "justice", "recorder", "coroner", "pc", "wpc", "dc", "ds", "di", "dci", "dcs", "sgt", "sergeant",
        "inspector", "constable", "nurse", "matron", "midwife", "councillor", "cllr", "uncle", "aunt",
        "auntie", "nan", "nana", "gran", "grandad", "cousin", "sw", "hv", "gp"
    }
)
# fmt: on
SENTENCE_END = frozenset('.?!:;"“”‘•·|*\n')


@dataclass(frozen=True)
class WordLists:
    """Lower-case lists that the features look words up in: given names, family names, places, words."""

    first: frozenset[str]
    last: frozenset[str]
    places: frozenset[str]
    words: frozenset[str]


class Found(NamedTuple):
    """A span of the text given to `NameTagger.find`; the probability is the mean over its tokens."""

    start: int
    end: int
    label: str
    probability: float


def read_list(path: Path) -> frozenset[str]:
    """The lines of a gzipped list."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return frozenset(line.rstrip("\n") for line in lines)


@cache
def word_lists(folder: Path = MODEL) -> WordLists:
    """The lists that stand beside the model in `folder`, read once."""
    return WordLists(
        first=read_list(folder / "first_names.txt.gz"),
        last=read_list(folder / "last_names.txt.gz"),
        places=place_words(read_list(folder / "places.txt.gz")),
        words=read_list(folder / "words.txt.gz"),
    )


def place_words(places: Iterable[str]) -> frozenset[str]:
    """The single words of place names ("king's lynn" gives "king" and "lynn"), small words left out."""
    return frozenset(w for place in places for w in re.findall(r"[^\W\d_]+", place) if len(w) > 3)


def tokenise(text: str) -> list[tuple[int, int]]:
    """Start and end of each token of `text`, in characters of `text`; hyphens, slashes and 's stand apart."""
    return [(m.start(), m.end()) for m in TOKEN.finditer(text)]


def shape(word: str) -> str:
    """The look of a word, runs shortened: "McDonald" is XxXx, "PC" is XX, "14" is dd."""
    if word[0] == "\n":
        return "n"
    look = "".join(
        "X" if c.isupper() else "x" if c.islower() else "d" if c.isdigit() else c for c in word[:12]
    )
    return re.sub(r"(x|X|d)\1{2,}", r"\1\1", look)


def classes(word: str, lower: str, lists: WordLists) -> str:
    """Which of the lists know this word, as letters: f first, l last, p place, w ordinary word, t title."""
    if not word[0].isalpha():
        return ""
    return (
        ("f" if lower in lists.first else "")
        + ("l" if lower in lists.last else "")
        + ("p" if lower in lists.places else "")
        + ("w" if lower in lists.words else "")
        + ("t" if lower in TITLES else "")
    )


def features(words: Sequence[str], lists: WordLists) -> list[list[str]]:
    """One list of feature strings for each word of one sequence, in the order of `words`."""
    lower = [w.lower() if w[0] != "\n" else "\n" for w in words]
    look = [shape(w) for w in words]
    known = [classes(w, low, lists) for w, low in zip(words, lower, strict=True)]
    capitals = sum(w.isupper() and len(w) > 1 for w in words)
    shouting = "C" if capitals * 2 > sum(w[0].isalpha() for w in words) else ""
    last = len(words) - 1
    rows = []
    for i in range(len(words)):
        low, form = lower[i], look[i]
        starts = i == 0 or words[i - 1][0] in SENTENCE_END
        row = [
            "w=" + low,
            "s=" + form + shouting,
            "k=" + known[i] + ("^" if starts else "") + form[:2],
            "p2=" + low[:2],
            "p3=" + low[:3],
            "e2=" + low[-2:],
            "e3=" + low[-3:],
            "e4=" + low[-4:],
            "c=" + form[:2] + ("^" if starts else "") + shouting,
        ]
        if i:
            row += [
                "-1w=" + lower[i - 1],
                "-1s=" + look[i - 1],
                "-1k=" + known[i - 1] + "|" + known[i] + form[:2],
                "-1e3=" + lower[i - 1][-3:],
                "-1w0s=" + lower[i - 1] + "|" + form,
            ]
        else:
            row.append("first")
        if i > 1:
            row += [
                "-2w=" + lower[i - 2],
                "-21=" + lower[i - 2] + "|" + lower[i - 1] + "|" + form[:2],
                "-2k=" + known[i - 2] + look[i - 2][:2] + "|" + look[i - 1][:2] + form[:2],
            ]
        if i > 2:
            row.append("-3w=" + lower[i - 3])
        if i < last:
            row += [
                "+1w=" + lower[i + 1],
                "+1s=" + look[i + 1],
                "+1k=" + known[i] + form[:2] + "|" + known[i + 1] + look[i + 1][:2],
                "+1e3=" + lower[i + 1][-3:],
                "+1w0s=" + form + "|" + lower[i + 1],
            ]
        else:
            row.append("last")
        if i + 1 < last:
            row += ["+2w=" + lower[i + 2], "+12=" + form[:2] + "|" + lower[i + 1] + "|" + lower[i + 2]]
        if i + 2 < last:
            row.append("+3w=" + lower[i + 3])
        rows.append(row)
    return rows


class NameTagger:
    """A CRF read from a gzipped file. Safe to share between threads: one text at a time."""

    def __init__(self, weights: bytes, lists: WordLists) -> None:
        import pycrfsuite

        self._weights = weights  # the tagger reads from this memory: it must live as long
        self._tagger: Any = pycrfsuite.Tagger()
        self._tagger.open_inmemory(weights)
        self._lists = lists
        self._lock = threading.Lock()
        self._inside: dict[str, list[str]] = {}
        for tag in sorted(self._tagger.labels()):
            if tag != "O":
                self._inside.setdefault(tag[2:], []).append(tag)

    @classmethod
    def open(cls, path: Path | None = None) -> Self:
        """The tagger in `path`, or the shipped one. Raises FileNotFoundError with a clear sentence."""
        path = path or NAMES
        if not path.is_file():
            raise FileNotFoundError(
                f"There is no name model at {path}. Put the file back, or train it again."
            )
        return cls(gzip.decompress(path.read_bytes()), word_lists(path.parent))

    def find(self, text: str, floor: float = 0.5) -> list[Found]:
        """Spans of `text`, offsets in `text`: runs of tokens with a probability of at least `floor` each.

        At .5 this is close to the most likely reading; a lower floor finds more, with more noise. Each token
        takes its likeliest label.
        """
        tokens = tokenise(text)
        if not tokens:
            return []
        with self._lock:
            self._tagger.set(features([text[a:b] for a, b in tokens], self._lists))
            outside = [self._tagger.marginal("O", i) for i in range(len(tokens))]
            found = []
            run: list[int] = []
            for i in range(len(tokens) + 1):
                if i < len(tokens) and 1 - outside[i] >= floor:
                    run.append(i)
                elif run:
                    found += self._split(text, run, tokens)
                    run = []
        return found

    def _split(self, text: str, run: list[int], tokens: list[tuple[int, int]]) -> list[Found]:
        """The spans of one run of tokens: cut where a new name begins or the label changes."""
        spans: list[tuple[str, list[tuple[int, float]]]] = []
        for i in run:
            chances = {
                label: [self._tagger.marginal(tag, i) for tag in tags] for label, tags in self._inside.items()
            }
            label = max(chances, key=lambda name: sum(chances[name]))
            chance = sum(chances[label])
            begins = chances[label][0] > chance / 2  # the first of a label's tags is B-
            if spans and spans[-1][0] == label and not begins:
                spans[-1][1].append((i, chance))
            else:
                spans.append((label, [(i, chance)]))
        found = []
        for label, at in spans:
            while at and not text[tokens[at[-1][0]][0]].isalnum():  # a line end or a comma never ends a name
                at.pop()
            while at and not text[tokens[at[0][0]][0]].isalnum():
                at.pop(0)
            if at:
                chance = sum(p for _, p in at) / len(at)
                found.append(Found(tokens[at[0][0]][0], tokens[at[-1][0]][1], label, round(chance, 4)))
        return found
