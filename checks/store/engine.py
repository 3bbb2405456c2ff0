"""The database: opened, set up for several threads and processes, and brought to the newest tables."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from checks.store.errors import CannotOpen

DATABASE_FILE = "store.db"
MIGRATIONS = Path(__file__).parent / "migrations"

# How long a writer waits for another one. A write takes milliseconds: with 5 s and BEGIN IMMEDIATE 800 writes
# from 8 threads gave no error; the rest is room for a slow disk.
_BUSY_MILLISECONDS = 15_000
_MIGRATION_LOCK = 0x5AFE70  # any number, the same in every process: one migrates, the others wait


def connect(url: str | None, folder: Path) -> Engine:
    """The engine for `url`, or for the SQLite file in `folder`. One connection an operation, none kept."""
    address = _address(url, folder)
    try:
        # hide_parameters keeps sealed bodies, names and ids out of tracebacks and logs
        engine = create_engine(address, poolclass=NullPool, hide_parameters=True)
    except (NoSuchModuleError, ModuleNotFoundError):
        raise CannotOpen(
            f"DATABASE_URL asks for {address.drivername}, which is not installed: "
            "for PostgreSQL install the project's extra named postgresql."
        ) from None
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def migrate(engine: Engine) -> None:
    """Brings the tables to the newest version; several processes starting at once do it once."""
    if _is_newest(engine):
        return
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    try:
        with engine.begin() as connection:
            if engine.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": _MIGRATION_LOCK})
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except CommandError:
        raise CannotOpen(
            "The database was written by a newer version of Safe to publish: "
            "start that version, or restore a backup."
        ) from None
    except SQLAlchemyError as error:
        raise CannotOpen(_why_not(engine, error)) from None


def _is_newest(engine: Engine) -> bool:
    """Whether the tables are the newest already: then Alembic, which is slow to import, is left alone."""
    newest = max(path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))
    try:
        with engine.connect() as connection:
            return connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all() == [
                newest
            ]
    except SQLAlchemyError:
        return False


def _address(url: str | None, folder: Path) -> URL:
    if not url:
        return URL.create("sqlite", database=str(folder / DATABASE_FILE))
    try:
        address = make_url(url)
    except ArgumentError:
        raise CannotOpen(
            "DATABASE_URL is not a database address: write it as postgresql://user:password@host/database, "
            "or leave it out to use a file in the data folder."
        ) from None
    if address.drivername in ("postgres", "postgresql"):
        return address.set(drivername="postgresql+psycopg")
    if address.get_backend_name() not in ("sqlite", "postgresql"):
        raise CannotOpen(
            "DATABASE_URL names a database that is not supported: use PostgreSQL, or leave it out."
        )
    return address


def _set_up_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = (
        None  # we say BEGIN ourselves: Python's own begins too late for a read-then-write
    )
    for pragma in (
        f"busy_timeout={_BUSY_MILLISECONDS}",
        "journal_mode=WAL",
        "synchronous=FULL",  # a signature that was shown as saved must survive a power cut
        "foreign_keys=ON",
        "secure_delete=ON",  # erased bytes are overwritten with zeros, not only unlinked
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    """A writer takes the lock at once: two who read and then write would else fail, "database is locked"."""
    reads_only = connection.get_execution_options().get("reads_only", False)
    connection.exec_driver_sql("BEGIN" if reads_only else "BEGIN IMMEDIATE")


def _why_not(engine: Engine, error: SQLAlchemyError) -> str:
    if engine.dialect.name == "sqlite":
        cause = str(getattr(error, "orig", "")).lower()
        if "not a database" in cause or "malformed" in cause:
            return f"{DATABASE_FILE} in the data folder is damaged: restore it from a backup."
        return f"{DATABASE_FILE} in the data folder cannot be written: see who owns it and the free space."
    return "The database at DATABASE_URL does not answer or refuses us: see its address, user and password."
