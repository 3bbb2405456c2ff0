"""Departures: where the chair would leave the guidance, which asks for good reasons of the case on record.

The duty is to have regard, so a board may depart. The check stays with the guidance all the same: it never
puts a document into the publication set that the regime keeps back, and its certificate never covers one.
"""

from checks.facts import Facts, Finding
from checks.rules import welfare
from checks.rules.asking import ask, when
from checks.rules.finding import finding
from checks.rules.regime import dating

QUESTIONS = (
    ask(
        "departure.publish_overview_anyway",
        "Does the chair ask to publish the overview report all the same?",
        "yes_no",
        step="initiation",
        hint="For a review initiated before 10 June 2010 the guidance keeps it back.",
        only_if=(when("initiation.regime", "working_together_2010_chapter_8"),),
        why="A board may depart from guidance for good reasons of the case, on record. "
        "The certificate stays with what the guidance publishes.",
        source="departure",
        required=False,
    ),
    ask(
        "departure.reasons",
        "What are the reasons, and where are they minuted?",
        "long_text",
        step="initiation",
        hint="Reasons of this case, not of principle. No names.",
        only_if=(when("departure.publish_overview_anyway", True),),
        why="Having regard to guidance means departing from it only with reasons. A record of them is what "
        "a court asks for.",
        source="departure",
    ),
)


def check(facts: Facts) -> list[Finding]:
    """One warning that names each departure the facts ask for."""
    asked = [reason for reason in (_beyond(facts), _withholding(facts)) if reason]
    if not asked:
        return []
    return [
        finding(
            "DEPARTURE",
            f"{' '.join(asked)} A board may depart from the guidance for good reasons of the case.",
            "the chair keeps to the guidance, or the reasons are minuted and advice has been taken",
        )
    ]


def _beyond(facts: Facts) -> str:
    regime = dating(facts).regime
    if not facts.publish_overview_anyway or regime is None:
        return ""
    if "overview_report" not in regime.publishes:
        return (
            "The chair asks to publish the overview report, which should be kept back where a review was "
            "initiated before 10 June 2010."
        )
    if welfare.takes_out(facts):
        return "The chair asks to publish the overview report although a child's welfare keeps it back."
    return ""


def _withholding(facts: Facts) -> str:
    claim = facts.welfare
    if dating(facts).regime is None or not claim.claimed or claim.reach != "both":
        return ""
    if claim.ground in welfare.REJECTED:
        return ""
    return (
        "The board would keep back the executive summary too, which the guidance asks to have published. "
        "While a child may come to harm by it, publish nothing before the board has decided."
    )
