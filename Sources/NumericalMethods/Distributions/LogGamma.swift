/// Logarithms of the gamma function and of what is made of it, the same to the last bit on every processor.
package enum LogGamma {
  /// ln Γ(`x`) for x > 0. Error below 10⁻¹⁵·(1 + |ln Γ|) below 10⁶; +∞ at +∞, NaN for x ≤ 0 and NaN.
  package static func value(_ x: Double) -> Double {
    guard x > 0 else { return .nan }
    guard x < .infinity else { return x }
    // Small arguments by Γ(x) = Γ(x + 1)/x, as the remainder's recurrence would cancel there.
    guard x >= 0.5 else { return value(x + 1) - Elementary.log(x) }
    return (x - 0.5) * Elementary.log(x) - x + 0.91893853320467274178 + LogGammaRemainder.value(x)
  }

  /// ln B(`a`, `b`) for positive shapes, without the cancellation of large ones.
  package static func beta(_ a: Double, _ b: Double) -> Double {
    guard a > 0, b > 0 else { return .nan }
    guard min(a, b) >= 0.5 else { return value(a) + value(b) - value(a + b) }
    let remainder = LogGammaRemainder.value(a) + LogGammaRemainder.value(b) - LogGammaRemainder.value(a + b)
    return 0.91893853320467274178 + remainder - (a - 0.5) * Elementary.log1p(b / a) - (b - 0.5) * Elementary.log1p(a / b)
      - 0.5 * Elementary.log(a + b)
  }

  /// ln of the ways to choose `k` of `n`, whole or not, 0 ≤ k ≤ n; NaN outside.
  package static func choose(_ n: Double, _ k: Double) -> Double {
    guard n >= 0, k >= 0, k <= n else { return .nan }
    return k == 0 || k == n ? 0 : -Elementary.log1p(n) - beta(k + 1, n - k + 1)
  }
}
