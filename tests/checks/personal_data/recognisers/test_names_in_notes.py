"""People as notes, lists, chats and minutes name them are found; tasks, roles and letters that name nobody are not."""

import pytest

from tests.checks.personal_data.texts import flags_of

FOUND = [
    ("Send your comments by noon, please. Kacper", "Kacper"),
    ("Complained about parking. Taken by SPB.", "SPB"),
    ("A comment in its margin: “Dawn to finalise after Easter”.", "Dawn"),
    ("   LEGAL      Prudence (pm only)", "Prudence"),
    ("Male, gives name as ORLO, refuses.", "ORLO"),
    ("I am writing about the boy Sorrel. He was six.", "Sorrel"),
    ("Hope and Charity Marlow, seven, are twins.", "Hope"),
    ("Juniper (“June”, “Junie”, “Juju”) was the youngest.", "June"),
    ("Her sister was Zosia (“Zo”, the “Bean”), who is 8.", "Bean"),
    ("The others were calling him ‘Chicken Ball’ again.", "Chicken Ball"),
    ("Nana Vi (Violet Proud) lives near.", "Violet Proud"),
    ("Larkhill School, pupil TULLIP A L, of form 9", "TULLIP A L"),
    ("5\tStanev, baby\tC3\tnot known", "Stanev, baby"),
    ("hi miss flower its me", "miss flower"),
    ("who is it. ur pastor emeka or a diffrent 1", "pastor emeka"),
    ("PC ‘Lofty’ Larkin came with dogs.", "PC ‘Lofty’ Larkin"),
    ("On scene was Sub-Officer Desmond Mace.", "Sub-Officer Desmond Mace"),
    ("It was shown to Staff Sergeant Whitmore.", "Staff Sergeant Whitmore"),
    ("Before HM Coroner Edwina Sarke it was heard.", "HM Coroner Edwina Sarke"),
    ("MGF, MGM = G. & E. Barlow", "G"),
    ("It was noted that T. is streetwise.", "T"),
    ("She will not sit on E.'s side of the stove.", "E"),
    ("W. R. U.     St George's Day, 2011", "W. R. U"),
    ("He was cut down by Officer Linton.", "Officer Linton"),
    ("He was handcuffed to Detention Custody Officer Brewer.", "Detention Custody Officer Brewer"),
    ("The report went to ACC Helena Sturgeon.", "ACC Helena Sturgeon"),
    ("She said that Nanny Pat lives at the sea.", "Nanny Pat"),
    ("STS WAS SEEN BY STN CLERK DAWN.", "DAWN"),
    ("Mason H admitted to the school.", "Mason H"),
    ("“Grace, baby” was searched for.", "Grace, baby"),
    ("Action 3.9 – Dora to check whether it was let.", "Dora"),
    ("LAM Wing Yan (林詠欣) came to school.", "林詠欣"),
    ("Item 3. Dr B-L asked what it meant.", "Dr B-L"),
]


@pytest.mark.parametrize(("text", "name"), FOUND, ids=[name for _, name in FOUND])
def test_people_in_notes_are_found(text: str, name: str) -> None:
    assert name in [flag.text for flag in flags_of(text) if flag.type == "PERSON"]


def test_those_who_write_to_each_other_by_a_letter_are_found() -> None:
    text = "Marlon Oday, 30, and Cynthia Oday, 29.\n30/07  M to C: u changd the lock\n30/07  C to M: no"
    assert [flag.text for flag in flags_of(text)].count("M") == 2
    said = 'Tom Barlow, 5.\n3/10/05   T: "Dad is allowed because he is the dad". Rang.'
    assert "T" in [flag.text for flag in flags_of(said)]
    chat = "03/06/14 17:52  Blinky > Shifter    lol\n03/06/14 17:53  Shifter > Blinky    u said"
    assert [flag.text for flag in flags_of(chat)].count("Blinky") == 2


@pytest.mark.parametrize(
    "text",
    [
        "“Panel to finalise after Easter. Social Care to chase. School to check.”",
        "   LEGAL      apologies\n   HOUSING    None",
        "The boy Panel members met and the girl Police saw left. This woman Midwife is new.",
        "Hope and Police Officers were there; Care and Support Plans were made.",
        "They called him “a liar”, and them “no good”.",
        "Child Protection (Core Group) and Neglect (Home Conditions) were named.",
        "hi miss you all so much. miss that bus and ask sister first",
        "It was Form A. it was not so; see part B. that is all.",
        "Dr B asked him. Children A-D were seen.",
        "Nanny State and Officer Training were debated. Vitamin K given, Hepatitis B now.",
        "School, baby\nClinic, infant",
    ],
)
def test_tasks_roles_and_letters_are_left_alone(text: str) -> None:
    assert [flag.text for flag in flags_of(text) if flag.type == "PERSON"] == []


def test_letters_for_a_role_are_nobody_s_initials() -> None:
    text = "GM = Pearl Squire, landlady\nGM received me. She said so of GM."
    assert "GM" not in [flag.text for flag in flags_of(text) if "whole document" in flag.source]


def test_a_name_before_an_age_in_words_is_found() -> None:
    text = "Amber Tullis lives here. Amber Tullis left.\nDr Lamb: treatment. Amber, fourteen, says that she is well."
    assert [flag.text for flag in flags_of(text)].count("Amber") == 1
