"""Step 1: the board, its country and region, the case reference, and what the report calls the child."""

from checks.rules import about
from pages import ui
from pages.ui.questions import Part

ui.questions.steps(
    "about",
    about.QUESTIONS,
    (
        Part("board", "Which board is publishing?", ("about.board", "about.country", "about.region")),
        Part("review", "What is the review called?", ("about.case_reference", "about.pseudonym")),
    ),
)
