"""The development corpus is sound: the figures measured on it mean something."""

import re
from collections import Counter

import pytest

from tests.corpus.gold import DIRECT_TYPES, HELD_APART, QUASI_TYPES, BadMark, Gold, load, parse

CORPUS = load()
ALL = CORPUS + load(HELD_APART)
DRAMA_NUMBERS = re.compile(  # the ranges that Ofcom keeps for drama
    r"(?:01632 ?960|(?:011[345678]|01[2-6]1) ?496 ?0|020 ?7946 ?0|0191 ?498 ?0|028 ?9649 ?6|029 ?2018 ?0"
    r"|07700 ?900|0808 ?1 ?57 ?0|0909 ?8790|03069 ?990)"
)


def each(tier: str, kind: str, documents: tuple[Gold, ...] = ALL) -> list[str]:
    return [mark.text for gold in documents for mark in gold.of(tier) if mark.type == kind]


def test_there_are_at_least_eight_documents() -> None:
    assert len(CORPUS) >= 8


def test_no_report_is_both_developed_on_and_held_apart() -> None:
    assert len({gold.text for gold in ALL}) == len(ALL)
    assert len({gold.name for gold in ALL}) == len(ALL)


@pytest.mark.parametrize("gold", ALL, ids=lambda gold: gold.name)
def test_each_document_has_at_least_1500_words_and_marks_of_every_tier(gold: Gold) -> None:
    assert len(gold.text.split()) >= 1500
    tiers = Counter(mark.tier for mark in gold.marks)
    assert tiers["distractor"] >= 30
    if gold.name.startswith("already_anonymised"):
        assert 0 < tiers["direct"] < 10, "a report made ready by hand, with a few slips left in it"
    elif gold.name.startswith("anonymised_summary"):
        assert 15 <= tiers["direct"] < 40, "a summary with ordinary pseudonyms, and what really slips through"
        assert tiers["quasi"] >= 30
    else:
        assert tiers["direct"] >= 40
        assert tiers["quasi"] >= 30


@pytest.mark.parametrize("gold", ALL, ids=lambda gold: gold.name)
def test_every_mark_is_where_it_says_and_none_overlap(gold: Gold) -> None:
    assert all(gold.text[mark.start : mark.end] == mark.text for mark in gold.marks)
    assert all(first.end <= second.start for first, second in zip(gold.marks, gold.marks[1:], strict=False))


@pytest.mark.parametrize("kind", sorted(DIRECT_TYPES))
def test_every_direct_type_is_met_more_than_once(kind: str) -> None:
    assert len(each("direct", kind, CORPUS)) >= 2


@pytest.mark.parametrize("kind", sorted(QUASI_TYPES))
def test_every_quasi_type_is_met_more_than_once(kind: str) -> None:
    assert len(each("quasi", kind, CORPUS)) >= 2


def test_a_name_marked_once_is_marked_wherever_it_stands() -> None:
    """Of the names of two words or more: a bare name may be a word elsewhere."""
    slips = []
    for gold in ALL:
        marked = {place for mark in gold.marks for place in range(mark.start, mark.end)}
        names = {mark.text for mark in gold.of("direct") if mark.type == "PERSON" and " " in mark.text}
        for name in names:
            places = re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", gold.text)
            slips += [(gold.name, found[0], found.start()) for found in places if found.start() not in marked]
    assert not slips


def test_the_marked_telephone_numbers_are_of_the_ranges_kept_for_drama() -> None:
    for number in each("direct", "PHONE_NUMBER"):
        plain = re.sub(r"^(?:\+44|0044) ?(?:\(0\) ?)?", "0", number)
        assert DRAMA_NUMBERS.match(re.sub(r"[()-]", "", plain)), number


def test_no_telephone_number_of_a_real_range_stands_anywhere() -> None:
    for gold in ALL:
        for found in re.finditer(r"(?<![\d/])0[1-9]\d{2,4}[ -]?\d{3}[ -]?\d{3,4}(?!\d)", gold.text):
            assert DRAMA_NUMBERS.match(found[0].replace("-", " ")), (gold.name, found[0])


def test_nhs_numbers_are_of_the_test_range_with_a_true_check_digit() -> None:
    for number in each("direct", "UK_NHS"):
        digits = re.sub(r"\D", "", number)
        assert digits.startswith("999")
        assert len(digits) == 10
        check = 11 - sum(int(digit) * (10 - place) for place, digit in enumerate(digits[:9])) % 11
        assert check % 11 == int(digits[9]), number


def test_mail_and_web_addresses_are_of_domains_that_cannot_exist() -> None:
    for address in each("direct", "EMAIL_ADDRESS") + each("direct", "URL"):
        assert re.search(r"\.(?:example|invalid|test)(?:/|$)|\bexample\.(?:com|org|net)(?:/|$)", address), (
            address
        )


def test_a_mark_left_open_is_refused_with_its_line() -> None:
    with pytest.raises(BadMark, match=r"broken\.txt, line 2"):
        parse("broken.txt", "One line\nand {{d:PERSON|Leanne on another")


def test_a_mark_of_an_unknown_kind_is_refused() -> None:
    with pytest.raises(BadMark, match="HOROSCOPE"):
        parse("odd.txt", "born under {{q:HOROSCOPE|Leo}}")
