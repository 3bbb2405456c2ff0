"""Step 6: the Act in force on the day of publication, and the check made under it."""

from checks.rules import data_protection
from pages import ui
from pages.ui.questions import Part


def keys(*names: str) -> tuple[str, ...]:
    """The keys of this step's questions."""
    return tuple(f"data_protection.{name}" for name in names)


ui.questions.steps(
    "data_protection",
    data_protection.QUESTIONS,
    (
        Part("day", "When is publication planned?", keys("publish_on")),
        Part("lawful", "Is there a lawful ground?", keys("purpose", "condition")),
        Part(
            "people", "Is what it says of people needed and right?", keys("necessity", "accuracy", "rights")
        ),
        Part("stranger", "Can a stranger with the internet work out who the family is?", keys("stranger")),
        Part("neighbour", "What would a neighbour learn?", keys("neighbour_learns", "neighbour")),
        Part("check", "Who made this check?", keys("checked_by", "checked_on")),
    ),
)
