/// What Stirling's formula leaves out of the logarithm of the gamma function.
enum LogGammaRemainder {
  /// Δ(x) = ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π) for x > 0; positive, about 1/(12x). Error below 10⁻¹⁶ + 10⁻¹⁵·Δ.
  ///
  /// Below 12 by the recurrence Δ(x) = Δ(x + 1) + (x + ½) ln(1 + 1/x) − 1, from there by the asymptotic series.
  static func value(_ x: Double) -> Double {
    var shifted = x
    var sum = 0.0
    while shifted < 12 {
      sum += (shifted + 0.5) * Elementary.log1p(1 / shifted) - 1
      shifted += 1
    }
    let y = 1 / (shifted * shifted)
    let later = 1.0 / 1680 - y * (1.0 / 1188 - y * (691.0 / 360_360 - y * (1.0 / 156)))
    let series = 1.0 / 12 - y * (1.0 / 360 - y * (1.0 / 1260 - y * later))
    return sum + series / shifted
  }
}
