// The step rule and its counts in lanes: what Swift sees of them.

#ifndef LANTOA_LANE_KERNELS_H
#define LANTOA_LANE_KERNELS_H

#include "LaneArrays.h"
#include "LaneBlock.h"
#include "LaneModel.h"
#include "LaneSet.h"

#endif
