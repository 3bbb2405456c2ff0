"""What can go wrong with the store, each in a sentence that is safe to show and to log."""

from datetime import datetime

from checks.case import Case, Who


class StoreError(Exception):
    """Anything the store refuses. The message is one sentence for the person at the screen."""


class CannotOpen(StoreError):
    """The database, the data folder or the key cannot be used."""


class NoSuchCase(StoreError):
    """There is no review under this id."""

    def __init__(self) -> None:
        super().__init__("There is no review at this address: go to the start page and choose from the list.")


class NoSuchFile(StoreError):
    """There is no file under this id, or its bytes were erased."""


class AlreadyThere(StoreError):
    """A review with this id was made before."""


class Damaged(StoreError):
    """Something stored cannot be opened: it was altered, or sealed under another key."""


class Stale(StoreError):
    """Somebody saved the review after it was read: nothing was written.

    `saved_by` and `saved_at` (UTC) tell of the last save, `current` is the review as it now stands.
    """

    def __init__(self, saved_by: Who, saved_at: datetime, current: Case) -> None:
        super().__init__(
            "This review was changed after you opened it. Nothing of yours was saved: "
            "look at the change, then try again."
        )
        self.saved_by = saved_by
        self.saved_at = saved_at
        self.current = current
