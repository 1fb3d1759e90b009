"""No ratio is worth printing between programs that compute different things: they are compared first."""

from __future__ import annotations

import math
from collections.abc import Iterable

from workers import Answer

#: Of a share; the same draws, the same rule.
DETERMINISTIC = 1e-9
#: Standard errors.
STOCHASTIC = 4.5
#: Of a χ²: all fits of a run together are refused less than once in ten thousand runs where the law holds.
LEAST_P = 1e-5


class Disagreement(Exception):
    """Two programs give different means."""


def check_same(answers: dict[str, Answer]) -> float:
    """The largest difference between the means of any two; refuses more than rounding."""
    names = list(answers)
    largest = 0.0
    for name in names[1:]:
        for k, (a, b) in enumerate(zip(answers[names[0]]["means"], answers[name]["means"], strict=True)):
            difference = abs(a - b)
            if not difference <= DETERMINISTIC:
                raise Disagreement(f"{names[0]} and {name}: mean final share of indicator {k} is {a!r} and {b!r}")
            largest = max(largest, difference)
    return largest


def check_alike(first: Answer, second: Answer, deterministic: Answer) -> float:
    """The largest difference in standard errors between the means of two stochastic answers.

    Both have the same parameters as the deterministic draws: what is left of each draw when its deterministic share is taken away is
    luck alone, so that the comparison is far sharper than the spread of the draws.
    """
    largest = 0.0
    luck = [
        [[s - d for s, d in zip(a, b)] for a, b in zip(answer["shares"], deterministic["shares"])] for answer in (first, second)
    ]
    for k in range(len(first["means"])):
        (mean1, error1), (mean2, error2) = (mean_and_error([draw[k] for draw in draws]) for draws in luck)
        score = abs(mean1 - mean2) / math.hypot(error1, error2)
        if not score <= STOCHASTIC:
            raise Disagreement(f"stochastic means of indicator {k} differ by {score:.1f} standard errors")
        largest = max(largest, score)
    return largest


def check_fits(fits: Iterable[Answer]) -> None:
    """Counts that are not binomial are not worth timing."""
    for fit in fits:
        if not fit["p"] >= LEAST_P:
            raise Disagreement(f"counts do not fit the binomial law: {fit}")


def mean_and_error(values: list[float]) -> tuple[float, float]:
    mean = sum(values) / len(values)
    variance = sum((value - mean) ** 2 for value in values) / (len(values) - 1)
    return mean, math.sqrt(variance / len(values))
