// The kernels of all instruction sets, chosen at run time.

#ifndef LANTOA_KERNELS_H
#define LANTOA_KERNELS_H

#include "include/LaneBlock.h"

typedef struct LaneStepKernel {
  void (*prepareBlock)(const LaneModel *model, LaneBlock *block);
  void (*runIsland)(const LaneModel *model, int32_t island, const int32_t *flowIsNow, const LaneReading *reading, LaneBlock *block);
} LaneStepKernel;

extern const LaneStepKernel laneStepKernelSSE2, laneStepKernelAVX2, laneStepKernelAVX512;

#endif
