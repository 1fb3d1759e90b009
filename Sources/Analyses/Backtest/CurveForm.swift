internal import NumericalMethods

/// A growth curve fitted to the levels of a series by least squares: y = m·F(t), with the m that is best for every rate and time,
/// at most the series' ceiling (the variable projection of Golub and Pereyra 1973).
struct CurveForm {
  enum Kind {
    case logistic, gompertz, bass

    init?(_ form: ForecastForm) {
      switch form {
      case .logistic: self = .logistic
      case .gompertz: self = .gompertz
      case .bass: self = .bass
      default: return nil
      }
    }
  }

  /// Where no ceiling is known, one of so many times the greatest figure is none that the figures tell of.
  static let farthest = 10.0
  /// Two points are left over for the three parameters.
  static let fewest = 5

  private let kind: Kind
  private let start: Double
  private let step: Double
  private let parameters: [Double]
  private let top: Double
  let ceiling: Double
  /// Of the residuals, over n − 3.
  let deviation: Double

  /// nil where the curve abstains: fewer than five figures, none above 0, no optimum that two starts agree on, or a ceiling that the
  /// figures do not tell.
  init?(_ kind: Kind, fitting series: TimedSeries) throws {
    guard series.count >= Self.fewest, let greatest = series.values.max(), greatest > 0, series.values[0] < greatest else {
      return nil
    }
    self.kind = kind
    start = series.times[0]
    step = series.step
    top = greatest
    let limit = series.ceiling ?? Self.farthest * greatest
    let steps = series.times.map { [start, step] in ($0 - start) / step }
    let span = steps[steps.count - 1]
    let shares = series.values.map { $0 / greatest }
    let solver = try LeastSquares(tolerance: 1e-9, maximumIterations: 100)
    let found = try solver.multistart(
      residuals: { parameters in
        let curve = Self.shares(kind, parameters, at: steps)
        let m = Self.ceiling(curve, shares, limit: limit / greatest)
        return zip(curve, shares).map { m * $0 - $1 }
      }, starts: Self.starts(kind, span: span))
    parameters = found.best.parameters
    let curve = Self.shares(kind, parameters, at: steps)
    ceiling = greatest * Self.ceiling(curve, shares, limit: limit / greatest)
    deviation = greatest * (found.best.sumOfSquares / Double(series.count - 3)).squareRoot()
    let isConverged = found.best.rank == 2 && found.best.scaledGradient <= 1e-3 && found.agreeing >= 2
    guard isConverged, series.ceiling != nil || ceiling < 0.999 * limit else { return nil }
  }

  func level(_ time: Double) -> Double { ceiling * Self.shares(kind, parameters, at: [(time - start) / step])[0] }

  /// The logarithm of the rate a step, and the midpoint in steps or, for Bass, the logarithm of p.
  private static func starts(_ kind: Kind, span: Double) -> [[Double]] {
    [3 / span, 8 / span].flatMap { rate in
      (kind == .bass ? [-7.0, -4, -2] : [0.4 * span, 0.8 * span, 1.4 * span]).map { [Elementary.log(rate), $0] }
    }
  }

  private static func shares(_ kind: Kind, _ parameters: [Double], at steps: [Double]) -> [Double] {
    let rate = Elementary.exp(min(max(parameters[0], -20), 5))
    switch kind {
    case .logistic:
      return steps.map { 1 / (1 + Elementary.exp(bounded(-rate * ($0 - parameters[1])))) }
    case .gompertz:
      return steps.map { Elementary.exp(-Elementary.exp(bounded(-rate * ($0 - parameters[1])))) }
    case .bass:
      let p = Elementary.exp(min(max(parameters[1], -30), 2))
      return steps.map { step in
        let e = Elementary.exp(bounded(-(p + rate) * (step + 1)))
        return p * (1 - e) / (p + rate * e)
      }
    }
  }

  /// Far beyond what a level shows.
  private static func bounded(_ exponent: Double) -> Double { min(max(exponent, -300), 300) }

  private static func ceiling(_ curve: [Double], _ shares: [Double], limit: Double) -> Double {
    let square = curve.reduce(0) { $0 + $1 * $1 }
    let product = zip(curve, shares).reduce(0) { $0 + $1.0 * $1.1 }
    guard square > 1e-200 else { return limit }
    return min(max(product / square, 0.5), limit)
  }
}
