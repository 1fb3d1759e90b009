// Small binomial counts in lanes: the distribution function summed from 0.

#ifndef LANTOA_BINOMIAL_SUM_H
#define LANTOA_BINOMIAL_SUM_H

#include "Elementary.h"

/// As many probabilities are summed at most, after that of 0.
#define SUMMED_TERMS 128

#define EIGHT_RECIPROCALS(n) \
  1.0 / (n), 1.0 / (n + 1), 1.0 / (n + 2), 1.0 / (n + 3), 1.0 / (n + 4), 1.0 / (n + 5), 1.0 / (n + 6), 1.0 / (n + 7)

/// 1/1 … 1/128.
static const double reciprocals[SUMMED_TERMS] = {
    EIGHT_RECIPROCALS(1),  EIGHT_RECIPROCALS(9),  EIGHT_RECIPROCALS(17),  EIGHT_RECIPROCALS(25),
    EIGHT_RECIPROCALS(33), EIGHT_RECIPROCALS(41), EIGHT_RECIPROCALS(49),  EIGHT_RECIPROCALS(57),
    EIGHT_RECIPROCALS(65), EIGHT_RECIPROCALS(73), EIGHT_RECIPROCALS(81),  EIGHT_RECIPROCALS(89),
    EIGHT_RECIPROCALS(97), EIGHT_RECIPROCALS(105), EIGHT_RECIPROCALS(113), EIGHT_RECIPROCALS(121)};

/// The least y with P(Y ≤ y) above `level`, Y ~ Bin(trials, rare), in the lanes of `asked` that are not `undecided` afterwards:
/// those where rounding could decide. For rare ≤ ½ and |logOfNone| ≤ 125, logOfNone = ln P(Y = 0) to within 8 roundings.
///
/// P(y)/P(y − 1) = (n + 1)·odds/y − odds. The relative error of a partial sum is below 2⁻⁴¹ = 4096 roundings: at most 16 a term
/// (ten of them in the odds), 300 where y comes near n and the difference cancels, 9·125 at the start; the largest seen is 545,
/// over every partial sum of 18 000 distributions against 60 digits. Past y = n terms vanish but for roundings. Seven operations
/// a term, two terms at a time, until the slowest lane is done.
INLINE real summedCount(real trials, real rare, real logOfNone, real level, whole asked, whole *undecided) {
  real odds = rare / (1 - rare);
  real lead = (trials + 1) * odds;
  real surelyBelow = where(asked, level * (1 - 0x1p-41));
  real term = exponential(logOfNone);
  real sum = term;
  real count = all(0);
  for (int y = 0; y < SUMMED_TERMS && anyOf(sum < surelyBelow); y += 2) {
#pragma clang loop unroll(full)
    for (int next = y; next < y + 2; next++) {
      whole unreached = sum < surelyBelow;
      term *= lead * reciprocals[next] - odds;
      sum = unreached ? sum + term : sum;
      count = unreached ? count + 1 : count;
    }
  }
  *undecided = asked & ~(sum > level * (1 + 0x1p-41));
  return count;
}

#endif
