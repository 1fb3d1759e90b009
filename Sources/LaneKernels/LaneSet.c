#include "ArrayTables.h"

static int processorHas(LaneSet set) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  switch (set) {
  case LaneSetSSE2: return 1;
  case LaneSetAVX2: return __builtin_cpu_supports("avx2");
  case LaneSetAVX512:
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
           __builtin_cpu_supports("avx512bw");
  }
#endif
  return set == LaneSetSSE2;
}

LaneSet laneSetBest(void) {
  return processorHas(LaneSetAVX512) ? LaneSetAVX512 : processorHas(LaneSetAVX2) ? LaneSetAVX2 : LaneSetSSE2;
}

const LaneArrays *laneArrays(LaneSet set) {
  if (!processorHas(set)) return NULL;
#if defined(__x86_64__)
  if (set == LaneSetAVX512) return &arraysAVX512;
  if (set == LaneSetAVX2) return &arraysAVX2;
#endif
  return &arraysSSE2;
}
