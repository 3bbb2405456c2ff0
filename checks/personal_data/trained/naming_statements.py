"""Whether a paragraph says that the names in a report are made up, in whatever words it says so.

A weighted sum over words and kinds of words that stand together, learned from some hundred such paragraphs and many
more that speak of names and do not say so (`training/naming_statements.py`). What says that the real names still stand
is no such paragraph, whatever the sum is.
"""

import gzip
import json
from collections.abc import Iterator
from functools import cache
from itertools import combinations
from math import exp

import regex

from checks.personal_data.lexicon import DATA, bag, family_names, given_names, is_word
from checks.personal_data.use import is_field_word

WEIGHTS = DATA / "naming_statements.json.gz"
SURE = 0.75  # where it speaks of the report
LIKELY = 0.93  # where it speaks of those who wrote it, or of pseudonyms
ALONE = 0.985  # where it speaks of neither
# Words that do the same work in such a sentence.
KINDS_OF_WORDS = {
    "NAMES": bag("name names named surname surnames forename forenames naming"),
    "CALLS": bag("""call called calls calling refer referred refers known designated spoken appear appears appearing
        meet become becomes became termed cited shown christened rechristened"""),
    "CHOOSES": bag("""choose chose chosen choosing pick picked selected given gave give lent lend allotted adopted
        assigned decided agreed settled proposed suggested bestowed bestowing attributed borrowed drawn taken devised
        found conferred allocated supplied substituted inserted employed used use uses using"""),
    "MADE_UP": bag("""pseudonym pseudonyms pseudonymous alias aliases invented fictitious made-up fictional fiction
        assumed cover substitute substitutes disguise disguised disguises altered changed renamed anonymised anonymity
        anonymous false imaginary stand-in"""),
    "REAL": bag("real true own actual proper legal original actually really baptismal"),
    "REPORT": bag("""report review summary pages document account text narrative chapter book publication overview
        story version"""),
    "HERE": bag("here throughout below hereafter hereinafter herein follows"),
    "NOT": bag("not no none neither nor nobody never without nothing anyone anybody cannot"),
    "PROTECTS": bag("""protect protected confidentiality privacy identify identified identifies identifying
        identification identifiable recognise recognised recognisable recognises identity identities traced conceal
        concealed obscure safeguard respect"""),
    "KIN": bag("""mother father mum dad parents parent brother sister sisters brothers siblings sibling grandmother
        grandfather aunt uncle cousin stepfather stepmother partner boyfriend husband wife child children baby infant
        boy girl son daughter twins twin eldest youngest subject family grandparents woman man friend friends neighbour
        lodger carer carers nephew niece"""),
    "STAFF": bag("""worker social visitor teacher officer nurse doctor midwife headteacher manager practitioners
        professionals professional staff officers paediatrician consultant school nursery surgery village town estate
        home places"""),
    "WE": bag("we i author board panel reviewers reviewer our my"),
    "LATER": bag("""will draft working unredacted before until still remain remains stand standing replaced removed
        later yet master copy eventually prior"""),
    "LIFE": bag("""deed poll adoption police passport married marriage maiden nickname records register facebook court
        registered baptised knew"""),
}
KIND_OF = {word: kind for kind, words in KINDS_OF_WORDS.items() for word in words}
NAME, ALWAYS = "NAME", "ALWAYS"
TOKEN = regex.compile(r"[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\d+|[“”\"‘’'();:,.*=–—-]")
MARKS = {"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-"}
SENTENCES = regex.compile(r"(?<=[.!?;])\s+")
WINDOW = 3  # sentences that are asked about together
# The names will be changed, or stand as they are: said of a draft, and never of made-up names.
NAMES_STAND = regex.compile(
    r"\b(?:working\s(?:copy|draft|version)|(?:will|to)\sbe\s(?:replaced|changed|substituted|removed|taken\sout|anonymised)|"
    r"before\s(?:it\s(?:is|goes)|publication)|not\syet|(?:real|true)\snames?\s(?:stand|are|is|have|has|in|of)|"
    r"names\s(?:in\sfull|appear\sin\sfull|left\sin)|version\sfor\s(?:publication|the\spublic)|"
    r"(?:in\sthe\s)?published\s(?:version|summary|copy|one)|in\sthis\sversion|once\spublished|"
    r"when\s(?:it\sis\s)?published)\b",
    regex.IGNORECASE,
)


