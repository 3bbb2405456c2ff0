"""Dates as notes, diaries and old-fashioned writers put them; scores, centiles and counts are none."""

import pytest

from checks import documents, personal_data
from tests.checks.personal_data.texts import flags_of

DATES = [
    ("It happened on the Friday before Christmas 2009.", "the Friday before Christmas 2009"),
    ("She came on the second Saturday of March 2011.", "the second Saturday of March 2011"),
    ("They met on August bank holiday Monday 2010.", "August bank holiday Monday 2010"),
    ("The review was fixed for the 24th.", "the 24th"),
    ("It covers 1 July 2010 to 18 August 2012.", "1 July 2010 to 18 August 2012"),
    ("Between 9 January and 23 April 2011 he rang.", "9 January and 23 April 2011"),
    ("Nxt appt 1/9.", "1/9"),
    ("[7.2.] 21:06  Dad, he does not wake for milk", "7.2."),
    ("Seen 3.xi.2010 by the doctor.", "3.xi.2010"),
    ("Adm 26 to 28.10.11, SVD.", "26 to 28.10.11"),
    ("Absent 19–23/7/10 again.", "19–23/7/10"),
    ("Dated 12/Nov/2010 in ink.", "12/Nov/2010"),
    ("Cards were left on 24/10, 31/10 and 7/11.", "24/10, 31/10 and 7/11"),
    ("There for the nights of 8, 9 and 10 July.", "8, 9 and 10 July"),
    ("Seen on 30. 4. 1984 there.", "30. 4. 1984"),
    ("They married on St David's Day 2004.", "St David's Day 2004"),
    ("Seen 13/7 and 26/11 by duty.", "13/7"),
    ("Review 12/11, mother dna. Reappointed 26/11.", "26/11"),
    ("Seen on 4th March and again on the 7th and 9th.", "7th and 9th"),
    ("Missed on the 2nd, the 16th and the 30th.", "the 2nd, the 16th and the 30th"),
    ("Your letter of the 4th refers.", "the 4th"),
    ("On the 19th HCA Oddy found a needle.", "the 19th"),
    ("They came back on the eighth, and stayed.", "the eighth"),
    ("On the twentieth of that month she came again.", "the twentieth of that month"),
    ("It was sent on the 4th of the same month.", "the 4th of the same month"),
    ("Her date is the fourth of the eighth, ninety-three.", "the fourth of the eighth, ninety-three"),
    (
        "It was the night of Saturday 13 to Sunday 14 February 2010.",
        "the night of Saturday 13 to Sunday 14 February 2010",
    ),
    ("weds 17 mar  two teeth", "17 mar"),
    ("     01/12   Tapestry", "01/12"),
    ("    22nd  GP. Seen.", "22nd"),
    ("17.01.2011 seen. DNA. 31.01: DNA.", "31.01"),
    ("They hold it between 19-07 and 05-09.", "19-07 and 05-09"),
    ("Not justified, T.O. 11/6.", "11/6"),
    ("Her birthday was the 11th.", "the 11th"),
    ("He was home on Xmas Day.", "Xmas Day"),
    ("They left on All Fools' Day.", "All Fools' Day"),
    ("Seen on Shrove Tues at school.", "Shrove Tues"),
    ("She was born on the eve of St Hilda's Day.", "St Hilda's Day"),
    ("It was Cup Final day and he was out.", "Cup Final day"),
    ("Placed on 03 / 11 / 2009 with him.", "03 / 11 / 2009"),
    ("Date of contact 03 11 09", "03 11 09"),
    ("He rang on boxing day.", "boxing day"),
    ("It was swallowed on Christmas night.", "Christmas night"),
    ("On Guy Fawkes night she rang.", "Guy Fawkes night"),
    ("carls off til mon 22", "mon 22"),
    ("Sevgi 26.9: we r home", "26.9"),
    ("She was seen 3, 10, 17 and 24 June.", "3, 10, 17 and 24 June"),
    ("Present on Tues. 7 November 2006: all.", "Tues. 7 November 2006"),
    ("On 3rd. May 2010 he wrote.", "3rd. May 2010"),
    ("Rhosgoch, 10fed o Awst 2009", "10fed o Awst 2009"),
    ("They fasted until Eid.", "Eid"),
    ("Seen on Rosh Hashanah 2009 at home.", "Rosh Hashanah 2009"),
    ("It was the Jubilee bank holiday weekend.", "Jubilee bank holiday weekend"),
    ("Those of 3-SEP-2012 and 22-OCT-2012 were marked DNA.", "22-OCT-2012"),
    ("On Friday 31-JAN-2014 she had a fever.", "Friday 31-JAN-2014"),
    ("Printed 17-apr-11 by the ward clerk.", "17-apr-11"),
    ("Died: 02–Feb–2014, 0412 h", "02–Feb–2014"),
    ("SEEN APRIL 17TH, 2011 AT HOME.", "APRIL 17TH, 2011"),
    ("Entered 04MAY12 by the clerk.", "04MAY12"),
    ("Bag sealed 4May2012 at the ward.", "4May2012"),
    ("14-Jun\tNot brought, no call.", "14-Jun"),
    ("The book begins on 1 Boishakh 1416 in her hand.", "1 Boishakh 1416"),
    ("He was buried on 10 Muharram 1431 abroad.", "10 Muharram 1431"),
    ("The card says 3 maja 2010 on the back.", "3 maja 2010"),
    ("Passport issued 5 de outubro de 2009 there.", "5 de outubro de 2009"),
    ("She died on the first Sunday of Advent, 2010.", "the first Sunday of Advent, 2010"),
    ("He spoke on the last Friday of that September.", "the last Friday of that September"),
    ("On the 8th of this month a man rang.", "the 8th of this month"),
    ("It was signed 23 April ‘13 by all.", "23 April ‘13"),
    ("Tues 8/3 – not to have the phone.", "Tues 8/3"),
    ("On the 20th Tyrell posted a picture.", "20th"),
    ("The form is dated 11 VIII 1998 in ink.", "11 VIII 1998"),
    ("It is dated 17 iv 2011 in pencil.", "17 iv 2011"),
    ("Your reply, 2nd inst., was read.", "2nd inst"),
    ("She rang on October the third.", "October the third"),
    ("Away Mon 3/10/11-Fri 7/10/11 with nan.", "Mon 3/10/11"),
    ("It was Easter weekend 2009 when he left.", "Easter weekend 2009"),
    ("She was moved on Low Sunday 2010.", "Low Sunday 2010"),
    ("They ate together at Wigilia and left.", "Wigilia"),
]


