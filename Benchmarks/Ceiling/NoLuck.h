// Stands for Luck.h where operations are counted, which is done without luck: nothing here is ever called.

#ifndef BENCH_NO_LUCK_H
#define BENCH_NO_LUCK_H

enum { EXCHANGE, CLOSING, UPTAKE };

struct Luck {
  real noise[INDICATORS];
};

static inline Luck luckOf(const Workload *, int, int) { return Luck(); }
static inline void stray(Luck *, const Workload *, int) {}
static inline void pairOf(const Luck *, int, int, int, real *, real *) {}
static inline real logarithmOfRest(real) { return 0; }
static inline real floorOf(real) { return 0; }
static inline double exactCount(double, double, int32_t, double) { return 0; }
static inline real countOfHazard(real, real, real, double (*)(double, double, int32_t, double)) { return 0; }
static inline real countOfProbability(real, real, real, real, double (*)(double, double, int32_t, double)) { return 0; }

#endif
