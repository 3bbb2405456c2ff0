"""Becomes another program under limits of memory and time, without a network where Linux allows that.

Run by its path, in a Python of its own: `confined.py MEMORY_MB SECONDS PROGRAM ARGUMENT…`. Imports nothing of ours,
so that it starts at once.
"""

import contextlib
import ctypes
import os
import resource
import sys

_NEW_USER, _NEW_NET = 0x10000000, 0x40000000  # from Linux's sched.h


def main() -> None:
    """Limit this process, then replace it by the program."""
    memory_mb, seconds, program = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    _limit(resource.RLIMIT_AS, memory_mb * 1_000_000)
    _limit(resource.RLIMIT_CPU, seconds)
    _limit(resource.RLIMIT_CORE, 0)  # a dump would hold the document
    _without_network()
    os.execv(program, sys.argv[3:])  # noqa: S606 - the program and its arguments are fixed by the caller


def _limit(kind: int, wanted: int) -> None:
    _, hard = resource.getrlimit(kind)
    held = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    with contextlib.suppress(
        ValueError
    ):  # macOS knows some limits by name only; the caller's own clock still holds
        resource.setrlimit(kind, (held, held))


def _without_network() -> None:
    """A network namespace of its own has no way out. Some systems forbid it: then the settings alone must hold."""
    unshare = getattr(ctypes.CDLL(None), "unshare", None)
    if unshare is not None:
        unshare(_NEW_USER | _NEW_NET)


if __name__ == "__main__":
    main()
