"""How near the step rule comes to what the core can do: counted operations against measured peaks."""

from __future__ import annotations

from dataclasses import dataclass

Counts = dict[str, float]
Peaks = dict[str, float]


@dataclass(frozen=True)
class Bound:
    """Nanoseconds that a state-step takes at least, for its additions and multiplications, and for its divisions."""

    arithmetic: float
    division: float

    @property
    def highest(self) -> float:
        return max(self.arithmetic, self.division)


def arithmetic_count(counts: Counts) -> float:
    """Additions, multiplications and bounds (maxima and minima, which the adders do)."""
    return counts["additions"] + counts["multiplications"] + counts["bounds"]


def bound(counts: Counts, peaks: Peaks) -> Bound:
    """Adders and multipliers may be units of their own or the same: the tightest of the three peaks holds."""
    adding = (counts["additions"] + counts["bounds"]) / peaks["adding"]
    multiplying = counts["multiplications"] / peaks["multiplying"]
    together = arithmetic_count(counts) / peaks["both"]
    return Bound(max(adding, multiplying, together) * 1e9, counts["divisions"] / peaks["dividing"] * 1e9)
