"""The whole way in a real browser: from Try the sample review to a signed certificate that anyone can check."""

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

Open = Callable[..., Page]
ADVISER, CHAIR = "Aisha Thornbury-Iqbal", "Margaret Ellery"
LONG = 240_000  # ms: screening, proving a copy and signing, on a small machine with other work beside it


def idle(page: Page) -> None:
    """Nothing runs any more on the page."""
    expect(page.locator('[data-test-script-state="running"]')).to_have_count(0, timeout=LONG)


def press(page: Page, name: str | re.Pattern[str]) -> None:
    """Press a button and wait until the page is drawn."""
    page.get_by_role("button", name=name).first.click()
    idle(page)


def on(page: Page, heading: str) -> None:
    """Wait until the page with this heading is drawn."""
    expect(page.get_by_role("heading", level=1, name=heading)).to_be_visible(timeout=LONG)
    idle(page)


def task(page: Page, name: str, heading: str) -> None:
    """Open a step from the task list."""
    on(page, "Child R")
    page.get_by_role("link", name=name).click()
    on(page, heading)


def become(page: Page, name: str, role: str) -> None:
    """Change places at the keyboard."""
    page.get_by_role("link", name=re.compile("^(Change person|Say who you are)$")).click()
    on(page, "Who is at the keyboard?")
    known = page.get_by_text(f"{name}, {role}", exact=True)
    known.last.click()
    idle(page)
    press(page, "Continue")
    expect(page.locator(".sp-who")).to_have_text(f"{name}, {role}")


def settle_hidden_data(page: Page) -> None:
    """Step 3: the hidden data that the sample's files still hold."""
    task(page, "3. Documents", "Documents")
    press(page, "Continue")
    on(page, "Individual management reviews")
    press(page, "Continue")
    on(page, "Hidden data in your files")
    press(page, re.compile("^Remove all"))
    expect(page.get_by_text("Every hidden thing is settled")).to_be_visible()
    press(page, "Continue")


def decide_what_is_open(page: Page) -> None:
    """Step 7, first pass: accept what is suggested, then decide each of the rest on the row itself."""
    task(page, "7. Personal data", "People and things")
    accept = page.get_by_role("button", name=re.compile("^Accept (all|the)"))
    if accept.count():
        press(page, re.compile("^Accept (all|the)"))
        expect(accept).to_have_count(0)
    rows = page.locator('[class*="st-key-row-value-"]')
    while rows.count():
        before = rows.count()
        row = rows.first
        row.get_by_role("textbox", name=re.compile("^Published as")).fill("It names nobody")
        idle(page)
        row.get_by_role("combobox").click()
        page.get_by_role("option", name="Keep").click()
        expect(rows).to_have_count(before - 1, timeout=LONG)
        idle(page)


def read_every_page(page: Page) -> None:
    """Step 7, second pass: both documents, page by page."""
    press(page, "Go on to the passages")
    on(page, "Passages")
    for document in ("Overview report", "Executive summary"):
        page.get_by_role("radio", name=document).click()
        head = page.locator(".sp-report-head")
        expect(head).to_contain_text(f"{document}, page 1")
        counted = re.search(r"of (\d+) pages seen", page.get_by_text("pages seen").inner_text())
        assert counted
        for number in range(1, int(counted[1]) + 1):
            expect(head).to_contain_text(f"{document}, page {number}")
            read = page.get_by_role("button", name=re.compile(rf"^I have read page {number}\b"))
            read.click()
            expect(read).to_have_count(0)
    expect(page.get_by_text("every page has been read")).to_be_visible()
    press(page, "Continue")


def make_the_copies(page: Page, folder: Path) -> list[Path]:
    """Step 8: both publishable copies, proved clean and downloaded."""
    task(page, "8. Publishable copies", "Publishable copies")
    press(page, re.compile("^Make the"))
    copies = []
    for document in ("overview report", "executive summary"):
        button = page.get_by_role("button", name=f"Read the {document}")
        button.wait_for(timeout=LONG)
        with page.expect_download() as download:
            button.click()
        copies.append(folder / download.value.suggested_filename)
        download.value.save_as(copies[-1])
    press(page, "Continue")
    return copies


def sign(page: Page, name: str, role: str, then: str) -> None:
    """Step 11, by one of the two people; waits for the words that follow a saved signature, as a person would."""
    on(page, "Check your answers and sign")
    page.get_by_text("I have read the outcome and the warnings above").click()
    page.get_by_text("I understand that screening does not find every").click()
    page.get_by_role("textbox", name="Type your full name to sign").fill(name)
    page.get_by_role("button", name=f"Sign as {role}").click()
    expect(page.get_by_text(then)).to_be_visible(timeout=LONG)
    idle(page)


def check(page: Page, certificate: Path, files: list[Path]) -> None:
    """Anyone's page: the certificate and the files it speaks of."""
    page.get_by_role("link", name="Check a certificate", exact=True).first.click()
    on(page, "Check a certificate")
    uploads = page.locator('input[type="file"]')
    for place, given in enumerate(([certificate], files)):
        uploads.nth(place).set_input_files([str(file) for file in given])
        for file in given:
            expect(page.get_by_role("button", name=f"Remove {file.name}")).to_be_visible()
        idle(page)  # a file chosen while the page is drawn again is lost


def test_from_the_sample_to_a_certificate_that_checks_out(
    server: str, open_page: Open, tmp_path: Path
) -> None:
    """A newcomer gets there by the pages alone; a reload in the middle loses nothing; one changed byte is noticed."""
    page = open_page(server)
    press(page, "Try the sample review")
    on(page, "Child R")
    become(page, ADVISER, "legal adviser")
    settle_hidden_data(page)
    decide_what_is_open(page)
    read_every_page(page)
    on(page, "Child R")

    page.reload()
    on(page, "Child R")
    become(page, ADVISER, "legal adviser")
    copies = make_the_copies(page, tmp_path)
    on(page, "Child R")
    expect(page.get_by_role("heading", name="Publish both")).to_be_visible()

    task(page, "11. Check your answers and sign", "Check your answers and sign")
    sign(page, ADVISER, "legal adviser", then="The independent chair signs next.")
    become(page, CHAIR, "independent chair")
    sign(page, CHAIR, "independent chair", then="Download the certificate (PDF)")
    on(page, "Certificate")
    with page.expect_download(timeout=LONG) as download:
        page.get_by_role("button", name="Download the certificate (PDF)").click()
    certificate = tmp_path / "certificate.pdf"
    download.value.save_as(certificate)
    assert certificate.read_bytes().startswith(b"%PDF")

    check(page, certificate, copies)
    expect(page.get_by_text("The certificate is valid")).to_be_visible(timeout=LONG)
    changed = tmp_path / "changed.docx"
    changed.write_bytes(copies[0].read_bytes() + b" ")
    page.reload()
    check(page, certificate, [changed])
    expect(page.get_by_text("not the certified file")).to_be_visible(timeout=LONG)
