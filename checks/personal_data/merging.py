"""From the findings of many layers to one list without overlaps, each with its evidence and a reason.

Layers that name the same kind of thing in the same place agree: the evidence is the chance that not all of them err by
their own scores, 1 - (1-a)(1-b)…, kept under .99 unless a check digit or the chair's list settles it. It decides what
goes first here; `agreed` says what it has been worth. Where kinds overlap, the order of
`PRIORITY` decides, then the longer passage: an address holds its street and postcode, a school holds the saint in its
name. An e-mail or web address stays whole even around a listed name. What a weaker passage covers beyond a stronger
one is kept as a passage of its own, so that nothing is lost.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import regex

from checks.personal_data.addresses_beside_people import addresses_beside_people
from checks.personal_data.bodies_beside_people import bodies_beside_people
from checks.personal_data.ends import BODIES, within_ends
from checks.personal_data.flags import NET, REPORT_READER
from checks.personal_data.passages import Passage
from checks.personal_data.recognisers.base import CHECK_DIGIT, Found
from checks.personal_data.recognisers.capitals import UNEXPLAINED
from checks.personal_data.use import is_field_word

PRIORITY = (
    ("EMAIL_ADDRESS", "URL"),
    ("listed",),
    ("ADDRESS",),
    (
        "UK_NHS",
        "UK_NINO",
        "UK_UPN",
        "UK_PASSPORT",
        "UK_DRIVING_LICENCE",
        "IBAN_CODE",
        "UK_BANK_ACCOUNT",
        "UK_PNC",
    ),
    (
        "PHONE_NUMBER",
        "UK_COURT_CASE",
        "UK_POLICE_COLLAR",
        "CASE_NUMBER",
        "UK_CRO",
        "UK_POSTCODE",
        "SOCIAL_HANDLE",
    ),
    ("DATE_OF_BIRTH", "DATE_TIME", "UK_VEHICLE_REGISTRATION", "IP_ADDRESS"),
    ("SCHOOL", "HEALTH_SETTING", "PLACE_OF_WORSHIP", "REFUGE", "NEWSPAPER"),
    ("ORGANIZATION",),
    ("USERNAME", "PERSON", "LOCATION"),
    ("NRP", "AGE", "SENTENCE", "MEDICAL_CONDITION", "OCCUPATION"),
)
RANK = {kind: rank for rank, kinds in enumerate(PRIORITY) for kind in kinds}
LESS_TELLING = frozenset(
    {"whole document", "report reader"}
)  # whose reason is the same for whatever they find
SETTLED = frozenset({"people listed", CHECK_DIGIT})
NAMES = frozenset({"PERSON", "LOCATION", "ORGANIZATION"})
MOST = 0.99
HOLDERS = {"CASE_NUMBER": "UK_VEHICLE_REGISTRATION", "LOCATION": "NRP"}
# What is called after somebody keeps the ending of the name: "Bishop Osric's", "von Recke's", "a College of F.E."
WITH_THEIR_ENDS = BODIES | {"MEDICAL_CONDITION", "ADDRESS"}
JOINED = regex.compile(r"['’.]*")
AFTER_INITIAL = regex.compile(r"\.?[ ]")
BORN = regex.compile(r",?\s\(?(?:née|nee|formerly)\s")  # "Kirsty Robson, née Hepple"
BLANK = regex.compile(r"[ -]|\n[ ]*")  # what may part two words of a name


def merged(text: str, found: Iterable[Found], lesser: Iterable[Found] = ()) -> list[Passage]:
    """The passages of one paragraph, in order, none overlapping another, none ending in a blank.

    `lesser` findings take only what no other passage has taken.
    """
    passages = [passage for kind in _by_kind(found) for passage in _agreeing(text, kind)]
    passages = [bounded for passage in passages if (bounded := within_ends(text, passage))]
    passages = addresses_beside_people(text, bodies_beside_people(text, passages))
    passages = [
        one for one in passages if not (_within_a_name(one, passages) or _within_longer(one, passages))
    ]
    passages.sort(key=lambda p: (_rank(p), p.start - p.end, -p.score, p.start))
    passages += [_passage([one]) for one in lesser]
    taken: list[Passage] = []
    for passage in passages:
        for start, end in _left_over(passage, taken):
            trimmed = _trimmed(text, start, end)
            if trimmed is None:
                continue
            whole = trimmed == (passage.start, passage.end)
            if not whole and _is_kind_of_neighbour(text, trimmed, taken):
                continue
            if not whole and _is_scrap(text, *trimmed):
                _give_to_neighbour(text, trimmed, passage, taken)
            else:
                taken.append(
                    Passage(*trimmed, passage.entity, passage.score, passage.layers, passage.why)
                    if not whole
                    else passage
                )
    return sorted(taken, key=lambda p: p.start)


def agreement(scores: Sequence[float]) -> float:
    """The chance that not all layers err."""
    doubt = 1.0
    for score in scores:
        doubt *= 1 - score
    return round(min(MOST, 1 - doubt), 3)


def _rank(passage: Passage) -> float:
    if "people listed" in passage.layers:
        return RANK["listed"]
    if passage.entity in NAMES and passage.score < 0.45:
        return len(PRIORITY)
    if passage.entity in {"ORGANIZATION", "LOCATION"} and passage.score < 0.6:
        return RANK["LOCATION"] + 0.5
    return RANK.get(passage.entity, len(PRIORITY) - 1)


def _by_kind(found: Iterable[Found]) -> list[list[Found]]:
    kinds: dict[str, list[Found]] = {}
    for one in found:
        kinds.setdefault(one.entity, []).append(one)
    return list(kinds.values())


def _agreeing(text: str, found: list[Found]) -> list[Passage]:
    """Findings of one kind that overlap, or are parted by a single blank between the parts of a name, joined."""
    joined: list[list[Found]] = []
    end = -1
    for one in sorted(found, key=lambda f: (f.start, -f.end)):
        gap = text[end : one.start] if joined and one.start >= end else ""
        touching = joined and (
            one.start < end
            or (one.entity == "PERSON" and BLANK.fullmatch(gap) and _same_line(text, end))
            or (one.entity == "PERSON" and BORN.fullmatch(gap))
        )
        if touching:
            joined[-1].append(one)
            end = max(end, one.end)
        else:
            joined.append([one])
            end = one.end
    return [_passage(group) for group in joined]


def _same_line(text: str, end: int) -> bool:
    return end < len(text) and text[end - 1].isalpha()


def _passage(group: list[Found]) -> Passage:
    best: dict[str, Found] = {}
    for one in group:
        if one.layer not in best or one.score > best[one.layer].score:
            best[one.layer] = one
    order = sorted(best.values(), key=lambda f: (-f.score, f.layer))
    settled = any(one.layer in SETTLED for one in order)
    score = 1.0 if settled else agreement([one.score for one in order])
    telling = sorted(order, key=lambda f: ("“" not in f.why, f.layer in LESS_TELLING, -f.score))
    why = telling[0].why
    if len(order) > 1 and not settled:
        others = " and ".join(f"“{one.layer}”" for one in telling[1:3])
        why = f"{why} Also found by {others}."
    start, end = min(f.start for f in group), max(f.end for f in group)
    return Passage(start, end, group[0].entity, score, tuple(map(_layer, order)), why)


def _layer(one: Found) -> str:
    """The layer that found it; a capital that no list explains is the safety net's, not the lists'."""
    return NET if one.rule == UNEXPLAINED else one.layer


def _within_a_name(one: Passage, passages: Sequence[Passage]) -> bool:
    """True for a word that the report reader alone takes for a body's name, within the whole name of one: "Son" in
    "Tarrow & Son"."""
    return (
        one.layers == (REPORT_READER,)
        and one.entity in BODIES
        and any(
            other.entity in BODIES
            and other.score >= 0.5
            and other.start <= one.start
            and one.end <= other.end
            and other.end - other.start > one.end - one.start
            for other in passages
        )
    )


def _within_longer(one: Passage, passages: Sequence[Passage]) -> bool:
    """True for what looks like a reference within the plate of a vehicle, "LK 20771" in "04 LK 20771", and like a place
    within an origin, "East" in "East European"."""
    return any(
        other.entity == HOLDERS.get(one.entity)
        and other.score >= 0.5
        and other.start <= one.start
        and one.end <= other.end
        and other.end - other.start > one.end - one.start
        for other in passages
    )


def _left_over(passage: Passage, taken: Sequence[Passage]) -> list[tuple[int, int]]:
    """What of the passage no stronger passage has taken."""
    pieces = [(passage.start, passage.end)]
    for other in taken:
        pieces = [
            piece
            for start, end in pieces
            for piece in (
                [(start, end)]
                if other.end <= start or other.start >= end
                else [(start, other.start), (other.end, end)]
            )
            if piece[0] < piece[1]
        ]
    return pieces


def _is_kind_of_neighbour(text: str, piece: tuple[int, int], taken: list[Passage]) -> bool:
    """Widen the body that stands right before by the word for its kind: "North East Ambulance" by "Service"."""
    start, end = piece
    if not is_field_word(text[start:end]) or not text[start].isupper():
        return False
    for number, other in enumerate(taken):
        if other.entity in BODIES and other.end < start and BLANK.fullmatch(text, other.end, start):
            taken[number] = replace(other, end=end)
            return True
    return False


def _is_scrap(text: str, start: int, end: int) -> bool:
    """True for one or two letters, too little for a passage of its own."""
    return sum(character.isalnum() for character in text[start:end]) < 3


def _give_to_neighbour(text: str, scrap: tuple[int, int], passage: Passage, taken: list[Passage]) -> None:
    """Widen the passage that took the rest of a name by the letters left of it: "Queen Mary" by the "s" of "Queen
    Mary's", where that is what a body or a condition is called; "Marsh HT" by the initial of "U Marsh"."""
    start, end = scrap
    if passage.entity == "PERSON" and text[start:end].isupper():
        for number, other in enumerate(taken):
            if (
                other.entity in BODIES
                and end < other.start
                and AFTER_INITIAL.fullmatch(text, end, other.start)
            ):
                taken[number] = replace(other, start=start)
        return
    if passage.entity not in WITH_THEIR_ENDS:
        return
    for number, other in enumerate(taken):
        if other.entity == "PERSON" and passage.entity == "ORGANIZATION":
            continue  # "Daz's" may be a house as well as a shop
        if other.end <= start and JOINED.fullmatch(text, other.end, start):
            taken[number] = replace(other, end=end)
        elif end <= other.start and JOINED.fullmatch(text, end, other.start):
            taken[number] = replace(other, start=start)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Without blanks and loose punctuation at either end; None when nothing is left."""
    loose = " \t\n,;:.()[]“”\"'‘’"
    keep = ")." if text[start:end].count("(") or text[start:end].count(".") > 1 else ""
    opening = "[" if "]" in text[start:end] else ""
    opening += "".join(a for a, b in ("“”", '""') if b in text[start + 1 : end - 1])  # “Dunroamin”, Mill Road
    while start < end and text[start] in loose and text[start] not in opening:
        start += 1
    while end > start and text[end - 1] in loose and text[end - 1] not in keep:
        end -= 1
    return (start, end) if start < end else None
