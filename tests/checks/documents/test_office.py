"""The PDF of a Word copy: made by LibreOffice without a way out, thrown away unless it says the same and no more."""

import io
import socket
import subprocess
import sys
import threading
from pathlib import Path

import docx
import pikepdf
import pytest
from docx.shared import Pt

from checks.case import Action, Decision, Plan
from checks.documents import (
    CannotConvert,
    Limits,
    NotClean,
    inspect,
    leftovers,
    office,
    office_is_installed,
    read,
    redact,
    tagged_pdf,
)
from checks.documents.alike import stands_in
from tests import office as stand_in
from tests.checks.documents.word_builder import paragraph, picture, word
from tests.checks.documents.word_places import png

NAME, TITLE = "Danielka", "Serious Case Review: overview report"
PLAN = Plan(decisions=(Decision(text=NAME, action=Action.PSEUDONYM, replacement="Child D"),))
needs_office = pytest.mark.skipif(
    not office_is_installed(), reason="LibreOffice (soffice) is not installed on this computer"
)


def report() -> bytes:
    """A Word file with headings, a table whose head is repeated, a running head and foot, and a name all over it."""
    document, file = docx.Document(), io.BytesIO()
    document.core_properties.author = "Petra Holmqvist"
    document.core_properties.title = f"About {NAME}"
    section = document.sections[0]
    section.header.paragraphs[0].text = f"Review of {NAME}"
    section.footer.paragraphs[0].text = "Not for circulation"
    document.add_heading(f"What {NAME} told us", 1)
    for number in range(40):
        document.add_paragraph(f"On day {number} {NAME} saw the health visitor about a long-standing worry.")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Agency", "Action"
    document.add_paragraph().add_run(f"The panel thanked {NAME}.").font.size = Pt(16)
    document.save(file)
    return file.getvalue()


@pytest.fixture(scope="module")
def copy() -> bytes:
    """The publishable Word copy."""
    return redact(report(), "report.docx", PLAN)


@pytest.fixture(scope="module")
def pdf(copy: bytes) -> bytes:
    """The PDF of it that LibreOffice makes."""
    return tagged_pdf(copy, TITLE, PLAN)


@needs_office
def test_the_pdf_is_tagged_and_tells_its_title_and_language(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert opened.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in opened.Root
        assert opened.Root.Lang == "en-GB"
        assert opened.Root.ViewerPreferences.DisplayDocTitle
        assert opened.docinfo == {"/Title": TITLE}
        assert TITLE in opened.Root.Metadata.read_bytes().decode()


@needs_office
def test_the_pdf_says_what_the_word_copy_says_and_no_name(copy: bytes, pdf: bytes) -> None:
    said, shown = read(copy, "copy.docx"), read(pdf, "copy.pdf")
    body = [said.text[each.start : each.end] for each in said.paragraphs if each.part == "body"]
    assert "".join("".join(body).split()) == "".join(
        "".join(shown.text[each.start : each.end] for each in shown.paragraphs if each.part == "body").split()
    )
    assert leftovers(pdf, "copy.pdf", PLAN) == ()
    assert b"Holmqvist" not in pdf


@needs_office
def test_a_heading_is_an_outline_and_nothing_else_is_hidden(pdf: bytes) -> None:
    told = {(thing.kind, thing.text) for thing in inspect(pdf, "copy.pdf")}
    assert ("outline", "What Child D told us") in told
    assert {kind for kind, _ in told} == {"outline", "property", "metadata"}


@needs_office
def test_a_picture_comes_over_with_its_words() -> None:
    data = word(
        paragraph(picture(descr=f"A drawing by {NAME}")),
        parts={"word/media/p.png": png()},
        links=[("rIdP", "image", "media/p.png")],
    )
    told = inspect(tagged_pdf(redact(data, "report.docx", PLAN), TITLE, PLAN), "copy.pdf")
    assert ("alternative_text", "A drawing by Child D") in {(thing.kind, thing.text) for thing in told}


@needs_office
def test_what_a_document_links_to_is_never_fetched() -> None:
    asked: list[bytes] = []
    server = socket.create_server(("127.0.0.1", 0))
    server.settimeout(0.2)
    done = threading.Event()

    def serve() -> None:
        while not done.is_set():
            try:
                connection, _ = server.accept()
            except TimeoutError:
                continue
            asked.append(connection.recv(200))
            connection.close()

    thread = threading.Thread(target=serve)
    thread.start()
    address = f"http://127.0.0.1:{server.getsockname()[1]}/picture.png"
    linked = picture().replace("r:embed", "r:link")
    data = word(paragraph(linked), links=[("rIdP", "image", address)])
    try:
        assert office.convert(data, Limits()).startswith(b"%PDF-")
    finally:
        done.set()
        thread.join()
        server.close()
    assert asked == []


def simple(*sentences: str) -> bytes:
    """A Word file of these paragraphs."""
    document, file = docx.Document(), io.BytesIO()
    for sentence in sentences or ("Child D saw the health visitor.", "The panel met in the spring."):
        document.add_paragraph(sentence)
    document.save(file)
    return file.getvalue()


def test_a_pdf_by_whatever_program_loses_its_author(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in.install(tmp_path, monkeypatch)
    made = tagged_pdf(simple(), TITLE, PLAN)
    assert b"Somebody" not in made
    assert {thing.kind for thing in inspect(made, "copy.pdf")} == {"property", "metadata", "outline"}


def test_a_word_copy_that_still_has_a_name_gives_no_pdf(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in.install(tmp_path, monkeypatch)
    with pytest.raises(NotClean):
        tagged_pdf(simple(f"{NAME} saw the health visitor."), TITLE, PLAN)


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ("pdf.multi_cell(0, 6, 'Something else.')", "does not say the same"),
        ("pdf.set_text_color(255); pdf.multi_cell(0, 6, 'The panel met.')", "cannot see"),
        ("pdf.text_annotation(10, 10, 'A note by a neighbour')", "cannot see"),
        ("pdf.image(__import__('PIL.Image').Image.new('RGB', (40, 40), 'teal'))", "cannot see"),
        ("pdf.embed_file(sys.argv[0])", "cannot see"),
        ("raise SystemExit(1)", "could not make"),
        ("import time; time.sleep(60)", "too long"),
    ],
)
def test_a_pdf_with_more_than_the_word_copy_is_thrown_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: str, message: str
) -> None:
    stand_in.install(tmp_path, monkeypatch, more)
    monkeypatch.setenv("SAFE_OFFICE_SECONDS", "20" if message != "too long" else "3")
    with pytest.raises(CannotConvert, match=message):
        tagged_pdf(simple(), TITLE, PLAN)


