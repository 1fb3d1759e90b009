// The functions that steps are made of, over arrays: for tests and benchmarks.

#ifndef LANTOA_LANE_ARRAYS_H
#define LANTOA_LANE_ARRAYS_H

#include "LaneSet.h"

#pragma clang assume_nonnull begin

/// The functions that steps are made of, over whole arrays: for checking them against their scalar counterparts and timing them.
///
/// Every array holds `length` numbers, a multiple of 8, aligned as doubles are; results may replace arguments. All instruction
/// sets give the same bits.
typedef struct LaneArrays {
  /// eˣ; no NaN.
  void (*exponentials)(const double *x, double *results, ptrdiff_t length);
  /// 1 − e⁻ˣ, x ≥ 0.
  void (*sharesMoved)(const double *x, double *results, ptrdiff_t length);
  /// ln x, x normal and positive.
  void (*logarithms)(const double *x, double *results, ptrdiff_t length);
  /// z with Φ(z) = u, u normal, in (0, 1).
  void (*normalQuantiles)(const double *u, double *results, ptrdiff_t length);
  /// Both uniforms of the draws from `firstDraw` on (which wrap at 2³²), on a day, of the stream with this hash, under a seed.
  void (*uniforms)(
      uint32_t firstDraw, int32_t day, uint64_t stream, uint64_t seed, double *first, double *second, ptrdiff_t length);
  /// The least k with F(k; n, 1 − e^(−x)) ≥ u: whole n in 0…2³¹, x in 0…∞, u in 2⁻⁵³…1 − 2⁻⁵³.
  void (*countsOfHazard)(
      const double *trials, const double *hazards, const double *uniforms, ExactCount exact, double *counts, ptrdiff_t length);
  /// The least k with F(k; n, p) ≥ u, p in 0…1, −ln(1 − p) beside it to within 2 ulp.
  void (*countsOfProbability)(
      const double *trials, const double *probabilities, const double *hazards, const double *uniforms, ExactCount exact,
      double *counts, ptrdiff_t length);
} LaneArrays;

/// The functions in an instruction set, or null where this processor does not have it.
const LaneArrays *_Nullable laneArrays(LaneSet set);

#pragma clang assume_nonnull end

#endif
