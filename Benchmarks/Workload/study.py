"""W as a study file: what the engine reads, and what a planner with such a question would write."""

from __future__ import annotations

import numbers_of_w as w
from inputs import SEED


def study(
    workload: w.Workload,
    name: str,
    resolution: str = "week",
    draws: int = 1000,
    repeated: int | None = None,
    table: str | None = None,
) -> str:
    """The text of the file. With `repeated`, so many copies of the first place stand for all of them; with `table`, they are in that
    file beside it."""
    written = {unknown.path: unknown.text() for unknown in workload.unknowns}
    lines = [
        "# Made by Benchmarks/Workload: the figures are made up.",
        "study:",
        f"  id: {name}",
        f"  title: Workload {name}",
        f"  period: {{ from: {workload.first}, to: {workload.last} }}",
        f"  resolution: {resolution}",
        "  reports: { every: year, cut-off: end }",
        f"  noise: {{ sd: {w.NOISE_SD * 100:g}%, memory: {w.NOISE_MEMORY_DAYS:g} days }}",
        f"  draws: {draws}",
        f"  seed: {SEED}",
        "sources: { made-up: { title: Made up for timing, kind: assumption } }",
        "populations: { residents: { title: Residents } }",
        "places:",
    ]
    lines += [f"  table: {table}"] if table else []
    for p, place in enumerate([] if table else workload.places[:1] if repeated else workload.places):
        lines += [f"  {'place' if repeated else place}:"]
        lines += [f"    repeat: {repeated}", "    synthetic: true"] if repeated else []
        lines += [f"    travel: {workload.travel(p):g} min", "    source: made-up", "    segments:"]
        for s, segment in enumerate(w.SEGMENTS):
            lines.append(
                f"      {segment}: {{ counts: {{ residents: {workload.members(p, s)} }}, receptivity: {w.RECEPTIVITY[segment]:g} }}"
            )
    lines.append("indicators:")
    for indicator in workload.indicators:
        lines += indicator_lines(indicator, written)
    lines += lever_lines(workload, written, are_alike=bool(repeated or table))
    lines.append("calendar:")
    for entry in workload.calendar:
        only = f", segments: [{', '.join(entry.segments)}]" if entry.segments else ""
        lines.append(
            f"  {entry.name}: {{ from: {entry.first}, to: {entry.last}, effort: {entry.effort * 100:g}%,"
            f" demand: {entry.demand * 100:g}%{only}, source: made-up }}"
        )
    lines += ["funds: { recurrent: { limit: 20 tỷ VND/year } }", "targets:"]
    lines += [f"  {i.name}-target: {{ indicator: {i.name}, at-least: {{ {workload.last}: 60% }} }}" for i in workload.indicators]
    lines += ["scenarios:", "  plan: {}"]
    return "\n".join(lines) + "\n"


def place_table(workload: w.Workload) -> str:
    """The places as a table: travel, and members and receptivity by segment."""
    heads = [f"segments.{segment}.{key}" for segment in w.SEGMENTS for key in ("counts.residents", "receptivity")]
    rows = [["id", "travel", *heads]]
    for p, place in enumerate(workload.places):
        people = [(workload.members(p, s), w.RECEPTIVITY[segment]) for s, segment in enumerate(w.SEGMENTS)]
        rows.append([place, f"{workload.travel(p):g} min", *(f"{number:g}" for pair in people for number in pair)])
    return "".join(",".join(row) + "\n" for row in rows)


def indicator_lines(indicator: w.Indicator, written: dict[str, str]) -> list[str]:
    at = f"indicators.{indicator.name}."
    lines = [f"  {indicator.name}:", "    of: residents", f"    measure: {'active' if indicator.counts_active else 'ever'}"]
    lines += [f"    requires: [{indicator.requires}]"] if indicator.requires else []
    lines += [f"    diffusion: {{ p: {written[at + 'diffusion.p']}, q: {written[at + 'diffusion.q']} }}"]
    lines += [
        f"    {key}: {written[at + key]}" for key in ("start", "dormant", "ceiling", "lapse", "return") if at + key in written
    ]
    return lines + ["    source: made-up"]


def lever_lines(workload: w.Workload, written: dict[str, str], are_alike: bool) -> list[str]:
    by = ", ".join(f"{place}: {workload.teams(p)}" for p, place in enumerate(workload.places))
    count = str(workload.teams(0)) if are_alike else f"{{ by: {{ {by} }} }}"
    lines = [
        "levers:",
        "  teams:",
        "    kind: team",
        f"    count: {count}",
        f"    existing: {count}",
        f"    members: {w.MEMBERS}",
        f"    hours: {w.HOURS_A_WEEK:g} h/week",
        f"    search: {written['levers.teams.search']}",
        f"    attrition: {w.ATTRITION_A_YEAR * 100:g}%/year",
        "    source: made-up",
        "    serves:",
    ]
    for indicator in workload.indicators:
        if indicator.team:
            at = f"levers.teams.serves.{indicator.name}."
            by = ", ".join(f"{segment}: {written[at + f'success.by.{segment}']}" for segment in w.SEGMENTS)
            lines += [
                f"      {indicator.name}:",
                f"        share: {written[at + 'share']}",
                f"        handling: {written[at + 'handling']}",
                f"        success: {{ by: {{ {by} }} }}",
            ]
    lines += [
        "    cost: { member: { price: 100 nghìn VND/month, fund: recurrent } }",
        "  radio:",
        "    kind: media",
        f"    spend: [{w.SPEND_A_MONTH[0]:.0f} VND/month, {{ from: {workload.spend_changes}, value: {w.SPEND_A_MONTH[1]:.0f} VND/month }}]",
        "    audience: residents",
        f"    carry-over: {w.CARRY_OVER_DAYS:g} days",
        f"    half-effect: {w.HALF_EFFECT_A_MONTH:g} VND/person/month",
        "    source: made-up",
        "    fund: recurrent",
        "    adds:",
    ]
    for indicator in workload.indicators:
        if indicator.media:
            lines.append(f"      {indicator.name}: {written[f'levers.radio.adds.{indicator.name}']}")
    return lines
