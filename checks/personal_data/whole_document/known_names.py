"""Names that were found, looked for everywhere: in capitals, in the possessive, as initials, misspelt by one letter."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import regex

from checks.personal_data.anonymous import is_acronym, left_alone
from checks.personal_data.cutting_back import MODELS, OF_OFFICE, PARTICLES, SMALL_PARTS
from checks.personal_data.lexicon import (
    bag,
    entries,
    family_names,
    given_names,
    is_given_name,
    is_word,
    peoples_names,
)
from checks.personal_data.merging import NAMES, agreement
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.base import Found
from checks.personal_data.recognisers.capitals import UNEXPLAINED
from checks.personal_data.sought import Sought
from checks.personal_data.surnames_like_bodies import ALIKE
from checks.personal_data.titles import BEFORE_SURNAME, DETECTIVE, NEVER_ALONE, TITLES, name_parts
from checks.personal_data.unit import Unit
from checks.personal_data.use import (
    DAYS,
    MONTHS,
    NEVER_NAMES,
    is_ambiguous,
    is_field_word,
    is_heading,
    used_as_name,
    word_after,
    word_before,
)

ELSEWHERE = "whole document"
# "Parveen Mistry (PM)", "Philomena Dacre (Chair, PD)": initials that the document gives, whatever else they mean.
IN_BRACKETS = regex.compile(r"\s?[(\[](?:[^()\[\]]{1,40},\s)?(\p{Lu}{2,4})[)\]]")
# A surname with the small words before it: "da Silva", "ap Gwilym".
WITH_PARTICLE = regex.compile(
    rf"(?<=\s)(?:(?:{'|'.join(sorted(PARTICLES - {'e', 'y'}))})\s)+\p{{Lu}}[\p{{L}}\p{{M}}'’-]+"
)
SURE = 0.5
OWNED = bag(
    "mum mam mom dad nan nana gran grandad brother sister mate boyfriend girlfriend partner house phone bed"
)
# What stands before a country or a shop, and seldom before somebody.
OF_PLACES = bag(
    "in at from to of across throughout within for outside around into near via the and or on new"
)


@dataclass(frozen=True)
class Known:
    """A part of a name that was found: in how many places, whether as a name that is also a word, and as what."""

    part: str
    score: float
    entity: str
    places: int


def known_names(units: Sequence[Unit]) -> dict[str, Known]:
    """The parts of names that are sure enough to look for everywhere, lower case. Places are kept as places."""
    scores: dict[tuple[str, str], float] = {}
    votes: Counter[tuple[str, str]] = Counter()
    for unit in units:
        for entity in ("PERSON", "LOCATION"):
            for start, end, score, cued in _groups(unit, entity):
                text = unit.text[start:end]
                surname = _surname(text) if entity == "PERSON" and cued and not _of_a_body(unit, end) else ""
                for part in _parts(text) if entity == "PERSON" else [text]:
                    lower = part.lower().replace("’", "'")
                    if part != surname and not _worth(part, lower, cued, entity):
                        continue
                    key = (lower, entity)
                    votes[key] += 1
                    scores[key] = max(scores.get(key, 0), score)
    known: dict[str, Known] = {}
    for (lower, entity), score in sorted(scores.items()):
        other = "LOCATION" if entity == "PERSON" else "PERSON"
        by_votes = entity != "PERSON" or lower not in ALIKE  # one Karen England outweighs the country
        if by_votes and (
            votes[(lower, other)] > votes[(lower, entity)]
            or (votes[(lower, other)] == votes[(lower, entity)] and entity == "LOCATION")
        ):
            continue
        known[lower] = Known(lower, score, entity, votes[(lower, entity)])
    return known


def _parts(name: str) -> list[str]:
    """The parts of a name, and the halves of those with a hyphen."""
    whole = [part for part in name_parts(DETECTIVE.sub("", name)) if not part.lower().startswith("great-")]
    halves = (half for part in whole if "-" in part for half in part.split("-") if len(half) > 3)
    joined = (part.replace("-", "") for part in whole if "-" in part)  # "elliemae", as messages write it
    return [*whole, *halves, *joined, *(match.group() for match in WITH_PARTICLE.finditer(name))]


def _surname(name: str) -> str:
    """The last part of a name of several, when it is a family name, be it also a word: "Joe Best". Else empty."""
    parts = name_parts(DETECTIVE.sub("", name))
    last = parts[-1] if len(parts) > 1 else ""
    first = parts[0].lower() if parts else ""
    by_given = is_given_name(first) and last.istitle()  # "Nasir Lone"
    titled = (
        bool(parts) and parts[0] in BEFORE_SURNAME and last.istitle() and last not in OF_OFFICE
    )  # "Mrs Wing"
    known = (
        (titled and len(parts) == 2)
        or last.lower() in family_names()
        or (by_given and last.lower() not in MONTHS | DAYS and not is_acronym(last))
    )
    return last if known and last.lower() not in NEVER_NAMES | entries("origins") else ""


def _of_a_body(unit: Unit, end: int) -> bool:
    """True when what ends there may be a body's name: "Abbey School" of "Tolland Abbey School"."""
    return any(one.end == end and one.entity not in NAMES for one in unit.found)


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
    """True for a part that may be looked for elsewhere: no title or role; a plain word only with a cue."""
    if lower in NEVER_NAMES or lower in entries("origins") or lower in NEVER_ALONE:
        return False
    if len(part) < 3 or lower in SMALL_PARTS or is_acronym(part) or lower in MONTHS | DAYS:
        return len(part) >= 2 and cued and part[0].isupper() and lower in given_names()
    if entity == "LOCATION":
        return not all(is_word(word) for word in lower.split())
    if is_field_word(part) or (part.islower() and is_acronym(part.upper())):  # "dont tell yot"
        return cued and (lower in given_names() or lower in ALIKE)
    return cued or not is_word(lower)


