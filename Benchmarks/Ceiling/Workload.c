#include "Workload.h"

#include <stdio.h>
#include <stdlib.h>

static void refuse(const char *path, const char *why) {
  fprintf(stderr, "%s: %s\n", path, why);
  exit(65);
}

/// Numbers of 64 bits from pairs of high and low words.
static uint64_t *joined(const double *halves, int count) {
  uint64_t *numbers = malloc(sizeof(uint64_t) * (size_t)count);
  if (!numbers) exit(1);
  for (int i = 0; i < count; i++) numbers[i] = (uint64_t)halves[2 * i] << 32 | (uint64_t)halves[2 * i + 1];
  return numbers;
}

Workload readWorkload(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) refuse(path, "cannot be opened; run make.py first");
  fseek(file, 0, SEEK_END);
  long bytes = ftell(file);
  rewind(file);
  double *numbers = malloc((size_t)bytes);
  if (!numbers || fread(numbers, 1, (size_t)bytes, file) != (size_t)bytes) refuse(path, "cannot be read");
  fclose(file);
  int places = (int)numbers[0], steps = (int)numbers[3], rows = (int)numbers[4];
  if (numbers[1] != SEGMENTS || numbers[2] != INDICATORS || steps > MAX_STEPS) refuse(path, "is no workload W");
  const double *next = numbers + 5;
  const double *here;
#define TAKE(count) (here = next, next += (count), here)
  Workload w = {.places = places, .steps = steps, .rows = rows};
  w.lengths = TAKE(steps);
  w.recorded = TAKE(steps);
  w.starts = TAKE(steps);
  w.members = TAKE(places * SEGMENTS);
  w.travel = TAKE(places);
  w.demand = TAKE(steps * SEGMENTS);
  w.workingTime = TAKE(steps * places * SEGMENTS);
  w.media = TAKE(steps);
  const double **byIndicator[] = {&w.prerequisite, &w.active, &w.served, &w.advertised};
  for (int i = 0; i < 4; i++) *byIndicator[i] = TAKE(INDICATORS);
  const double **byRow[] = {&w.start,     &w.dormant,   &w.innovation, &w.imitation, &w.ceiling, &w.lapse,
                            &w.returning, &w.mediaRate, &w.share,      &w.handling};
  for (int i = 0; i < 10; i++) *byRow[i] = TAKE(rows * INDICATORS);
  w.success = TAKE(rows * SEGMENTS * INDICATORS);
  w.search = TAKE(rows);
  int cells = places * SEGMENTS * INDICATORS;
  w.streams = joined(TAKE(6 * cells), 3 * cells);
  w.noiseStreams = joined(TAKE(2 * places * INDICATORS), places * INDICATORS);
  w.seed = *joined(TAKE(2), 1);
  if ((next - numbers) * 8 != bytes) refuse(path, "has another length than its sizes say");
  return w;
}
