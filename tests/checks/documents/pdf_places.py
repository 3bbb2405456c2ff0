"""Every place in a PDF where a name can stand: for each, a file that has the name there."""

from collections.abc import Callable

from pikepdf import Array, AttachedFileSpec, Dictionary, Name, ObjectStreamMode, OutlineItem, String

from tests.checks.documents.pdf_builder import Maker, box, drawn, revised

_NO_OBJECT_STREAMS = ObjectStreamMode.disable
NAME = "Danielka"
WIDTHS = {
    "D": 722,
    "a": 556,
    "n": 556,
    "i": 222,
    "e": 556,
    "l": 222,
    "k": 500,
}  # Helvetica, thousandths of its size


def _content(make: Callable[[str], bytes]) -> Callable[[str], bytes]:
    return lambda name: Maker(make(name)).saved()


def _with(
    change: Callable[[Maker, str], None], content: Callable[[str], bytes] = lambda _: b""
) -> Callable[[str], bytes]:
    def build(name: str) -> bytes:
        maker = Maker(content(name))
        change(maker, name)
        return maker.saved()

    return build


def _layer_off(maker: Maker, name: str) -> None:
    group = maker.pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Drafts")))
    maker.pdf.Root.OCProperties = Dictionary(OCGs=[group], D=Dictionary(OFF=[group], Order=[group]))
    maker.first.Resources.Properties = Dictionary(L=group)


def _see_through(maker: Maker, _: str) -> None:
    maker.first.Resources.ExtGState = Dictionary(G=Dictionary(ca=0, CA=0))


def _crop(maker: Maker, _: str) -> None:
    maker.first.CropBox = [0, 300, 595, 842]


def _form_under_box(maker: Maker, name: str) -> None:
    maker.form(drawn(name))


def _picture_over(maker: Maker, _: str) -> None:
    maker.picture()


def _square(maker: Maker, _: str) -> None:
    maker.annotate(Subtype=Name.Square, IC=[0, 0, 0], C=[0, 0, 0])


def _redaction_mark(maker: Maker, name: str) -> None:
    maker.annotate(
        Subtype=Name.Redact, OverlayText=String(name), QuadPoints=[40, 620, 300, 620, 40, 590, 300, 590]
    )


def _note(maker: Maker, name: str) -> None:
    maker.annotate(Subtype=Name.Text, Contents=String(f"ask {name}"))


def _note_author(maker: Maker, name: str) -> None:
    maker.annotate(Subtype=Name.Highlight, T=String(name), QuadPoints=[40, 620, 300, 620, 40, 590, 300, 590])


def _hidden_field(maker: Maker, name: str) -> None:
    maker.annotate(Subtype=Name.Widget, FT=Name.Tx, T=String("child"), V=String(name), F=2)


def _field_name(maker: Maker, name: str) -> None:
    maker.annotate(Subtype=Name.Widget, FT=Name.Tx, T=String(name), TU=String(name))


def _link(maker: Maker, name: str) -> None:
    maker.annotate(Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String(f"mailto:{name}@example.org")))


def _script(maker: Maker, name: str) -> None:
    maker.pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{name}')"))


def _outline(maker: Maker, name: str) -> None:
    with maker.pdf.open_outline() as outline:
        outline.root.append(OutlineItem(f"Interview with {name}", 0))


def _attachment(maker: Maker, name: str) -> None:
    maker.pdf.attachments["notes.txt"] = AttachedFileSpec(
        maker.pdf, f"seen by {name}".encode(), filename="notes.txt"
    )


def _attachment_name(maker: Maker, name: str) -> None:
    maker.pdf.attachments[f"{name}.txt"] = AttachedFileSpec(maker.pdf, b"notes", filename=f"{name}.txt")


def _information(maker: Maker, name: str) -> None:
    maker.pdf.docinfo["/Author"] = name


def _own_information(maker: Maker, name: str) -> None:
    maker.pdf.docinfo["/Child"] = name


def _xmp(maker: Maker, name: str) -> None:
    with maker.pdf.open_metadata() as metadata:
        metadata["dc:title"] = name


def _piece_info(maker: Maker, name: str) -> None:
    maker.first.PieceInfo = Dictionary(App=Dictionary(Private=Dictionary(Note=String(name))))


def _alternative(maker: Maker, name: str) -> None:
    element = Dictionary(Type=Name.StructElem, S=Name.Figure, Alt=String(f"photograph of {name}"))
    maker.pdf.Root.StructTreeRoot = Dictionary(
        Type=Name.StructTreeRoot, K=Array([maker.pdf.make_indirect(element)])
    )


def _layer_name(maker: Maker, name: str) -> None:
    group = maker.pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(name)))
    maker.pdf.Root.OCProperties = Dictionary(OCGs=[group], D=Dictionary(Order=[group]))


def _destination(maker: Maker, name: str) -> None:
    maker.pdf.Root.Names = Dictionary(
        Dests=Dictionary(Names=[String(f"{name} at home"), Array([maker.first, Name.Fit])])
    )


def _page_label(maker: Maker, name: str) -> None:
    maker.pdf.Root.PageLabels = Dictionary(Nums=[0, Dictionary(P=String(f"{name} "))])


def _earlier_revision(name: str) -> bytes:
    maker = Maker(drawn(name))
    first = maker.saved(object_stream_mode=_NO_OBJECT_STREAMS, compress_streams=False)
    number = int(first[: first.index(b"(" + name.encode())].rsplit(b" 0 obj", 1)[0].split()[-1])
    return revised(first, drawn("[redacted]"), number)


