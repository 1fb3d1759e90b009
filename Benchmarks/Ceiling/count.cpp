// Counts the operations of a state-step of Rule.c, with and without contributions: those of the second half of the period, so that
// what is prepared once a draw is left out. Prints one line of JSON.

#include <cstdio>
#include <vector>

#include "CountedLanes.h"
#include "Workload.h"

#define COUNTING_OPERATIONS
#include "Rule.c"

static Counts counted(Workload w, int steps, int reading) {
  std::vector<double> shares(size_t(w.rows) * INDICATORS), sources(shares.size() * SOURCES);
  Projection out = {shares.data(), sources.data()};
  w.steps = steps;
  counts = Counts{};
  projectCounted(&w, 1, 8, reading, &out);
  return counts;
}

static void print(const char *name, const Workload &w, int reading) {
  int half = w.steps / 2;
  Counts a = counted(w, half, reading), b = counted(w, w.steps, reading);
  double stateSteps = double(8 * w.places * SEGMENTS * INDICATORS * (w.steps - half));
  printf(
      "\"%s\": {\"additions\": %.4f, \"multiplications\": %.4f, \"bounds\": %.4f, \"divisions\": %.4f, \"exponentials\": %.4f}", name,
      double(b.additions - a.additions) / stateSteps, double(b.multiplications - a.multiplications) / stateSteps,
      double(b.bounds - a.bounds) / stateSteps, double(b.divisions - a.divisions) / stateSteps,
      double(b.comparisons - a.comparisons) / stateSteps);
}

int main(int count, char **arguments) {
  if (count != 2) return fprintf(stderr, "usage: count W.bin\n"), 64;
  Workload w = readWorkload(arguments[1]);
  printf("{");
  print("plain", w, PLAIN);
  printf(", ");
  print("contributions", w, WITH_SOURCES);
  printf("}\n");
}
