#include "include/LaneSet.h"

LaneSet laneSetBest(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512bw"))
    return LaneSetAVX512;
  if (__builtin_cpu_supports("avx2")) return LaneSetAVX2;
#endif
  return LaneSetSSE2;
}
