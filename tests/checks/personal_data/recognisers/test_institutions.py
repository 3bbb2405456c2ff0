"""Local bodies by the form of their names; the field's own groups, centres and units are left alone."""

import pytest

from tests.checks.personal_data.texts import flagged

BODIES = [
    ("She was a regular at the Haven Project.", "Haven Project"),
    ("He volunteered with the Lighthouse Trust.", "Lighthouse Trust"),
    ("It was Lantern Recovery, the voluntary organisation in the town.", "Lantern Recovery"),
    ("He joined 1st Tansley Scouts.", "1st Tansley Scouts"),
    ("He was apprenticed to Fell and Sons.", "Fell and Sons"),
    ("They bought it at Khan Brothers Cash and Carry.", "Khan Brothers Cash and Carry"),
    ("The home is run by Cedar Tree Care.", "Cedar Tree Care"),
    ("He is held at HMP Ashwell Moor.", "HMP Ashwell Moor"),
    ("She was in Holloway when the baby came.", "Holloway"),
    (
        "He served in the 2nd Battalion, the King’s Marcher Rifles.",
        "2nd Battalion, the King’s Marcher Rifles",
    ),
    ("The family had help from Home-Start Hallam.", "Home-Start Hallam"),
    ("The boys trained with Hallam Town FC.", "Hallam Town FC"),
    ("She was taken in by the Sisters of Mercy.", "Sisters of Mercy"),
    ("The drug service, Turning Leaf, closed the case.", "Turning Leaf"),
    ("She read it at the University of Wessington.", "University of Wessington"),
    ("They worked at Heel & Key, in the town.", "Heel & Key"),
    ("She was referred to Turning Leaf for her drinking.", "Turning Leaf"),
    ("A worker from Safe Space met her at school.", "Safe Space"),
    ("The programme was delivered by Strive on behalf of the council.", "Strive"),
    ("Support was provided through Crossroads.", "Crossroads"),
    ("He was a pupil of King Edmund's and captain of cricket.", "King Edmund's"),
    ("Mother had been an in-patient on Juniper.", "Juniper"),
    ("She got help from Relate Wexcombe and from Haldwick Mind.", "Relate Wexcombe"),
    ("She got help from Relate Wexcombe and from Haldwick Mind.", "Haldwick Mind"),
    ("Placement: Oak Lodge (residential)", "Oak Lodge"),
    ("Clubs: Tiny Tigers Taekwondo, 2nd Wexcombe Brownies", "Tiny Tigers Taekwondo"),
    ("Church: Christ the King", "Christ the King"),
    ("The following contributed: Police, Brook Housing, Lifeline, Education.", "Lifeline"),
    ("The following contributed: Police, Brook Housing, Lifeline, Education.", "Brook Housing"),
    ("(g) Vale & Dale Homes, the landlord of Tannery Row.", "Vale & Dale Homes"),
    ("G & T Motors sacked him for theft.", "G & T Motors"),
    ("Payment had been made by Morley Textiles (1998) Ltd.", "Morley Textiles (1998) Ltd"),
    ("Mother instructed Messrs Farrow and Tate.", "Farrow and Tate"),
    ("He was signed off by Atlas Scaffolding.", "Atlas Scaffolding"),
    ("He drank at the Rose and Crown most nights.", "Rose and Crown"),
    ("She was moved to the Foyer in Wexcombe.", "Foyer"),
    ("Nightingale's is a good place, in a bad building.", "Nightingale's"),
    ("Turning Leaf closed her case.", "Turning Leaf"),
    ("She was referred to Osprey PICU that night.", "Osprey PICU"),
    ("He was admitted to Northgate General with a fracture.", "Northgate General"),
    ("She died at Quarry Lane Hospital for Children.", "Quarry Lane Hospital for Children"),
    ("They attended the Church of Living Waters every Sunday.", "Church of Living Waters"),
    ("Haldwick Hebrew Congregation gave food.", "Haldwick Hebrew Congregation"),
    ("The playgroup met in the Methodist hall.", "Methodist hall"),
    ("He went to Ysgol Bryn Coed in the valley.", "Ysgol Bryn Coed"),
    ("An officer in 1 Para vouched for him.", "1 Para"),
    ("The Wexcombe Bugle published a photograph.", "Wexcombe Bugle"),
    ("The coach at Fleetwater ARC saw bruising.", "Fleetwater ARC"),
    ("He was on the books of Open Door Haldwick.", "Open Door Haldwick"),
    ("She did not ring the Larches, where the team is based.", "Larches"),
    ("Their lodging was over Dowding's, facing the cross.", "Dowding's"),
    ("He came on the word of Boots to Barns, a charity.", "Boots to Barns"),
    ("Education: on roll Chalk Ewell Endowed.", "Chalk Ewell Endowed"),
]


@pytest.mark.parametrize(("text", "name"), BODIES)
def test_a_local_body_is_found_whole(text: str, name: str) -> None:
    assert any(name in words for words in flagged(text))


OF_THE_FIELD = [
    "The Steering Group met. The Task and Finish Group reported to the Executive Group.",
    "The Core Group and the Strategy Meeting were held; the Child Protection Unit was told.",
    "The Children's Centre, the Health Centre and the Resource Centre share a building.",
    "The Homeless Persons Unit and the Youth Inclusion Project were told.",
    "The Royal College of Paediatrics and Child Health was consulted.",
    "The Child Abuse Investigation Unit and the Public Protection Unit took part.",
    "The Quality Assurance Manager and the Practice Improvement Manager agreed.",
    "They gave evidence to the Learning Lessons Sub Group.",
    "She was referred to Psychology and attended Triple P.",
    "She was supported by Mother and by the Supervising Social Worker.",
    "They worked with Partners and were referred to Dietetics.",
    "The letter came from the Parliamentary Under Secretary of State.",
    "A neighbour contacted the NSPCC Helpline.",
    "The Youth Club shut.",
    "Placement: Foster Care",
    "Employer: None",
    "Private Fostering was not considered. Good Practice was seen.",
    "The Crown offered no evidence.",
    "Apologies came from Legal Services and Human Resources.",
]


@pytest.mark.parametrize("text", OF_THE_FIELD)
def test_a_body_of_the_field_is_left_alone(text: str) -> None:
    assert flagged(text) == []
