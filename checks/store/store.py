"""The store itself: every write is one transaction with a version check and its entry in the audit log."""

import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

from pydantic import ValidationError
from sqlalchemy import Connection, Engine, Row, delete, insert, select, text, update
from sqlalchemy.exc import IntegrityError

from checks.case import Case, Role, Who
from checks.store import engine as database
from checks.store import log as chain
from checks.store.errors import AlreadyThere, CannotOpen, Damaged, NoSuchCase, NoSuchFile, Stale
from checks.store.seal import Sealer, keys_for
from checks.store.tables import cases, files, keyring, log

_KNOWN_WORD = b"safe to publish"
_ABOUT = "about."


@dataclass(frozen=True)
class Summary:
    """What a list of reviews shows. `about`: the answers whose key begins with `about.`, less that prefix."""

    id: str
    version: int
    created_at: datetime
    updated_at: datetime
    updated_by: Who
    about: Mapping[str, Any]
    sample: bool
    signatures: int
    certificate_number: str | None


class Store:
    """Cases, files and the log in one database. Threads may share it: each call has its own connection."""

    def __init__(self, engine: Engine, sealer: Sealer) -> None:
        self._engine = engine
        self._reader = engine.execution_options(reads_only=True)
        self._sealer = sealer

    @classmethod
    def open(cls, url: str | None, folder: Path) -> Self:
        """Opens the database at `url`, or the SQLite file in `folder`; the first start makes what is missing.

        Raises `CannotOpen` with one sentence when folder, database or key cannot be used.
        """
        _make_private(folder)
        engine = database.connect(url, folder)
        database.migrate(engine)
        with engine.begin() as connection:
            if engine.dialect.name == "postgresql":
                connection.execute(text("LOCK TABLE keyring IN EXCLUSIVE MODE"))
            known = connection.execute(select(keyring.c.sealed)).scalar_one_or_none()
            sealer = Sealer(keys_for(folder, may_make=known is None))
            if known is None:
                connection.execute(insert(keyring).values(id=1, sealed=sealer.seal(_KNOWN_WORD, "keyring")))
            else:
                sealer.open(known, "keyring")
        return cls(engine, sealer)

    # Cases

    def create(self, case: Case, who: Who, act: str = "started the review") -> Case:
        """Keeps a new review as version 1 and logs the act. Raises `AlreadyThere` when its id is taken."""
        chain.check_words(act, "")
        kept = case.model_copy(update={"version": 1})
        entry = _entry(None, kept, who, act, "")
        try:
            with self._engine.begin() as connection:
                connection.execute(insert(cases).values(created=entry.at, **self._columns(kept, entry)))
                connection.execute(insert(log).values(**vars(entry)))
        except IntegrityError:
            raise AlreadyThere("There is already a review with this id: open it from the list.") from None
        return kept

    def load(self, case_id: str) -> Case:
        """The review as last saved. Raises `NoSuchCase`."""
        with self._reader.begin() as connection:
            return self._case(_row(connection, case_id))

    def list(self) -> tuple[Summary, ...]:
        """All reviews, the one saved last first, without opening their bodies."""
        columns = (cases.c.id, cases.c.version, cases.c.created, cases.c.updated, cases.c.sealed_summary)
        with self._reader.begin() as connection:
            rows = connection.execute(select(*columns).order_by(cases.c.updated.desc(), cases.c.id)).all()
        return tuple(self._summary(row) for row in rows)

    def save(self, case: Case, who: Who, act: str, detail: str = "", *, erase: Iterable[str] = ()) -> Case:
        """Keeps `case` as the next version and gives it back; files in `erase` go in the same transaction.

        `act` is a word such as "answered", `detail` question keys and counts: never report text (ValueError).
        Raises `Stale` when somebody saved since `case` was read, `NoSuchCase`, `NoSuchFile`.
        """
        chain.check_words(act, detail)
        erase = tuple(erase)
        with self._engine.begin() as connection:
            row = _row(connection, case.id, lock=True)
            last = _entries(connection, case.id, newest_only=True)[0]
            if row.version != case.version:
                raise Stale(_who(last.who_name, last.who_role), _time(last.at), self._case(row))
            kept = case.model_copy(update={"version": case.version + 1})
            entry = _entry(last, kept, who, act, detail)
            connection.execute(insert(log).values(**vars(entry)))
            connection.execute(
                update(cases).where(cases.c.id == case.id).values(**self._columns(kept, entry))
            )
            for file_id in erase:
                _erase(connection, file_id)
        if erase:
            self._forget_journal()
        return kept

    # Files

    def put_file(self, content: bytes) -> str:
        """Keeps bytes, sealed, and gives the id under which they are kept."""
        file_id = secrets.token_hex(16)
        with self._engine.begin() as connection:
            connection.execute(
                insert(files).values(
                    id=file_id,
                    created=_now(),
                    size=len(content),
                    sha256=hashlib.sha256(content).hexdigest(),
                    sealed=self._sealer.seal(content, f"file/{file_id}"),
                )
            )
        return file_id

    def get_file(self, file_id: str) -> bytes:
        """The bytes as they were put. Raises `NoSuchFile` when there are none, or when they were erased."""
        with self._reader.begin() as connection:
            row = connection.execute(select(files).where(files.c.id == file_id)).one_or_none()
        if row is None:
            raise NoSuchFile("This file is not in the store: upload it again.")
        if row.erased is not None:
            raise NoSuchFile("This file was erased. Its hash and the record of what was decided are kept.")
        content = self._sealer.open(row.sealed, f"file/{file_id}")
        if hashlib.sha256(content).hexdigest() != row.sha256:
            raise Damaged("A stored file does not match its hash: restore the data folder from a backup.")
        return content

    def erase_file(self, file_id: str) -> None:
        """Overwrites the bytes for good; size, hash and the time of erasing stay. Erasing twice is no error.

        To have the erasing in the audit log in the same transaction, use `save(…, erase=…)`.
        """
        with self._engine.begin() as connection:
            _erase(connection, file_id)
        self._forget_journal()

    def discard_file(self, file_id: str) -> None:
        """Takes out a file that never became part of a review, such as a refused upload: no trace stays."""
        with self._engine.begin() as connection:
            connection.execute(delete(files).where(files.c.id == file_id))
        self._forget_journal()

    # The audit log

    def log(self, case_id: str) -> tuple[chain.Entry, ...]:
        """All entries about a review, the first first. Raises `NoSuchCase`."""
        with self._reader.begin() as connection:
            _row(connection, case_id)
            return _entries(connection, case_id)

    def log_head(self, case_id: str) -> str:
        """The hash of the newest entry, for the certificate. Raises `NoSuchCase`."""
        return self.log(case_id)[-1].hash

    def verify_log(self, case_id: str) -> tuple[str, ...]:
        """What is wrong with the log, in sentences; empty when whole. Raises `NoSuchCase`.

        The hash of the newest entry is also kept sealed, so that cutting the log short shows too.
        """
        with self._reader.begin() as connection:
            row = _row(connection, case_id)
            entries = _entries(connection, case_id)
        try:
            head = json.loads(self._open_summary(row))["log_head"]
        except Damaged as damaged:
            return (str(damaged),)
        return tuple(chain.problems(entries, head, row.version))

    # Inside

    def _columns(self, case: Case, entry: chain.Entry) -> dict[str, Any]:
        summary = {
            "about": {
                key.removeprefix(_ABOUT): answer.value
                for key, answer in case.answers.items()
                if key.startswith(_ABOUT)
            },
            "sample": case.sample,
            "signatures": len(case.signatures),
            "certificate_number": case.certificate.number if case.certificate else None,
            "by": [entry.who_name, entry.who_role],
            "log_head": entry.hash,
        }
        place = f"{case.id}/{case.version}"
        return {
            "id": case.id,
            "version": case.version,
            "updated": entry.at,
            "sealed_summary": self._sealer.seal(json.dumps(summary).encode(), f"summary/{place}"),
            "sealed_body": self._sealer.seal(case.model_dump_json().encode(), f"case/{place}"),
        }

    def _case(self, row: Row[*tuple[Any, ...]]) -> Case:
        body = self._sealer.open(row.sealed_body, f"case/{row.id}/{row.version}")
        try:
            return Case.model_validate_json(body)
        except ValidationError:  # its text would quote the answers
            raise Damaged(
                "This review was kept by another version of Safe to publish: start that one."
            ) from None

    def _open_summary(self, row: Row[*tuple[Any, ...]]) -> bytes:
        return self._sealer.open(row.sealed_summary, f"summary/{row.id}/{row.version}")

    def _summary(self, row: Row[*tuple[Any, ...]]) -> Summary:
        held = json.loads(self._open_summary(row))
        return Summary(
            id=row.id,
            version=row.version,
            created_at=_time(row.created),
            updated_at=_time(row.updated),
            updated_by=_who(*held["by"]),
            about=held["about"],
            sample=held["sample"],
            signatures=held["signatures"],
            certificate_number=held["certificate_number"],
        )

    def _forget_journal(self) -> None:
        """Empties SQLite's write-ahead log, where the bytes from before the erasing would linger."""
        if self._engine.dialect.name == "sqlite":
            connection = self._engine.raw_connection()  # a checkpoint cannot run inside a transaction
            try:
                connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                connection.close()


