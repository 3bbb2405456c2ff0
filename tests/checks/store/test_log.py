"""The audit log: every change shows, and no report text gets in."""

import sqlite3
from pathlib import Path

import pytest

from checks.access import Act
from checks.store import GENESIS, Store
from checks.store.log import check_words
from tests.checks.store.conftest import ADVISER, CHAIR, answered, review


@pytest.fixture
def logged(store: Store) -> Store:
    """A review with five entries in its log."""
    case = store.create(review(), CHAIR)
    for key in ("about.board", "initiation.date", "welfare.claimed", "courts.checked"):
        case = store.save(answered(case, key, "x"), ADVISER, "answered", key)
    return store


def test_every_entry_says_who_did_what_and_carries_the_hash_before(logged: Store) -> None:
    entries = logged.log("case-1")
    assert [entry.seq for entry in entries] == [1, 2, 3, 4, 5]
    assert entries[0].act == "started the review"
    assert (entries[1].who_name, entries[1].who_role) == ("Piotr Łukasiewicz", "legal_adviser")
    assert (entries[1].act, entries[1].detail) == ("answered", "about.board")
    assert [entry.previous for entry in entries] == [GENESIS, *(entry.hash for entry in entries[:-1])]
    assert logged.log_head("case-1") == entries[-1].hash
    assert logged.verify_log("case-1") == ()


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE log SET detail = 'about.region' WHERE seq = 2",
        "UPDATE log SET who_name = 'Somebody Else' WHERE seq = 5",
        "UPDATE log SET at = '2026-01-01T00:00:00.000000+00:00' WHERE seq = 1",
        "DELETE FROM log WHERE seq = 3",
        "DELETE FROM log WHERE seq = 1",
        "DELETE FROM log WHERE seq = 5",
        "DELETE FROM log",
        (
            "UPDATE log SET seq = seq + 100; UPDATE log SET seq = 2 WHERE seq = 103; "
            "UPDATE log SET seq = 3 WHERE seq = 102; UPDATE log SET seq = seq - 100 WHERE seq > 100"
        ),
        (
            "INSERT INTO log SELECT case_id, 6, at, who_name, who_role, act, detail, previous, hash "
            "FROM log WHERE seq = 5"
        ),
    ],
)
def test_an_altered_deleted_reordered_or_added_entry_shows(
    logged: Store, folder: Path, tampering: str
) -> None:
    _run(folder, tampering)
    assert logged.verify_log("case-1")


def test_an_entry_rewritten_with_a_fitting_hash_still_shows(logged: Store, folder: Path) -> None:
    """Whoever can write to the database can recompute every hash; the newest one is also kept sealed."""
    from dataclasses import replace

    newest = replace(logged.log("case-1")[-1], who_name="Somebody Else")
    _run(folder, f"UPDATE log SET who_name = 'Somebody Else', hash = '{newest.fingerprint()}' WHERE seq = 5")
    assert logged.verify_log("case-1") == ("The newest entry is not the one that was written last.",)


def test_a_review_moved_back_to_an_earlier_version_shows(logged: Store, folder: Path) -> None:
    _run(folder, "UPDATE cases SET version = 4; DELETE FROM log WHERE seq = 5")
    assert logged.verify_log("case-1")


@pytest.mark.parametrize("act", [act.value for act in Act])
def test_every_act_in_the_table_of_acts_is_a_word_for_the_log(act: str) -> None:
    check_words(act, "")


@pytest.mark.parametrize(
    "detail", ["initiation.date", "courts.order.state, welfare.claimed", "12 decided", "STP-2026-4F7A"]
)
def test_keys_counts_and_references_may_stand_in_the_log(detail: str) -> None:
    check_words("answered", detail)


@pytest.mark.parametrize(
    ("act", "detail"),
    [
        ("answered", "Michael"),
        ("answered", "the mother’s sister"),
        ("Answered", ""),
        ("", ""),
        ("answered", "x" * 2001),
    ],
)
def test_a_name_or_a_text_is_refused_before_anything_is_written(store: Store, act: str, detail: str) -> None:
    case = store.create(review(), CHAIR)
    with pytest.raises(ValueError) as refused:
        store.save(case, CHAIR, act, detail)
    assert "Michael" not in str(refused.value)
    assert store.load("case-1").version == 1


def _run(folder: Path, script: str) -> None:
    connection = sqlite3.connect(folder / "store.db")
    try:
        connection.executescript(script)
    finally:
        connection.close()
