"""Checking again: a whole certificate is valid, and everything anybody could do to it is not."""

import io
import json
import shutil
import subprocess
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from checks.certificate import Record, SigningKeys, issue, verify
from checks.certificate import signing as signing_room
from checks.certificate.keys import Credential
from checks.certificate.layout import Drawn
from tests.checks.certificate.made_up import (
    ADVISER,
    CHAIR,
    FILES,
    REPORT,
    REPORT_AS_PDF,
    SUMMARY,
    record,
    two_forms,
)


def test_a_whole_certificate_is_valid_with_the_files_it_is_about(
    certificate: bytes, keys: SigningKeys
) -> None:
    found = verify(certificate, FILES, (keys.fingerprint,))
    assert found.valid
    assert found.problems == ()
    assert [(seen.role, seen.name, seen.whole, seen.trusted) for seen in found.signatures] == [
        ("legal_adviser", ADVISER, True, True),
        ("independent_chair", CHAIR, True, True),
    ]
    assert [(seen.status, seen.role) for seen in found.documents] == [
        ("unchanged", "overview_report"),
        ("unchanged", "executive_summary"),
    ]
    assert found.record is not None
    assert found.record.to_json() == record(keys.fingerprint).to_json()


def test_either_form_of_a_document_is_the_certified_file_and_it_is_said_which(keys: SigningKeys) -> None:
    certificate = issue(record(keys.fingerprint, **two_forms()), keys)
    found = verify(certificate, (("a", REPORT_AS_PDF), ("b", REPORT)), (keys.fingerprint,))
    assert found.valid
    assert [(seen.status, seen.role, seen.kind) for seen in found.documents] == [
        ("unchanged", "overview_report", "pdf"),
        ("unchanged", "overview_report", "docx"),
    ]
    assert not verify(certificate, (("a", REPORT_AS_PDF + b" "),), (keys.fingerprint,)).valid


def test_the_answer_has_the_four_parts_of_the_command_line(certificate: bytes, keys: SigningKeys) -> None:
    answer = verify(certificate, FILES, (keys.fingerprint,)).as_json()
    assert list(answer) == ["valid", "signatures", "documents", "problems"]
    assert json.loads(json.dumps(answer)) == answer


@pytest.mark.parametrize(
    "written",
    [str.upper, lambda plain: ":".join(plain[at : at + 2] for at in range(0, 64, 2)), "  {}  ".format],
)
def test_a_trusted_fingerprint_may_be_written_in_any_way(
    certificate: bytes, keys: SigningKeys, written: Callable[[str], str]
) -> None:
    assert verify(certificate, (), (written(keys.fingerprint),)).valid


def test_a_changed_document_is_named_and_makes_it_not_valid(certificate: bytes, keys: SigningKeys) -> None:
    changed = SUMMARY[:-1] + b"?"
    found = verify(certificate, (("overview.docx", REPORT), ("summary.pdf", changed)), (keys.fingerprint,))
    assert not found.valid
    assert [seen.status for seen in found.documents] == ["unchanged", "not the certified file"]
    assert len(found.problems) == 1
    assert "summary.pdf" in found.problems[0]


def test_the_report_as_uploaded_is_told_apart_from_a_stranger(certificate: bytes, keys: SigningKeys) -> None:
    found = verify(certificate, (("report.docx", b"source of " + REPORT),), (keys.fingerprint,))
    assert not found.valid
    assert "do not publish it" in found.problems[0]


def test_a_certificate_for_other_documents_is_whole_but_not_about_these(keys: SigningKeys) -> None:
    said = record(keys.fingerprint)
    other = [document.model_copy(update={"sha256": "0" * 64}) for document in said.documents]
    pdf = issue(said.model_copy(update={"documents": tuple(other)}), keys)
    assert verify(pdf, (), (keys.fingerprint,)).valid
    found = verify(pdf, FILES, (keys.fingerprint,))
    assert not found.valid
    assert len(found.problems) == 2


def test_an_unknown_issuer_is_told_to_be_asked_for(certificate: bytes, keys: SigningKeys) -> None:
    found = verify(certificate, FILES, ())
    assert not found.valid
    assert len(found.problems) == 1
    assert "Ask the board for its fingerprint" in found.problems[0]
    assert {seen.issuer for seen in found.signatures} == {keys.fingerprint}
    assert [seen.status for seen in found.documents] == ["unchanged", "unchanged"]


# What can be done to the file afterwards


def _flipped(pdf: bytes, place: int) -> bytes:
    return pdf[:place] + bytes([pdf[place] ^ 1]) + pdf[place + 1 :]


