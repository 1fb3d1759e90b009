"""The step rule in Numba, twice: draw by draw, as one writes it first, and in blocks of draws, arranged by hand for the vectorizer.

    scalar DRAWS    blocks DRAWS

Both with fastmath, so that they may fuse and reorder; compiled before they are timed. In blocks a place goes through all steps before
the next, its state stays in the first cache, the innermost loop runs over draws, and 1 - exp(-x) is a polynomial where x is small, since
Numba leaves calls of the mathematics library unvectorized.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from numba import njit

sys.path.insert(0, str(Path(__file__).parents[1] / "Workload"))

import inputs
from answering import Answer, answer_requests, timed

BLOCK = 64
SEGMENTS, INDICATORS = 3, 5


@njit(fastmath=True, inline="always")
def small_share_moved(x):
    """1 - exp(-x) for x of 0 to 0.34: no call, so that a loop over it becomes vectors."""
    z = x * x
    even = 2.7557273661174726e-07 + z * 2.091467944897855e-09
    even = 0.5 + z * (0.04166666666666667 + z * (0.0013888888888883752 + z * (2.4801587325533502e-05 + z * even)))
    odd = 2.75572554255029e-06 + z * 2.5105206475334834e-08
    odd = 0.1666666666666667 + z * (0.008333333333326141 + z * (0.00019841269874800683 + z * odd))
    return x - z * (even - x * odd)


@njit(fastmath=True, inline="always")
def replace_by_share_moved(hazards):
    """1 - exp(-x) of each; the usual case, small hazards in all of a block, in vectors."""
    largest = 0.0
    for b in range(BLOCK):
        largest = max(largest, hazards[b])
    if largest < 0.34657359:
        for b in range(BLOCK):
            hazards[b] = small_share_moved(hazards[b])
    else:
        for b in range(BLOCK):
            hazards[b] = -np.expm1(-hazards[b])


@njit(fastmath=True, inline="always")
def exchange(active, ever, lapse, returning, days):
    total = lapse + returning
    moved = -np.expm1(-total * days) / total
    return active * (1 - lapse * moved - returning * moved) + ever * (returning * moved)


@njit(fastmath=True)
def scalar(lengths, recorded, members, travel, demand, working_time, media, requires, counts_active, served, start, dormant,
           innovation, imitation, ceiling, lapse, returning, media_rate, share, handling, success, search, first, draws, out):
    places = members.shape[0]
    active, ever = np.empty((INDICATORS, SEGMENTS)), np.empty((INDICATORS, SEGMENTS))
    middle_active, middle_ever = np.empty_like(active), np.empty_like(active)
    hazard, help_, room, need = np.empty_like(active), np.zeros_like(active), np.empty_like(active), np.empty(SEGMENTS)
    everybody = members.sum()
    for d in range(first, first + draws):
        out[d - first] = 0
        for p in range(places):
            here = members[p, 0] + members[p, 1] + members[p, 2]
            for k in range(INDICATORS):
                for g in range(SEGMENTS):
                    active[k, g] = start[d, k] * members[p, g]
                    ever[k, g] = active[k, g] + dormant[d, k] * members[p, g]
            pending = 0.0
            for t in range(lengths.size):
                days = lengths[t]
                for k in range(INDICATORS):
                    if lapse[d, k] > 0:
                        for g in range(SEGMENTS):
                            active[k, g] = exchange(active[k, g], ever[k, g], lapse[d, k], returning[d, k], pending + days / 2)
                for half in range(2):
                    now = active if half == 0 else middle_active
                    had = ever if half == 0 else middle_ever
                    for k in range(INDICATORS):
                        around = innovation[d, k] + media_rate[d, k] * media[t]
                        around += 0.3 * imitation[d, k] / here * (now[k, 0] + now[k, 1] + now[k, 2])
                        for g in range(SEGMENTS):
                            room[k, g] = ceiling[d, k] * members[p, g]
                            if requires[k] >= 0:
                                room[k, g] = min(room[k, g], now[int(requires[k]), g])
                            need[g] = max(room[k, g] - had[k, g], 0.0) + (had[k, g] - now[k, g])
                            hazard[k, g] = demand[t, g] * (around + 0.7 * imitation[d, k] / members[p, g] * now[k, g])
                        if served[k] > 0:
                            needed = max(need[0] + need[1] + need[2], 1e-270)
                            for g in range(SEGMENTS):
                                cost = handling[d, k] * need[g] + (search[d] + travel[p]) * members[p, g]
                                help_[k, g] = share[d, k] * success[d, g, k] * working_time[t, p, g] * need[g] / (needed * cost)
                                hazard[k, g] += help_[k, g]
                    for k in range(INDICATORS):
                        for g in range(SEGMENTS):
                            potential = max(room[k, g] - ever[k, g], 0.0)
                            dormants = ever[k, g] - active[k, g]
                            if half == 0:
                                z, y = hazard[k, g] * days / 2, help_[k, g] * days / 2
                                uptake, back = potential * z / (1 + z), 0.0
                                if counts_active[k] > 0:
                                    back = dormants * y / (1 + y)
                                middle_ever[k, g] = ever[k, g] + uptake
                                middle_active[k, g] = active[k, g] + uptake + back
                            else:
                                uptake, back = potential * -np.expm1(-hazard[k, g] * days), 0.0
                                if counts_active[k] > 0:
                                    back = dormants * -np.expm1(-help_[k, g] * days)
                                ever[k, g] += uptake
                                active[k, g] += uptake + back
                pending = days / 2
                if recorded[t] > 0:
                    for k in range(INDICATORS):
                        if lapse[d, k] > 0:
                            for g in range(SEGMENTS):
                                active[k, g] = exchange(active[k, g], ever[k, g], lapse[d, k], returning[d, k], pending)
                    pending = 0.0
            for k in range(INDICATORS):
                out[d - first, k] += (active[k, 0] + active[k, 1] + active[k, 2]) / everybody


@njit(fastmath=True)
def blocks(lengths, recorded, members, travel, demand, working_time, media, requires, counts_active, served, start, dormant,
           innovation, imitation, ceiling, lapse, returning, media_rate, share, handling, success, search, first, draws, out):
    places = members.shape[0]
    shape = (INDICATORS, SEGMENTS, BLOCK)
    active, ever, middle_active, middle_ever = np.empty(shape), np.empty(shape), np.empty(shape), np.empty(shape)
    most, imitated, teaching = np.empty(shape), np.empty(shape), np.zeros(shape)
    room, need, searching = np.empty((SEGMENTS, BLOCK)), np.empty((SEGMENTS, BLOCK)), np.empty((SEGMENTS, BLOCK))
    base, near, around, needed, care = (np.empty((INDICATORS, BLOCK)), np.empty((INDICATORS, BLOCK)), np.empty(BLOCK),
                                        np.empty(BLOCK), np.zeros((INDICATORS, BLOCK)))
    rate = np.empty((INDICATORS, BLOCK))
    own, help_ = np.empty(BLOCK), np.empty(BLOCK)
    kept, regained = np.empty((INDICATORS, 64, BLOCK)), np.empty((INDICATORS, 64, BLOCK))
    everybody = members.sum()
    for d in range(first, first + draws, BLOCK):
        for k in range(INDICATORS):
            for b in range(BLOCK):
                base[k, b], rate[k, b] = innovation[d + b, k], media_rate[d + b, k]
                care[k, b] = handling[d + b, k]
                for halves in range(64):  # exchanges over half days
                    if lapse[d + b, k] > 0:
                        total = lapse[d + b, k] + returning[d + b, k]
                        moved = -np.expm1(-total * halves / 2) / total
                        kept[k, halves, b] = 1 - total * moved
                        regained[k, halves, b] = returning[d + b, k] * moved
        out[d - first:d - first + BLOCK] = 0
        for p in range(places):
            here = members[p, 0] + members[p, 1] + members[p, 2]
            for k in range(INDICATORS):
                for b in range(BLOCK):
                    near[k, b] = 0.3 * imitation[d + b, k] / here
                for g in range(SEGMENTS):
                    for b in range(BLOCK):
                        most[k, g, b] = ceiling[d + b, k] * members[p, g]
                        imitated[k, g, b] = 0.7 * imitation[d + b, k] / members[p, g]
                        teaching[k, g, b] = share[d + b, k] * success[d + b, g, k]
                        active[k, g, b] = start[d + b, k] * members[p, g]
                        ever[k, g, b] = active[k, g, b] + dormant[d + b, k] * members[p, g]
                        searching[g, b] = (search[d + b] + travel[p]) * members[p, g]
            pending = 0.0
            for t in range(lengths.size):
                days = lengths[t]
                length = int(2 * pending + days)
                for k in range(INDICATORS):
                    if counts_active[k] > 0:
                        for g in range(SEGMENTS):
                            for b in range(BLOCK):
                                active[k, g, b] = active[k, g, b] * kept[k, length, b] + ever[k, g, b] * regained[k, length, b]
                for half in range(2):
                    now = active if half == 0 else middle_active
                    had = ever if half == 0 else middle_ever
                    span = days / 2 if half == 0 else days
                    for k in range(INDICATORS):
                        limit = int(requires[k])
                        for b in range(BLOCK):
                            around[b] = base[k, b] + rate[k, b] * media[t] + near[k, b] * (now[k, 0, b] + now[k, 1, b] + now[k, 2, b])
                            needed[b] = 1e-270
                        for g in range(SEGMENTS):
                            if limit >= 0:
                                for b in range(BLOCK):
                                    room[g, b] = min(most[k, g, b], now[limit, g, b])
                            else:
                                for b in range(BLOCK):
                                    room[g, b] = most[k, g, b]
                            if served[k] > 0:
                                for b in range(BLOCK):
                                    need[g, b] = max(room[g, b] - had[k, g, b], 0.0) + (had[k, g, b] - now[k, g, b])
                                    needed[b] += need[g, b]
                        for g in range(SEGMENTS):
                            push, work = demand[t, g] * span, working_time[t, p, g] * span
                            if half == 0 and served[k] > 0:
                                for b in range(BLOCK):
                                    alone = push * (around[b] + imitated[k, g, b] * now[k, g, b])
                                    cost = needed[b] * (care[k, b] * need[g, b] + searching[g, b])
                                    helped = teaching[k, g, b] * work * need[g, b]
                                    both = alone * cost + helped
                                    inverse = 1 / ((cost + both) * (cost + helped))
                                    uptake = max(room[g, b] - ever[k, g, b], 0.0) * both * (cost + helped) * inverse
                                    back = (ever[k, g, b] - active[k, g, b]) * helped * (cost + both) * inverse
                                    middle_ever[k, g, b] = ever[k, g, b] + uptake
                                    middle_active[k, g, b] = active[k, g, b] + uptake + back
                            elif half == 0:
                                for b in range(BLOCK):
                                    alone = push * (around[b] + imitated[k, g, b] * now[k, g, b])
                                    uptake = max(room[g, b] - ever[k, g, b], 0.0) * alone / (1 + alone)
                                    middle_ever[k, g, b] = ever[k, g, b] + uptake
                                    middle_active[k, g, b] = active[k, g, b] + uptake
                            elif served[k] > 0:
                                for b in range(BLOCK):
                                    cost = needed[b] * (care[k, b] * need[g, b] + searching[g, b])
                                    help_[b] = teaching[k, g, b] * work * need[g, b] / cost
                                    own[b] = push * (around[b] + imitated[k, g, b] * now[k, g, b]) + help_[b]
                                replace_by_share_moved(own)
                                replace_by_share_moved(help_)
                                for b in range(BLOCK):
                                    uptake = max(room[g, b] - ever[k, g, b], 0.0) * own[b]
                                    back = (ever[k, g, b] - active[k, g, b]) * help_[b]
                                    ever[k, g, b] += uptake
                                    active[k, g, b] += uptake + back
                            else:
                                for b in range(BLOCK):
                                    own[b] = push * (around[b] + imitated[k, g, b] * now[k, g, b])
                                replace_by_share_moved(own)
                                for b in range(BLOCK):
                                    uptake = max(room[g, b] - ever[k, g, b], 0.0) * own[b]
                                    ever[k, g, b] += uptake
                                    active[k, g, b] += uptake
                pending = days / 2
                if recorded[t] > 0:
                    length = int(days)
                    for k in range(INDICATORS):
                        if counts_active[k] > 0:
                            for g in range(SEGMENTS):
                                for b in range(BLOCK):
                                    active[k, g, b] = active[k, g, b] * kept[k, length, b] + ever[k, g, b] * regained[k, length, b]
                    pending = 0.0
            for k in range(INDICATORS):
                for g in range(SEGMENTS):
                    for b in range(BLOCK):
                        out[d - first + b, k] += active[k, g, b] / everybody


def project(w: inputs.Inputs, rule, draws: int) -> Answer:
    out = np.empty((draws, INDICATORS))
    work = lambda first, count: rule(
        w.lengths, w.recorded, w.members, w.travel, w.demand, w.working_time, w.media, w.requires, w.active, w.served, w.start,
        w.dormant, w.innovation, w.imitation, w.ceiling, w.lapse, w.returning, w.media_rate, w.share, w.handling, w.success,
        w.search, first, count, out)
    if not rule.signatures:
        work(1, BLOCK)  # compiles
    answer = timed(lambda: work(1, draws) or {})
    return {**answer, "means": out.mean(axis=0).tolist(), "state_steps": float(draws * w.members.size * INDICATORS * w.lengths.size)}


if __name__ == "__main__":
    w = inputs.read(Path(sys.argv[1]))
    answer_requests({"scalar": lambda draws: project(w, scalar, draws), "blocks": lambda draws: project(w, blocks, draws)})
