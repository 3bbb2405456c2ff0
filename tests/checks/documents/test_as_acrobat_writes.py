"""PDFs as Acrobat, Word and others write them: packed, put in order for the web, added to, tagged, with forms."""

import io
import re
import shutil
import subprocess
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from checks.case import Action, Decision, Plan
from checks.documents import inspect, leftovers, read, redact
from tests.checks.documents.pdf_builder import Maker, drawn, revised
from tests.checks.documents.test_pdf_carry import own_font, picture_pages
from tests.checks.documents.test_pdf_copy import report
from tests.checks.documents.test_pdf_places import everything

NAME = "Danielka"
PLAN = Plan(decisions=(Decision(text=NAME, action=Action.PSEUDONYM, replacement="Child D"),))
HIDDEN = {
    "replacement_in_the_tree": "Ravensby",
    "alternative_in_the_tree": "Silverock",
    "artifact": "Thornelle",
    "form_template": "Ulverock",
    "form_data": "Wintrelle",
    "page_label": "Brackelow",
    "editor's_data": "Cloverick",
    "page_metadata": "Drummelle",
    "tag_title": "Elderwyn",
    "saved_state": "Foxgrove",
}
QPDF, PDFTOTEXT = shutil.which("qpdf"), shutil.which("pdftotext")


def tagged() -> Maker:
    """A tagged form of two pages, with the private data and XFA parts that editors leave."""
    maker = Maker()
    content = (
        b"/P << /MCID 0 /Lang (en-GB) >> BDC "
        + drawn(f"{NAME} was seen at home.")
        + b"EMC\n"
        + f"/Artifact << /Type /Pagination /Contents ({HIDDEN['artifact']}) >> BDC ".encode()
        + drawn("Page 1", y=30)
        + b"EMC\n"
    )
    pdf, page = maker.pdf, maker.first
    page.Contents = Array([pdf.make_stream(part) for part in (page.Contents.read_bytes(), content)])
    second = maker.page(b"/H1 << /MCID 0 >> BDC " + drawn("The second page.") + b"EMC\n")
    second.obj.Tabs, second.obj.StructParents = Name.S, 1
    element = Dictionary(
        Type=Name.StructElem, S=Name.P, K=0, Pg=page, T=String(HIDDEN["tag_title"]),
        ActualText=String(HIDDEN["replacement_in_the_tree"]), Alt=String(HIDDEN["alternative_in_the_tree"]),
    )  # fmt: skip
    pdf.Root.StructTreeRoot = Dictionary(Type=Name.StructTreeRoot, K=Array([pdf.make_indirect(element)]))
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    pdf.Root.PageLabels = Dictionary(Nums=[0, Dictionary(P=String(f"{HIDDEN['page_label']}-"), S=Name.D)])
    template = pdf.make_stream(f"<template><field name='{HIDDEN['form_template']}'/></template>".encode())
    data = pdf.make_stream(
        f"<xfa:data xmlns:xfa='x'><child>{HIDDEN['form_data']}</child></xfa:data>".encode()
    )
    pdf.Root.AcroForm = Dictionary(
        Fields=Array([]), XFA=Array([String("template"), template, String("datasets"), data])
    )
    page.PieceInfo = Dictionary(
        Illustrator=Dictionary(Private=pdf.make_stream(HIDDEN["editor's_data"].encode() + b" was drawn here"))
    )
    metadata = pdf.make_stream(
        f"<x:xmpmeta xmlns:x='a'><t>{HIDDEN['page_metadata']}</t></x:xmpmeta>".encode()
    )
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    page.Metadata = metadata
    return maker


