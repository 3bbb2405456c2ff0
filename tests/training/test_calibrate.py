"""The counting behind the scores, and that no flag is scored by its own document."""

from checks.personal_data.passages import Passage
from training.calibrate import Judged, counted, cross_validated, of_text, rows_of


def judged(document: str, right: bool, layer: str = "dates") -> Judged:
    return Judged("reports", document, Passage(0, 4, "DATE_TIME", 0.95, (layer,), ""), right)


def test_flags_are_counted_by_kind_layers_and_strength() -> None:
    rows = counted([judged("a", True), judged("b", False), judged("a", True, "check digit")])
    assert [tuple(row) for row in rows] == [("DATE_TIME", "dates", "strong", 2, 1)]


def test_a_flag_is_scored_by_other_documents() -> None:
    """All flags of one document are wrong, all others right: only that document's score stays high."""
    flags = [judged(name, name != "odd") for name in ("odd", "a", "b", "c", "d") for _ in range(100)]
    scores = {one.document: score for one, score in cross_validated(flags)}
    assert scores["odd"] == 0.99
    assert scores["a"] < 0.8


def test_the_rows_tell_score_and_share_by_bin_and_tier() -> None:
    rows = {name: row for name, *row in rows_of([(judged("a", True), 0.99), (judged("a", False), 0.3)])}
    assert rows["certain"] == [1, 0.99, 1.0]
    assert rows["check"] == [1, 0.3, 0.0]
    assert rows["all"][0] == 2


def test_a_passage_is_right_when_most_of_it_is() -> None:
    text = "Seen on 3 May 2011 at home.\n"
    day = set(range(text.index("3"), text.index("2011") + 4))
    assert [one.right for one in of_text("reports", "a", text, day, set())] == [True]
    assert [one.right for one in of_text("reports", "a", text, set(), set())] == [False]
    assert list(of_text("reports", "a", text, set(), day)) == []
