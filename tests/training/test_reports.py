"""The marked reports that the reader learns from: sound marks, invented people, nothing of the development corpus."""

import re

from tests.corpus.gold import HELD_APART, SOURCE, load, parse
from training import reports

GOLDS = reports.reports()
DRAMA_NUMBERS = re.compile(r"(?:\+44|0)(?:1632|11[345678]|1[2-6]1|20|191|28|29|7700|8081|909|3069)")


def test_there_are_many_by_several_authors() -> None:
    assert len(GOLDS) > 150
    assert len({gold.name.split("_")[0] for gold in GOLDS}) >= 5


def test_none_of_them_is_measured_on() -> None:
    """No report is in both, and no line of more than a few words either, but for headings that many reports have."""
    measured = {line for gold in (*load(SOURCE), *load(HELD_APART)) for line in gold.text.splitlines()}
    shared = {
        line
        for gold in GOLDS
        for line in gold.text.splitlines()
        if len(line.split()) > 7 and not line.isupper() and line in measured
    }
    assert not shared


def test_mail_and_web_addresses_are_of_domains_that_cannot_exist() -> None:
    for gold in GOLDS:
        for mark in gold.of("direct"):
            if mark.type in {"EMAIL_ADDRESS", "URL"}:
                assert re.search(r"\.(?:example|invalid|test)(?:/|$)", mark.text), (gold.name, mark.text)


def test_telephone_numbers_are_of_the_ranges_kept_for_drama() -> None:
    for gold in GOLDS:
        for mark in gold.of("direct"):
            if mark.type == "PHONE_NUMBER" and len(re.sub(r"\D", "", mark.text)) > 9:
                plain = re.sub(r"[^\d+]", "", mark.text)
                assert DRAMA_NUMBERS.match(plain.replace("0044", "+44")), (gold.name, mark.text)


def test_nhs_numbers_are_of_the_test_range() -> None:
    for gold in GOLDS:
        for mark in gold.of("direct"):
            if mark.type == "UK_NHS":
                assert re.sub(r"\D", "", mark.text).startswith("999"), (gold.name, mark.text)


MARKED = parse(
    "f_01.txt",
    "{{d:PERSON|Mrs Leanne Hartley}} of {{d:ADDRESS|3 Alder Row, Quenby}}, NHS {{d:UK_NHS|999 000 0018}}, left in\n"
    "{{e|May 2011}} with {{d:PERSON|Cal}}.",
)


def test_marks_become_the_kinds_that_the_reader_tells_apart() -> None:
    ((start, _, text),) = reports.places(MARKED)
    assert [(text[a:b], kind) for a, b, kind in reports.spans_in(MARKED, start, text)] == [
        ("Mrs Leanne Hartley", "PERSON"),
        ("3 Alder Row, Quenby", "ADDRESS"),
        ("999 000 0018", "CODE"),
        ("May 2011", "EITHER"),
        ("Cal", "PERSON"),
    ]
