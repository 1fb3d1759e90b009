"""The step rule in NumPy, all draws of a batch side by side: what somebody who knows NumPy well writes.

    deterministic DRAWS    stochastic DRAWS

Arrays are places x segments x draws, one for each indicator, so that a batch of 256 stays in the second cache. The algebra is that of
the ceiling where it helps NumPy too: factors are multiplied out before the steps, the exchange is one linear map. The stochastic reading
draws its counts with `Generator.binomial` (PCG64); they are its own, not those of Mathematics.md, section 4.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "Workload"))

import inputs
import numbers_of_w
from answering import Answer, answer_requests, timed

BATCH = 256


class Batch:
    """Some draws of W: the rows of the inputs that they are."""

    def __init__(self, w: inputs.Inputs, rows: slice, rng: np.random.Generator | None):
        self.w, self.rng = w, rng
        self.indicators = range(len(w.requires))
        self.requires = [int(k) if k >= 0 else None for k in w.requires]
        self.active, self.served, self.advertised = (flags.astype(bool) for flags in (w.active, w.served, w.advertised))
        members = w.members[:, :, None]
        everybody = w.members.sum(axis=1)[:, None, None]
        self.everybody = everybody
        segment, place = numbers_of_w.MIXING
        self.innovation = [w.innovation[rows, k] for k in self.indicators]
        self.media_rate = [w.media_rate[rows, k] for k in self.indicators]
        self.from_segment = [segment * w.imitation[rows, k] / members for k in self.indicators]
        self.from_place = [place * w.imitation[rows, k] / everybody for k in self.indicators]
        self.most = [w.ceiling[rows, k] * members for k in self.indicators]
        self.teaching = [(w.share[rows, k, None] * w.success[rows, :, k]).T for k in self.indicators]
        self.handling = [w.handling[rows, k] for k in self.indicators]
        self.searching = (w.search[rows] + w.travel[:, None, None]) * members
        self.lapse, self.returning = w.lapse[rows], w.returning[rows]
        self.now, self.ever = [], []
        for k in self.indicators:
            active = w.start[rows, k] * members
            dormant = w.dormant[rows, k] * members
            if rng:
                ever = np.floor(active + dormant + 0.5)
                active = ever - np.floor(dormant + 0.5)
            else:
                ever = active + dormant
            self.now.append(active)
            self.ever.append(ever)
        self.exchanges: dict[tuple[int, float], tuple[np.ndarray, np.ndarray]] = {}
        self.deviation: np.ndarray | None = None

    def run(self) -> np.ndarray:
        """Final shares; draws × indicators."""
        pending, middle = 0.0, 0.0
        for t, days in enumerate(self.w.lengths):
            self.exchange(pending + days / 2)
            noise = self.noise(t, middle)
            middle = self.w.starts[t] + days / 2
            self.step(t, days, noise)
            pending = days / 2
            if self.w.recorded[t]:
                self.exchange(pending)
                pending = 0.0
        return np.stack([self.now[k].sum(axis=(0, 1)) for k in self.indicators], axis=-1) / self.w.members.sum()

    def exchange(self, days: float) -> None:
        for k in np.flatnonzero(self.active):
            lapsing, returning = self.moved(k, days)
            if self.rng:
                dormant = (self.ever[k] - self.now[k]).astype(np.int64)
                lapsed = self.rng.binomial(self.now[k].astype(np.int64), lapsing)
                self.now[k] = self.now[k] + (self.rng.binomial(dormant, returning) - lapsed)
            else:
                self.now[k] = self.now[k] * (1 - lapsing - returning) + self.ever[k] * returning

    def moved(self, k: int, days: float) -> tuple[np.ndarray, np.ndarray]:
        """Shares of the active that lapse and of the dormant that return."""
        if (k, days) not in self.exchanges:
            lapse, returning = self.lapse[:, k], self.returning[:, k]
            moved = -np.expm1(-(lapse + returning) * days) / (lapse + returning)
            self.exchanges[k, days] = lapse * moved, returning * moved
        return self.exchanges[k, days]

    def noise(self, t: int, middle: float) -> np.ndarray | None:
        """Factors with mean 1, an AR(1) by place and indicator; indicators × places × 1 × draws."""
        if self.rng is None:
            return None
        sd, memory = numbers_of_w.NOISE_SD, numbers_of_w.NOISE_MEMORY_DAYS
        shape = (len(self.indicators), len(self.everybody), 1, self.searching.shape[-1])
        shock = self.rng.standard_normal(shape)
        if self.deviation is None:
            self.deviation = shock
        else:
            kept = np.exp(-(self.w.starts[t] + self.w.lengths[t] / 2 - middle) / memory)
            self.deviation = kept * self.deviation + np.sqrt(1 - kept * kept) * shock
        return np.exp(sd * self.deviation - sd * sd / 2)

    def hazards(self, now: list[np.ndarray], ever: list[np.ndarray], t: int, days: float, noise: np.ndarray | None):
        """Over some days: reach, hazard of uptake, hazard of help (None where nobody helps), by indicator."""
        w = self.w
        demand = w.demand[t][:, None] * days
        work = w.working_time[t][:, :, None] * days
        for k in self.indicators:
            needed = self.requires[k]
            reach = self.most[k] if needed is None else np.minimum(self.most[k], now[needed])
            around = self.from_place[k] * now[k].sum(axis=1, keepdims=True)
            around += self.innovation[k] + self.media_rate[k] * w.media[t] if self.advertised[k] else self.innovation[k]
            hazard = self.from_segment[k] * now[k]
            hazard += around
            hazard *= demand
            help_ = None
            if self.served[k]:
                need = np.maximum(reach - ever[k], 0)
                if self.active[k]:
                    need += ever[k] - now[k]
                everybody = np.maximum(need.sum(axis=1, keepdims=True), 2.0**-900)
                help_ = self.handling[k] * need
                help_ += self.searching
                help_ *= everybody
                np.divide(need, help_, out=help_)
                help_ *= self.teaching[k] * work
                hazard += help_
            if noise is not None:
                hazard *= noise[k]
                if help_ is not None:
                    help_ *= noise[k]
            yield reach, hazard, help_

    def step(self, t: int, days: float, noise: np.ndarray | None) -> None:
        now, ever = [], []
        for k, (reach, hazard, help_) in enumerate(self.hazards(self.now, self.ever, t, days / 2, noise)):
            uptake = np.maximum(reach - self.ever[k], 0)
            uptake *= hazard / (1 + hazard)
            ever.append(self.ever[k] + uptake)
            if self.active[k]:
                if help_ is not None:
                    uptake += (self.ever[k] - self.now[k]) * (help_ / (1 + help_))
                now.append(self.now[k] + uptake)
            else:
                now.append(ever[k])
        moved = [
            self.counts(k, *hazards) if self.rng else self.expected(k, *hazards)
            for k, hazards in enumerate(self.hazards(now, ever, t, days, noise))
        ]
        for k, (uptake, back) in enumerate(moved):
            self.ever[k] = self.ever[k] + uptake
            self.now[k] = self.now[k] + (uptake + back) if self.active[k] else self.ever[k]

    def expected(self, k: int, reach, hazard, help_):
        uptake = np.maximum(reach - self.ever[k], 0)
        uptake *= -np.expm1(-hazard)
        back = (self.ever[k] - self.now[k]) * -np.expm1(-help_) if self.active[k] and help_ is not None else 0.0
        return uptake, back

    def counts(self, k: int, reach, hazard, help_):
        room = np.maximum(np.floor(reach + 1e-6) - self.ever[k], 0).astype(np.int64)
        uptake = self.rng.binomial(room, -np.expm1(-hazard))
        back = 0.0
        if self.active[k] and help_ is not None:
            back = self.rng.binomial((self.ever[k] - self.now[k]).astype(np.int64), -np.expm1(-help_))
        return uptake, back


def project(w: inputs.Inputs, draws: int, rng: np.random.Generator | None) -> Answer:
    """Draws 0 ..., in batches; the first row of the inputs holds the medians."""

    def work() -> Answer:
        shares = np.concatenate(
            [Batch(w, slice(first + 1, min(first + BATCH, draws) + 1), rng).run() for first in range(0, draws, BATCH)]
        )
        return {"means": shares.mean(axis=0).tolist(), "shares": shares.tolist()}

    return {**timed(work), "state_steps": float(draws * w.members.size * len(w.requires) * len(w.lengths))}


if __name__ == "__main__":
    w = inputs.read(Path(sys.argv[1]))
    answer_requests(
        {
            "deterministic": lambda draws: project(w, draws, None),
            "stochastic": lambda draws: project(w, draws, np.random.default_rng(inputs.SEED)),
        }
    )
