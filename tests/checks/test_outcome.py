"""What may be published: every interplay of rules that was thought of."""

import json

import pytest

from tests.checks.reviews import (
    BOTH,
    CLEARED,
    EXCEPTION,
    HOLDING,
    KINDS,
    NEW,
    OLD,
    SUMMARY,
    decided,
    holds,
    restriction,
    warnings,
)


def test_the_answer_is_exactly_the_object_of_the_contract():
    answer = decided(department_told=False, data_protection="fail").model_dump(mode="json")
    assert set(answer) == {"regime", "publication_set", "outcome", "holds", "warnings"}
    for found in (*answer["holds"], *answer["warnings"]):
        assert set(found) == {"code", "message", "clears", "source", "authority"}
    assert json.loads(json.dumps(answer)) == answer
    assert answer["publication_set"] == ["overview_report", "executive_summary"]


class TestInitiation:
    """The day the chair decided is all that counts."""

    @pytest.mark.parametrize(
        ("day", "regime", "documents"),
        [
            ("2010-06-09", OLD, SUMMARY),
            ("2010-06-10", NEW, BOTH),
            ("2013-04-14", NEW, BOTH),
            ("2010-05", OLD, SUMMARY),
            ("2010-07", NEW, BOTH),
            ("2013-03", NEW, BOTH),
        ],
    )
    def test_the_day_counts_on_both_sides_of_a_line(self, day, regime, documents):
        found = decided(initiated_on=day)
        assert (found.regime, found.publication_set, holds(found)) == (regime, documents, [])

    @pytest.mark.parametrize("month", ["2010-06", "2013-04"])
    def test_a_month_in_which_the_guidance_changed_is_not_enough(self, month):
        found = decided(initiated_on=month)
        assert (found.regime, found.publication_set, holds(found)) == (None, None, ["DATE_UNKNOWN"])

    def test_a_month_that_is_enough_asks_for_its_reasons(self):
        assert "RECORD_REASONS" in warnings(decided(initiated_on="2010-05"))
        assert "RECORD_REASONS" not in warnings(decided(initiated_on="2010-05-12"))

    @pytest.mark.parametrize(
        ("day", "code"),
        [
            ("2010-02-30", "DATE_INVALID"),
            ("2010-00-10", "DATE_INVALID"),
            ("2010-13", "DATE_INVALID"),
            ("unknown", "DATE_INVALID"),
            ("2026-11-22", "DATE_FUTURE"),
            ("2026-12", "DATE_FUTURE"),
            ("2013-04-15", "OUT_OF_SCOPE"),
            ("2013-05", "OUT_OF_SCOPE"),
            ("2026-11-21", "OUT_OF_SCOPE"),
        ],
    )
    def test_an_impossible_future_or_later_date_gives_its_own_code_alone(self, day, code):
        found = decided(
            initiated_on=day,
            executive_summary={"supplied": False},
            courts={"checked": False},
            data_protection="fail",
            management_review_in_pack=True,
            department_told=False,
        )
        assert (holds(found), warnings(found)) == ([code], [])
        assert (found.outcome, found.publication_set) == ("hold", None)

    @pytest.mark.parametrize(
        "change",
        [{"initiated_on": None}, {"initiation_records_agree": False}, {"initiation_records_agree": None}],
    )
    def test_without_a_settled_date_only_what_both_regimes_share_is_judged(self, change):
        broken = {
            "overview_report": {"supplied": False, "anonymisation": "not_done"},
            "executive_summary": {"supplied": False, "anonymisation": "not_clear"},
            "management_review_in_pack": True,
            "welfare": {"claimed": None},
            "courts": {"checked": False},
            "legal_doubt": {"doubt": None},
            "data_protection": "not_done",
        }
        found = decided(**change, **broken)
        assert set(holds(found)) == {
            "DATE_UNKNOWN",
            "SUMMARY_MISSING",
            "ANONYMISATION",
            "MANAGEMENT_REVIEW",
            "COURT",
            "LEGAL_ADVICE",
            "DATA_PROTECTION",
        }
        assert (found.regime, found.publication_set) == (None, None)
        assert holds(decided(**change, overview_report={"supplied": False})) == ["DATE_UNKNOWN"]

    @pytest.mark.parametrize(
        ("day", "regime", "says"),
        [
            ("2013-04-15", "working_together_2013_chapter_4", "12 months"),
            ("2015-03-25", "working_together_2013_chapter_4", "national panel"),
            ("2015-03-26", "working_together_2015_chapter_4", "national panel"),
            ("2018-06-28", "working_together_2015_chapter_4", "website"),
            ("2018-06-29", "working_together_2015_transitional", "seven working days"),
            ("2019-09-28", "working_together_2015_transitional", "safeguarding partner arrangements"),
            ("2019-09-29", "section_16f_working_together_2018", "must publish"),
            ("2023-12-14", "section_16f_working_together_2018", "must publish"),
            ("2023-12-15", "section_16f_working_together_2023", "has not been checked"),
            ("2026-06-01", "section_16f_working_together_2026", "has not been checked"),
        ],
    )
    def test_a_later_regime_is_named_with_what_it_asks_and_nothing_is_promised(self, day, regime, says):
        found = decided(initiated_on=day)
        assert (found.regime, holds(found)) == (regime, ["OUT_OF_SCOPE"])
        assert says in found.holds[0].message
        assert "cannot be said here" in found.holds[0].message
        assert found.holds[0].authority == ("law" if "16f" in regime else "guidance")

    @pytest.mark.parametrize("country", ["wales", "Scotland", "northern_ireland", "atlantis"])
    def test_a_board_outside_england_is_out_of_scope_and_nothing_else_is_said(self, country):
        found = decided(country=country, data_protection="fail")
        assert (holds(found), warnings(found), found.regime, found.publication_set) == (
            ["OUT_OF_SCOPE"],
            [],
            None,
            None,
        )

    def test_a_country_left_out_holds_unless_the_region_says_england(self):
        assert holds(decided(country=None, region=None)) == ["OUT_OF_SCOPE"]
        assert holds(decided(country=None, region="london")) == []
        assert holds(decided(country="England ")) == []

    @pytest.mark.parametrize(
        "change",
        [{"publish_on": "2010-07-13"}, {"publish_on": "2026-11-20"}, {"initiated_on": "1910-07-14"}],
    )
    def test_dates_that_make_no_sense_are_pointed_out(self, change):
        assert "IMPLAUSIBLE_TIMING" in warnings(decided(**change))

    def test_dates_that_make_sense_are_not(self):
        assert "IMPLAUSIBLE_TIMING" not in warnings(decided(publish_on="2026-11-21"))

    def test_asking_to_publish_an_earlier_overview_is_a_departure_that_changes_nothing(self):
        found = decided(
            initiated_on="2010-06-09", publish_overview_anyway=True, overview_report={"supplied": False}
        )
        assert (found.publication_set, found.outcome) == (SUMMARY, "publish_summary")
        assert "DEPARTURE" in warnings(found)
        assert "DEPARTURE" not in warnings(decided(publish_overview_anyway=True))


