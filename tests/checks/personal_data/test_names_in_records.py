"""People in records, letters and chats: surname first, by a role, by a letter; and letters that name nobody."""

import pytest

from tests.checks.personal_data.texts import flagged, flags_of, kinds

NAMED = (
    "Katie Holme and Harry Holme came. Katie was well and Harry was not. Mrs Sarah Benton is their aunt.\n"
)
FOUND = [
    ("SOLICITOR MS J PALLISTER, PALLISTER DUNCOMBE", ["MS J PALLISTER"]),
    ("Did not look in the bedroom. NFA. A Shah 3906", ["A Shah"]),
    ("From: Fell J\tTo: Ogunley M (gastro)", ["Fell J"]),
    ("To: Coombes, Bill\nSent: 14 May 2013", ["Coombes, Bill"]),
    ("10 | Lambert, C. – PNC check requested", ["Lambert, C"]),
    ("She began to see a counsellor, May, at the project.", ["May"]),
    ("It took a play specialist, Mo, with a toy pump.\nMo was thanked.", ["Mo", "Mo"]),
    ("Any news on it? I never heard before the holidays. C.", ["C"]),
    (
        "Kaylee-Mae Bond was well.\nIt was filed with the Bond family, where it stayed.",
        ["Kaylee-Mae Bond", "Bond"],
    ),
    (NAMED + "The note says “Mrs B rang re K and H – something”.", ["Mrs B", "K", "H"]),
    (NAMED + "Oct 12th - HV came. Gave K nappies.", ["K"]),
    (NAMED + "She wrote: “K quiet, H asleep. Love S x”.", ["K"]),
    (
        "25 Jan  abi: dont say to dad\n25 Jan  glad: Of course\n5 Feb  abi: ta\n6 Feb  glad: Ring",
        ["abi", "glad"] * 2,
    ),
    ("The town calls him Mr Wing.", ["Mr Wing"]),
    ("She met the author with Madam Sun Yulan, an interpreter.", ["Madam Sun Yulan"]),
    (
        "He said: “Uncle Sunday did it.” Sunday Osaretin Aghedo left.",
        ["Uncle Sunday", "Sunday Osaretin Aghedo"],
    ),
    ("Winifred, born a Ward, was the eldest.", ["Ward"]),
    ("“Becks” is Rebecca Tranter, who was in her year.", ["Becks"]),
    ("PENHALLOW SEEN BY FME DR C. LAMONBY. FIT TO DETAIN.\nGDO WEAVER", ["DR C. LAMONBY", "WEAVER"]),
    ("Their father is Michael Ward, a roofer. Mr Papworth lodged there.", ["Michael Ward", "Mr Papworth"]),
    (
        "“Dear Mr Kotler and Miss Horvatova, NOTICE OF POSSESSION, Housing Act 1985.”",
        ["Mr Kotler", "Miss Horvatova"],
    ),
    ("H. Messenger visited. Messenger said no.", ["H. Messenger", "Messenger"]),
    ("Merlin Jones ran away. The police told Merlin.", ["Merlin Jones", "Merlin"]),
    ("The matter of Thapa Children Act 1989 came before the court. Sunita Thapa wept.", ["Thapa"]),
    ("Dean Mallows Dangerous Dogs Act 1991: opportunities", ["Dean Mallows"]),
    ("Dr Susan Lisle came.\nLisle, Ormston and the chair all thought so.", ["Lisle"]),
    ("Her carer, Yvonne St Clair, rang. Ms St Clair was sad.", ["Ms St Clair"]),
    ("Tiana Marie Burrell went missing.\n10.11.16 TB giggly, love bites on neck.", ["TB giggly"]),
    ("Practice Nurse Julie Young saw him. Nurse Young writes.", ["Nurse Young"]),
    ("Mrs Wing noticed. The panel thinks Wing should have rung; Wing's care was sound.", ["Wing", "Wing"]),
    ("It fell to DC March. It was March who found the file.", ["March"]),
    ("Ms Tracey Winter was in arrears.\nThe Review concerning the Winter children", ["Winter"]),
    (
        "Ms Hall and Mr Peck left. Peck, a white British man, came back. Thanks to C. Gale; Hall; Peck.",
        ["Peck", "Hall"],
    ),
    ("Hope Zielak left. Hope last collected it in May.", ["Hope"]),
    ("Maternity | Midwife\nChurch, Dr P. | GP | Surgery", ["Church, Dr P"]),
    ("LPI\tLynne Pickup, team manager\nVNO\tDr Vikram Nori\nSeen by LPI; VNO rang.", ["LPI", "VNO"]),
    ("Dr W. | Dr Piers Wetherall | GP\nFiled. Dr W.: not answered.", ["Dr W", "Dr W"]),
    ("Kirsty Robson, nee Hepple, left.", ["Kirsty Robson, nee Hepple"]),
    ("At the Drug Project Neil Crabbe knew.", ["Neil Crabbe"]),
    ("Samuel Rowe was ill. She texted: “so sorry. give sammy a kiss”", ["sammy"]),
]
LEFT_ALONE = [
    NAMED + "He said: “Child K was seen with H-codes, from A to B, and Plan H is for K”.",
    NAMED + "Her parents are called Mrs B and Mr C here. “We saw Mrs B”, it says.",
    NAMED + "5.3 Form H to be sent; K is for potassium.",
    "To: the Panel\nFrom: Legal Services\nCc: all",
    "A manager, however, wrote. The chair, too, agreed; a nurse, then, came.",
    "25 Jan  mum: ok\n26 Jan  mum: ok\n27 Jan  call: missed\n28 Jan  call: missed",
    "The hope family members need is small. Bernard Hope left.",
]


@pytest.mark.parametrize(("text", "words"), FOUND, ids=[text[-40:] for text, _ in FOUND])
def test_people_in_records_are_found(text: str, words: list[str]) -> None:
    found = [flag.text for flag in flags_of(text) if flag.type == "PERSON"]
    assert all(found.count(word) >= words.count(word) for word in words), found


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_letters_and_words_that_name_nobody_are_left_alone(text: str) -> None:
    named = {"Katie Holme", "Harry Holme", "Katie", "Harry", "Mrs Sarah Benton", "Bernard Hope"}
    assert {flag.text for flag in flags_of(text) if flag.type == "PERSON"} <= named


def test_small_words_in_capitals_are_nobody_s_initials() -> None:
    assert "TO" not in flagged("Thea Oakley came.\nKEY TO SOURCES: see below.")
    assert kinds("Thea Oakley came.\nTO wrote the minutes of the day.").get("TO") == "PERSON"


def test_a_letter_by_which_the_document_calls_somebody_is_left_alone() -> None:
    told = "R was one, and R left. R had a rose; R saw it. R went on. R came home, and R slept. R ate. "
    assert "R" not in flagged(told + "It was there that R was hurt, and that R said so.")
