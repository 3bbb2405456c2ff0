"""The command line: its JSON contracts, its exit codes, and one clear line for input that cannot be used."""

import json
from pathlib import Path

import docx
import pytest
from typer.testing import CliRunner, Result

from checks.__main__ import cli
from checks.documents import office_is_installed
from tests import office

CLEAR = {
    "country": "england",
    "region": "rest_of_england",
    "initiated_on": "2010-07-14",
    "initiation_records_agree": True,
    "checked_on": "2012-03-01",
    "publish_on": "2012-04-02",
    "overview_report": {"supplied": True, "anonymisation": "clear"},
    "executive_summary": {"supplied": True, "anonymisation": "clear"},
    "management_review_in_pack": False,
    "welfare": {"claimed": False},
    "courts": {"checked": True, "restrictions": []},
    "legal_doubt": {"doubt": False, "advice": None},
    "data_protection": "pass",
    "department_told": True,
}
REPORT = "Leanne Corrigan-Shaw rang on 01632 960417. Leanne’s sister came too.\n"
PLAN = {
    "decisions": [
        {
            "text": "Leanne Corrigan-Shaw",
            "variants": ["Leanne"],
            "action": "pseudonym",
            "replacement": "Mother",
            "reason": "",
        },
        {"text": "01632 960417", "action": "redact", "replacement": "", "reason": ""},
    ]
}


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAFE_TO_PUBLISH_DATA", str(tmp_path / "data"))


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


def lines(result: Result) -> list[dict]:
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.json"
    path.write_text(json.dumps(PLAN), encoding="utf-8")
    return path


def facts(tmp_path: Path, **changes: object) -> Path:
    path = tmp_path / "facts.json"
    path.write_text(json.dumps({**CLEAR, **changes}), encoding="utf-8")
    return path


def test_text_gives_a_plain_text_back_unchanged(report: Path) -> None:
    assert run("text", report).stdout_bytes.decode() == REPORT


def test_scan_gives_findings_whose_offsets_are_of_the_text(report: Path) -> None:
    found = lines(run("scan", report))
    assert {"document", "start", "end", "text", "type", "score", "source", "part", "page"} <= set(found[0])
    assert "PHONE_NUMBER" in {finding["type"] for finding in found}
    for finding in found:
        if finding["start"] is not None:
            assert REPORT[finding["start"] : finding["end"]] == finding["text"]


