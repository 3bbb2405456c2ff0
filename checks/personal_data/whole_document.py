"""What only the documents as a whole can tell: a name found once is found everywhere, and a role never is a name.

Runs after the paragraphs, over both documents at once, on what the layers found:
1. names inside what is already anonymous are dropped, names partly inside are cut back;
2. the names that are sure enough are gathered, part by part;
3. each part is found wherever it stands, in capitals, in the possessive, misspelt by one letter;
4. titles and initials before a name are taken along;
5. capitals that nothing explains stay only if the word is nowhere written small.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from checks.personal_data.anonymous import is_acronym, left_alone
from checks.personal_data.lexicon import bag, entries, given_names, is_word
from checks.personal_data.merging import NAMES, agreement
from checks.personal_data.recognisers.base import Found, compiled
from checks.personal_data.recognisers.capitals import WORD_AS_NAME
from checks.personal_data.recognisers.dates import NUMBERING
from checks.personal_data.recognisers.people import TITLE
from checks.personal_data.titles import TITLES
from checks.personal_data.use import (
    DAYS,
    MONTHS,
    NEVER_NAMES,
    is_ambiguous,
    is_field_word,
    is_heading,
    opens_sentence,
    used_as_name,
)

ELSEWHERE = "whole document"
SURE = 0.5
PLAIN = "plain words"  # a model alone takes them for a name: not enough
PARTICLES = bag("de da dos du van von der den la le el al bin ibn ap ab y e")
TITLE_ALONE = compiled(
    rf"(?<![\w'’-]){TITLE}(?:(?<!\p{{L}}{{5}})\.)?[ "
    rf"\u00a0\n](?:{TITLE}(?:(?<!\p{{L}}{{5}})\.)?[ ])?(?:(?:\p{{Lu}}\.[ ]?){{1,3}}|\p{{Lu}}[ "
    r"])?$"
)
# A bare initial before a name ("M Hartley"), but for "A" and "I"; after it, an initial, "senior" or a number of a kind.
INITIAL_BEFORE = regex.compile(
    r"(?<=^|[^\w'’.-]|[\t\n])(?<!\b(?:[Cc]hild|[Ss]chool|[Ww]orker|[Pp]erson|[Aa]dult|[Bb]aby|"
    r"CHILD|[Ss]ibling)\s)[B-HJ-Z][ ]$"
)
AFTER = regex.compile(
    r"[ ]\p{Lu}-\p{Lu}\b\.?(?!\p{Ll})|[ ]\p{Lu}\.(?=\s\p{Ll}|[,)]|\s*$)|(?<=\p{Lu}{3}),[ "
    r"]\p{Lu}\b(?!\p{Ll})|,?[ ](?:senior|junior|Senior|Junior|Snr|Jnr|Jr)\b\.?(?!\s(?:\p{Lu}|"
    r"school|nurse|social))"
)
INITIALS_BEFORE = regex.compile(r"(?<![\w'’.-])(?:\p{Lu}\.[ ]?){1,3}$")
PART = regex.compile(r"[\p{L}\p{M}]+(?:['’]\p{Lu}[\p{L}\p{M}]+)?(?:-[\p{L}\p{M}]+)*")
SMALL = regex.compile(r"(?<![\w'’@./_-])\p{Ll}[\p{L}\p{M}]{2,}(?![\w@_/]|\.\w)")
PARAGRAPH_NUMBER = regex.compile(r"\s*\d{1,2}\.\d{1,2}\.[1-8]\.?\s+\p{Lu}")
MODELS = frozenset({"name model", "second name model"})
NO_PART = bag(
    "the of and de da du von van der den la le el al bin ibn mr mrs ms miss dr st saint sir nee née"
)


@dataclass
class Unit:
    """A paragraph or aside with what the layers found in it, in offsets of its own text."""

    document: str
    text: str
    found: Sequence[Found]


def whole_document(units: Sequence[Unit]) -> None:
    """Settle what was found, over all units together; `found` of each unit is replaced."""
    written_small = {word for unit in units for word in SMALL.findall(unit.text)}
    for unit in units:
        unit.found = [
            kept for one in unit.found if (kept := _kept(unit.text, one, written_small)) is not None
        ]
    numbered = {unit.document for unit in units if PARAGRAPH_NUMBER.match(unit.text)}
    for unit in units:
        if unit.document in numbered:
            unit.found = [one for one in unit.found if one.rule != NUMBERING]
    places = {
        (number, one.start, unit.text[one.start : one.end].lower())
        for number, unit in enumerate(units)
        for one in unit.found
        if one.rule in {WORD_AS_NAME, PLAIN}
    }
    seen = Counter(word for _, _, word in places)
    for unit in units:
        unit.found = [
            one
            for one in unit.found
            if one.rule != WORD_AS_NAME or seen[unit.text[one.start : one.end].lower()] > 1
        ]
    known = _known_names(units)
    initials = _initials(units)
    everywhere = _matcher(known)
    plain = Counter(
        unit.text[one.start : one.end].lower() for unit in units for one in unit.found if one.rule == PLAIN
    )
    for unit in units:
        unit.found = [*unit.found, *_propagated(unit, known, everywhere)]
        unit.found = [*unit.found, *_misspelt(unit, known), *_initialled(unit, initials)]
        unit.found = [
            _with_title(unit.text, one)
            for one in unit.found
            if one.rule != PLAIN
            or _seconded(one, unit.found)
            or plain[unit.text[one.start : one.end].lower()] > 2
        ]


def _kept(text: str, one: Found, written_small: set[str]) -> Found | None:
    """The finding, cut back to what is not anonymous; None when nothing of it is left."""
    if one.entity not in NAMES or one.layer == "people listed":
        return one
    start, end = one.start, one.end
    for low, high in left_alone(text):
        if low <= start < high and end > high:
            start = high
        elif low < end <= high and start < low:
            end = low
        elif low <= start and end <= high:
            return None
    if (start, end) != (one.start, one.end) and all(
        word.lower() in TITLES for word in PART.findall(text[start:end])
    ):
        return None
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    one = replace(one, start=start, end=end)
    if one.layer in MODELS:
        return _kept_of_model(text, one)
    if one.rule in {"unexplained", WORD_AS_NAME} and text[start:end].lower() in written_small:
        return None
    return one if start < end else None


def _seconded(one: Found, found: Sequence[Found]) -> bool:
    """True when another layer finds a person in the same place."""
    return any(
        other.layer != one.layer
        and other.entity == one.entity
        and other.start < one.end
        and one.start < other.end
        for other in found
    )


def _kept_of_model(text: str, one: Found) -> Found | None:
    """A model's finding without roles and small words at its edges; None when it is all ordinary words of the field."""
    words = [
        (match.start() + one.start, match.end() + one.start)
        for match in regex.finditer(r"[^\s/]+", text[one.start : one.end])
    ]
    if one.entity == "PERSON":
        small = [
            n for n, (a, b) in enumerate(words) if n and text[a:b].islower() and text[a:b] not in PARTICLES
        ]
        words = words[: small[0]] if small else words
        ended = [n for n, (a, b) in enumerate(words) if b - a > 4 and text[b - 1] in ".?!;:"]
        words = words[: ended[0] + 1] if ended else words
    heading = is_heading(text)

    def idle(span: tuple[int, int]) -> bool:
        word = regex.sub(r"['’]s?$|^\W+|\W+$", "", text[span[0] : span[1]])
        if (
            not any(character.isalpha() for character in word)
            or regex.fullmatch(r"\p{L}{1,2}\.?\d[\d.]*", word)
            or word.lower() in NEVER_NAMES
        ):
            return True
        if len(word) == 1:
            return one.entity != "PERSON"
        if is_acronym(word) or word.lower() in MONTHS | DAYS or word.lower() in NO_PART:
            return True
        return (
            (
                is_field_word(word)
                or word[0].islower()
                or (is_word(word) and (heading or opens_sentence(text, span[0])))
            )
            and (one.entity == "PERSON" or word[0].islower() or True)
            and not (word.lower() in given_names() and used_as_name(text, span[0], span[1], heading))
        )

    while words and idle(words[0]):
        words.pop(0)
    while words and one.entity == "PERSON" and idle(words[-1]):
        words.pop()
    if not words or text[one.start : one.end].lower().rstrip("s") in entries("origins"):
        return None
    start, end = words[0][0], words[-1][1]
    while end > start and not text[end - 1].isalnum():
        end -= 1
    end -= 2 if regex.search(r"['’]s$", text[start:end]) else 0
    own = [regex.sub(r"\W+$", "", text[a:b]) for a, b in words]
    if all(len(word) < 2 or is_acronym(word.replace(".", "")) for word in own) or (
        len(own[0]) == 1 and all(map(is_word, own[1:]))
    ):
        return None
    if all(is_word(word) or is_acronym(word.replace(".", "")) or len(word) == 1 for word in own):
        before = regex.search(r"(\p{L}+)\s+$", text[max(0, start - 20) : start])
        article = bool(
            before and before.group(1).lower() in {"the", "a", "an", "this", "each", "any", "no", "its"}
        )
        if one.entity != "PERSON" or article or heading or len(own) > 2:
            return None
        return replace(one, start=start, end=end, score=min(one.score, 0.35), rule=PLAIN)
    return replace(one, start=start, end=end)


