extension BinomialTask {
  /// The least y with P(Y ≤ y) above the level asked for, or nil where the error of the expansion could decide. For σ² ≥ 7.
  ///
  /// A Cornish–Fisher expansion of the quantile in powers of 1/σ, σ² = n·r·(1 − r), from the normal score z of u. The lattice is
  /// smoothed by taking the cumulants of a uniform of width 1 from those of the binomial (the inverse of Sheppard's corrections), so
  /// the expansion goes through the steps themselves: at u = F(y) it gives y up to `expansionError`.
  func scoredRareCount(expected: Double, variance: Double) -> Int? {
    let z = countsRare ? NormalQuantile.z(uniform) : -NormalQuantile.z(uniform)
    let deviation = variance.squareRoot()
    let position = scoredPosition(expected: expected, deviation: deviation, z: z)
    let error = Self.expansionError(z * z, 1 / deviation) + expected * 0x1p-48
    guard error < Self.greatestErrorTrusted else { return nil }
    let count = position.rounded(.up)
    let nearest = position.rounded()
    guard (position - nearest).magnitude > error else { return nil }
    return Int(count)
  }

  /// Where u lies between the steps, on the scale on which F(y) is at y.
  package func scoredPosition(expected: Double, deviation: Double, z: Double) -> Double {
    expected - 0.5 + deviation * z + bend(z, z * z, 1 / deviation)
  }

  /// The terms of orders σ⁰ to σ⁻⁴, exact rational coefficients from expanding the corrected cumulants; v = r(1 − r), d = 1 − 2r.
  private func bend(_ z: Double, _ w: Double, _ inverse: Double) -> Double {
    let v = rare * (1 - rare)
    let d = 1 - 2 * rare
    let h1 = d * (w - 1) * (1.0 / 6)
    let h2 = z * ((14 * v - 2) - w * (2 * v + 1)) * (1.0 / 72)
    let h3 = d * (v + 2) * ((3 * w + 7) * w - 16) * (1.0 / 1620)
    let c4 = (2684 - v * (5416 + 1732 * v)) + w * ((v * (1612 + 1024 * v) - 548) + w * (v * (468 + 36 * v) - 207))
    let h4 = z * c4 * (1.0 / 155_520)
    let c5High = (675 - v * (1188 + 243 * v)) + w * (228 - v * (240 - 12 * v))
    let c5 = (v * (2816 + 1472 * v) - 256) + w * ((v * (4348 - 923 * v) - 5189) + w * c5High)
    let h5 = d * c5 * (1.0 / 408_240)
    return h1 + inverse * (h2 + inverse * (h3 + inverse * (h4 + inverse * h5)))
  }

  /// An upper bound of the expansion's error in counts, for w = z²: 0.12 + 0.02·z⁴ + 0.001·z⁸ over σ⁵.
  ///
  /// The shape is that of the first term left out; the size is at least 6 times the largest error seen on every step of F with both
  /// tails above 10⁻¹⁶, for σ² from 7 to 20 000 and r from 10⁻⁸ to ½ (3 000 distributions).
  package static func expansionError(_ w: Double, _ inverse: Double) -> Double {
    let square = inverse * inverse
    let w2 = w * w
    return (0.12 + w2 * (0.02 + 0.001 * w2)) * (square * square * inverse)
  }

  /// Beyond this error the series is not in its asymptotic range.
  private static let greatestErrorTrusted = 0.1
}
