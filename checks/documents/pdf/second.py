"""A second reader of PDF text, independent of PDFium: pdfminer, each page's characters as they are drawn."""

import io
import logging
from collections.abc import Iterator
from typing import Any

from checks.documents.limits import Limits


def page_texts(data: bytes, limits: Limits) -> Iterator[str]:
    """The text of each page. A page this reader cannot follow gives what it had until then."""
    from pdfminer.pdfdocument import PDFDocument, PDFNoValidXRef, PDFPasswordIncorrect
    from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
    from pdfminer.pdfpage import PDFPage
    from pdfminer.pdfparser import PDFParser, PDFSyntaxError

    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)  # its warnings quote the file
    try:
        document = PDFDocument(PDFParser(io.BytesIO(data)))
    except (PDFSyntaxError, PDFNoValidXRef, PDFPasswordIncorrect, ValueError, KeyError, TypeError):
        return
    manager = PDFResourceManager()
    device = _device(manager)
    interpreter = PDFPageInterpreter(manager, device)
    for number, page in enumerate(PDFPage.create_pages(document)):
        if number >= limits.pages:
            return
        device.start()
        try:
            interpreter.process_page(page)
        except Exception:  # noqa: BLE001 - a malformed page must not silence the other readers
            device.broken = True
        yield device.text()


def _device(manager: Any) -> Any:
    from pdfminer.pdfdevice import PDFTextDevice
    from pdfminer.pdffont import PDFUnicodeNotDefined
    from pdfminer.utils import apply_matrix_pt, mult_matrix

    class Collector(PDFTextDevice):
        """Joins the drawn characters: a space where there is a gap, a line end where the line changes."""

        def start(self) -> None:
            self.pieces: list[str] = []
            self.at: tuple[float, float, float] | None = None
            self.broken = False

        def text(self) -> str:
            return "".join(self.pieces)

        def render_char(  # type: ignore[no-untyped-def]  # the signature is pdfminer's, without types
            self, matrix, font, fontsize, scaling, rise, cid, *_rest
        ) -> float:
            advance = font.char_width(cid) * fontsize * scaling
            x, y = apply_matrix_pt(matrix, (0, rise))
            right = apply_matrix_pt(matrix, (advance, rise))[0]
            size = abs(mult_matrix((fontsize, 0, 0, fontsize, 0, 0), matrix)[3]) or 1.0
            if self.at is not None:
                last_right, last_y, last_size = self.at
                if abs(y - last_y) > 0.5 * min(size, last_size):
                    self.pieces.append("\n")
                elif x - last_right > 0.15 * size or x < last_right - 2 * size:
                    self.pieces.append(" ")
            try:
                self.pieces.append(font.to_unichr(cid))
            except PDFUnicodeNotDefined:
                self.pieces.append("\ufffd")
            self.at = (right, y, size)
            return float(advance)

    return Collector(manager)