def matcher_of(known: dict[str, Known]) -> Sought:
    """The known names, in any case, also in the plural."""
    ordered = sorted(known, key=lambda part: (-len(part), part))
    return Sought(ordered, r"(?<![\w])", r"(?![\w])", blank=r"\s+", any_case=True)


def propagated(unit: Unit, known: dict[str, Known], matcher: Sought) -> Iterator[Found]:
    """The known names wherever they stand in the unit and are used as names."""
    spans = list(matcher.spans(unit.text))
    if not spans:
        return
    heading = is_heading(unit.text)
    alone = left_alone(unit.text)
    for start, end in spans:
        written = unit.text[start:end]
        part = once(r"\s+").sub(" ", written.lower().replace("’", "'"))
        entry = known.get(part) or known.get(part.removesuffix("s"))
        if entry is None or (
            written.isupper() and is_acronym(written) and part not in peoples_names() and not heading
        ):
            continue  # "LADO", where somebody took Lado for a name
        if any(low <= start and end <= high for low, high in alone) and not _used_of_person(
            unit.text, start, end, part, entry
        ):
            continue
        if not _used(unit.text, start, end, part, entry, heading):
            continue
        if entry.places == 1 and any(
            one.start <= start and end <= one.end and one.entity == entry.entity and one.score >= SURE
            for one in unit.found
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


def _used_of_person(text: str, start: int, end: int, part: str, entry: Known) -> bool:
    """True for a body or country by whose name somebody is called ("Karen England"), where it is used as a person's:
    "England hit him", and not "in England"."""
    before = word_before(text, start).lower()
    called_so = part in ALIKE and entry.entity == "PERSON" and text[start].isupper()
    return (
        called_so and before not in OF_PLACES and used_as_name(text, start, end, is_heading(text), known=True)
    )


def _used(text: str, start: int, end: int, part: str, entry: Known, heading: bool) -> bool:
    """True where a known part is written and used as a name; `part` may be its plural ("the Hartleys")."""
    written = text[start:end]
    if part != entry.part:
        the = text[max(0, start - 4) : start].lower() == "the "
        owner = word_after(text, end).lower() in OWNED  # "Rubys dad", as messages write it
        return bool(written[0].isupper() and (the or owner or not is_word(part)))
    if written.isupper() and len(written) > 4 and not (text.isupper() or heading or is_field_word(part)):
        return True
    if is_ambiguous(part) or is_field_word(part):
        return bool(written[0].isupper() and used_as_name(text, start, end, heading, known=True))
    return not (written.islower() and (len(part) < 4 or entry.entity == "LOCATION"))


def initials_of(units: Sequence[Unit]) -> Sought:
    """The initials of the people named in full, but for those that mean something else."""
    letters = set()
    for unit in units:
        for start, end, score, _ in _groups(unit, "PERSON"):
            parts = [
                part
                for part in name_parts(DETECTIVE.sub("", unit.text[start:end]))
                if part[0].isupper() and part.lower() not in TITLES
            ]
            if len(parts) > 1 and score > SURE:
                halves = [half for part in parts for half in part.split("-") if half]
                whole = "".join(half[0] for half in halves).upper()
                if "'" in parts[-1][1:2] or "’" in parts[-1][1:2]:
                    letters.add(parts[0][0] + parts[-1][:3])  # "FO'D" for Frank O'Dowd
                own = {parts[0][0] + parts[-1][0], "".join(part[0] for part in parts), whole}
                letters |= {each for each in own if not is_acronym(each)}
                given = IN_BRACKETS.match(unit.text, end)
                if given and given[1][0] == whole[0] and _within(given[1], whole):
                    letters.add(given[1])
    letters = {each for each in letters if 1 < len(each) < 5}
    ordered = sorted(letters, key=lambda each: (-len(each), each))
    return Sought(ordered, r"(?<![\w.'’/&-])", r"(?![\w/&-]|\.\w)")


def _within(letters: str, whole: str) -> bool:
    """True when the letters stand in the whole in their order."""
    rest = iter(whole)
    return all(letter in rest for letter in letters)


def initialled(unit: Unit, initials: Sought) -> Iterator[Found]:
    """Initials of people named in full, in a text that is not in capitals."""
    spans = list(initials.spans(unit.text))
    if not spans or is_heading(unit.text):
        return
    alone = left_alone(unit.text)
    for start, end in spans:
        small = unit.text[start:end].lower() in NEVER_NAMES  # "TO" in "KEY TO SOURCES"
        beside = once(r"\p{Lu}{2,}\s$").search(unit.text[max(0, start - 12) : start])
        if small and (beside or once(r"\s\p{Lu}{2,}").match(unit.text, end)):
            continue
        if not any(low <= start and end <= high for low, high in alone):
            yield Found(
                start,
                end,
                "PERSON",
                0.4,
                ELSEWHERE,
                "initials",
                "They are the initials of somebody named in the documents.",
            )


class Spellings:
    """The parts of the names of people, to find a word that is one letter away from one."""

    def __init__(self, known: Mapping[str, Known]) -> None:
        self.known = known
        self._by_letter: dict[str, list[str]] = {}  # two spellings of a name begin alike
        self._near: dict[str, bool] = {}
        for part, entry in known.items():
            if entry.entity == "PERSON":
                self._by_letter.setdefault(part[0], []).append(part)

    def near(self, word: str) -> bool:
        """True for a word, lower case, that is one letter away from a name, and none itself."""
        if word not in self._near:
            self._near[word] = word not in self.known and any(
                one_letter_apart(word, part) for part in self._by_letter.get(word[0], ())
            )
        return self._near[word]


def misspelt(unit: Unit, spellings: Spellings) -> Iterator[Found]:
    """Unexplained words that are one letter away from a name that was found."""
    for one in unit.found:
        word = unit.word(one)
        if one.rule == UNEXPLAINED and len(word) >= 5 and spellings.near(word):
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
