"""A report that is anonymised already: roles, agencies, guidance and words that are also names are left alone."""

import pytest

from checks.personal_data.lexicon import lines
from tests.checks.personal_data.texts import flagged, flags_of

LINES = [
    "The Serious Case Review Panel met on seven occasions between April and November.",
    "The Eldest Girl had left school, and the Younger Boy stayed with the Second Stepfather.",
    "Staff Nurse Beta wrote to Consultant Gamma, and Social Worker Delta was told.",
    "GRADE 1. MIKE TWO AT SCENE. WHITE ASTRA, NOKIA RECOVERED.",
    "Aunt 2, with whom the Twins now live, agreed.",
    "Two healing rib fractures were judged to be between two and three weeks old.",
    "The child is Child LM here; his mother is MLM, his father FLM, and his half-sister SLM. FLM rang; LM slept.",
    "The child is Child W; his mother is MW, his father FW. FW worked nights, and Sibling 1 slept beside MW.",
    "The report speaks of Child 1 to Child 5, Ms A, Mr B and Mr C.",
    "Their mother is Mother, and the man is Mr X.",
    "He is Mr Delta. Alpha told first, then her brother Beta; Gamma and Ms Sigma were asked by Mr Delta.",
    "Humphreys and Stanley have shown how they turn on separate orbits.",
    "The HCR-20 was scored again, and Catch22 ran the group at which Postman Pat was shown.",
    "She met the criteria for Emotionally Unstable Personality Disorder. He had Post-Traumatic Stress Disorder.",
    "Koplik's spots were not seen. The Whooley questions were asked, the Bristol chart was lost.",
    "The Sickle Cell Society was told. The Beck Depression Inventory was scored.",
    "The Daily Mail told it, and the Royal Pigeon Racing Association; Cafcass and the Probation Service agreed.",
    "The Fostering Services (England) Regulations 2011 apply, as Dyson LJ said in the Court of Appeal.",
    "Helplines: Missing People 0808 157 0116; ChildLine 0808 157 0111. Call the NSPCC on 0808 157 0500.",
    "He was seen by National Deaf CAMHS, and the Questionnaire (Goodman) was filled in.",
    "It was tried at the Crown Court, and the Boys' Brigade was told.",
    "Laming, Munro and the Children's Commissioner have each told us. Berelowitz warned of this.",
    "He spent eight days in the special care baby unit, and none visited that house before October.",
    "The Nationality, Immigration and Asylum Act 2002 applied.",
    "Child A was the subject of a Child Protection Plan under the category of neglect.",
    "Hope was expressed that the new pathway would be embedded by the spring.",
    "Mark-making and early literacy were below expected levels for the age group.",
    "Will the plan keep the child safe? That was the question no one asked.",
    "The Core Group met monthly, but the Health Visitor was not always invited.",
    "Father was known to the Probation Service and had been subject to MAPPA at Level 2.",
    "The Initial Child Protection Conference was chaired by an Independent Reviewing Officer.",
    "Professionals should Think Family, and Think Fathers.",
    "The Children's Centre closed in March as part of a county-wide reorganisation.",
    "Mother told SW1 that she had not seen Adult 2 since the summer holidays.",
    "MGM provided care at weekends; PGF had no contact.",
    "The Graded Care Profile was completed twice, with different results.",
    "A Strategy Discussion was held by telephone the following morning.",
    "It took eleven working days for the referral to be allocated.",
    "The Panel considered thirteen Individual Management Reviews.",
    "Ofsted had judged the service inadequate two years earlier.",
    "The Framework for the Assessment of Children in Need and their Families was not used.",
    "Lord Laming made 108 recommendations; not all have been implemented.",
    "The Police made a referral under Operation Encompass.",
    "CAFCASS were not told of the previous proceedings.",
    "The GP Practice recorded 'tired all the time' on four occasions.",
    "There were 19 contacts with the Out of Hours service.",
    "School B recorded attendance of 68 per cent in the autumn term.",
    "The Named Nurse and the Designated Doctor agreed to audit ten sets of records.",
    "Young people told us that they wanted somebody to listen.",
    "Section 47 enquiries were not initiated, contrary to Working Together (2010).",
    "The Emergency Duty Team logged the call as information only.",
    "Adult 1's Probation Officer left the service and was not replaced for six weeks.",
    "The Common Assessment Framework was started but not completed.",
    "A Lead Professional was never identified.",
    "Rapid response procedures were followed and a post-mortem took place.",
    "The Crown Prosecution Service decided that there was insufficient evidence.",
    "The Coroner recorded an open verdict.",
    "Recommendation 4: The LSCB should seek assurance on supervision.",
    "Both the SHO and the Registrar noted a small bruise on the left cheek.",
    "The toddler was said to have fallen from the sofa on to a toy.",
    "A Multi-Agency Risk Assessment Conference (MARAC) considered the case in May.",
    "Practitioners described 'start again syndrome'.",
    "Mother was prescribed fluoxetine and referred to IAPT.",
    "Sure Start workers offered a place on a parenting course.",
    "The family moved three times in as many years.",
    "Neither parent was in paid work during the period under review.",
    "The review period is from birth until the date of the incident.",
    "Chapter 5 sets out the analysis; Appendix C is the terms of reference.",
    "A bond between mother and baby was observed to be warm.",
    "The child's voice is absent from the record.",
    "Bill payments and rent were in arrears.",
    "Housing Services served a Notice Seeking Possession.",
    "The Local Authority Designated Officer gave advice.",
    "The Integrated Children's System did not allow two episodes to be open at once.",
    "Team Manager 2 authorised closure without a visit.",
    "Health Visitor 3 was newly qualified and held a caseload of 520.",
    "The Ambulance Service arrived within eight minutes.",
    "FSW noted that the home was cold, and that there was no food in the cupboards.",
    "The Director of Children's Services accepted the findings in full.",
    "Student Social Worker 1 saw Sibling 3 at School C.",
    "The nursery's Safeguarding Lead did not have the conference minutes.",
    "Dr B made an urgent referral to the Child Development Centre.",
    "A Written Agreement was signed by Mother and Adult 2.",
    "The hospital's Emergency Department used a paper card.",
    "Learning events were held in each locality.",
    "Domestic abuse was present in both households.",
    "On Tuesdays the clinic was run by a Bank nurse.",
    "May was a difficult month for the team: three posts were vacant.",
    "Summer holidays were a time of increased risk.",
    "The Children Act 1989 places the child's welfare first.",
    "Neglect is defined in Working Together to Safeguard Children.",
    "The interpreter was not booked for the second visit.",
    "The author is independent of all agencies in the area.",
    "Frank discussion is needed about thresholds.",
    "Jack-in-the-box commissioning does nobody any good.",
    "Long delays, and Short timescales, were both criticised.",
    "The Church was a source of support to Mother.",
    "Her Majesty's Inspectorate of Constabulary had raised the same point.",
    "In Year 1 the plan was stepped down to Child in Need.",
    "The Police National Database went live after these events.",
    "A Rapid Review would now be required.",
    "Coombs neg, Guthrie neg, Barlow and Ortolani neg, Moro reflex normal.",
    "The Colles' fracture was set, and a Mongolian blue spot was charted.",
    "The rule of optimism is from Dingwall, Eekelaar and Murray.",
    "Blood grew E. coli and Klebsiella.",
    "She had read Sugar, Taylor and Feldman in her training.",
    "DS 1 of the Child Abuse Investigation Unit spoke to the High Tech Crime Unit.",
    "One member dissents from paragraphs 11 and 22.",
    "B. Housing",
    "Mam and Stepdad are the mother of YP1 and her husband.",
    "The ambulance came that June, and nobody asked why.",
    "Re L (Contact: Domestic Violence) was decided in 2000.",
    "The judge had regard to Re L (Contact: Domestic Violence) [2000] 2 FLR 334.",
    "The Practice Direction of 14 January 2009 was not followed, nor was DoE Circular 18/94.",
    "The NICE guideline (CG15) and NICE guidance CG89 say so.",
    "5. APPRAISAL OF PRACTICE",
    "Statement of the neighbour. Age: over 18.",
    "Guthrie done by the midwife. Not for ACE inhibitors.",
    "Moro present. Guthrie due day 5.",
    "A woman fainted at Mass.",
    "Letters to all schools | Head of SEN | July 2013 | GREEN",
    "Mother | MGM | Born in the spring",
    "Everyone in the village knew Mr B. He was a volunteer. The lodger, whom Mr B had met, left.",
    "Abbreviations: FSW family support worker. NFA no further action. LM left message. HB housing benefit.",
    "Baroness Casey and Professor Jay have each reported since.",
    "The Passenger Transport Unit has no record of a call.",
    "The Postgraduate Dean and a Rural Dean sat on the panel.",
    "Adult Blue and Adult Green are his parents; HV-2 and SW-1 knew them both.",
    "The members are at Annex B. See Appendix C and Recommendation D.",
    "64F.. 8 week check. 13IA. child in SGO.",
    "Ive been waiting. Ive got no money.",
]


