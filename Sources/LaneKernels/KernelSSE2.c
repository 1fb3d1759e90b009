// The form for every processor: two draws a vector.

#include "include/LaneKernels.h"

#define LANES 2
#define NAMED(name) name##SSE2
#include "Kernel.h"
