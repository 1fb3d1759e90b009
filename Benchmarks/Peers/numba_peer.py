"""The step rule in Numba, twice, as a worker of the driver:

    scalar DRAWS    blocks DRAWS

Both with fastmath, so that they may fuse and reorder; compiled before they are timed.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "Workload"))

import inputs
from answering import Answer, answer_requests, timed
from numba_blocks import BLOCK, INDICATORS, blocks
from numba_scalar import scalar


def project(w: inputs.Inputs, rule, draws: int) -> Answer:
    out = np.empty((draws, INDICATORS))
    work = lambda first, count: rule(
        w.lengths,
        w.recorded,
        w.members,
        w.travel,
        w.demand,
        w.working_time,
        w.media,
        w.requires,
        w.active,
        w.served,
        w.start,
        w.dormant,
        w.innovation,
        w.imitation,
        w.ceiling,
        w.lapse,
        w.returning,
        w.media_rate,
        w.share,
        w.handling,
        w.success,
        w.search,
        first,
        count,
        out,
    )
    if not rule.signatures:
        work(1, BLOCK)  # compiles
    answer = timed(lambda: work(1, draws) or {})
    return {
        **answer,
        "means": out.mean(axis=0).tolist(),
        "state_steps": float(draws * w.members.size * INDICATORS * w.lengths.size),
    }


if __name__ == "__main__":
    w = inputs.read(Path(sys.argv[1]))
    answer_requests({"scalar": lambda draws: project(w, scalar, draws), "blocks": lambda draws: project(w, blocks, draws)})