@pytest.mark.parametrize("line", LINES)
def test_a_line_that_identifies_nobody_is_left_alone(line: str) -> None:
    assert flagged(line) == []


def test_together_they_are_left_alone_too() -> None:
    assert flagged("\n".join(LINES)) == []


def test_a_unit_by_its_kind_is_left_alone_and_with_its_place_is_found() -> None:
    assert not flags_of("She was seen by the Roads Policing Unit and the Memory Clinic.")
    assert any("Thornby" in flag.text for flag in flags_of("She was seen at the Thornby Memory Clinic."))
    assert any("Westmere" in flag.text for flag in flags_of("She was seen at the Memory Clinic in Westmere."))


def test_a_shop_that_is_everywhere_tells_nothing_and_outside_it_is_a_place() -> None:
    assert not flags_of("She was seen at Greggs.")
    assert [flag.text for flag in flags_of("He rang from outside Greggs.")] == ["Greggs"]


def test_what_everybody_knows_stands_in_one_list() -> None:
    known, people = set(lines("known_bodies")), set(lines("published_people"))
    for name in ("things", "cited_names", "generic_bodies"):
        assert len(set(lines(name))) == len(lines(name))
        assert not people & set(lines(name)), "named by anybody only where work or a case is spoken of"
    assert not people & known
    assert not known & {*lines("cited_names"), *lines("generic_bodies")}
    assert not set(lines("authors")) & set(lines("authors_alone"))


