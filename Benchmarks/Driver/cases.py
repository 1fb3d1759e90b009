"""What is timed: every case is a request to a worker."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

WORK = Path(".work")
DATA = WORK / "data"
PYTHON = ".venv/bin/python"
BEST_SET = "avx512"

#: Programs by name. The engine is asked by paths of study files, the others read W when they start.
COMMANDS = {
    "ceiling": [str(WORK / "ceiling"), str(DATA / "w.bin")],
    "gsl": [str(WORK / "gsl"), str(DATA / "w.bin")],
    "machine": [str(WORK / "machine")],
    "engine": [".build/release/EngineWorker"],
    "numpy": [PYTHON, "Peers/numpy_peer.py", str(DATA)],
    "numba": [PYTHON, "Peers/numba_peer.py", str(DATA)],
    "pysd": [PYTHON, "Peers/pysd_peer.py"],
    "atomica": [PYTHON, "Peers/atomica_peer.py"],
}


@dataclass(frozen=True)
class Case:
    """`name` is what tables call it; `group` says which cases must agree on their means: all of "deterministic" on the same draws."""

    name: str
    worker: str
    request: str
    group: str = ""
    cores: int = 1


def study(name: str) -> str:
    return str(DATA / f"{name}.yaml")


def engine_kernel(reading: str, draws: int, set_: str = "best", threads: int = 1, of: str = "w") -> str:
    """The engine's kernel alone: what `@_spi(Measurement)` of AdoptionEngine runs."""
    return f"kernel {study(of)} {reading} {draws} {set_} {threads}"


#: Of this many draws every implementation gives its means; the slow ones are timed on fewer than the fast.
COMMON = 256

AGREEING = [
    *(Case(f"C, {set_}", "ceiling", f"deterministic {set_} {COMMON} 1", "deterministic") for set_ in ("scalar", "sse2", "avx2", "avx512")),
    Case("C with contributions", "ceiling", f"contributions {BEST_SET} {COMMON} 1", "deterministic"),
    Case("NumPy", "numpy", f"deterministic {COMMON}", "deterministic"),
    Case("Numba, blocks", "numba", f"blocks {COMMON}", "deterministic"),
    Case("Numba, scalar", "numba", f"scalar {COMMON}", "deterministic"),
    Case("engine", "engine", engine_kernel("deterministic", COMMON), "deterministic"),
    Case("engine with contributions", "engine", engine_kernel("contributions", COMMON), "deterministic"),
    Case("C, medians", "ceiling", "central scalar", "central"),
    Case("engine, medians", "engine", f"central {study('w')}", "central"),
    Case("NumPy, stochastic", "numpy", f"stochastic {COMMON}", "stochastic"),
    Case("engine, stochastic", "engine", f"stochastic {study('w')} {COMMON}", "stochastic"),
    Case("C, each draw", "ceiling", f"shares {BEST_SET} {COMMON} 1", "expected"),
]

#: One core, interleaved, several rounds.
ROUND = [
    Case("C, AVX-512", "ceiling", "deterministic avx512 1024 1"),
    Case("C, AVX2", "ceiling", "deterministic avx2 1024 1"),
    Case("C, SSE2", "ceiling", "deterministic sse2 512 1"),
    Case("C, scalar", "ceiling", "deterministic scalar 256 1"),
    Case("C with contributions, AVX-512", "ceiling", "contributions avx512 1024 1"),
    Case("engine, deterministic", "engine", engine_kernel("deterministic", 1024)),
    Case("engine, deterministic, AVX2", "engine", engine_kernel("deterministic", 1024, "avx2")),
    Case("engine, deterministic, SSE2", "engine", engine_kernel("deterministic", 1024, "sse2")),
    Case("engine with contributions", "engine", engine_kernel("contributions", 1024)),
    Case("engine, stochastic kernel", "engine", engine_kernel("stochastic", 256)),
    Case("engine, stochastic, everything kept", "engine", f"stochastic {study('w')} 64"),
    Case("engine, one deterministic run", "engine", f"central {study('w')}"),
    Case("NumPy, 256 draws", "numpy", "deterministic 256"),
    Case("NumPy, stochastic", "numpy", "stochastic 256"),
    Case("Numba, blocks", "numba", "blocks 512"),
    Case("Numba, scalar", "numba", "scalar 64"),
    Case("GSL rkf45, weekly", "gsl", "weekly 16"),
]

#: Once, one run each.
ONCE = [Case("PySD, one run", "pysd", "run"), Case("Atomica, one run", "atomica", "run")]

#: The country of 3,300 places, in wall time on two cores; times grow with the draws, so a few stand for 1,000.
COUNTRY = {
    "deterministic": (Case("country, deterministic", "engine", engine_kernel("deterministic", 32, threads=2, of="country"), cores=2), 32),
    "stochastic": (Case("country, stochastic", "engine", engine_kernel("stochastic", 16, threads=2, of="country"), cores=2), 16),
}

#: Wall time on one core and on two, where a plain loop shows that there are two.
TWO_CORES = [
    (Case(name, worker, request % 1), Case(f"{name}, two cores", worker, request % 2, cores=2))
    for name, worker, request in [
        ("C, AVX-512", "ceiling", "deterministic avx512 1024 %d"),
        ("engine, deterministic", "engine", f"kernel {study('w')} deterministic 1024 best %d"),
        ("engine, stochastic kernel", "engine", f"kernel {study('w')} stochastic 256 best %d"),
    ]
]

WARD = {
    "deterministic by weeks": Case("ward, deterministic by weeks", "engine", engine_kernel("deterministic", 1000, of="ward-week")),
    "deterministic by days": Case("ward, deterministic by days", "engine", engine_kernel("deterministic", 1000, of="ward-day")),
    "stochastic by weeks": Case("ward, stochastic by weeks", "engine", engine_kernel("stochastic", 1000, of="ward-week")),
}

WHOLE = [
    Case("reading W", "engine", f"read {study('w')}"),
    Case("reading the country", "engine", f"read {study('country')}"),
    Case("W from file to answers, 64 draws", "engine", f"whole {study('w')} 64"),
    Case("ward from file to answers, 1,000 draws", "engine", f"whole {study('ward-week')} 1000"),
]

#: The engine's deterministic kernel as W grows; each list in the order of its sizes.
SCALING = {
    "draws": [Case(f"{n} draws", "engine", engine_kernel("deterministic", n)) for n in (64, 256, 1024, 4096)],
    "places": [Case(f"{n} places", "engine", engine_kernel("deterministic", 256, of=f"w-places-{n}")) for n in (3, 12, 48)],
    "indicators": [Case(f"{n} indicators", "engine", engine_kernel("deterministic", 256, of=f"w-indicators-{n}")) for n in (5, 10, 20)],
    "steps": [Case(f"{n} years of weeks", "engine", engine_kernel("deterministic", 256, of=f"w-years-{n}")) for n in (1, 3, 6)],
}

#: Until the kernel's entry is there, the whole engine, stochastic, as W grows.
SCALING_WHOLE = {
    "draws": [Case(f"{n} draws", "engine", f"stochastic {study('w')} {n}") for n in (16, 64)],
    "places": [Case(f"{n} places", "engine", f"stochastic {study(f'w-places-{n}')} 16") for n in (3, 12, 48)],
    "indicators": [Case(f"{n} indicators", "engine", f"stochastic {study(f'w-indicators-{n}')} 16") for n in (5, 10, 20)],
    "steps": [Case(f"{n} years of weeks", "engine", f"stochastic {study(f'w-years-{n}')} 16") for n in (1, 3, 6)],
}
