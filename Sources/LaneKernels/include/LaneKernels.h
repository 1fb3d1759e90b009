// The step rule in lanes: what Swift sees of it.

#ifndef LANTOA_LANE_KERNELS_H
#define LANTOA_LANE_KERNELS_H

#include <stdint.h>

/// The instruction sets there is code for, the widest last.
typedef enum LaneSet { LaneSetSSE2 = 0, LaneSetAVX2 = 1, LaneSetAVX512 = 2 } LaneSet;

/// The widest instruction set of this processor that there is code for.
LaneSet laneSetBest(void);

#endif