def as_saved(how: str) -> bytes:
    """The file as different programs pack it."""
    maker = tagged()
    if how == "objects packed":
        return maker.saved(object_stream_mode=pikepdf.ObjectStreamMode.generate)
    if how == "ordered for the web":
        return maker.saved(linearize=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    plain = maker.saved(object_stream_mode=pikepdf.ObjectStreamMode.disable, compress_streams=False)
    if how == "added to twice":
        number = int(plain[: plain.index(b"The second page.")].rsplit(b" 0 obj", 1)[0].split()[-1])
        first = revised(plain, drawn(HIDDEN["saved_state"]), number)
        return revised(first, drawn("The second page."), number)
    if how == "encrypted with an owner's password":
        return maker.saved(encryption=pikepdf.Encryption(owner="o", user=""))
    return plain


SAVED = (
    "plain",
    "objects packed",
    "ordered for the web",
    "added to twice",
    "encrypted with an owner's password",
)


@pytest.mark.parametrize("how", SAVED)
def test_however_it_is_packed_its_words_are_read_what_is_hidden_told_and_all_of_it_removed(how: str) -> None:
    data = as_saved(how)
    text = read(data, "r.pdf")
    assert f"{NAME} was seen at home." in text.text or "Ravensby" in text.text
    assert "The second page." in text.text
    told = "\n".join(f"{thing.kind} {thing.place} {thing.text}" for thing in inspect(data, "r.pdf"))
    states = {"saved_state"} if how != "added to twice" else set()
    assert [place for place, word in HIDDEN.items() if word not in told and place not in states] == []
    copy = redact(data, "r.pdf", PLAN)
    assert picture_pages(copy) == (1,)
    assert not [word for word in (NAME, *HIDDEN.values()) if word in everything(copy)]
    after = read(copy, "r.pdf").text
    assert "Child D was seen at home." in after
    assert "The second page." in after


@pytest.mark.parametrize("how", SAVED)
def test_the_proof_sees_through_the_packing(how: str) -> None:
    assert leftovers(as_saved(how), "r.pdf", PLAN)
    hidden = Plan(
        decisions=tuple(
            Decision(text=word, action=Action.REDACT)
            for place, word in HIDDEN.items()
            if place != "saved_state" or how == "added to twice"
        )
    )
    found = {left.value for left in leftovers(as_saved(how), "r.pdf", hidden)}
    assert found == {decision.text for decision in hidden.decisions}


def test_a_few_words_in_a_font_that_does_not_say_its_letters_are_told() -> None:
    data = own_font("Seen by nobody")
    with pikepdf.open(io.BytesIO(data)) as pdf:
        page = pdf.pages[0]
        plain = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        [name] = page.Resources.Font.keys()
        del page.Resources.Font[name].ToUnicode
        page.Resources.Font.Plain = pdf.make_indirect(plain)
        words = b" ".join([b"every agency met in the spring"] * 12)
        page.Contents = pdf.make_stream(
            page.Contents.read_bytes() + b"BT /Plain 6 Tf 20 500 Td (" + words + b") Tj ET"
        )
        buffer = io.BytesIO()
        pdf.save(buffer)
    assert "every agency" in read(buffer.getvalue(), "r.pdf").text
    kinds = {thing.kind: thing.text for thing in inspect(buffer.getvalue(), "r.pdf")}
    assert "in a font that does not say which they are" in kinds["unreadable_words"]


@pytest.mark.skipif(QPDF is None or PDFTOTEXT is None, reason="qpdf or pdftotext is not on this computer")
def test_files_that_qpdf_writes_lose_no_word_beside_pdftotext(tmp_path: Path) -> None:
    source, packed = tmp_path / "a.pdf", tmp_path / "b.pdf"
    source.write_bytes(report(4))
    subprocess.run(
        [QPDF or "", "--linearize", "--object-streams=generate", str(source), str(packed)], check=True
    )
    data = packed.read_bytes()

    def by_pdftotext(pdf: bytes) -> list[str]:
        done = subprocess.run([PDFTOTEXT or "", "-", "-"], input=pdf, capture_output=True, check=True)
        return re.findall(r"\w+", done.stdout.decode())

    ours = read(data, "r.pdf").text
    assert [word for word in by_pdftotext(data) if word not in ours] == []
    plan = Plan(decisions=(*PLAN.decisions, Decision(text="Chronology", action=Action.CUT)))
    copy = redact(data, "r.pdf", plan)
    theirs = by_pdftotext(copy)
    assert not {NAME, "Chronology"} & set(theirs)
    ours = read(copy, "r.pdf").text
    assert [word for word in theirs if word not in ours] == []