def test_a_pdf_with_less_than_the_word_copy_is_thrown_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    less = "pdf = FPDF(); pdf.add_page(); pdf.set_font('helvetica'); pdf.write(text='Child D saw the health visitor.')"
    stand_in.install(tmp_path, monkeypatch, less)
    with pytest.raises(CannotConvert, match=r"\(words that differ: 6\)"):
        tagged_pdf(simple(), TITLE, PLAN)


def test_nothing_is_left_of_a_conversion(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither its folder nor what the program had started, even when it is stopped."""
    lock, folder = tmp_path / "running", tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    child = f"open({str(lock)!r}, 'w').write(str(__import__('os').getpid())); import time; time.sleep(600)"
    more = f"import subprocess; subprocess.run([sys.executable, '-c', {child!r}])"
    stand_in.install(tmp_path, monkeypatch, more)
    monkeypatch.setenv("SAFE_OFFICE_SECONDS", "6")
    with pytest.raises(CannotConvert):
        tagged_pdf(simple(), TITLE, PLAN)
    assert list(folder.iterdir()) == []
    state = Path(f"/proc/{lock.read_text()}/stat")
    assert not state.exists() or state.read_text().rpartition(")")[2].split()[0] == "Z"


def test_without_libreoffice_the_step_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(office, "_ELSEWHERE", ())
    assert not office_is_installed()
    with pytest.raises(CannotConvert, match="not installed"):
        tagged_pdf(simple(), TITLE, PLAN)


def test_a_confined_program_cannot_take_more_memory_than_allowed() -> None:
    def run(megabytes: int) -> int:
        greedy = f"import sys; b = bytearray({megabytes} * 1_000_000)"
        confined = [sys.executable, "-I", str(office._CONFINED), "300", "60"]
        command = [*confined, sys.executable, "-I", "-c", greedy]
        return subprocess.run(command, stderr=subprocess.DEVNULL, check=False).returncode

    assert run(20) == 0
    assert run(900) != 0


@pytest.mark.parametrize(
    ("passage", "found"),
    [
        ("on her watch.2", True),
        ("her watch. The panel", True),
        ("long\nstanding worry", True),
        ("panel watch", False),
        ("Hollings", False),
    ],
)
def test_a_passage_is_found_in_the_word_copy_whatever_stands_between(passage: str, found: bool) -> None:
    said = read(
        b"It fell on her watch. The panel shared a long-\nstanding worry with Mr Hollingsworth.", "a.txt"
    )
    assert stands_in(passage, said) is found
