"""RESULTS.md: what one run found, in tables."""

from __future__ import annotations

from cases import CEILING, RANGES, ROUND
from goals import ENGINE, GOALS
from limits import equal_error, roofline, two_cores
from machine import facts
from measured import Measured
from sizes import scaling, whole
from tables import table

STOCHASTIC = (
    "C, stochastic",
    "engine, stochastic kernel",
    "engine, stochastic, its scalar reference",
    "engine, stochastic, everything kept",
    "NumPy, stochastic",
)


def report(m: Measured) -> str:
    sections = [
        "# What `make bench` found",
        "Written by the run; everything in it is from this machine at this time. Times are processor seconds of one core, medians over"
        " rounds in which all cases take turns; a ratio is the median of the ratios within rounds. A state-step is one cell (place,"
        " segment, indicator) of one draw over one step.",
        table(["", ""], [list(fact) for fact in facts()]),
        "## Goals",
        "*Must* and *aim* were set before the engine was written, from a yardstick on another processor. The country is projected for a part of"
        " its draws on two cores and scaled to 1,000; the add/multiply bound is that of this processor, which the C ceiling does not reach"
        " either (Roofline). Where the processor's clock changes between rounds, medians of ratios and ratios of medians differ.",
        table(["", "must", "aim", "here", ""], [goal.row(m) for goal in GOALS]),
        agreement(m),
        "## Workload W, one core",
        workload(m),
        kernels(m, deterministic=True),
        "Stochastic, in whole people with process noise. NumPy draws its own counts; the C rule draws those of the contract with the"
        " engine's sampler in lanes:",
        kernels(m, deterministic=False),
        "## Exact counts",
        counts(m),
        "## One run at a time",
        runs(m),
        "## Roofline",
        roofline(m),
        "## At equal error",
        equal_error(m),
        "## Two cores",
        two_cores(m),
        "## Scaling",
        scaling(m),
        "## Reading and whole runs",
        whole(m),
        "## Memory",
        "The most each program held, all its cases together:",
        table(["program", "MB"], [[name, f"{megabytes:,.0f}"] for name, megabytes in m.memory.items()]),
    ]
    return "\n\n".join(sections) + "\n"


def agreement(m: Measured) -> str:
    same, alike = m.agreement
    return (
        f"Before anything was timed: the mean final share of every indicator is the same to {same:.1e} in all deterministic programs,"
        " and in those that draw the contract's counts (1e-9 is let through); NumPy, which draws its own, differs from them by at"
        f" most {alike:.1f} standard errors of its luck."
    )


def workload(m: Measured) -> str:
    steps = m.state_steps_a_run
    return (
        f"12 places × 3 segments × 5 indicators, 36 months in weekly steps, {steps:,.0f} state-steps a draw; two indicators count active"
        " members, with lapse and return; prerequisites, a team in each place serving three indicators, one media lever, a calendar,"
        " 44 uncertain numbers (Benchmarks/Workload)."
    )


def kernels(m: Measured, deterministic: bool) -> str:
    rows = []
    ceiling = CEILING if deterministic else "C, stochastic"
    for case in ROUND:
        if (case.name in STOCHASTIC) == deterministic or case.name == "engine, one deterministic run":
            continue
        if case.name not in m.timings:
            rows.append([case.name, "–", "–", m.timings.missing.get(case.name, "")])
            continue
        ratio = m.ratio(case.name, ceiling)
        rows.append([case.name, f"{m.nanoseconds(case.name):.2f}", f"{m.run_seconds(case.name) * 1e3:.3f}", f"{ratio:.2f}"])
    return table(["", "ns a state-step", "ms a draw", f"× {ceiling}"], rows)


def counts(m: Measured) -> str:
    rows = [
        [name, *(f"{m.counts_a_second(f'{kind}, {name}'):.0f}" for kind in ("exact counts", "gsl_ran_binomial"))]
        for name in RANGES
    ]
    fits = [
        [f"{trials:,}", f"{p:g}", f"{fit['chi']:.1f}", f"{fit['freedom']:.0f}", f"{fit['p']:.3f}"]
        for (trials, p), fit in m.fits.items()
    ]
    return "\n\n".join(
        [
            "Binomial counts with a uniform given, exact to the last integer, and gsl_ran_binomial with mt19937, millions a second:",
            table(["", "exact counts in lanes", "gsl_ran_binomial"], rows),
            "χ² of ten million exact counts each against GSL's probabilities:",
            table(["trials", "p", "χ²", "degrees of freedom", "p-value"], fits),
        ]
    )


def runs(m: Measured) -> str:
    rows = []
    for name, note in (
        ("engine, one deterministic run", "compiled, stepped once at the medians, everything kept"),
        ("Atomica, one run", "Euler, simplified in its favor (Peers/atomica_peer.py)"),
        ("PySD, one run", "Euler, simplified in its favor (Peers/pysd_peer.py)"),
    ):
        here = f"{m.seconds(name) * 1e3:,.1f}" if name in m.timings else m.timings.missing.get(name, "–")
        rows.append([name, here, note])
    if ENGINE in m.timings:
        rows.insert(1, ["engine, a draw among 1,024", f"{m.run_seconds(ENGINE) * 1e3:,.3f}", "deterministic kernel"])
    return table(["", "ms", ""], rows)
