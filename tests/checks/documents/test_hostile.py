"""Files built to do harm, or no use: each refused with its own message, and the app goes on."""

import io
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pikepdf
import pytest

from checks.documents import CannotRead, Limits, child, inspect, read
from tests.checks.documents.pdf_builder import Maker, bomb
from tests.checks.documents.word_builder import paragraph, word

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600


def zipped(**names: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in names.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def with_part(name: str, content: bytes) -> bytes:
    buffer = io.BytesIO(word())
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return buffer.getvalue()


def doctype() -> bytes:
    return word(
        parts={"word/document.xml": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'}
    )


def as_workbook() -> bytes:
    source = io.BytesIO(word())
    target = io.BytesIO()
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "[Content_Types].xml":
                content = content.replace(b"wordprocessingml.document.main", b"spreadsheetml.sheet.main")
            new.writestr(name, content)
    return target.getvalue()


def locked(**passwords: str) -> bytes:
    return Maker().saved(encryption=pikepdf.Encryption(**passwords))


def scan() -> bytes:
    maker = Maker()
    maker.picture()
    maker.first.Contents = maker.pdf.make_stream(b"q 595 0 0 842 0 0 cm /I Do Q")
    return maker.saved()


def many_pages(count: int) -> bytes:
    maker = Maker()
    for _ in range(count - 1):
        maker.page()
    return maker.saved()


def huge_page() -> bytes:
    maker = Maker()
    maker.first.MediaBox = [0, 0, 14_400, 14_400]
    return maker.saved()


REFUSED: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "an empty file": ("report.docx", lambda: b"", "empty"),
    "an empty text": ("report.txt", lambda: b" \r\n\r\n", "empty"),
    "a PDF called .docx": ("report.docx", lambda: Maker().saved(), "wrong_type"),
    "a Word document called .pdf": ("report.pdf", word, "wrong_type"),
    "a Word document called .txt": ("report.txt", word, "wrong_type"),
    "a picture": ("report.png", lambda: b"\x89PNG\r\n\x1a\n" + b"\x00" * 50, "wrong_type"),
    "a file without an ending": ("report", lambda: b"words", "wrong_type"),
    "bytes called text": ("report.txt", lambda: bytes(range(256)) * 4, "wrong_type"),
    "a workbook called .docx": ("report.docx", as_workbook, "wrong_type"),
    "a truncated Word document": ("report.docx", lambda: word()[:700], "damaged"),
    "a zip that is no Word document": ("report.docx", lambda: zipped(x=b"y"), "damaged"),
    "a Word document of broken XML": (
        "report.docx",
        lambda: word(parts={"word/document.xml": "<w:document"}),
        "damaged",
    ),
    "junk called .docx": ("report.docx", lambda: b"junk" * 100, "damaged"),
    "junk called .pdf": ("report.pdf", lambda: b"junk" * 100, "damaged"),
    "a PDF with nothing but its first line": ("report.pdf", lambda: b"%PDF-1.7\njunk", "damaged"),
    "a truncated PDF": ("report.pdf", lambda: Maker().saved()[:300], "damaged"),
    "a Word document with a password": ("report.docx", lambda: OLE, "password"),
    "a PDF with a user's password": ("report.pdf", lambda: locked(user="u", owner="o"), "password"),
    "an old Word document": ("report.doc", lambda: OLE, "old_word"),
    "a Word document for macros": ("report.docm", word, "macro"),
    "a Word document with macros": ("report.docx", lambda: with_part("word/vbaProject.bin", b"x"), "macro"),
    "a zip bomb": ("report.docx", lambda: with_part("word/media/x.png", b"\x00" * 90_000_000), "unsafe"),
    "a DOCTYPE": ("report.docx", doctype, "unsafe"),
    "a DOCTYPE in two-byte letters": (
        "report.docx",
        lambda: with_part("customXml/item1.xml", "<!DOCTYPE x><x/>".encode("utf-16")),
        "unsafe",
    ),
    "a part outside its folder": ("report.docx", lambda: with_part("../../etc/cron.d/x", b"x"), "unsafe"),
    "a part with an absolute name": ("report.docx", lambda: with_part("/etc/x", b"x"), "unsafe"),
    "two parts of one name": ("report.docx", lambda: with_part("WORD/document.xml", b"<x/>"), "unsafe"),
    "a Flate bomb": ("report.pdf", bomb, "unsafe"),
    "a page larger than paper": ("report.pdf", huge_page, "unsafe"),
    "too many pages": ("report.pdf", lambda: many_pages(401), "too_many_pages"),
    "a scan": ("report.pdf", scan, "scanned"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_file_that_cannot_be_used_is_refused_with_its_own_sentence(case: str) -> None:
    name, build, code = REFUSED[case]
    with pytest.raises(CannotRead) as refusal:
        read(build(), name)
    assert refusal.value.code == code
    sentence = str(refusal.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_after_every_refusal_the_next_file_is_read() -> None:
    for name, build, _ in list(REFUSED.values()):
        with pytest.raises(CannotRead):
            read(build(), name)
        assert "panel" in read(word(), "report.docx").text


def test_a_scan_is_refused_with_the_numbers_of_its_pages() -> None:
    maker = Maker()
    maker.picture()
    image = maker.first.Resources.XObject.I
    for told in ("Page 2 is a picture", "Pages 2, 3 are pictures", "Pages 2 to 4 are pictures"):
        page = maker.page(b"q 595 0 0 842 0 0 cm /I Do Q", plain=b"")
        page.obj.Resources.XObject.I = image
        with pytest.raises(CannotRead, match=told):
            read(maker.saved(), "report.pdf")


def test_an_owners_password_does_not_stop_reading_and_is_told() -> None:
    text = read(locked(user="", owner="o"), "report.pdf")
    assert "panel" in text.text
    assert any("owner's password" in note for note in text.notes)


def test_macros_are_listed_by_inspect() -> None:
    kinds = {thing.kind for thing in inspect(with_part("word/vbaProject.bin", b"x"), "report.docx")}
    assert "macro" in kinds


def test_a_process_that_takes_too_long_is_ended_and_the_next_file_is_read() -> None:
    slow = child.Child()
    slow.process.send_signal(signal.SIGSTOP)  # stands still: no answer will come, however fast the computer
    head = {"task": "read", "detail": {"kind": "docx", "name": "report.docx"}, "limits": Limits().as_dict()}
    with pytest.raises(CannotRead) as refusal:
        slow.ask(head, word(), 0.2)
    assert refusal.value.code == "time"
    assert not slow.alive
    assert "panel" in read(word(), "report.docx").text


def test_a_process_that_dies_is_told_and_replaced() -> None:
    gone = child.Child()
    gone.process.kill()
    gone.process.wait()
    with pytest.raises(CannotRead) as refusal:
        gone.ask({"task": "read", "detail": {}, "limits": Limits().as_dict()}, word(), 5)
    assert refusal.value.code == "damaged"
    assert "panel" in read(word(), "report.docx").text


def test_a_file_that_needs_more_memory_than_allowed_is_refused() -> None:
    small = Limits(memory_mb=150)
    long = word("".join(paragraph("words " * 200) for _ in range(40_000)))
    with pytest.raises(CannotRead) as refusal:
        read(long, "report.docx", limits=small)
    assert refusal.value.code in ("too_big", "damaged", "unsafe")


def test_an_upload_above_the_limit_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(CannotRead) as refusal:
        read(b"x" * 2_000_001, "report.txt", limits=Limits(upload_mb=2))
    assert refusal.value.code == "too_big"


def test_limits_are_set_by_the_environment() -> None:
    limits = Limits.from_environment({"SAFE_PAGES": "12", "SAFE_MEMORY_MB": "no", "SAFE_UPLOAD_MB": "0"})
    assert (limits.pages, limits.memory_mb, limits.upload_mb) == (12, Limits().memory_mb, Limits().upload_mb)


def test_no_message_holds_words_of_the_file() -> None:
    data = word(parts={"word/document.xml": "<w:document>Danielka"})
    with pytest.raises(CannotRead) as refusal:
        read(data, "Danielka.docx")
    assert "Danielka" not in str(refusal.value)


def test_many_people_can_read_at_once() -> None:
    with ThreadPoolExecutor(6) as pool:
        texts = list(pool.map(lambda n: read(word(paragraph(f"number {n}")), "report.docx").text, range(12)))
    assert all(f"number {n}" in text for n, text in enumerate(texts))


def test_the_room_is_light_to_import() -> None:
    heavy = "lxml pypdfium2 pikepdf numpy PIL pdfminer"
    code = f"import sys, checks.documents; print([m for m in '{heavy}'.split() if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
