"""The report reader: a CRF that learned from marked reports what identifies somebody, given what the layers found.

The layers each know one thing: a list, a pattern, a name's look. The reader has seen whole reports in which every
identifying detail is marked, and says of each word, with its neighbours, what the layers say of it and how the document
uses it elsewhere, whether it is part of a name, an address, a school … It finds what no pattern was written for.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, islice

import numpy as np
import regex

from checks.personal_data.anonymous import is_acronym
from checks.personal_data.cutting_back import MODELS
from checks.personal_data.flags import REPORT_READER as LAYER
from checks.personal_data.lexicon import bag, is_word
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.base import Found
from checks.personal_data.titles import TITLES
from checks.personal_data.trained import crf_features, names
from checks.personal_data.trained.crf_features import tokenise
from checks.personal_data.trained.judgments import reads_like_a_judgment
from checks.personal_data.trained.linear_chain import Scores
from checks.personal_data.trained.name_tagger import Found as Span
from checks.personal_data.trained.name_tagger import NameTagger, Tokens, words_of
from checks.personal_data.trained.reader_held_back import held_back
from checks.personal_data.trained.report_features import features_alone, features_in_use
from checks.personal_data.unit import Unit
from checks.personal_data.use import DAYS, MONTHS, PERSON_VERBS, is_field_word, word_after

EITHER = "EITHER"  # what may be left in a published report: a month, a county
BATCH = 256  # paragraphs
OF_RULES = frozenset({"DATE_TIME", "NRP"})  # what rules find better than the reader
# The least chance of a word that it is of some kind. What is missed is worse than what is shown for nothing, and what
# people do and what courts gave is told in the most ways; a word that may be a name stands in every sentence.
FLOOR = 0.1
ASKED = {"OCCUPATION": 0.08, "SENTENCE": 0.08, "PERSON": 0.12} | dict.fromkeys(OF_RULES, 0.5)
IN_JUDGMENTS = 0.2  # of no word of a judgment less: it has another reader, and this one has read reports
SURE = 0.7  # asked of all words of what rules find better, together
PLAIN = 0.55  # asked of people who are called by an ordinary word
OF_THE_FIELD = 0.3  # asked of occupations that roles of the case have as well, and of numbers in cells
BETWEEN = {
    "PERSON": PERSON_VERBS,
    "AGE": {"or"},
}  # words that stand between two of a kind and belong to neither
POSSESSIVES = bag("his her their my our your its")
SMALL = bag("at the of in for to on with by and or a an")  # what no occupation begins or ends with
WHY = "Words used like this identified somebody in other reports."
BODIES = frozenset({"SCHOOL", "HEALTH_SETTING", "PLACE_OF_WORSHIP", "ORGANIZATION"})
IN_A_MONTH = regex.compile(
    rf"(?i:in|until|since|from)\s(?i:{'|'.join(sorted(MONTHS))})"
)  # "Elder Clinic in June"
LETTER_ENDS = regex.compile(
    r"(?<=(?:^|\s)\p{Lu})\.\s(?=(?:The|An?|In|On|At|He|She|It|They|This|No|Her|His|Their)\b(?!\.)|\p{Lu}\s\p{Ll})"
)
NUMBERED_PERSON = regex.compile(
    r"\b(?:and\s)?(?:Adult|Child|Sibling|Person|Male|Female|Man|Woman)\s\d{1,2}\b"
)
UNDER_AN_ACT = regex.compile(
    r",?\s(?:made\s)?under\s(?:sections?|ss?\.?)\s[\d\s,/()and]+(?:of\s)?the\s\p{Lu}"
)
OF_NAMES = MODELS | {"lists"}  # layers that know a name by its look alone
# The kinds that it tells apart, where they are fewer than ours: what stands for many.
KINDS = {"CODE": "CASE_NUMBER", "HANDLE": "SOCIAL_HANDLE", "CONDITION": "MEDICAL_CONDITION"}


def reader() -> NameTagger | None:
    """The shipped model; None when there is none, or when the setting asks for patterns and lists alone."""
    return _shipped() if names.models_wanted() else None


@cache
def _shipped() -> NameTagger | None:
    if not any(path.exists() for path in crf_features.REPORTS):
        return None
    return NameTagger.open(*crf_features.REPORTS, left=(EITHER,))


def scores_alone(
    texts: Sequence[str], tokens: Sequence[Tokens], found: Sequence[Iterable[Found]], of_words: Scores
) -> list[Scores]:
    """What the reader makes of each text by itself, given the scores of its words, which are changed, and what was
    found in it."""
    model = reader()
    assert model is not None
    rows = chain.from_iterable(map(features_alone, texts, tokens, found))
    model.chain.add(of_words, list(rows))
    ends = np.cumsum(list(map(len, tokens)))[:-1]
    return np.split(of_words, ends)


def read_reports(units: Sequence[Unit]) -> None:
    """Add to what was found in each unit what the reader finds.

    To be asked before `whole_document`, which makes use of it.
    """
    model = reader()
    if model is None:
        return
    asked = dict.fromkeys(model.labels.kinds, FLOOR) | ASKED
    for name in dict.fromkeys(unit.document for unit in units):
        own = [unit for unit in units if unit.document == name]
        judgment = reads_like_a_judgment("\n".join(unit.text for unit in own))
        wanted = {kind: max(chance, IN_JUDGMENTS * judgment) for kind, chance in asked.items()}
        tokens = [tokenise(unit.text) for unit in own]
        waiting = zip(own, tokens, features_in_use(own, tokens), strict=True)
        while batch := list(islice(waiting, BATCH)):
            scores = np.concatenate(_scores(model, [(unit, each) for unit, each, _ in batch]))
            model.chain.add(scores, [row for *_, rows in batch for row in rows])
            texts = [unit.text for unit, *_ in batch]
            found = model.spans(texts, [each for _, each, _ in batch], scores, min(wanted.values()), wanted)
            for (unit, *_), spans in zip(batch, found, strict=True):
                unit.found = [*unit.found, *_found(unit.text, spans, unit.found)]


def _scores(model: NameTagger, units: Sequence[tuple[Unit, Tokens]]) -> list[Scores]:
    """What the reader makes of each unit by itself: known from its reading where nothing was found since."""
    known = [_as_read(unit, (len(own), len(model.chain.labels))) for unit, own in units]
    changed = [one for one, scores in zip(units, known, strict=True) if scores is None]
    texts, tokens = [unit.text for unit, _ in changed], [own for _, own in changed]
    of_words = model.scores(words_of(texts, tokens))
    new = iter(scores_alone(texts, tokens, [unit.found for unit, _ in changed], of_words))
    return [next(new) if scores is None else scores for scores in known]


def _as_read(unit: Unit, shape: tuple[int, int]) -> Scores | None:
    """The scores of a unit's reading; None when they are of another shape, or something was found since."""
    read = unit.read
    fits = read and unit.found is read.found and read.scores is not None and read.scores.shape == shape
    return read.scores if read and fits else None


