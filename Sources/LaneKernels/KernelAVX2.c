#include "include/LaneKernels.h"

#if defined(__x86_64__)
#define LANES 4
#define NAMED(name) name##AVX2
#pragma clang attribute push(__attribute__((target("avx2"), min_vector_width(256))), apply_to = function)
#include "Kernel.h"
#pragma clang attribute pop
#endif
