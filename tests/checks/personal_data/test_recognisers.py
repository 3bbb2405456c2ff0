"""Each kind of thing that identifies somebody, by an example of its own."""

import pytest

from tests.checks.personal_data.texts import flagged, kinds

# fmt: off
FOUND = [
    ("Her NHS number is 999 123 4560.", "999 123 4560", "UK_NHS"),
    ("NI number QQ 12 34 56 C was given.", "QQ 12 34 56 C", "UK_NINO"),
    ("She lived in ZZ9 9ZZ then.", "ZZ9 9ZZ", "UK_POSTCODE"),
    ("Passport number 999402816 was shown.", "999402816", "UK_PASSPORT"),
    ("Driving licence MORGA753116SM9IJ was seized.", "MORGA753116SM9IJ", "UK_DRIVING_LICENCE"),
    ("A van, FX54 QZZ, stood outside.", "FX54 QZZ", "UK_VEHICLE_REGISTRATION"),
    ("His UPN is A999203108042.", "A999203108042", "UK_UPN"),
    ("PC Byrne, collar number 4471, attended.", "collar number 4471", "UK_POLICE_COLLAR"),
    ("Police log 442 of 3/5/11 refers.", "442 of 3/5/11", "CASE_NUMBER"),
    ("PNC 10/0118832X was checked.", "10/0118832X", "UK_PNC"),
    ("Social care file LCS/449213 was lost.", "LCS/449213", "CASE_NUMBER"),
    ("The case, FD09P01234, was transferred.", "FD09P01234", "UK_COURT_CASE"),
    ("It is [2010] EWHC 3123 (Fam) that matters.", "[2010] EWHC 3123 (Fam)", "UK_COURT_CASE"),
    ("At the Crown Court (T20110932) he pleaded guilty.", "T20110932", "UK_COURT_CASE"),
    ("Sort code 99-99-99, account 12345678.", "99-99-99", "UK_BANK_ACCOUNT"),
    ("Sort code 99-99-99, account 12345678.", "12345678", "UK_BANK_ACCOUNT"),
    ("Ring 07700 900123 at night.", "07700 900123", "PHONE_NUMBER"),
    ("Ring 020 7946 0123 by day.", "020 7946 0123", "PHONE_NUMBER"),
    ("Write to a.b@reviews.example today.", "a.b@reviews.example", "EMAIL_ADDRESS"),
    ("She posted at www.reviews.example/leanne.", "www.reviews.example/leanne", "URL"),
    ("He wrote to @bigdaz again.", "@bigdaz", "SOCIAL_HANDLE"),
    ("On Facebook as tracey_t87 she wrote.", "tracey_t87", "USERNAME"),
    ("Seen on 3 May 2011 at home.", "3 May 2011", "DATE_TIME"),
    ("Seen on the third of May 2011 at home.", "the third of May 2011", "DATE_TIME"),
    ("Seen on 3rd May at home.", "3rd May", "DATE_TIME"),
    ("Seen 03/05/11 at home.", "03/05/11", "DATE_TIME"),
    ("Seen 3.5.2011 at home.", "3.5.2011", "DATE_TIME"),
    ("Seen on May 3rd, 2011 at home.", "May 3rd, 2011", "DATE_TIME"),
    ("Between 3 and 7 May 2011 nobody came.", "3 and 7 May 2011", "DATE_TIME"),
    ("On Boxing Day 2008 she fled.", "Boxing Day 2008", "DATE_TIME"),
    ("Child A (DOB 12/06/2006) died.", "12/06/2006", "DATE_OF_BIRTH"),
    ("The baby was born on 12 June 2006 at home.", "12 June 2006", "DATE_OF_BIRTH"),
    ("The child, aged 4, was seen.", "aged 4", "AGE"),
    ("A three-year-old was seen.", "three-year-old", "AGE"),
    ("He was 11 weeks old at death.", "11 weeks old", "AGE"),
    ("Seen at 17 months, he smiled.", "17 months", "AGE"),
    ("It was her fifth birthday.", "her fifth birthday", "AGE"),
    ("There were two children: Sunny, born on 9 January 2000, and a baby.", "Sunny", "PERSON"),
    ("It was Mother's twenty-second birthday.", "twenty-second birthday", "AGE"),
    ("His NI number is TN 27 05 84 M.", "TN 27 05 84 M", "UK_NINO"),
    ("There were two Muslim teachers on the course.", "Muslim", "NRP"),
    ("He wrote from 40 Butter Market, Thornwick, to them.", "40 Butter Market, Thornwick", "ADDRESS"),
    ("He had been crew on the Kestrel Bank, a trawler, until then.", "Kestrel Bank", "ORGANIZATION"),
    ("They lived at 14 Albert Road, Westmere, WM4 7QT.", "14 Albert Road, Westmere, WM4 7QT", "ADDRESS"),
    ("He was seen on Gladstone Street at night.", "Gladstone Street", "LOCATION"),
    ("Her aunt is on 0808 157 0556, and never answers.", "0808 157 0556", "PHONE_NUMBER"),
    ("The Royal Wexmoor Society met.", "Royal Wexmoor Society", "ORGANIZATION"),
    ("The Woodbine estate is poor.", "Woodbine estate", "LOCATION"),
    ("He was tried at the Crown Court, sitting at Tull.", "Tull", "LOCATION"),
    ("They lived over the river Unk Water.", "Unk Water", "LOCATION"),
    ("He went to Oakfield Primary School.", "Oakfield Primary School", "SCHOOL"),
    ("She left Little Acorns Nursery.", "Little Acorns Nursery", "SCHOOL"),
    ("Seen at Ashgrove Surgery.", "Ashgrove Surgery", "HEALTH_SETTING"),
    ("Born in Calderdene General Hospital.", "Calderdene General Hospital", "HEALTH_SETTING"),
    ("She fled to Calderdene Women's Refuge.", "Calderdene Women's Refuge", "REFUGE"),
    ("They prayed at Peartree Road Mosque.", "Peartree Road Mosque", "PLACE_OF_WORSHIP"),
    ("The Calderdene Gazette wrote of it.", "Calderdene Gazette", "NEWSPAPER"),
    ("Her family is Polish.", "Polish", "NRP"),
    ("The children have cystic fibrosis.", "cystic fibrosis", "MEDICAL_CONDITION"),
    ("The neighbours at 31 heard crying.", "31", "ADDRESS"),
    ("The family's home at No. 14 was cold.", "No. 14", "ADDRESS"),
    (
        "They stayed at Bramble Cottage, Back Lane, Kirkby Thore.",
        "Bramble Cottage, Back Lane, Kirkby Thore",
        "ADDRESS",
    ),
    ("They lived at Low Fold Farm, near Westmere.", "Low Fold Farm, near Westmere", "ADDRESS"),
    ("He lived at The Old Forge, Main Street, Westmere.", "The Old Forge, Main Street, Westmere", "ADDRESS"),
    ("They rented a caravan at Sunny Sands Caravan Site.", "Sunny Sands Caravan Site", "LOCATION"),
    ("Sibling 1 went to Bright Beginnings, a day nursery.", "Bright Beginnings", "ORGANIZATION"),
    ("She moved from 15 to 31 Albert Road.", "15 to 31 Albert Road", "ADDRESS"),
    ("He was called to Albert Road, number 15.", "Albert Road, number 15", "ADDRESS"),
    ("She was sentenced to a three-year hospital order.", "a three-year hospital order", "SENTENCE"),
    ("He is serving life.", "serving life", "SENTENCE"),
    ("Father worked as a scaffolder.", "scaffolder", "OCCUPATION"),
    ("Colin Reeve, 46, formerly a barrister, rang.", "barrister", "OCCUPATION"),
    ("Mother worked nights in a care home.", "care home", "OCCUPATION"),
    (
        "He received a life sentence with a minimum term of 19 years.",
        "a life sentence with a minimum term of 19 years",
        "SENTENCE",
    ),
    ("She was made subject to a community order.", "a community order", "SENTENCE"),
    ("He was given a suspended sentence.", "a suspended sentence", "SENTENCE"),
    (
        "He was handed a 26-week sentence suspended for 18 months.",
        "a 26-week sentence suspended for 18 months",
        "SENTENCE",
    ),
    ("The judge imposed a term of seven years.", "a term of seven years", "SENTENCE"),
    ("He got five years' imprisonment.", "five years' imprisonment", "SENTENCE"),
    ("Mrs Threapleton came.", "Mrs Threapleton", "PERSON"),
    ("It was Mr Young who rang.", "Mr Young", "PERSON"),
    ("S. Esmer was told.", "S. Esmer", "PERSON"),
    ("His mother, Kelly-Ann, left.", "Kelly-Ann", "PERSON"),
    ("He was known as Daz to all.", "Daz", "PERSON"),
    ("It was Siobhán O'Rourke who rang.", "Siobhán O'Rourke", "PERSON"),
]
# fmt: on


