"""The sections of a certificate, each drawn at the height the page has come to."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from checks.case import Action
from checks.certificate import words
from checks.certificate.keys import for_humans
from checks.certificate.paper import BOTTOM, GREEN, GREY, INK, LEFT, MEASURE, PALE, PETROL, RULE, WHITE, Style
from checks.certificate.record import CertifiedDocument, CheckMade

if TYPE_CHECKING:
    from checks.certificate.layout import _Sheet

_BODY = Style("sans", 9)
_STRONG = Style("strong", 9)
_LABEL = Style("sans", 9, GREY)
_SMALL = Style("sans", 8)
_SMALL_STRONG = Style("strong", 8)
_SMALL_GREY = Style("sans", 8, GREY)
_HASH = Style("mono", 8.4)
_QR_SIDE = 36.0
_GAP = 1.1  # above and below the text of a row


def title(sheet: "_Sheet") -> None:
    """What this paper is, and whose."""
    record = sheet.record
    sheet.at += sheet.put(
        LEFT,
        sheet.at,
        MEASURE - _QR_SIDE,
        "Certificate of checks before publication",
        Style("serif", 19, INK, 1.15),
    )
    sheet.at += 0.6
    line = f"Serious Case Review · {record.board}"
    sheet.at += sheet.put(LEFT, sheet.at, MEASURE - _QR_SIDE, line, Style("sans", 10.5, GREY)) + 3


def facts(sheet: "_Sheet") -> None:
    """The review, its date, and the guidance that follows from it."""
    record = sheet.record
    rows = (
        ("Region", record.region),
        ("Case reference", record.case_reference),
        ("The child is called", record.child_label),
        ("Review initiated", words.day_or_month(record.initiated_on)),
        ("Guidance that follows", record.regime),
        ("Issued", words.moment(record.issued_at)),
    )
    for label, value in rows:
        sheet.put(LEFT, sheet.at, 38, label, _LABEL)
        sheet.at += sheet.put(LEFT + 38, sheet.at, MEASURE - _QR_SIDE - 42, value, _STRONG) + 0.9
    sheet.at = max(sheet.at, sheet.qr_bottom) + 2.5


def outcome(sheet: "_Sheet") -> None:
    """The one box that shouts."""
    record = sheet.record
    style, below = Style("serif", 14, GREEN, 1.2), _BODY
    given = len(record.warnings)
    note = f"No hold is open. {_number(given, 'warning')} {'stands' if given == 1 else 'stand'} below."
    if not given:
        note = "No hold is open and no warning stands."
    inner = MEASURE - 10
    height = sheet.measure(inner, words.heading(record), style) + sheet.measure(inner, note, below) + 7
    sheet.block(LEFT, sheet.at, MEASURE, height, None, RULE)
    sheet.block(LEFT, sheet.at, MEASURE, 1.2, GREEN)
    y = sheet.at + 3.6
    y += sheet.put(LEFT + 5, y, inner, words.heading(record), style) + 0.6
    sheet.put(LEFT + 5, y, inner, note, below)
    sheet.at += height + 5


def documents(sheet: "_Sheet") -> None:
    """The files, each by the full hash of its publishable copy and of the file that was uploaded."""
    _heading(sheet, "The documents it is about", keep=26)
    for _, files in groupby(sheet.record.documents, key=attrgetter("role")):
        _document(sheet, list(files))
    sheet.at += 2.5


def _document(sheet: "_Sheet", files: Sequence[CertifiedDocument]) -> None:
    """One document: each of its certified files, then the file that was uploaded, from which all were made."""
    sheet.room((14 + 6 * len(files)) * sheet.scale)
    forms = [_form(document) for document in files]
    sheet.put(LEFT, sheet.at, 90, files[0].role.in_words, _STRONG)
    alone = len(files) == 1
    about = forms[0] if alone else "Certified in two forms"
    sheet.at += sheet.put(LEFT + 60, sheet.at, MEASURE - 60, about, _LABEL, align="R") + 0.4
    for document, form in zip(files, forms, strict=True):
        if not alone:
            sheet.at += 0.6
            sheet.at += sheet.put(LEFT, sheet.at, MEASURE, form, _SMALL) + 0.2
        _digest(sheet, "SHA-256, publishable copy", document.sha256, _HASH)
    _digest(sheet, "SHA-256, as uploaded", files[0].source_sha256, _HASH.but(colour=GREY))
    sheet.at += 0.9
    sheet.rule(sheet.at)
    sheet.at += 1.6


def _form(document: CertifiedDocument) -> str:
    pages = f", {_number(document.pages, 'page')}" if document.pages else ""
    return f"{words.KIND[document.kind]}{pages}, {words.size(document.size)}"


def _digest(sheet: "_Sheet", label: str, digest: str, style: Style) -> None:
    sheet.put(LEFT, sheet.at, 42, label, _SMALL_GREY)
    sheet.at += sheet.put(LEFT + 42, sheet.at + 0.1, MEASURE - 42, digest, style) + 0.4


def checks(sheet: "_Sheet") -> None:
    """Each check with its answer, the source it rests on, and who answered when."""
    _heading(sheet, "The checks", keep=24)
    _check_headings(sheet)
    for check in sheet.record.checks:
        _check(sheet, check)
    sheet.at += 4


_CHECK_COLUMNS = (6.0, 38.0, 46.0, 17.0, 42.0, 25.0)
_CHECK_TITLES = ("", "Check", "Answer", "Authority", "Source", "By, and when")
_LABEL_WORDS = {"law": "Law", "guidance": "Guidance", "request": "Request"}


def _check_headings(sheet: "_Sheet") -> None:
    _row(sheet, _CHECK_COLUMNS, [(title, _SMALL_STRONG) for title in _CHECK_TITLES])
    sheet.rule(sheet.at, PETROL, 0.3)


def _check(sheet: "_Sheet", check: CheckMade) -> None:
    who = check.by.in_words.capitalize() if check.by else ""
    when = words.day(check.at) if check.at else ""
    cells = [
        (str(check.number), _SMALL_GREY),
        (check.check, _SMALL),
        (check.answer, _SMALL_STRONG),
        ("", _SMALL),
        (words.unbroken(check.source), _SMALL_GREY),
        ("\n".join(part for part in (who, when) if part), _SMALL_GREY),
    ]
    height = _row_height(sheet, _CHECK_COLUMNS, cells)
    if sheet.at + height > BOTTOM:
        sheet.add_page()
        _check_headings(sheet)
    _authority(sheet, LEFT + sum(_CHECK_COLUMNS[:3]), sheet.at + _GAP, check.authority)
    _row(sheet, _CHECK_COLUMNS, cells)
    sheet.rule(sheet.at)


def _authority(sheet: "_Sheet", x: float, y: float, authority: str) -> None:
    """A word with a shape, never colour alone: law solid, guidance outlined, a request dotted."""
    word, style = _LABEL_WORDS[authority], Style("strong", 7, WHITE if authority == "law" else PETROL)
    width, height = sheet.width_of(word, style) + 3, sheet.line_height(style) + 0.3
    if authority == "request":
        sheet.set_dash_pattern(dash=0.5, gap=0.5)
    sheet.block(x, y, width, height, PETROL if authority == "law" else None, PETROL)
    sheet.set_dash_pattern()
    sheet.put(x + 1.5, y + 0.15, width, word, style)


_COUNT_COLUMNS = (56.0, 20.0, 20.0, 16.0, 18.0, 16.0, 13.0, 15.0)


def counts(sheet: "_Sheet") -> None:
    """How many values of each type were decided in which way: numbers only."""
    held = sheet.record.counts
    if not held:
        return
    _heading(sheet, "Personal data found and decided, in numbers", keep=34 * sheet.scale)
    _count_headings(sheet)
    tally = Counter({(count.type, count.action): count.values for count in held})
    mentions = Counter[str]()
    for count in held:
        mentions[count.type] += count.mentions
    for kind in mentions:
        ways = [tally[kind, action] for action in Action]
        _numbers(sheet, words.type_in_words(kind), [*ways, sum(ways), mentions[kind]], _SMALL)
        sheet.rule(sheet.at)
    totals = [sum(tally[kind, action] for kind in mentions) for action in Action]
    _numbers(sheet, "All", [*totals, sum(totals), mentions.total()], _SMALL_STRONG)
    sheet.at += 4


def _count_headings(sheet: "_Sheet") -> None:
    headings = ("Kind", *(words.ACTION[action] for action in Action), "Values", "Mentions")
    _row(sheet, _COUNT_COLUMNS, [(text, _SMALL_STRONG) for text in headings], numbers=True)
    sheet.rule(sheet.at, PETROL, 0.3)


def _numbers(sheet: "_Sheet", label: str, numbers: Sequence[int], style: Style) -> None:
    cells = [(label, style), *((f"{number:,}" if number else "–", style) for number in numbers)]
    if sheet.at + _row_height(sheet, _COUNT_COLUMNS, cells) > BOTTOM:
        sheet.add_page()
        _count_headings(sheet)
    _row(sheet, _COUNT_COLUMNS, cells, numbers=True)


def warnings(sheet: "_Sheet") -> None:
    """The warnings that stood when it was signed; no section when there are none."""
    if not sheet.record.warnings:
        return
    _heading(sheet, "Warnings", keep=14)
    for warning in sheet.record.warnings:
        sheet.room(sheet.measure(MEASURE - 4, warning.message, _BODY))
        sheet.put(LEFT, sheet.at, 4, "–", _BODY)
        sheet.at += sheet.put(LEFT + 4, sheet.at, MEASURE - 4, warning.message, _BODY) + 0.8
    sheet.at += 3


def statement(sheet: "_Sheet", *, and_then: float) -> None:
    """What is stated, and its limits; on one page with the signatures, which need `and_then` more."""
    text = sheet.record.statement
    height = sum(sheet.measure(MEASURE, sentence, _BODY) + 1 for sentence in text)
    _heading(sheet, "Statement and its limits", keep=height + and_then + 8)
    for place, sentence in enumerate(text):
        sheet.at += sheet.put(LEFT, sheet.at, MEASURE, sentence, _BODY if place else _STRONG) + 1
    sheet.at += 3


_WAYS = (
    (
        "Give this file and the published documents to “Check a certificate” in any copy of Safe to publish: "
        "it says whether the certificate is whole, and whether each document is the one certified."
    ),
    (
        "A PDF reader shows both signatures in its signature panel, and may call their issuer unknown. "
        "Ask the Board for its fingerprint, and compare it with this one."
    ),
    (
        "To take the hash of a document: on Windows certutil -hashfile FILE SHA256; "
        "on Mac and Linux shasum -a 256 FILE."
    ),
)


def how_to_check(sheet: "_Sheet") -> None:
    """How anyone can check the paper and the files, and the two hashes needed for it."""
    record = sheet.record
    _heading(sheet, "How to check it", keep=44 * sheet.scale)
    for way in _WAYS:
        sheet.at += sheet.put(LEFT, sheet.at, MEASURE, way, _SMALL) + 0.8
    sheet.at += 1
    prints = (
        ("Fingerprint of the issuer", for_humans(record.issuer_fingerprint)),
        ("SHA-256 of record.json", record.sha256),
    )
    style = _HASH.but(size=7.6)
    sheet.block(LEFT, sheet.at, MEASURE, 2 * sheet.line_height(style) + 6.4, PALE)
    sheet.at += 2.2
    for label, digest in prints:
        sheet.put(LEFT + 3, sheet.at - 0.1, 39, label, _SMALL_GREY)
        sheet.at += sheet.put(LEFT + 42, sheet.at, MEASURE - 43, digest, style) + 2


def _heading(sheet: "_Sheet", text: str, *, keep: float) -> None:
    """A section's heading, never alone at the foot of a page: `keep` is the room its first lines need."""
    sheet.room(keep)
    sheet.at += sheet.put(LEFT, sheet.at, MEASURE, text, Style("serif", 12, PETROL)) + 1.2


Cell = tuple[str, Style]


def _row_height(sheet: "_Sheet", columns: Sequence[float], cells: Sequence[Cell]) -> float:
    texts = zip(columns, cells, strict=True)
    return (
        max(sheet.measure(width - 2, text, style) for width, (text, style) in texts) + 2 * _GAP * sheet.scale
    )


def _row(sheet: "_Sheet", columns: Sequence[float], cells: Sequence[Cell], *, numbers: bool = False) -> None:
    """One row of a table; with `numbers` every column but the first is set to the right."""
    height, x = _row_height(sheet, columns, cells), LEFT
    for place, (width, (text, style)) in enumerate(zip(columns, cells, strict=True)):
        sheet.put(
            x, sheet.at + _GAP * sheet.scale, width - 2, text, style, align="R" if numbers and place else "L"
        )
        x += width
    sheet.at += height


def _number(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"