def _row(connection: Connection, case_id: str, *, lock: bool = False) -> Row[*tuple[Any, ...]]:
    query = select(cases).where(cases.c.id == case_id)
    row = connection.execute(query.with_for_update() if lock else query).one_or_none()
    if row is None:
        raise NoSuchCase
    return row


def _entries(connection: Connection, case_id: str, *, newest_only: bool = False) -> tuple[chain.Entry, ...]:
    query = select(log).where(log.c.case_id == case_id)
    query = query.order_by(log.c.seq.desc()).limit(1) if newest_only else query.order_by(log.c.seq)
    return tuple(chain.Entry(**row) for row in connection.execute(query).mappings())


def _entry(last: chain.Entry | None, kept: Case, who: Who, act: str, detail: str) -> chain.Entry:
    entry = chain.Entry(
        case_id=kept.id,
        seq=kept.version,  # one entry a version: a missing entry shows
        at=_now(),
        who_name=who.name,
        who_role=who.role.value,
        act=act,
        detail=detail,
        previous=last.hash if last else chain.GENESIS,
    )
    return replace(entry, hash=entry.fingerprint())


def _erase(connection: Connection, file_id: str) -> None:
    this = files.c.id == file_id
    if connection.execute(select(files.c.id).where(this)).first() is None:
        raise NoSuchFile("This file is not in the store: there is nothing to erase.")
    still_there = update(files).where(this, files.c.erased.is_(None))
    connection.execute(still_there.values(sealed=b"", erased=_now()))


def _make_private(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
    except OSError:
        raise CannotOpen(
            "The data folder cannot be made or kept private: "
            "choose a folder that belongs to the user who starts the app."
        ) from None


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")


def _time(stored: str) -> datetime:
    return datetime.fromisoformat(stored)


def _who(name: str, role: str) -> Who:
    return Who(name=name, role=Role(role))
