"""The whole way in a real browser: from the sample review, and from one's own files, to a signed certificate."""

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

Open = Callable[..., Page]
LONG = 120_000  # ms: screening and making copies on a busy machine
CHAIR, ADVISER = "Margaret Ellery, independent chair", "Aisha Thornbury-Iqbal, legal adviser"


def heading(page: Page, title: str | re.Pattern[str], timeout: int = 30_000) -> None:
    expect(page.get_by_role("heading", level=1, name=title)).to_be_visible(timeout=timeout)
    expect(page.locator('[data-test-script-state="running"]')).to_have_count(0, timeout=timeout)


def idle(page: Page) -> None:
    """Nothing runs any more: what stands on the page is of one run."""
    expect(page.locator('[data-test-script-state="running"]')).to_have_count(0)


def press(page: Page, name: str | re.Pattern[str]) -> None:
    page.get_by_role("button", name=name).first.click()


def follow(page: Page, name: str | re.Pattern[str]) -> None:
    page.get_by_role("link", name=name).first.click()


def be(page: Page, person: str) -> None:
    """On the page that asks who is at the keyboard, choose somebody already known."""
    heading(page, "Who is at the keyboard?")
    page.get_by_text(person, exact=True).click()
    press(page, "Continue")


def settle_hidden_data(page: Page) -> None:
    follow(page, "3. Documents")
    heading(page, "Documents")
    press(page, "Continue")
    heading(page, "Individual management reviews")
    press(page, "Continue")
    heading(page, "Hidden data in your files")
    follow(page, "Go on as the legal adviser")
    be(page, ADVISER)
    heading(page, "Hidden data in your files")
    press(page, re.compile("^Remove all"))
    expect(page.get_by_text("Every hidden thing is settled")).to_be_visible()
    press(page, "Continue")
    heading(page, "Child R")


def decide_and_read(page: Page) -> None:
    follow(page, "7. Personal data")
    heading(page, "People and things")
    while page.get_by_role("button", name=re.compile("^Accept all")).count():
        press(page, re.compile("^Accept all"))
        idle(page)
    press(page, "Go on to the passages")
    heading(page, "Passages")
    keep = page.get_by_role("textbox", name="Published as, or the reason to keep it")
    while page.get_by_text("To decide", exact=True).count():
        keep.fill("a detail")
        keep.press("Tab")
        press(page, re.compile("^Redact"))
        idle(page)
    for document in ("Overview report", "Executive summary"):
        page.get_by_role("radio", name=document).or_(page.get_by_role("button", name=document)).first.click()
        expect(page.get_by_text(re.compile(f"^{document}, page"))).to_be_visible()
        read = page.get_by_role("button", name=re.compile("^I have read page"))
        while read.count():
            before = read.first.inner_text()
            read.first.click()
            expect(page.get_by_role("button", name=before)).to_have_count(0)
            idle(page)


def test_the_sample_review_reaches_a_certificate_that_verifies(
    fresh_server: str, open_page: Open, tmp_path: Path
) -> None:
    """Start, sample, hidden data, decisions, every page, copies, two signatures, certificate; a reload on the way."""
    page = open_page(fresh_server)
    press(page, "Try the sample review")
    heading(page, "Child R", LONG)
    settle_hidden_data(page)
    decide_and_read(page)
    follow(page, "Back to the task list")
    heading(page, "Child R")
    follow(page, "8. Publishable copies")
    heading(page, "Publishable copies")
    press(page, "Make the publishable copies")
    expect(page.get_by_text("Overview report: clean")).to_be_visible(timeout=LONG)
    page.reload()
    expect(page.get_by_text("Executive summary: clean")).to_be_visible()
    copies = {}
    for role in ("overview report", "executive summary"):
        with page.expect_download() as download:
            press(page, f"Read the {role} before you sign")
        copies[role] = tmp_path / download.value.suggested_filename
        download.value.save_as(copies[role])

    follow(page, "Back to the task list")
    follow(page, "11. Check your answers and sign")
    heading(page, "Check your answers and sign")
    follow(page, "Go on as the legal adviser")
    be(page, ADVISER)
    sign(page, "legal adviser", "Aisha Thornbury-Iqbal")
    follow(page, "Go on as the independent chair")
    be(page, CHAIR)
    sign(page, "independent chair", "Margaret Ellery")
    heading(page, "Certificate", LONG)
    with page.expect_download() as download:
        press(page, "Download the certificate (PDF)")
    certificate = tmp_path / download.value.suggested_filename
    download.value.save_as(certificate)
    check(page, fresh_server, certificate, copies["overview report"])


def sign(page: Page, role: str, name: str) -> None:
    heading(page, "Check your answers and sign")
    page.get_by_text("I have read the outcome and the warnings above").click()
    page.get_by_text("I understand that screening does not find every identifying detail").click()
    page.get_by_role("textbox", name="Type your full name to sign").fill(name)
    press(page, f"Sign as {role}")


def check(page: Page, address: str, certificate: Path, document: Path) -> None:
    """Anyone can check the certificate against the file, and sees when the file is another one."""
    page.goto(f"{address}/check_certificate")
    heading(page, "Check a certificate")
    page.locator('input[type="file"]').nth(0).set_input_files(certificate)
    expect(page.get_by_text("The certificate is valid")).to_be_visible(timeout=LONG)
    page.locator('input[type="file"]').nth(1).set_input_files(document)
    expect(page.get_by_text("overview-report.docx: unchanged")).to_be_visible(timeout=LONG)
    changed = document.with_name("changed.docx")
    changed.write_bytes(document.read_bytes() + b" ")
    page.locator('input[type="file"]').nth(1).set_input_files(changed)
    expect(page.get_by_text("changed.docx: not the certified file")).to_be_visible(timeout=LONG)