class TestWelfare:
    """The exception is for children, needs evidence, and lapses."""

    @pytest.mark.parametrize(
        "lacking",
        [
            {"evidence": False},
            {"reach": None},
            {"ground": None},
            {"review_by": "2026-11-20"},
            {"claimed": None},
        ],
    )
    def test_an_exception_that_is_not_made_out_holds_and_takes_nothing_out(self, lacking):
        found = decided(welfare={**EXCEPTION, **lacking})
        assert (holds(found), found.publication_set) == (["WELFARE_EVIDENCE"], BOTH)

    def test_on_its_review_date_an_exception_still_stands_and_without_one_too(self):
        assert decided(welfare={**EXCEPTION, "review_by": "2026-11-21"}).outcome == "publish_summary"
        assert decided(welfare={**EXCEPTION, "review_by": None}).outcome == "publish_summary"

    @pytest.mark.parametrize("ground", ["adult_objection", "agency_interest", "other"])
    def test_a_reason_that_is_no_childs_welfare_is_rejected_and_nothing_is_held(self, ground):
        found = decided(welfare={"claimed": True, "ground": ground})
        assert (holds(found), found.outcome) == ([], "publish_both")
        assert "EXCEPTION_REJECTED" in warnings(found)

    def test_keeping_back_both_leaves_nothing_to_publish_and_is_a_departure(self):
        found = decided(welfare={**EXCEPTION, "reach": "both"})
        assert (found.outcome, holds(found), found.publication_set) == ("hold", ["WELFARE_WITHHELD"], ())
        assert "DEPARTURE" in warnings(found)

    def test_an_earlier_review_needs_no_exception(self):
        found = decided(initiated_on="2010-05-12", welfare={"claimed": True})
        assert (holds(found), found.outcome) == ([], "publish_summary")
        assert "EXCEPTION_NOT_NEEDED" in warnings(found)
        assert holds(decided(initiated_on="2010-05-12", welfare={"claimed": None})) == []

    def test_keeping_back_an_earlier_summary_is_told_to_be_a_departure(self):
        found = decided(initiated_on="2010-05-12", welfare={**EXCEPTION, "reach": "both"})
        assert {"EXCEPTION_NOT_NEEDED", "DEPARTURE"} <= set(warnings(found))

    def test_a_document_kept_back_is_never_a_reason_to_hold(self):
        found = decided(welfare=EXCEPTION, overview_report={"supplied": False, "anonymisation": "not_done"})
        assert (holds(found), found.outcome) == ([], "publish_summary")


