"""The note to the Department: the channel of the day and region, three kinds of news, and never sent."""

import email
import email.policy
from datetime import date

import pytest
from hypothesis import given, settings

from checks.facts import parse
from checks.notice import About, about_from, as_eml, prepare
from tests.checks.reviews import ANY_FACTS, EXCEPTION, facts, restriction

ABOUT = About(
    board="Wexbridge Safeguarding Children Board",
    case_reference="WX/2011/4",
    pseudonym="Child R",
    planned_completion=date(2011, 1, 14),
    incident_notified=True,
    media=False,
    court_dates={"criminal": "trial listed for 9 May 2011"},
    outcomes="verdict expected in May 2011",
)


@pytest.mark.parametrize(
    ("day", "region", "channel"),
    [
        ("2010-09-30", "london", "government_office"),
        ("2010-10-01", "london", "department"),
        ("2011-02-20", "london", "department"),
        ("2011-02-21", "london", "department_mailbox"),
        ("2010-10-01", "rest_of_england", "government_office"),
        ("2011-02-20", "rest_of_england", "government_office"),
        ("2011-02-21", "rest_of_england", "department_mailbox"),
        ("2026-11-21", "rest_of_england", "department_mailbox"),
        ("2010-09-30", None, "government_office"),
        ("2010-10-01", None, "ask_region"),
        ("2011-02-20", None, "ask_region"),
        ("2011-02-21", None, "department_mailbox"),
        (None, "london", "ask_date"),
        (None, None, "ask_date"),
    ],
)
def test_the_day_decides_and_the_region_only_between_two_days(day, region, channel):
    assert prepare(facts(notified_on=day, region=region)).channel == channel


def test_another_country_and_a_later_regime_have_no_note():
    assert prepare(facts(country="wales")).channel == "not_applicable"
    later = prepare(facts(initiated_on="2016-01-10"))
    assert later.channel == "out_of_scope"
    assert "Working Together to Safeguard Children (2015)" in later.because


@pytest.mark.parametrize("initiated_on", [None, "2010-02-30", "2010-06", "2031-01-01"])
def test_a_date_that_is_not_settled_leaves_the_channel_and_not_the_plan(initiated_on):
    note = prepare(facts(initiated_on=initiated_on))
    assert note.channel == "department_mailbox"
    assert note.text.count("the plan is not settled") == 2


def test_the_object_is_the_one_of_the_contract():
    assert set(prepare(facts()).as_json()) == {"channel", "because", "text"}


def test_the_text_gives_the_three_kinds_of_news():
    text = prepare(
        facts(courts=restriction("criminal", "advised_clear"), publish_on="2011-06-01"), ABOUT
    ).text
    for said in (
        "Child R",
        "Wexbridge Safeguarding Children Board",
        "notified to Ofsted: yes",
        "media attention: no",
        "14 July 2010",
        "Planned completion: 14 January 2011",
        "Plan for the executive summary: to be published; planned date 1 June 2011",
        "Plan for the overview report: to be published; planned date 1 June 2011",
        "Criminal proceedings: trial listed for 9 May 2011.",
        "Outcome: verdict expected in May 2011.",
    ):
        assert said in text


def test_an_earlier_review_tells_of_its_summary_and_that_the_overview_is_kept_back():
    text = prepare(facts(initiated_on="2010-05-12")).text
    assert "Plan for the executive summary: to be published" in text
    assert "Plan for the overview report: not published" in text


def test_an_exception_is_told_without_its_reasons():
    assert (
        "Plan for the overview report: kept back for a child's welfare."
        in prepare(facts(welfare=EXCEPTION)).text
    )


def test_courts_that_were_not_looked_at_are_not_told_to_be_none():
    assert "None known." in prepare(facts()).text
    assert "Not checked yet." in prepare(facts(courts={"checked": False})).text


def test_an_address_of_then_is_shown_as_history():
    text = prepare(facts()).text
    assert "Mailbox.CPOD@education.gsi.gov.uk" in text
    assert "Do not send this there today" in text
    assert "letter of 28 September 2010" in prepare(facts(notified_on="2010-11-01", region="london")).text


def test_the_draft_is_unsent_and_goes_to_nobody():
    note = prepare(facts(), ABOUT)
    draft = email.message_from_bytes(as_eml(note, ABOUT), policy=email.policy.default)
    assert draft["X-Unsent"] == "1"
    assert draft["To"] is None
    assert draft["Cc"] is None
    assert draft["Subject"] == "Serious Case Review: Child R, Wexbridge Safeguarding Children Board"
    assert draft.get_content().replace("\r\n", "\n") == note.text


def test_a_line_break_in_an_answer_cannot_add_a_header():
    sly = About(board="Wexbridge\r\nTo: press@example.org", pseudonym="Child R")
    draft = email.message_from_bytes(as_eml(prepare(facts(), sly), sly), policy=email.policy.default)
    assert draft["To"] is None


def test_the_note_takes_what_the_answers_say_and_only_what_is_asked():
    answers = {
        "about.board": "Wexbridge SCB",
        "about.pseudonym": "Child R",
        "department.planned_completion": "2011-01-14",
        "department.media": True,
        "courts.criminal.found": "exists",
        "courts.criminal.dates": "trial\n9 May 2011",
        "courts.inquest.found": "none",
        "courts.inquest.dates": "left over",
    }
    about = about_from(answers)
    assert about.planned_completion == date(2011, 1, 14)
    assert about.media is True
    assert about.court_dates == {"criminal": "trial 9 May 2011"}


@settings(deadline=None)
@given(ANY_FACTS)
def test_any_facts_give_a_channel_of_the_contract_a_reason_and_a_text(given):
    note = prepare(parse(given))
    channels = (
        "government_office department department_mailbox ask_region ask_date not_applicable out_of_scope"
    )
    assert note.channel in channels.split()
    assert note.because
    assert note.text
    assert as_eml(note)
