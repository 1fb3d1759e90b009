/// A way to continue a series.
public enum ForecastForm: String, Hashable, Sendable, CaseIterable {
  /// As it was last.
  case lastValue = "last"
  /// The straight line through the first and the last figure: what everything is measured against.
  case drift
  /// The straight line through the last figure and the one half the history ago.
  case recent
  case logistic
  case gompertz
  case bass
  /// The middle of last value, drift, logistic, Gompertz and Bass, of those that speak.
  case median
  /// Lantoa's own model, fitted to what was known at the origin.
  case model
  /// The weighted mean of all that move, with intervals as wide as backtested errors.
  case combination

  /// What the median is taken of.
  static let classical: [ForecastForm] = [.lastValue, .drift, .logistic, .gompertz, .bass]
  /// What the combination weights. The last value is none of it: something taken up moves, and where it no longer does, the others
  /// stand still too.
  static let members: [ForecastForm] = [.drift, .recent, .logistic, .gompertz, .bass]
}

/// What a form says of one time: a normal distribution by its own residuals, or equally likely numbers.
package struct Forecast: Hashable, Sendable {
  package enum Spread: Hashable, Sendable {
    /// Standard deviation by the form's own reckoning, 0 or more.
    case normal(Double)
    /// In ascending order.
    case draws([Double])
  }

  package var point: Double
  package var spread: Spread

  package init(point: Double, spread: Spread) {
    self.point = point
    self.spread = spread
  }
}