@pytest.mark.parametrize(("text", "words", "kind"), FOUND, ids=[words for _, words, _ in FOUND])
def test_is_found_whole_and_with_its_kind(text: str, words: str, kind: str) -> None:
    """The passage is one finding with the kind that belongs to it."""
    assert kinds(text).get(words) == kind


LEFT_ALONE = [
    "Child A was seen by Health Visitor 1, and Mother told Social Worker 3 that MGM was unwell.",
    "MOTHER'S PARTNER refused entry. Father's account differed. Siblings 1, 2 and 3 were at School B.",
    "Baby P, Young Person C and YP2 were known to CAMHS. HV1 and GP2 agreed.",
    "Working Together to Safeguard Children (2010), paragraph 8.12, and section 47 of the Children Act 1989.",
    "KEY FINDINGS AND RECOMMENDATIONS",
    "Terms of Reference 3.2.1 asked whether agencies shared information. See Appendix B and Table 3.",
    "In March 2010 the Core Group met. Two weeks later, on the following Tuesday, the plan changed.",
    "The NSPCC, Ofsted, the Care Quality Commission, Barnardo's and Cafcass were consulted.",
    "Children's Social Care, the Police, the Primary Care Trust and the Probation Service took part.",
    "Will the Board accept this? May we suggest another way? Young people rose to it. Grace is needed.",
    "Within ten working days, for 18 months, every three months, children under 5, people aged 16 and over.",
    "Mr X and Ms Y were interviewed. Dr A saw the child. PC 1 attended. Hospital C is in Town D.",
    "The Munro Review and Lord Laming's report say so. Brandon et al (2009) found the same.",
    "Shaw, C., Brodie, I., Ellis, A. et al. (2010) Research into Private Fostering",
    "Kohli, R. K. S. (2007) Research into the Lives of Unaccompanied Asylum-Seeking Children",
    "Brandon, M. et al (2009) Understanding Serious Case Reviews and their Impact",
    "Laming, Lord (2009) The Protection of Children in England: A Progress Report",
    "It was asked for under HSG (94) 27, by sections 9 and 14 of the Act, and see NICE guideline 89.",
    "Studies from Brandon and her colleagues say so. See para. 22. Glasgow Coma Scale 9. Next meeting: tbc.",
    "The children call her Babcia and Dadi. Mother lived with Mr and Mrs X by the canal.",
    "Domestic Violence featured. The Multi-Agency Risk Assessment Conference (MARAC) heard the case.",
]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_is_anonymous_is_left_alone(text: str) -> None:
    """Pseudonyms, roles, agencies, Acts, headings, months alone, relative dates and national bodies are not flagged."""
    assert flagged(text) == []


