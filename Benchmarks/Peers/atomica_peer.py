"""One run of a comparable model in Atomica: 36 populations (place x segment) with 15 compartments each, Euler, as many steps as W.

    run

Five indicators, each with members who have not adopted, active and dormant ones; innovation, imitation within the population, a ceiling,
a prerequisite, help, lapse and return. Left out, in Atomica's favor: mixing over the place, the teams' common time (help is a rate by
open need of the population alone), the calendar, the media lever's carry-over, the second stage of the step. The framework and the
databook are written by this program; only `run_sim` is timed.
"""

from __future__ import annotations

import contextlib
import sys
import tempfile
from pathlib import Path

import atomica as at
import openpyxl

sys.path.insert(0, str(Path(__file__).parents[1] / "Workload"))

import numbers_of_w as numbers
from answering import Answer, answer_requests, timed

W = numbers.Workload()
STEPS = 144
FIRST_YEAR, YEARS = 2025, 3


def middle(ends: tuple[float, float] | None, scale: float = 1.0) -> float:
    return (ends[0] + ends[1]) / 2 * scale if ends else 0.0


def framework(path: Path) -> None:
    """One workbook: compartments free, active and dormant of each indicator, and the rates between them."""
    names = [i.name for i in W.indicators]
    kinds = ("free", "active", "dormant")
    compartments = [f"{kind}_{name}" for name in names for kind in kinds]
    book = openpyxl.Workbook()
    book.remove(book.active)

    def sheet(title: str, rows: list[list[object]]) -> None:
        page = book.create_sheet(title)
        for row in rows:
            page.append(row)

    sheet("About", [["Name", "Description"], ["w", "Workload W, simplified"]])
    sheet("Databook Pages", [["Datasheet Code Name", "Datasheet Title"], ["stocks", "Stocks"], ["rates", "Rates"]])
    sheet(
        "Compartments",
        [
            [
                "Code Name",
                "Display Name",
                "Is Source",
                "Is Sink",
                "Is Junction",
                "Databook Page",
                "Databook Order",
                "Setup Weight",
            ],
            *([name, name.replace("_", " "), "n", "n", "n", "stocks", None, 1] for name in compartments),
        ],
    )
    links = {}
    for name in names:
        links[f"free_{name}", f"active_{name}"] = f"take_{name}"
        links[f"active_{name}", f"dormant_{name}"] = f"lapse_{name}"
        links[f"dormant_{name}", f"active_{name}"] = f"back_{name}"
    sheet(
        "Transitions",
        [[None, *compartments], *([row, *(links.get((row, column)) for column in compartments)] for row in compartments)],
    )
    sheet(
        "Characteristics",
        [
            [
                "Code Name",
                "Display Name",
                "Databook Page",
                "Databook Order",
                "Setup Weight",
                "Components",
                "Denominator",
                "Default Value",
            ],
            *(
                [f"all_{n}", f"All of {n}", None, None, None, ", ".join(f"{kind}_{n}" for kind in kinds), None, None]
                for n in names
            ),
        ],
    )
    rows: list[list[object]] = [
        ["Code Name", "Display Name", "Format", "Databook Page", "Targetable", "Databook Order", "Default Value", "Function"]
    ]
    for i in W.indicators:
        n = i.name
        written = {
            "p": middle(i.innovation),
            "q": middle(i.imitation),
            "cap": middle(i.ceiling, 0.01),
            "loss": middle(i.lapse, 0.01),
            "ret": middle(i.returning, 0.01),
            "add": middle(i.media),
            "help": 0.2 if i.team else 0.0,
        }
        for key, value in written.items():
            rows.append([f"{key}_{n}", f"{key} of {n}", "number" if key == "cap" else "rate", "rates", "n", None, value, None])
        reach = f"cap_{n}*all_{n}" if i.requires is None else f"min(cap_{n}*all_{n},active_{i.requires})"
        ever = f"active_{n}+dormant_{n}"
        hazard = f"p_{n}+add_{n}+q_{n}*active_{n}/max(all_{n},1)+help_{n}"
        computed = {
            "take": f"({hazard})*max({reach}-({ever}),0)/max(free_{n},0.000001)",
            "lapse": f"loss_{n}",
            "back": f"ret_{n}+help_{n}",
        }
        for key, function in computed.items():
            rows.append([f"{key}_{n}", f"{key} {n}", "rate", None, "n", None, None, function])
    sheet("Parameters", rows)
    first = names[0]  # Atomica will have a cascade
    sheet("Cascades", [["main", "Constituents"], ["All", f"all_{first}"], ["Active", f"active_{first}"]])
    book.save(path)


def project() -> at.Project:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "framework.xlsx"
        framework(path)
        frame = at.ProjectFramework(str(path))
        populations = {f"pop{n}": f"Population {n}" for n in range(len(W.places) * len(numbers.SEGMENTS))}
        data = at.ProjectData.new(frame, tvec=[FIRST_YEAR], pops=populations, transfers=0)
        members = [W.members(p, s) for p in range(len(W.places)) for s in range(len(numbers.SEGMENTS))]
        for i in W.indicators:
            shares = {"active": middle(i.start, 0.01), "dormant": middle(i.dormant, 0.01)}
            shares["free"] = 1 - shares["active"] - shares["dormant"]
            for kind, share in shares.items():
                for series, count in zip(data.tdve[f"{kind}_{i.name}"].ts.values(), members, strict=True):
                    series.insert(FIRST_YEAR, count * share)
        book = Path(folder) / "databook.xlsx"
        data.save(str(book))
        p = at.Project(framework=frame, databook=str(book), do_run=False)
    p.settings.update_time_vector(start=FIRST_YEAR, end=FIRST_YEAR + YEARS, dt=YEARS / STEPS)
    return p


def run() -> Answer:
    at.logger.setLevel("WARNING")
    with contextlib.redirect_stdout(sys.stderr):  # Atomica says where it writes
        p = project()
    end: list[object] = []
    answer = timed(lambda: end.append(p.run_sim(p.parsets[0], store_results=False)) or {})
    populations = end[0].model.pops
    means = [
        sum(population.get_variable(f"active_{i.name}")[0].vals[-1] for population in populations)
        / sum(population.get_variable(f"all_{i.name}")[0].vals[-1] for population in populations)
        for i in W.indicators
    ]
    return {**answer, "steps": len(end[0].t) - 1, "means": means}


if __name__ == "__main__":
    answer_requests({"run": run})
