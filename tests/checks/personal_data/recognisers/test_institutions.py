"""Local bodies by the form of their names; the field's own groups, centres and units are left alone."""

import pytest

from tests.checks.personal_data.texts import flagged, kinds

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
    ("Josh was at Our Lady Star of the Sea Primary, two streets away.", "Our Lady Star of the Sea Primary"),
    ("He moved to Sacred Heart R.C. Primary School.", "Sacred Heart R.C. Primary School"),
    ("Clubs: Tiny Tigers Taekwondo, 2nd Wexcombe Brownies", "Tiny Tigers Taekwondo"),
    ("Church: Christ the King", "Christ the King"),
    ("She was buried from Nossa Senhora do Bom Caminho in May.", "Nossa Senhora do Bom Caminho"),
    ("Mr Tilsley, of Tilsley Crump and Company, advised her.", "Tilsley Crump and Company"),
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
    ("She was born at Haldwick Women's and Children's, in May.", "Haldwick Women's and Children's"),
    ("She came from the Burns Unit, Wexcombe Victoria Children's on Friday.", "Wexcombe Victoria Children's"),
    ("We were all up at the Princess Edda wing with the baby.", "Princess Edda wing"),
    ("He was on Ward 4 (Puffin) for a week.", "Ward 4 (Puffin)"),
    ("He was born in Dr Garth's Hospital and came home.", "Dr Garth's Hospital"),
    ("10:44 MRS ASKEW H/T AT ST WILFERS CE PRIMARY STATES PUPIL IS ABSENT", "ST WILFERS CE PRIMARY"),
    ("For two terms she was at Queen's College in the town.", "Queen's College"),
    ("He came straight from the Army Foundation College that summer.", "Army Foundation College"),
    ("There was a fire at the takeaway (Star of Asan) where he works.", "Star of Asan"),
    ("The young carers’ project, Time Off Haldwick, had no child.", "Time Off Haldwick"),
    ("It is the pupil referral unit, The Junction. So was he.", "Junction"),
    ("His uncle was lost with the Girl Morwen in 1989.", "Girl Morwen"),
    ("He got a start at the Swan’s Wharf yard.", "Swan’s Wharf yard"),
    ("Young people calling themselves the K-Hill Younger Gunners came.", "K-Hill Younger Gunners"),
    ("He was a mate with J. Tarrow & Son, and drove a van.", "Tarrow & Son"),
    ("He has joined Ludwick Colts under-tens.", "Ludwick Colts under-tens"),
    ("They married at the garrison church of St Oswin, in June.", "garrison church of St Oswin"),
    ("There was the Boatmen's Bethel, with a nurse.", "Boatmen's Bethel"),
    ("He prayed at masjid al-Falah on Fridays.", "masjid al-Falah"),
    ("They carried him into St Osyth's by the Water to be christened.", "St Osyth's by the Water"),
    ("Her friend chairs the Vernham Appeal.", "Vernham Appeal"),
    ("The SSAFA Lindenau health visitor came.", "SSAFA Lindenau"),
    ("The nun came from Our Lady's.", "Our Lady's"),
    ("She had a medal from St Botolph's RC.", "St Botolph's RC"),
    ("He came in the Ship and Pilot that night.", "Ship and Pilot"),
    ("They drank at the Fox and Basket.", "Fox and Basket"),
    ("She was seen at the Holme Lane Post Office.", "Holme Lane Post Office"),
    ("A worker of Horn Families Together rang.", "Horn Families Together"),
    ("The meeting was on Ward 6B at noon.", "Ward 6B"),
    ("The meeting was on Ward 3 at noon.", "Ward 3"),
    ("The Packet ran it on the front page.", "Packet"),
    ("She danced at Miss Verity's Academy of Dance.", "Miss Verity's Academy of Dance"),
]


@pytest.mark.parametrize(("text", "name"), BODIES)
def test_a_local_body_is_found_whole(text: str, name: str) -> None:
    assert any(name in words for words in flagged(text))


OF_THE_FIELD = [
    "They sit on Wednesdays in the café. In March school was closed for a day.",
    "She's told her guardian, and he's glad. Whether Nursery staff should know is not said.",
    "Fourth, the public protection unit said so. He was held at Her Majesty's pleasure.",
    "The Director of Children's and Adults, and the Maternity and Health Visiting teams, met.",
    "The service (CAMHS) and the hostel (Year 4) were told. The Court of Appeal sat.",
    "The East wing was shut. Leave to Appeal was refused. The mother works.",
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
    "Working Together was read. The Post Office closed. The Royal National Lifeboat Institution wrote.",
    "The Crown offered no evidence.",
    "Apologies came from Legal Services and Human Resources.",
]


@pytest.mark.parametrize("text", OF_THE_FIELD)
def test_a_body_of_the_field_is_left_alone(text: str) -> None:
    assert flagged(text) == []


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        (
            "Then Dr Vikram Kaul of Gorsty Hill Medical Centre saw him.",
            "Dr Vikram Kaul",
            "Gorsty Hill Medical Centre",
        ),
        ("She saw Anna Crowther of Saltmere Surgery.", "Anna Crowther", "Saltmere Surgery"),
    ],
)
def test_who_is_of_a_body_is_no_part_of_it(text: str, person: str, body: str) -> None:
    found = kinds(text)
    assert found[person] == "PERSON"
    assert found[body] == "HEALTH_SETTING"


def test_what_a_body_did_is_no_part_of_it() -> None:
    assert kinds("Dr Kaul of Hill Medical Centre saw Kobby once.")["Kobby"] == "PERSON"