class TestCourts:
    """Not checked is never none, and law is never clicked away."""

    @pytest.mark.parametrize("kind", KINDS)
    @pytest.mark.parametrize("state", HOLDING)
    def test_a_restriction_in_the_way_holds(self, kind, state):
        found = decided(courts=restriction(kind, state))
        assert holds(found) == ["COURT"]
        assert found.holds[0].authority == "law"

    @pytest.mark.parametrize("kind", KINDS)
    @pytest.mark.parametrize("state", CLEARED)
    def test_a_restriction_that_is_clear_holds_nothing(self, kind, state):
        found = decided(courts=restriction(kind, state))
        assert found.outcome == "publish_both"
        assert ("ORDER_ON_FILE" in warnings(found)) == (kind == "order")
        assert ("TELL_DEPARTMENT_PROCEEDINGS" in warnings(found)) == (
            kind in ("criminal", "family", "inquest")
        )
        assert ("TIMING_WITH_CORONER" in warnings(found)) == (kind == "inquest")

    def test_not_checked_holds_even_with_nothing_found(self):
        assert holds(decided(courts={"checked": False, "restrictions": []})) == ["COURT"]

    def test_one_clear_restriction_does_not_hide_another(self):
        both = [{"kind": "order", "state": "complies"}, {"kind": "family", "state": "prohibits"}]
        found = decided(courts={"checked": True, "restrictions": both})
        assert holds(found) == ["COURT"]
        assert "family proceedings" in found.holds[0].message


class TestAdvice:
    """Any doubt asks for independent advice that clears it."""

    @pytest.mark.parametrize(
        "doubt",
        [
            {"doubt": None},
            {"doubt": True, "advice": None},
            {"doubt": True, "advice": {"independent": False, "outcome": "clear"}},
            {"doubt": True, "advice": {"independent": True, "outcome": "against"}},
            {"doubt": True, "advice": {"independent": True, "outcome": None}},
        ],
    )
    def test_a_doubt_that_is_not_resolved_holds(self, doubt):
        assert holds(decided(legal_doubt=doubt)) == ["LEGAL_ADVICE"]

    def test_independent_advice_that_clears_resolves_it(self):
        advice = {"independent": True, "outcome": "clear"}
        assert decided(legal_doubt={"doubt": True, "advice": advice}).outcome == "publish_both"

    def test_ticking_the_doubt_away_does_not_undo_advice_against(self):
        advice = {"independent": True, "outcome": "against"}
        assert holds(decided(legal_doubt={"doubt": False, "advice": advice})) == ["LEGAL_ADVICE"]


