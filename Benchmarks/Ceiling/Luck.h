// The random numbers and whole people of the stochastic reading. Part of Rule.c.
//
// Streams and their order are those of Mathematics.md, section 4. Counts are drawn by the engine's own functions in lanes, which are exact:
// there is nothing faster to put in their place that keeps the contract.

#ifndef BENCH_LUCK_H
#define BENCH_LUCK_H

#include <math.h>

#include "Binomial.h"
#include "Philox.h"

enum { EXCHANGE, CLOSING, UPTAKE };
static const double NOISE_SD = 0.2, NOISE_MEMORY = 60;

/// One place in one block of draws: its streams, the day, and how far hazards stray.
typedef struct Luck {
  const uint64_t *streams[3], *noiseStreams;
  whole draws;
  uint32_t key0, key1;
  int32_t day;
  double middle;
  real deviation[INDICATORS], noise[INDICATORS];
} Luck;

/// Draw numbers start at row 1.
INLINE Luck luckOf(const Workload *w, int firstRow, int place) {
  Luck luck;
  int cells = SEGMENTS * INDICATORS;
  for (int purpose = 0; purpose < 3; purpose++) luck.streams[purpose] = w->streams + (purpose * w->places + place) * cells;
  luck.noiseStreams = w->noiseStreams + place * INDICATORS;
  for (int lane = 0; lane < LANES; lane++) luck.draws[lane] = firstRow - 1 + lane;
  luck.key0 = (uint32_t)w->seed;
  luck.key1 = (uint32_t)(w->seed >> 32);
  return luck;
}

/// The noise of a step: an AR(1) from its stationary start, as factors with mean 1.
INLINE void stray(Luck *luck, const Workload *w, int t) {
  double middle = w->starts[t] + w->lengths[t] / 2;
  double kept = t == 0 ? 0 : exp(-(middle - luck->middle) / NOISE_MEMORY), fresh = t == 0 ? 1 : sqrt(1 - kept * kept);
  luck->middle = middle;
  luck->day = (int32_t)w->starts[t];
  for (int k = 0; k < INDICATORS; k++) {
    real first, second;
    uniforms(luck->draws, luck->day, luck->noiseStreams[k], luck->key0, luck->key1, &first, &second);
    real shock = normalQuantile(first) * fresh;
    luck->deviation[k] = t == 0 ? shock : luck->deviation[k] * kept + shock;
    luck->noise[k] = exponential(luck->deviation[k] * NOISE_SD - NOISE_SD * NOISE_SD / 2);
  }
}

INLINE void pairOf(const Luck *luck, int purpose, int k, int g, real *first, real *second) {
  uniforms(luck->draws, luck->day, luck->streams[purpose][g * INDICATORS + k], luck->key0, luck->key1, first, second);
}

/// Where an estimate of a count cannot decide, which is once in 250,000 counts: long double sums from below.
static double exactCount(double trials, double value, int32_t isHazard, double uniform) {
  long double p = isHazard ? -expm1l(-(long double)value) : (long double)value, q = 1 - p;
  if (p >= 1) return trials;
  long double term = expl((long double)trials * log1pl(-p)), sum = term;
  double k = 0;
  while (sum < (long double)uniform && k < trials) {
    term *= (long double)(trials - k) / (long double)(k + 1) * (p / q);
    sum += term;
    k++;
  }
  return k;
}

#endif
