"""Screening a hundred pages, against the same recognisers in one `AnalyzerEngine.analyze` call over the whole text.

The text is dense in identifiers, as a chronology is. Both sides run the same engine in the same process; the name
models are left out of the first comparison, whose goal is Presidio's own work (at least 5 times faster, with the same
findings), and are on in the second, which measures words a second, memory and the time per page.
"""

import os
import random
import resource
import time
from collections.abc import Sequence

from checks import personal_data
from checks.personal_data import engine, sharing
from checks.personal_data.trained import names

PAGES, WORDS_A_PAGE = 100, 500
SEED = 7
LINES = (
    (
        "On {date} the health visitor, {name}, saw Child A (aged {age}) at {number} Albert Road, Westmere, "
        "WM{n} 7QT and rang 07700 900{three}."
    ),
    (
        "{date}: {name} (NHS number 999 {three} {four}) was seen at Ashgrove Surgery; the letter of {numeric} "
        "was not answered by Social Worker 2."
    ),
    (
        "PC {four} attended on {numeric} and recorded log {three} of {numeric}; {name}, aged {age}, was said to "
        "be with Maternal Grandmother."
    ),
    (
        "E-mail of {date} from {first}.{n}@reviews.example to the Panel, about case FD{two}P0{four}, in which "
        "{name} was the applicant."
    ),
    (
        "{name} told Oakfield Primary School on {date} that the family would move; Section 47 enquiries began "
        "two weeks later, in the new term."
    ),
)
FIRST = (
    "Leanne",
    "Callum",
    "Aisha",
    "Piotr",
    "Siobhan",
    "Kwame",
    "Tracey",
    "Gareth",
    "Nadia",
    "Wayne",
    "Chloe",
    "Imran",
)
LAST = (
    "Hartley",
    "Okafor",
    "Nowak",
    "Begum",
    "Murphy",
    "Threlfall",
    "Pryce",
    "Khan",
    "Wrona",
    "Adeyemi",
    "Clegg",
    "Singh",
)
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
)


def paragraphs(words: int) -> list[str]:
    """Paragraphs of made-up chronology, of so many words together; the same each time."""
    draw = random.Random(SEED)
    made: list[str] = []
    length = 0
    while length < words:
        first = draw.choice(FIRST)
        day, month, year = draw.randint(1, 28), draw.randint(0, 9), draw.randint(2005, 2011)
        line = draw.choice(LINES).format(
            first=first.lower(),
            name=f"{first} {draw.choice(LAST)}",
            date=f"{day} {MONTHS[month]} {year}",
            numeric=f"{day:02}/{month + 1:02}/{year}",
            age=draw.randint(1, 60),
            number=draw.randint(1, 99),
            n=draw.randint(1, 9),
            two=f"{draw.randint(5, 12):02}",
            three=f"{draw.randint(0, 999):03}",
            four=f"{draw.randint(1000, 9999)}",
        )
        made.append(line)
        length += len(line.split())
    return made


def in_one_call(texts: Sequence[str]) -> tuple[set[tuple[int, int, str]], float]:
    """The findings of one call over the whole text, and how long it took."""
    whole = "\n\n".join(texts)
    begun = time.perf_counter()
    results = engine.engine().analyze(whole, "en", return_decision_process=True)
    return {(r.start, r.end, r.entity_type) for r in results}, time.perf_counter() - begun


def by_paragraph(texts: Sequence[str]) -> tuple[set[tuple[int, int, str]], float]:
    """The findings paragraph by paragraph, in offsets of the whole text, and how long it took."""
    begun = time.perf_counter()
    found = engine.findings(texts)
    took = time.perf_counter() - begun
    places, at = set(), 0
    for text, each in zip(texts, found, strict=True):
        places |= {(at + one.start, at + one.end, f"{one.entity}@{one.layer}") for one in each}
        at += len(text) + 2
    return places, took


class Pages:
    """Paragraphs as a document."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.text = "\n\n".join(texts)
        self.asides: tuple[()] = ()
        self.paragraphs = []
        at = 0
        for text in texts:
            self.paragraphs.append(Piece(at, at + len(text)))
            at += len(text) + 2


class Piece:
    """A stretch of `Pages`."""

    part, page, cell = "body", None, None

    def __init__(self, start: int, end: int) -> None:
        self.start, self.end = start, end


def compare(texts: Sequence[str]) -> None:
    """Print how long each way takes and whether they find the same."""
    ours, quick = by_paragraph(texts)
    theirs, slow = in_one_call(texts)
    here = {(start, end, kind.split("@")[0]) for start, end, kind in ours}
    there = {(start, end, kind.split("@")[0]) for start, end, kind in theirs}
    words = sum(len(text.split()) for text in texts)
    print(f"{PAGES} pages, {words:,} words, without the name models")
    print(f"  one call {slow:.1f} s, by paragraph {quick:.1f} s: {slow / quick:.1f} times faster (goal: 5)")
    print(
        f"  findings in both {len(here & there):,}; in one only {len(there - here)} and {len(here - there)}"
    )
    _, again = by_paragraph([*texts[:-1], texts[-1] + " Nothing more was heard."])
    print(f"  again with one paragraph changed {again * 1000:.0f} ms")


def measure(texts: Sequence[str]) -> None:
    """Print words a second, time per page and memory of the whole screening in one process."""
    for pages in (10, PAGES, 10 * PAGES):
        longer = paragraphs(pages * WORDS_A_PAGE) if pages > PAGES else texts[: len(texts) * pages // PAGES]
        piece = Pages([f"{text} Sheet {pages}." for text in longer])
        begun, spent = time.perf_counter(), time.process_time()
        flags = personal_data.scan({"report": piece})
        took, spent = time.perf_counter() - begun, time.process_time() - spent
        pace = f"{len(piece.text.split()) / took:,.0f} words a second, {took / pages * 1000:.0f} ms a page"
        print(
            f"  {pages:5} pages: {pace} ({spent / pages * 1000:.0f} of the processor), {len(flags):,} flags"
        )
    print(f"  memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB (goal: under 1,000)")


def main() -> None:
    """Print the ratios."""
    texts = paragraphs(PAGES * WORDS_A_PAGE)
    os.environ[sharing.SETTING] = "1"
    os.environ[names.SETTING] = names.NONE
    personal_data.warm()
    compare(texts)
    os.environ.pop(names.SETTING)
    begun = time.perf_counter()
    personal_data.warm()
    print(f"with the name models: loaded in {time.perf_counter() - begun:.1f} s (goal: under 2)")
    measure(texts)


if __name__ == "__main__":
    main()
