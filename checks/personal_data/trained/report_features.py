"""What the report reader looks at besides the words: what the other layers found there, and what the whole document
says of a word. The same features for training and use.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cache

from checks.personal_data.anonymous import is_acronym, left_alone
from checks.personal_data.labelled import under_headings
from checks.personal_data.letters import PSEUDONYM
from checks.personal_data.lexicon import bag, entries, family_names, given_names, is_word
from checks.personal_data.recognisers.base import Found
from checks.personal_data.register import register_of
from checks.personal_data.titles import NAME_PART, TITLES
from checks.personal_data.unit import Unit
from checks.personal_data.use import DAYS, MONTHS, PERSON_VERBS

Tokens = Sequence[tuple[int, int]]  # start and end of each, in the unit's text
RELATIVES = bag("""wife husband son daughter mother father brother sister child children parents uncle aunt auntie
    cousin widow widower partner spouse girlfriend boyfriend grandmother grandfather nephew niece baby twins mum dad
    mam nan nana gran grandad stepfather stepmother friend neighbour fiance fiancee""")
FIGURES = bag("""one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred first second third
    fourth fifth sixth seventh eighth ninth tenth eleventh twelfth""")
NUMBERS = FIGURES - bag(
    "one first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth hundred"
)
SMALL = bag("""a an the at in on of to for from by with about under over until till since than as and but or when
    while because then now only just not yet nearly almost aged age old he she they i who him her his their is was are
    were be been being am pm years year yrs months month weeks week wks days day hours minutes miles pages per he's
    she's without section paragraph page no number year room flat""")
AROUND = (-2, -1, 1, 2)
LABEL = 3  # words of what stands before a colon or a tab


def document_features(units: Sequence[Unit], tokens: Sequence[Tokens]) -> Iterator[list[list[str]]]:
    """For each unit of one document, in order, a list of feature strings a token: most have few or none."""
    in_all = features_in_use(units, tokens)
    for unit, own, further in zip(units, tokens, in_all, strict=True):
        rows = features_alone(unit.text, own, unit.found)
        yield [[*row, *more] for row, more in zip(rows, further, strict=True)]


def features_in_use(units: Sequence[Unit], tokens: Sequence[Tokens]) -> Iterator[list[Sequence[str]]]:
    """Those of the features that hang on how the document uses a word, and on what was found in all its units.

    What was found is looked at before the first is given: `found` may be added to meanwhile.
    """
    words = [[unit.text[a:b] for a, b in own] for unit, own in zip(units, tokens, strict=True)]
    small = {word for own in words for word in own if word.islower()}
    standing: dict[str, list[int]] = {}
    for unit, own_tokens, own in zip(units, tokens, words, strict=True):
        said = _standing(unit, own_tokens)
        for at, word in enumerate(own):
            if word[0].isupper():
                standing.setdefault(word.lower(), [0, 0, 0])[said[at]] += 1
    names = _names(units)
    initials = _initials(names)
    called = {letter.lower() for unit in units for letter in PSEUDONYM.findall(unit.text)}
    of_word: dict[str, Sequence[str]] = {
        word: (
            *_of_word(counts, word in small),
            *(("ini",) if word in initials else ()),
            *(("called",) if word in called else ()),
        )
        for word, counts in standing.items()
    }
    in_small = {part for name in names for part in name if len(part) > 2} & small
    headings: dict[int, dict[int, str]] = {}
    own_tokens_of = {id(unit): own for unit, own in zip(units, tokens, strict=True)}
    for unit, start, end, heading in under_headings(units):
        rows = headings.setdefault(id(unit), {})
        rows |= dict.fromkeys(_within(own_tokens_of[id(unit)], start, end), f"head={heading}")
    return (
        _in_use(own, of_word, in_small, headings.get(id(unit), {}))
        for unit, own in zip(units, words, strict=True)
    )


def _in_use(
    words: Sequence[str],
    of_word: Mapping[str, Sequence[str]],
    in_small: Set[str],
    headings: Mapping[int, str],
) -> list[Sequence[str]]:
    """The features of the words of one unit; `headings` are those of the table that it is a row of, by word."""
    rows: list[Sequence[str]] = [
        of_word[word.lower()] if word[0].isupper() else _in_small(words, at) if word in in_small else ()
        for at, word in enumerate(words)
    ]
    for at, heading in headings.items():
        rows[at] = (*rows[at], heading)
    return rows


def _names(units: Sequence[Unit]) -> list[list[str]]:
    """The parts, in small letters, of each name that was found of somebody, without titles."""
    names = {unit.text[one.start : one.end] for unit in units for one in unit.found if one.entity == "PERSON"}
    return [
        [part for part in NAME_PART.findall(name.lower()) if part not in TITLES] for name in sorted(names)
    ]


