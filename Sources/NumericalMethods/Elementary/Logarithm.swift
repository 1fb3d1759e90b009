extension Elementary {
  /// Natural logarithm of any double. Largest error seen 0.77 ulp.
  ///
  /// −∞ at ±0, NaN below 0 and for NaN, +∞ at +∞; subnormals are exact arguments like any other. About 6 ns.
  package static func log(_ x: Double) -> Double {
    guard x >= Double.leastNormalMagnitude, x < .infinity else {
      if x == 0 { return -.infinity }
      guard x > 0, x < .infinity else { return x == .infinity ? x : .nan }
      return logarithm(of: x * 0x1p54, addingTo: -54, relativeCorrection: 0)
    }
    return logarithm(of: x, addingTo: 0, relativeCorrection: 0)
  }

  /// ln(1 + x) without cancellation, for any double. Largest error seen 0.77 ulp.
  ///
  /// −∞ at −1, NaN below −1 and for NaN, +∞ at +∞; `x` itself for |x| < 2⁻⁵⁴ (so −0 stays −0). About 7 ns.
  package static func log1p(_ x: Double) -> Double {
    guard x > -1, x < .infinity else { return x == -1 ? -.infinity : x == .infinity ? x : .nan }
    guard x.magnitude >= 0x1p-54 else { return x }
    // 1 + x = sum + lost exactly; ln(sum + lost) = ln(sum) + lost/sum to far below a rounding error.
    let sum = 1 + x
    let xSeen = sum - 1
    let lost = (1 - (sum - xSeen)) + (x - xSeen)
    return logarithm(of: sum, addingTo: 0, relativeCorrection: lost / sum)
  }

  /// ln(x·2ᵃ) + `relativeCorrection` for a normal positive x.
  ///
  /// x = 2ᵏ(1 + f) with 1 + f in [√½, √2); with s = f/(2 + f), ln(1 + f) = 2 artanh s = f − s·(f − R(s²)), R(z) = 2z/3 + 2z²/5 + ….
  /// Only the small second term is rounded before the last addition.
  private static func logarithm(of x: Double, addingTo a: Int, relativeCorrection: Double) -> Double {
    let offset = x.bitPattern &- 0x3FE6_A09E_667F_3BCD  // from √½
    let k = Int(Int64(bitPattern: offset) >> 52)
    let f = Double(bitPattern: x.bitPattern &- UInt64(bitPattern: Int64(k)) << 52) - 1
    let exponent = Double(k &+ a)
    let s = f / (2 + f)
    let z = s * s
    let bend = s * (f - z * series(z))
    let ln2High = 0x1.62e42fefa3000p-1
    let ln2Low = 2.8235290563031577e-13
    // |exponent·ln 2| ≥ 0.69 > |f| unless it is 0, so the error of this sum is recovered exactly.
    let whole = exponent * ln2High
    let sum = whole + f
    let rest = (whole - sum) + f
    return sum + (((rest + exponent * ln2Low) + relativeCorrection) - bend)
  }

  /// R(z)/z on 0 ≤ z ≤ 0.0295, interpolated at Chebyshev points with 60 digits; error of R below 2⁻⁵⁶.
  private static func series(_ z: Double) -> Double {
    let w = z * z
    let even = 0.666666666666667 + w * (0.2857142862597575 + w * (0.18182889128412458 + w * 0.1461645097955211))
    let odd = 0.39999999999899505 + w * (0.22222211134751835 + w * 0.15331721495826012)
    return even + z * odd
  }
}
