"""What drives W from outside, and its draws: everything an implementation of the step rule reads, as arrays.

Written from Mathematics.md, sections 2 to 4, independently of the engine, so that agreement with it means something.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np

import numbers_of_w as w
from streams import first_uniforms, stream_key

SEED = 2025


@dataclass
class Inputs:
    """Axes by name: p places, s segments, k indicators, t steps, d draws. Row 0 of `draws` is the central one (medians)."""

    #: Days of each step, and whether a recorded date falls on its end; t.
    lengths: np.ndarray
    recorded: np.ndarray
    #: Day number of each step's start since 1970-01-01; t.
    starts: np.ndarray
    #: N; p × s.
    members: np.ndarray
    #: Minutes of travel to a household; p.
    travel: np.ndarray
    #: Receptivity × demand; t × s.
    demand: np.ndarray
    #: Working minutes a day; t × p × s.
    working_time: np.ndarray
    #: Effect of the media lever, 0 to 1; t.
    media: np.ndarray
    #: Index of the required indicator or -1; k. Whether it is measured active, served, advertised; k.
    requires: np.ndarray
    active: np.ndarray
    served: np.ndarray
    advertised: np.ndarray
    #: By draw and indicator, 0 where there is none; d × k.
    start: np.ndarray
    dormant: np.ndarray
    innovation: np.ndarray
    imitation: np.ndarray
    ceiling: np.ndarray
    lapse: np.ndarray
    returning: np.ndarray
    media_rate: np.ndarray
    share: np.ndarray
    handling: np.ndarray
    #: d × s × k.
    success: np.ndarray
    #: d.
    search: np.ndarray
    #: The hashes of the streams, each as its high and its low word: exchange, closing and uptake × p × s × k; noise p × k.
    streams: np.ndarray
    noise_streams: np.ndarray
    #: High and low word.
    seed: np.ndarray


def grid(workload: w.Workload) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Lengths, recorded ends and day numbers of the weekly steps: starts of days 1, 8, 15 and 22, reports at the ends of years."""
    days = workload.days
    firsts = [n for n, day in enumerate(days) if day.day in (1, 8, 15, 22)]
    ends = firsts[1:] + [len(days)]
    lengths = np.array([end - first for first, end in zip(firsts, ends)], np.float64)
    recorded = np.array([float((days[end - 1].month, days[end - 1].day) == (12, 31)) for end in ends])
    starts = np.array([float((days[n] - days[0].__class__(1970, 1, 1)).days) for n in firsts])
    return lengths, recorded, starts