def test_an_honour_after_a_name_is_part_of_it() -> None:
    assert flagged("It was signed by Lionel Prewett MBE. Mrs Jane Okell JP agreed.") == [
        "Lionel Prewett MBE",
        "Mrs Jane Okell JP",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Brandon reports that he is low.",
        "Brandon trusted her.",
        "Brandon supported his mother.",
        "Brandon's words were clear.",
        "The youngest, Brandon (2006), was at nursery.",
        "The twins, Tyler and Brandon (2006), were at nursery.",
    ],
)
def test_a_child_called_like_an_author_is_found(text: str) -> None:
    assert "Brandon" in flagged(text)


def test_somebody_called_like_an_author_is_found_by_a_title() -> None:
    assert flagged("Mr Ferguson's report was late. She was Fraser competent.") == ["Mr Ferguson"]


def test_children_in_a_list_with_their_years_are_no_authors() -> None:
    assert flagged("Hartley, L. (2004) Reports bruising, on a plan. Seen by his aunt.")[0] == "Hartley, L"
    assert len(flagged("Children: Hartley, L. (2004); Hartley, B. (2006); Hartley, C. (2009).")) == 3


def test_kinship_words_that_are_also_names_are_names() -> None:
    assert {"Amma", "Mrs Bibi"} <= set(flagged("Amma Boateng came. Amma was tired. Mrs Bibi rang."))


def test_a_kinship_word_before_a_name_is_part_of_it() -> None:
    assert flagged("They stayed with Nani Parveen and with Mamgu Olwen.") == ["Nani Parveen", "Mamgu Olwen"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Will told the teacher.", "Will"),
        ("She said that May had hit him.", "May"),
        ("Grace's bruise was seen.", "Grace"),
        ("They left Hope with Callum.", "Hope"),
    ],
)
def test_a_word_used_as_a_name_is_a_name(text: str, name: str) -> None:
    assert name in flagged(text)


def test_a_number_with_a_wrong_check_digit_is_still_asked_about() -> None:
    """A misprinted NHS number identifies as well as a right one."""
    assert kinds("Records of 999 123 4567 were lost.")["999 123 4567"] == "UK_NHS"
