"""Cases and files: kept, read back, never overwritten unseen, erased for good."""

import hashlib
import sqlite3
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from checks.case import Case
from checks.store import AlreadyThere, NoSuchCase, NoSuchFile, Stale, Store
from tests.checks.store.conftest import ADVISER, CHAIR, answered, review, with_secrets


def test_a_review_comes_back_as_it_was_saved(store: Store) -> None:
    case = store.create(with_secrets(review(), "Zuzanna"), CHAIR)
    assert case.version == 1
    assert store.load("case-1") == case
    saved = store.save(
        answered(case, "initiation.date", "2010-07-14"), ADVISER, "answered", "initiation.date"
    )
    assert saved.version == 2
    assert store.load("case-1") == saved


def test_a_review_survives_closing_and_opening_the_store(store: Store, folder: Path) -> None:
    case = store.create(review(), CHAIR)
    assert Store.open(None, folder).load("case-1") == case


def test_an_unknown_review_is_named_as_such(store: Store) -> None:
    for call in (store.load, store.log, store.verify_log, store.log_head):
        with pytest.raises(NoSuchCase):
            call("nowhere")
    with pytest.raises(NoSuchCase):
        store.save(review("nowhere"), CHAIR, "answered")


def test_an_id_can_be_taken_once(store: Store) -> None:
    store.create(review(), CHAIR)
    with pytest.raises(AlreadyThere):
        store.create(review(), CHAIR)
    assert len(store.log("case-1")) == 1


def test_a_stale_save_is_refused_and_tells_who_was_first(store: Store) -> None:
    mine = theirs = store.create(review(), CHAIR)
    kept = store.save(
        answered(theirs, "initiation.date", "2010-07-14"), ADVISER, "answered", "initiation.date"
    )
    with pytest.raises(Stale) as refused:
        store.save(answered(mine, "initiation.date", "2010-05-01"), CHAIR, "answered", "initiation.date")
    assert refused.value.saved_by == ADVISER
    assert refused.value.saved_at.tzinfo is not None
    assert refused.value.current == kept == store.load("case-1")
    assert "2010" not in str(refused.value)


def test_the_list_shows_the_newest_first_and_only_the_answers_about_the_review(store: Store) -> None:
    first = store.create(answered(review("one"), "about.board", "Northmoor"), CHAIR)
    store.create(review("two"), CHAIR)
    store.save(answered(first, "welfare.claimed", "yes"), ADVISER, "answered", "welfare.claimed")
    summaries = store.list()
    assert [summary.id for summary in summaries] == ["one", "two"]
    assert summaries[0].about == {"board": "Northmoor"}
    assert summaries[0].updated_by == ADVISER
    assert summaries[0].version == 2


def test_eight_threads_save_their_own_reviews_without_an_error(store: Store) -> None:
    def work(number: int) -> Case:
        case = store.create(review(f"case-{number}"), CHAIR)
        for turn in range(100):
            case = store.save(answered(case, "about.board", str(turn)), CHAIR, "answered", "about.board")
        return case

    with ThreadPoolExecutor(8) as pool:
        ends = list(pool.map(work, range(8)))
    assert [case.version for case in ends] == [101] * 8
    assert all(store.verify_log(case.id) == () for case in ends)


def test_threads_on_one_review_lose_nothing_and_never_share_a_version(store: Store) -> None:
    store.create(review(), CHAIR)

    def work(number: int) -> list[int]:
        versions = []
        for turn in range(20):
            while True:
                try:
                    saved = store.save(
                        answered(store.load("case-1"), f"k{number}.{turn}", "x"),
                        CHAIR,
                        "answered",
                        f"k{number}",
                    )
                except Stale:
                    continue
                versions.append(saved.version)
                break
        return versions

    with ThreadPoolExecutor(4) as pool:
        versions = [version for found in pool.map(work, range(4)) for version in found]
    assert sorted(versions) == list(range(2, 82))
    assert len(store.load("case-1").answers) == 80
    assert store.verify_log("case-1") == ()


def test_two_stores_opened_at_once_on_an_empty_folder_share_one_key(folder: Path) -> None:
    with ThreadPoolExecutor(6) as pool:
        stores = list(pool.map(lambda _: Store.open(None, folder), range(6)))
    case = stores[0].create(review(), CHAIR)
    assert all(store.load("case-1") == case for store in stores)
    assert [path.name for path in folder.glob("*key*")] == ["store.key"]


def test_a_file_comes_back_byte_for_byte(store: Store) -> None:
    content = bytes(range(256)) * 4096
    assert store.get_file(store.put_file(content)) == content


def test_an_unknown_file_is_named_as_such(store: Store) -> None:
    for call in (store.get_file, store.erase_file):
        with pytest.raises(NoSuchFile):
            call("nowhere")


def test_an_erased_file_leaves_its_hash_and_nothing_else(store: Store, folder: Path) -> None:
    content = b"secret " * 1000
    file_id = store.put_file(content)
    sealed = _value(folder, f"SELECT sealed FROM files WHERE id = '{file_id}'")
    store.erase_file(file_id)
    store.erase_file(file_id)
    with pytest.raises(NoSuchFile, match="erased"):
        store.get_file(file_id)
    assert _value(folder, "SELECT sealed FROM files") == b""
    assert _value(folder, "SELECT sha256 FROM files") == hashlib.sha256(content).hexdigest()
    assert sealed[200:400] not in _raw(folder)


def test_erasing_with_a_save_is_all_or_nothing(store: Store) -> None:
    case = store.create(review(), CHAIR)
    file_id = store.put_file(b"original")
    with pytest.raises(NoSuchFile):
        store.save(case, CHAIR, "erased the originals", erase=(file_id, "nowhere"))
    assert store.get_file(file_id) == b"original"
    assert store.load("case-1").version == 1
    store.save(case, CHAIR, "erased the originals", erase=(file_id,))
    with pytest.raises(NoSuchFile):
        store.get_file(file_id)


def test_a_refused_upload_can_be_taken_out_without_trace(store: Store, folder: Path) -> None:
    store.discard_file(store.put_file(b"refused"))
    assert _value(folder, "SELECT count(*) FROM files") == 0


def test_no_secret_stands_in_the_raw_bytes_of_the_data_folder(store: Store, folder: Path) -> None:
    canary = "Qwertzuiopine"
    case = store.create(with_secrets(review(), canary), CHAIR)
    store.save(with_secrets(case, canary), CHAIR, "answered", "about.board")
    store.put_file(canary.encode() * 100)
    raw = _raw(folder)
    for encoding in ("utf-8", "utf-16-le"):
        assert canary.encode(encoding) not in raw
    assert b"about.board" in raw, "the log's question keys are kept in the clear, so the raw bytes were read"


def test_only_the_owner_can_read_the_data_folder_and_the_key(store: Store, folder: Path) -> None:
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "store.key").stat().st_mode) == 0o600


def test_an_opened_up_data_folder_is_closed_again(store: Store, folder: Path) -> None:
    folder.chmod(0o755)
    Store.open(None, folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def _raw(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()))


def _value(folder: Path, query: str) -> bytes:
    connection = sqlite3.connect(folder / "store.db")
    try:
        return connection.execute(query).fetchone()[0]
    finally:
        connection.close()
