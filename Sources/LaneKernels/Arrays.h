// The functions in lanes over whole arrays: one table, NAMED(arrays), for every instruction set.

#include "ArrayTables.h"
#include "Binomial.h"
#include "Philox.h"

/// A vector wherever doubles may stand.
typedef double unaligned __attribute__((ext_vector_type(LANES), aligned(8)));

INLINE real loadUnaligned(const double *from) { return *(const unaligned *)from; }
INLINE void storeUnaligned(double *to, real value) { *(unaligned *)to = value; }

#define EVERY_LANE(i, length) for (ptrdiff_t i = 0; i < (length); i += LANES)

#define OF_ONE_ARGUMENT(name, function) \
  static void name(const double *x, double *results, ptrdiff_t length) { \
    EVERY_LANE(i, length) storeUnaligned(results + i, function(loadUnaligned(x + i))); \
  }

OF_ONE_ARGUMENT(exponentials, exponential)
OF_ONE_ARGUMENT(sharesMoved, shareMoved)
OF_ONE_ARGUMENT(logarithms, logarithm)
OF_ONE_ARGUMENT(normalQuantiles, normalQuantile)

static void uniformsOfDraws(
    uint32_t firstDraw, int32_t day, uint64_t stream, uint64_t seed, double *first, double *second, ptrdiff_t length) {
  EVERY_LANE(i, length) {
    whole draws;
    for (int lane = 0; lane < LANES; lane++) draws[lane] = (uint32_t)(firstDraw + i + lane);
    real ones, others;
    uniforms(draws, day, stream, (uint32_t)seed, (uint32_t)(seed >> 32), &ones, &others);
    storeUnaligned(first + i, ones);
    storeUnaligned(second + i, others);
  }
}

static void countsOfHazard(
    const double *trials, const double *hazards, const double *us, ExactCount exact, double *counts, ptrdiff_t length) {
  EVERY_LANE(i, length)
  storeUnaligned(
      counts + i, countOfHazard(loadUnaligned(trials + i), loadUnaligned(hazards + i), loadUnaligned(us + i), exact));
}

static void countsOfProbability(
    const double *trials, const double *probabilities, const double *hazards, const double *us, ExactCount exact, double *counts,
    ptrdiff_t length) {
  EVERY_LANE(i, length)
  storeUnaligned(
      counts + i, countOfProbability(
                      loadUnaligned(trials + i), loadUnaligned(probabilities + i), loadUnaligned(hazards + i),
                      loadUnaligned(us + i), exact));
}

const LaneArrays NAMED(arrays) = {exponentials,    sharesMoved,    logarithms,         normalQuantiles,
                                  uniformsOfDraws, countsOfHazard, countsOfProbability};
