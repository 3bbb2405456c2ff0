"""The matcher: what counts as a mention of a value, and what is written in its place."""

import pytest

from checks.documents.matcher import MARK, Matcher, Rule


def replaced(text: str, *rules: tuple[str, str | None]) -> str:
    return Matcher(Rule(*rule) for rule in rules).replace(text)


@pytest.mark.parametrize(
    "mention",
    [
        "Danielle",
        "DANIELLE",
        "danielle",
        "Daniélle",
        "Danie\u0301lle",
        "Dani\u00adelle",
        "Dani\u200belle",
        "Dani\u202aelle",
        "Dani-\nelle",
        "Dani-\r\n   elle",
        "Dani\ufffeelle",
        "Dani\x02elle",
        "Ｄａｎｉｅｌｌｅ",
    ],
)
def test_a_word_is_found_however_it_is_written(mention: str) -> None:
    assert replaced(f"saw {mention} at home", ("Danielle", "Child D")) == "saw Child D at home"


@pytest.mark.parametrize(
    "mention", ["Jane Smith", "Jane  Smith", "Jane\nSmith", "Jane\u00a0Smith", "Jane-Smith", "JANE SMITH"]
)
def test_a_name_of_two_words_is_found_over_any_space(mention: str) -> None:
    assert replaced(f"({mention})", ("Jane Smith", "Mother")) == "(Mother)"


@pytest.mark.parametrize(
    "mention", ["Smith-Jones", "Smith-\nJones", "Smith Jones", "Smith‑Jones", "SmithJones", "Smith–Jones"]
)
def test_a_hyphenated_name_is_found_with_and_without_its_hyphen(mention: str) -> None:
    assert replaced(mention, ("Smith-Jones", "Mother")) == "Mother"


@pytest.mark.parametrize(
    "mention", ["01632 960123", "01632960123", "01632 960 123", "01632-960-123", "(01632) 960123"]
)
def test_a_number_is_found_however_it_is_grouped(mention: str) -> None:
    assert "960" not in replaced(mention, ("01632 960123", MARK))


@pytest.mark.parametrize("text", ["Daniellexyz", "McDanielle", "Danielle2", "Annexe and Joanna"])
def test_part_of_a_longer_word_is_left(text: str) -> None:
    assert replaced(text, ("Danielle", "x"), ("Ann", "x")) == text


def test_a_name_spaced_out_letter_by_letter_is_found() -> None:
    assert (
        replaced("About D A N I E L L E  S M I T H, 2012", ("Danielle Smith", "Mother"))
        == "About Mother, 2012"
    )
    assert replaced("a n n e x e and J o", ("Ann", "x"), ("Jo", "y")) == "a n n e x e and J o"


def test_dates_are_not_found_by_their_digits_alone() -> None:
    assert replaced("11/2/2010 and 1.12.2010", ("1/12/2010", "winter 2010")) == "11/2/2010 and winter 2010"


def test_possessives_keep_their_ending() -> None:
    rules = ("Danielle", "Mother")
    assert replaced("Danielle's and Danielle’s and DANIELLE'S", rules) == "Mother's and Mother’s and Mother'S"


def test_a_family_is_found_by_its_plural() -> None:
    assert replaced("the Smiths' home, the Joneses", ("Smith", "Family A"), ("Jones", "Family B")) == (
        "Family A's home, Family B"
    )
    assert replaced("with the Smiths", ("Smith", "Mother")) == "with Mother’s family"


def test_the_longest_value_wins() -> None:
    rules = (("Danielle", "Child D"), ("Danielle Smith", "Mother"), ("Smith", "Family"))
    assert replaced("Danielle Smith, Danielle, Smith", *rules) == "Mother, Child D, Family"


def test_a_kept_value_protects_what_lies_inside_it() -> None:
    rules = (("Leeds", "the city"), ("Leeds General Infirmary", None))
    assert (
        replaced("from Leeds to Leeds General Infirmary", *rules)
        == "from the city to Leeds General Infirmary"
    )
    assert not Matcher(Rule(*rule) for rule in rules).find("Leeds General Infirmary")


def test_where_a_kept_and_a_removed_value_only_overlap_the_removed_one_goes() -> None:
    rules = (("Danielle Smith", "Mother"), ("Smith Street Surgery", None))
    assert "Danielle" not in replaced("Danielle Smith Street Surgery", *rules)


def test_where_removed_values_overlap_nothing_of_either_stays() -> None:
    text = replaced("Danielle Smith Jones", ("Danielle Smith", "Mother"), ("Smith Jones", "Father"))
    assert text == "Mother"


def test_removing_counts_before_keeping_the_same_value() -> None:
    assert replaced("Leeds", ("Leeds", None), ("leeds", "the city")) == "The city"


def test_a_name_that_is_an_everyday_word_is_found_only_with_a_capital() -> None:
    assert replaced("We hope that Hope and HOPE will come", ("Hope", "Sibling 1")) == (
        "We hope that Sibling 1 and Sibling 1 will come"
    )


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_a_letter_that_stands_for_somebody_is_not_the_end_of_a_word(apostrophe: str) -> None:
    matcher = Matcher([Rule("D", "Adult 1"), Rule("S", "Adult 2")])
    text = f"I{apostrophe}d seen D{apostrophe}s bag, {apostrophe}d{apostrophe} wrote, and Leanne{apostrophe}s; S left."
    found = [(text[m.start : m.end], m.replacement) for m in matcher.find(text)]
    assert found == [("D", "Adult 1"), ("d", "Adult 1"), ("S", "Adult 2")]


def test_a_value_given_in_small_letters_is_found_in_small_letters() -> None:
    assert replaced("a will was read", ("will", "paper")) == "a paper was read"


def test_a_month_beside_a_day_or_a_year_is_no_name() -> None:
    text = "In May 2010, on 3 May and on the 3rd of May"
    assert replaced(text, ("May", "Sibling 1")) == text
    assert (
        replaced("May came with May's aunt", ("May", "Sibling 1")) == "Sibling 1 came with Sibling 1's aunt"
    )


def test_a_replacement_takes_a_capital_at_the_start_of_a_sentence() -> None:
    rules = ("Danielle", "the mother")
    assert (
        replaced("Danielle left. Danielle and Danielle", rules)
        == "The mother left. The mother and the mother"
    )


def test_cutting_leaves_no_double_space_no_possessive_and_no_space_before_a_comma() -> None:
    assert replaced("saw Danielle, then Danielle's mother and Danielle again", ("Danielle", "")) == (
        "saw, then mother and again"
    )


def test_two_halves_that_a_cut_brings_together_are_found_too() -> None:
    assert replaced("Jane Xavier Smith", ("Xavier", ""), ("Jane Smith", "Mother")) == "Mother"


def test_a_replacement_that_holds_a_removed_value_is_told() -> None:
    matcher = Matcher([Rule("Leeds", "a town near Leeds"), Rule("Bradford", "the city")])
    assert matcher.replacements_at_fault() == ("a town near Leeds",)


def test_text_without_any_value_is_left_as_it_is() -> None:
    text = "Nothing  here\u00a0to find — “at all”.\r\n"
    assert replaced(text, ("Danielle", "Mother")) == text


def test_a_value_of_signs_alone_is_found_literally() -> None:
    assert replaced("see ### there", ("###", MARK)) == f"see {MARK} there"
