"""Programs that are timed: each answers a request on one line with one line of JSON."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

Answer = dict[str, Any]


class WorkerFailed(Exception):
    """A worker ended, or answered with an error."""


class Worker:
    """A running program, kept on given processor cores."""

    def __init__(self, name: str, command: list[str], cores: list[int]):
        self.name = name
        pinned = ["taskset", "-c", ",".join(map(str, cores)), *command]
        one_thread_each = {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")}
        self.process = subprocess.Popen(
            pinned,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            bufsize=1,
            env={**os.environ, **one_thread_each},
        )

    def ask(self, request: str) -> Answer:
        assert self.process.stdin and self.process.stdout and self.process.stderr
        try:
            self.process.stdin.write(request + "\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            pass  # the empty answer below says so
        line = self.process.stdout.readline()
        if not line:
            raise WorkerFailed(f"{self.name} ended at “{request}”: {self.process.stderr.read().strip()[-500:]}")
        answer = json.loads(line)
        if "error" in answer:
            raise WorkerFailed(f"{self.name}: {answer['error']}")
        return answer

    def peak_megabytes(self) -> float:
        """The most memory it has held so far."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
        raise WorkerFailed(f"{self.name}: the system does not say how much memory it has held")

    def end(self) -> None:
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait(timeout=30)


def run_once(name: str, command: list[str], cores: list[int], request: str) -> tuple[Answer, float]:
    """One answer of a program of its own, and the most memory it held."""
    worker = Worker(name, command, cores)
    try:
        return worker.ask(request), worker.peak_megabytes()
    finally:
        worker.end()
