"""The welfare exception: compelling reasons of the welfare of children directly concerned in the case."""

from typing import Literal

from checks.facts import Facts, Finding, in_words
from checks.rules.asking import ask, choice, not_yet, when
from checks.rules.finding import finding
from checks.rules.regime import dating

Position = Literal["does_not_apply", "unanswered", "not_claimed", "rejected", "not_made_out", "accepted"]

DOCUMENTS = ("overview_report", "executive_summary")
REJECTED = {
    "adult_objection": "An adult's objection is weighed under data protection and private life",
    "agency_interest": "The interest or reputation of an agency does not count",
    "other": "A reason that is no child's welfare does not count",
}

ASKED = (when("initiation.regime", "letter_2010_06_10", "unknown"),)
CLAIMED = (*ASKED, when("welfare.claimed", "yes"))
FOR_A_CHILD = (*CLAIMED, when("welfare.ground", "child_welfare"))

QUESTIONS = (
    ask(
        "welfare.claimed",
        "Does the board say that a child's welfare stands against publishing the overview report?",
        "choice",
        options=(
            choice("no", "No: both documents are to be published"),
            choice("yes", "Yes"),
            not_yet("not_decided", "Not decided yet"),
        ),
        only_if=ASKED,
        why="Both documents should come out together unless there are compelling reasons of the welfare of "
        "children directly concerned in the case. Nothing else counts as the exception.",
        source="letter_2010_together",
    ),
    ask(
        "welfare.ground",
        "What is the reason?",
        "choice",
        options=(
            choice("child_welfare", "Harm to a child directly concerned in the case"),
            choice("adult_objection", "An adult objects"),
            choice("agency_interest", "An agency or its staff would suffer"),
            choice("other", "Something else"),
        ),
        only_if=CLAIMED,
        why="The exception has one subject: children directly concerned, siblings among them. "
        "Objections of adults and the interests of agencies are recorded, and rejected as exceptions.",
        source="letter_2010_together",
    ),
    ask(
        "welfare.child",
        "Which child, and how is the child directly concerned?",
        hint="By pseudonym: for example, Sibling 1, who lived in the home.",
        only_if=FOR_A_CHILD,
        why="The reason has to be about a particular child, known to the board. "
        "A general wish for privacy is met by anonymising.",
        source="letter_2010_together",
    ),
    ask(
        "welfare.harm",
        "What harm is feared, how likely and how serious is it?",
        "long_text",
        hint="No names, and no more of the child's history than the reason needs.",
        only_if=FOR_A_CHILD,
        why="The reasons have to be compelling. Likely serious harm is; embarrassment or press interest "
        "alone is not.",
        source="letter_2010_together",
    ),
    ask(
        "welfare.evidence_by",
        "Whose evidence is it?",
        hint="Role and qualification, for example the treating psychiatrist. No names.",
        only_if=FOR_A_CHILD,
        why="An expert's opinion, or the view of those who care for the child, can be weighed. "
        "An assertion cannot.",
        source="letter_2010_together",
    ),
    ask(
        "welfare.evidence_date",
        "What is the date of that evidence?",
        "date",
        only_if=FOR_A_CHILD,
        past=True,
        why="A child's circumstances change. The date shows whether the evidence still speaks of today.",
        source="letter_2010_together",
    ),
    ask(
        "welfare.alternatives",
        "What else was tried or considered?",
        "long_text",
        hint="Redaction, another time, support for the child, a fuller summary: why would each not do?",
        only_if=FOR_A_CHILD,
        why="The exception is for harm that anonymising cannot cure. "
        "Showing what was tried is what makes the reason compelling.",
        source="letter_2010_together",
    ),
    ask(
        "welfare.decided_by",
        "Who decided, and where is it minuted?",
        hint="For example, the board, by minute of 14 October 2011, item 5. No names.",
        only_if=FOR_A_CHILD,
        why="The decision is the board's, through its chair. No agency and no Minister takes it for the "
        "board.",
        source="letter_2010_together",
    ),
    ask(
        "welfare.reach",
        "Which documents does the reason reach?",
        "choice",
        options=(
            choice("overview_report", "The overview report: the executive summary is published"),
            choice("both", "Both documents: nothing is published"),
        ),
        only_if=FOR_A_CHILD,
        why="The letter speaks of the overview report only. "
        "To keep back the summary as well departs from it, and needs evidence of its own.",
        source="letter_2010_together",
    ),
    ask(
        "welfare.review_by",
        "By when will the decision be looked at again?",
        "date",
        hint="Six months, or the next change in the child's life, is sensible.",
        only_if=FOR_A_CHILD,
        required=False,
        why="The letter sets no date; setting one is good practice. Once it has passed, the exception "
        "holds publication "
        "until it is looked at again.",
        source="letter_2010_together",
    ),
)


