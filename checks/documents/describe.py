"""What a PDF says of itself: a title and a language, and not a word more."""

import io
from xml.sax.saxutils import escape

import pikepdf

from checks.documents.pdf.values import opened

_LANGUAGE = "en-GB"
# No word of PDF/UA: LibreOffice is asked for it, but nobody here has checked that the pages fulfil it.
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<rdf:Description rdf:about="">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def described(data: bytes, title: str) -> bytes:
    """The PDF written anew with this title and British English, without any other property, date or program's name.

    The same pages give the same bytes. Raises `CannotRead` (damaged).
    """
    with opened(data) as document:
        for place, key in (
            (document.trailer, "/Info"),
            (document.Root, "/Metadata"),
            (document.Root, "/PieceInfo"),
        ):
            if key in place:
                del place[key]
        document.Root.Lang = pikepdf.String(_LANGUAGE)
        document.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        xmp = document.make_stream(_XMP.format(title=escape(title), language=_LANGUAGE).encode())
        xmp.Type, xmp.Subtype = pikepdf.Name.Metadata, pikepdf.Name.XML
        document.Root.Metadata = xmp
        document.docinfo["/Title"] = title
        for page in document.pages:
            for key in ("/LastModified", "/PieceInfo"):
                if key in page.obj:
                    del page.obj[key]
        out = io.BytesIO()
        document.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return out.getvalue()
