"""Step 2: the day the chair decided to hold the review, and any wish to go beyond what it brings."""

from checks.rules import departure, initiation
from pages import ui
from pages.ui.questions import Part

ui.questions.steps(
    "initiation",
    (*initiation.QUESTIONS, *departure.QUESTIONS),
    (
        Part("date", "Initiation date", tuple(each.key for each in initiation.QUESTIONS)),
        Part("departure", "Going beyond the guidance", tuple(each.key for each in departure.QUESTIONS)),
    ),
)
