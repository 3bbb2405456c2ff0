"""Ages that nothing introduces, and lengths of time that look like them."""

import pytest

from tests.checks.personal_data.texts import kinds

FOUND = [
    ("Adjoa was eight and two weeks.", "eight and two weeks"),
    ("The child Stanley, two years and eight weeks, dies.", "two years and eight weeks"),
    ("Discharged. Seven weeks three days. Mother was well.", "Seven weeks three days"),
    ("Five weeks.  Admitted with pyloric stenosis.", "Five weeks"),
    ("Four and a half.  Starts at school.", "Four and a half"),
    ("9/12/10 – 4/52. Wt 3.9. Cord off.", "4/52"),
    ("26/1/11 – 11 wks. Singing from house.", "11 wks"),
    ("At two he was adopted by a couple.", "two"),
    ("At sixteen R came home, in a sense.", "sixteen"),
    ("He was 16 at Bridge House.", "16"),
    ("Elif, who had been eleven for five days, took the baby.", "eleven"),
]
LEFT = [
    "He was imprisoned for two years and four months.",
    "The delay of six weeks and three days was long.",
    "The case was open for four and a half years.",
    "They waited two weeks and four days later.",
    "At seven each morning she rose.",
    "At seven o'clock he left.",
]


@pytest.mark.parametrize(("text", "age"), FOUND)
def test_ages_by_themselves(text: str, age: str) -> None:
    assert any(age in words and kind == "AGE" for words, kind in kinds(text).items())


@pytest.mark.parametrize("text", LEFT)
def test_lengths_of_time_are_left(text: str) -> None:
    assert "AGE" not in kinds(text).values()
