"""Puts the two signatures on a certificate: the legal adviser's certifies it, the chair's comes last."""

import io

from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from pyhanko.pdf_utils.content import ImportedPdfPage
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, Margins, SimpleBoxLayoutRule
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter, append_signature_field
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from checks.case import Role
from checks.certificate import words
from checks.certificate.keys import Credential, SigningKeys, for_humans
from checks.certificate.layout import Box, Drawn
from checks.certificate.paper import GREY, INK, PETROL, POINTS, Paper, Style
from checks.certificate.record import Record, Signer

_ROOM_FOR_NAME = 10.5  # millimetres: two lines, and a name of 200 letters still fits at 6 points
FIELDS = (Role.ADVISER.value, Role.CHAIR.value)  # in the order of signing


def sign(drawn: Drawn, record: Record, keys: SigningKeys) -> bytes:
    """The drawn certificate with both signatures: two incremental updates, the last over the whole file."""
    content = drawn.pdf
    for place, signer in enumerate(record.signers):
        writer = IncrementalPdfFileWriter(io.BytesIO(content))
        if place == 0:  # a field made after the first signature would break it
            for role, box in drawn.boxes.items():
                append_signature_field(writer, _field(role, box))
        content = _signed(writer, signer, keys, drawn.boxes[signer.role], certifies=place == 0)
    return content


def _field(role: Role, box: Box) -> SigFieldSpec:
    return SigFieldSpec(
        role.value,
        on_page=box.page,
        box=(box.left, box.bottom, box.right, box.top),
        readable_field_name=f"Signature of the {role.in_words}",
    )


def _signed(
    writer: IncrementalPdfFileWriter, signer: Signer, keys: SigningKeys, box: Box, *, certifies: bool
) -> bytes:
    metadata = PdfSignatureMetadata(
        field_name=signer.role.value,
        md_algorithm="sha256",
        name=signer.name,
        reason=f"Signed as {signer.role.in_words}",
        subfilter=SigSeedSubFilter.PADES,
        certify=certifies,
        docmdp_permissions=MDPPerm.FILL_FORMS,
    )
    look = StaticStampStyle(
        background=_PageInMemory(appearance(signer, keys.fingerprint, box)),
        background_layout=SimpleBoxLayoutRule(
            x_align=AxisAlignment.ALIGN_MID, y_align=AxisAlignment.ALIGN_MID, margins=Margins()
        ),
        border_width=0,
    )
    credential = keys.credential(signer.name, signer.role)
    result = PdfSigner(metadata, _pyhanko_signer(credential), stamp_style=look).sign_pdf(writer)
    return bytes(result.getbuffer())


def _pyhanko_signer(credential: Credential) -> SimpleSigner:
    store = SimpleCertificateStore()  # type: ignore[no-untyped-call]  # pyHanko leaves it untyped
    store.register_multiple(asn1_x509.Certificate.load(above) for above in credential.chain)
    return SimpleSigner(
        signing_cert=asn1_x509.Certificate.load(credential.certificate),
        signing_key=asn1_keys.PrivateKeyInfo.load(credential.key),
        cert_registry=store,
    )


def appearance(signer: Signer, fingerprint: str, box: Box) -> bytes:
    """What the signature shows on the page, as a PDF of exactly the box's size, with its fonts in it."""
    width, height = (box.right - box.left) / POINTS, (box.top - box.bottom) / POINTS
    paper = Paper(width=width, height=height)
    paper.add_page()
    inner = width - 10
    name = Style("serif", 14, INK, 1.15)
    while paper.measure(inner, signer.name, name) > _ROOM_FOR_NAME:
        name = name.but(size=name.size - 0.5)
    y = 2.8
    y += paper.put(5, y, inner, f"Signed as {signer.role.in_words}", Style("strong", 8.5, PETROL)) + 0.8
    y += paper.put(5, y, inner, signer.name, name) + 0.8
    paper.put(5, y, inner, words.moment(signer.at), Style("sans", 9))
    note = f"Digitally signed · issuer {for_humans(fingerprint)[:19]} …"
    paper.put(5, height - 4.6, inner, note, Style("sans", 7, GREY))
    return paper.finished()


class _PageInMemory(ImportedPdfPage):
    """pyHanko's imported page, from bytes: it reads by path only, and nothing here is written to disk."""

    def __init__(self, content: bytes) -> None:
        super().__init__(file_name="")  # type: ignore[no-untyped-call]  # pyHanko leaves it untyped
        self.content = content

    def render(self) -> bytes:
        form = self._ensure_writer.import_page_as_xobject(PdfFileReader(io.BytesIO(self.content)), page_ix=0)
        self.resources.xobject["/Appearance"] = form
        left, bottom, right, top = form.get_object()["/BBox"]
        self.box = BoxConstraints(width=abs(right - left), height=abs(top - bottom))
        return b"/Appearance Do"
