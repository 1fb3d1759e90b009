// What the processor can do, and what lanes cannot.

#ifndef LANTOA_LANE_SET_H
#define LANTOA_LANE_SET_H

#include <stddef.h>
#include <stdint.h>

/// The instruction sets there is code for, the widest last.
typedef enum LaneSet { LaneSetSSE2 = 0, LaneSetAVX2 = 1, LaneSetAVX512 = 2 } LaneSet;

/// The widest instruction set of this processor that there is code for.
LaneSet laneSetBest(void);

/// The exact count of one lane that vectors could not decide: of `trials` at a probability, or at a hazard.
typedef double (*ExactCount)(double trials, double value, int32_t isHazard, double uniform);

#endif
