// What the machine can do at this moment, as a worker of the driver:
//
//     peak SET     operations a second of one core, in registers
//     spin         how much more two threads do than one, in wall time

#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "Peak.h"

static double now(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static double rate(Peak *peak) {
  double best = 0;
  for (int attempt = 0; attempt < 3; attempt++) {
    double start = now(CLOCK_PROCESS_CPUTIME_ID);
    double operations = peak(attempt ? 400000 : 20000, 1.0, 1e-300);
    double perSecond = operations / (now(CLOCK_PROCESS_CPUTIME_ID) - start);
    if (perSecond > best) best = perSecond;
  }
  return best;
}

#define ANSWER(set)                                                                                                                  \
  printf(                                                                                                                            \
      "{\"adding\": %.6g, \"multiplying\": %.6g, \"both\": %.6g, \"dividing\": %.6g, \"fused\": %.6g}\n", rate(adding##set),         \
      rate(multiplying##set), rate(both##set), rate(dividing##set), rate(fused##set))

static void *spin(void *rounds) {
  volatile uint64_t kept;
  uint64_t x = 88172645463325252ULL;
  for (long i = *(const long *)rounds; i > 0; i--) x ^= x << 13, x ^= x >> 7, x ^= x << 17;
  kept = x;
  (void)kept;
  return NULL;
}

/// Wall seconds of as many threads as given, each doing the same.
static double spinning(int threads) {
  pthread_t others[2];
  long rounds = 60000000;
  double start = now(CLOCK_MONOTONIC);
  for (int i = 1; i < threads; i++) pthread_create(&others[i], NULL, spin, &rounds);
  spin(&rounds);
  for (int i = 1; i < threads; i++) pthread_join(others[i], NULL);
  return now(CLOCK_MONOTONIC) - start;
}

int main(void) {
  setvbuf(stdout, NULL, _IOLBF, 0);
  char line[64];
  while (fgets(line, sizeof line, stdin)) {
    if (strcmp(line, "peak scalar\n") == 0) ANSWER(Scalar);
    else if (strcmp(line, "peak sse2\n") == 0) ANSWER(SSE2);
    else if (strcmp(line, "peak avx2\n") == 0 && __builtin_cpu_supports("avx2")) ANSWER(AVX2);
    else if (strcmp(line, "peak avx512\n") == 0 && __builtin_cpu_supports("avx512dq")) ANSWER(AVX512);
    else if (strcmp(line, "spin\n") == 0) {
      double one = spinning(1), two = spinning(2);
      printf("{\"scaling\": %.4f}\n", 2 * one / two);
    } else printf("{\"error\": \"no request\"}\n");
  }
  return 0;
}
