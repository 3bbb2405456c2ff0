"""Occupations told in passing: behind a time of life, an age, a relative's cell; and what stands there and is none."""

import pytest

from tests.checks.personal_data.texts import flags_of

TOLD = [
    ("She taught in Kielce; since 2005, a packer of salads.", "packer of salads"),
    ("He was a groom, and lately a teaching assistant at the school.", "teaching assistant"),
    ("Milo is nineteen, a welder and, in season, a deckchair man.", "deckchair man"),
    ("She was in her day a hospital almoner.", "hospital almoner"),
    ("She had been, until her marriage, a primary school teacher.", "primary school teacher"),
    ("Dora had been a nursery nurse since she was eighteen.", "nursery nurse"),
    ("He came over from Fanling, in 1984, as a kitchen hand.", "kitchen hand"),
    ("He was taken on for the winter as a gravedigger.", "gravedigger"),
    ("The father: as above; a welder at the works.", "welder"),
    ("Sultana Oddy, forty-five, a classroom assistant, was there.", "classroom assistant"),
    ("The neighbour, who was sixty, a dermatologist, came out.", "dermatologist"),
    ("A milkman, Terence Oddy, fifty-eight, went in after her.", "milkman"),
    ("It was got with the help of a shop steward at Oddy Foods.", "shop steward"),
    ("Marek and Iwona, both of them bakers, slept by day.", "bakers"),
    ("The parents, both solicitors, forbade it.", "solicitors"),
    ("Ms K was the family’s nanny.", "nanny"),
    ("Both hands have it, a crane driver’s ruin.", "crane driver"),
    ("Wes Oddy, father of Bryn, 33. Slate dresser (redundant, 2011).", "Slate dresser"),
    ("Pearl Oddy, sixty-one, landlady of the Mermaid", "landlady"),
    ("Barry Oddy, uncle, gravedigger to the parish.", "gravedigger"),
    ("Sheryl Oddy\t36\tPaternal aunt, prison officer", "prison officer"),
    ("Ada Oddy\tMother\t19 June 1976\tpayroll clerk, Oddy Insurance", "payroll clerk"),
    ("Maud Oddy\t23-04-1966\t39\tat home; once eel smoker’s girl\thouse", "eel smoker"),
    ("Elsie Oddy\tb. 1 Aug 1951\tMGM; retired bus conductor; deacon at Bethesda", "deacon"),
    ("Rob Oddy\tfather\t2 Feb 1970; former faceworker; unwell", "former faceworker"),
    ("Farooq Oddy\tMaternal uncle, optician, of the Avenue", "optician"),
    ("Tamsin Oddy\tAunt\t29\tcoxswain’s mate in the inshore lifeboat", "coxswain’s mate"),
    ("“I’m a bell-founder,” he said.", "bell-founder"),
    ("Ivor, a widower and former lighthouse keeper, took him in.", "lighthouse keeper"),
    ("She was a nurse at home and a mushroom picker in this one.", "mushroom picker"),
    ("Dad Warren Oddy (Black British), tree surgeon.", "tree surgeon"),
    ("Roy was a rag and bone man, and kept a pony.", "rag and bone man"),
    ("Martin Oddy. Born in 1967. White British. Yacht broker; formerly at sea.", "Yacht broker"),
    ("3\tAbsalom\t02-09-1986\tnineteen\tdrainage board digger driver\tvan 1", "digger driver"),
]


@pytest.mark.parametrize(("text", "found"), TOLD)
def test_an_occupation_told_in_passing_is_flagged(text: str, found: str) -> None:
    assert any(found in flag.text for flag in flags_of(text) if flag.type == "OCCUPATION")


NOT_TOLD = [
    "She had been a social worker since she left college, and lately a team manager.",
    "I was for eleven years a head teacher in a town like this one.",
    "The allocated workers, both of them social workers, agreed.",
    "He came to us as a victim and went as a friend; she was placed as a sibling.",
    "Mother\thealth visitor\tclinic",
    "12/3/09\tMother\tsocial worker, visit",
    "A keeper of secrets and a seller of lies, he took in the boys.",
    "The family’s solicitor, social worker and head teacher met.",
    "It was a teenager’s hours, a teacher’s pay and a mother’s hands.",
    "Tom Hale, 14. Younger brother (asthma).",
    "She gave birth at 17, and was at night a worried mother.",
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_stands_there_and_is_no_occupation_is_left_alone(text: str) -> None:
    assert [flag.text for flag in flags_of(text) if flag.type == "OCCUPATION"] == []
