"""`scan` over documents: offsets, asides, propagation, lists, the same answer twice."""

from itertools import pairwise

import pytest

from checks import documents, personal_data
from checks.case import Person
from checks.seen import as_seen
from tests.checks.personal_data.texts import Outside, Text, flagged, flags_of

REPORT = """Serious Case Review: Child A
Leanne Hartley told Health Visitor 1 on 3 May 2011 that Callum was unwell.
They lived at Flat 2, 14 Albert Road, Westmere WM4 7QT, and Mrs Hartley did not answer.
HARTLEY was arrested. Callum's sister said that hartley had rung. The Panel met in May."""


def test_offsets_are_of_the_documents_text() -> None:
    """`text[start:end]` is the flagged passage, and no two passages overlap."""
    flags = flags_of(REPORT)
    assert all(REPORT[flag.start : flag.end] == flag.text for flag in flags)
    assert all(one.end <= other.start for one, other in pairwise(flags))


def test_a_name_found_once_is_found_everywhere() -> None:
    """The surname is found with a title, in capitals and in small letters."""
    found = flagged(REPORT)
    assert {"Leanne Hartley", "Mrs Hartley", "HARTLEY", "hartley"} <= set(found)
    assert found.count("Callum") == 2


def test_a_name_in_one_document_is_found_in_the_other() -> None:
    """What one document calls "Mr Thorn" is a name in the other, where the word stands in small letters."""
    summary = Text("the text said: the door was held open by grzyb")
    apart = personal_data.scan({"summary": summary})
    together = personal_data.scan({"overview": Text("Mr Kevin Grzyb was interviewed."), "summary": summary})
    assert apart == ()
    assert [flag.text for flag in together if flag.document == "summary"] == ["grzyb"]


def test_an_address_is_one_finding_and_the_month_alone_is_none() -> None:
    found = flagged(REPORT)
    assert "Flat 2, 14 Albert Road, Westmere WM4 7QT" in found
    assert "3 May 2011" in found
    assert "May" not in found


def test_an_address_over_several_lines_is_one_finding() -> None:
    """The lines of an envelope belong together; the name above them and the line below stay apart."""
    text = "Mr K Hartley\n12 Heron Rise\nLittle Westmere\nWM4 7QT\nSeen on 3 May 2011."
    flags = personal_data.scan({"overview": documents.read(text.encode(), "overview.txt")})
    assert [flag.text for flag in flags if flag.part == "body"] == [
        "Mr K Hartley",
        "12 Heron Rise\nLittle Westmere\nWM4 7QT",
        "3 May 2011",
    ]


def test_an_email_address_with_a_listed_name_in_it_stays_whole() -> None:
    """Nothing of it is left over for the name, whether all of the name's words stand in it or one."""
    people = (Person(name="Dani Orton", label="Sibling 1"),)
    (flag,) = flags_of("It came from dani.orton88@example.com again.", people=people)
    assert (flag.text, flag.type) == ("dani.orton88@example.com", "EMAIL_ADDRESS")


def test_roles_and_pseudonyms_are_left_alone() -> None:
    assert not {"Child A", "Health Visitor 1", "Panel"} & set(flagged(REPORT))


def test_asides_are_scanned_without_offsets() -> None:
    """A comment, and a name that only the comment knows, found in the body as well."""
    document = Text("It was Zbyszek again.", (Outside("comment", "Ask Zbyszek Wrona, tel. 01632 960123"),))
    flags = personal_data.scan({"overview": document})
    comment = [flag for flag in flags if flag.part == "comment"]
    assert {"Zbyszek Wrona", "01632 960123"} <= {flag.text for flag in comment}
    assert all(flag.start is None and flag.end is None for flag in comment)
    assert [flag.text for flag in flags if flag.part == "body"] == ["Zbyszek"]


@pytest.mark.parametrize("written", ["Kestrel", "KESTREL", "kestrel", "Kestrel's", "Kestrel’s"])
def test_people_the_chair_lists_are_found_in_any_case(written: str) -> None:
    """A name that is no name to any list is found because the chair gave it, without its possessive ending."""
    people = (Person(name="Oyva Kestrelline", also_known_as=("Kestrel",), label="Mother"),)
    flags = flags_of(f"The bag was {written} and remained unopened.", people=people)
    assert [flag.text.lower() for flag in flags if "listed" in flag.source] == (
        ["kestrel"] if written[0] == "K" else []
    )


