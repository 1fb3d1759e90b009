// Larger binomial counts in lanes: the Cornish–Fisher expansion of ScoredBinomialCount in NumericalMethods, with its
// coefficients, which are explained there, and its error bound.

#ifndef LANTOA_BINOMIAL_SCORE_H
#define LANTOA_BINOMIAL_SCORE_H

#include "Lanes.h"

/// The terms of orders σ⁰ to σ⁻⁴ at the normal score z; `inverse` = 1/σ, v = r(1 − r).
INLINE real scoreBend(real rare, real v, real z, real w, real inverse) {
  real d = 1 - 2 * rare;
  real h1 = d * (w - 1) * (1.0 / 6);
  real h2 = z * ((14 * v - 2) - w * (2 * v + 1)) * (1.0 / 72);
  real h3 = d * (v + 2) * ((3 * w + 7) * w - 16) * (1.0 / 1620);
  real c4 = (2684 - v * (5416 + 1732 * v)) + w * ((v * (1612 + 1024 * v) - 548) + w * (v * (468 + 36 * v) - 207));
  real h4 = z * c4 * (1.0 / 155520);
  real c5High = (675 - v * (1188 + 243 * v)) + w * (228 - v * (240 - 12 * v));
  real c5 = (v * (2816 + 1472 * v) - 256) + w * ((v * (4348 - 923 * v) - 5189) + w * c5High);
  real h5 = d * c5 * (1.0 / 408240);
  return h1 + inverse * (h2 + inverse * (h3 + inverse * (h4 + inverse * h5)));
}

/// The least y with P(Y ≤ y) above the level whose normal score is z, Y ~ Bin(n, rare) with the mean and variance given, rare ≤
/// ½, in the lanes of `asked` that are not `undecided` afterwards: those where the error of the expansion could decide.
///
/// The bound, (0.12 + 0.02·z⁴ + 0.001·z⁸)/σ⁵ + 2⁻⁴⁸·mean with at most 0.1 trusted, holds from σ² = 7. Where the level is below
/// P(Y = 0) it exceeds that, so no count is negative. About 90 operations, one of them a root and one a division.
INLINE real scoredCount(real mean, real variance, real rare, real z, whole asked, whole *undecided) {
  const double roundToInteger = 0x1.8p52;
  real deviation = squareRoot(variance);
  real inverse = 1 / deviation;
  real w = z * z;
  real position = mean - 0.5 + deviation * z + scoreBend(rare, rare * (1 - rare), z, w, inverse);
  real square = inverse * inverse;
  real w2 = w * w;
  real error = (0.12 + w2 * (0.02 + 0.001 * w2)) * (square * square * inverse) + mean * 0x1p-48;
  real nearest = (position + roundToInteger) - roundToInteger;
  *undecided = asked & ~((error < 0.1) & (magnitude(position - nearest) > error));
  return position > nearest ? nearest + 1 : nearest;
}

#endif
