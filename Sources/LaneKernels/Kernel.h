// The kernels of one instruction set, as their callers find them.

#ifndef LANTOA_KERNEL_H
#define LANTOA_KERNEL_H

#include "Kernels.h"
#include "Run.h"

const LaneStepKernel NAMED(laneStepKernel) = {.prepareBlock = NAMED(prepareBlock), .runIsland = NAMED(runIsland)};

#endif
