"""The score of a flag: what flags by the same layers came to, on texts where the answer is known."""

import pytest

from checks.personal_data.agreed import Agreement, Seen, agreement, strength
from checks.personal_data.flags import NET, tier_of
from checks.personal_data.merging import merged
from checks.personal_data.passages import Passage
from checks.personal_data.recognisers.base import Found
from checks.personal_data.recognisers.capitals import UNEXPLAINED

ROWS = (
    Seen("PERSON", "lists, name model", "strong", 990, 990),
    Seen("PERSON", "name model", "fair", 100, 60),
    Seen("DATE_TIME", "dates", "strong", 500, 480),
)


def passage(entity: str, layers: tuple[str, ...], evidence: float) -> Passage:
    return Passage(0, 4, entity, evidence, layers, "")


def test_the_score_is_the_share_that_was_right_in_any_order_of_the_layers() -> None:
    table = Agreement(ROWS)
    assert table.chance(passage("PERSON", ("name model", "lists"), 0.9)) == 0.99
    assert table.chance(passage("PERSON", ("name model",), 0.6)) == 0.6


def test_layers_that_were_never_seen_together_lean_on_others_of_their_strength() -> None:
    table = Agreement(ROWS)
    assert table.chance(passage("UK_UPN", ("identifiers",), 0.95)) == 0.96
    assert table.chance(passage("LOCATION", ("place cues",), 0.5)) == 0.6
    assert table.chance(passage("LOCATION", ("place cues",), 0.1)) == 0.5


def test_few_flags_are_not_taken_at_their_word() -> None:
    """One flag of one that was wrong does not make the next one impossible."""
    table = Agreement([*ROWS, Seen("UK_UPN", "identifiers", "strong", 1, 0)])
    assert 0.8 < table.chance(passage("UK_UPN", ("identifiers",), 0.95)) < 0.96


@pytest.mark.parametrize("layers", [("people listed",), ("dates", "check digit")])
def test_a_check_digit_and_the_chairs_list_settle_it(layers: tuple[str, ...]) -> None:
    assert Agreement(ROWS).chance(passage("PERSON", layers, 0.3)) == 1.0


def test_the_shipped_table_knows_names_that_all_layers_find_from_a_name_that_one_list_has() -> None:
    table = agreement()
    layers = ("lists", "name cues", "name model", "second name model")
    assert tier_of(table.chance(passage("PERSON", layers, 0.99)), layers) == "certain"
    assert tier_of(table.chance(passage("PERSON", ("lists",), 0.4)), ("lists",)) == "check"
    assert all(0 <= right <= flags for flags, right in table.seen.values())


def test_a_capital_that_nothing_explains_is_in_the_safety_net() -> None:
    """It comes from the lists, which know a name when they see one: by itself it is no more than a capital."""
    alone = Found(0, 8, "PERSON", 0.3, "lists", UNEXPLAINED, "A capital that no word list explains.")
    (found,) = merged("Qazzenri", [alone])
    assert (found.layers, tier_of(agreement().chance(found), found.layers)) == ((NET,), NET)


def test_strength_is_told_by_the_evidence() -> None:
    assert [strength(evidence) for evidence in (0.99, 0.85, 0.5, 0.49)] == [
        "strong",
        "strong",
        "fair",
        "weak",
    ]
