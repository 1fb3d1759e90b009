"""One request a line on standard input, one line of JSON on standard output: what every worker of the driver does."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Any

Answer = dict[str, Any]


def timed(work: Callable[[], Answer]) -> Answer:
    """The answer of some work, with its wall seconds and its processor seconds."""
    start, busy = time.perf_counter(), time.process_time()
    answer = work()
    cpu, seconds = time.process_time() - busy, time.perf_counter() - start
    return {"seconds": seconds, "cpu": cpu, **answer}


def answer_requests(handlers: dict[str, Callable[..., Answer]]) -> None:
    """A request is the name of a handler and its arguments, which are whole numbers."""
    for line in sys.stdin:
        name, *arguments = line.split()
        answer = handlers[name](*map(int, arguments)) if name in handlers else {"error": f"no such request: {line.strip()}"}
        print(json.dumps(answer), flush=True)
