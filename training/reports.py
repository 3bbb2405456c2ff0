"""The marked reports of `reports/`: fictional texts, written by hand, in which every identifying detail is marked.

The marks are those of the development corpus (`tests/corpus/gold.py`), which is never trained on. Titles stand inside
the mark of a name, leading articles outside. A file is called by its author's letter and a number; those of `s`, `t`
and `u` are no reports but single lines that each tell one thing, or look as if they did.
"""

from functools import cache
from pathlib import Path

from checks import documents
from checks.personal_data.lexicon import bag
from checks.personal_data.lines import as_read
from checks.personal_data.scanning import Place, places_of
from checks.personal_data.trained.report_reader import EITHER
from tests.corpus.gold import Gold, load
from training.corpora import Span, clean

FOLDER = Path(__file__).parent / "reports"
# The reader tells fewer kinds apart than the marks do: numbers by their look, handles, addresses and their postcodes.
NUMBERS = bag("""UK_NHS UK_NINO UK_PASSPORT UK_DRIVING_LICENCE UK_VEHICLE_REGISTRATION UK_UPN UK_POLICE_COLLAR UK_PNC
    UK_COURT_CASE CASE_NUMBER UK_BANK_ACCOUNT UK_SORT_CODE PHONE_NUMBER""")
READ_AS = {
    **dict.fromkeys(NUMBERS, "CODE"),
    **dict.fromkeys(("EMAIL_ADDRESS", "URL", "SOCIAL_HANDLE"), "HANDLE"),
    "UK_POSTCODE": "ADDRESS",
    "DATE_OF_BIRTH": "DATE_TIME",
}


@cache
def reports() -> tuple[Gold, ...]:
    """All of them, by name."""
    return load(FOLDER)


def places(gold: Gold) -> list[tuple[int, Place, str]]:
    """The pieces in which the product reads a report: where each begins, and its text as it is read."""
    read = documents.read(gold.text.encode("utf-8"), gold.name)
    return [
        (place.start, place, as_read(place.text))
        for place in places_of({gold.name: read})
        if place.start is not None
    ]


def spans_in(gold: Gold, start: int, text: str) -> tuple[Span, ...]:
    """The marks of a report in one of its pieces, in offsets of the piece, as the reader tells kinds apart."""
    marks = (
        (
            max(0, mark.start - start),
            min(len(text), mark.end - start),
            EITHER if mark.tier == "either" else READ_AS.get(mark.type, mark.type),
        )
        for mark in gold.of("direct", "quasi", "either")
        if mark.start < start + len(text) and mark.end > start
    )
    return clean(marks, text)
