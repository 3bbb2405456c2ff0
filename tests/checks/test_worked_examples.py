"""What may be published: the worked examples that the rules were written from."""

from tests.checks.reviews import BOTH, EXCEPTION, NEW, OLD, SUMMARY, decided, holds, restriction, warnings


def test_an_earlier_review_is_published_by_its_summary_and_the_overview_stays_private():
    found = decided(initiated_on="2010-05-12")
    assert (found.regime, found.publication_set, found.outcome) == (OLD, SUMMARY, "publish_summary")


def test_a_later_review_is_published_whole_and_together():
    found = decided()
    assert (found.regime, found.publication_set, found.outcome) == (NEW, BOTH, "publish_both")
    assert holds(found) == []


def test_a_dated_opinion_on_a_sibling_keeps_the_overview_back_with_reasons_recorded():
    found = decided(welfare=EXCEPTION)
    assert (found.publication_set, found.outcome) == (SUMMARY, "publish_summary")
    assert "RECORD_REASONS" in warnings(found)


def test_an_agency_that_fears_publicity_is_rejected_and_both_are_published():
    found = decided(welfare={**EXCEPTION, "ground": "agency_interest"})
    assert (found.publication_set, found.outcome) == (BOTH, "publish_both")
    assert "EXCEPTION_REJECTED" in warnings(found)


def test_a_direction_the_text_complies_with_is_listed_and_holds_nothing():
    found = decided(courts=restriction("order", "complies"))
    assert found.outcome == "publish_both"
    assert "ORDER_ON_FILE" in warnings(found)


def test_a_trial_in_three_weeks_without_advice_holds():
    found = decided(courts=restriction("criminal", "unadvised"))
    assert (found.outcome, holds(found)) == ("hold", ["COURT"])
    assert "TELL_DEPARTMENT_PROCEEDINGS" in warnings(found)


def test_a_management_review_appended_to_an_earlier_review_holds_until_it_is_out():
    found = decided(initiated_on="2010-05-12", management_review_in_pack=True)
    assert (found.outcome, holds(found)) == ("hold", ["MANAGEMENT_REVIEW"])
    assert found.publication_set == SUMMARY


def test_publication_in_2027_is_judged_by_the_law_of_2027():
    found = decided(publish_on="2027-03-03")
    assert found.outcome == "publish_both"
    assert "UK_GDPR_2018" in warnings(found)
    act = next(each for each in found.warnings if each.code == "UK_GDPR_2018")
    assert "Data (Use and Access) Act 2025" in act.message


def test_a_review_of_february_2010_cites_chapter_8():
    found = decided(initiated_on="2010-02-01", publish_on="2010-09-20", checked_on="2010-09-01")
    assert (found.regime, found.outcome) == (OLD, "publish_summary")


def test_a_review_of_2012_published_in_2013_stays_under_the_letter():
    found = decided(initiated_on="2012-09-03", publish_on="2013-06-10", checked_on="2013-06-01")
    assert (found.regime, found.outcome) == (NEW, "publish_both")