@dataclass(frozen=True)
class Known:
    """A part of a name that was found: in how many places, whether as a name that is also a word, and as what."""

    part: str
    score: float
    entity: str
    places: int


def _known_names(units: Sequence[Unit]) -> dict[str, Known]:
    """The parts of names that are sure enough to look for everywhere, lower case. Places are kept as places."""
    scores: dict[tuple[str, str], float] = {}
    votes: Counter[tuple[str, str]] = Counter()
    for unit in units:
        for entity in ("PERSON", "LOCATION"):
            for start, end, score, cued in _groups(unit, entity):
                text = unit.text[start:end]
                whole = PART.findall(text)
                parts = (
                    [
                        *whole,
                        *(half for part in whole if "-" in part for half in part.split("-") if len(half) > 3),
                    ]
                    if entity == "PERSON"
                    else [text]
                )
                for part in parts:
                    lower = part.lower().replace("’", "'")
                    if not _worth(part, lower, cued, entity):
                        continue
                    key = (lower, entity)
                    votes[key] += 1
                    scores[key] = max(scores.get(key, 0), score)
    known: dict[str, Known] = {}
    for (lower, entity), score in sorted(scores.items()):
        other = "LOCATION" if entity == "PERSON" else "PERSON"
        if votes[(lower, other)] > votes[(lower, entity)] or (
            votes[(lower, other)] == votes[(lower, entity)] and entity == "LOCATION"
        ):
            continue
        known[lower] = Known(lower, score, entity, votes[(lower, entity)])
    return known


