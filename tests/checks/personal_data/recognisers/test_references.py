"""References of files however they are written, and the names people go by on sites."""

import pytest

from tests.checks.personal_data.texts import kinds

REFERENCES = [
    ("The translation is Dr Trang's (statement S/88).", "S/88", "CASE_NUMBER"),
    ("2331 1729 ASSIGNED.", "1729", "UK_POLICE_COLLAR"),
    ("Hosp. no. PM 448 1207 on the label.", "PM 448 1207", "CASE_NUMBER"),
    ("Call CAD 0718-44 at dawn.", "0718-44", "CASE_NUMBER"),
    ("The crime report (13/HW/22071/12) was shut.", "13/HW/22071/12", "CASE_NUMBER"),
    ("It was case 19 (MRC-24/03-19).", "MRC-24/03-19", "CASE_NUMBER"),
    ("His hospital number HG 0096122 was lost.", "HG 0096122", "CASE_NUMBER"),
    ("It was sent back (AK 7719 0452 3GB) by post.", "AK 7719 0452 3GB", "CASE_NUMBER"),
    ("It was one “bilgeRat57” who wrote.", "bilgeRat57", "USERNAME"),
    ("Lab no. 10B442817 was wrong.", "10B442817", "CASE_NUMBER"),
    ("Child Benefit ref CHB 40118823 BX was stopped.", "CHB 40118823 BX", "CASE_NUMBER"),
    ("The swab (ref SJP/14) was lost.", "SJP/14", "CASE_NUMBER"),
    ("See exhibits AB/1 to AB/7 for this.", "AB/1 to AB/7", "CASE_NUMBER"),
    ("Her pin was given as 99I2201E.", "99I2201E", "CASE_NUMBER"),
    ("It was case no. 0QZ 03318.", "0QZ 03318", "UK_COURT_CASE"),
    ("The car, reg wn07 ytr, was not insured.", "wn07 ytr", "UK_VEHICLE_REGISTRATION"),
    ("It had the registration KBZ 4471.", "KBZ 4471", "UK_VEHICLE_REGISTRATION"),
    ("It was logged under CRIS 2417893/09 that day.", "2417893/09", "CASE_NUMBER"),
    ("See incident 417 of 3.2.10 for this.", "417 of 3.2.10", "CASE_NUMBER"),
    ("The header read HSCB/SCR/4-12 throughout.", "HSCB/SCR/4-12", "CASE_NUMBER"),
    ("Her CAS was E4G8JH0A44B0V0 then.", "E4G8JH0A44B0V0", "CASE_NUMBER"),
    ("A card, 6340 0441 1882 7441, was found.", "6340 0441 1882 7441", "CASE_NUMBER"),
    ("In case FPC 118/10 an order was made.", "FPC 118/10", "UK_COURT_CASE"),
    ("It went to officers 4471 & 8827 at once.", "8827", "UK_POLICE_COLLAR"),
    ("Seen by PC Imran Sadiq, 2716. No offences.", "2716", "UK_POLICE_COLLAR"),
    ('DC "Taff" Moran\t73092\ttook the bedding', "73092", "UK_POLICE_COLLAR"),
    ("WPC Marina Spoke\t5571", "5571", "UK_POLICE_COLLAR"),
    ("17.06.11 21:10  Attended. Room searched. NFA. 8716", "8716", "UK_POLICE_COLLAR"),
    ("S/Sgt Blyth\tRMP 5127\t(arrived first)", "RMP 5127", "UK_POLICE_COLLAR"),
    ("DC Tunde Bala\tHarlow CAIT, SO5 227", "SO5 227", "UK_POLICE_COLLAR"),
    ("Protected by Insp. Neil Garrod, 881, with carers.", "881", "UK_POLICE_COLLAR"),
    ("PC D. Heathley 1877 finds him asleep.", "1877", "UK_POLICE_COLLAR"),
    ("Spoken to by Cpl Iain Reeve RMP 6618.", "RMP 6618", "UK_POLICE_COLLAR"),
    ("23:41 PC HAYLEY AND CB0886 PC M. DESAI AT SCENE.", "CB0886", "UK_POLICE_COLLAR"),
    ("He was seen by PC Arwel Hughes (1904) then.", "1904", "UK_POLICE_COLLAR"),
    ("The custody sgt 1190 booked him in.", "1190", "UK_POLICE_COLLAR"),
    ("Attended by PC 1190; 4402.", "4402", "UK_POLICE_COLLAR"),
    ("23:50  4127 PC DHANDA TA.", "4127", "UK_POLICE_COLLAR"),
    ("The two files, 20417 and 19862, were kept apart.", "20417", "CASE_NUMBER"),
    ("The two files, 20417 and 19862, were kept apart.", "19862", "CASE_NUMBER"),
    ("An old van, P 118 KLM, was seen.", "P 118 KLM", "UK_VEHICLE_REGISTRATION"),
    ("The log says HV226 on scene at ten.", "HV226", "UK_POLICE_COLLAR"),
    ("The inquest (0219-2012) was opened.", "0219-2012", "UK_COURT_CASE"),
    ("It was opened under 4471/2012 and shut.", "4471/2012", "CASE_NUMBER"),
    ("NASS 10/04/01123/001 was closed.", "10/04/01123/001", "CASE_NUMBER"),
    ("In case 12/1187 an order was made.", "12/1187", "UK_COURT_CASE"),
    ("Call handler 9901 graded it.", "9901", "UK_POLICE_COLLAR"),
    (
        "Found by PC Liam Hoad and PC Rachel Doyle (numbers 2051 and 2380) at dawn.",
        "2051",
        "UK_POLICE_COLLAR",
    ),
    (
        "Found by PC Liam Hoad and PC Rachel Doyle (numbers 2051 and 2380) at dawn.",
        "2380",
        "UK_POLICE_COLLAR",
    ),
    ("Present were PC Wanda Upton 1543, PC Grant Olds 2019.", "2019", "UK_POLICE_COLLAR"),
    ("   1543  UPTON, PC (had been there before)", "1543", "UK_POLICE_COLLAR"),
    ("   3120  DC Lorna Sayers, exhibits", "3120", "UK_POLICE_COLLAR"),
    ("It was told by DI Helen Marsh 1182 of Wexshire Police.", "1182", "UK_POLICE_COLLAR"),
    ('He was seen by DC Paul Strick 2036: "He said so."', "2036", "UK_POLICE_COLLAR"),
    ("Sgt Ivor Dunn                    N 88", "N 88", "UK_POLICE_COLLAR"),
    ("PC 'Lofty' Larkin (dogs)           N 1302", "N 1302", "UK_POLICE_COLLAR"),
    ("Units: DY 311, DY 204. Rescue asked.", "DY 204", "UK_POLICE_COLLAR"),
    ("It was Acting Sgt Monty Birch, A/PS 58.", "A/PS 58", "UK_POLICE_COLLAR"),
    ("File data: LAC 03/0277 (Denis).", "LAC 03/0277", "CASE_NUMBER"),
    ("Police: DC Amy Stans, Op. Larkrise/12/0099.", "Op. Larkrise/12/0099", "CASE_NUMBER"),
    ("He was tried by Court Martial (CM 2014/0083).", "CM 2014/0083", "UK_COURT_CASE"),
    ("Coroner: TEE 0233/11. Police: none.", "TEE 0233/11", "UK_COURT_CASE"),
    ("A trailer, 05-LK-2218, was there.", "05-LK-2218", "UK_VEHICLE_REGISTRATION"),
    ("His licence plate, CL1 VEP, was seen.", "CL1 VEP", "UK_VEHICLE_REGISTRATION"),
    ("DS Philomena Tackie (WM 1127) called.", "WM 1127", "UK_POLICE_COLLAR"),
]