def test_a_listed_name_that_is_no_word_is_found_in_small_letters() -> None:
    people = (Person(name="Oyva Qstrelline", label="Mother"),)
    (flag,) = flags_of("the note said qstrelline was here", people=people)
    assert (flag.text, flag.score, flag.tier) == ("qstrelline", 1.0, "certain")


def test_a_listed_name_that_is_a_word_is_found_where_it_is_a_name() -> None:
    people = (Person(name="May Young", label="Sibling 1"),)
    found = flagged(
        "Young people live here. In May 2010 nobody called. Later May told Ms Young that she was cold.",
        people=people,
    )
    assert "May" in found
    assert "Ms Young" in found
    assert "Young" not in found
    assert found.count("May") == 1


def test_allowed_words_are_never_flagged() -> None:
    """Whole values, in any case, with their possessives."""
    text = "Margaret Ellery chaired it. MARGARET ELLERY's report. Margaret Ellerywood came."
    found = flagged(text, allowed=["Margaret Ellery"])
    assert "Margaret Ellery" not in found
    assert "MARGARET ELLERY" not in found
    assert any("Ellerywood" in each for each in found)


def test_the_same_input_gives_the_same_output() -> None:
    assert flags_of(REPORT) == flags_of(REPORT)


def test_progress_counts_paragraphs_to_the_end() -> None:
    seen: list[tuple[int, int]] = []
    flags_of(
        "One line of text, quite new.\nAnd another that nobody has seen.",
        progress=lambda done, of: seen.append((done, of)),
    )
    assert seen[-1] == (2, 2)
    assert all(done <= of for done, of in seen)


def test_a_name_runs_over_a_wrapped_line_and_not_from_line_to_line() -> None:
    """A long line was wrapped; a short one was ended."""
    wrapped = Text("The visit was made to the house on the Tuesday by Jolanta\nPrzybylska, who saw nobody.")
    whole = personal_data.scan({"report": _one_paragraph(wrapped.text)})
    assert "Jolanta\nPrzybylska" in [flag.text for flag in whole]
    ended = personal_data.scan(
        {"report": _one_paragraph("Child T\nBrindleshire Safeguarding Children Board")}
    )
    assert all("\n" not in flag.text for flag in ended)


def test_each_entry_of_a_log_is_read_by_itself() -> None:
    """Whoever signs an entry stands at its end, though the line is as long as a wrapped one."""
    log = (
        "14/9/10 no evidence of the illness seen, told to apply online. Dean\n"
        "30/9/10 Cllr Maile rang about the smoke. Dean"
    )
    found = [flag.text for flag in personal_data.scan({"report": _one_paragraph(log)})]
    assert found.count("Dean") == 2
    runs_on = (
        "The visit that nobody had asked for was made to the house by her on\n14/9/10 Mrs Maile being out."
    )
    assert "14/9/10" in [flag.text for flag in personal_data.scan({"report": _one_paragraph(runs_on)})]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Nobody saw the vicar, Mr\nTobias Arden, that day.", "Mr\nTobias Arden"),
        ("He lived on the other side, at\nno. 59, for a year.", "no. 59"),
        (
            (
                "On the fourteenth of October he was taken by his aunt to\nDr Mukh, at Weir Bank Medical\nPractice, "
                "for crying."
            ),
            "Weir Bank Medical\nPractice",
        ),
    ],
)
def test_a_short_line_that_ends_in_mid_phrase_goes_on(text: str, whole: str) -> None:
    assert whole in [flag.text for flag in personal_data.scan({"report": _one_paragraph(text)})]


@pytest.mark.parametrize(
    "text", ["Contents of the\n1. Joan Rowe", "Family and friends\nJoan Rowe: mother", "Seen by\n\tJoan Rowe"]
)
def test_a_heading_does_not_go_on_in_what_follows(text: str) -> None:
    assert all("\n" not in flag.text for flag in personal_data.scan({"report": _one_paragraph(text)}))


