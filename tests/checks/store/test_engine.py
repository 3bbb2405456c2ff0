"""Opening a database: from empty, from elsewhere, and every way it can be refused."""

import os
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from checks.store import CannotOpen, Stale, Store
from checks.store.tables import metadata
from tests.checks.store.conftest import ADVISER, CHAIR, answered, review


def test_the_migrations_make_exactly_the_tables_the_code_uses(store: Store, folder: Path) -> None:
    engine = create_engine(f"sqlite:///{folder / 'store.db'}")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


def test_the_database_writes_ahead_so_that_readers_never_wait(store: Store, folder: Path) -> None:
    connection = sqlite3.connect(folder / "store.db")
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


def test_a_file_that_is_no_database_is_told(folder: Path) -> None:
    folder.mkdir()
    (folder / "store.db").write_bytes(b"this is no database, " * 300)
    with pytest.raises(CannotOpen, match="damaged"):
        Store.open(None, folder)


def test_a_database_of_a_newer_version_is_told(store: Store, folder: Path) -> None:
    connection = sqlite3.connect(folder / "store.db")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    with pytest.raises(CannotOpen, match="newer version"):
        Store.open(None, folder)


def test_a_data_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file stands where the folder should be")
    with pytest.raises(CannotOpen, match="data folder"):
        Store.open(None, tmp_path / "taken")


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("nonsense", "not a database address"),
        ("mysql://localhost/x", "not supported"),
        ("postgresql://nobody:hunter2@127.0.0.1:1/none", "postgresql|does not answer"),
    ],
)
def test_an_address_that_cannot_be_used_is_told_without_its_password(
    url: str, sentence: str, folder: Path
) -> None:
    with pytest.raises(CannotOpen, match=sentence) as refused:
        Store.open(url, folder)
    assert "hunter2" not in str(refused.value)


@pytest.mark.skipif(
    not os.environ.get("TEST_DATABASE_URL"), reason="TEST_DATABASE_URL names no PostgreSQL to test with"
)
def test_postgresql_keeps_refuses_and_logs_alike(folder: Path) -> None:
    """The address must be of an empty database kept for tests: its tables are dropped first."""
    url = os.environ["TEST_DATABASE_URL"]
    _empty(url)
    store = Store.open(url, folder)
    assert Store.open(url, folder).list() == ()
    mine = store.create(review(), CHAIR)
    kept = store.save(answered(mine, "initiation.date", "2010-07-14"), ADVISER, "answered", "initiation.date")
    with pytest.raises(Stale):
        store.save(mine, CHAIR, "answered", "initiation.date")
    assert store.load("case-1") == kept
    assert store.verify_log("case-1") == ()
    file_id = store.put_file(b"bytes")
    assert store.get_file(file_id) == b"bytes"
    store.erase_file(file_id)


def _empty(url: str) -> None:
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE IF EXISTS log, cases, files, keyring, alembic_version")
    engine.dispose()


def test_tables_that_are_the_newest_are_not_migrated_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A start with nothing to migrate leaves Alembic alone, which is slow to import."""
    Store.open(None, tmp_path)

    def migrated(*_: object) -> None:
        pytest.fail("the tables were migrated again")

    monkeypatch.setattr("alembic.command.upgrade", migrated)
    Store.open(None, tmp_path)
