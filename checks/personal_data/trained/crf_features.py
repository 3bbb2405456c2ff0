"""What the CRF name tagger looks at: one tokeniser and one feature function, shared by training and use."""

import gzip
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple

MODEL = Path(__file__).parents[1] / "model"
SPACY = MODEL / "spacy"
NAMES = MODEL / "names.crfsuite.gz"
# Of these several that differ by what was hidden from each: the mean of them is what reads.
JUDGMENTS = tuple(MODEL / f"judgments_{number}.crfsuite.gz" for number in (1, 2, 3, 4))
REPORTS = tuple(MODEL / f"reports_{number}.crfsuite.gz" for number in (1, 2))

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
REMEMBERED = 7_000  # words, at about two kilobytes each
SENTENCE_END = frozenset('.?!:;"“”‘•·|*\n')


@dataclass(frozen=True)
class WordLists:
    """Lower-case lists that the features look words up in: given names, family names, places, words."""

    first: frozenset[str]
    last: frozenset[str]
    places: frozenset[str]
    words: frozenset[str]
    looks: "dict[str, Look]" = field(default_factory=dict, repr=False, compare=False)  # of words seen before


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


class Look(NamedTuple):
    """What the features take from one word, whatever stands beside it, spelt as the features spell it."""

    lower: str
    form: str  # the look of the word
    start: str  # the beginning of its look
    known: str  # the lists that know it, with the beginning of its look
    ends_sentence: bool
    letter: bool
    capitals: bool
    word: str
    shape: str
    lists: tuple[str, str]  # within a sentence, and at its start
    edges: tuple[str, ...]
    case: tuple[str, str]  # within a sentence, and at its start
    before: tuple[str, str, str, str, str]
    before_two: tuple[str, str, str]
    before_three: str
    after: tuple[str, str, str, str, str]
    after_two: tuple[str, str]
    after_three: str


def look_of(word: str, lists: WordLists) -> Look:
    """The parts of the features that hang on one word. Texts repeat their words, so that most are made once."""
    known = lists.looks.get(word)
    if known is None:
        if len(lists.looks) >= REMEMBERED:
            lists.looks.clear()
        known = lists.looks[word] = _look(word, lists)
    return known


def _look(word: str, lists: WordLists) -> Look:
    low = "\n" if word[0] == "\n" else word.lower()
    form = shape(word)
    start, known = form[:2], classes(word, low, lists)
    return Look(
        lower=low,
        form=form,
        start=start,
        known=known + start,
        ends_sentence=word[0] in SENTENCE_END,
        letter=word[0].isalpha(),
        capitals=word.isupper() and len(word) > 1,
        word="w=" + low,
        shape="s=" + form,
        lists=("k=" + known + start, "k=" + known + "^" + start),
        edges=("p2=" + low[:2], "p3=" + low[:3], "e2=" + low[-2:], "e3=" + low[-3:], "e4=" + low[-4:]),
        case=("c=" + start, "c=" + start + "^"),
        before=("-1w=" + low, "-1s=" + form, "-1k=" + known + "|", "-1e3=" + low[-3:], "-1w0s=" + low + "|"),
        before_two=("-2w=" + low, "-21=" + low + "|", "-2k=" + known + start + "|"),
        before_three="-3w=" + low,
        after=(
            "+1w=" + low,
            "+1s=" + form,
            "+1k=" + known + start + "|",
            "+1e3=" + low[-3:],
            "+1w0s=" + form + "|",
        ),
        after_two=("+2w=" + low, "+12=" + start + "|"),
        after_three="+3w=" + low,
    )


def features(words: Sequence[str], lists: WordLists) -> list[list[str]]:
    """One list of feature strings for each word of one sequence, in the order of `words`."""
    looks = [look_of(word, lists) for word in words]
    shouting = "C" if sum(one.capitals for one in looks) * 2 > sum(one.letter for one in looks) else ""
    last = len(looks) - 1
    rows = []
    for i, here in enumerate(looks):
        starts = i == 0 or looks[i - 1].ends_sentence
        row = [
            here.word,
            here.shape + shouting,
            here.lists[starts],
            *here.edges,
            here.case[starts] + shouting,
        ]
        if i:
            left = looks[i - 1]
            word, form, known, ending, pair = left.before
            row += (word, form, known + here.known, ending, pair + here.form)
            if i > 1:
                further = looks[i - 2]
                word, pair, known = further.before_two
                row += (
                    word,
                    pair + left.lower + "|" + here.start,
                    known + left.start + here.start,
                )
                if i > 2:
                    row.append(looks[i - 3].before_three)
        else:
            row.append("first")
        if i < last:
            right = looks[i + 1]
            row += (
                right.after[0],
                right.after[1],
                here.after[2] + right.known,
                right.after[3],
                here.after[4] + right.lower,
            )
            if i + 1 < last:
                further = looks[i + 2]
                row += (further.after_two[0], here.after_two[1] + right.lower + "|" + further.lower)
                if i + 2 < last:
                    row.append(looks[i + 3].after_three)
        else:
            row.append("last")
        rows.append(row)
    return rows
