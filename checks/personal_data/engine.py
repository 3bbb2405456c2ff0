"""The Presidio engine: an explicit registry, never Presidio's default, over our own pipeline, paragraph by paragraph.

Presidio compares each finding with each other one and looks for context words from the start of the text. Over a whole
report that grows with the square of its length; over paragraphs it does not, and a changed paragraph alone is new work.
"""

import gc
import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from itertools import chain, repeat

from presidio_analyzer import EntityRecognizer, RecognizerRegistry

from checks.personal_data import needed
from checks.personal_data.layers import Layers, WhereContextCounts
from checks.personal_data.recognisers import contact, identifiers
from checks.personal_data.recognisers.addresses import Addresses
from checks.personal_data.recognisers.ages import Ages
from checks.personal_data.recognisers.background import Background
from checks.personal_data.recognisers.base import Found, found
from checks.personal_data.recognisers.capitals import Capitals
from checks.personal_data.recognisers.circumstances import Circumstances
from checks.personal_data.recognisers.dates import Dates
from checks.personal_data.recognisers.homes import Homes
from checks.personal_data.recognisers.institutions import Institutions
from checks.personal_data.recognisers.landmarks import Landmarks
from checks.personal_data.recognisers.occupations import Occupations
from checks.personal_data.recognisers.people import People
from checks.personal_data.recognisers.places import Places
from checks.personal_data.recognisers.references import References
from checks.personal_data.recognisers.sentences import Sentences
from checks.personal_data.sharing import LONG, processes, shared
from checks.personal_data.trained import crf_features, names, report_reader
from checks.personal_data.trained.crf_features import tokenise
from checks.personal_data.trained.name_tagger import Together, words_of
from checks.personal_data.trained.nlp import PipelineEngine
from checks.personal_data.unit import Reading

FLOOR = 0.15
BATCH = 256  # paragraphs that are read together: the more, the quicker
LEAST, SHARES = (
    32,
    8,
)  # with other processes, each gets about eight batches, of no fewer paragraphs than these
PIPED = (
    32  # paragraphs that spaCy's network reads together: with more, they do not fit the processor's memory
)
REMEMBERED = 20_000  # paragraphs: about ten long reports
_lock = threading.Lock()
_remembered: "OrderedDict[bytes, Reading]" = OrderedDict()


def recognisers() -> list[EntityRecognizer]:
    """Every recogniser, in a fixed order. Presidio's US recognisers, and those that misfire on prose, are left out."""
    return [
        *identifiers.checked(),
        *contact.stock(),
        identifiers.Identifiers(),
        References(),
        contact.Contact(),
        Dates(),
        Ages(),
        Sentences(),
        Addresses(),
        Homes(),
        Places(),
        Landmarks(),
        Institutions(),
        People(),
        Background(),
        Circumstances(),
        Occupations(),
        Capitals(),
        *names.recognisers(),
    ]


@lru_cache(maxsize=2)
def _engine(fingerprint: str) -> Layers:
    del fingerprint
    made = Layers(
        registry=RecognizerRegistry(recognizers=recognisers(), supported_languages=["en"]),
        nlp_engine=PipelineEngine(names.pipeline()),
        supported_languages=["en"],
        context_aware_enhancer=WhereContextCounts(context_similarity_factor=0.3),
        default_score_threshold=FLOOR,
    )
    gc.collect()
    gc.freeze()  # patterns, lists and models stay: the collector need not look through them again and again
    return made


def engine() -> Layers:
    """The engine of the present setting, built once a process."""
    with _lock:
        return _engine(names.fingerprint())


# Made up. It has something for every layer in it.
EXAMPLE = (
    "On 3 May 2011 Leanne Hartley, aged 24, of 14 Albert Road, Westmere, was seen at Ashgrove Surgery. Her father, "
    "Paul, a joiner, was sentenced to two years. She rang 07700 900123 (l.hartley@reviews.example)."
)


def warm() -> None:
    """Build the engine and read an example: patterns are compiled, lists and models read on first use."""
    read([EXAMPLE])


@contextmanager
def without_collecting() -> Iterator[None]:
    """Leave the garbage collector out for a moment: a batch makes no cycles, and looking for them takes time."""
    at_work = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if at_work:
            gc.enable()


@lru_cache(maxsize=2)
def _word_scores(fingerprint: str) -> Together | None:
    """The CRFs of the setting side by side, the names' first; None when the names are read by none."""
    del fingerprint
    names_crf, reader = _names_crf(), report_reader.reader()
    if names_crf is None:
        return None
    return Together([names_crf.tagger, *([reader] if reader else [])], crf_features.word_lists())


def _names_crf() -> names.CrfNames | None:
    return next((one for one in engine().registry.recognizers if isinstance(one, names.CrfNames)), None)


def read(texts: Sequence[str]) -> list[Reading]:
    """What the layers make of each text, read by this process."""
    analyser, names_crf, together = engine(), _names_crf(), _word_scores(names.fingerprint())
    with _lock, without_collecting():
        needed.look_ahead(texts)
        tokens = list(map(tokenise, texts))
        of_words = together.scores(words_of(texts, tokens)) if together else []
        if names_crf:
            names_crf.read_ahead(texts, tokens, of_words[0])
        assert isinstance(analyser.nlp_engine, PipelineEngine)
        artifacts = analyser.nlp_engine.artifacts(texts, PIPED)
        every = [
            tuple(found(result) for result in analyser.read(text, artifact))
            for text, artifact in zip(texts, artifacts, strict=True)
        ]
        read_reports = len(of_words) > 1
        scores = (
            report_reader.scores_alone(texts, tokens, every, of_words[1])
            if read_reports
            else repeat(None, len(texts))
        )
        return list(map(Reading, every, scores, map(needed.possible, texts)))


def findings(texts: Sequence[str]) -> list[tuple[Found, ...]]:
    """What each layer found in each text, in offsets of that text."""
    return [one.found for one in readings(texts)]


def readings(texts: Sequence[str], progress: Callable[[int, int], None] | None = None) -> list[Reading]:
    """What the layers make of each text. A text seen before is not read again, and many new ones are shared with other
    processes (see `sharing`).

    `progress` is told how many of the texts are done.
    """
    configuration = names.fingerprint().encode()
    keys = [
        hashlib.sha256(configuration + b"\0" + text.encode("utf-8", "surrogatepass")).digest()
        for text in texts
    ]
    with _lock:
        results = {key: _remembered[key] for key in keys if key in _remembered}
    new = {key: text for key, text in zip(keys, texts, strict=True) if key not in results}
    known = len(texts) - len(new)

    waiting = list(new.values())
    others = processes() - 1 if sum(map(len, waiting)) >= LONG else 0
    size = min(BATCH, max(LEAST, len(waiting) // (SHARES * (others + 1))))
    batches = [waiting[first : first + size] for first in range(0, len(waiting), size)]

    def tell(batches_done: int) -> None:
        if progress:
            progress(min(known + batches_done * size, len(texts)), len(texts))

    tell(0)
    results |= zip(new, chain(*shared(batches, read, others, tell)), strict=True)
    with _lock:
        for key in keys:
            _remembered[key] = results[key]
            _remembered.move_to_end(key)
        while len(_remembered) > REMEMBERED:
            _remembered.popitem(last=False)
    if progress:
        progress(len(texts), len(texts))
    needed.remember({text: results[key].possible for text, key in zip(texts, keys, strict=True)})
    return [results[key] for key in keys]
