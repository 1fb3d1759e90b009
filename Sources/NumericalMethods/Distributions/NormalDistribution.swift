/// The standard normal distribution function.
package enum NormalDistribution {
  /// Φ(`z`) for any double. Relative error seen at most 5 ulp in either tail where the result is normal; the same bits on every processor.
  ///
  /// 0 at −∞, 1 at +∞, NaN for NaN. Subnormal below z = −37.5, 0 below −38.5. About 35 ns.
  package static func cdf(_ z: Double) -> Double {
    guard !z.isNaN else { return z }
    let tail = upperTail(z.magnitude)
    return z <= 0 ? tail : 1 - tail
  }

  /// ln Φ(`z`) for any double, however far out: what a bound says about a normal quantity. Relative error seen at most 10⁻¹⁴.
  ///
  /// −∞ at −∞, 0 at +∞, NaN for NaN.
  package static func logCdf(_ z: Double) -> Double {
    guard !z.isNaN else { return z }
    guard z < 0 else { return Elementary.log1p(-upperTail(z)) }
    guard z > -38 else {
      // The tail's asymptotic series; the first term left out is below 2·10⁻¹³.
      let y = 1 / (z * z)
      let series = 1 - y * (1 - 3 * y * (1 - 5 * y * (1 - 7 * y)))
      return z == -.infinity ? z : -0.5 * z * z - Elementary.log(-z) - 0.91893853320467274178 + Elementary.log(series)
    }
    return -0.5 * z * z + Elementary.log(z >= -4 ? nearRatio(-z) : farRatio(-z))
  }

  /// 1 − Φ(x) for x ≥ 0, as e^(−x²/2) times a rational function of x fitted with 40 digits (to 1.4·10⁻¹⁶).
  private static func upperTail(_ x: Double) -> Double {
    guard x < 39 else { return 0 }
    // x² in two exact parts, as its rounding error would be multiplied by up to 700.
    let head = Double(bitPattern: x.bitPattern & 0xFFFF_FFFF_F800_0000)
    let density = Elementary.exp(-0.5 * (x - head) * (x + head)) * Elementary.exp(-0.5 * head * head)
    return density * (x <= 4 ? nearRatio(x) : farRatio(x))
  }

  private static func nearRatio(_ x: Double) -> Double {
    let w = x * x
    var pEven = 0.0009092137585865062 + w * 2.3817867326516177e-06
    pEven = 0.3904669095120366 + w * (0.04084284517344433 + w * pEven)
    pEven = 0.5 + w * pEven
    var pOdd = 0.007452916589359813 + w * 6.785321625969464e-05
    pOdd = 0.6225936375386442 + w * (0.15363208018256858 + w * pOdd)
    var qEven = 0.01885185797595882 + w * 0.00017008292837156146
    qEven = 1.9110692934840132 + w * (0.403454216890592 + w * qEven)
    qEven = 1.0 + w * qEven
    var qOdd = 0.002285026973248716 + w * 5.970251733177978e-06
    qOdd = 1.076502446588019 + w * (0.10464371973297948 + w * qOdd)
    qOdd = 2.043071835880154 + w * qOdd
    return (pEven + x * pOdd) / (qEven + x * qOdd)
  }

  private static func farRatio(_ x: Double) -> Double {
    let w = x * x
    var pEven = 0.05980277211672272 + w * 0.001120780745522727
    pEven = 0.5002759878166249 + w * (0.5027714336534334 + w * pEven)
    var pOdd = 0.21310817384388023 + w * 0.01030701297424023
    pOdd = 0.7211233482391878 + w * pOdd
    var qEven = 0.5600188351472978 + w * 0.025835850150471337
    qEven = 1.0 + w * (2.29010915731999 + w * qEven)
    var qOdd = 0.15271269999211842 + w * 0.0028093807063781446
    qOdd = 2.2423764752855386 + w * (1.4045452621800818 + w * qOdd)
    return (pEven + x * pOdd) / (qEven + x * qOdd)
  }
}
