extension NormalDistribution {
  /// ln Φ(z), to 10⁻¹² relative in both tails; −∞ only for −∞.
  package static func logCDF(_ z: Double) -> Double {
    if z > 6 { return Elementary.log1p(-cdf(-z)) }
    if z > -30 { return Elementary.log(cdf(z)) }
    // Mills's ratio by its asymptotic series: the sixth term is below 10⁻¹⁴ here.
    let inverse = 1 / (z * z)
    let series = 1 - inverse * (1 - 3 * inverse * (1 - 5 * inverse * (1 - 7 * inverse)))
    return -0.5 * z * z - 0.9189385332046727 - Elementary.log(-z) + Elementary.log(series)
  }
}
