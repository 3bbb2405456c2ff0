"""Documents as Word and LibreOffice write them: no word lost, nothing hidden kept, and other readers agree."""

import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest

from checks.case import Action, Decision, Plan
from checks.documents import inspect, leftovers, read, redact
from tests.checks.documents.as_word_writes import HIDDEN, SEEN, document
from tests.checks.documents.test_word_places import everything

OFFICE = shutil.which("soffice")
PDFTOTEXT = shutil.which("pdftotext")
_PARTS = re.compile(
    r"word/(?:document|header\d*|footer\d*|footnotes|endnotes|charts/chart\d*|diagrams/data\d*)\.xml"
)


def decided(*words: str) -> Plan:
    return Plan(
        decisions=tuple(Decision(text=word, action=Action.PSEUDONYM, replacement="Child D") for word in words)
    )


def read_by_itself(data: bytes) -> set[str]:
    """The words of a .docx as small scripts read them: all text elements of the parts that are shown, tags removed."""
    words: set[str] = set()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if not _PARTS.fullmatch(name):
                continue
            text = archive.read(name).decode()
            for paragraph in re.split(r"</(?:w|a):p>|</c:v>|</m:(?:r|num)>|</w:rt>", text):
                pieces = re.findall(r"<(?:\w+:)?(?:t|v)(?: [^>]*)?>([^<]*)<", paragraph)
                words.update(re.findall(r"[A-Za-z]{3,}", "".join(pieces)))
    return words


@pytest.mark.parametrize("place", SEEN)
def test_every_word_a_reader_sees_is_read_and_can_be_replaced(place: str) -> None:
    data = document()
    assert SEEN[place] in read(data, "r.docx").text
    copy = redact(data, "r.docx", decided(SEEN[place]))
    text = read(copy, "r.docx").text
    assert SEEN[place] not in everything(copy)
    assert "Child D" in text
    assert [word for other, word in SEEN.items() if other != place and word not in text] == []


@pytest.mark.parametrize("place", HIDDEN)
def test_every_word_no_reader_sees_is_told_and_in_no_copy(place: str) -> None:
    data = document()
    word = HIDDEN[place]
    assert any(word in thing.text + thing.place for thing in inspect(data, "r.docx"))
    assert any(word in aside.text + aside.place for aside in read(data, "r.docx").asides)
    copy = redact(data, "r.docx", Plan())
    assert word not in everything(copy)


def test_no_word_is_lost_beside_a_reader_of_its_own() -> None:
    data = document()
    text = read(data, "r.docx")
    told = text.text + " ".join(aside.text for aside in text.asides)
    assert [word for word in read_by_itself(data) if word not in told] == []
    copy = redact(data, "r.docx", Plan())
    assert [word for word in read_by_itself(copy) if word not in read(copy, "r.docx").text] == []


def test_nothing_hidden_is_left_in_the_copy() -> None:
    copy = redact(document(), "r.docx", Plan())
    assert not [thing for thing in inspect(copy, "r.docx") if thing.kind != "image"]
    assert not leftovers(copy, "r.docx", decided(*HIDDEN.values()))


def test_a_strict_document_is_read_and_redacted_alike() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document())) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.endswith((".xml", ".rels")) and b"package/2006" not in content[:300]:
                content = content.replace(
                    b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    b"http://purl.oclc.org/ooxml/wordprocessingml/main",
                )
            if name.endswith(".rels"):
                content = content.replace(
                    b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    b"http://purl.oclc.org/ooxml/officeDocument/relationships",
                )
            new.writestr(name, content)
    data = buffer.getvalue()
    text = read(data, "r.docx").text
    assert [word for word in SEEN.values() if word not in text] == []
    copy = redact(data, "r.docx", decided(*SEEN.values()))
    assert not [word for word in (*SEEN.values(), *HIDDEN.values()) if word in everything(copy)]


def by_python_docx() -> bytes:
    """A report made by python-docx, with what that library can write."""
    source = docx.Document()
    source.core_properties.author = "Thornelle"
    source.add_heading("Overview of Quillandra", 1)
    source.add_paragraph("Brondwen was seen. ").add_run("Fenmarch").bold = True
    source.add_paragraph("Halverick", style="List Number")
    table = source.add_table(2, 2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Ostrelle"
    table.cell(1, 1).text = "Pemberly"
    source.sections[0].header.paragraphs[0].text = "Tarrowby"
    source.add_section().footer.paragraphs[0].text = "Umbrick"
    buffer = io.BytesIO()
    source.save(buffer)
    return buffer.getvalue()


MADE = ["Quillandra", "Brondwen", "Fenmarch", "Halverick", "Ostrelle", "Pemberly", "Tarrowby", "Umbrick"]


def test_a_document_by_python_docx_loses_no_word() -> None:
    data = by_python_docx()
    text = read(data, "r.docx").text
    assert [word for word in MADE if word not in text] == []
    copy = redact(data, "r.docx", decided(*MADE))
    assert not [word for word in MADE if word in everything(copy)]
    assert docx.Document(io.BytesIO(copy)).paragraphs[0].text == "Overview of Child D"


def converted(data: bytes, ending: str, kind: str, folder: Path) -> bytes:
    """The document as LibreOffice saves it in another format."""
    source = folder / f"report.{ending}"
    source.write_bytes(data)
    out = folder / "out"
    subprocess.run(
        [
            *(OFFICE or "", "--headless", f"-env:UserInstallation=file://{folder}/home"),
            *("--convert-to", kind, "--outdir", str(out), str(source)),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return (out / f"report.{kind.partition(':')[0]}").read_bytes()


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not on this computer")
def test_the_copy_opens_in_libreoffice_with_the_words_of_its_text(tmp_path: Path) -> None:
    kept = [
        "split_runs",
        "nested_control_in_a_cell",
        "control_around_a_row",
        "inserted",
        "merged_by_a_deleted_mark",
    ]
    copy = redact(document(), "r.docx", decided(SEEN["inserted"]))
    text = converted(copy, "docx", "txt:Text", tmp_path).decode("utf-8-sig")
    assert [SEEN[place] for place in kept if SEEN[place] not in text] == [SEEN["inserted"]]
    assert not [word for word in HIDDEN.values() if word in text]


@pytest.mark.skipif(
    OFFICE is None or PDFTOTEXT is None, reason="LibreOffice or pdftotext is not on this computer"
)
def test_documents_that_libreoffice_writes_lose_no_word(tmp_path: Path) -> None:
    data = converted(by_python_docx(), "docx", "odt", tmp_path)
    written = converted(data, "odt", "docx", tmp_path)
    text = read(written, "r.docx").text
    assert [word for word in MADE if word not in text] == []
    assert not [word for word in MADE if word in everything(redact(written, "r.docx", decided(*MADE)))]
    pdf = converted(by_python_docx(), "docx", "pdf", tmp_path)
    told = subprocess.run(
        [PDFTOTEXT or "", "-", "-"], input=pdf, capture_output=True, check=True
    ).stdout.decode()
    ours = read(pdf, "r.pdf").text
    assert [word for word in re.findall(r"\w{3,}", told) if word not in ours] == []
    copy = redact(pdf, "r.pdf", decided("Quillandra"))
    after = subprocess.run(
        [PDFTOTEXT or "", "-", "-"], input=copy, capture_output=True, check=True
    ).stdout.decode()
    assert "Quillandra" not in after
    assert [word for word in MADE[1:] if word not in after] == []
