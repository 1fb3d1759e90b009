"""Times the engine and everything it is compared with, one after another in rounds, and writes RESULTS.md.

    python Driver/bench.py [--rounds N] [--out FILE]

Run from Benchmarks/ by `make bench`, which builds what is asked here.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import subprocess
import sys
from pathlib import Path

from agreement import check_alike, check_fits, check_same
from cases import (
    AGREEING,
    COMMANDS,
    COUNTRY,
    COUNTS,
    DATA,
    FIT_DRAWS,
    FITS,
    ONCE,
    ROUND,
    SCALING,
    SCALING_WHOLE,
    SETS,
    TWO_CORES,
    WARD,
    WHOLE,
    WIDEST,
    WORK,
    Case,
)
from commands import COMMANDS as TYPED
from commands import spent
from goals import GOALS
from measured import Measured
from measuring import Crew, Timings
from report import report
from sizes import scaled
from tables import table
from workers import Answer, run_once

#: Steps of rkf45 that are tried for equal error, in weeks.
RKF45_WEEKS = (0.5, 1, 2, 3, 4, 6, 8)
#: What two threads of a plain loop must do of one's work for two-core figures to mean anything.
FREE = 1.9
FREE_ROUNDS, TRIED_ROUNDS = 3, 6


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def agreed(crew: Crew, timings: Timings) -> tuple[float, float]:
    """Refuses to go on between programs that compute different things."""
    timings.measure(crew, AGREEING, 1)
    by_group: dict[str, dict[str, Answer]] = {}
    for case in AGREEING:
        if case.name in timings:
            by_group.setdefault(case.group, {})[case.name] = timings.answers[case.name][0]
    same = max(check_same(by_group[group]) for group in ("deterministic", "central", "counts"))
    first, *others = by_group["stochastic"].values()
    expected = by_group["expected"]["C, each draw"]
    return same, max((check_alike(first, other, expected) for other in others), default=0.0)


def measured_peaks(crew: Crew) -> dict[str, dict[str, float]]:
    """Of the sets this processor has, the widest last."""
    timings = Timings().measure(crew, [Case(set_, "machine", f"peak {set_}") for set_ in SETS], 3)
    return {
        set_: {key: max(answer[key] for answer in timings.answers[set_]) for key in timings.answers[set_][0]} for set_ in SETS
    }


def free_rounds(crew: Crew) -> tuple[Timings, list[float]]:
    """Rounds on one core and two, kept only where a plain loop had both cores before and after."""
    kept, spins = Timings(), []
    spin = Case("spin", "machine", "spin", cores=2)
    pairs = [case for pair in TWO_CORES for case in pair]
    for _ in range(TRIED_ROUNDS):
        here = [crew.ask(spin)["scaling"]]
        if here[0] >= FREE:
            cases = pairs if kept.answers else [*pairs, *(case for case, _ in COUNTRY.values())]
            timings = Timings().measure(crew, cases, 1)
            here.append(crew.ask(spin)["scaling"])
            if here[1] >= FREE:
                kept.missing.update(timings.missing)
                for name, answers in timings.answers.items():
                    kept.answers.setdefault(name, []).extend(answers)
        spins += here
        if any(len(answers) >= FREE_ROUNDS for answers in kept.answers.values()):
            break
    return kept, spins


def rkf45_errors(crew: Crew) -> tuple[float, dict[float, float]]:
    answers = {weeks: crew.ask(Case("", "gsl", f"errors {weeks} 16")) for weeks in RKF45_WEEKS}
    return next(iter(answers.values()))["rule"], {weeks: answer["rkf45"] for weeks, answer in answers.items()}


def measure(rounds: int) -> Measured:
    crew, timings = Crew(), Timings()
    say("Do all compute the same?")
    agreement = agreed(crew, timings)
    counts = json.loads(subprocess.run([WORK / "count", DATA / "w.bin"], capture_output=True, text=True, check=True).stdout)
    peaks = measured_peaks(crew)
    rule_error, errors = rkf45_errors(crew)
    m = Measured(timings, Timings(), counts, peaks, [], agreement, rule_error, errors)
    say("One core")
    equal = Case("GSL rkf45, equal error", "gsl", f"fixed {m.equal_error_weeks:g} 16")
    timings.measure(crew, [*ROUND, equal, *COUNTS], rounds)
    say("Are counts those of the binomial law?")
    m.fits = {(n, p): crew.ask(Case("", "sampler", f"fit {WIDEST} {n} {p} {FIT_DRAWS}")) for n, p in FITS}
    check_fits(m.fits.values())
    say("Sizes, wards and whole runs")
    for series, what in ((SCALING, "deterministic kernel"), (SCALING_WHOLE, "stochastic, everything kept")):
        for along, cases in series.items():
            timings.measure(crew, [dataclasses.replace(case, name=scaled(along, what, case.name)) for case in cases], 2)
    timings.measure(crew, [*WARD.values(), *WHOLE], 3)
    m.commands = {name: spent(arguments) for name, arguments in TYPED.items()}
    say("Two cores")
    m.free, m.spins = free_rounds(crew)
    say("One run each of PySD and Atomica")
    m.memory = {
        name: worker.peak_megabytes() for (name, cores), worker in crew.workers.items() if cores == 1 and name != "machine"
    }
    for case in ONCE:
        answer, m.memory[case.worker] = run_once(case.worker, COMMANDS[case.worker], [1], case.request)
        timings.answers[case.name] = [answer]
    crew.end()
    return m


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=5, help="rounds in which all cases take turns")
    options.add_argument("--out", type=Path, default=Path("RESULTS.md"))
    chosen = options.parse_args()
    m = measure(chosen.rounds)
    chosen.out.write_text(report(m))
    print(table(["", "must", "aim", "here", ""], [goal.row(m) for goal in GOALS]))
    print(f"\nwritten: {chosen.out}")


if __name__ == "__main__":
    main()
