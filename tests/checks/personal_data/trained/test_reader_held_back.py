"""What the reader takes for identifying and a rule knows not to be is held back; what is like it is let through."""

import pytest

from checks.personal_data.trained.reader_held_back import held_back

HELD = [
    ("The GCS was 15 on arrival.", "15", "AGE"),
    ("It was done on Day -40 by all.", "Day -40", "DATE_TIME"),
    ("The Department of Health 2000 was cited.", "Health 2000", "SENTENCE"),
    ("She drove a three-hour round trip.", "three-hour round", "OCCUPATION"),
    ("Nobody under the age of 18 was seen.", "18", "AGE"),
    ("The panel met at five.", "five", "AGE"),
    ("GIRL 2 was seen.", "2", "AGE"),
    ("He was 6ft tall.", "6", "AGE"),
    ("It failed. Two. Nobody came.", "Two", "AGE"),
    ("The delay of six weeks was long.", "six weeks", "AGE"),
    ("GCSE Spanish was hard.", "Spanish", "NRP"),
    ("She went to polish it.", "polish", "NRP"),
    ("The Vicar came.", "The Vicar", "PERSON"),
    ("Child K came and Plan H is for K.", "K", "PERSON"),
    ("He had septicaemia.", "septicaemia", "CONDITION"),
    ("In the case 2010/11 it fell.", "2010/11", "CODE"),
    ("The plan report.docx was lost.", "report.docx", "HANDLE"),
    ("The 21st century asks more.", "21st", "DATE_TIME"),
    ("It lasted for 18 months in all.", "18 months", "SENTENCE"),
    ("Referrals: six; closed: four.", "four", "SENTENCE"),
    ("She received three months of support.", "three months", "SENTENCE"),
    ("The Centre was shut.", "Centre", "ORGANIZATION"),
    ("Then 3 Second Panels met.", "3 Second Panels", "ADDRESS"),
    ("He kept to the court order.", "court order", "OCCUPATION"),
    ("On a 28/7 supply she slept.", "28/7", "DATE_TIME"),
    ("In the North West it fell.", "North West", "LOCATION"),
    ("i will ring u. hope ur ok", "hope", "PERSON"),
    ("The leaflet is for September.", "September", "PERSON"),
    ("Kadie, yr 11, was known.", "11", "AGE"),
    ("en-GB", "GB", "PERSON"),
    ("2012-05-18T17:20:00Z", "00Z", "CODE"),
    ("She is a mother of four.", "four", "AGE"),
    ("The limit was then ten working days.", "ten", "AGE"),
    ("The police were rung at four.", "four", "AGE"),
    ("The May-June plan was seen.", "May-June", "DATE_TIME"),
    ("He was a heavy drinker.", "heavy drinker", "OCCUPATION"),
    ("It was read by order of the court.", "order of the court", "SENTENCE"),
    ("He was given it by Legal Services.", "Legal Services", "LOCATION"),
    ("Operation Larkrise was closed.", "Larkrise", "REFUGE"),
    ("It is the same doctor as row 21.", "21", "AGE"),
    ("It was graded B/2/4 and filed.", "2/4", "DATE_TIME"),
    ("It was run by Barnardo's people.", "Barnardo's", "CONDITION"),
    ("It was authorised under RIPA 2000.", "RIPA 2000", "CODE"),
    ("K is for potassium.", "K", "PERSON"),
    ("It was also a long bus ride from there.", "long bus ride", "OCCUPATION"),
    ("Findings 3, 5 of the Board.", "5", "ADDRESS"),
    ("He kept to no. 18 of it.", "18", "CODE"),
    ("On the 5th Floor.", "5th", "DATE_TIME"),
    ("Seen by Practice nurses.", "Practice", "HEALTH_SETTING"),
    ("He won the Race.", "Race", "ADDRESS"),
    ("Advised A&E. Comfort at work.", "E. Comfort", "PERSON"),
    ("Re L and Re M were decided.", "Re M", "PERSON"),
    ("Told to the P.E. teacher.", "P.E. teacher", "PERSON"),
    ("(5) That the report be read.", "5", "AGE"),
    ("They met for three days that November.", "that November", "ORGANIZATION"),
    ("OK for Mon/Thurs pick up.", "Mon", "DATE_TIME"),
    ("He was seen peeling spuds at 10.45pm.", "10", "AGE"),
    ("Three healing fractures, fourteen days old.", "fourteen days old", "AGE"),
    ("It was seen at 11 p.m. on Sunday.", "p.m", "PERSON"),
    ("N.b. the practice never heard of her.", "N", "PERSON"),
    ("She was found by Mr X.", "Mr X", "PERSON"),
    ("It is the view of Ms M that it was late.", "Ms M", "PERSON"),
    ("The female was 8/12 pregnant.", "8/12", "AGE"),
    ("G. Whistleblowing: protect them.", "G. Whistleblowing", "PERSON"),
    ("In his 14 weeks' life nobody did.", "life", "SENTENCE"),
    ("2012-05-18T17:20:00Z", "T", "PERSON"),
    ("He is a quiet man.", "quiet man", "OCCUPATION"),
    ("Door four was shut.", "four", "AGE"),
    ("The HSG (94) 27 asks for it.", "27", "AGE"),
    ("It was by the Detective Superintendent (Retired).", "Detective Superintendent (Retired", "PERSON"),
]
LET_THROUGH = [
    ("She was 15 on arrival.", "15", "AGE"),
    ("Her mother is Spanish.", "Spanish", "NRP"),
    ("Mark came.", "Mark", "PERSON"),
    ("She asked for June.", "June", "PERSON"),
    ("She was a dental nurse.", "dental nurse", "OCCUPATION"),
    ("He lived in Northwick.", "Northwick", "LOCATION"),
    ("3.4.12 Ms M rang, v upset.", "Ms M", "PERSON"),
    ("It was signed P.M. in full.", "P.M", "PERSON"),
    ("K came in and ate.", "K", "PERSON"),
    ("He had Rett syndrome.", "Rett syndrome", "CONDITION"),
    ("It was file 2010/1177.", "2010/1177", "CODE"),
    ("He wrote as jo_docx.", "jo_docx", "HANDLE"),
    ("On the 21st they came.", "21st", "DATE_TIME"),
    ("The judge gave him 18 months.", "18 months", "SENTENCE"),
    ("He was a coal man.", "coal man", "OCCUPATION"),
    ("The judge gave him life.", "life", "SENTENCE"),
    ("The Larches Centre was shut.", "Larches Centre", "ORGANIZATION"),
]


@pytest.mark.parametrize(("text", "words", "label"), HELD)
def test_held_back(text: str, words: str, label: str) -> None:
    start = text.rindex(words)
    assert held_back(text, start, start + len(words), label)


@pytest.mark.parametrize(("text", "words", "label"), LET_THROUGH)
def test_let_through(text: str, words: str, label: str) -> None:
    start = text.index(words)
    assert not held_back(text, start, start + len(words), label)
