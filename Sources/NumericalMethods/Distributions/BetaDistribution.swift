/// The beta distribution, the same to the last bit on every processor.
struct BetaDistribution {
  /// Shapes, each from 0.1 to 100 000.
  let a: Double
  let b: Double
  private let logScale: Double

  init(a: Double, b: Double) throws(NumericalError) {
    try Require.within(0.1...100_000, a, "a")
    try Require.within(0.1...100_000, b, "b")
    self.a = a
    self.b = b
    let remainder = LogGammaRemainder.value(a + b) - LogGammaRemainder.value(a) - LogGammaRemainder.value(b)
    logScale = 0.5 * Elementary.log(a / (a + b) * b / (2 * Double.pi)) + remainder
  }

  /// A tail probability at one point, in a form that does not underflow.
  struct Tail {
    let logarithm: Double
    /// The tail divided by the size of its derivative with respect to the log-odds, xᵃ(1 − x)ᵇ/B(a, b).
    let perSlope: Double
  }

  /// P(X ≤ x), or P(X > x) unless `lower`, at log-odds ln(x/(1 − x)) = t.
  ///
  /// Relative error of the tail about 10⁻¹⁶·(10 + a·|ln(x/x̄)| + b·|ln((1 − x)/(1 − x̄))|), x̄ = a/(a + b), where the tail is the one
  /// the continued fraction gives; elsewhere it is 1 minus the other and not small.
  func tail(lower: Bool, logOdds t: Double) throws(NumericalError) -> Tail {
    let e = Elementary.exp(-t.magnitude)
    let (less, more) = (e / (1 + e), 1 / (1 + e))
    let logMore = -Elementary.log1p(e)
    let logLess = -t.magnitude + logMore
    let (x, complement, logX, logComplement) = t < 0 ? (less, more, logLess, logMore) : (more, less, logMore, logLess)
    // xᵃ(1 − x)ᵇ/B(a, b), by its ratio to the greatest value, at x̄.
    let total = a + b
    let logSlope = a * (logX + Elementary.log1p(b / a)) + b * (logComplement + Elementary.log1p(a / b)) + logScale
    let lowerIsDirect = x * (total + 2) < a + 1
    let perSlope =
      lowerIsDirect
      ? 1 / (a * (try Self.continuedFraction(a, b, x)))
      : 1 / (b * (try Self.continuedFraction(b, a, complement)))
    let direct = Tail(logarithm: logSlope + Elementary.log(perSlope), perSlope: perSlope)
    guard lower != lowerIsDirect else { return direct }
    let other = -Elementary.expm1(direct.logarithm)
    return Tail(logarithm: Elementary.log(other), perSlope: other / Elementary.exp(logSlope))
  }

  /// 1 + d₁/(1 + d₂/(1 + …)) of the incomplete beta function (DLMF 8.17.22) for x below (a + 1)/(a + b + 2); about √max(a, b) terms.
  private static func continuedFraction(_ a: Double, _ b: Double, _ x: Double) throws(NumericalError) -> Double {
    var fraction = LentzFraction()
    for index in 0..<10_000 {
      let m = Double(index)
      fraction.append(-(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)))
      fraction.append((m + 1) * (b - m - 1) * x / ((a + 2 * m + 1) * (a + 2 * m + 2)))
      if (fraction.lastChange - 1).magnitude < 0x1p-51 { return fraction.value }
    }
    throw .notConverged(method: "incomplete beta function", reason: "10000 terms were not enough", last: fraction.value)
  }
}

/// 1 + d₁/(1 + d₂/(1 + …)), a partial denominator at a time (the method of Lentz as modified by Thompson and Barnett 1986).
private struct LentzFraction {
  private(set) var value = 1.0
  private(set) var lastChange = 1.0
  private var numerator = 1.0
  private var denominator = 0.0

  mutating func append(_ partial: Double) {
    denominator = 1 / Self.awayFromZero(1 + partial * denominator)
    numerator = Self.awayFromZero(1 + partial / numerator)
    lastChange = numerator * denominator
    value *= lastChange
  }

  /// The method replaces a zero by a number too small to matter.
  private static func awayFromZero(_ value: Double) -> Double { value == 0 ? 0x1p-300 : value }
}
