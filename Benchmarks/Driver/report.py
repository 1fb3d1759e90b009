"""RESULTS.md: what one run found, in tables."""

from __future__ import annotations

from cases import CEILING, COUNTRY, RANGES, ROUND, SCALING, SCALING_WHOLE, WARD, WHOLE
from goals import ENGINE, GOALS
from machine import facts
from measured import Measured
from roofline import arithmetic_count, bound

STOCHASTIC = (
    "engine, stochastic kernel", "engine, stochastic, its scalar reference", "engine, stochastic, everything kept", "NumPy, stochastic")


def table(heads: list[str], rows: list[list[str]]) -> str:
    lines = ["| " + " | ".join(heads) + " |", "|---" + "|---:" * (len(heads) - 1) + "|"]
    return "\n".join([*lines, *("| " + " | ".join(row) + " |" for row in rows)])


def report(m: Measured) -> str:
    sections = [
        "# What `make bench` found",
        "Written by the run; everything in it is from this machine at this time. Times are processor seconds of one core, medians over"
        " rounds in which all cases take turns; a ratio is the median of the ratios within rounds. A state-step is one cell (place,"
        " segment, indicator) of one draw over one step.",
        table(["", ""], [list(fact) for fact in facts()]),
        "## Goals",
        table(["", "must", "aim", "here", ""], [goal.row(m) for goal in GOALS]),
        agreement(m),
        "## Workload W, one core",
        workload(m),
        kernels(m, deterministic=True),
        "Stochastic, in whole people with process noise; NumPy draws its own counts, the engine those of its contract:",
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
        f"Before anything was timed: the mean final share of every indicator is the same to {same:.1e} in all deterministic programs"
        f" (at most 1e-9 is let through), and the stochastic ones differ by at most {alike:.1f} standard errors of their luck.")


def workload(m: Measured) -> str:
    steps = m.state_steps_a_run
    return (
        f"12 places × 3 segments × 5 indicators, 36 months in weekly steps, {steps:,.0f} state-steps a draw; two indicators count active"
        " members, with lapse and return; prerequisites, a team in each place serving three indicators, one media lever, a calendar,"
        " 44 uncertain numbers (Benchmarks/Workload).")


def kernels(m: Measured, deterministic: bool) -> str:
    rows = []
    for case in ROUND:
        if (case.name in STOCHASTIC) == deterministic or case.name == "engine, one deterministic run":
            continue
        if case.name not in m.timings:
            rows.append([case.name, "–", "–", m.timings.missing.get(case.name, "")])
            continue
        ratio = m.ratio(case.name, CEILING)
        rows.append([case.name, f"{m.nanoseconds(case.name):.2f}", f"{m.run_seconds(case.name) * 1e3:.3f}", f"{ratio:.2f}"])
    return table(["", "ns a state-step", "ms a draw", f"× {CEILING}"], rows)


def counts(m: Measured) -> str:
    rows = [
        [name, *(f"{m.counts_a_second(f'{kind}, {name}'):.0f}" for kind in ("exact counts", "gsl_ran_binomial"))] for name in RANGES]
    fits = [[f"{trials:,}", f"{p:g}", f"{fit['chi']:.1f}", f"{fit['freedom']:.0f}", f"{fit['p']:.3f}"] for (trials, p), fit in m.fits.items()]
    return "\n\n".join([
        "Binomial counts with a uniform given, exact to the last integer, and gsl_ran_binomial with mt19937, millions a second:",
        table(["", "exact counts in lanes", "gsl_ran_binomial"], rows),
        "χ² of ten million exact counts each against GSL's probabilities:",
        table(["trials", "p", "χ²", "degrees of freedom", "p-value"], fits)])


def runs(m: Measured) -> str:
    rows = []
    for name, note in (
        ("engine, one deterministic run", "compiled, stepped once at the medians, everything kept"),
        ("Atomica, one run", "Euler, simplified in its favour (Peers/atomica_peer.py)"),
        ("PySD, one run", "Euler, simplified in its favour (Peers/pysd_peer.py)"),
    ):
        here = f"{m.seconds(name) * 1e3:,.1f}" if name in m.timings else m.timings.missing.get(name, "–")
        rows.append([name, here, note])
    if ENGINE in m.timings:
        rows.insert(1, ["engine, a draw among 1,024", f"{m.run_seconds(ENGINE) * 1e3:,.3f}", "deterministic kernel"])
    return table(["", "ms", ""], rows)


