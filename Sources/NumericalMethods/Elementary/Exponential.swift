/// Exponentials and logarithms that are the same to the last bit on every processor.
///
/// Only +, −, ×, ÷ on doubles and operations on their bits, in a fixed order, never fused: the C library's versions differ between
/// processors and releases. A lane version repeats them exactly if its compiler does not contract a·b + c.
/// Errors are in units in the last place of the result, against 50-digit values at 20 000 arguments each.
package enum Elementary {
  /// eˣ for any double. Largest error seen 0.80 ulp, subnormal results included.
  ///
  /// +∞ above 709.782712893384, 0 below −745.1332191019412; NaN for NaN; 1 for ±0. About 6 ns.
  package static func exp(_ x: Double) -> Double {
    guard x > -746, x < 710 else { return x.isNaN ? x : x > 0 ? .infinity : 0 }
    let reduced = ReducedExponent(x)
    let result = 1 + (reduced.r + reduced.beyondLinear)
    // In two halves, so that 2¹⁰²⁴ and subnormal results are reached with one rounding.
    let half = reduced.k >> 1
    return result * powerOfTwo(half) * powerOfTwo(reduced.k - half)
  }

  /// eˣ − 1 without cancellation, for any double. Largest error seen 0.96 ulp.
  ///
  /// +∞ above 709.782712893384, −1 below −40; NaN for NaN; `x` itself for |x| < 2⁻⁵⁴ (so −0 stays −0). About 9 ns.
  package static func expm1(_ x: Double) -> Double {
    guard x > -40, x < 60 else { return x < 0 ? -1 : exp(x) }
    guard x.magnitude >= 0x1p-54 else { return x }
    let reduced = ReducedExponent(x)
    // 2ᵏ(1 + s) − 1 = (2ᵏ − 1) + 2ᵏs, where s is kept as an unevaluated sum.
    let s = reduced.r + reduced.beyondLinear
    let sRest = (reduced.r - s) + reduced.beyondLinear
    let scale = powerOfTwo(reduced.k)
    return twoPartSum(scale - 1, scale * s, rest: scale * sRest)
  }

  /// 2ᵏ for −1022 ≤ k ≤ 1023.
  static func powerOfTwo(_ k: Int) -> Double {
    Double(bitPattern: UInt64(truncatingIfNeeded: 1023 &+ k) << 52)
  }

  /// a + b + rest, with the rounding error of a + b recovered whichever of the two is larger.
  private static func twoPartSum(_ a: Double, _ b: Double, rest: Double) -> Double {
    let sum = a + b
    let bSeen = sum - a
    let error = (a - (sum - bSeen)) + (b - bSeen)
    return sum + (error + rest)
  }
}

/// x = k·ln 2 + r with |r| ≤ ½ ln 2, and eʳ − 1 = r + `beyondLinear`.
private struct ReducedExponent {
  let k: Int
  let r: Double
  let beyondLinear: Double

  /// Requires |x| < 2¹⁰ or so: k·`ln2High` is then exact, because `ln2High` has 41 significant bits.
  init(_ x: Double) {
    let ln2High = 0x1.62e42fefa3000p-1
    let ln2Low = 2.8235290563031577e-13
    let roundToInteger = 0x1.8p52
    let shifted = x * 1.4426950408889634 + roundToInteger
    let multiple = shifted - roundToInteger
    k = Int(Int32(truncatingIfNeeded: shifted.bitPattern))
    let high = x - multiple * ln2High
    let low = multiple * ln2Low
    r = high - low
    let lost = (high - r) - low
    beyondLinear = lost + (r * r) * Self.quotient(r)
  }

  /// (eʳ − 1 − r)/r² on |r| ≤ ½ ln 2, interpolated at Chebyshev points with 60 digits; error below 2⁻⁵⁸ of r.
  private static func quotient(_ r: Double) -> Double {
    let z = r * r
    var even = 2.7557273661174726e-07 + z * 2.091467944897855e-09
    even = 2.4801587325533502e-05 + z * even
    even = 0.0013888888888883752 + z * even
    even = 0.5 + z * (0.04166666666666667 + z * even)
    var odd = 2.75572554255029e-06 + z * 2.5105206475334834e-08
    odd = 0.00019841269874800683 + z * odd
    odd = 0.1666666666666667 + z * (0.008333333333326141 + z * odd)
    return even + r * odd
  }
}