@pytest.mark.parametrize(("text", "words", "kind"), REFERENCES, ids=[words for _, words, _ in REFERENCES])
def test_a_reference_is_found_whole(text: str, words: str, kind: str) -> None:
    found = kinds(text)
    assert any(words in flagged and kind == of for flagged, of in found.items())


@pytest.mark.parametrize(
    "text",
    [
        "She took 2mg at 10am.",
        "In the years 1998-2012 and 2010/2011 it grew; the case 2010/11 figures fell.",
        "The years 2001-2011 are meant. Operation Larkrise / Board was closed.",
        "Section47 and para12 apply; he was 6ft tall.",
    ],
)
def test_measures_and_paragraphs_are_no_user_names(text: str) -> None:
    assert kinds(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "He met PC Alan Teal 12 times. DC Joan Rowe saw him at 14.20 and 3 months on.",
        "PC Alan Teal\t14.20\tat scene",
        "   1420  PC Alan Teal at scene",
        "DC Joan Rowe 1400 of the 3 calls. He met PC Alan Teal 14:20 at home.",
        "Sgt Joan Rowe (2009) wrote of it, and PC Alan Teal 22 months on.",
    ],
)
def test_what_is_counted_beside_an_officer_is_no_number_of_theirs(text: str) -> None:
    assert "UK_POLICE_COLLAR" not in kinds(text).values()