def roofline(m: Measured) -> str:
    peaks = table(
        ["width", "additions, G/s", "multiplications", "both", "fused", "divisions"],
        [[name] + [f"{peak[key] / 1e9:.1f}" for key in ("adding", "multiplying", "both", "fused")] + [f"{peak['dividing'] / 1e9:.2f}"]
         for name, peak in m.peaks.items()])
    counted = table(
        ["operations a state-step", "plain", "with contributions"],
        [[name] + [f"{m.counts[kind][name]:.2f}" for kind in ("plain", "contributions")]
         for name in ("additions", "multiplications", "bounds", "divisions", "exponentials")]
        + [["additions, multiplications, bounds"] + [f"{arithmetic_count(m.counts[k]):.1f}" for k in ("plain", "contributions")]])
    rows = []
    for kind, cases in (("plain", (CEILING, ENGINE)), ("contributions", ("C with contributions", "engine with contributions"))):
        limit = bound(m.counts[kind], m.peaks[m.widest])
        for name in cases:
            if name in m.timings:
                ns = m.nanoseconds(name)
                rows.append([name, f"{ns:.2f}", f"{limit.arithmetic:.2f}", f"{limit.division:.2f}", f"{limit.arithmetic / ns:.0%}",
                             f"{arithmetic_count(m.counts[kind]) / ns:.1f}"])
    shares = table(["", "ns", "add/multiply bound", "division bound", "share of the former", "G operations a second"], rows)
    return "\n\n".join([
        "Measured peaks of one core, in registers:", peaks,
        "Counted by running Ceiling/Rule.c on numbers that count; an exponential's operations are in the sums above it, negations and"
        " comparisons are not:", counted, shares])


def equal_error(m: Measured) -> str:
    rows = [["weekly rule", f"{m.rule_error:.1e}"]]
    rows += [[f"rkf45, steps of {weeks:g} week{'s' if weeks != 1 else ''}", f"{error:.1e}"] for weeks, error in sorted(m.rkf45_errors.items())]
    text = table(["largest error of an indicator's final share", ""], rows)
    times = []
    for name in ("GSL rkf45, weekly", "GSL rkf45, equal error"):
        if name in m.timings:
            times.append(f"{name}: {m.run_seconds(name) * 1e3:.2f} ms a draw")
    return (
        "Against GSL's rk8pd at 1e-10 on the same equations, inputs constant over each week. Longer steps take the means of their weeks'"
        f" inputs. No worse than the weekly rule: steps of {m.equal_error_weeks:g} weeks. " + "; ".join(times) + ".\n\n" + text)


def two_cores(m: Measured) -> str:
    spins = ", ".join(f"{spin:.2f}" for spin in m.spins)
    said = f"A plain loop on two threads did {spins} times the work of one, before and after each round; a round counts where both are 1.9 or more."
    if not m.free.answers:
        return said + " None was: no second core was free, and two-core figures are left out."
    rows = [[name.removesuffix(", two cores"), f"{m.free.ratio(name.removesuffix(', two cores'), name, clock='seconds'):.2f}"]
            for name in m.free.answers if name.endswith(", two cores")]
    for reading, (case, draws) in COUNTRY.items():
        if case.name in m.free:
            rows.append([f"country, {reading}, {draws} draws", f"{m.free.seconds(case.name, clock='seconds'):.1f} s"])
    return said + "\n\n" + table(["", "× one core (wall)"], rows)


def scaling(m: Measured) -> str:
    parts = []
    for cases, what in ((SCALING, "deterministic kernel"), (SCALING_WHOLE, "stochastic, everything kept")):
        for along, sizes in cases.items():
            rows = [[c.name, f"{m.nanoseconds(scaled(along, what, c.name)):.2f}", f"{m.seconds(scaled(along, what, c.name)):.4f}"]
                    for c in sizes if scaled(along, what, c.name) in m.timings]
            if rows:
                parts.append(table([f"engine, {what}, by {along}", "ns a state-step", "s"], rows))
    return "\n\n".join(parts) if parts else "Not measured."


def scaled(along: str, what: str, name: str) -> str:
    """The name under which a case of a scaling series is kept."""
    return f"{what}, by {along}: {name}"


def whole(m: Measured) -> str:
    rows = [[c.name, f"{m.seconds(c.name) * 1e3:,.1f}"] for c in (*WHOLE, *WARD.values()) if c.name in m.timings]
    return table(["", "ms of one core"], rows)
