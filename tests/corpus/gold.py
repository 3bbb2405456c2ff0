"""The development corpus: fictional reports and what in them identifies somebody, marked by hand.

Each source in `source/` is the text with marks in it: `{{d:PERSON|Leanne}}` is a direct identifier,
`{{q:DATE_TIME|3 May 2011}}` a quasi-identifier, `{{x|Mother}}` a distractor that must stay unflagged and
`{{e|May 2011}}` something that may be flagged or not: it counts on neither side. `load` takes the marks out.

What is marked, throughout:

- direct: names, initials, nicknames and misspellings of people; addresses, postcodes; dates of birth; numbers
  and handles that stand for one person, household or case
- quasi: other dates with a day in them; exact ages; places below the county; schools, surgeries, hospitals,
  places of worship, local papers, employers; nationality, ethnicity, faith, language; rare conditions and
  occupations; sentences of a court
- distractors: pseudonyms, roles, agencies without a place in their name, statutes, headings, months alone,
  relative dates, paragraph numbers, national bodies, and words that are also names
- either way: months with a year, lengths of time, and agencies with the name of their district

Titles ("Mrs", "PC") stand inside the mark of a name. A possessive ending stands outside it. A couple ("Pat and Dennis
Oyster") is two people and has two marks.
"""

import re
from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).parent / "source"
HELD_APART = (
    Path(__file__).parent / "held_apart"
)  # nobody fits the detector to these: they tell how far it carries
MARK = re.compile(r"\{\{(?:(?P<tier>[dq]):(?P<type>[A-Z_]+)|(?P<bare>[xe]))\|(?P<text>[^{}|]+)\}\}")
TIERS = {"d": "direct", "q": "quasi", "x": "distractor", "e": "either"}

# fmt: off
DIRECT_TYPES = frozenset(
    {
        "ADDRESS", "CASE_NUMBER", "DATE_OF_BIRTH", "EMAIL_ADDRESS", "PERSON", "PHONE_NUMBER",
        "SOCIAL_HANDLE", "UK_BANK_ACCOUNT", "UK_COURT_CASE", "UK_DRIVING_LICENCE", "UK_NHS", "UK_NINO",
        "UK_PASSPORT", "UK_PNC", "UK_POLICE_COLLAR", "UK_POSTCODE", "UK_SORT_CODE", "UK_UPN",
        "UK_VEHICLE_REGISTRATION", "URL"
    }
)
QUASI_TYPES = frozenset(
    {
        "AGE", "CONDITION", "DATE_TIME", "HEALTH_SETTING", "LOCATION", "NEWSPAPER", "NRP", "OCCUPATION",
        "ORGANIZATION", "PLACE_OF_WORSHIP", "REFUGE", "SCHOOL", "SENTENCE"
    }
)
# fmt: on


@dataclass(frozen=True)
class Mark:
    """One marked stretch: `text == gold.text[start:end]`. `type` is empty but for direct and quasi marks."""

    start: int
    end: int
    tier: str
    type: str
    text: str

    @property
    def value(self) -> str:
        """The text with its white space and case levelled: all mentions of one value have the same."""
        return " ".join(self.text.replace("-\n", "-").split()).casefold()


@dataclass(frozen=True)
class Gold:
    """One document of the corpus without its marks, and the marks, in order and without overlap."""

    name: str
    text: str
    marks: tuple[Mark, ...]

    def of(self, *tiers: str) -> tuple[Mark, ...]:
        """The marks of the tiers named."""
        return tuple(mark for mark in self.marks if mark.tier in tiers)


class BadMark(ValueError):
    """A mark that is not well formed: the message gives the document and the line."""


def parse(name: str, marked: str) -> Gold:
    """The document of a marked text. Raises BadMark."""
    pieces: list[str] = []
    marks: list[Mark] = []
    at = length = 0
    for found in MARK.finditer(marked):
        before = marked[at : found.start()]
        start = length + len(before)
        text = found["text"]
        marks.append(
            Mark(start, start + len(text), TIERS[found["tier"] or found["bare"]], found["type"] or "", text)
        )
        pieces += (before, text)
        at, length = found.end(), start + len(text)
    text = "".join([*pieces, marked[at:]])
    for leftover in re.finditer(r"\{\{|\}\}", text):
        line = text.count("\n", 0, leftover.start()) + 1
        raise BadMark(f"{name}, line {line}: a mark is not well formed")
    for mark in marks:
        known = {"direct": DIRECT_TYPES, "quasi": QUASI_TYPES}.get(mark.tier, {""})
        if mark.type not in known or mark.text != mark.text.strip():
            raise BadMark(
                f"{name}: {mark.tier} {mark.type} {mark.text!r} is no known kind, or has blanks at its ends"
            )
    return Gold(name, text, tuple(marks))


def load(folder: Path = SOURCE) -> tuple[Gold, ...]:
    """The documents of `SOURCE`, on which the detector is developed, or of `HELD_APART`, by name."""
    return tuple(parse(path.name, path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.txt")))
