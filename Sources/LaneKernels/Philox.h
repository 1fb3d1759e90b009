// Philox 4×32-10 in lanes: the words and uniforms of Philox in NumericalMethods, bit for bit.

#ifndef LANTOA_PHILOX_H
#define LANTOA_PHILOX_H

#include "Lanes.h"

/// The product of the low halves of `word` and a 32-bit constant; what stands in the upper half of `word` does not matter.
INLINE whole product(whole word, int64_t constant) { return (word & 0xFFFFFFFF) * constant; }

/// The upper 52 of the 64 bits `high`·2³² + `low`, as (b + ½)·2⁻⁵²: from 2⁻⁵³ to 1 − 2⁻⁵³, each step exact. Only the low halves
/// of both words are looked at.
INLINE real uniformOf(whole high, whole low) {
  whole bits = ((high & 0xFFFFFFFF) << 20) | ((low & 0xFFFFFFFF) >> 12);
  return ofBits(bits | 0x3FF0000000000000) - 0x1.fffffffffffffp-1; // from 1 + b·2⁻⁵²
}

/// Two independent uniforms on (0, 1) a lane, for the counter (draw, day, low and high word of `stream`) and the key (`key0`,
/// `key1`): `Philox.uniforms(draw:day:key:)` with `stream` the hash of the key.
///
/// Draws from 0 to 2³² − 1, a number a lane. About 80 operations on vectors.
INLINE void uniforms(whole draws, int32_t day, uint64_t stream, uint32_t key0, uint32_t key1, real *first, real *second) {
  // The upper halves of x1 and x3, and after a round those of x0 and x2, hold what no product sees.
  whole x0 = draws;
  whole x1 = (whole)(int64_t)(uint32_t)day;
  whole x2 = (whole)(int64_t)(stream & 0xFFFFFFFF);
  whole x3 = (whole)(int64_t)(stream >> 32);
#pragma clang loop unroll(full)
  for (int round = 0; round < 10; round++) {
    whole product0 = product(x0, 0xD2511F53);
    whole product1 = product(x2, 0xCD9E8D57);
    x0 = (product1 >> 32) ^ x1 ^ (whole)(int64_t)key0;
    x2 = (product0 >> 32) ^ x3 ^ (whole)(int64_t)key1;
    x1 = product1;
    x3 = product0;
    key0 += 0x9E3779B9;
    key1 += 0xBB67AE85;
  }
  *first = uniformOf(x0, x1);
  *second = uniformOf(x2, x3);
}

#endif
