"""Joints: what is written in place of a value fits into its sentence, and nothing else of the sentence changes."""

import pytest

from checks.documents.matcher import Matcher, Rule
from checks.joints import fitted


def replaced(text: str, *rules: tuple[str, str]) -> str:
    return Matcher(Rule(*rule) for rule in rules).replace(text)


@pytest.mark.parametrize(
    ("text", "value", "new", "fits"),
    [
        ("She was seen on 3 May 2011.", "3 May 2011", "May 2011", "She was seen in May 2011."),
        ("On 3 May 2011 she was seen.", "3 May 2011", "May 2011", "In May 2011 she was seen."),
        ("seen on the 3rd May 2011, then", "3rd May 2011", "May 2011", "seen in May 2011, then"),
        ("seen on or about 3 May 2011", "3 May 2011", "May 2011", "seen in or about May 2011"),
        ("seen on 03/05/2011", "03/05/2011", "spring 2011", "seen in spring 2011"),
        ("seen on 3 May 2011", "3 May 2011", "a day in May 2011", "seen on a day in May 2011"),
        ("after the 3 May meeting", "3 May", "May", "after the May meeting"),
        ("by the 3rd May 2011 he", "3rd May 2011", "May 2011", "by May 2011 he"),
        ("from 3 May 2011 to June", "3 May 2011", "May 2011", "from May 2011 to June"),
        ("seen on 3 May 2011", "3 May 2011", "[redacted]", "seen on [redacted]"),
        ("went on May’s advice", "May", "Mother", "went on Mother’s advice"),
    ],
)
def test_a_month_takes_the_preposition_of_a_month(text: str, value: str, new: str, fits: str) -> None:
    assert replaced(text, (value, new)) == fits


@pytest.mark.parametrize(
    ("text", "value", "new", "fits"),
    [
        ("Then a Danielle came.", "Danielle", "Aunt 1", "Then an Aunt 1 came."),
        ("an Acacia Avenue flat", "Acacia Avenue", "local", "a local flat"),
        ("A Polish family", "Polish", "European", "A European family"),
        ("at the 12 Acacia Avenue", "12 Acacia Avenue", "the family home", "at the family home"),
        ("his 12 Acacia Avenue", "12 Acacia Avenue", "the family home", "his family home"),
        ("her mother’s 12 Acacia Avenue", "12 Acacia Avenue", "the family home", "her mother’s family home"),
        ("Then Mr Smith left", "Smith", "Father", "Then Father left"),
        ("Mr Smith left", "Smith", "Father", "Father left"),
        ("saw Dr. Shah", "Shah", "Doctor 1", "saw Doctor 1"),
        ("her grandmother Ann Smith came", "Ann Smith", "Grandmother 1", "her Grandmother 1 came"),
        ("the social worker Ann Smith came", "Ann Smith", "Social Worker 2", "Social Worker 2 came"),
        ("The social worker Ann Smith came", "Ann Smith", "Social Worker 2", "Social Worker 2 came"),
        ("in Polish he said", "Polish", "in his first language", "in his first language he said"),
        ("He works as a plumber.", "plumber", "in work", "He is in work."),
        ("He had worked as a plumber.", "plumber", "in work", "He had been in work."),
        ("He is a plumber.", "plumber", "in work", "He is in work."),
        ("The plumber said no.", "plumber", "in work", "The person in work said no."),
    ],
)
def test_articles_titles_and_words_said_twice_are_settled(text: str, value: str, new: str, fits: str) -> None:
    assert replaced(text, (value, new)) == fits


@pytest.mark.parametrize(
    ("text", "value", "new", "fits"),
    [
        ("Tom, aged 4, was", "4", "of pre-school age", "Tom, of pre-school age, was"),
        ("Tom, aged 4, was", "aged 4", "of pre-school age", "Tom, of pre-school age, was"),
        ("a 4-year-old girl", "4-year-old", "of pre-school age", "a pre-school girl"),
        ("a 7 year old girl", "7 year old", "of primary school age", "a primary-school girl"),
        ("the 4-year-old was", "4-year-old", "of pre-school age", "the child of pre-school age was"),
        ("a 2-year-old boy", "2-year-old", "a toddler", "a toddler boy"),
        ("the 2-year-old was", "2-year-old", "a toddler", "the toddler was"),
        ("a 34-year-old man", "34-year-old", "an adult", "an adult man"),
        ("At 4 months he smiled", "4 months", "a baby", "As a baby he smiled"),
        ("at the age of 4 he", "4", "of pre-school age", "at pre-school age he"),
        ("She was 7 years old.", "7 years old", "of primary school age", "She was of primary school age."),
    ],
)
def test_an_age_band_reads_as_an_age_does(text: str, value: str, new: str, fits: str) -> None:
    assert replaced(text, (value, new)) == fits


def test_possessives_are_those_of_the_pseudonym() -> None:
    assert replaced("Rachel's and James' homes", ("Rachel", "Child R"), ("James", "Child J")) == (
        "Child R's and Child J's homes"
    )
    assert replaced("called ‘James’ by us", ("James", "Child J")) == "called ‘Child J’ by us"


@pytest.mark.parametrize(
    ("text", "value", "left"),
    [
        ("She was seen on 3 May 2011 at home.", "3 May 2011", "She was seen at home."),
        ("On 3 May 2011, she was seen.", "3 May 2011", "She was seen."),
        ("Danielle left.", "Danielle", "Left."),
        ("Tom, aged 4, was there", "aged 4", "Tom, was there"),
        ("Tom (Danielle) left", "Danielle", "Tom left"),
        ("He lived in Leeds with her.", "Leeds", "He lived with her."),
        ("He lived in Leeds.", "Leeds", "He lived."),
        ("in Leeds hospital", "Leeds", "in hospital"),
        ("the Danielle case", "Danielle", "the case"),
        ("seen, Danielle, again", "Danielle", "seen, again"),
        ("told Danielle’s aunt", "Danielle", "told aunt"),
    ],
)
def test_a_cut_takes_along_what_cannot_stand_without_the_value(text: str, value: str, left: str) -> None:
    assert replaced(text, (value, "")) == left


def test_nothing_but_neighbouring_words_is_changed() -> None:
    text = "  One –  two,\ton  the\n\n3 May 2011  and  so “on” 3."
    assert replaced(text, ("3 May 2011", "May 2011")) == text.replace("3 May 2011", "May 2011")


def test_a_neighbouring_value_is_not_reached_into() -> None:
    rules = (("Mr Smith", "Father"), ("Jones", "Person 1"))
    assert replaced("saw Mr Smith Jones", *rules) == "saw Father Person 1"
    assert fitted("a Mr Smith", 5, 10, "Father", low=5) == [(5, 10, "Father")]


def test_each_changed_word_is_an_edit_of_its_own_so_that_formatting_stays() -> None:
    assert fitted("seen on 3 May 2011.", 8, 18, "May 2011") == [(5, 7, "in"), (8, 18, "May 2011")]
