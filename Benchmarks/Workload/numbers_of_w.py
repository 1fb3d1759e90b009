"""The numbers of the workload W, once, for the study file and for every implementation that is timed on it.

Places, segments and indicators stand in id order, as the engine sums them. Shares are 0 to 1, rates hazards per day, times minutes
or days. An uncertain number is `Between`: uniform between its ends, in the unit in which the study writes it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

YEAR = 365.25
MONTH = 365.25 / 12
WEEK = 7.0


@dataclass(frozen=True)
class Between:
    """A number uniform between two ends, at `path` in the study; `scale` turns the written unit into the engine's own."""

    path: str
    lower: float
    upper: float
    unit: str
    scale: float

    def text(self) -> str:
        return f"{{ uniform: [{self.lower:g}{self.unit}, {self.upper:g}{self.unit}] }}"

    def at(self, uniform):
        """The value at a share (or an array of shares) of the distribution."""
        low, high = self.lower * self.scale, self.upper * self.scale
        return low + (high - low) * uniform


@dataclass(frozen=True)
class Indicator:
    name: str
    counts_active: bool
    requires: str | None
    start: tuple[float, float]
    dormant: tuple[float, float] | None
    innovation: tuple[float, float]
    imitation: tuple[float, float]
    ceiling: tuple[float, float]
    lapse: tuple[float, float] | None
    returning: tuple[float, float] | None
    #: Share of the teams' time, handling in minutes, success by segment; nothing where teams do not serve it.
    team: tuple[tuple[float, float], tuple[float, float], dict[str, tuple[float, float]]] | None
    media: tuple[float, float] | None


@dataclass(frozen=True)
class CalendarEntry:
    name: str
    first: date
    last: date
    effort: float
    demand: float
    segments: tuple[str, ...] | None


SEGMENTS = ("elders", "farming", "town")
RECEPTIVITY = {"elders": 0.5, "farming": 0.8, "town": 1.0}
MIXING = (0.7, 0.3)
MEMBERS = 7
HOURS_A_WEEK = 0.6
ATTRITION_A_YEAR = 0.1
SEARCH = (4.0, 8.0)
SPEND_A_MONTH = (24_000_000.0, 60_000_000.0)
SPEND_CHANGES_MONTHS_IN = 14
CARRY_OVER_DAYS = 14.0
HALF_EFFECT_A_MONTH = 900.0
NOISE_SD, NOISE_MEMORY_DAYS = 0.2, 60.0

BASE = (
    Indicator(
        "account",
        True,
        None,
        (8, 20),
        (1, 4),
        (0.01, 0.03),
        (0.4, 0.9),
        (80, 96),
        (8, 20),
        (20, 50),
        ((15, 30), (10, 18), {"elders": (20, 40), "farming": (30, 50), "town": (40, 65)}),
        None,
    ),
    Indicator("phone", False, None, (45, 65), None, (0.02, 0.06), (0.3, 0.8), (85, 98), None, None, None, (0.05, 0.2)),
    Indicator(
        "portal",
        False,
        "account",
        (2, 8),
        None,
        (0.005, 0.02),
        (0.4, 1.1),
        (60, 90),
        None,
        None,
        ((10, 25), (12, 25), {"elders": (15, 35), "farming": (20, 45), "town": (30, 60)}),
        None,
    ),
    Indicator("records", False, "account", (4, 12), None, (0.01, 0.04), (0.3, 0.7), (70, 95), None, None, None, (0.03, 0.15)),
    Indicator(
        "wallet",
        True,
        "phone",
        (10, 25),
        (2, 5),
        (0.01, 0.05),
        (0.5, 1.2),
        (55, 85),
        (15, 30),
        (10, 40),
        ((20, 30), (8, 15), {"elders": (10, 30), "farming": (25, 45), "town": (35, 65)}),
        None,
    ),
)