def test_a_test_by_somebodys_name_is_left_alone_and_somebody_of_that_name_is_found() -> None:
    assert flagged("Heel prick done, Guthrie taken in the van.") == []
    assert "Guthrie" in flagged("Guthrie taken to hospital.")


def test_letters_of_a_scheme_are_those_that_the_report_gives_to_relatives() -> None:
    said = "The child is Child W; his mother is MW, his father FW. Alan Weaver (AW), a neighbour, rang. AW was told."
    assert flagged(said).count("AW") == 2
    assert "MW" not in flagged(said)


@pytest.mark.parametrize(
    ("name", "thing"),
    [
        ("Summer", "Summer holidays were given as the cause."),
        ("Grant", "Grant applications for a cot were made."),
        ("Miles", "Miles were counted and none was driven."),
        ("Hope", "Hope was expressed that it would hold."),
        ("Bill", "Bill payments needed three signatures."),
        ("Church", "Church bells were heard."),
        ("Grant", "Grant recipients in the town do."),
        ("Snow", "Snow lay deep in that week."),
        ("Young", "Young as she was, the girl had seen to it."),
        ("Pound", "Pound for pound he was the worst of them."),
    ],
)
def test_a_word_that_opens_a_sentence_is_no_name_where_a_noun_or_a_verb_of_things_follows(
    name: str, thing: str
) -> None:
    told = f"They told Joan {name} on 3 May. {name} asks for her."
    assert flagged(f"{told} Then {name} said so.").count(name) == 2
    assert flagged(f"{told} {thing}").count(name) == 1
