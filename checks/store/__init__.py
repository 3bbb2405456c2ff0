"""The store: cases, files and the audit log, encrypted at rest; SQLite by default, PostgreSQL by address."""

from checks.store.errors import AlreadyThere, CannotOpen, Damaged, NoSuchCase, NoSuchFile, Stale, StoreError
from checks.store.log import GENESIS, Entry
from checks.store.store import Store, Summary

__all__ = [
    "GENESIS",
    "AlreadyThere",
    "CannotOpen",
    "Damaged",
    "Entry",
    "NoSuchCase",
    "NoSuchFile",
    "Stale",
    "Store",
    "StoreError",
    "Summary",
]
