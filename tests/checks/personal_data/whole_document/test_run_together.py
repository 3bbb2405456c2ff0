"""Names in words that lost the blanks between them are found, and programs and firms written so are left alone."""

import pytest

from checks.personal_data.unit import Unit
from checks.personal_data.whole_document.known_names import Known
from checks.personal_data.whole_document.run_together import run_together

KNOWN = {name: Known(name, 0.9, "PERSON", 1) for name in ("sofia", "tyler", "vida", "boateng")}


def names(text: str) -> list[str]:
    return [text[one.start : one.end] for _, one in run_together([Unit("report", text, [])], KNOWN)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mum withSofiain hospital.", ["Sofia"]),
        ("It was signed byMrsVidaBoatengin capitals.", ["MrsVidaBoateng"]),
        ("Seen with MumKirstyand half sibShanise.", ["Kirsty", "Shanise"]),
        ("wt on 9th.MumChantelletired but warm,Dad asleep??Kayleighat nursery.", ["Chantelle", "Kayleigh"]),
    ],
)
def test_a_name_in_a_run_is_found(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "She uses FaceTime, YouTube and the JobCentre.",
        "The Michaelmas fair, and McDonald's.",
        "Tylers Green is a village.",
        "Write to tyler.seen@reviews.example or sofiaInsta.",
        "It is in SystmOne,Frameworki and CareFirst,the PlayStation,an iPhone.",
    ],
)
def test_a_run_that_names_nobody_is_left(text: str) -> None:
    assert names(text) == []
