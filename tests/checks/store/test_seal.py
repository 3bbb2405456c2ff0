"""Sealing and opening: the right key only, the right place only, and a plain sentence when it fails."""

import base64
import sqlite3
from pathlib import Path

import pytest

from checks.store import CannotOpen, Damaged, Store
from checks.store.seal import KEY_VARIABLE, Sealer
from tests.checks.store.conftest import CHAIR, review

KEY, OTHER = b"k" * 32, b"o" * 32


def as_text(key: bytes) -> str:
    return base64.urlsafe_b64encode(key).decode()


def test_what_was_sealed_opens_in_its_own_place_only() -> None:
    sealed = Sealer([KEY]).seal(b"secret", "file/1")
    assert Sealer([KEY]).open(sealed, "file/1") == b"secret"
    with pytest.raises(Damaged):
        Sealer([KEY]).open(sealed, "file/2")


def test_every_altered_byte_is_noticed() -> None:
    sealed = Sealer([KEY]).seal(b"secret", "file/1")
    for place in range(len(sealed)):
        altered = sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :]
        with pytest.raises((Damaged, CannotOpen)):
            Sealer([KEY]).open(altered, "file/1")


def test_the_same_bytes_are_never_sealed_alike() -> None:
    assert len({Sealer([KEY]).seal(b"secret", "x") for _ in range(50)}) == 50


def test_a_new_key_put_first_still_opens_what_the_old_one_sealed() -> None:
    old = Sealer([KEY]).seal(b"secret", "x")
    both = Sealer([OTHER, KEY])
    assert both.open(old, "x") == b"secret"
    assert Sealer([OTHER]).open(both.seal(b"new", "x"), "x") == b"new"


def test_a_wrong_key_is_told_on_opening(store: Store, folder: Path) -> None:
    (folder / "store.key").write_text(as_text(OTHER))
    with pytest.raises(CannotOpen, match="not the one this database was written with"):
        Store.open(None, folder)


def test_a_missing_key_is_told_and_never_replaced(store: Store, folder: Path) -> None:
    (folder / "store.key").unlink()
    with pytest.raises(CannotOpen, match="missing"):
        Store.open(None, folder)
    assert not (folder / "store.key").exists()


@pytest.mark.parametrize("content", ["", "short", "é", "!!!!", as_text(b"x" * 31)])
def test_a_spoilt_key_file_is_told(store: Store, folder: Path, content: str) -> None:
    (folder / "store.key").write_text(content)
    with pytest.raises(CannotOpen, match="key"):
        Store.open(None, folder)


def test_a_key_in_the_environment_leaves_no_key_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY_VARIABLE, as_text(KEY))
    Store.open(None, folder).create(review(), CHAIR)
    assert not (folder / "store.key").exists()
    monkeypatch.setenv(KEY_VARIABLE, f"{as_text(OTHER)},{as_text(KEY)}")
    assert Store.open(None, folder).load("case-1")
    monkeypatch.setenv(KEY_VARIABLE, as_text(OTHER))
    with pytest.raises(CannotOpen):
        Store.open(None, folder)


def test_a_body_swapped_between_two_reviews_does_not_open(store: Store, folder: Path) -> None:
    store.create(review("one"), CHAIR)
    store.create(review("two"), CHAIR)
    connection = sqlite3.connect(folder / "store.db")
    connection.execute(
        "UPDATE cases SET sealed_body = (SELECT sealed_body FROM cases WHERE id = 'one') WHERE id = 'two'"
    )
    connection.commit()
    connection.close()
    with pytest.raises(Damaged):
        store.load("two")
