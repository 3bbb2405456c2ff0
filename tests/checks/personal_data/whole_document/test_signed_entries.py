"""Whoever signs a log's entries is found there in small letters too."""

import pytest

from checks.personal_data.recognisers.base import Found
from checks.personal_data.unit import Unit
from checks.personal_data.whole_document.signed_entries import signed_entries, signed_remarks, signed_reports


def entry(text: str, read: str = "", document: str = "report") -> Unit:
    """An entry in which some layer found that person, if any."""
    found = (
        [Found(text.rindex(read), text.rindex(read) + len(read), "PERSON", 0.7, "name model", "", "")]
        if read
        else []
    )
    return Unit(document, text, found)


def signed(*units: Unit) -> list[str]:
    return [own.text[one.start : one.end] for own, one in signed_entries(units)]


def test_initials_found_at_one_entry_are_found_in_small_letters_at_another() -> None:
    assert signed(entry("4/9/10  Box given. SK", "SK"), entry("26/5/11  Bottle short, spilt. sk\n")) == ["sk"]


def test_whoever_signs_twice_is_found() -> None:
    assert signed(entry("12 Mar – no answer. kv"), entry("09:40 rang again. kv")) == ["kv", "kv"]


def test_letters_that_also_mean_something_else_sign_where_they_were_found_to() -> None:
    assert signed(entry("4/9/10  Box given. TB", "TB"), entry("5/9/10  Kids!! tb")) == ["tb"]
    assert signed(entry("4/9/10  Box given. TB"), entry("5/9/10  Kids!! tb")) == []


@pytest.mark.parametrize(
    "second",
    [
        entry("Bottle short. sk"),
        entry("26/5/11  Bottle short. he"),
        entry("26/5/11  No reply. NFA"),
        entry("26/5/11  Seen by sk"),
        entry("26/5/11  Bottle short. sk", document="summary"),
    ],
    ids=["no entry", "a word", "a short form", "no end of a sentence", "another document"],
)
def test_what_signs_no_entry_is_left(second: Unit) -> None:
    assert signed(entry("4/9/10  Box given. SK", "SK"), entry("5/9/10  Again. he"), second) == []


def test_the_initials_of_somebody_named_sign_though_they_mean_something_else() -> None:
    named = entry("Heather Messenger was the health visitor.", "Heather Messenger")
    assert signed(named, entry("14-3-06  Supv. ✓. HM"), entry("2-8-07  NAHV. Dog. h.m.")) == ["HM", "h.m."]
    assert not signed(named, entry("14-3-06  Asked to leave. NFA"))


def test_letters_that_are_a_word_in_small_letters_sign_in_capitals() -> None:
    sheets = [entry(f"SHEET {number}  4.2.12  All well. MG") for number in (1, 2, 3)]
    assert signed(*sheets) == ["MG", "MG", "MG"]
    assert signed(*sheets[:2]) == []
    assert signed(*(entry(f"{day}/2/12  Asked again. NO") for day in (1, 2, 3))) == []


def test_a_report_is_signed_at_its_end_or_over_a_date() -> None:
    named = entry("Gordon Pascoe wrote this.", "Gordon Pascoe")
    prose = [entry("The visit was late.")] * 5

    def signs(*units: Unit) -> list[str]:
        return [own.text[one.start : one.end] for own, one in signed_reports(units)]

    assert signs(named, *prose, entry("GP, 11 October 2013")) == ["GP"]
    assert signs(named, *prose, entry("B. Swift"), entry("3/12/10"), *prose) == ["B. Swift"]
    assert signs(named, *prose, entry("B. Swift"), *prose) == []  # a heading
    assert signs(entry("Wayne Hart wrote this.", "Wayne Hart"), *prose, entry("GP, 11 October 2013")) == []


def test_a_remark_in_brackets_is_signed_by_whom_the_documents_name() -> None:
    named = Unit("report", "Chaired by Carol Tipping.", [Found(11, 24, "PERSON", 0.9, "lists", "", "")])
    remark = Unit("report", "She rang. [The first call was on the ninth. – CT]", [])
    other = Unit("report", "She rang. [The first call was on the ninth. – TBC]", [])
    assert [unit.text[one.start : one.end] for unit, one in signed_remarks([named, remark, other])] == ["CT"]


def test_initials_over_a_date_in_brackets_are_somebody_named() -> None:
    named = entry("Will Tranter rang.", "Will Tranter")
    units = [named, entry("Open list, Stonebank patch (WT, 20/5/11)"), entry("New form (AB, 20/5/11)")]
    assert [own.text[one.start : one.end] for own, one in signed_remarks(units)] == ["WT"]