def _found(text: str, spans: Iterable[Span], by_others: Sequence[Found]) -> Iterator[Found]:
    """The spans as findings: none runs from one cell of a table into the next, or begins or ends with a short form of
    the field. A finding is of the kind that a rule gives to most of it: the rules know more kinds than the reader."""
    for span in spans:
        if span.probability < _asked(text, span):
            continue
        for low, high in _pieces(text, span):
            words = [match.span() for match in once(r"[^\s,;/]+").finditer(text, low, high)]
            while words and _idle(text[slice(*words[0])], span.label):
                words.pop(0)
            while words and _idle(text[slice(*words[-1])], span.label):
                words.pop()
            if span.label == "DATE_TIME" and len(words) > 1 and _does_something(text, *words[-1]):
                words.pop()
            if (
                span.label in BODIES
                and len(words) > 2
                and IN_A_MONTH.fullmatch(text, words[-2][0], words[-1][1])
            ):
                del words[-2:]
            if words and not once(r"\w\.\p{Ll}").match(
                text, max(0, words[0][0] - 2)
            ):  # "jpeg" in "picture.jpeg"
                start, end = words[0][0], words[-1][1]
                if held_back(text, start, end, span.label):
                    continue
                kind = _kind_of(start, end, span.label, by_others) or KINDS.get(span.label, span.label)
                yield Found(start, end, kind, round(0.9 * span.probability, 3), LAYER, LAYER, WHY)


