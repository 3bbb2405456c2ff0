"""Builds PDF files object by object, so that a test can put a word anywhere in one."""

import io
import zlib

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

PLAIN = b"BT /F 12 Tf 50 700 Td (The panel met in the spring and heard every agency.) Tj ET\n"


def drawn(
    text: str, x: float = 50, y: float = 600, *, size: float = 12, before: str = "", mode: int = 0
) -> bytes:
    """Content that draws a line of text; `before` are operators such as a colour."""
    return f"q {before} BT {mode} Tr /F {size} Tf {x} {y} Td ({text}) Tj ET Q\n".encode("latin-1")


def box(x: float, y: float, width: float, height: float, colour: str = "0 g") -> bytes:
    """Content that fills a rectangle."""
    return f"q {colour} {x} {y} {width} {height} re f Q\n".encode()


class Maker:
    """A PDF of one page (more with `page`), with a plain line on each."""

    def __init__(self, content: bytes = b"") -> None:
        self.pdf = Pdf.new()
        self.font = self.pdf.make_indirect(
            Dictionary(
                Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding
            )
        )
        self.page(content)

    def page(
        self, content: bytes = b"", *, plain: bytes = PLAIN, size: tuple[float, float] = (595, 842)
    ) -> pikepdf.Page:
        """Add a page and give it."""
        self.pdf.add_blank_page(page_size=size)
        page = self.pdf.pages[-1]
        page.obj.Resources = Dictionary(Font=Dictionary(F=self.font), XObject=Dictionary())
        page.obj.Contents = self.pdf.make_stream(plain + content)
        return page

    @property
    def first(self) -> pikepdf.Object:
        """The first page's object."""
        return self.pdf.pages[0].obj

    def annotate(self, **entries: object) -> None:
        """Put an annotation on the first page."""
        listed = self.first.get("/Annots", Array())
        entries = {"Type": Name.Annot, "Rect": [40, 590, 300, 620], "F": 4, **entries}
        annotation = self.pdf.make_indirect(Dictionary(**entries))
        listed.append(annotation)
        self.first.Annots = listed
        if entries.get("Subtype") == Name.Widget:
            self.pdf.Root.AcroForm = Dictionary(
                Fields=[annotation], DR=Dictionary(Font=Dictionary(F=self.font))
            )

    def form(self, content: bytes, **entries: object) -> pikepdf.Object:
        """A form, to be drawn by `/X Do`."""
        form = self.pdf.make_stream(content)
        form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, [0, 0, 595, 842]
        form.Resources = Dictionary(Font=Dictionary(F=self.font))
        for key, value in entries.items():
            form["/" + key] = value
        self.first.Resources.XObject.X = form
        return form

    def picture(self, width: int = 20, height: int = 20, grey: int = 128) -> None:
        """A picture, to be drawn by `/I Do`."""
        image = self.pdf.make_stream(bytes([grey]) * (width * height))
        image.Type, image.Subtype, image.Width, image.Height = Name.XObject, Name.Image, width, height
        image.ColorSpace, image.BitsPerComponent = Name.DeviceGray, 8
        self.first.Resources.XObject.I = image

    def saved(self, **options: object) -> bytes:
        """The file's bytes."""
        buffer = io.BytesIO()
        self.pdf.save(buffer, **options)  # type: ignore[arg-type]  # save takes many kinds of option
        return buffer.getvalue()


def revised(first: bytes, change: bytes, number: int) -> bytes:
    """The file with object `number` replaced in an added revision; the old one stays in the bytes."""
    start = len(first)
    body = b"%d 0 obj\n<< /Length %d >>\nstream\n%s\nendstream\nendobj\n" % (number, len(change), change)
    with pikepdf.open(io.BytesIO(first)) as opened:
        size, root = opened.trailer.Size, opened.Root.objgen[0]
    table = start + len(body)
    old = int(first[first.rindex(b"startxref") + 9 :].split()[0])
    return (
        first
        + body
        + (
            b"xref\n%d 1\n%010d 00000 n \ntrailer\n<< /Size %d /Root %d 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n"
            % (number, start, size, root, old, table)
        )
    )


def bomb(megabytes: int = 400) -> bytes:
    """A PDF whose page content unpacks to very much."""
    packer = zlib.compressobj(9)
    piece = b" " * 1_000_000
    content = b"".join(packer.compress(piece) for _ in range(megabytes)) + packer.flush()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(content), content),
    ]
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    rows = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return (
        out
        + b"xref\n0 5\n0000000000 65535 f \n"
        + rows
        + b"trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % table
    )


def text_string(text: str) -> String:
    """A PDF string."""
    return String(text)
