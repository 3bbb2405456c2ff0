"""Judgments of courts are read with one layer more, which adds to the others and leaves reports alone."""

import pytest

from checks import personal_data
from checks.personal_data.recognisers.base import Found
from checks.personal_data.trained.court_features import tokens_of
from checks.personal_data.trained.court_prose import LAYER, kind_of, never_masked, spans_of, without_left
from checks.personal_data.trained.judgments import reads_like_a_judgment
from checks.personal_data.unit import Unit
from tests.checks.personal_data.texts import flags_of
from tests.corpus.gold import SOURCE, load

JUDGMENT = """PROCEDURE
1. The case originated in an application (no. 31245/99) lodged with the Court under Article 34 of the Convention by a
Polish national, Mr Tadeusz Grzyb (“the applicant”), on 4 May 1999.
2. The applicant was represented by Ms A. Brandhurst, a lawyer practising in Poznań.
THE FACTS
I. THE CIRCUMSTANCES OF THE CASE
3. The applicant was born in 1951 and lives in Poznań. He worked as a tram driver.
4. In March 1996 the applicant lodged a claim with the Poznań District Court. He claimed 12,400 zlotys.
5. In September 1997 the Poznań District Court dismissed his claim. The applicant appealed in October 1997.
6. The Court of Appeal upheld that judgment. In its judgment of 3 June 1998 it held that the applicant had been paid.
"""
REPORT = """Serious Case Review: Child A
In March 1996 Mother claimed 12,400 zlotys. The Panel met in September 1997 and the Court of Appeal was not told.
"""


def added(text: str) -> set[str]:
    """What the judgment reader alone flags."""
    return {flag.text for flag in flags_of(text) if flag.source == LAYER}


def test_a_judgment_is_known_by_its_own_words() -> None:
    assert reads_like_a_judgment(JUDGMENT)


def test_no_report_of_the_corpus_reads_like_a_judgment() -> None:
    """Not even those that tell of care proceedings and trials."""
    assert [gold.name for gold in load(SOURCE) if reads_like_a_judgment(gold.text)] == []


def test_a_few_words_of_a_court_do_not_make_a_report_a_judgment() -> None:
    quoted = "The applicant appealed. The applicants were heard in the proceedings. The applicant was heard (§ 3). "
    assert not reads_like_a_judgment(quoted + "She was seen at home by the worker. " * 100)
    assert not reads_like_a_judgment("")


def test_month_and_year_and_a_sum_are_flagged_in_a_judgment_alone() -> None:
    assert {"March 1996", "September 1997", "October 1997"} <= added(JUDGMENT)
    assert any("12,400" in text for text in added(JUDGMENT))
    assert added(REPORT) == set()


def test_what_is_added_stands_at_the_lowest_tier_and_says_why() -> None:
    flags = [flag for flag in flags_of(JUDGMENT) if flag.source == LAYER]
    assert flags
    assert {flag.tier for flag in flags} == {"check"}
    assert all("reads like a judgment" in flag.why for flag in flags)


def test_the_other_layers_findings_stay_whole() -> None:
    """The reader takes only what no other layer has."""
    found = {flag.text for flag in flags_of(JUDGMENT) if flag.source != LAYER}
    assert {"Mr Tadeusz Grzyb", "4 May 1999", "3 June 1998"} <= found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("March 1996", "DATE_TIME"),
        ("31245/99", "CASE_NUMBER"),
        ("Polish", "NRP"),
        ("Poznań District Court", "ORGANIZATION"),
        ("carpenter", "OCCUPATION"),
        ("half of the residue of his estate", "CIRCUMSTANCE"),
    ],
)
def test_the_kind_is_told_by_the_look_of_it(text: str, kind: str) -> None:
    assert kind_of(text) == kind


@pytest.mark.parametrize(
    "court", ["County Administrative Court", "Court of Cassation", "Family Court", "Grand Chamber"]
)
def test_a_court_by_its_kind_alone_is_left_alone(court: str) -> None:
    assert flags_of(f"Mother's case was heard by the {court} in spring.") == ()


def test_a_court_with_its_town_is_not() -> None:
    assert [flag.text for flag in flags_of("It was heard by Westmere County Court in spring.")] == [
        "Westmere County Court"
    ]


def test_careful_screening_reads_a_report_as_closely(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the argument and by the setting alike; a screening kept without it is out of date."""
    asked = flags_of(REPORT, careful=True)
    assert any("March 1996" in flag.text for flag in asked if flag.source == LAYER)
    assert all("Careful screening is on" in flag.why for flag in asked if flag.source == LAYER)
    without = personal_data.detector()
    monkeypatch.setenv("SAFE_TO_PUBLISH_CAREFUL", "on")
    assert flags_of(REPORT) == asked
    assert flags_of(REPORT, careful=False) != asked
    assert personal_data.detector() != without


def marked(text: str, chances: dict[str, float], again: str = "") -> list[list[str]]:
    """What is marked in two units at a floor of .1, given the chance of some words of the first."""
    units = [Unit("one", each, ()) for each in (text, again)]
    said = [[chances.get(text[a:b], 0.0) for a, b in tokens_of(units[0])], [0.0 for _ in tokens_of(units[1])]]
    return [
        [unit.text[a:b] for a, b in spans]
        for unit, spans in zip(units, spans_of(units, said, 0.1), strict=True)
    ]


def test_a_small_word_is_marked_only_where_the_reader_is_sure_of_it() -> None:
    text = "a surgeon in Lisbon"
    assert marked(text, {"surgeon": 0.2, "in": 0.2, "Lisbon": 0.2})[0] == ["surgeon", "Lisbon"]
    assert marked(text, {"surgeon": 0.2, "in": 0.6, "Lisbon": 0.2})[0] == ["surgeon in Lisbon"]


def test_a_sure_value_alone_is_marked_wherever_it_stands() -> None:
    again = "He left Lisbon."
    assert marked("He came to Lisbon.", {"Lisbon": 0.6}, again)[1] == ["Lisbon"]
    assert marked("He came to Lisbon.", {"Lisbon": 0.3}, again)[1] == []


def kept(entity: str, chance: float) -> bool:
    """Whether a finding of "the Grand Chamber" stays, where the reader gives one of its words this chance."""
    unit = Unit("one", "He wrote to the Grand Chamber twice.", ())
    tokens = tokens_of(unit)
    chances = [chance if unit.text[a:b] == "Grand" else 0.0 for a, b in tokens]
    start = unit.text.index("Grand")
    one = Found(start, start + len("Grand Chamber"), entity, 0.6, "name model", "", "")
    return without_left([one], never_masked(unit, chances)) == [one]


def test_a_body_that_no_judgment_masks_is_left_whoever_found_it() -> None:
    assert not kept("ORGANIZATION", 0.0)


def test_a_body_is_kept_where_the_reader_is_less_sure_and_so_is_what_is_no_body() -> None:
    assert kept("ORGANIZATION", 0.01)
    assert kept("PERSON", 0.0)
    assert kept("LOCATION", 0.0)


def test_in_a_report_nothing_is_left_however_closely_it_is_read() -> None:
    text = "Mother wrote to Penfold Haulage. " * 3
    found = {flag.text for flag in flags_of(text)}
    assert found == {"Penfold Haulage"}
    assert found <= {flag.text for flag in flags_of(text, careful=True)}