def _groups(unit: Unit, entity: str) -> Iterator[tuple[int, int, float, bool]]:
    """Findings of a kind that overlap, with their joint score, and whether a cue or list speaks for it."""
    ordered = sorted((one for one in unit.found if one.entity == entity), key=lambda f: f.start)
    group: list[Found] = []
    for one in [*ordered, None]:
        if one is not None and (not group or one.start < max(f.end for f in group)):
            group.append(one)
            continue
        if group:
            by_layer = {f.layer: f.score for f in sorted(group, key=lambda f: f.score)}
            score = agreement(list(by_layer.values()))
            if score >= SURE:
                yield (
                    min(f.start for f in group),
                    max(f.end for f in group),
                    score,
                    not set(by_layer) <= MODELS,
                )
        group = [one] if one is not None else []


def _worth(part: str, lower: str, cued: bool, entity: str) -> bool:
    """True for a part that may be looked for elsewhere: no title, no small word, no role; a plain word only with a cue."""
    if lower in NEVER_NAMES or lower in entries("origins"):
        return False
    if len(part) < 3 or lower in NO_PART or is_acronym(part) or lower in MONTHS | DAYS:
        return len(part) >= 2 and cued and part[0].isupper() and lower in given_names()
    if entity == "LOCATION":
        return not all(is_word(word) for word in lower.split())
    if is_field_word(part):
        return cued and lower in given_names()
    return cued or not is_word(lower)


def _matcher(known: dict[str, Known]) -> "regex.Pattern[str] | None":
    if not known:
        return None
    either = "|".join(
        regex.escape(part).replace("'", "['’]").replace(r"\ ", r"[\s\u00a0]+")
        for part in sorted(known, key=lambda p: (-len(p), p))
    )
    return regex.compile(rf"(?<![\w])(?:{either})s?(?![\w])", regex.IGNORECASE)


