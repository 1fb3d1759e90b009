"""One run of a comparable model in PySD: a Vensim model with subscripts, Euler, as many steps as W.

    run

Twelve places, three segments, five indicators: stocks of those who ever adopted and of the active. Innovation, imitation in the segment
and the place, media, ceilings, prerequisites, teams by Holling's disc equation over the place's open need, lapse and return. Left out, in
PySD's favor: the calendar, attrition, the media lever's carry-over and changes, success by segment, the second stage of the step. The
model is written by this program; translating and loading it is not timed.
"""

from __future__ import annotations

import sys
import tempfile
import warnings
from pathlib import Path

import pysd

sys.path.insert(0, str(Path(__file__).parents[1] / "Workload"))

import numbers_of_w as numbers
from answering import Answer, answer_requests, timed

W = numbers.Workload()
STEPS = 144
MEDIA_EFFECT = 0.4


def middle(ends: tuple[float, float] | None, scale: float) -> float:
    return (ends[0] + ends[1]) / 2 * scale if ends else 0.0


def model() -> str:
    """The model in Vensim's notation, time in weeks."""
    places = [f"place{p + 1:02}" for p in range(len(W.places))]
    names = [i.name for i in W.indicators]
    week = numbers.WEEK / numbers.YEAR
    equations: list[str] = []

    def equation(left: str, right: str) -> None:
        equations.append(f"{left} = {right}\n\t~\t\n\t~\t\n\t|\n")

    equations.append(f"place: {', '.join(places)}\n\t~\t\n\t~\t\n\t|\n")
    equations.append(f"segment: {', '.join(numbers.SEGMENTS)}\n\t~\t\n\t~\t\n\t|\n")
    equations.append(f"indicator: {', '.join(names)}\n\t~\t\n\t~\t\n\t|\n")
    for p, place in enumerate(places):
        equation(f"members[{place}, segment]", ", ".join(str(W.members(p, s)) for s in range(len(numbers.SEGMENTS))))
        equation(f"work[{place}]", str(W.teams(p) * numbers.MEMBERS * numbers.HOURS_A_WEEK * 60))
        equation(f"search[{place}]", str(middle(numbers.SEARCH, 1) + W.travel(p)))
    equation("receptivity[segment]", ", ".join(str(numbers.RECEPTIVITY[s]) for s in numbers.SEGMENTS))
    rates = {
        "innovation": [middle(i.innovation, week) for i in W.indicators],
        "imitation": [middle(i.imitation, week) for i in W.indicators],
        "media": [middle(i.media, week * MEDIA_EFFECT) for i in W.indicators],
        "ceiling": [middle(i.ceiling, 0.01) for i in W.indicators],
        "lapse": [middle(i.lapse, 0.01 * week) for i in W.indicators],
        "return": [middle(i.returning, 0.01 * week) for i in W.indicators],
        "counts active": [float(i.counts_active) for i in W.indicators],
        "start": [middle(i.start, 0.01) for i in W.indicators],
        "start ever": [middle(i.start, 0.01) + middle(i.dormant, 0.01) for i in W.indicators],
        "teaching": [middle(i.team[0], 0.01) * 0.4 if i.team else 0.0 for i in W.indicators],
        "handling": [middle(i.team[1], 1) if i.team else 0.0 for i in W.indicators],
    }
    for name, values in rates.items():
        equation(f"{name}[indicator]", ", ".join(f"{value:.10g}" for value in values))
    equation("place share[place, indicator]", "SUM(active[place, segment!, indicator]) / SUM(members[place, segment!])")
    for i in W.indicators:
        most = f"ceiling[{i.name}] * members[place, segment]"
        reach = most if i.requires is None else f"MIN({most}, active[place, segment, {i.requires}])"
        equation(f"reach[place, segment, {i.name}]", reach)
    cell = "[place, segment, indicator]"
    equation(f"potential{cell}", f"MAX(reach{cell} - ever{cell}, 0)")
    equation(f"dormant{cell}", f"(ever{cell} - active{cell}) * counts active[indicator]")
    equation(f"need{cell}", f"potential{cell} + dormant{cell}")
    equation("place need[place, indicator]", "MAX(SUM(need[place, segment!, indicator]), 1e-09)")
    equation(
        f"help{cell}",
        f"teaching[indicator] * work[place] * need{cell} / place need[place, indicator]"
        f" / (handling[indicator] * need{cell} + search[place] * members[place, segment])",
    )
    equation(
        f"hazard{cell}",
        "receptivity[segment] * (innovation[indicator] + media[indicator] + imitation[indicator]"
        f" * (0.7 * active{cell} / members[place, segment] + 0.3 * place share[place, indicator])) + help{cell}",
    )
    equation(f"uptake{cell}", f"hazard{cell} * potential{cell}")
    equation(f"ever{cell}", f"INTEG(uptake{cell}, start ever[indicator] * members[place, segment])")
    equation(
        f"active{cell}",
        f"INTEG(uptake{cell} + (return[indicator] + help{cell}) * dormant{cell} - lapse[indicator] * active{cell},"
        " start[indicator] * members[place, segment])",
    )
    equation("INITIAL TIME", "0")
    equation("FINAL TIME", str(STEPS))
    equation("TIME STEP", "1")
    equation("SAVEPER", str(STEPS))
    return "{UTF-8}\n" + "".join(equations)


def run() -> Answer:
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "w.mdl"
        path.write_text(model())
        loaded = pysd.read_vensim(str(path))
        end = {}
        answer = timed(lambda: end.update(table=loaded.run(return_columns=["active"])) or {})
        last = end["table"].iloc[-1]
    everybody = sum(W.members(p, s) for p in range(len(W.places)) for s in range(len(numbers.SEGMENTS)))
    means = [float(sum(value for name, value in last.items() if i.name in name)) / everybody for i in W.indicators]
    return {**answer, "steps": STEPS, "means": means}


if __name__ == "__main__":
    answer_requests({"run": run})
