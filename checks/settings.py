"""Settings, read from the environment once: where data is kept and what is trusted. Each has a working default."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class BadSetting(ValueError):
    """A setting cannot be used; the message is one sentence that says what to do, with no word of any case."""


@dataclass(frozen=True)
class Settings:
    """`data_folder` holds the keys and, with SQLite, the database; `database_url` is None for SQLite;
    `trusted_issuers` are fingerprints of other boards' installations whose certificates are accepted."""

    data_folder: Path
    database_url: str | None = None
    trusted_issuers: tuple[str, ...] = ()

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> "Settings":
        """SAFE_TO_PUBLISH_DATA (a folder), DATABASE_URL, SAFE_TO_PUBLISH_TRUSTED_ISSUERS (separated by commas)."""
        issuers = environment.get("SAFE_TO_PUBLISH_TRUSTED_ISSUERS", "")
        return cls(
            data_folder=Path(environment.get("SAFE_TO_PUBLISH_DATA") or ROOT / "data"),
            database_url=environment.get("DATABASE_URL") or None,
            trusted_issuers=tuple(issuer.strip() for issuer in issuers.split(",") if issuer.strip()),
        )