def _initials(names: Sequence[Sequence[str]]) -> set[str]:
    """The initials, in small letters, of those who are named in full, and the first letters of their names."""
    found: set[str] = set()
    for name in names:
        first = [part[0] for part in name]
        if len(first) > 1:
            found |= {first[0], first[0] + first[-1], "".join(first)}
    return found


def _in_small(words: Sequence[str], at: int) -> Sequence[str]:
    """Of a word in small letters by which the document elsewhere calls somebody: what stands around it."""
    before, after = (
        words[at - 1].lower() if at else "^",
        words[at + 1].lower() if at + 1 < len(words) else "$",
    )
    return "low", f"lowp={before}", f"lown={after}"


NOBODY, OTHER, PERSON = range(3)  # what is said of a token


def _standing(unit: Unit, tokens: Tokens) -> list[int]:
    """Whether anything is found in a unit that touches a token, and whether any of it is a person."""
    said = [NOBODY] * len(tokens)
    starts = [start for start, _ in tokens]
    for one in unit.found:
        kind = PERSON if one.entity == "PERSON" else OTHER
        at = max(0, bisect_left(starts, one.start) - 1)
        while at < len(tokens) and starts[at] < one.end:
            if tokens[at][1] > one.start and said[at] < kind:
                said[at] = kind
            at += 1
    return said


def _said(found: Iterable[Found], tokens: Tokens) -> list[list[tuple[str, str, str, str]]]:
    """What the layers say of each token: whether their finding begins there, layer, kind, rule."""
    said: list[list[tuple[str, str, str, str]]] = [[] for _ in tokens]
    starts = [start for start, _ in tokens]
    for one in found:
        at = max(0, bisect_left(starts, one.start) - 1)
        while at < len(tokens) and tokens[at][0] < one.end:
            start, end = tokens[at]
            if end > one.start:
                said[at].append(("B" if one.start >= start else "I", one.layer, one.entity, one.rule))
            at += 1
    return said


def _of_word(counts: Sequence[int], small: bool) -> tuple[str, ...]:
    """How often a word with a capital stands in the document, whether it also stands in small letters, and for what
    share of its mentions some layer says a person, or something else."""
    often = sum(counts)
    few = min(3, often)
    return (
        f"df={min(4, often)}|{small}",
        f"sp={round(4 * counts[PERSON] / often)}|{few}",
        f"sk={round(4 * (often - counts[NOBODY]) / often)}|{few}",
    )


def features_alone(text: str, tokens: Tokens, found: Iterable[Found]) -> list[list[str]]:
    """Those of the features that hang on one unit: a list a token of its text."""
    said = _said(found, tokens)
    lower = [text[a:b].lower() for a, b in tokens]
    rows: list[list[str]] = [[] for _ in tokens]
    for at, label in _labels(text, tokens, lower):
        rows[at].append(label)
    for start, end in left_alone(text):
        for at in _within(tokens, start, end):
            rows[at].append("alone")
    kinds = ["+".join(sorted({kind for _, _, kind, _ in each})) if each else "" for each in said]
    for row, word, kind, each in zip(rows, lower, kinds, said, strict=True):
        if each:
            row += {f"L={begins}|{layer}|{one}" for begins, layer, one, _ in each}
            row += {f"R={layer}|{rule}" for _, layer, _, rule in each}
            row += (f"LN={len({layer for _, layer, _, _ in each})}|{kind}", f"LW={kind}|{word}")
    known = list(map(class_of, lower))
    for row, own in zip(rows, known, strict=True):
        if own:
            row.append("cl0=" + own)
    _beside(rows, "L", kinds)
    _beside(rows, "cl", known)
    sorts = ["^", "^", *map(_sort_of, (text[a:b] for a, b in tokens), lower, known), "$", "$"]
    _numbers(rows, lower, sorts)
    _letters(rows, text, tokens, sorts)
    if register := register_of(text):
        _names_in_notes(rows, text, tokens, sorts, register)
    return rows


def _names_in_notes(
    rows: Sequence[list[str]], text: str, tokens: Tokens, sorts: Sequence[str], register: str
) -> None:
    """Add to the row of each word of a note that is in a list of names or in none what sorts of words stand around it:
    there a name may be in small letters, or be one that nobody has heard of."""
    for at, (start, end) in enumerate(tokens):
        word = text[start:end]
        if end - start < 3 or not word.isalpha():
            continue
        lower = word.lower()
        known = "g" if lower in given_names() else "f" if lower in family_names() else ""
        if known and is_word(lower):
            known += "w"
        elif not known:
            if is_word(lower):
                continue
            known = "u"
        look = f"{register}|{known}|{'x' if word.islower() else 'X' if word.isupper() else 'Xx'}"
        rows[at] += (f"r={look}", f"rp={look}|{sorts[at + 1]}", f"rn={look}|{sorts[at + 3]}")


