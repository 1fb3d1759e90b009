"""Writes the workloads into a folder: study files for the engine, and W's numbers for everything else that is timed.

python make.py FOLDER [DRAWS]
"""

from __future__ import annotations

import sys
from pathlib import Path

import inputs
from numbers_of_w import Workload
from study import place_table, study

PLACES, SETS, YEARS = (3, 12, 48), (1, 2, 4), (1, 3, 6)
COUNTRY_PLACES = 3_300
TABLE_PLACES = 10_000
WARD = ("account", "phone", "portal", "wallet")


def main(folder: Path, draws: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    w = Workload()
    inputs.write(inputs.inputs(w, draws), folder)
    files = {"w": study(w, "w")}
    files |= {f"w-places-{n}": study(Workload(places=n), f"w-places-{n}") for n in PLACES}
    files |= {f"w-indicators-{5 * n}": study(Workload(sets=n), f"w-indicators-{5 * n}") for n in SETS}
    files |= {f"w-years-{n}": study(Workload(years=n), f"w-years-{n}") for n in YEARS}
    ward = Workload(places=1, years=1, only=WARD)
    files |= {f"ward-{step}": study(ward, f"ward-{step}", resolution=step) for step in ("week", "day")}
    files["country"] = study(Workload(places=1), "country", repeated=COUNTRY_PLACES)
    many = Workload(places=TABLE_PLACES)
    files["w-table"] = study(many, "w-table", table="w-table.csv")
    (folder / "w-table.csv").write_text(place_table(many))
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1024)