def _updated(pdf: bytes, change: Callable[[IncrementalPdfFileWriter], None]) -> bytes:
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _another_page(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    page["/Contents"] = writer.add_object(generic.StreamObject(stream_data=b"BT ET"))
    writer.update_container(page)


def _another_title(writer: IncrementalPdfFileWriter) -> None:
    writer.set_info(generic.DictionaryObject({generic.pdf_name("/Title"): generic.pdf_string("Another")}))


def _another_record(writer: IncrementalPdfFileWriter) -> None:
    named = writer.root["/Names"]["/EmbeddedFiles"]["/Names"][1].get_object()
    named["/EF"]["/F"] = writer.add_object(generic.StreamObject(stream_data=b"{}"))
    writer.update_container(named["/EF"])


def _another_annotation(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    note = generic.DictionaryObject(
        {
            generic.pdf_name("/Type"): generic.pdf_name("/Annot"),
            generic.pdf_name("/Subtype"): generic.pdf_name("/FreeText"),
            generic.pdf_name("/Rect"): generic.ArrayObject(map(generic.NumberObject, (50, 50, 500, 500))),
            generic.pdf_name("/Contents"): generic.pdf_string("Not so."),
        }
    )
    page["/Annots"] = generic.ArrayObject([*page.get("/Annots", ()), writer.add_object(note)])
    writer.update_container(page)


def _rewritten(pdf: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(out)
    return out.getvalue()


def _stripped(pdf: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for key in ("/AcroForm", "/Perms"):
            del opened.Root[key]
        for page in opened.pages:
            if "/Annots" in page:
                del page["/Annots"]
        opened.save(out)
    return out.getvalue()


def _cut_back(pdf: bytes, revision: int) -> bytes:
    """The file as it was after so many revisions: 1 the drawn pages, 2 with the adviser's signature."""
    parts = pdf.split(b"%%EOF")
    return b"%%EOF".join(parts[:revision]) + b"%%EOF\n"


TAMPERINGS: dict[str, Callable[[bytes], bytes]] = {
    "a byte of a page": lambda pdf: _flipped(pdf, pdf.index(b"stream") + 40),
    "a byte of the catalog": lambda pdf: _flipped(pdf, pdf.index(b"/Catalog") + 3),
    "a byte of the attachment": lambda pdf: _flipped(pdf, pdf.index(b"/EmbeddedFile") - 60),
    "the first signature's value": lambda pdf: _flipped(pdf, pdf.index(b"/Contents <3") + 400),
    "the last signature's value": lambda pdf: _flipped(pdf, pdf.rindex(b"/Contents <3") + 400),
    "the first byte range": lambda pdf: _flipped(pdf, pdf.index(b"/ByteRange") + 15),
    "a new page content on top": lambda pdf: _updated(pdf, _another_page),
    "a new attachment on top": lambda pdf: _updated(pdf, _another_record),
    "a note on top": lambda pdf: _updated(pdf, _another_annotation),
    "a new title on top": lambda pdf: _updated(pdf, _another_title),
    "an empty update on top": lambda pdf: _updated(pdf, lambda writer: writer.update_root()),
    "junk after the end": lambda pdf: pdf + b"\njunk\n",
    "a line break after the end": lambda pdf: pdf + b"\n",
    "junk before the start": lambda pdf: b"junk" + pdf,
    "rewritten": _rewritten,
    "signatures stripped": _stripped,
    "cut back to the drawn pages": lambda pdf: _cut_back(pdf, 1),
    "cut back to the first signature": lambda pdf: _cut_back(pdf, 2),
    "the last byte lost": lambda pdf: pdf[:-1],
    "the last half lost": lambda pdf: pdf[: len(pdf) // 2],
    "twice itself": lambda pdf: pdf + pdf,
}


@pytest.mark.parametrize("tampering", TAMPERINGS, ids=str)
def test_a_certificate_tampered_with_is_not_valid(
    certificate: bytes, keys: SigningKeys, tampering: str
) -> None:
    tampered = TAMPERINGS[tampering](certificate)
    assert tampered != certificate
    found = verify(tampered, FILES, (keys.fingerprint,))
    assert not found.valid
    assert found.problems


def test_every_twentieth_kilobyte_is_covered(certificate: bytes, keys: SigningKeys) -> None:
    """A flip anywhere shows; places spread over the file, the two hexadecimal signatures' padding among them."""
    for place in range(10, len(certificate), len(certificate) // 24):
        assert not verify(_flipped(certificate, place), (), (keys.fingerprint,)).valid, place


def test_signed_again_by_a_foreign_key_it_is_not_valid(
    keys: SigningKeys, foreign_keys: SigningKeys, said: Record, drawn: Drawn
) -> None:
    forged = signing_room.sign(drawn, said, foreign_keys)
    assert not verify(forged, FILES, (keys.fingerprint,)).valid
    mismatch = verify(forged, FILES, (foreign_keys.fingerprint,))
    assert mismatch.problems == ("The signatures come from another issuer than the certificate names.",)


def test_a_foreign_key_that_brings_our_root_along_is_not_valid(
    keys: SigningKeys, foreign_keys: SigningKeys, said: Record, drawn: Drawn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The forger names our root as issuer and puts it in the file, but cannot sign with its key."""
    ours = keys.credential(ADVISER, said.signers[0].role).chain
    forger = SigningKeys(foreign_keys._key, keys._certificate, ())

    def credential(name: str, role: str) -> Credential:
        made = SigningKeys.credential(forger, name, role)
        return replace(made, chain=ours)

    monkeypatch.setattr(forger, "credential", credential)
    forged = signing_room.sign(drawn, said, forger)
    found = verify(forged, FILES, (keys.fingerprint,))
    assert not found.valid
    assert "not properly certified" in found.problems[0]


def test_one_person_signing_for_the_other_is_not_valid(keys: SigningKeys, said: Record, drawn: Drawn) -> None:
    """The pages and the record name two people; the certificates in the signatures must name the same two."""
    other = said.model_copy(
        update={"signers": (said.signers[0].model_copy(update={"name": CHAIR}), said.signers[1])}
    )
    forged = signing_room.sign(drawn, other, keys)
    found = verify(forged, FILES, (keys.fingerprint,))
    assert found.problems == ("The signatures are not by the two people the certificate names.",)


def test_pages_that_show_another_record_are_not_valid(keys: SigningKeys, said: Record, drawn: Drawn) -> None:
    """Signed by the right key, but the attachment is not what the pages were drawn from."""
    swapped = io.BytesIO()
    with pikepdf.open(io.BytesIO(drawn.pdf)) as opened:
        other = said.model_copy(update={"child_label": "Child Z"})
        opened.attachments["record.json"] = pikepdf.AttachedFileSpec(
            opened, other.to_json(), filename="record.json"
        )
        opened.save(swapped)
    forged = signing_room.sign(replace(drawn, pdf=swapped.getvalue()), said, keys)
    found = verify(forged, FILES, (keys.fingerprint,))
    assert found.problems == ("The pages of the certificate do not show what its record says.",)


def test_a_record_that_unpacks_without_end_is_refused(keys: SigningKeys, said: Record, drawn: Drawn) -> None:
    """Fifty megabytes of blanks, packed small and signed by a trusted key: never unpacked whole."""
    packed = io.BytesIO()
    with pikepdf.open(io.BytesIO(drawn.pdf)) as opened:
        stream = opened.attachments["record.json"].obj.EF.F
        squeeze = zlib.compressobj(9)
        bomb = b"".join(squeeze.compress(b" " * 1_000_000) for _ in range(50)) + squeeze.flush()
        stream.write(bomb, filter=pikepdf.Name.FlateDecode)
        opened.save(packed)
    signed = signing_room.sign(replace(drawn, pdf=packed.getvalue()), said, keys)
    found = verify(signed, FILES, (keys.fingerprint,))
    assert not found.valid
    assert found.problems == ("This PDF is signed, but its record is too long to be a certificate’s.",)


# What is no certificate at all


def _encrypted(pdf: bytes, password: str) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(out, encryption=pikepdf.Encryption(owner="owner", user=password))
    return out.getvalue()


def _blank(**how: object) -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(out, **how)
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "empty"),
        (b"PK\x03\x04 a Word document", "not a PDF"),
        (b"%PDF-1.7\n" + b"\xff\x00garbage" * 500, "damaged"),
        (b"%PDF-1.7", "damaged"),
        (b"%PDF-" + b"0" * 3_000_001, "too big"),
        (_blank(), "not signed"),
        (_blank(object_stream_mode=pikepdf.ObjectStreamMode.generate), "as issued"),
        (_encrypted(_blank(), "secret"), "password"),
        (_encrypted(_blank(), ""), "password"),
    ],
    ids=[
        "nothing",
        "zip",
        "garbage",
        "first line",
        "too big",
        "plain PDF",
        "packed",
        "password",
        "owner password",
    ],
)
def test_a_file_that_is_no_certificate_is_told_in_one_sentence(
    content: bytes, sentence: str, keys: SigningKeys
) -> None:
    found = verify(content, FILES, (keys.fingerprint,))
    assert not found.valid
    assert len(found.problems) == 1
    assert sentence in found.problems[0]
    assert [seen.status.partition(":")[0] for seen in found.documents] == ["not checked", "not checked"]


# Second opinions


def _run(tool: str, *arguments: str) -> str:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    return subprocess.run([tool, *arguments], capture_output=True, text=True, check=True).stdout


def test_poppler_finds_both_signatures_valid_and_the_whole_file_signed(certificate_file: Path) -> None:
    said = _run("pdfsig", str(certificate_file))
    assert said.count("Signature is Valid") == 2
    assert said.count("ETSI.CAdES.detached") == 2
    assert said.rstrip().rpartition("Signature #2")[2].count("Total document signed") == 1


def test_qpdf_finds_no_error_in_the_file(certificate_file: Path) -> None:
    assert "No syntax or stream encoding errors" in _run("qpdf", "--check", str(certificate_file))