class Workload:
    """W at a size: `places` places, `sets` copies of the five indicators (of those in `only`, if given), `years` from 2025."""

    def __init__(self, places: int = 12, sets: int = 1, years: int = 3, only: tuple[str, ...] | None = None):
        width = max(2, len(str(places)))
        self.places = tuple(f"place-{i + 1:0{width}}" for i in range(places))
        self.sets, self.years = sets, years
        self.first, self.last = date(2025, 1, 1), date(2024 + years, 12, 31)
        self.indicators = tuple(
            Indicator(**{**vars(i), "name": self._named(i.name, n), "requires": i.requires and self._named(i.requires, n)})
            for n in range(sets)
            for i in BASE
            if only is None or i.name in only
        )
        self._unknowns: list[Between] = []
        for i in self.indicators:
            self._collect(i)
        self._unknown("levers.teams.search", SEARCH, " min", 1.0)

    def _named(self, name: str, copy: int) -> str:
        """Copies keep the order of the five within each copy when ids are sorted."""
        return name if self.sets == 1 else f"set-{copy + 1:02}-{name}"

    def _unknown(self, path: str, ends: tuple[float, float], unit: str, scale: float) -> None:
        self._unknowns.append(Between(path, *ends, unit, scale))

    def _collect(self, i: Indicator) -> None:
        at = f"indicators.{i.name}."
        self._unknown(at + "start", i.start, "%", 0.01)
        if i.dormant:
            self._unknown(at + "dormant", i.dormant, "%", 0.01)
        self._unknown(at + "diffusion.p", i.innovation, "/year", 1 / YEAR)
        self._unknown(at + "diffusion.q", i.imitation, "/year", 1 / YEAR)
        self._unknown(at + "ceiling", i.ceiling, "%", 0.01)
        if i.lapse and i.returning:
            self._unknown(at + "lapse", i.lapse, "%/year", 0.01 / YEAR)
            self._unknown(at + "return", i.returning, "%/year", 0.01 / YEAR)
        if i.team:
            share, handling, success = i.team
            serves = f"levers.teams.serves.{i.name}."
            share = (share[0] / self.sets, share[1] / self.sets)
            self._unknown(serves + "share", share, "%", 0.01)
            self._unknown(serves + "handling", handling, " min", 1.0)
            for segment in SEGMENTS:
                self._unknown(serves + f"success.by.{segment}", success[segment], "%", 0.01)
        if i.media:
            self._unknown(f"levers.radio.adds.{i.name}", i.media, "/year", 1 / YEAR)

    @property
    def unknowns(self) -> tuple[Between, ...]:
        return tuple(self._unknowns)

    def members(self, place: int, segment: int) -> int:
        """N of the one population, whole people."""
        return 300 + 41 * ((7 * place + 3 * segment) % 23) + 190 * segment

    def travel(self, place: int) -> float:
        return 1.0 + 0.5 * (place % 5)

    def teams(self, place: int) -> int:
        return 3 + place % 4

    @property
    def calendar(self) -> tuple[CalendarEntry, ...]:
        entries = []
        for year in range(2025, 2025 + self.years):
            entries.append(CalendarEntry(f"tet-{year}", date(year, 1, 25), date(year, 2, 6), 0.2, 0.5, None))
            entries.append(CalendarEntry(f"harvest-{year}", date(year, 5, 20), date(year, 6, 15), 0.5, 0.7, ("farming",)))
            entries.append(CalendarEntry(f"second-{year}", date(year, 9, 25), date(year, 10, 20), 0.6, 0.8, ("farming",)))
            entries.append(CalendarEntry(f"campaign-{year}", date(year, 10, 1), date(year, 11, 15), 1.5, 1.2, None))
        return tuple(sorted(entries, key=lambda entry: entry.name))

    @property
    def spend_changes(self) -> date:
        months = SPEND_CHANGES_MONTHS_IN if self.years > 1 else 6
        return date(2025 + months // 12, months % 12 + 1, 1)

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1))
