"""Everything one run of the benchmarks found."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from cases import COUNTRY
from commands import Spent
from measuring import Timings
from roofline import Bound, Counts, Peaks, bound
from workers import Answer


@dataclass
class Measured:
    """Timings, peaks and counts; what is missing raises KeyError with the reason."""

    timings: Timings
    #: Rounds on one core and on two, while a plain loop scaled.
    free: Timings
    counts: dict[str, Counts]
    peaks: dict[str, Peaks]
    #: How a plain loop scaled whenever two cores were to be timed.
    spins: list[float]
    #: Largest difference between deterministic means, and between stochastic ones in standard errors.
    agreement: tuple[float, float] = (math.nan, math.nan)
    #: Largest error of any indicator's share: of the weekly rule, and of rkf45 by its step in weeks.
    rule_error: float = math.nan
    rkf45_errors: dict[float, float] = field(default_factory=dict)
    #: χ² of exact counts by trials and probability.
    fits: dict[tuple[int, float], Answer] = field(default_factory=dict)
    #: Whole commands.
    commands: dict[str, Spent] = field(default_factory=dict)
    #: Megabytes by program.
    memory: dict[str, float] = field(default_factory=dict)

    @property
    def bound(self) -> Bound:
        return bound(self.counts["plain"], self.peaks[self.widest])

    @property
    def widest(self) -> str:
        return list(self.peaks)[-1]

    @property
    def equal_error_weeks(self) -> float:
        """The longest step up to which every tried one is no worse than the weekly rule."""
        weeks = 0.0
        for step, error in sorted(self.rkf45_errors.items()):
            if error > self.rule_error:
                break
            weeks = step
        return weeks

    def need(self, *names: str) -> None:
        for name in names:
            if name not in self.timings:
                raise KeyError(self.timings.missing.get(name, f"no case “{name}”"))

    def ratio(self, slow: str, fast: str) -> float:
        self.need(slow, fast)
        return self.timings.ratio(slow, fast)

    def nanoseconds(self, name: str) -> float:
        self.need(name)
        return self.timings.nanoseconds(name)

    def seconds(self, name: str) -> float:
        self.need(name)
        return self.timings.seconds(name)

    def run_seconds(self, name: str) -> float:
        """Of one draw of W."""
        self.need(name)
        return self.timings.nanoseconds(name) * 1e-9 * self.state_steps_a_run

    @property
    def state_steps_a_run(self) -> float:
        return self.timings.answers["C, medians"][0]["state_steps"] / 8

    def counts_a_second(self, name: str) -> float:
        """Millions."""
        self.need(name)
        return self.timings.answers[name][0]["counts"] / self.timings.seconds(name) / 1e6

    def two_cores(self, name: str) -> float:
        """How much faster two cores are, in wall time, in the rounds in which there were two."""
        self.need_two_cores()
        if name not in self.free:
            raise KeyError(self.free.missing.get(name, f"no case “{name}”"))
        return self.free.ratio(name, f"{name}, two cores", clock="seconds")

    def country(self, reading: str) -> float:
        case, draws = COUNTRY[reading]
        self.need_two_cores()
        if case.name not in self.free:
            raise KeyError(self.free.missing.get(case.name, f"no case “{case.name}”"))
        return self.free.seconds(case.name, clock="seconds") * 1000 / draws

    def need_two_cores(self) -> None:
        if not self.free.answers and not self.free.missing:
            raise KeyError(f"no second core was free: a plain loop scaled {', '.join(f'{spin:.2f}' for spin in self.spins)} ×")
