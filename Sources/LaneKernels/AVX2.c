// Four draws a vector. Without its `min_vector_width` the compiler would split vectors in silence.

#if defined(__x86_64__)

#include <stddef.h>
#include <stdint.h>

#define LANES 4
#define NAMED(name) name##AVX2

#pragma clang attribute push(__attribute__((target("avx2"), min_vector_width(256))), apply_to = function)
#include "Arrays.h"
#include "Kernel.h"
#pragma clang attribute pop

#endif
