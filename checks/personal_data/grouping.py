"""Flags by value and by person: decided once, for all mentions in all documents.

People are joined only where one reading is possible: a first name, a surname or a titled surname goes with the one
full name that holds it. Where two people could be meant it stays a value of its own and says so. A name that the report
says is made up goes with nobody's real one.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

import regex

from checks.case import Person
from checks.personal_data.cutting_back import PARTICLES
from checks.personal_data.dates_read import as_date
from checks.personal_data.flags import MADE_UP, Flag, FlaggedValue
from checks.personal_data.lexicon import bag
from checks.personal_data.lines import unread_in, without
from checks.personal_data.patterns import once
from checks.personal_data.suggesting import Labels, suggest
from checks.personal_data.titles import TITLES
from checks.seen import as_seen

WORD = regex.compile(r"[\p{L}\p{M}]+(?:['’](?!s\b)[\p{L}\p{M}]+)*(?:-[\p{L}\p{M}]+)*\.?")
FONDLY = bag("our little big poor dear baby")  # "Our Leanne"
BORN = regex.compile(r"(?<=\p{L}),?\s\(?(?:n[ée]e|formerly)\s.*$", regex.S)
NUMBERS = bag("""UK_NHS UK_NINO UK_POSTCODE UK_PASSPORT UK_DRIVING_LICENCE UK_VEHICLE_REGISTRATION UK_UPN UK_PNC
    UK_CRO UK_BANK_ACCOUNT PHONE_NUMBER UK_COURT_CASE CASE_NUMBER UK_POLICE_COLLAR IBAN_CODE""")
SHARED = "More than one person in the documents may be meant by it: decide each by its place."


@dataclass(frozen=True)
class Name:
    """A mention of a person, taken apart: the initials and the other parts, lower case, without titles."""

    initials: tuple[str, ...]
    parts: tuple[str, ...]

    @property
    def full(self) -> bool:
        return len(self.parts) > 1


def name_of(text: str) -> Name:
    """The parts of a mention of a person: "Nerys Bebb, née Vaughan" is Nerys Bebb."""
    written = WORD.findall(BORN.sub("", text))
    named = [word for word in written if not _is_small(word)] or written
    words = [word.lower().replace("’", "'").removesuffix("'s") for word in named]
    while len(words) > 1 and words[0].rstrip(".") in TITLES | FONDLY:
        words.pop(0)
    bare = [word.rstrip(".") for word in words]
    initials = tuple(word for word, raw in zip(bare, words, strict=True) if len(word) == 1)
    parts = tuple(word for word in bare if len(word) > 1)
    if not initials and len(parts) == 1 and once(r"(?:\p{Lu}\.?){2,3}").fullmatch(text.strip()):
        return Name(tuple(c.lower() for c in text if c.isalpha()), ())
    return Name(initials, parts)


def _is_small(word: str) -> bool:
    """True for a small word in a surname: "Dr de Courcy-Bligh" gives one name, as "Ms St Clair" does."""
    return (word.islower() and word in PARTICLES) or word.rstrip(".") in {"St", "ST", "Saint"}


def value_of(flag: Flag) -> str:
    """What two flags of one value have in common: case, blanks and ways of writing levelled."""
    text = flag.text.replace("’", "'").lower()
    if flag.type in NUMBERS:
        return str(once(r"[^a-z\d]").sub("", text))
    if flag.type in {"DATE_TIME", "DATE_OF_BIRTH"} and (date := as_date(flag.text)):
        return date
    text = " ".join(once(r"[,.;:]").sub(" ", text).split())
    return str(text.removeprefix("the ").removesuffix("'s") or text)


def key_of(family: str, value: str) -> str:
    """A stable name for a value: it depends on the value and its kind alone."""
    return hashlib.sha256(f"{family}|{value}".encode()).hexdigest()[:16]


def group(
    flags: Sequence[Flag], people: Sequence[Person] = (), labels_used: Collection[str] = ()
) -> tuple[FlaggedValue, ...]:
    """The flags by value, in the order in which the values first stand.

    `labels_used` are pseudonyms that the documents already use (`labels_in`): no other person is given one of them.
    """
    flags = [
        flag
        if flag.text.isascii() and "\n" not in flag.text
        else replace(flag, text=as_seen(without(flag.text, unread_in(flag.text))))
        for flag in flags
    ]
    persons = [flag for flag in flags if _by_name(flag)]
    identities = _identities(persons, people)
    gathered: dict[tuple[str, str], list[Flag]] = defaultdict(list)
    notes: dict[tuple[str, str], str] = {}
    listed: dict[tuple[str, str], Person] = {}
    for flag in flags:
        if _by_name(flag):
            identity, note, person = _identity_of(name_of(flag.text), identities, people)
            at = ("PERSON", identity)
            if note:
                notes[at] = note
            if person is not None:
                listed[at] = person
        else:
            at = (MADE_UP if flag.why == MADE_UP else _family(flag.type), value_of(flag))
        gathered[at].append(flag)
    labels = Labels(labels_used, (person.label for person in people))
    return tuple(
        _flagged_value(at, together, notes.get(at, ""), listed.get(at), labels)
        for at, together in gathered.items()
    )


def _by_name(flag: Flag) -> bool:
    """True for a flag that may be of somebody who is flagged by another form of the name as well."""
    return flag.type == "PERSON" and flag.why != MADE_UP


def _family(entity: str) -> str:
    """Kinds of which one value may be flagged now as one, now as the other."""
    if entity in {"DATE_TIME", "DATE_OF_BIRTH"}:
        return "DATE"
    return (
        "NUMBER"
        if entity in NUMBERS
        else "PLACE"
        if entity in {"LOCATION", "ORGANIZATION", "SCHOOL"}
        else entity
    )


def _flagged_value(
    at: tuple[str, str], flags: list[Flag], note: str, person: Person | None, labels: Labels
) -> FlaggedValue:
    forms = Counter(flag.text for flag in flags)
    text = (
        person.name
        if person
        else max(forms, key=lambda form: (len(name_of(form).parts), forms[form], len(form), form))
    )
    best = max(flags, key=lambda flag: flag.score)
    kind = (
        "DATE_OF_BIRTH"
        if any(f.type == "DATE_OF_BIRTH" for f in flags)
        else Counter(f.type for f in flags).most_common(1)[0][0]
    )
    return FlaggedValue(
        key=key_of(*at),
        text=text,
        variants=tuple(form for form in forms if form != text),
        type=kind,
        score=best.score,
        tier=best.tier,
        why=f"{best.why} {note}".strip(),
        mentions=dict(Counter(flag.document for flag in flags)),
        flags=tuple(flags),
        suggestion=suggest(kind, text, flags, person, bool(note), labels),
    )


def _identities(flags: Iterable[Flag], people: Sequence[Person]) -> dict[str, tuple[str, ...]]:
    """The full names found or listed: "leanne hartley" to all its parts. A middle name makes no other person."""
    found: dict[str, set[str]] = {}
    names = [name_of(name) for person in people for name in (person.name,)]
    for name in [*names, *(name_of(flag.text) for flag in flags)]:
        if name.full:
            found.setdefault(f"{name.parts[0]} {name.parts[-1]}", set()).update(name.parts)
    return {identity: tuple(sorted(parts)) for identity, parts in sorted(found.items())}


def _identity_of(
    name: Name, identities: dict[str, tuple[str, ...]], people: Sequence[Person]
) -> tuple[str, str, Person | None]:
    """Which person a mention means: a name for the group, a note where it is unsure, and the person if listed."""
    person, doubt = _listed(name, people)
    if person is not None:
        listed = name_of(person.name)
        return (
            f"{listed.parts[0]} {listed.parts[-1]}"
            if listed.full
            else " ".join(listed.parts or listed.initials),
            "",
            person,
        )
    alone = " ".join((*name.initials, *name.parts))
    if doubt:
        return alone, SHARED, None
    if name.full and not name.initials:
        return f"{name.parts[0]} {name.parts[-1]}", "", None
    fitting = [identity for identity in identities if _fits(name, identity, identities[identity])]
    if len(fitting) == 1:
        return fitting[0], "", None
    return alone, SHARED if fitting else "", None


def _fits(name: Name, identity: str, parts: tuple[str, ...]) -> bool:
    """True when the mention could be this person: every part is theirs and the initials begin their names."""
    first, last = identity.split(" ", 1)
    if not name.parts:
        return len(name.initials) > 1 and name.initials[0] == first[0] and name.initials[-1] == last[0]
    return set(name.parts) <= set(parts) and (not name.initials or name.initials[0] == first[0])


def _listed(name: Name, people: Sequence[Person]) -> tuple[Person | None, bool]:
    """The one listed person who may be meant, and whether several may."""
    fitting = []
    for person in people:
        names = [name_of(known) for known in (person.name, *person.also_known_as)]
        parts = {part for known in names for part in known.parts}
        first = names[0].parts[0] if names[0].parts else ""
        if (
            name.parts
            and set(name.parts) <= parts
            and (not name.initials or first.startswith(name.initials[0]))
        ):
            fitting.append(person)
    return (fitting[0], False) if len(fitting) == 1 else (None, len(fitting) > 1)
