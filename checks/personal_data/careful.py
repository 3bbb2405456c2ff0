"""Careful screening, a setting: every document is read as closely as a judgment, at the price of more to look at."""

import os

SETTING = "SAFE_TO_PUBLISH_CAREFUL"
ON = frozenset({"1", "on", "yes", "true"})


def is_careful() -> bool:
    """True when SAFE_TO_PUBLISH_CAREFUL says "1", "on", "yes" or "true"."""
    return os.environ.get(SETTING, "").strip().lower() in ON
