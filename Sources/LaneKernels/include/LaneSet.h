// What the processor can do, and what lanes cannot.

#ifndef LANTOA_LANE_SET_H
#define LANTOA_LANE_SET_H

#include <stddef.h>
#include <stdint.h>

/// The instruction sets there is code for, the widest last.
typedef enum LaneSet { LaneSetSSE2 = 0, LaneSetAVX2 = 1, LaneSetAVX512 = 2 } LaneSet;

/// The widest instruction set of this processor that there is code for.
LaneSet laneSetBest(void);

/// The exact binomial count, asked where an estimate cannot decide: the least k with F(k; `trials`, p) ≥ `uniform`, where p is
/// 1 − e^(−`value`) if `isHazard` is 1 and `value` if it is 0. Called on the thread that asks for counts.
typedef double (*ExactCount)(double trials, double value, int32_t isHazard, double uniform);

#endif
