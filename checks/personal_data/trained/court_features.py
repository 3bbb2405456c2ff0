"""What the judgment reader looks at: the words, what the other layers found, and where in the judgment they stand.

One feature function, shared by training and use.
"""

from collections import Counter
from collections.abc import Sequence

import regex

from checks.personal_data.anonymous import left_alone
from checks.personal_data.lexicon import bag, entries
from checks.personal_data.trained.crf_features import WordLists, features, shape, tokenise
from checks.personal_data.unit import Unit

RELATIVES = bag("""wife husband son daughter mother father brother sister child children parents uncle aunt cousin
    widow widower partner spouse girlfriend boyfriend grandmother grandfather nephew niece baby twins""")
MEASURES = bag("""euros eur pounds gbp francs dem lira roubles kronor sek dkk zlotys pln marks £ € $ usd frf itl try
    fim ats chf hectares metres kilometres kilograms kg grams cent percent""")
FIGURES = bag("""one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    eighteen twenty thirty forty fifty hundred thousand million""")
OF_SOMEBODY = bag("applicant applicants he she his her")
# The headings of a judgment, by what follows them; what stands under the law names nobody.
SECTIONS = (
    ("procedure", regex.compile(r"PROCEDURE")),
    ("facts", regex.compile(r"THE FACTS|CIRCUMSTANCES")),
    ("law", regex.compile(r"RELEVANT|DOMESTIC LAW|INTERNATIONAL|LAW AND PRACTICE")),
    ("commission", regex.compile(r"PROCEEDINGS BEFORE|FINAL SUBMISSIONS")),
)
NUMBERED = regex.compile(r"\s*(?:[IVX]+|[A-Z]|\d+)\.\s")
HEADING = 25  # words: a longer paragraph is no heading
AROUND = (-2, -1, 1, 2)


def tokens_of(unit: Unit) -> list[tuple[int, int]]:
    """Start and end of each token of the unit's text."""
    return tokenise(unit.text)


def document_features(units: Sequence[Unit], lists: WordLists) -> list[list[list[str]]]:
    """For each unit of one document, in order, one list of feature strings a token of `tokens_of`."""
    words = [[unit.text[a:b] for a, b in tokens_of(unit)] for unit in units]
    often = Counter(word.lower() for row in words for word in row)
    small = {word for row in words for word in row if word.islower()}
    section = "none"
    rows = []
    for number, (unit, own) in enumerate(zip(units, words, strict=True)):
        section = _section(unit.text, own) or section
        place = [f"pos={min(5, number)}", f"sec={section}"]
        rows.append(_rows(unit, own, lists, place, section, often, small))
    return rows


def _section(text: str, words: Sequence[str]) -> str:
    """The section that a heading opens, or nothing."""
    if len(words) >= HEADING or not (text.isupper() or NUMBERED.match(text)):
        return ""
    return next((name for name, pattern in reversed(SECTIONS) if pattern.search(text.upper())), "")


def _rows(
    unit: Unit,
    words: Sequence[str],
    lists: WordLists,
    place: Sequence[str],
    section: str,
    often: Counter[str],
    small: set[str],
) -> list[list[str]]:
    spans = tokens_of(unit)
    lower = [word.lower() for word in words]
    classes = [_class(word) for word in lower]
    said = [_said(unit, a, b) for a, b in spans]
    kinds = [sorted({one.split("|")[2] for one in each}) for each in said]
    layers = [len({one[2:] for one in each}) for each in said]
    alone = left_alone(unit.text)
    about = _about_somebody(words, lower)
    rows = features(words, lists) if words else []
    for i, row in enumerate(rows):
        a, b = spans[i]
        row += [*place, f"secc={section}|{shape(words[i])[:2]}", f"app={about[i]}|{classes[i]}"]
        if any(low < b and a < high for low, high in alone):
            row.append("alone")
        if words[i][0].isupper():
            row.append(f"df={min(4, often[lower[i]])}|{lower[i] in small}")
        elif words[i][0].islower():
            row.append(f"dl={min(3, often[lower[i]])}")
        row += [f"L={one}" for one in said[i]]
        row += [f"LN={layers[i]}", f"LS={section}|{'+'.join(kinds[i])}", f"cl0={classes[i]}"]
        for step in AROUND:
            if 0 <= i + step < len(rows):
                row += [f"L{step}={kind}" for kind in kinds[i + step]]
                row.append(f"cl{step}={classes[i + step]}")
    return rows


def _class(word: str) -> str:
    """Which of the short lists know a lower-case word: origin, job, relative, measure, figure."""
    if word in entries("origins"):
        return "o"
    if word in entries("occupations"):
        return "j"
    return "f" if word in RELATIVES else "m" if word in MEASURES else "n" if word in FIGURES else ""


def _said(unit: Unit, start: int, end: int) -> list[str]:
    """What each layer says of a token: whether its finding begins there, the layer, the kind."""
    return sorted(
        {
            f"{'B' if one.start >= start else 'I'}|{one.layer}|{one.entity}"
            for one in unit.found
            if one.start < end and start < one.end
        }
    )


def _about_somebody(words: Sequence[str], lower: Sequence[str]) -> list[bool]:
    """For each token, whether its sentence speaks of the applicant."""
    sentence, number = [], 0
    for word in words:
        sentence.append(number)
        number += word in ".;" or word[0] == "\n"
    speaking = {n for n, word in zip(sentence, lower, strict=True) if word in OF_SOMEBODY}
    return [n in speaking for n in sentence]
