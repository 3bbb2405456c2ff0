"""Ages, dates and sentences told by the way, in talk, lists and logs; and what is like them and must be left alone."""

import pytest

from tests.checks.personal_data.texts import flags_of

AGES = [
    ("He could work a lock at five, his uncle said.", "five"),
    ("Amina had been four for six weeks.", "four"),
    ("Althea was sixteen in April 2012, she said.", "sixteen"),
    ("When she was four her father went away.", "four"),
    ("She was, accordingly, fifteen when she was moved.", "fifteen"),
    ("He was ten and seven months when his mother died.", "ten and seven months"),
    ("Milo, 16 and 11 months; he was a passenger.", "16 and 11 months"),
    ("Hope starts, 2 and a half. Chatty.", "2 and a half"),
    ("At two he was adopted by a couple from the town.", "two"),
    ("Bryn, at eleven: “We told them.”", "eleven"),
    ("She brought up Charlene from four.", "four"),
    ("She was seven at the date of the incident; Milo, fourteen at the date of it, ran.", "fourteen"),
    ("Mr Oddy, a plasterer, twenty-three, with no training, wrote it.", "twenty-three"),
    ("It was asked by Ka Yee, his sister, nine.", "nine"),
    ("Malcolm and Joy Oddy, 61 and 58, took him in.", "61 and 58"),
    ("They married in his mother’s twentieth year.", "twentieth"),
    ("“How old is he?” “Fifteen. I’m the sister.”", "Fifteen"),
    ("Iestyn, now nearly ten, is with his aunt.", "nearly ten"),
    ("Jed and Jem, twins, seven years nine months; both at the primary.", "seven years nine months"),
    ("A young one, who couldn’t be more than twelve, told me.", "twelve"),
    ("Kayleigh Oddy\t19.08.1999    \t10        \tLane Juniors", "10"),
    ("Yitzi\t16\taway, at school", "16"),
    ("6\tBoaz Oddy\t11-12-1995\tten\tPrimary, Yr 5", "ten"),
    ("YP1 (15), YP2 (14) and YP3 (16) lived there.", "14"),
    ("Visit 15, 19 July: 24 days. In NICU still.", "24 days"),
    ("Pt ANNA ODDY, 28, 9 Larch Rd.", "28"),
]
DATES = [
    ("PC Oddy drove out 11/9. Shown into the room.", "11/9"),
    ("She was seen by the midwife on 20.7, 17.8, 28.9 and 9.11, in the vestry.", "17.8"),
    ("The flat was emptied upon the 4th, by her brother.", "4th"),
    ("On the evening of the fourth he rang them.", "fourth"),
    ("They would have been through that door by Easter 2007.", "Easter 2007"),
    ("27 Aug 2005\tRegatta Saturday. She wins the race.", "Regatta Saturday"),
    ("She was sent home on the Ides of March, as he recalled.", "Ides of March"),
    ("Call 2 BOXING DAY 0440", "BOXING DAY"),
    ("There were 211 calls between 1 October and Christmas, all short.", "Christmas"),
]
SENTENCES = [
    ("Kyle is doing fifteen years; he killed a man.", "fifteen years"),
    ("Rukon Oddy, life, minimum term 30 years; his brother was cleared.", "life, minimum term 30 years"),
    ("He was imprisoned at the time for 28 days by the magistrates.", "28 days"),
    ("Judge Oddy gave him an absolute discharge.", "absolute discharge"),
    ("She gets a reprimand.", "reprimand"),
]


@pytest.mark.parametrize(
    ("kind", "text", "found"),
    [
        *(("AGE", *one) for one in AGES),
        *(("DATE_TIME", *one) for one in DATES),
        *(("SENTENCE", *one) for one in SENTENCES),
    ],
)
def test_what_is_told_by_the_way_is_flagged(kind: str, text: str, found: str) -> None:
    assert any(found in flag.text for flag in flags_of(text) if flag.type == kind)


LEFT_ALONE = [
    "The meeting closed at two. The police were rung at four.",
    "The peak for such injury is between six and twelve weeks.",
    "The panel met at five, and the report is nine and a half pages long.",
    "Boundaries; 18 weeks. The wait was longer elsewhere.",
    "Paeds OPD\t11\t3\t6",
    "Flat above the shop    \t08.10.2010    \t26",
    "In his third year at college he came to the eleventh floor.",
    "She scored 8/10. It was back 1/2. The ratio went 3/4.",
    "On the 26th floor and on the 14th visit nobody came; the 17th attempt was the last.",
    "He has been doing well for two years and serving on the panel.",
    "Staff: nine. Referrals: six; closed: four.",
    "The conference was given nine months to report.",
]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_is_like_it_is_left_alone(text: str) -> None:
    kinds = {"AGE", "DATE_TIME", "SENTENCE"}
    expected = {"08.10.2010"}
    assert [flag.text for flag in flags_of(text) if flag.type in kinds and flag.text not in expected] == []