class TestDocuments:
    """Each document in the publication set is there, and clear."""

    @pytest.mark.parametrize(
        ("role", "code"), [("overview_report", "OVERVIEW_MISSING"), ("executive_summary", "SUMMARY_MISSING")]
    )
    def test_a_missing_document_holds(self, role, code):
        assert holds(decided(**{role: {"supplied": False}})) == [code]

    @pytest.mark.parametrize("role", BOTH)
    @pytest.mark.parametrize("state", ["not_clear", "not_done"])
    def test_a_document_that_may_identify_holds(self, role, state):
        found = decided(**{role: {"anonymisation": state}})
        assert holds(found) == ["ANONYMISATION"]
        assert role.replace("_", " ") in found.holds[0].message.lower()

    def test_both_documents_are_named_in_one_hold(self):
        state = {"anonymisation": "not_done"}
        found = decided(overview_report=state, executive_summary=state)
        assert holds(found) == ["ANONYMISATION"]
        assert "verview report" in found.holds[0].message
        assert "executive summary" in found.holds[0].message

    def test_the_overview_of_an_earlier_review_is_not_looked_at(self):
        found = decided(
            initiated_on="2010-05-12", overview_report={"supplied": False, "anonymisation": "not_clear"}
        )
        assert found.outcome == "publish_summary"

    @pytest.mark.parametrize("answer", [True, None])
    def test_a_management_review_holds_and_so_does_not_having_looked(self, answer):
        assert holds(decided(management_review_in_pack=answer)) == ["MANAGEMENT_REVIEW"]


class TestDataProtection:
    """The Act of the day of publication."""

    @pytest.mark.parametrize("state", ["fail", "not_done"])
    def test_a_check_that_has_not_passed_holds_by_law(self, state):
        found = decided(data_protection=state)
        assert (holds(found), found.holds[0].authority) == (["DATA_PROTECTION"], "law")

    @pytest.mark.parametrize(
        ("day", "code"),
        [
            ("2011-03-01", "DATA_PROTECTION_ACT_1998"),
            ("2018-05-24", "DATA_PROTECTION_ACT_1998"),
            ("2018-05-25", "UK_GDPR_2018"),
            ("2026-02-05", "UK_GDPR_2018"),
        ],
    )
    def test_the_act_goes_by_the_day_of_publication(self, day, code):
        found = decided(publish_on=day, checked_on="2011-01-01")
        named = {"DATA_PROTECTION_ACT_1998", "UK_GDPR_2018"} & set(warnings(found))
        assert named == {code}

    def test_without_a_day_of_publication_it_goes_by_the_day_of_the_check(self):
        assert "DATA_PROTECTION_ACT_1998" in warnings(decided(publish_on=None, checked_on="2018-05-24"))
        assert "UK_GDPR_2018" in warnings(decided(publish_on=None, checked_on="2018-05-25"))


def test_the_department_is_never_a_bar():
    found = decided(department_told=False)
    assert (holds(found), found.outcome) == ([], "publish_both")
    assert "DEPARTMENT_NOT_TOLD" in warnings(found)


def test_all_holds_are_told_and_not_the_first_only():
    found = decided(
        overview_report={"supplied": False, "anonymisation": "not_done"},
        executive_summary={"supplied": False, "anonymisation": "not_done"},
        management_review_in_pack=True,
        welfare={"claimed": None},
        courts={"checked": False},
        legal_doubt={"doubt": None},
        data_protection="not_done",
    )
    assert set(holds(found)) == {
        "OVERVIEW_MISSING",
        "SUMMARY_MISSING",
        "ANONYMISATION",
        "MANAGEMENT_REVIEW",
        "WELFARE_EVIDENCE",
        "COURT",
        "LEGAL_ADVICE",
        "DATA_PROTECTION",
    }