def _does_something(text: str, start: int, end: int) -> bool:
    """True for "Bolam" in "on Monday Bolam said", which is no part of the date."""
    word = text[start:end]
    named = word.istitle() and word.isalpha() and not is_word(word) and word.lower() not in MONTHS | DAYS
    return named and word_after(text, end).lower() in PERSON_VERBS


def _pieces(text: str, span: Span) -> Iterator[tuple[int, int]]:
    """A span in pieces: without the edges of cells in it, arrows, and what stands between two of a kind. A date ends at
    a gap, after which somebody writes: "25 Jan  abi"; a sentence before the Act under which it was passed; a person
    with the letter that ends what was said: "with Mr K. The Elms"."""
    start, end = span.start, span.end
    if (
        span.label == "PERSON"
        and (letter := LETTER_ENDS.search(text, start, end + 3))
        and letter.start() < end
    ):
        end = letter.start()
    if span.label == "DATE_TIME" and (gap := text.find("  ", start, end)) > 0:
        end = gap
    if span.label == "SENTENCE" and (act := UNDER_AN_ACT.search(text, start)) and act.start() < end:
        end = act.start()
    if span.label == "SENTENCE":
        for label in NUMBERED_PERSON.finditer(text, max(0, start - 12), end + 3):
            start = label.end() if label.start() < start < label.end() else start
            end = label.start() if start < label.start() < end else end
    for match in once(r"[\t→]|(?<=\s)\p{Ll}+(?=\s)").finditer(text, start, end + 1):
        if match.end() <= end and (match.group() in "\t→" or match.group() in BETWEEN.get(span.label, ())):
            yield start, match.start()
            start = match.end()
    yield start, end


def _kind_of(start: int, end: int, label: str, by_others: Sequence[Found]) -> str:
    """The kind of the rule's finding that covers most of a stretch; of several, of the surest. Empty when none
    does, and when layers that know names are surer of a person there: "Danielle Marsh-Orton" is no marsh."""
    touching = [
        (min(end, one.end) - max(start, one.start), one.score, one.entity)
        for one in by_others
        if one.start < end and start < one.end and one.layer not in OF_NAMES
    ]
    _, score, kind = max(touching, default=(0, 0.0, ""))
    by_name = label == "PERSON" and any(
        one.entity == label and one.score > score and one.start <= start and end <= one.end
        for one in by_others
        if one.layer in OF_NAMES
    )
    return "" if by_name else kind


def _asked(text: str, span: Span) -> float:
    """The least chance of a span that is believed: more of a person who is called by one ordinary word ("Mark"), of an
    occupation that roles of the case have as well ("worker", "manager"), of a number that opens a cell of a table, and
    of what rules find better."""
    words = text[span.start : span.end]
    if span.label == "PERSON":
        return PLAIN if len(words.split()) == 1 and is_word(words) else 0.0
    if span.label == "OCCUPATION":
        return OF_THE_FIELD if is_field_word(words.split()[-1]) else 0.0
    if span.label == "AGE":
        return OF_THE_FIELD if once(r"\t\s*$").search(text, 0, span.start) else 0.0
    return SURE if span.label in OF_RULES else 0.0


def _idle(word: str, label: str) -> bool:
    """True for what is never the first or last word of anything that identifies: a short form, a dash, "his"; of a
    person, a number, and a role or relative in small letters; of anything else, a letter alone; of an age, capitals."""
    bare = once(r"^\W+|\W+$").sub("", word)
    if not bare or bare in POSSESSIVES or (is_acronym(bare) and bare != "QC"):
        return True
    if label == "OCCUPATION" and bare in SMALL:
        return True
    if label != "PERSON":
        return bare.isalpha() and (len(bare) == 1 or (label == "AGE" and bare.isupper()))
    return not once(r"\p{L}").search(bare) or (bare.islower() and (bare in TITLES or is_field_word(bare)))
