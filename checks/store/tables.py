"""The tables, as the newest migration leaves them. Times are UTC in ISO 8601 text."""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, String, Table, Text

metadata = MetaData()

keyring = Table(
    "keyring",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),  # a known word, sealed: tells a wrong key on opening
)

cases = Table(
    "cases",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("created", String(32), nullable=False),
    Column("updated", String(32), nullable=False),
    Column("sealed_summary", LargeBinary, nullable=False),
    Column("sealed_body", LargeBinary, nullable=False),
)

files = Table(
    "files",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("created", String(32), nullable=False),
    Column("erased", String(32)),
    Column("size", Integer, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)

log = Table(
    "log",
    metadata,
    Column("case_id", String(64), ForeignKey("cases.id"), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("at", String(32), nullable=False),
    Column("who_name", Text, nullable=False),
    Column("who_role", String(32), nullable=False),
    Column("act", String(64), nullable=False),
    Column("detail", Text, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)