def _kind(word: str, opens: bool) -> str:
    """What a token counts as: its kind, NAME for what may be one, 0 for a number, itself in small letters."""
    if not word[0].isalpha():
        return "0" if word.isdigit() else MARKS.get(word, word)
    lower = word.lower().replace("’", "'")
    if word[0].isupper() and not is_field_word(word):
        bare = lower.removesuffix("'s")
        listed = (bare in given_names() or bare in family_names()) and not is_word(bare)
        if listed or not (opens or (word.isupper() and len(word) < 5)):
            return NAME
    return KIND_OF.get(lower, lower)


def _kinds(sentence: str) -> list[str]:
    """The tokens of a sentence as they count, a name of several words as one."""
    kinds, opens = ["^"], True
    for match in TOKEN.finditer(sentence):
        kind = _kind(match.group(), opens)
        if not (kind == NAME == kinds[-1]):
            kinds.append(kind)
        opens = match.group() in ".:*"
    return [*kinds, "$"]


def features(text: str) -> set[str]:
    """What is weighed in a text: up to three tokens that follow each other, two with one between, and the kinds of
    words that stand in one sentence."""
    found: set[str] = set()
    for sentence in SENTENCES.split(text):
        kinds = _kinds(sentence)
        for size in (1, 2, 3):
            found.update(" ".join(kinds[at : at + size]) for at in range(len(kinds) - size + 1))
        found.update(f"{first} _ {last}" for first, last in zip(kinds, kinds[2:], strict=False))
        own = sorted({kind for kind in kinds if kind == NAME or kind in KINDS_OF_WORDS})
        found.update(f"{first}+{last}" for first, last in combinations(own, 2))
    return found


@cache
def _weights() -> dict[str, float]:
    return dict(json.loads(gzip.decompress(WEIGHTS.read_bytes())))


def chance(text: str) -> float:
    """How likely it is that a text says that names in the report are made up, from 0 to 1."""
    weights = _weights()
    total = weights[ALWAYS] + sum(weights.get(each, 0.0) for each in features(text))
    return 0.0 if NAMES_STAND.search(text) else 1 / (1 + exp(-total))


# What tells that somebody writes about the report, and not of what happened.
OF_THE_REPORT = regex.compile(
    r"\b(?:this\s(?:[\p{L}-]+\s){0,2}(?:report|review|summary|document|account|chronology)|these\spages|throughout|"
    r"here(?:in|after|inafter)?|in\swhat\sfollows)\b",
    regex.IGNORECASE,
)

OF_ITS_AUTHORS = regex.compile(
    r"\b(?:the\s(?:\p{Ll}+\s)?(?:report|review|summary|[Bb]oard|[Pp]anel|[Cc]hair|[Aa]uthors?|reviewers?)|readers?|"
    r"(?:we|I)\s(?:shall\s|will\s|have\s)?(?:call|give|given|use|used|write|say|speak)|pseudonyms?|published|"
    r"(?:cover|assumed|invented|fictional|changed|agreed)\s(?:fore)?names?|asterisk)\b",
    regex.IGNORECASE,
)


def _asked(text: str, start: int, end: int) -> float:
    """The least chance that is believed of a stretch."""
    if OF_THE_REPORT.search(text, start, end):
        return SURE
    return LIKELY if OF_ITS_AUTHORS.search(text, start, end) else ALONE


def statements(text: str) -> Iterator[tuple[int, int]]:
    """Where in a paragraph it is said that names are made up: start and end of each stretch of a few sentences."""
    ends = [match.start() for match in SENTENCES.finditer(text)] + [len(text)]
    starts = [0, *(match.end() for match in SENTENCES.finditer(text))]
    size = min(WINDOW, len(starts))
    for first in range(len(starts) - size + 1):
        start, end = starts[first], ends[first + size - 1]
        if chance(text[start:end]) >= _asked(text, start, end):
            yield start, end
