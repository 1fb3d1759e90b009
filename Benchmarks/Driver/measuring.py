"""Asks workers, round after round, and keeps what they answered."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Iterable

from cases import COMMANDS, Case
from workers import Answer, Worker, WorkerFailed

CORES = {1: [1], 2: [0, 1]}


class Crew:
    """Workers by name and number of cores, started when they are first asked."""

    def __init__(self) -> None:
        self.workers: dict[tuple[str, int], Worker] = {}

    def ask(self, case: Case) -> Answer:
        key = (case.worker, case.cores)
        if key not in self.workers or self.workers[key].process.poll() is not None:
            self.workers[key] = Worker(case.worker, COMMANDS[case.worker], CORES[case.cores])
        return self.workers[key].ask(case.request)

    def end(self) -> None:
        for worker in self.workers.values():
            worker.end()


class Timings:
    """Every answer of every case, by round; and why a case has none."""

    def __init__(self) -> None:
        self.answers: dict[str, list[Answer]] = {}
        self.missing: dict[str, str] = {}

    def measure(self, crew: Crew, cases: Iterable[Case], rounds: int) -> Timings:
        """Each round asks every case once, one after another, so that all see the same hours of the machine."""
        cases = list(cases)
        for number in range(rounds):
            for case in cases:
                if case.name in self.missing:
                    continue
                try:
                    self.answers.setdefault(case.name, []).append(crew.ask(case))
                except WorkerFailed as failure:
                    self.missing[case.name] = str(failure)
                    self.answers.pop(case.name, None)
            print(f"  round {number + 1} of {rounds}", file=sys.stderr)
        return self

    def __contains__(self, name: str) -> bool:
        return name in self.answers

    def seconds(self, name: str, clock: str = "cpu") -> float:
        return statistics.median(answer[clock] for answer in self.answers[name])

    def nanoseconds(self, name: str, clock: str = "cpu") -> float:
        """Of a state-step: the median over rounds."""
        return statistics.median(answer[clock] / answer["state_steps"] * 1e9 for answer in self.answers[name])

    def ratio(self, slow: str, fast: str, clock: str = "cpu") -> float:
        """How many times slower a state-step is: the median of the ratios within rounds, which drift together."""
        return statistics.median(
            (a[clock] / a["state_steps"]) / (b[clock] / b["state_steps"]) for a, b in zip(self.answers[slow], self.answers[fast])
        )
