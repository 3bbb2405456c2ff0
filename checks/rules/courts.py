"""Court orders and other restrictions on publication: each kind looked for, each effect known."""

from checks.facts import Facts, Finding
from checks.rules.court_questions import QUESTIONS as QUESTIONS
from checks.rules.finding import finding, listed

KINDS = {
    "order": "a court order",
    "criminal": "criminal proceedings",
    "family": "family proceedings",
    "inquest": "an inquest",
    "automatic": "an automatic restriction",
}
HOLDING = {
    "prohibits": ("it forbids publication", "the restriction ends, or the court varies or lifts it"),
    "permission_needed": ("the court's permission is needed", "the court's permission is on file"),
    "unadvised": (
        "nobody has advised on it",
        "an adviser's dated note says that the text complies or that publication is clear",
    ),
}
PROCEEDINGS = ("criminal", "family", "inquest")


def check(facts: Facts) -> list[Finding]:
    """Holds while a kind is unchecked or a restriction stands in the way; tells whom publication concerns."""
    kinds = [restriction.kind for restriction in facts.courts.restrictions]
    under_way = [KINDS[kind] for kind in PROCEEDINGS if kind in kinds]
    found = _hold(facts)
    if any(r.kind == "order" and r.state not in HOLDING for r in facts.courts.restrictions):
        found.append(
            finding(
                "ORDER_ON_FILE",
                "A court order is on file. It does not hold publication, and the certificate lists it.",
                "the order ends; until then it stays on file with the evidence that publication is clear "
                "of it",
            )
        )
    if under_way:
        found.append(
            finding(
                "TELL_DEPARTMENT_PROCEEDINGS",
                f"The review touches {listed(under_way)}. The Department asks to be told the expected dates, "
                "where known, and the outcome.",
                "the dates and outcomes are in the note to the Department",
            )
        )
    if "inquest" in kinds:
        found.append(
            finding(
                "TIMING_WITH_CORONER",
                "There is an inquest. It bars nothing by itself, but the day to publish should be agreed.",
                "the coroner's office has agreed the timing",
            )
        )
    return found


def _hold(facts: Facts) -> list[Finding]:
    """One hold for all that stands in the way, cleared by evidence alone: it rests on law."""
    held = [r for r in facts.courts.restrictions if r.state in HOLDING]
    what = list(dict.fromkeys(f"{KINDS[r.kind]} ({HOLDING[r.state][0]})" for r in held))
    clears = list(dict.fromkeys(HOLDING[r.state][1] for r in held))
    sources = list(dict.fromkeys(r.kind for r in held))
    if not facts.courts.checked:
        what.append("restrictions that have not all been looked for (not checked is never none)")
        clears.append("every kind has been looked for, with who looked and when")
    if not what:
        return []
    return [
        finding(
            "COURT",
            f"Publication must wait. It is not clear of {listed(what)}.",
            "; and ".join(clears),
            *sources,
            "letter_2010_restrictions",
            authority="law",
        )
    ]
