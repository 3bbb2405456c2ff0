"""Calls pyHanko from anywhere: it starts an event loop of its own, which a thread that has one refuses."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def in_a_free_thread(work: Callable[[], T]) -> T:
    """Runs `work` here, or in a thread of its own when an event loop already runs here."""
    if not _has_a_loop():
        return work()
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result()


def _has_a_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