def _numbers(rows: Sequence[list[str]], lower: Sequence[str], sorts: Sequence[str]) -> None:
    """Add to the row of each number up to 99 what sorts of words stand around it: ages are told in many words, and
    between few sorts of them. `sorts` has two more at either end."""
    for at, word in enumerate(lower):
        if (word.isdigit() and len(word) < 3) or word in NUMBERS:
            size = "w" if not word.isdigit() else "1" if len(word) < 2 else "t" if word[0] == "1" else "2"
            a, b, _, c, d = sorts[at : at + 5]
            rows[at] += (
                f"n={size}|{b}|{c}",
                f"nb={size}|{a}|{b}",
                f"na={size}|{c}|{d}",
                f"nn={a}|{b}|{c}|{d}",
            )


def _letters(rows: Sequence[list[str]], text: str, tokens: Tokens, sorts: Sequence[str]) -> None:
    """Add to the row of each word of up to four capitals what sorts of words stand around it: initials act as people
    do, whatever else the letters mean. Letters alone are told apart by whether several stand in the text."""
    short = [
        (at, word)
        for at, (start, end) in enumerate(tokens)
        if end - start < 5 and (word := text[start:end]).isupper() and word.isalpha()
    ]
    several = "m" if len({word for _, word in short if len(word) == 1 and word not in "AI"}) > 1 else ""
    for at, word in short:
        size = several or "1" if len(word) == 1 else f"{len(word)}{'s' if is_acronym(word) else ''}"
        a, b, _, c, d = sorts[at : at + 5]
        if at and "\t" in text[tokens[at - 1][1] : tokens[at][0]]:
            a, b = "|", "|"
        if at + 1 < len(tokens) and "\t" in text[tokens[at][1] : tokens[at + 1][0]]:
            c, d = "|", "|"
        rows[at] += (
            f"c={size}|{b}|{c}",
            f"cb={size}|{a}|{b}",
            f"ca={size}|{c}|{d}",
            f"cp={size}|{b}",
            f"cn={size}|{c}",
        )


def _sort_of(written: str, lower: str, known: str) -> str:
    """A small word or mark as it stands; of other words the list that knows them, or their look."""
    if lower in SMALL or not written[0].isalnum():
        return lower
    if written[0].isdigit():
        return f"d{min(len(written), 3)}"
    if written.isupper():
        return f"X{min(len(written), 4)}"
    if lower in PERSON_VERBS:
        return "v"
    return known or ("Xx" if written[0].isupper() else "ed" if lower.endswith("ed") else "x")


def _beside(rows: Sequence[list[str]], name: str, values: Sequence[str]) -> None:
    """Add to each row what stands one and two places before and after it, where there is anything."""
    for at, value in enumerate(values):
        if value:
            for step in AROUND:
                if 0 <= at - step < len(rows):
                    rows[at - step].append(f"{name}{step}={value}")


def _labels(text: str, tokens: Tokens, lower: Sequence[str]) -> Iterable[tuple[int, str]]:
    """For each token after a colon or a tab, the words before the last of them ("name :", the cell before), and for
    those beside a tab that a cell begins or ends there."""
    label, end = "", 0
    for at, (start, _) in enumerate(tokens):
        begins = "\t" in text[end:start]
        if begins:
            yield at, "cell"
            if at:
                yield at - 1, "cell ends"
        if begins or lower[at] == ":":
            label = "lab=" + "_".join(lower[max(0, at - LABEL) : at])
        if label:
            yield at, label
        end = tokens[at][1]


def _within(tokens: Tokens, start: int, end: int) -> Iterable[int]:
    """The numbers of the tokens that a stretch of the text touches."""
    at = max(0, bisect_left(tokens, (start, start)) - 1)
    while at < len(tokens) and tokens[at][0] < end:
        if tokens[at][1] > start:
            yield at
        at += 1


@cache
def _classes() -> dict[str, str]:
    """Which of the short lists know a word: the first of them that does."""
    lists = (
        ("mo", MONTHS),
        ("da", DAYS),
        ("fi", FIGURES),
        ("re", RELATIVES),
        ("or", entries("origins")),
        ("oc", entries("occupations") | entries("trades")),
        ("fw", entries("field_words")),
    )
    return {word: name for name, words in reversed(lists) for word in words}


def class_of(word: str) -> str:
    """The list that knows a lower-case word, in two letters; empty when none does."""
    return _classes().get(word, "")
