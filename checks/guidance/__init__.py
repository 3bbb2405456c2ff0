"""The letters and the law as dated data: a later regime, channel or Act is a row of TOML here, not a rewrite.

Everything is read once and kept frozen. Dates in the data count at both ends. Raises `ValueError` when a file
is unsound (two regimes for one day, a day without one): that is our mistake, never the user's.
"""

import tomllib
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal, Protocol, TypeVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

FOLDER = Path(__file__).parent

Authority = Literal["law", "guidance", "request"]


class Data(BaseModel):
    """A frozen row of a TOML file; an unknown field is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Dated(Data):
    """Something in force from one day to another, both included; an end left out is open."""

    first: date = Field(default=date.min, alias="from")
    last: date = Field(default=date.max, alias="until")

    def covers(self, day: date) -> bool:
        """Whether it is in force on `day`."""
        return self.first <= day <= self.last


class Source(Data):
    """Where a rule comes from: the citation, its authority, and what it says in our words."""

    cite: str
    authority: Authority
    says: str


class FindingKind(Data):
    """What is fixed of a hold or warning: its level, the step that mends it, its title and usual source."""

    level: Literal["hold", "warning"]
    step: str
    title: str
    source: str


class Regime(Dated):
    """The guidance or law that a review initiated on a day falls under.

    `supported` is false where the tool can only name the regime and what it asks. `source` names a row of
    sources.toml; a regime that is not supported carries its own `cite`.
    """

    id: str
    name: str
    supported: bool
    publishes: tuple[str, ...]
    welfare_exception: bool
    authority: Authority
    source: str | None = None
    cite: str | None = None
    asks: tuple[str, ...]
    notes: str = ""

    @model_validator(mode="after")
    def _has_one_citation(self) -> "Regime":
        if (self.source is None) == (self.cite is None):
            raise ValueError(f"{self.id}: give either a source or a citation")
        return self


class Channel(Dated):
    """To whom a board told its news, by region, between two days. `ended`: nobody writes there any more."""

    id: str
    regions: tuple[str, ...]
    addressee: str
    address: str | None = None
    ended: bool
    because: str


class DataProtectionAct(Dated):
    """The data protection law of a stretch of days, its finding code and the conditions it asks for."""

    id: str
    name: str
    source: str
    conditions: tuple[str, ...]


class Restriction(Data):
    """One restriction on publication: what it bars, how long, what to ask the chair and what follows."""

    id: str
    kind: Literal["order", "criminal", "family", "inquest", "automatic"]
    name: str
    cite: str
    bars: str
    lasts: str
    ask: str
    effect: str


class Country(Data):
    """A country where the letter does not run, and what is known of its own rule."""

    name: str
    applies: str


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))


@cache
def sources() -> dict[str, Source]:
    """All sources by key."""
    return {key: Source(**row) for key, row in _read("sources.toml").items()}


def source(key: str) -> Source:
    """One source. Raises `KeyError` when the key is not in sources.toml."""
    return sources()[key]


@cache
def finding_kinds() -> dict[str, FindingKind]:
    """All holds and warnings by code."""
    return {code: FindingKind(**row) for code, row in _read("findings.toml").items()}


@cache
def regimes() -> tuple[Regime, ...]:
    """All regimes by date: every day has exactly one."""
    found = [Regime(**_read(str(path.relative_to(FOLDER)))) for path in (FOLDER / "regimes").glob("*.toml")]
    return in_one_line(found)


def regime_on(day: date) -> Regime:
    """The regime of a review initiated on `day`."""
    return next(regime for regime in regimes() if regime.covers(day))


@cache
def channels() -> tuple[Channel, ...]:
    """All channels in the order of the file."""
    return tuple(Channel(**row) for row in _read("channels.toml")["channel"])


def channels_on(day: date) -> tuple[Channel, ...]:
    """The channels open on `day`: more than one when the region decides."""
    return tuple(channel for channel in channels() if channel.covers(day))


@cache
def data_protection_acts() -> tuple[DataProtectionAct, ...]:
    """All stretches of data protection law by date: every day has exactly one."""
    return in_one_line([DataProtectionAct(**row) for row in _read("data_protection.toml")["act"]])


def data_protection_act_on(day: date) -> DataProtectionAct:
    """The data protection law in force for a publication on `day`."""
    return next(act for act in data_protection_acts() if act.covers(day))


@cache
def restrictions() -> tuple[Restriction, ...]:
    """All restrictions on publication in the order of the file."""
    return tuple(Restriction(**row) for row in _read("restrictions.toml")["restriction"])


def restrictions_of(kind: str) -> tuple[Restriction, ...]:
    """The restrictions that one kind of question stands for."""
    return tuple(restriction for restriction in restrictions() if restriction.kind == kind)


@cache
def countries() -> dict[str, Country]:
    """The countries where the letter does not run, by key."""
    return {key: Country(**row) for key, row in _read("countries.toml").items()}


class _HasDates(Protocol):
    @property
    def first(self) -> date: ...
    @property
    def last(self) -> date: ...


_T = TypeVar("_T", bound=_HasDates)


def in_one_line(stretches: Iterable[_T]) -> tuple[_T, ...]:
    """`stretches` by date. Raises `ValueError` unless every day falls in exactly one of them."""
    line: Sequence[_T] = sorted(stretches, key=lambda stretch: stretch.first)
    if not line or line[0].first != date.min or line[-1].last != date.max:
        raise ValueError("the first stretch begins, or the last ends, too late or too early")
    for before, after in pairwise(line):
        if before.last + timedelta(days=1) != after.first:
            raise ValueError(f"gap or overlap between {before.last} and {after.first}")
    return tuple(line)