@pytest.mark.parametrize(("text", "words"), DATES, ids=[words for _, words in DATES])
def test_a_date_is_found_whole(text: str, words: str) -> None:
    assert any(words in flag.text for flag in flags_of(text) if flag.type == "DATE_TIME")


@pytest.mark.parametrize(
    "text",
    [
        "The score was 7/10 and 3/5 of the goals were met, on a 24/7 rota.",
        "He was on the 25th centile. The 21st century asks more. The 3rd edition is out.",
        "The 2nd visit and the 3rd meeting were late. He came 2nd. Given 28/7 supply.",
        "Weight on the 25th centile fell to the 9th. A floor up, on the 14th floor.",
        "The SEP-14 figures, the May-June plan and form B2-May were seen.",
        "On three visits nobody came; on the fourth, he did. On the 5th Floor. Wt 3.05 kg, below 9th.",
        "On Monday she went; at Christmas she came back; two weeks before Christmas he rang.",
    ],
)
def test_what_is_counted_is_no_date(text: str) -> None:
    assert [flag.text for flag in flags_of(text) if flag.type == "DATE_TIME"] == []


@pytest.mark.parametrize("date", ["5-JAN-2008", "4 5 99", "040599", "11 VIII 1998", "17-apr-2009"])
def test_a_date_of_birth_is_found_in_any_form(date: str) -> None:
    assert any(date in flag.text for flag in flags_of(f"Kyle Ames, DOB: {date}, of no fixed abode."))


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("She rang on 21st\nSeptember 2009 again.", "21st\nSeptember 2009"),
        ("It ended on 9 January\n2010 at last.", "9 January\n2010"),
    ],
)
def test_a_date_on_two_lines_is_one(text: str, date: str) -> None:
    read = documents.read(text.encode(), "report.txt")
    assert date in [flag.text for flag in personal_data.scan({"overview": read})]


def test_an_entry_of_a_diary_begins_with_its_date() -> None:
    """Though the line before is as long as one that was wrapped."""
    text = (
        "16/3  Tim found her in the bath with her clothes on and settled her\n11/5  room check, window open"
    )
    read = documents.read(text.encode(), "log.txt")
    assert {"16/3", "11/5"} <= {flag.text for flag in personal_data.scan({"log": read})}
