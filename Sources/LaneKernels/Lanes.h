// Numbers side by side: LANES draws in one vector. Included once for every instruction set, which defines LANES and NAMED(name).
//
// Only + − × ÷ √, comparisons and operations on bits, none of them fused: whatever the width, a lane holds the same bits.

#ifndef LANTOA_LANES_H
#define LANTOA_LANES_H

#include <stddef.h>
#include <stdint.h>

#pragma STDC FP_CONTRACT OFF

typedef double real __attribute__((ext_vector_type(LANES)));
/// Integers, and masks: 0 or −1 a lane. `mask ? a : b` chooses lane by lane.
typedef int64_t whole __attribute__((ext_vector_type(LANES)));

/// Draws a block: the innermost index of every array. A pass handles LANES of them.
#define BLOCK 8

#define INLINE static inline __attribute__((always_inline))

INLINE real load(const double *from) { return *(const real *)from; }
INLINE void store(double *to, real value) { *(real *)to = value; }
/// Integers that are aligned as integers only.
typedef whole scattered __attribute__((aligned(8)));
INLINE whole loadWhole(const int64_t *from) { return *(const scattered *)from; }
INLINE real all(double value) { return (real)value; }

INLINE real larger(real a, real b) { return a > b ? a : b; }
INLINE real smaller(real a, real b) { return a < b ? a : b; }

INLINE whole bitsOf(real value) { return (whole)value; }
INLINE real ofBits(whole bits) { return (real)bits; }

/// `value` where the mask holds, +0 elsewhere.
INLINE real where(whole mask, real value) { return ofBits(bitsOf(value) & mask); }

INLINE int anyOf(whole mask) { return __builtin_reduce_or(mask) != 0; }
INLINE int allOf(whole mask) { return __builtin_reduce_and(mask) != 0; }

INLINE real magnitude(real value) { return ofBits(bitsOf(value) & INT64_MAX); }
INLINE real squareRoot(real value) { return __builtin_elementwise_sqrt(value); }
/// To an integer below, for any size (all instruction sets: rounding by SSE2 alone is done lane by lane).
INLINE real floorOf(real value) { return __builtin_elementwise_floor(value); }

#endif