def position(facts: Facts) -> Position:
    """Where the exception stands. It exists only in a regime that has one; it lapses past its review date."""
    regime = dating(facts).regime
    claim = facts.welfare
    if regime is None or not regime.welfare_exception:
        return "does_not_apply"
    if claim.claimed is None:
        return "unanswered"
    if not claim.claimed:
        return "not_claimed"
    if claim.ground in REJECTED:
        return "rejected"
    return "not_made_out" if _lacks(facts) else "accepted"


def takes_out(facts: Facts) -> tuple[str, ...]:
    """The documents that an accepted exception keeps back."""
    if position(facts) != "accepted":
        return ()
    return DOCUMENTS if facts.welfare.reach == "both" else ("overview_report",)


def check(facts: Facts) -> list[Finding]:
    """Holds while it is unanswered, not made out or leaves nothing to publish; says what to record."""
    where = position(facts)
    if where == "does_not_apply":
        return _not_needed(facts)
    if where == "unanswered":
        return [
            finding(
                "WELFARE_EVIDENCE",
                "It is not said whether the board claims a welfare exception.",
                "the board says whether it claims one",
            )
        ]
    if where == "rejected":
        return [_rejected(facts)]
    found = []
    if where == "not_made_out":
        found.append(
            finding(
                "WELFARE_EVIDENCE",
                f"A welfare exception is claimed, but {'; '.join(_lacks(facts))}.",
                "the evidence is complete and its review date has not passed, or the claim is withdrawn",
            )
        )
    if where in ("accepted", "not_made_out") and facts.welfare.reach == "both":
        found.append(
            finding(
                "WELFARE_WITHHELD",
                "The board keeps back both documents for a child's welfare, so there is nothing to publish. "
                "The letter speaks of the overview report only: keeping the summary back departs from it.",
                "new evidence lets the board publish the executive summary at least, or the exception ends",
            )
        )
    elif where == "accepted":
        found.append(_accepted(facts))
    return found


def _lacks(facts: Facts) -> list[str]:
    """What an exception on a child's welfare still lacks, in words."""
    claim, lacks = facts.welfare, []
    if claim.ground is None:
        lacks.append("its ground is not given")
    if not claim.evidence:
        lacks.append("which child, what harm, whose evidence and who decided are not all on record")
    if claim.reach is None:
        lacks.append("it is not said which documents it reaches")
    if claim.review_by and claim.review_by < facts.checked_on:
        lacks.append(f"it was to be reviewed by {in_words(claim.review_by)}, which has passed")
    return lacks


def _accepted(facts: Facts) -> Finding:
    claim = facts.welfare
    message = "The overview report is kept back for a child's welfare and the executive summary is published."
    if claim.review_by is None:
        message += " No review date is set: six months is sensible."
    elif facts.publish_on and facts.publish_on > claim.review_by:
        message += f" Its review on {in_words(claim.review_by)} comes before the planned publication."
    return finding(
        "RECORD_REASONS",
        message,
        "the minute gives the child by pseudonym, the harm, the evidence, what was tried and who decided",
    )


def _rejected(facts: Facts) -> Finding:
    return finding(
        "EXCEPTION_REJECTED",
        f"{REJECTED[facts.welfare.ground or 'other']}: only the welfare of children directly concerned in "
        "the case can keep the overview report back. Both documents should still be published together.",
        "the claim is withdrawn, or rests on harm to a child; the plea and this answer to it are minuted",
    )


def _not_needed(facts: Facts) -> list[Finding]:
    if not (facts.welfare.claimed and dating(facts).standing == "known"):
        return []
    return [
        finding(
            "EXCEPTION_NOT_NEEDED",
            "The review was initiated before 10 June 2010, so its overview report is kept back in any case. "
            "The exception in the letter does not reach it.",
            "the claim is withdrawn",
        )
    ]
