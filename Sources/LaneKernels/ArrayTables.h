// The tables that the files of the instruction sets define, for LaneSet.c to choose from.

#ifndef LANTOA_ARRAY_TABLES_H
#define LANTOA_ARRAY_TABLES_H

#include "include/LaneArrays.h"

extern const LaneArrays arraysSSE2;
extern const LaneArrays arraysAVX2;
extern const LaneArrays arraysAVX512;

#endif
