"""The step rule in Numba, in blocks of draws arranged by hand for the vectorizer.

A place goes through all steps before the next, its state stays in the first cache, the innermost loop runs over draws, and 1 - exp(-x)
is a polynomial where x is small, since Numba leaves calls of the mathematics library unvectorized.
"""

from __future__ import annotations

import numpy as np
from numba import njit

#: Of 8, 16, 32 and 64 the fastest.
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


@njit(fastmath=True)
def blocks(
    lengths,
    recorded,
    members,
    travel,
    demand,
    working_time,
    media,
    requires,
    counts_active,
    served,
    start,
    dormant,
    innovation,
    imitation,
    ceiling,
    lapse,
    returning,
    media_rate,
    share,
    handling,
    success,
    search,
    first,
    draws,
    out,
):
    places = members.shape[0]
    shape = (INDICATORS, SEGMENTS, BLOCK)
    active, ever, middle_active, middle_ever = np.empty(shape), np.empty(shape), np.empty(shape), np.empty(shape)
    most, imitated, teaching = np.empty(shape), np.empty(shape), np.zeros(shape)
    room, need, searching = np.empty((SEGMENTS, BLOCK)), np.empty((SEGMENTS, BLOCK)), np.empty((SEGMENTS, BLOCK))
    base, near, around, needed, care = (
        np.empty((INDICATORS, BLOCK)),
        np.empty((INDICATORS, BLOCK)),
        np.empty(BLOCK),
        np.empty(BLOCK),
        np.zeros((INDICATORS, BLOCK)),
    )
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
        out[d - first : d - first + BLOCK] = 0
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
                            around[b] = (
                                base[k, b] + rate[k, b] * media[t] + near[k, b] * (now[k, 0, b] + now[k, 1, b] + now[k, 2, b])
                            )
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
                                    active[k, g, b] = (
                                        active[k, g, b] * kept[k, length, b] + ever[k, g, b] * regained[k, length, b]
                                    )
                    pending = 0.0
            for k in range(INDICATORS):
                for g in range(SEGMENTS):
                    for b in range(BLOCK):
                        out[d - first + b, k] += active[k, g, b] / everybody
