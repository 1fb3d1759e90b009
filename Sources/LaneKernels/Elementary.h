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

/// Up to this x the share moved takes no exponential.
#define SMALL_HAZARD 0.25

/// (x − 1 + e⁻ˣ)/x² on 0 ≤ x ≤ ¼, interpolated at Chebyshev points with 60 digits; error of x² times it below 2⁻⁵⁴ of 1 − e⁻ˣ.
INLINE real shareBend(real x, real square) {
  real even = 0.0013888863390725463 + square * 2.4697325880702646e-05;
  real odd = -0.00019839083296020572 + square * -2.4944794962305443e-06;
  even = 0.04166666666161997 + square * even;
  odd = -0.008333333171552852 + square * odd;
  even = 0.4999999999999999 + square * even;
  odd = -0.16666666666660665 + square * odd;
  return even + x * odd;
}

/// 1 − e⁻ˣ for x above ¼: from e⁻ˣ = 2ᵏ(1 + (eʳ − 1)), so that nothing cancels. Hardly ever asked, so apart from the code around it.
static __attribute__((noinline, cold)) real shareMovedOfLarge(real x) {
  whole k;
  real r;
  real bend = reduceExponent(-smaller(x, all(700)), &k, &r);
  real scale = powerOfTwo(k);
  return (1 - scale) - scale * (r + bend);
}

/// 1 − e⁻ˣ and (1 − e⁻ˣ)/x for x ≥ 0, without cancellation; within 3 ulp. Hazards of a step are hardly ever above ¼: only then is there
/// an exponential, and only lanes above ¼ take it. Where no lane is, `mayBeLarge` may be 0.
INLINE real shareMovedPer(real x, real *perUnit, int mayBeLarge) {
  real square = x * x;
  real bend = shareBend(x, square);
  real share = x - square * bend;
  *perUnit = 1 - x * bend;
  whole isLarge = x > SMALL_HAZARD;
  if (mayBeLarge && __builtin_expect(anyOf(isLarge), 0)) {
    real large = shareMovedOfLarge(x);
    share = isLarge ? large : share;
    *perUnit = isLarge ? large / x : *perUnit;
  }
  return share;
}

/// 1 − e⁻ˣ for x ≥ 0.
INLINE real shareMoved(real x) {
  real perUnit;
  return shareMovedPer(x, &perUnit, 1);
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
