"""Notes and messages are told from prose by how they begin and by words that only notes have."""

import pytest

from checks.personal_data.register import register_of

MESSAGES = [
    "29/01/11 22:51 to Zbyszek K: cant sleep little princess screaming",
    "18:24 bee: dont wanna 2nite. my brothers bday is tmrw",
    "libz: stop what",
    "[16:12] kay > mum where r u",
    "i told her",
]
NOTES = [
    "2.9.10  28/40. BP 110/70. polish, little english. partner mareck interpreting.",
    "Seen w mum + MP, adv re feeding",
    "3 May 2011\tSeen at home",
    "14:05 Caller states that nobody came.",
]
PROSE = [
    "On 3 May 2011 he said that Mother was out.",
    "4.3 In May the family moved.",
    "The Health Visitor visited on the Tuesday.",
    "mother said she was ill",
    "",
]


@pytest.mark.parametrize(
    ("text", "register"),
    [*((text, "m") for text in MESSAGES), *((text, "n") for text in NOTES), *((text, "") for text in PROSE)],
)
def test_a_text_is_told_by_how_it_is_written(text: str, register: str) -> None:
    assert register_of(text) == register