def test_a_setting_that_cannot_be_used_is_told_in_its_own_sentence(
    report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAFE_TO_PUBLISH_NAME_MODEL", "en_core_web_none")
    result = run("scan", report)
    assert result.exit_code == 2
    assert "en_core_web_none" in result.stderr
    assert "install that spaCy package" in result.stderr


def test_decide_says_publish_when_nothing_holds(tmp_path: Path) -> None:
    result = run("decide", facts(tmp_path))
    (decided,) = lines(result)
    assert result.exit_code == 0
    assert set(decided) == {"regime", "publication_set", "outcome", "holds", "warnings"}
    assert decided["outcome"] == "publish_both"


def test_decide_ends_with_one_when_something_holds(tmp_path: Path) -> None:
    result = run("decide", facts(tmp_path, data_protection="fail"))
    (decided,) = lines(result)
    assert result.exit_code == 1
    assert [set(hold) for hold in decided["holds"]] == [{"code", "message", "clears", "source", "authority"}]


def test_an_unknown_fact_is_refused_by_name(tmp_path: Path) -> None:
    result = run("decide", facts(tmp_path, initiated="2010-07-14"))
    assert result.exit_code == 2
    assert "initiated" in result.stderr
    assert result.stderr.count("\n") == 1
    assert result.stdout == ""


def test_notice_names_the_channel_and_why(tmp_path: Path) -> None:
    (notice,) = lines(run("notice", facts(tmp_path, notified_on="2011-02-21")))
    assert set(notice) == {"channel", "because", "text"}
    assert notice["channel"] == "department_mailbox"


def test_redact_writes_a_copy_without_the_values_and_leftovers_finds_none(
    report: Path, plan: Path, tmp_path: Path
) -> None:
    out = tmp_path / "copy.txt"
    assert run("redact", report, "--plan", plan, "--out", out).exit_code == 0
    assert "Leanne" not in out.read_text(encoding="utf-8")
    assert "Mother’s sister" in out.read_text(encoding="utf-8")
    assert run("leftovers", out, "--plan", plan).exit_code == 0


def word_report(tmp_path: Path) -> Path:
    path = tmp_path / "report.docx"
    document = docx.Document()
    document.add_paragraph(REPORT.strip())
    document.save(str(path))
    return path


def test_redact_can_make_a_pdf_of_the_word_copy_as_well(
    tmp_path: Path, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.install(tmp_path, monkeypatch)
    out, pdf = tmp_path / "copy.docx", tmp_path / "copy.pdf"
    result = run("redact", word_report(tmp_path), "--plan", plan, "--out", out, "--pdf", pdf)
    assert result.exit_code == 0
    assert lines(result)[0]["pdf"] == str(pdf)
    assert "Mother rang on" in run("text", pdf).stdout
    assert run("leftovers", pdf, "--plan", plan).exit_code == 0


def test_a_pdf_that_cannot_be_made_leaves_no_file_at_all(
    report: Path, plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, pdf = tmp_path / "copy.docx", tmp_path / "copy.pdf"
    result = run("redact", report, "--plan", plan, "--out", out.with_suffix(".txt"), "--pdf", pdf)
    assert (result.exit_code, len(result.stderr.splitlines())) == (2, 1)
    office.install(tmp_path, monkeypatch, "raise SystemExit(1)")
    result = run("redact", word_report(tmp_path), "--plan", plan, "--out", out, "--pdf", pdf)
    assert (result.exit_code, len(result.stderr.splitlines())) == (2, 1)
    assert not any(path.exists() for path in (out, out.with_suffix(".txt"), pdf))


def test_leftovers_lists_what_is_left_and_ends_with_one(report: Path, plan: Path) -> None:
    result = run("leftovers", report, "--plan", plan)
    assert result.exit_code == 1
    assert {"Leanne", "01632 960417"} <= {found["value"] for found in lines(result)}


def test_redact_never_writes_over_its_source(report: Path, plan: Path) -> None:
    result = run("redact", report, "--plan", plan, "--out", report)
    assert result.exit_code == 2
    assert report.read_text(encoding="utf-8") == REPORT


@pytest.mark.parametrize(
    ("name", "content"), [("empty.docx", b""), ("not.docx", b"not a Word file"), ("not.pdf", b"%PDF-1.7 no")]
)
def test_a_file_that_cannot_be_read_gives_one_line_and_two(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    for command in ("text", "scan", "inspect"):
        result = run(command, path)
        assert result.exit_code == 2
        assert result.stderr.count("\n") == 1
        assert "Traceback" not in result.stderr


def test_a_missing_file_and_a_bad_plan_are_named(report: Path, tmp_path: Path) -> None:
    assert "no such file" in run("text", tmp_path / "nowhere.txt").stderr
    bad = tmp_path / "bad.json"
    bad.write_text('{"decisions": [{"text": "x", "action": "hide"}]}')
    result = run("redact", report, "--plan", bad, "--out", tmp_path / "out.txt")
    assert result.exit_code == 2
    assert "action" in result.stderr
    assert not (tmp_path / "out.txt").exists()


def test_what_goes_wrong_inside_is_told_without_the_reports_words(
    report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("Leanne Corrigan-Shaw")

    monkeypatch.setattr("checks.documents.inspect", broken)
    result = run("inspect", report)
    assert result.exit_code == 2
    assert "Leanne" not in result.stderr
    assert "RuntimeError" in result.stderr


def test_the_demonstration_makes_a_certificate_that_one_byte_undoes(tmp_path: Path) -> None:
    out = tmp_path / "demo"
    assert run("demo", "--out", out).exit_code == 0
    names = {path.name for path in out.iterdir()}
    assert {"certificate.pdf", "record.json", "overview-report.docx", "executive-summary.docx"} <= names
    certificate, document = out / "certificate.pdf", out / "overview-report.docx"
    result = run("verify", certificate, "--document", document, "--document", out / "executive-summary.docx")
    assert result.exit_code == 0
    assert lines(result)[0]["valid"] is True
    assert ("overview-report.pdf" in names) == office_is_installed()
    if office_is_installed():
        result = run("verify", certificate, "--document", out / "overview-report.pdf")
        assert [seen["kind"] for seen in lines(result)[0]["documents"]] == ["pdf"]
    for path in (certificate, document):
        whole = path.read_bytes()
        changed = bytearray(whole)
        changed[len(changed) // 2] ^= 1
        path.write_bytes(changed)
        result = run("verify", certificate, "--document", document)
        assert result.exit_code == 1
        assert lines(result)[0]["problems"]
        path.write_bytes(whole)
