// Binomial counts in lanes: the least k with F(k; n, p) ≥ u, exact, as BinomialQuantile in NumericalMethods gives it.
//
// A lane is decided by an estimate with a known error bound, or else by the function passed in. So an answer depends neither on
// the width of a vector nor on what stands in its other lanes.
//
// With eight lanes on a server core of 2.6 GHz, a count costs 1 ns where all lanes are 0 at first sight, 5 ns for means below 1,
// 10 ns above, and 17 ns where lanes to be summed stand beside lanes to be scored; with four lanes half as much again, with two
// double that.

#ifndef LANTOA_BINOMIAL_H
#define LANTOA_BINOMIAL_H

#include "BinomialScore.h"
#include "BinomialSum.h"
#include "Normal.h"
#include "include/LaneKernels.h"

#define OUTLINED static __attribute__((noinline))

/// ln 2, rounded down: up to this hazard the outcome counted is the rarer one.
#define EVEN_HAZARD 0.6931471805599453
/// From here on nobody of 2³¹ stays at any uniform; e^(−x) is 0.
#define CERTAIN_HAZARD 800
/// Below this variance only the sum is used: the score would often leave the answer open.
#define LEAST_SCORED_VARIANCE 8
/// Up to this mean a lane is summed with others that must be; at least 2·LEAST_SCORED_VARIANCE, where all those are.
#define GREATEST_SHARED_MEAN 20
/// Up to this mean the sum decides what the score could not.
#define GREATEST_SUMMED_MEAN 90
/// Less than 1 by more than the roundings of a mean.
#define NEARLY_ONE (1 - 0x1p-50)

/// The question turned so that Y ~ Bin(trials, rare) counts the rarer outcome: rare ≤ ½, to within 2 ulp.
typedef struct RareOutcome {
  real rare;
  /// ln P(Y = 0) to within 8 roundings.
  real logOfNone;
  /// Where Y is what is counted; elsewhere n − Y is.
  whole counted;
} RareOutcome;

/// The least k with F(k) ≥ u; right in the lanes that are not `undecided` afterwards.
INLINE real estimatedCount(real trials, RareOutcome outcome, real uniform, whole *undecided) {
  real level = outcome.counted ? uniform : 1 - uniform;
  real rest = outcome.counted ? 1 - uniform : uniform;
  real mean = trials * outcome.rare;
  real variance = mean * (1 - outcome.rare);
  // P(Y > 0) ≤ n·r.
  whole some = ~(mean < rest * NEARLY_ONE);
  whole summed = some & (variance < LEAST_SCORED_VARIANCE);
  if (anyOf(summed)) summed = some & (mean <= GREATEST_SHARED_MEAN);
  whole scored = some & ~summed;
  real count = all(0);
  *undecided = (whole)0;
  if (anyOf(scored)) {
    real z = normalQuantile(uniform);
    count = scoredCount(mean, variance, outcome.rare, outcome.counted ? z : -z, scored, undecided);
    summed |= *undecided & (mean <= GREATEST_SUMMED_MEAN);
  }
  if (anyOf(summed)) {
    whole unsettled;
    real small = summedCount(trials, outcome.rare, outcome.logOfNone, level, summed, &unsettled);
    count = summed ? small : count;
    *undecided = (*undecided & ~summed) | unsettled;
  }
  count = where(some, count);
  return outcome.counted ? count : trials - count;
}

/// `estimate` with what `exact` says in the lanes that are `undecided`.
OUTLINED real decidedCount(
    real estimate, whole undecided, real trials, real value, int32_t isHazard, real uniform, ExactCount exact) {
  for (int lane = 0; lane < LANES; lane++)
    if (undecided[lane]) estimate[lane] = exact(trials[lane], value[lane], isHazard, uniform[lane]);
  return estimate;
}

/// ln(1 − r) for 0 ≤ r ≤ ½, without cancellation; within 5 roundings.
INLINE real logarithmOfRest(real r) {
  real rest = 1 - r;
  real lost = (1 - rest) - r;
  return logarithm(rest) + lost / rest;
}

OUTLINED real countOfSomeHazard(real trials, real hazard, real uniform, ExactCount exact) {
  real x = smaller(hazard, all(CERTAIN_HAZARD));
  RareOutcome outcome = {shareMoved(x), -trials * x, x <= EVEN_HAZARD};
  if (!allOf(outcome.counted)) {
    outcome.rare = outcome.counted ? outcome.rare : exponential(-x);
    outcome.logOfNone = outcome.counted ? outcome.logOfNone : trials * logarithmOfRest(outcome.rare);
  }
  whole undecided;
  real count = estimatedCount(trials, outcome, uniform, &undecided);
  return anyOf(undecided) ? decidedCount(count, undecided, trials, hazard, 1, uniform, exact) : count;
}

OUTLINED real countOfSomeProbability(real trials, real probability, real hazard, real uniform, ExactCount exact) {
  RareOutcome outcome = {probability, -trials * hazard, probability <= 0.5};
  if (!allOf(outcome.counted)) {
    outcome.rare = outcome.counted ? probability : 1 - probability;
    outcome.logOfNone = outcome.counted ? outcome.logOfNone : trials * logarithmOfRest(outcome.rare);
  }
  whole undecided;
  real count = estimatedCount(trials, outcome, uniform, &undecided);
  return anyOf(undecided) ? decidedCount(count, undecided, trials, probability, 0, uniform, exact) : count;
}

/// The least k with F(k; n, 1 − e^(−x)) ≥ u: a hazard acting on each of n people. Exact in x.
///
/// `trials` whole, 0…2³¹; `hazard` 0…∞; `uniform` 2⁻⁵³…1 − 2⁻⁵³. Hazard 0 gives 0, ∞ gives n. `exact` is asked, lane by lane,
/// where u lies within the error of an estimate of a step of F: once in 250 000 counts over means up to 1 000, once in 30 000 at
/// the worst (200 people, even odds). Only the first look, which finds lanes that are all 0, stands in line with the code that asks.
INLINE real countOfHazard(real trials, real hazard, real uniform, ExactCount exact) {
  // P(some) ≤ n·x. Nobody times ∞ is not a number, and not less.
  if (allOf(trials * hazard < (1 - uniform) * NEARLY_ONE)) return all(0);
  return countOfSomeHazard(trials, hazard, uniform, exact);
}

/// The least k with F(k; n, p) ≥ u. `hazard` = −ln(1 − p) to within 2 ulp, ∞ for p = 1; it is not looked at where p > ½.
///
/// `probability` 0…1, the others as for a hazard. 0 gives 0, 1 gives n.
INLINE real countOfProbability(real trials, real probability, real hazard, real uniform, ExactCount exact) {
  if (allOf(trials * probability < (1 - uniform) * NEARLY_ONE)) return all(0);
  return countOfSomeProbability(trials, probability, hazard, uniform, exact);
}

#endif
