"""What the engine must reach and aims at, and whether it does in this run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cases import CEILING
from measured import Measured


@dataclass(frozen=True)
class Goal:
    """`must` and `aim` are the least (or with `is_limit` the most) that `value` may be; it raises KeyError where a case is missing."""

    name: str
    must: float
    aim: float
    unit: str
    value: Callable[[Measured], float]
    is_limit: bool = False

    def row(self, measured: Measured) -> list[str]:
        sign = "≤" if self.is_limit else "≥"
        try:
            value = self.value(measured)
        except KeyError as missing:
            return [self.name, self.text(sign, self.must), self.text(sign, self.aim), "–", f"not measured: {missing.args[0]}"]

        def holds(bound: float) -> bool:
            return value <= bound if self.is_limit else value >= bound

        verdict = "aim reached" if holds(self.aim) else "must reached" if holds(self.must) else "**missed**"
        return [self.name, self.text(sign, self.must), self.text(sign, self.aim), self.text("", value), verdict]

    def text(self, sign: str, value: float) -> str:
        digits = 0 if value >= 100 else 1 if value >= 10 else 2
        return f"{sign} {value:,.{digits}f} {self.unit}".strip().replace(" %", " %")


ENGINE = "engine, deterministic"

GOALS = [
    Goal("deterministic kernel, share of the C ceiling, portable build, AVX-512", 80, 95, "%", lambda m: 100 / m.ratio(ENGINE, CEILING)),
    Goal(
        "… of the add/multiply bound for the counted operations",
        50,
        65,
        "%",
        lambda m: 100 * m.bound.arithmetic / m.nanoseconds(ENGINE),
    ),
    Goal("… with contributions by source", 6.5, 4.8, "ns", lambda m: m.nanoseconds("engine with contributions"), True),
    Goal("against NumPy over 256 draws, same algebra", 11, 15, "×", lambda m: m.ratio("NumPy, 256 draws", ENGINE)),
    Goal(
        "against Numba, best arrangement",
        5,
        7,
        "×",
        lambda m: min(m.ratio("Numba, blocks", ENGINE), m.ratio("Numba, scalar", ENGINE)),
    ),
    Goal("against GSL rkf45 at fixed weekly steps", 8, 8, "×", lambda m: m.ratio("GSL rkf45, weekly", ENGINE)),
    Goal("against GSL rkf45 at equal error", 8, 8, "×", lambda m: m.ratio("GSL rkf45, equal error", ENGINE)),
    Goal("a run among 1,024 (one draw) against one run of Atomica", 5_000, 10_000, "×", lambda m: m.seconds("Atomica, one run") / m.run_seconds(ENGINE)),
    Goal("a run among 1,024 (one draw) against one run of PySD", 20_000, 40_000, "×", lambda m: m.seconds("PySD, one run") / m.run_seconds(ENGINE)),
    Goal("stochastic against NumPy's binomial", 4, 8, "×", lambda m: m.ratio("NumPy, stochastic", "engine, stochastic kernel")),
    Goal("exact counts a second, np ≤ 1", 60, 110, "M", lambda m: m.counts_a_second("exact counts, np ≤ 1")),
    Goal("exact counts a second, np 1–10", 40, 65, "M", lambda m: m.counts_a_second("exact counts, np 1–10")),
    Goal("exact counts a second, np ≥ 12", 35, 65, "M", lambda m: m.counts_a_second("exact counts, np ≥ 12")),
    Goal("stochastic step", 70, 45, "ns", lambda m: m.nanoseconds("engine, stochastic kernel"), True),
    Goal("two free cores, deterministic kernel", 1.8, 1.95, "×", lambda m: m.two_cores(ENGINE)),
    Goal("two free cores, stochastic kernel", 1.8, 1.95, "×", lambda m: m.two_cores("engine, stochastic kernel")),
    Goal(
        "ward, 1,000 draws, deterministic by weeks", 8, 4.5, "ms", lambda m: 1e3 * m.seconds("ward, deterministic by weeks"), True
    ),
    Goal(
        "ward, 1,000 draws, deterministic by days", 45, 28, "ms", lambda m: 1e3 * m.seconds("ward, deterministic by days"), True
    ),
    Goal("ward, 1,000 draws, stochastic by weeks", 60, 35, "ms", lambda m: 1e3 * m.seconds("ward, stochastic by weeks"), True),
    Goal("lantoa check of a small study", 30, 30, "ms", lambda m: 1e3 * m.commands["lantoa check of a small study"].cpu, True),
    Goal("lantoa check of 10,000 places", 2, 2, "s", lambda m: m.commands["lantoa check of 10,000 places"].cpu, True),
    Goal("country, 1,000 draws, two cores, deterministic", 30, 18, "s", lambda m: m.country("deterministic"), True),
    Goal("country, 1,000 draws, two cores, stochastic", 300, 180, "s", lambda m: m.country("stochastic"), True),
]
