// Eight draws a vector. Without its `min_vector_width` the compiler would split vectors in silence.

#if defined(__x86_64__)

#include <stddef.h>
#include <stdint.h>

#define LANES 8
#define NAMED(name) name##AVX512

#pragma clang attribute push(__attribute__((target("avx512f,avx512dq,avx512vl,avx512bw"), min_vector_width(512))), apply_to = function)
#include "Arrays.h"
#include "Kernel.h"
#pragma clang attribute pop

#endif
