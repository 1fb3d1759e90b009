// The engine's binomial counts in lanes, as a worker of the driver:
//
//     counts SET LOW HIGH ROUNDS     exact counts at means from LOW to HIGH (geometric), Philox's uniforms not included
//     fit SET TRIALS P DRAWS         χ² of so many counts, with Philox's uniforms, against GSL's probabilities
//     gsl LOW HIGH ROUNDS            gsl_ran_binomial with mt19937 on the same trials and probabilities
//
// The functions are those of LaneKernels, compiled here as the package compiles them. Where an estimate cannot decide, the engine asks
// its scalar count; here a plain search over GSL's distribution function answers, which is as rare.

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "LaneKernels.h"

enum { BATCH = 4096 };

static long asked;

/// The least k with F(k) ≥ u, found from the mean outwards.
static double searched(double trials, double value, int32_t isHazard, double uniform) {
  asked++;
  unsigned n = (unsigned)trials;
  double p = isHazard ? -expm1(-value) : value;
  double k = floor(n * p);
  while (k > 0 && gsl_cdf_binomial_P((unsigned)k - 1, p, n) >= uniform) k--;
  while (k < n && gsl_cdf_binomial_P((unsigned)k, p, n) < uniform) k++;
  return k;
}

typedef struct Batch {
  double trials[BATCH], hazards[BATCH], uniforms[BATCH], others[BATCH], counts[BATCH];
} Batch;

static double processorSeconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static const LaneArrays *arraysOf(const char *set) {
  if (strcmp(set, "sse2") == 0) return laneArrays(LaneSetSSE2);
  if (strcmp(set, "avx2") == 0) return laneArrays(LaneSetAVX2);
  return strcmp(set, "avx512") == 0 ? laneArrays(LaneSetAVX512) : NULL;
}

/// Means spread evenly in their logarithm; 20 to 2,000 trials, more where the mean asks for them, so that shares stay below 0.45.
static void fill(Batch *b, const LaneArrays *arrays, double low, double high) {
  arrays->uniforms(0, 1, 1, 1, b->uniforms, b->others, BATCH);
  for (int i = 0; i < BATCH; i++) {
    double mean = low * pow(high / low, b->uniforms[i]);
    b->trials[i] = floor(20 * pow(100, b->others[i]));
    if (b->trials[i] * 0.45 < mean) b->trials[i] = ceil(mean / 0.45);
    b->hazards[i] = -log1p(-mean / b->trials[i]);
  }
}

static void printTime(double cpu, double counts) {
  printf("{\"seconds\": %.9g, \"cpu\": %.9g, \"counts\": %.0f, \"asked\": %ld}\n", cpu, cpu, counts, asked);
}

static void timeCounts(const LaneArrays *arrays, double low, double high, int rounds) {
  static Batch b;
  fill(&b, arrays, low, high);
  double cpu = 0;
  asked = 0;
  for (int round = 0; round < rounds; round++) {
    arrays->uniforms(0, round, 2, 1, b.uniforms, b.others, BATCH);  // fresh ones, so that no branch is learnt
    double start = processorSeconds();
    arrays->countsOfHazard(b.trials, b.hazards, b.uniforms, searched, b.counts, BATCH);
    cpu += processorSeconds() - start;
  }
  printTime(cpu, (double)rounds * BATCH);
}

static void timeLibrary(double low, double high, int rounds) {
  static Batch b;
  fill(&b, laneArrays(LaneSetSSE2), low, high);
  gsl_rng *rng = gsl_rng_alloc(gsl_rng_mt19937);
  double start = processorSeconds(), sum = 0;
  for (int round = 0; round < rounds; round++)
    for (int i = 0; i < BATCH; i++) sum += gsl_ran_binomial(rng, -expm1(-b.hazards[i]), (unsigned)b.trials[i]);
  asked = sum < 0;
  printTime(processorSeconds() - start, (double)rounds * BATCH);
  gsl_rng_free(rng);
}

/// Pearson's χ² with cells of five expected counts or more, tails joined to them; its p-value.
static void fit(const LaneArrays *arrays, int trials, double p, long draws) {
  static Batch b;
  double *seen = calloc((size_t)trials + 1, sizeof(double));
  if (!seen) exit(1);
  for (int i = 0; i < BATCH; i++) {
    b.trials[i] = trials;
    b.hazards[i] = -log1p(-p);
  }
  asked = 0;
  long batches = draws / BATCH;
  uint64_t stream = (uint64_t)trials * 1000003 + (uint64_t)(p * 1e6);  // another luck for each law
  for (long batch = 0; batch < batches; batch++) {
    arrays->uniforms((uint32_t)(batch * BATCH), 0, stream, 1, b.uniforms, b.others, BATCH);
    arrays->countsOfHazard(b.trials, b.hazards, b.uniforms, searched, b.counts, BATCH);
    for (int i = 0; i < BATCH; i++) seen[(int)b.counts[i]]++;
  }
  double all = (double)batches * BATCH, chi = 0, expected = 0, found = 0, left = all;
  int cells = 0;
  for (int k = 0; k <= trials; k++) {
    double here = all * gsl_ran_binomial_pdf((unsigned)k, p, (unsigned)trials);
    expected += here, found += seen[k], left -= here;
    if (expected < 5 || (left < 5 && k < trials)) continue;
    chi += (found - expected) * (found - expected) / expected;
    cells++, expected = found = 0;
  }
  free(seen);
  printf(
      "{\"chi\": %.6g, \"freedom\": %d, \"p\": %.6g, \"asked\": %ld, \"draws\": %.0f}\n", chi, cells - 1,
      cells > 1 ? gsl_cdf_chisq_Q(chi, cells - 1) : 1.0, asked, all);
}

int main(void) {
  setvbuf(stdout, NULL, _IOLBF, 0);
  char line[128], set[16];
  double low, high;
  int rounds, trials;
  long draws;
  while (fgets(line, sizeof line, stdin)) {
    if (sscanf(line, "gsl %lf %lf %d", &low, &high, &rounds) == 3) timeLibrary(low, high, rounds);
    else if (sscanf(line, "counts %15s %lf %lf %d", set, &low, &high, &rounds) == 4 && arraysOf(set))
      timeCounts(arraysOf(set), low, high, rounds);
    else if (sscanf(line, "fit %15s %d %lf %ld", set, &trials, &low, &draws) == 4 && arraysOf(set))
      fit(arraysOf(set), trials, low, draws);
    else printf("{\"error\": \"no request, or no such instruction set here\"}\n");
  }
  return 0;
}