@pytest.mark.parametrize(
    ("list_", "whole"),
    [
        (
            (
                "Bethan Lowther – born 22nd August 1997, Year 10, of Derwent Fells School\n"
                "Helen Lowther – her mother, 41, veterinary nurse\nNeil Lowther – her father, a diver"
            ),
            "veterinary nurse",
        ),
        (
            (
                " - Elspeth McCrindle, MGM, of 11 Doune Terrace, Girvan, where he lived for a time\n"
                "Paternal side\n - Robert Baird, MGF"
            ),
            "Robert Baird",
        ),
        (
            (
                "Chair of the Serious Case Review Panel: Sir Anthony Vellacott\n"
                "Overview author: Margaret Oakeshott"
            ),
            "Margaret Oakeshott",
        ),
        (
            (
                "Department of Works (1994) Circular 2: Guidance on the Discharge of Disordered People\n"
                "Falkov, A. (1996) A Study of Reports\nTold to Bernadette Quill"
            ),
            "Bernadette Quill",
        ),
        (
            "- Patsy Cash, of no fixed address for all of the time that is reviewed here\n- Jaydon Stoyle, her son",
            "Jaydon Stoyle",
        ),
    ],
)
def test_each_line_of_a_list_is_read_by_itself(list_: str, whole: str) -> None:
    found = personal_data.scan({"report": _one_paragraph(list_)})
    assert whole in [flag.text for flag in found]
    assert all("\n" not in flag.text for flag in found)


def test_every_flag_says_why() -> None:
    numbers = (
        "NHS number 999 014 2734, 07700 900123, a.b@reviews.example, https://reviews.example, AA123456A."
    )
    flags = flags_of(f"{REPORT}\n{numbers}")
    assert len(flags) > 10
    assert all(flag.why.endswith(".") and len(flag.why) > 15 for flag in flags)
    assert not [flag.why for flag in flags if "ecognizer" in flag.why]


def _one_paragraph(text: str) -> Text:
    from tests.checks.personal_data.texts import Stretch

    class Whole(Text):
        @property
        def paragraphs(self) -> tuple[Stretch, ...]:
            return (Stretch(0, len(self.text)),)

    return Whole(text)


def test_a_name_that_breaks_after_its_initial_is_one_finding() -> None:
    """The full stop of an initial at the end of a wrapped line ends no sentence."""
    text = b"The doctor who prescribed it all that winter was a locum, Dr E.\nVasilescu. Nobody asked about storage."
    found = personal_data.scan({"report": documents.read(text, "report.txt")})
    assert "Dr E.\nVasilescu" in {flag.text for flag in found}


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_word_broken_at_the_end_of_a_line_is_one_word(line_end: str) -> None:
    """The hyphen goes with the line end, unless it belongs to the word."""
    text = line_end.join(
        (
            "1.1 The health visitor was Hope Winter-",
            "bourne, who was seen by the pastor, Sunday Okon-",
            "kwo, on 3 May 2011. His great-",
            "aunt, Mrs Ford-",
            "Nowak, told the panel of the four-",
            "year-old. Okonkwo agreed.",
        )
    )
    flags = personal_data.scan({"report": documents.read(text.encode(), "report.txt")})
    assert all(text[flag.start : flag.end] == flag.text for flag in flags)
    assert [flag.text.replace(line_end, "/") for flag in flags] == [
        *(
            "Hope Winter-/bourne",
            "Sunday Okon-/kwo",
            "3 May 2011",
            "Mrs Ford-/Nowak",
            "four-/year-old",
            "Okonkwo",
        ),
    ]
    assert "Sunday Okonkwo" in {value.text for value in personal_data.group(flags)}


def test_signs_that_nobody_sees_and_odd_blanks_hide_nothing() -> None:
    """A no-break space, a soft hyphen, a sign of no width and an odd hyphen; the offsets are of the text as it is."""
    text = (
        "Mrs\u00a0Leanne\u00a0Hart\u00adley of 14\u202fAlbert\u00a0Road, NI QQ\u00a041\u00a082\u00a006\u00a0C, met "
        "Way\u200bne Ford\u2011Nowak on 3\u00a0May\u00a02011.\nThen Hart\u00adley left."
    )
    flags = flags_of(text)
    assert all(text[flag.start : flag.end] == flag.text for flag in flags)
    assert [as_seen(flag.text) for flag in flags] == [
        "Mrs Leanne Hartley",
        "14 Albert Road",
        "QQ 41 82 06 C",
        "Wayne Ford-Nowak",
        "3 May 2011",
        "Hartley",
    ]
    assert [value.text for value in personal_data.group(flags)][:2] == [
        "Mrs Leanne Hartley",
        "14 Albert Road",
    ]
