"""The desk itself: the store, the signing keys and the settings that every use case works with."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from checks.settings import Settings
from checks.store import Store

if TYPE_CHECKING:
    from checks.certificate import SigningKeys


@dataclass(frozen=True)
class Desk:
    """What a use case works with. The signing keys are opened when first asked for: they are slow to make."""

    settings: Settings
    store: Store

    @cached_property
    def keys(self) -> "SigningKeys":
        """The installation's signing keys; made on first use."""
        from checks.certificate import SigningKeys

        return SigningKeys.open(self.settings.data_folder)


def open_desk(settings: Settings | None = None) -> Desk:
    """A desk over the store that the settings name; the store is made or brought up to date when opened.

    Without settings it is the desk of this process, read from the environment and opened once.
    """
    return _desk_at(settings or Settings.from_environment())


@cache
def _desk_at(settings: Settings) -> Desk:
    return Desk(settings, Store.open(settings.database_url, settings.data_folder))


@contextmanager
def put_file(desk: Desk, content: bytes) -> Iterator[str]:
    """Put bytes in the store under a new id; when the save that names them fails, no trace of them stays."""
    file_id = desk.store.put_file(content)
    try:
        yield file_id
    except BaseException:
        desk.store.discard_file(file_id)
        raise