def step_means(daily: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    edges = np.concatenate([[0], np.cumsum(lengths).astype(int)])
    return np.stack([daily[a:b].sum(axis=0) / (b - a) for a, b in zip(edges[:-1], edges[1:])])


def calendar(workload: w.Workload) -> tuple[np.ndarray, np.ndarray]:
    """Effort and demand; days × s."""
    effort = np.ones((len(workload.days), len(w.SEGMENTS)))
    demand = np.ones_like(effort)
    for entry in workload.calendar:
        days = [entry.first <= day <= entry.last for day in workload.days]
        for s, segment in enumerate(w.SEGMENTS):
            if entry.segments is None or segment in entry.segments:
                effort[days, s] *= entry.effort
                demand[days, s] *= entry.demand
    return effort, demand


def media_effect(workload: w.Workload, audience: float) -> np.ndarray:
    """Carried-over spend per person and day through y/(y + K), at mid-day; days."""
    half, whole = math.exp(-0.5 / w.CARRY_OVER_DAYS), math.exp(-1 / w.CARRY_OVER_DAYS)
    half_effect = w.HALF_EFFECT_A_MONTH / w.MONTH
    effect, smoothed = [], 0.0
    for day in workload.days:
        month = w.SPEND_A_MONTH[0] if day < workload.spend_changes else w.SPEND_A_MONTH[1]
        spend = month / w.MONTH / audience
        midday = spend + (smoothed - spend) * half
        smoothed = spend + (smoothed - spend) * whole
        effect.append(midday / (midday + half_effect))
    return np.array(effect)


def inputs(workload: w.Workload, draws: int) -> Inputs:
    lengths, recorded, starts = grid(workload)
    effort, demand = calendar(workload)
    places, segments = range(len(workload.places)), range(len(w.SEGMENTS))
    members = np.array([[workload.members(p, s) for s in segments] for p in places], np.float64)
    keep = np.exp(-w.ATTRITION_A_YEAR / w.YEAR * (np.arange(len(workload.days)) + 0.5))
    minutes = w.MEMBERS * w.HOURS_A_WEEK * 60 / w.WEEK * keep
    teams = np.array([workload.teams(p) for p in places], np.float64)
    daily_time = teams[None, :, None] * minutes[:, None, None] * effort[:, None, :]
    receptivity = np.array([w.RECEPTIVITY[segment] for segment in w.SEGMENTS])
    names = [i.name for i in workload.indicators]
    values = {u.path: drawn(u, draws) for u in workload.unknowns}
    rows = draws + 1

    def by_indicator(path) -> np.ndarray:
        return np.stack([values.get(path(i), np.zeros(rows)) for i in workload.indicators], axis=-1)

    success = np.stack(
        [by_indicator(lambda i: f"levers.teams.serves.{i.name}.success.by.{segment}") for segment in w.SEGMENTS], axis=1
    )
    return Inputs(
        lengths,
        recorded,
        starts,
        members,
        np.array([workload.travel(p) for p in places]),
        step_means(demand, lengths) * receptivity,
        step_means(daily_time, lengths),
        step_means(media_effect(workload, members.sum()), lengths),
        np.array([float(names.index(i.requires)) if i.requires else -1.0 for i in workload.indicators]),
        np.array([float(i.counts_active) for i in workload.indicators]),
        np.array([float(i.team is not None) for i in workload.indicators]),
        np.array([float(i.media is not None) for i in workload.indicators]),
        by_indicator(lambda i: f"indicators.{i.name}.start"),
        by_indicator(lambda i: f"indicators.{i.name}.dormant"),
        by_indicator(lambda i: f"indicators.{i.name}.diffusion.p"),
        by_indicator(lambda i: f"indicators.{i.name}.diffusion.q"),
        by_indicator(lambda i: f"indicators.{i.name}.ceiling"),
        by_indicator(lambda i: f"indicators.{i.name}.lapse"),
        by_indicator(lambda i: f"indicators.{i.name}.return"),
        by_indicator(lambda i: f"levers.radio.adds.{i.name}"),
        by_indicator(lambda i: f"levers.teams.serves.{i.name}.share"),
        by_indicator(lambda i: f"levers.teams.serves.{i.name}.handling"),
        success,
        values["levers.teams.search"],
        np.array(
            [
                [[[words(purpose, place, segment, k) for k in names] for segment in w.SEGMENTS] for place in workload.places]
                for purpose in ("exchange", "closing", "uptake")
            ]
        ),
        np.array([[words("noise", place, "", k) for k in names] for place in workload.places]),
        np.array(halves(SEED)),
    )


def words(*parts: str) -> tuple[float, float]:
    return halves(stream_key(*parts))


def halves(number: int) -> tuple[float, float]:
    """64 bits as two numbers that a double holds."""
    return float(number >> 32), float(number & 0xFFFFFFFF)


def drawn(unknown: w.Between, draws: int) -> np.ndarray:
    uniforms = first_uniforms(SEED, draws, stream_key("parameter", unknown.path))
    return unknown.at(np.concatenate([[0.5], uniforms]))


def write(values: Inputs, folder: Path) -> None:
    """As `w.bin`, little-endian doubles: the five numbers of places, segments, indicators, steps and rows of draws, then every array
    in the order of `Inputs`; and as `w.json`, the arrays' names, shapes and first positions."""
    sizes = np.array([*values.members.shape, len(values.requires), len(values.lengths), len(values.search)], "<f8")
    layout, position, chunks = {}, sizes.size, [sizes.tobytes()]
    for name, array in vars(values).items():
        layout[name] = {"shape": list(array.shape), "at": position}
        position += array.size
        chunks.append(np.ascontiguousarray(array, "<f8").tobytes())
    (folder / "w.bin").write_bytes(b"".join(chunks))
    (folder / "w.json").write_text(json.dumps(layout, indent=1) + "\n")


def read(folder: Path) -> Inputs:
    numbers = np.fromfile(folder / "w.bin", "<f8")
    layout = json.loads((folder / "w.json").read_text())
    return Inputs(
        **{
            name: numbers[part["at"] : part["at"] + math.prod(part["shape"])].reshape(part["shape"]).copy()
            for name, part in layout.items()
        }
    )