def _propagated(unit: Unit, known: dict[str, Known], matcher: "regex.Pattern[str] | None") -> Iterator[Found]:
    """The known names wherever they stand in the unit and are used as names."""
    if matcher is None:
        return
    heading = is_heading(unit.text)
    alone = left_alone(unit.text)
    for match in matcher.finditer(unit.text):
        start, end = match.span()
        part = regex.sub(r"[\s\u00a0]+", " ", match.group().lower().replace("’", "'"))
        entry = known.get(part) or known.get(part.removesuffix("s"))
        plural = entry is not None and entry.part != part
        if entry is None or any(low <= start and end <= high for low, high in alone):
            continue
        written = match.group()
        if plural:
            the = unit.text[max(0, start - 4) : start].lower() == "the "
            if not written[0].isupper() or (is_word(part) and not the):
                continue
        elif is_ambiguous(part) or is_field_word(part):
            if not written[0].isupper() or not used_as_name(unit.text, start, end, heading, known=True):
                continue
        elif written.islower() and (len(part) < 4 or entry.entity == "LOCATION"):
            continue
        if entry.places == 1 and any(
            one.start <= start and end <= one.end and one.entity == entry.entity for one in unit.found
        ):
            continue  # the one place where it was found: nothing to add
        score = min(0.9, max(0.5, entry.score * 0.9))
        yield Found(
            start,
            end,
            entry.entity,
            score,
            ELSEWHERE,
            "propagated",
            "It is found as a name elsewhere in the documents.",
        )


def _initials(units: Sequence[Unit]) -> "regex.Pattern[str] | None":
    """The initials of the people named in full, as a pattern; None when there are none that mean nothing else."""
    letters = set()
    for unit in units:
        for start, end, score, _ in _groups(unit, "PERSON"):
            parts = [
                part
                for part in PART.findall(unit.text[start:end])
                if part[0].isupper() and part.lower() not in TITLES
            ]
            if len(parts) > 1 and score > SURE:
                letters.add(parts[0][0] + parts[-1][0])
                letters.add("".join(part[0] for part in parts))
    letters = {each for each in letters if 1 < len(each) < 5 and not is_acronym(each)}
    if not letters:
        return None
    return regex.compile(
        rf"(?<![\w.'’/&-])(?:{'|'.join(sorted(letters, key=lambda each: (-len(each), each)))})(?!["
        r"\w/&-]|\.\w)"
    )


def _initialled(unit: Unit, initials: "regex.Pattern[str] | None") -> Iterator[Found]:
    """Initials of people named in full, in a text that is not in capitals."""
    if initials is None or is_heading(unit.text):
        return
    alone = left_alone(unit.text)
    for match in initials.finditer(unit.text):
        if not any(low <= match.start() and match.end() <= high for low, high in alone):
            yield Found(
                *match.span(),
                "PERSON",
                0.4,
                ELSEWHERE,
                "initials",
                "They are the initials of somebody named in the documents.",
            )


def _misspelt(unit: Unit, known: dict[str, Known]) -> Iterator[Found]:
    """Unexplained words that are one letter away from a name that was found."""
    for one in unit.found:
        if one.rule != "unexplained":
            continue
        word = unit.text[one.start : one.end].lower()
        if len(word) < 5 or word in known:
            continue
        near = next(
            (
                part
                for part, entry in known.items()
                if entry.entity == "PERSON" and one_letter_apart(word, part)
            ),
            None,
        )
        if near:
            yield replace(
                one,
                entity="PERSON",
                score=0.5,
                layer="spelling",
                rule="misspelt",
                why="It looks like another spelling of a name in the documents.",
            )


def one_letter_apart(word: str, other: str) -> bool:
    """True when one letter added, left out, changed or swapped with its neighbour makes one word the other."""
    if abs(len(word) - len(other)) > 1 or word == other or len(other) < 5 or word[0] != other[0]:
        return False
    if len(word) == len(other):
        differ = [at for at, (a, b) in enumerate(zip(word, other, strict=True)) if a != b]
        swapped = (
            len(differ) == 2
            and differ[1] == differ[0] + 1
            and word[differ[0]] == other[differ[1]]
            and word[differ[1]] == other[differ[0]]
        )
        return len(differ) == 1 or swapped
    longer, shorter = (word, other) if len(word) > len(other) else (other, word)
    return any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))


def _with_title(text: str, one: Found) -> Found:
    """The finding with the title and initials that stand before it."""
    if one.entity != "PERSON":
        return one
    before = text[max(0, one.start - 60) : one.start]
    match = (
        TITLE_ALONE.search(before)
        or INITIALS_BEFORE.search(before)
        or (one.rule != "unexplained" and INITIAL_BEFORE.search(before))
    )
    after = AFTER.match(text, one.end) if one.rule not in {"unexplained", "misspelt"} else None
    if after:
        one = replace(one, end=after.end())
    if not match or (
        regex.fullmatch(r"(?:Big|Little|Old|Young|Our|Poor|Dear|Private|Elder)\s", match.group())
        and opens_sentence(text, one.start - len(match.group()))
    ):
        return one
    start = one.start - (len(before) - match.start())
    if any(low <= start < high and high > one.start for low, high in left_alone(text)):
        return one
    return replace(one, start=start)
