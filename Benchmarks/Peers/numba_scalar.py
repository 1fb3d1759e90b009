"""The step rule in Numba, draw by draw, as one writes it first."""

from __future__ import annotations

import numpy as np
from numba import njit

SEGMENTS, INDICATORS = 3, 5


@njit(fastmath=True, inline="always")
def exchange(active, ever, lapse, returning, days):
    total = lapse + returning
    moved = -np.expm1(-total * days) / total
    return active * (1 - lapse * moved - returning * moved) + ever * (returning * moved)


@njit(fastmath=True)
def scalar(
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
