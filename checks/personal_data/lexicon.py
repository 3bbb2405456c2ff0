"""The word lists: names, places, ordinary words and the vocabulary of these reports. Plain text files in `data/`."""

import gzip
from functools import cache, lru_cache
from pathlib import Path

DATA = Path(__file__).parent / "data"


def bag(text: str) -> frozenset[str]:
    """The words of a text that lists them."""
    return frozenset(text.split())


def lines(name: str) -> tuple[str, ...]:
    """The entries of `data/<name>.txt`, or of its gzipped form; blank lines and lines that open with # are left out."""
    plain = DATA / f"{name}.txt"
    text = (
        plain.read_text("utf-8")
        if plain.exists()
        else gzip.decompress((DATA / f"{name}.txt.gz").read_bytes()).decode("utf-8")
    )
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


@cache
def entries(name: str) -> frozenset[str]:
    """The entries of a list in lower case."""
    return frozenset(line.lower() for line in lines(name))


def given_names() -> frozenset[str]:
    """Given names, lower case."""
    return entries("given_names")


def family_names() -> frozenset[str]:
    """Family names, lower case."""
    return entries("family_names")


def is_given_name(text: str) -> bool:
    """True for a given name that is no ordinary word: "Nasir", and not "Hope"."""
    return text.lower() in given_names() and not is_word(text)


@cache
def peoples_names() -> frozenset[str]:
    """Given and family names, lower case."""
    return given_names() | family_names()


@cache
def places() -> frozenset[str]:
    """Towns, cities, villages, quarters, regions and countries, lower case; an entry may hold several words."""
    return entries("places") | entries("more_places")


def words() -> frozenset[str]:
    """Ordinary English words, lower case."""
    return entries("words")


@lru_cache(maxsize=20_000)
def is_word(text: str) -> bool:
    """True for an ordinary English word, a possessive or a simple plural of one."""
    lower = text.lower().replace("’", "'")
    known = words()
    if lower in known:
        return True
    if lower.endswith("'s"):
        return lower[:-2] in known
    if "n't" in lower or lower.endswith(("'ll", "'re", "'ve", "'d", "'m")):
        return True
    if "-" in lower:
        return all(part in known or part.isdigit() for part in lower.split("-") if part)
    return lower.endswith("s") and lower[:-1] in known
