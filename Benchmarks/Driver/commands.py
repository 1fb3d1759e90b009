"""Whole commands, as a user types them: wall seconds, processor seconds and memory from the start of the process to its end."""

from __future__ import annotations

import os
import subprocess
import time
from dataclasses import dataclass

LANTOA = "../.build/release/lantoa"
SCENARIOS = "../Scenarios"

COMMANDS = {
    "lantoa check of a small study": ["check", f"{SCENARIOS}/khe-banh-2022.yaml"],
    "lantoa run of Nguyễn Thái Học, all scenarios, 2,000 draws": [
        "run",
        f"{SCENARIOS}/nguyen-thai-hoc-2023.yaml",
        "--draws",
        "2000",
    ],
    "lantoa check of 10,000 places": ["check", ".work/data/w-table.yaml"],
}


@dataclass(frozen=True)
class Spent:
    seconds: float
    cpu: float
    megabytes: float


def spent(arguments: list[str]) -> Spent:
    """The least of three, since what disturbs a process only adds."""
    return min((once(arguments) for _ in range(3)), key=lambda one: one.cpu)


def once(arguments: list[str]) -> Spent:
    start = time.perf_counter()
    process = subprocess.Popen([LANTOA, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise ChildProcessError(f"lantoa {' '.join(arguments)} ended with {process.returncode}")
    return Spent(time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
