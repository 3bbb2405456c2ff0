"""Made-up names for training: given and family names, from Faker (MIT) and from lists of our own.

The product's lists (`first_names.txt.gz` and `last_names.txt.gz`) are made here too. In training each record
sees the lists with a random part taken out, so that the tagger learns to do without for the name no list has.
"""

import random
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path

LISTS = Path(__file__).parent / "lists"
# Who lives in England and Wales: (locale, how often a person is drawn from it)
LOCALES = {
    "en_GB": 40,
    "en_IE": 8,
    "ga_IE": 2,
    "en_IN": 7,
    "ro_RO": 4,
    "en_NG": 3,
    "yo_NG": 3,
    "ig_NG": 2,
    "ha_NG": 1,
    "tw_GH": 3,
    "en_KE": 1,
    "zu_ZA": 2,
    "pt_PT": 2,
    "lt_LT": 2,
    "lv_LV": 1,
    "sk_SK": 2,
    "cs_CZ": 1,
    "hu_HU": 1,
    "tr_TR": 2,
    "fr_FR": 1,
    "es_ES": 1,
    "it_IT": 1,
    "hr_HR": 1,
    "nl_NL": 1,
    "sw": 1,
    "de_DE": 1,
    "en_NZ": 1,
    "en_US": 4,
}
# fmt: off
PARTICLES = frozenset(
    {
        "de", "da", "dos", "van", "von", "der", "den", "del", "della", "di", "la", "le", "al", "el", "bin",
        "ibn"
    }
)
# fmt: on


@dataclass(frozen=True)
class Stock:
    """The given and family names of one origin, and how often it is drawn."""

    origin: str
    weight: int
    first: tuple[str, ...]
    last: tuple[str, ...]


@cache
def own(name: str) -> tuple[str, ...]:
    """The entries of one of our lists, between commas or line ends; one written twice is drawn twice."""
    lines = (LISTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    text = ",".join(line for line in lines if not line.startswith("#"))
    return tuple(entry.strip() for entry in text.split(",") if entry.strip())


def plain(name: str) -> str:
    """The name as an English report would type it, without accents ("Łukasz" gives "Lukasz")."""
    name = name.replace("ł", "l").replace("Ł", "L").replace("ø", "o").replace("ß", "ss").replace("ı", "i")
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def _faker_names(locale: str, kind: str) -> tuple[str, ...]:
    provider = import_module(f"faker.providers.person.{locale}").Provider
    found: dict[str, None] = {}
    for field in (f"{kind}_names", f"{kind}_names_male", f"{kind}_names_female", f"{kind}_names_unisex"):
        for name in getattr(provider, field, ()) or ():
            if re.fullmatch(r"[^\W\d_][\w'’ -]+", name) and name[0].isupper() and len(name) < 16:
                found[name] = None
    return tuple(found)


@cache
def stocks() -> tuple[Stock, ...]:
    """All origins: Faker's locales, then our own lists (file names first_*.txt and last_*.txt)."""
    made = [
        Stock(locale, weight, _faker_names(locale, "first"), _faker_names(locale, "last"))
        for locale, weight in LOCALES.items()
    ]
    for file in sorted(LISTS.glob("first_*.txt")):
        origin = file.stem.removeprefix("first_")
        weight = {"british": 40, "wordlike": 14, "caribbean": 6, "arabic": 8}.get(origin, 6)
        made.append(Stock(origin, weight, own(f"first_{origin}"), own(f"last_{origin}")))
    return tuple(stock for stock in made if stock.first and stock.last)


class Names:
    """Draws people; same seed, same people."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.stocks = stocks()
        self.weights = [stock.weight for stock in self.stocks]
        self.nicknames = own("nicknames")

    def stock(self) -> Stock:
        """An origin, by weight."""
        return self.rng.choices(self.stocks, self.weights)[0]

    def first(self, stock: Stock | None = None) -> str:
        """A given name; now and then a double one."""
        stock = stock or self.stock()
        name = self._invented(stock.first) if self.rng.random() < 0.05 else self.rng.choice(stock.first)
        if self.rng.random() < 0.03:
            name += self.rng.choice("- ") + self.rng.choice(stock.first)
        return self._spelt(name)

    def last(self, stock: Stock | None = None) -> str:
        """A family name; now and then double-barrelled."""
        stock = stock or self.stock()
        name = self._invented(stock.last) if self.rng.random() < 0.07 else self.rng.choice(stock.last)
        if self.rng.random() < 0.07:
            name += "-" + self.rng.choice(self.stock().last)
        return self._spelt(name)

    def nickname(self) -> str:
        """A short form, pet name or street name."""
        return self.rng.choice(self.nicknames)

    def slip(self, name: str) -> str:
        """The name, of four letters or more, with two letters swapped, one left out or one doubled."""
        i = self.rng.randrange(1, len(name) - 2)
        slip = self.rng.randrange(3)
        if slip == 0:
            return name[:i] + name[i + 1] + name[i] + name[i + 2 :]
        return name[:i] + name[i + 1 :] if slip == 1 else name[:i] + name[i] + name[i:]

    def _invented(self, known: tuple[str, ...]) -> str:
        """The head of one name and the tail of another: a name that no list has."""
        head, tail = self.rng.choice(known), self.rng.choice(known)
        return head[: max(2, len(head) // 2)] + tail[len(tail) // 2 :].lower()

    def _spelt(self, name: str) -> str:
        """Mostly without accents; once in fifty a slip of the pen, more rarely a word break at a line end."""
        if self.rng.random() < 0.6:
            name = plain(name)
        if self.rng.random() < 0.02 and len(name) > 4:
            name = self.slip(name)
        if self.rng.random() < 0.006 and len(name) > 6:
            name = name[:4] + "-\n" + name[4:]
        return name


def first_names() -> frozenset[str]:
    """Every given name and pet name known to us, lower case, with and without accents, each part."""
    return _listed([*(name for stock in stocks() for name in stock.first), *own("nicknames")])


def last_names() -> frozenset[str]:
    """Every family name known to us, lower case."""
    return _listed([name for stock in stocks() for name in stock.last])


def _listed(names: list[str]) -> frozenset[str]:
    parts = {
        part for name in names for whole in (name, plain(name)) for part in re.split(r"[ -]", whole.lower())
    }
    return frozenset(part for part in parts if len(part) > 1 and part not in PARTICLES)
