"""The pages of a certificate, drawn from its record: what stands where, and where the signatures go."""

import io
from dataclasses import dataclass
from datetime import UTC

import segno

from checks.case import Role
from checks.certificate import sections
from checks.certificate.paper import (
    AMBER,
    AMBER_PALE,
    AMBER_TEXT,
    ASSETS,
    BOTTOM,
    GREY,
    HEIGHT,
    LEFT,
    MEASURE,
    PETROL,
    POINTS,
    RIGHT,
    TOP,
    Paper,
    Style,
)
from checks.certificate.record import Record

SAMPLE = "Sample: an invented review. Nobody in it exists, and this certifies nothing."

_SCALES = (1.0, 0.94, 0.89, 0.85)  # a long record is set a little smaller before it runs to a third page
_PAGES = 2
_BOX_HEIGHT = 27.0


@dataclass(frozen=True)
class Box:
    """Where a signature goes: page from 0, corners in points from the lower left."""

    page: int
    left: int
    bottom: int
    right: int
    top: int


@dataclass(frozen=True)
class Drawn:
    """A certificate not yet signed: its bytes, how many pages, and a box for each signer."""

    pdf: bytes
    pages: int
    boxes: dict[Role, Box]


def draw(record: Record) -> Drawn:
    """Draws the record on A4 as PDF/A-3b with the record attached; set smaller if that saves a third page."""
    first = _drawn(record, 1)
    tries = (first if scale == 1 else _drawn(record, scale) for scale in _SCALES)
    return next((drawn for drawn in tries if drawn.pages <= _PAGES), first)


def _drawn(record: Record, scale: float) -> Drawn:
    sheet = _Sheet(record, scale)
    sheet.draw()
    return Drawn(sheet.finished(), sheet.page_no(), sheet.boxes)


class _Sheet(Paper):
    """The certificate as it is being drawn, from the top down: `self.at` is how far it has come."""

    def __init__(self, record: Record, scale: float) -> None:
        super().__init__(scale=scale, pdf_a=True)
        self.record = record
        self.at = TOP
        self.qr_bottom = TOP
        self.boxes: dict[Role, Box] = {}
        self.set_lang("en-GB")
        self.set_title(f"Certificate {record.number}")
        self.set_author(record.board)
        self.set_creator(f"Safe to publish {record.app_version}")
        self.set_producer("Safe to publish")
        self.set_creation_date(record.issued_at.astimezone(UTC))
        self.embed_file(
            bytes=record.to_json(),
            basename="record.json",
            desc="What this certificate says, as data",
            mime_type="application/json",
            associated_file_relationship="Data",
            modification_date=record.issued_at.astimezone(UTC),
        )

    def draw(self) -> None:
        self.add_page()
        sections.title(self)
        self._qr()
        sections.facts(self)
        sections.outcome(self)
        sections.documents(self)
        sections.checks(self)
        sections.counts(self)
        sections.warnings(self)
        sections.statement(self, and_then=_BOX_HEIGHT + 6)
        self._signature_boxes()
        sections.how_to_check(self)

    def header(self) -> None:
        """The masthead on the first page; on the next ones a line."""
        if self.page_no() == 1:
            self.image(ASSETS / "logo" / "logo.svg", x=LEFT, y=11, h=9)
            self.put(LEFT + 10.5, 12.4, 80, "Safe to publish", Style("serif", 13, PETROL))
            self.put(RIGHT - 90, 11.6, 90, "Certificate", Style("sans", 8, GREY), align="R")
            self.put(RIGHT - 90, 15.2, 90, self.record.number, Style("strong", 10, PETROL), align="R")
            self.double_rule(23)
            self.at = 29.0
        else:
            self.put(LEFT, 10.5, 90, "Safe to publish", Style("serif", 9.5, PETROL))
            self.put(RIGHT - 90, 10.8, 90, self.record.number, Style("strong", 8.5, PETROL), align="R")
            self.rule(16, PETROL)
            self.at = 21.0
        if self.record.sample:
            self.block(LEFT, self.at - 1.5, MEASURE, 7.5, AMBER_PALE, AMBER)
            self.put(LEFT, self.at, MEASURE, SAMPLE, Style("strong", 9.5 / self.scale, AMBER_TEXT), align="C")
            self.at += 10.5

    def footer(self) -> None:
        """The number, the page, and what the certificate is about."""
        style = Style("sans", 7.5 / self.scale, GREY)
        self.rule(283.5)
        self.put(LEFT, 285, 130, f"{self.record.board} · {self.record.case_reference}", style)
        page = f"{self.record.number} · page {self.page_no()} of "
        x = RIGHT - self.width_of(page + "0", style)  # the number of pages is put in at the end
        self.put(x, 285, RIGHT - x + 5, page + "{nb}", style)

    def room(self, height: float) -> None:
        """Starts a new page unless so much room is left on this one."""
        if self.at + height > BOTTOM:
            self.add_page()

    def _qr(self) -> None:
        picture = io.BytesIO()
        code = segno.make(
            f"{self.record.number} record.json SHA-256 {self.record.sha256}", error="m", micro=False
        )
        code.save(picture, kind="png", scale=6, border=0)
        side = 30.0
        self.image(
            picture,
            x=RIGHT - side,
            y=self.at + 1,
            w=side,
            alt_text="QR code of the hash of the certificate’s record",
        )
        caption = Style("sans", 6.8, GREY)
        y = self.at + side + 2
        self.qr_bottom = y + self.put(RIGHT - side - 6, y, side + 6, "Hash of the record", caption, align="R")

    def _signature_boxes(self) -> None:
        """Two frames side by side; the signatures draw themselves into them when they are made."""
        self.double_rule(self.at)
        self.at += 4
        width = (MEASURE - 6) / 2
        for place, signer in enumerate(self.record.signers):
            left = LEFT + place * (width + 6)
            self.block(left, self.at, width, _BOX_HEIGHT, None, (0x75, 0x83, 0x7F))
            self.boxes[signer.role] = Box(
                page=self.page_no() - 1,
                left=round(left * POINTS),
                bottom=round((HEIGHT - self.at - _BOX_HEIGHT) * POINTS),
                right=round((left + width) * POINTS),
                top=round((HEIGHT - self.at) * POINTS),
            )
        self.at += _BOX_HEIGHT + 3
