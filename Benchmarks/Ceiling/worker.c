// The ceiling as a worker of the driver: one request a line, one line of JSON an answer.
//
//     central SET READING                 the row of medians
//     deterministic SET DRAWS THREADS     the plain rule
//     contributions SET DRAWS THREADS     with people by source
//     stochastic SET DRAWS THREADS        whole people with process noise, counts and streams those of the contract
//     shares SET DRAWS THREADS            the plain rule, with the final shares of every draw
//
// SET is scalar, sse2, avx2 or avx512.

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "Rule.h"

/// Seconds of a clock: the wall's, or the processor time of all threads.
static double now(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static Project *named(const char *set) {
  static const struct {
    const char *name;
    Project *project;
  } sets[] = {{"scalar", projectScalar}, {"sse2", projectSSE2}, {"avx2", projectAVX2}, {"avx512", projectAVX512}};
  if (strcmp(set, "avx512") == 0 && !__builtin_cpu_supports("avx512dq")) return NULL;
  if (strcmp(set, "avx2") == 0 && !__builtin_cpu_supports("avx2")) return NULL;
  for (int i = 0; i < 4; i++)
    if (strcmp(set, sets[i].name) == 0) return sets[i].project;
  return NULL;
}

/// A thread's part of the draws: every `threads`-th stretch of `STRETCH` rows.
enum { STRETCH = 16 };
typedef struct Part {
  const Workload *w;
  Project *project;
  Projection *out;
  int first, rows, reading, index, threads;
} Part;

static void *run(void *argument) {
  Part *part = argument;
  for (int row = part->index * STRETCH; row < part->rows; row += part->threads * STRETCH) {
    int count = part->rows - row < STRETCH ? part->rows - row : STRETCH;
    part->project(part->w, part->first + row, count, part->reading, part->out);
  }
  return NULL;
}

static void projectAll(const Workload *w, Project *project, int first, int rows, int reading, int threads, Projection *out) {
  pthread_t others[16];
  Part parts[16];
  for (int i = 0; i < threads; i++) parts[i] = (Part){w, project, out, first, rows, reading, i, threads};
  for (int i = 1; i < threads; i++) pthread_create(&others[i], NULL, run, &parts[i]);
  run(&parts[0]);
  for (int i = 1; i < threads; i++) pthread_join(others[i], NULL);
}

/// The mean of each column over rows.
static void printMeans(const char *name, const double *values, int first, int rows, int columns) {
  printf(", \"%s\": [", name);
  for (int column = 0; column < columns; column++) {
    double sum = 0;
    for (int row = first; row < first + rows; row++) sum += values[row * columns + column];
    printf("%s%.17g", column ? ", " : "", sum / rows);
  }
  printf("]");
}

/// The final shares of every draw.
static void printShares(const double *shares, int first, int rows) {
  printf(", \"shares\": [");
  for (int row = first; row < first + rows; row++)
    for (int k = 0; k < INDICATORS; k++)
      printf("%s%.17g%s", k ? ", " : row > first ? ", [" : "[", shares[row * INDICATORS + k], k == INDICATORS - 1 ? "]" : "");
  printf("]");
}

static void answer(const Workload *w, const char *what, const char *set, int draws, int threads, Projection *out) {
  Project *project = named(set);
  int central = strcmp(what, "central") == 0;
  int reading = strcmp(what, "contributions") == 0 ? WITH_SOURCES : strcmp(what, "stochastic") == 0 ? IN_WHOLE_PEOPLE : PLAIN;
  if (!project || draws < 8 || draws % 8 || draws >= w->rows || threads < 1 || threads > 16) {
    printf("{\"error\": \"cannot run %s %s %d %d\"}\n", what, set, draws, threads);
    return;
  }
  int first = central ? 0 : 1, rows = central ? 8 : draws;
  double start = now(CLOCK_MONOTONIC), busy = now(CLOCK_PROCESS_CPUTIME_ID);
  projectAll(w, project, first, rows, reading, threads, out);
  double cpu = now(CLOCK_PROCESS_CPUTIME_ID) - busy, seconds = now(CLOCK_MONOTONIC) - start;
  int shown = central ? 1 : draws;
  double stateSteps = (double)rows * w->places * SEGMENTS * INDICATORS * w->steps;
  printf("{\"seconds\": %.9g, \"cpu\": %.9g, \"state_steps\": %.0f", seconds, cpu, stateSteps);
  printMeans("means", out->shares, first, shown, INDICATORS);
  if (reading == WITH_SOURCES) printMeans("sources", out->sources, first, shown, INDICATORS * SOURCES);
  if (strcmp(what, "shares") == 0 || reading == IN_WHOLE_PEOPLE) printShares(out->shares, first, rows);
  printf("}\n");
}

int main(int count, char **arguments) {
  if (count != 2) return fprintf(stderr, "usage: ceiling W.bin\n"), 64;
  Workload w = readWorkload(arguments[1]);
  Projection out = {
      calloc((size_t)w.rows * INDICATORS, sizeof(double)), calloc((size_t)w.rows * INDICATORS * SOURCES, sizeof(double))};
  if (!out.shares || !out.sources) return 1;
  setvbuf(stdout, NULL, _IOLBF, 0);
  char line[256], what[32], set[32];
  while (fgets(line, sizeof line, stdin)) {
    int draws = 8, threads = 1;
    if (sscanf(line, "%31s %31s %d %d", what, set, &draws, &threads) < 2) printf("{\"error\": \"no request\"}\n");
    else answer(&w, what, set, draws, threads, &out);
  }
  return 0;
}
