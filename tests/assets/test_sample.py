"""The sample review is what it says: built from its sources, made up throughout, and fully decided."""

import io
import json
import re
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from assets.sample import build
from checks.case import Action, Decision, Person, Plan

HERE = Path("assets/sample")
REPORTS = tuple(build.SOURCES)
PLAN = Plan.model_validate_json((HERE / "decisions.json").read_bytes())
PEOPLE = tuple(Person.model_validate(one) for one in json.loads((HERE / "people.json").read_text("utf-8")))
NAMESPACES = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
DATE = re.compile(rf"\b\d{{1,2}} (?:{MONTHS})\b|\d\d/\d\d/\d{{4}}")


def text_of(name: str) -> str:
    """What stands in the committed document, deletions, comments and authors too, a paragraph a line."""
    lines = []
    with zipfile.ZipFile(io.BytesIO((HERE / f"{name}.docx").read_bytes())) as package:
        for part in sorted(package.namelist()):
            if re.fullmatch(r"word/(document|footnotes|comments|header\d*|footer\d*)\.xml", part):
                tree = etree.fromstring(package.read(part))
                lines += sorted({str(author) for author in tree.xpath("//@w:author", namespaces=NAMESPACES)})
                for paragraph in tree.iter(f"{W}p"):
                    runs = paragraph.iter(f"{W}t", f"{W}delText", f"{W}tab")
                    lines.append("".join("\t" if run.tag == f"{W}tab" else run.text or "" for run in runs))
    return "\n".join(lines)


def found(value: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(value)}(?!\w)", re.IGNORECASE)


def published(text: str) -> str:
    """The text with the plan carried out in the plainest way: longest value first, whole words, any case."""
    pairs = [(value, decision) for decision in PLAN.decisions for value in decision.values]
    kept: list[str] = []
    for value, decision in sorted(pairs, key=lambda pair: -len(pair[0])):
        if decision.action is Action.KEEP:
            kept.append(value)
            text = found(value).sub(f"\0{len(kept) - 1}\0", text)
        else:
            text = found(value).sub(decision.replacement or "█", text)
    return re.sub("\0(\\d+)\0", lambda mark: kept[int(mark[1])], text)


TEXTS = {name: text_of(name) for name in REPORTS}


@pytest.mark.parametrize("name", REPORTS)
def test_the_committed_document_is_built_from_its_source(name: str) -> None:
    assert (HERE / f"{name}.docx").read_bytes() == build.build(name), "run `python -m assets.sample.build`"


def test_the_overview_report_is_of_a_real_reports_length_and_the_summary_shorter() -> None:
    words = {name: len(text.split()) for name, text in TEXTS.items()}
    assert 5_500 < words["overview_report"] < 8_000
    assert 1_200 < words["executive_summary"] < words["overview_report"] / 2


def test_the_overview_report_has_what_a_draft_in_word_has() -> None:
    with zipfile.ZipFile(HERE / "overview_report.docx") as package:
        body = package.read("word/document.xml").decode()
        parts = package.namelist()
    for mark in ("<w:tbl>", "<w:ins ", "<w:del ", "<w:footnoteReference ", "<w:commentReference "):
        assert mark in body, mark
    assert {"word/header1.xml", "word/footer1.xml", "word/footnotes.xml", "word/comments.xml"} <= set(parts)


@pytest.mark.parametrize("decision", PLAN.decisions, ids=lambda decision: decision.text)
def test_every_decision_is_about_something_in_the_sample_and_says_why(decision: Decision) -> None:
    everything = "\n".join(TEXTS.values())
    assert any(found(value).search(everything) for value in decision.values)
    assert decision.reason


def test_no_value_is_decided_twice() -> None:
    values = [value.casefold() for decision in PLAN.decisions for value in decision.values]
    assert len(values) == len(set(values))


@pytest.mark.parametrize("name", REPORTS)
def test_when_the_plan_is_carried_out_nothing_removed_is_left(name: str) -> None:
    after = published(TEXTS[name])
    left = {value for decision in PLAN.removed for value in decision.values if found(value).search(after)}
    assert not left


@pytest.mark.parametrize("name", REPORTS)
def test_the_only_dates_left_are_those_of_the_review_itself(name: str) -> None:
    kept = {"8 August", "25 July", "24 May", "10 June"}
    assert set(DATE.findall(published(TEXTS[name]))) <= kept


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.name)
def test_everybody_listed_is_decided_in_every_form(person: Person) -> None:
    kept = {"LSCB Chair", "SCR Panel Chair", "Overview author"}
    for form in (person.name, *person.also_known_as):
        after = published(f"It was {form} who rang.")
        assert (form in after) is (person.label in kept), after


def test_the_pseudonym_is_not_the_childs_initial() -> None:
    subject = next(person for person in PEOPLE if person.label.startswith("Child "))
    assert subject.label.removeprefix("Child ")[0] not in {part[0] for part in subject.name.split()}


def test_every_telephone_and_nhs_number_is_from_the_ranges_kept_for_drama_and_testing() -> None:
    everything = "\n".join(TEXTS.values())
    for number in re.findall(r"\b0\d{4} ?\d{6}\b", everything):
        assert number.startswith(("01632 960", "07700 900")), number
    assert re.findall(r"\b\d{3} \d{3} \d{4}\b", everything) == ["999 014 2734"]