def _unreachable(name: str) -> bytes:
    data = Maker().saved(object_stream_mode=_NO_OBJECT_STREAMS)
    at = data.rindex(b"xref\n", 0, data.rindex(b"startxref"))
    return data[:at] + f"99 0 obj\n({name} lived here)\nendobj\n".encode() + data[at:]


def _after_end(name: str) -> bytes:
    return Maker().saved() + f"\n{name} lived here\n".encode()


# Words a reader sees, or that stand in the page's text although they cannot be seen: in `read`'s text.
SEEN: dict[str, Callable[[str], bytes]] = {
    "body": _content(lambda n: drawn(f"Then {n} went home.")),
    "letters placed one by one": _content(
        lambda n: b"".join(drawn(c, 50 + 0.012 * sum(WIDTHS[o] for o in n[:i])) for i, c in enumerate(n))
    ),
    "kerned letters": _content(
        lambda n: b"BT /F 12 Tf 50 600 Td [" + b" 20 ".join(b"(%c)" % ord(c) for c in n) + b"] TJ ET\n"
    ),
    "over a line end": _content(
        lambda n: (
            drawn(f"It was clear by then that the visits to {n[:4]}-") + drawn(f"{n[4:]} had ended.", y=585)
        )
    ),
    "turned page": _with(lambda m, _: m.first.__setitem__("/Rotate", 90), lambda n: drawn(n)),
    "inside a form": _with(_form_under_box, lambda _: b"/X Do\n"),
    "filled-in field": _with(
        lambda m, n: m.annotate(
            Subtype=Name.Widget,
            FT=Name.Tx,
            T=String("f"),
            V=String(n),
            AP=Dictionary(N=m.form(b"BT /F 12 Tf 2 8 Td (%s) Tj ET" % n.encode(), BBox=[0, 0, 260, 30])),
        )
    ),
    "typed note": _with(
        lambda m, n: m.annotate(
            Subtype=Name.FreeText,
            Contents=String(n),
            AP=Dictionary(N=m.form(b"BT /F 12 Tf 2 8 Td (%s) Tj ET" % n.encode(), BBox=[0, 0, 260, 30])),
        )
    ),
}

UNSEEN: dict[str, Callable[[str], bytes]] = {
    "under a black box": _content(lambda n: drawn(n) + box(45, 595, 100, 20)),
    "under a white box": _content(lambda n: drawn(n) + box(45, 595, 100, 20, "1 g")),
    "black on black": _content(lambda n: box(45, 595, 100, 20) + drawn(n)),
    "under a picture": _with(_picture_over, lambda n: drawn(n) + b"q 100 0 0 20 45 595 cm /I Do Q\n"),
    "white text": _content(lambda n: drawn(n, before="1 g")),
    "very pale text": _content(lambda n: drawn(n, before="0.96 g")),
    "invisible mode": _content(lambda n: drawn(n, mode=3)),
    "invisible mode over words that are seen": _content(lambda n: drawn(n, mode=3) + drawn("Visitors")),
    "white text under words that are seen": _content(
        lambda n: drawn(n, before="1 g") + drawn("Visitors", before="0 g")
    ),
    "pale text under words that are seen": _content(
        lambda n: drawn(n, before="0.97 g") + drawn("Visitors", before="0 g")
    ),
    "of no size": _content(lambda n: drawn(n, size=0)),
    "of no width": _content(lambda n: b"BT /F 12 Tf 0 Tz 50 600 Td (%s) Tj ET\n" % n.encode()),
    "turned edge on": _content(lambda n: b"BT /F 12 Tf 1 0 0 0 50 600 Tm (%s) Tj ET\n" % n.encode()),
    "clipped away": _content(lambda n: b"q 0 0 10 10 re W n " + drawn(n) + b"Q\n"),
    "see-through": _with(_see_through, lambda n: b"q /G gs " + drawn(n) + b"Q\n"),
    "on a layer that is off": _with(_layer_off, lambda n: b"/OC /L BDC " + drawn(n) + b"EMC\n"),
    "off the page": _content(lambda n: drawn(n, x=700)),
    "outside the crop box": _with(_crop, lambda n: drawn(n, y=100)),
    "tiny": _content(lambda n: drawn(n, size=0.3)),
    "in a covered form": _with(_form_under_box, lambda _: b"/X Do\n" + box(45, 595, 100, 20)),
    "under a drawn square": _with(_square, lambda n: drawn(n)),
    "a covered date of birth at the page's edge": _content(
        lambda n: drawn(f"{n} 03/05/2004", y=825) + box(45, 820, 160, 20)
    ),
}

# Words outside the page's text.
HIDDEN: dict[str, Callable[[str], bytes]] = {
    "redaction mark not applied": _with(_redaction_mark),
    "note": _with(_note),
    "author of a highlight": _with(_note_author),
    "value of a hidden field": _with(_hidden_field),
    "name of a field": _with(_field_name),
    "link": _with(_link),
    "script": _with(_script),
    "bookmark": _with(_outline),
    "attachment": _with(_attachment),
    "attachment's name": _with(_attachment_name),
    "author in the information": _with(_information),
    "own entry in the information": _with(_own_information),
    "XMP": _with(_xmp),
    "private data": _with(_piece_info),
    "alternative text": _with(_alternative),
    "replacement text": _content(
        lambda n: f"/Span << /ActualText ({n}) >> BDC ".encode() + drawn("He") + b"EMC\n"
    ),
    "layer's name": _with(_layer_name),
    "name of a destination": _with(_destination),
    "page label": _with(_page_label),
    "earlier revision": _earlier_revision,
    "object nothing leads to": _unreachable,
    "after the end": _after_end,
}
