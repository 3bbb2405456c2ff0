"""From kept answers to facts: what was not asked, not answered or not sound never counts as good news.

Dates are kept as text, as typed when impossible, so that a rule can say so. The answer to a question that is
no longer asked stays kept and is not looked at. Advice against publication is the one exception: `_doubt`.
"""

from collections.abc import Mapping
from datetime import date

from checks.facts import Answers, Facts, exact_day
from checks.rules import data_protection, initiation
from checks.rules.asked import seen
from checks.rules.courts import KINDS

LOOKED = ("none", "exists")


def facts_from(
    answers: Answers,
    *,
    checked_on: date,
    supplied: Mapping[str, bool],
    anonymisation: Mapping[str, str],
) -> Facts:
    """The facts that the answers and the state of the documents come to. What cannot be read is unknown.

    `supplied` and `anonymisation` are keyed by document role; a role left out is not supplied, not done.
    """
    initiated_on, agree = initiation.from_answers(answers)
    told = seen("department.told", answers) is True
    documents = {
        role: {"supplied": supplied.get(role, False), "anonymisation": anonymisation.get(role, "not_done")}
        for role in ("overview_report", "executive_summary")
    }
    return Facts.model_validate(
        {
            "country": _text("about.country", answers),
            "region": _one_of("about.region", answers, "london", "rest_of_england"),
            "initiated_on": initiated_on,
            "initiation_records_agree": agree,
            "checked_on": checked_on,
            "publish_on": _day("data_protection.publish_on", answers),
            "notified_on": _day("department.told_on" if told else "department.tell_on", answers),
            **documents,
            "management_review_in_pack": _pack(answers),
            "welfare": _welfare(answers, checked_on),
            "courts": _courts(answers, checked_on),
            "legal_doubt": _doubt(answers, checked_on),
            "data_protection": _data_protection(answers, checked_on),
            "department_told": told,
            "publish_overview_anyway": seen("departure.publish_overview_anyway", answers) is True,
        }
    )


def _welfare(answers: Answers, checked_on: date) -> dict[str, object]:
    said = ("child", "harm", "evidence_by", "alternatives", "decided_by")
    dated = _past_day("welfare.evidence_date", answers, checked_on)
    review_typed, review_by = _text("welfare.review_by", answers), _day("welfare.review_by", answers)
    return {
        "claimed": _yes_no("welfare.claimed", answers),
        "ground": _one_of(
            "welfare.ground", answers, "child_welfare", "adult_objection", "agency_interest", "other"
        ),
        "evidence": bool(
            all(_text(f"welfare.{key}", answers) for key in said)
            and dated
            and (review_by or not review_typed)  # a review date that cannot be read is no evidence of one
        ),
        "reach": _one_of("welfare.reach", answers, "overview_report", "both"),
        "review_by": review_by,
    }


def _courts(answers: Answers, checked_on: date) -> dict[str, object]:
    """Checked only when every kind is answered and somebody stands for each answer with a date."""
    found = {kind: seen(f"courts.{kind}.found", answers) for kind in KINDS}
    states = ("complies", "prohibits", "permission_needed", "permission_given", "advised_clear", "unadvised")
    return {
        "checked": all(
            found[kind] in LOOKED
            and bool(_text(f"courts.{kind}.searched_by", answers))
            and _past_day(f"courts.{kind}.searched_on", answers, checked_on) is not None
            for kind in KINDS
        ),
        "restrictions": tuple(
            {"kind": kind, "state": _one_of(f"courts.{kind}.state", answers, *states)}
            for kind in KINDS
            if found[kind] == "exists"
        ),
    }


def _doubt(answers: Answers, checked_on: date) -> dict[str, object]:
    """Advice counts with its adviser and date. Advice against counts even after the doubt is ticked away."""
    doubt, outcome = _yes_no("advice.doubt", answers), answers.get("advice.outcome")
    why = answers.get("advice.why_independent")
    independent = answers.get("advice.independent") is True and isinstance(why, str) and bool(why.strip())
    traced = _text("advice.adviser", answers) and _past_day("advice.date", answers, checked_on)
    advice: dict[str, object] | None = None
    if outcome == "against" or (doubt and traced):
        advice = {
            "independent": independent,
            "outcome": outcome if outcome in ("clear", "against") else None,
        }
    return {"doubt": doubt, "advice": advice}


def _data_protection(answers: Answers, checked_on: date) -> str:
    """Pass when every part is answered yes and the check is owned and dated; fail when any part is no."""
    parts = [seen(f"data_protection.{part}", answers) for part in data_protection.CHECKS]
    if "no" in parts:
        return "fail"
    owned = (
        _text("data_protection.neighbour_learns", answers)
        and _text("data_protection.checked_by", answers)
        and _past_day("data_protection.checked_on", answers, checked_on)
    )
    return "pass" if owned and all(part == "yes" for part in parts) else "not_done"


def _pack(answers: Answers) -> bool | None:
    parts = [_yes_no(f"reports_in_pack.{key}", answers) for key in ("management_review", "lifted_passages")]
    if True in parts:
        return True
    return None if None in parts else False


def _text(key: str, answers: Answers) -> str | None:
    value = seen(key, answers)
    return value.strip() or None if isinstance(value, str) else None


def _one_of(key: str, answers: Answers, *allowed: str) -> str | None:
    value = _text(key, answers)
    return value if value in allowed else None


def _yes_no(key: str, answers: Answers) -> bool | None:
    return {"yes": True, "no": False}.get(_text(key, answers) or "")


def _day(key: str, answers: Answers) -> date | None:
    return exact_day(_text(key, answers) or "")


def _past_day(key: str, answers: Answers, checked_on: date) -> date | None:
    day = _day(key, answers)
    return day if day and day <= checked_on else None
