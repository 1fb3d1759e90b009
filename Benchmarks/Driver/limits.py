"""What bounds the step rule: the core's peaks, the error that other steppers have, the second core."""

from __future__ import annotations

from cases import CEILING, COUNTRY
from goals import ENGINE
from measured import Measured
from roofline import arithmetic_count, bound
from tables import table


def roofline(m: Measured) -> str:
    peaks = table(
        ["width", "additions, G/s", "multiplications", "both", "fused", "divisions"],
        [
            [name]
            + [f"{peak[key] / 1e9:.1f}" for key in ("adding", "multiplying", "both", "fused")]
            + [f"{peak['dividing'] / 1e9:.2f}"]
            for name, peak in m.peaks.items()
        ],
    )
    counted = table(
        ["operations a state-step", "plain", "with contributions"],
        [
            [name] + [f"{m.counts[kind][name]:.2f}" for kind in ("plain", "contributions")]
            for name in ("additions", "multiplications", "bounds", "divisions", "exponentials")
        ]
        + [["additions, multiplications, bounds"] + [f"{arithmetic_count(m.counts[k]):.1f}" for k in ("plain", "contributions")]],
    )
    rows = []
    for kind, cases in (("plain", (CEILING, ENGINE)), ("contributions", ("C with contributions", "engine with contributions"))):
        limit = bound(m.counts[kind], m.peaks[m.widest])
        for name in cases:
            if name in m.timings:
                ns = m.nanoseconds(name)
                rows.append(
                    [
                        name,
                        f"{ns:.2f}",
                        f"{limit.arithmetic:.2f}",
                        f"{limit.division:.2f}",
                        f"{limit.arithmetic / ns:.0%}",
                        f"{arithmetic_count(m.counts[kind]) / ns:.1f}",
                    ]
                )
    shares = table(["", "ns", "add/multiply bound", "division bound", "share of the former", "G operations a second"], rows)
    return "\n\n".join(
        [
            "Measured peaks of one core, in registers:",
            peaks,
            "Counted by running Ceiling/Rule.c on numbers that count; an exponential's operations are in the sums above it, negations and"
            " comparisons are not:",
            counted,
            shares,
        ]
    )


def equal_error(m: Measured) -> str:
    rows = [["weekly rule", f"{m.rule_error:.1e}"]]
    rows += [
        [f"rkf45, steps of {weeks:g} week{'s' if weeks != 1 else ''}", f"{error:.1e}"]
        for weeks, error in sorted(m.rkf45_errors.items())
    ]
    text = table(["largest error of an indicator's final share", ""], rows)
    times = []
    for name in ("GSL rkf45, weekly", "GSL rkf45, equal error"):
        if name in m.timings:
            times.append(f"{name}: {m.run_seconds(name) * 1e3:.2f} ms a draw")
    return (
        "Against GSL's rk8pd at 1e-10 on the same equations, inputs constant over each week. Longer steps take the means of their weeks'"
        f" inputs. No worse than the weekly rule: steps of {m.equal_error_weeks:g} weeks. " + "; ".join(times) + ".\n\n" + text
    )


def two_cores(m: Measured) -> str:
    spins = ", ".join(f"{spin:.2f}" for spin in m.spins)
    said = (
        f"A plain loop on two threads did {spins} times the work of one, before and after each round; a round counts where both are"
        " 1.9 or more."
    )
    if not m.free.answers:
        return said + " None was: no second core was free, and two-core figures are left out."
    rows = [
        [name.removesuffix(", two cores"), f"{m.free.ratio(name.removesuffix(', two cores'), name, clock='seconds'):.2f}"]
        for name in m.free.answers
        if name.endswith(", two cores")
    ]
    for reading, (case, draws) in COUNTRY.items():
        if case.name in m.free:
            rows.append([f"country, {reading}, {draws} draws", f"{m.free.seconds(case.name, clock='seconds'):.1f} s"])
    return said + "\n\n" + table(["", "× one core (wall)"], rows)
