"""About the review: the board, its country and region, and what the child is called in the report."""

from checks import guidance
from checks.facts import Facts, Finding
from checks.rules.asking import ask, choice, when
from checks.rules.finding import finding
from checks.rules.regime import in_england

QUESTIONS = (
    ask(
        "about.board",
        "Which Local Safeguarding Children Board is publishing?",
        hint="The board's full name, as it is to stand on the certificate.",
        why="The guidance is addressed to boards and their partners. The certificate says which board had "
        "regard to it.",
        source="letter_2010_regard",
    ),
    ask(
        "about.country",
        "Which country is the board in?",
        "choice",
        options=(
            choice("england", "England"),
            choice("wales", "Wales"),
            choice("scotland", "Scotland"),
            choice("northern_ireland", "Northern Ireland"),
        ),
        why="The letters run in England only. Elsewhere other rules decide, and we say so.",
        source="england",
    ),
    ask(
        "about.region",
        "Is the board in London?",
        "choice",
        options=(choice("london", "Yes, in London"), choice("rest_of_england", "No, elsewhere in England")),
        only_if=(when("about.country", "england"),),
        why="London boards told the Department directly from 1 October 2010, the others from 21 February "
        "2011. "
        "The region decides whom the note is addressed to.",
        source="department_channel",
    ),
    ask(
        "about.case_reference",
        "What is the board's reference for this review?",
        hint="A reference that names nobody: no initials, no date of birth.",
        why="The certificate and the note to the Department carry it. Neither may name a child.",
        source="letter_2010_protect",
    ),
    ask(
        "about.pseudonym",
        "What is the child called in the report?",
        hint="The pseudonym, such as Child A. Never the real name or its initial.",
        why="Wherever the child has to be mentioned, this is the name that is used. "
        "It should be the same in both documents.",
        source="letter_2010_protect",
    ),
)


def check(facts: Facts) -> list[Finding]:
    """Holds unless the board is in England, where alone the letter runs."""
    english = in_england(facts)
    if english:
        return []
    if english is None:
        return [
            finding(
                "OUT_OF_SCOPE",
                "It is not said in which country the board is. The guidance used here is for England only.",
                "the board's country is given",
                "england",
            )
        ]
    key = (facts.country or "").strip().casefold().replace(" ", "_")
    country = guidance.countries().get(key)
    return [
        finding(
            "OUT_OF_SCOPE",
            "The guidance used here is for boards in England only. "
            + (country.applies if country else "Follow the rules of the country the board is in."),
            "the board proves to be in England; otherwise follow its own country's rules",
            "england",
        )
    ]
