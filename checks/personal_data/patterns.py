"""Patterns compiled once: the `regex` library's own cache is slow to ask."""

from functools import lru_cache

import regex


@lru_cache(maxsize=1_000)
def once(pattern: str, flags: int = 0) -> "regex.Pattern[str]":
    """The pattern, compiled on first use."""
    return regex.compile(pattern, flags)
