"""Rare conditions by name, by form and by gene; common ones are left alone."""

import pytest

from tests.checks.personal_data.texts import flags_of

FOUND = [
    ("His sister interprets at the cleft clinic.", "cleft"),
    ("The sickle cell nurse rang.", "sickle cell"),
    ("He was born with six fingers.", "six fingers"),
    ("He has long-segment Hirschsprung’s disease.", "long-segment Hirschsprung’s disease"),
    ("They say he has got von Willebrand's.", "von Willebrand's"),
    ("The child has Cushing's.", "Cushing's"),
    ("She has a 22q11 deletion.", "22q11 deletion"),
    ("He has a mutation of the COL1A1 gene.", "mutation of the COL1A1 gene"),
    ("Karyotype 47,XXY was found.", "47,XXY"),
    ("She has mitochondrial complex I deficiency.", "mitochondrial complex I deficiency"),
    ("Query chronic intestinal pseudo-obstruction.", "chronic intestinal pseudo-obstruction"),
    ("His twin died of retinoblastoma.", "retinoblastoma"),
    ("He has congenital central hypoventilation syndrome.", "congenital central hypoventilation syndrome"),
    ("Mother has MS.", "MS"),
    ("She suffers from trigeminal neuralgia.", "trigeminal neuralgia"),
    ("He has Dupuytren’s contracture of both hands.", "Dupuytren’s contracture"),
    ("He was left with a left homonymous hemianopia.", "homonymous hemianopia"),
    ("He lost a leg at sea.", "lost a leg"),
    ("The child has SMA type 1.", "SMA type 1"),
    ("JT explains Prader-Willi to her.", "Prader-Willi"),
    ("He is fed through a gastrostomy and has a Hickman line.", "gastrostomy"),
    ("He is fed through a gastrostomy and has a Hickman line.", "Hickman line"),
    ("She was left with cortical blindness.", "cortical blindness"),
    ("Her grandfather has Lewy body dementia.", "Lewy body dementia"),
    ("The scar is of cutaneous leishmaniasis.", "cutaneous leishmaniasis"),
    ("He has central pontine myelinolysis and will not walk.", "central pontine myelinolysis"),
]


@pytest.mark.parametrize(("text", "words"), FOUND)
def test_a_rare_condition_is_found_whole(text: str, words: str) -> None:
    assert any(words in flag.text for flag in flags_of(text) if flag.type == "MEDICAL_CONDITION")


def test_the_name_in_a_condition_is_no_person() -> None:
    """Else the surname would be looked for in the whole document."""
    assert [flag.type for flag in flags_of("He has Hirschsprung's disease and nothing else.")] == [
        "MEDICAL_CONDITION"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "He had asthma, eczema, an ear infection, septicaemia and hypoglycaemia.",
        "Sudden infant death syndrome and shaken baby syndrome were considered.",
        "Mother has irritable bowel syndrome, depression and iron deficiency anaemia.",
        "A central line may be infected. The gastrostomy was discussed; the bag hung on a peg.",
        "It was seen as a syndrome, or the syndrome of a rare kind.",
    ],
)
def test_a_common_condition_is_left_alone(text: str) -> None:
    assert [flag.text for flag in flags_of(text)] == []
