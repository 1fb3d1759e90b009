"""What is timed: every case is a request to a worker."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from machine import available_sets

WORK = Path(".work")
DATA = WORK / "data"
PYTHON = ".venv/bin/python"

#: Instruction sets of this processor, and how many draws each is timed on.
SETS = available_sets()
WIDEST = SETS[-1]
LABELS = {"scalar": "scalar", "sse2": "SSE2", "avx2": "AVX2", "avx512": "AVX-512"}
DRAWS = {"scalar": 256, "sse2": 512, "avx2": 1024, "avx512": 1024}
CEILING = f"C, {LABELS[WIDEST]}"

#: Programs by name. The engine is asked by paths of study files, the others read W when they start.
COMMANDS = {
    "ceiling": [str(WORK / "ceiling"), str(DATA / "w.bin")],
    "gsl": [str(WORK / "gsl"), str(DATA / "w.bin")],
    "machine": [str(WORK / "machine")],
    "engine": [".build/release/EngineWorker"],
    "sampler": [str(WORK / "sampler")],
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
    *(Case(f"C as {set_}", "ceiling", f"deterministic {set_} {COMMON} 1", "deterministic") for set_ in SETS),
    Case("C, sources kept", "ceiling", f"contributions {WIDEST} {COMMON} 1", "deterministic"),
    Case("NumPy", "numpy", f"deterministic {COMMON}", "deterministic"),
    Case("Numba, blocks", "numba", f"blocks {COMMON}", "deterministic"),
    Case("Numba, scalar", "numba", f"scalar {COMMON}", "deterministic"),
    Case("engine", "engine", engine_kernel("deterministic", COMMON), "deterministic"),
    Case("engine, scalar", "engine", engine_kernel("deterministic", COMMON, "scalar"), "deterministic"),
    Case("engine, sources kept", "engine", engine_kernel("contributions", COMMON), "deterministic"),
    Case("C, medians", "ceiling", "central scalar", "central"),
    Case("engine, medians", "engine", f"central {study('w')}", "central"),
    Case("NumPy, stochastic", "numpy", f"stochastic {COMMON}", "stochastic"),
    Case("engine, stochastic", "engine", f"stochastic {study('w')} {COMMON}", "stochastic"),
    Case("engine, counts of a projection", "engine", f"stochastic {study('w')} {COMMON}", "counts"),
    Case("engine, counts one by one", "engine", engine_kernel("stochastic", COMMON, "scalar"), "counts"),
    Case("C, whole people", "ceiling", f"stochastic {WIDEST} {COMMON} 1", "counts"),
    Case("engine, counts in lanes", "engine", engine_kernel("stochastic", COMMON), "counts"),
    Case("C, each draw", "ceiling", f"shares {WIDEST} {COMMON} 1", "expected"),
]

#: One core, interleaved, several rounds.
ROUND = [
    *(Case(f"C, {LABELS[set_]}", "ceiling", f"deterministic {set_} {DRAWS[set_]} 1") for set_ in reversed(SETS)),
    Case("C with contributions", "ceiling", f"contributions {WIDEST} 1024 1"),
    Case("engine, deterministic", "engine", engine_kernel("deterministic", 1024)),
    *(Case(f"engine, deterministic, {LABELS[set_]}", "engine", engine_kernel("deterministic", 512, set_)) for set_ in SETS[1:-1]),
    Case("engine with contributions", "engine", engine_kernel("contributions", 1024)),
    Case("engine, its scalar reference", "engine", engine_kernel("deterministic", 32, "scalar")),
    Case("C, stochastic", "ceiling", f"stochastic {WIDEST} 256 1"),
    Case("engine, stochastic kernel", "engine", engine_kernel("stochastic", 256)),
    Case("engine, stochastic, its scalar reference", "engine", engine_kernel("stochastic", 32, "scalar")),
    Case("engine, stochastic, everything kept", "engine", f"stochastic {study('w')} 64"),
    Case("engine, one deterministic run", "engine", f"central {study('w')}"),
    Case("NumPy, 256 draws", "numpy", "deterministic 256"),
    Case("NumPy, stochastic", "numpy", "stochastic 256"),
    Case("Numba, blocks", "numba", "blocks 512"),
    Case("Numba, scalar", "numba", "scalar 64"),
    Case("GSL rkf45, weekly", "gsl", "weekly 16"),
]

#: Exact binomial counts of the engine by their mean, and those of GSL; a round draws about two million.
RANGES = {"np ≤ 1": "0.01 1", "np 1–10": "1 10", "np ≥ 12": "12 1000"}
COUNTS = [
    *(Case(f"exact counts, {name}", "sampler", f"counts {WIDEST} {ends} 500") for name, ends in RANGES.items()),
    *(Case(f"gsl_ran_binomial, {name}", "sampler", f"gsl {ends} 20") for name, ends in RANGES.items()),
]

#: χ² of ten million exact counts each: trials and probability.
FITS = [
    (trials, p)
    for trials, shares in ((10, (0.05, 0.5, 0.97)), (50, (0.1, 0.4)), (1_000, (0.002, 0.05, 0.6)), (20_000, (0.0005, 0.02, 0.3)))
    for p in shares
]
FIT_DRAWS = 10_000_000

#: Once, one run each.
ONCE = [Case("PySD, one run", "pysd", "run"), Case("Atomica, one run", "atomica", "run")]

#: The country of 3,300 places, in wall time on two cores; times grow with the draws, so a few stand for 1,000.
COUNTRY = {
    reading: (Case(f"country, {reading}", "engine", engine_kernel(reading, draws, threads=2, of="country"), cores=2), draws)
    for reading, draws in (("deterministic", 64), ("stochastic", 32))
}

#: Wall time on one core and on two, where a plain loop shows that there are two.
TWO_CORES = [
    (Case(name, worker, request % 1), Case(f"{name}, two cores", worker, request % 2, cores=2))
    for name, worker, request in [
        (CEILING, "ceiling", f"deterministic {WIDEST} 1024 %d"),
        ("engine, deterministic", "engine", f"kernel {study('w')} deterministic 1024 best %d"),
        ("engine, stochastic kernel", "engine", f"kernel {study('w')} stochastic 256 best %d"),
    ]
]

WARD = {
    "deterministic by weeks": Case(
        "ward, deterministic by weeks", "engine", engine_kernel("deterministic", 1000, of="ward-week")
    ),
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
    "indicators": [
        Case(f"{n} indicators", "engine", engine_kernel("deterministic", 256, of=f"w-indicators-{n}")) for n in (5, 10, 20)
    ],
    "steps": [Case(f"{n} years of weeks", "engine", engine_kernel("deterministic", 256, of=f"w-years-{n}")) for n in (1, 3, 6)],
}

#: The same of whole projections in whole people, with everything kept that answers need.
SCALING_WHOLE = {
    "draws": [Case(f"{n} draws", "engine", f"stochastic {study('w')} {n}") for n in (16, 64, 256)],
    "places": [Case(f"{n} places", "engine", f"stochastic {study(f'w-places-{n}')} 64") for n in (3, 12, 48)],
}
