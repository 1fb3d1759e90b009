// Exponentials and logarithms in lanes: the operations of Elementary in NumericalMethods, in their order, so that both give the same bits.

#ifndef LANTOA_ELEMENTARY_H
#define LANTOA_ELEMENTARY_H

#include "Lanes.h"

/// 2ᵏ for −1022 ≤ k ≤ 1023.
INLINE real powerOfTwo(whole k) { return ofBits((k + 1023) << 52); }

/// (eʳ − 1 − r)/r² on |r| ≤ ½ ln 2; error below 2⁻⁵⁸ of r.
INLINE real exponentialBend(real r) {
  real z = r * r;
  real even = 2.7557273661174726e-07 + z * 2.091467944897855e-09;
  even = 2.4801587325533502e-05 + z * even;
  even = 0.0013888888888883752 + z * even;
  even = 0.5 + z * (0.04166666666666667 + z * even);
  real odd = 2.75572554255029e-06 + z * 2.5105206475334834e-08;
  odd = 0.00019841269874800683 + z * odd;
  odd = 0.1666666666666667 + z * (0.008333333333326141 + z * odd);
  return even + r * odd;
}

/// x = k·ln 2 + r for |x| < 2¹⁰; returns eʳ − 1 − r with the part of r that was lost, and k and r.
INLINE real reduceExponent(real x, whole *k, real *r) {
  const double roundToInteger = 0x1.8p52;
  real shifted = x * 1.4426950408889634 + roundToInteger;
  real multiple = shifted - roundToInteger;
  *k = (bitsOf(shifted) << 32) >> 32;
  real high = x - multiple * 0x1.62e42fefa3000p-1;
  real low = multiple * 2.8235290563031577e-13;
  *r = high - low;
  real lost = (high - *r) - low;
  return lost + (*r * *r) * exponentialBend(*r);
}

/// eˣ; 0 far below and +∞ far above, as the scalar one. NaN is not for here.
INLINE real exponential(real x) {
  whole k;
  real r;
  real bend = reduceExponent(smaller(larger(x, all(-746)), all(710)), &k, &r);
  real result = 1 + (r + bend);
  whole half = k >> 1;
  return result * powerOfTwo(half) * powerOfTwo(k - half);
}

/// Up to here eˣ needs no reduction: ½ ln 2 less a rounding.
#define UNREDUCED 0.34657359

/// 1 − e⁻ˣ for x ≥ 0, without cancellation; within 2 ulp. The usual case, a small hazard in every lane, skips the reduction, which
/// would not change a bit: k is 0 there.
INLINE real shareMoved(real x) {
  if (allOf(x < UNREDUCED)) {
    real r = -x;
    return -(r + (r * r) * exponentialBend(r));
  }
  whole k;
  real r;
  real bend = reduceExponent(larger(-x, all(-60)), &k, &r);
  real grown = r + bend;
  real scale = powerOfTwo(k);
  return (1 - scale) - scale * grown;
}

/// ln x for normal positive x.
INLINE real logarithm(real x) {
  whole offset = bitsOf(x) - 0x3FE6A09E667F3BCD; // from √½
  whole k = offset >> 52;
  real f = ofBits(bitsOf(x) - (k << 52)) - 1;
  real exponent = __builtin_convertvector(k, real);
  real s = f / (2 + f);
  real z = s * s;
  real w = z * z;
  real even = 0.666666666666667 + w * (0.2857142862597575 + w * (0.18182889128412458 + w * 0.1461645097955211));
  real odd = 0.39999999999899505 + w * (0.22222211134751835 + w * 0.15331721495826012);
  real bend = s * (f - z * (even + z * odd));
  real large = exponent * 0x1.62e42fefa3000p-1;
  real sum = large + f;
  real rest = (large - sum) + f;
  return sum + ((rest + exponent * 2.8235290563031577e-13) - bend);
}

#endif
