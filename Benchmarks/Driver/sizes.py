"""How the engine's time grows, and what reading and whole runs take."""

from __future__ import annotations

from cases import SCALING, SCALING_WHOLE, WARD, WHOLE
from measured import Measured
from tables import table


def scaling(m: Measured) -> str:
    parts = []
    for cases, what in ((SCALING, "deterministic kernel"), (SCALING_WHOLE, "stochastic, everything kept")):
        for along, sizes in cases.items():
            rows = [
                [c.name, f"{m.nanoseconds(scaled(along, what, c.name)):.2f}", f"{m.seconds(scaled(along, what, c.name)):.4f}"]
                for c in sizes
                if scaled(along, what, c.name) in m.timings
            ]
            if rows:
                parts.append(table([f"engine, {what}, by {along}", "ns a state-step", "s"], rows))
    return "\n\n".join(parts) if parts else "Not measured."


def scaled(along: str, what: str, name: str) -> str:
    """The name under which a case of a scaling series is kept."""
    return f"{what}, by {along}: {name}"


def whole(m: Measured) -> str:
    rows = [[c.name, f"{m.seconds(c.name) * 1e3:,.1f}"] for c in (*WHOLE, *WARD.values()) if c.name in m.timings]
    typed = [
        [name, f"{one.cpu * 1e3:,.0f}", f"{one.seconds * 1e3:,.0f}", f"{one.megabytes:,.0f}"] for name, one in m.commands.items()
    ]
    return "\n\n".join(
        [
            table(["", "ms of one core"], rows),
            "Commands, from start to end of the process:",
            table(["", "ms of all cores", "ms of wall time", "MB"], typed),
        ]
    )
