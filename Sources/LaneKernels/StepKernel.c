#include "Kernels.h"
#include "Fields.h"
#include "include/LaneKernels.h"

static const LaneStepKernel *kernelOf(LaneSet set) {
#if defined(__x86_64__)
  if (set == LaneSetAVX512) return &laneStepKernelAVX512;
  if (set == LaneSetAVX2) return &laneStepKernelAVX2;
#endif
  return &laneStepKernelSSE2;
}

void lanePrepareBlock(LaneSet set, const LaneModel *model, LaneBlock *block) { kernelOf(set)->prepareBlock(model, block); }

void laneRunIsland(LaneSet set, const LaneModel *model, int32_t island, const int32_t *flowIsNow, const LaneReading *reading, LaneBlock *block) {
  kernelOf(set)->runIsland(model, island, flowIsNow, reading, block);
}

LaneFieldCounts laneFieldCounts(void) {
  return (LaneFieldCounts){.cell = CellFields, .media = MediaFields, .visit = VisitFields, .lesson = LessonFields, .service = ServiceFields, .flow = FlowFields};
}
