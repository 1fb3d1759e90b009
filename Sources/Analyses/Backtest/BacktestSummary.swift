internal import NumericalMethods

/// How each form did over all origins of a series, in a group of horizons.
package struct BacktestSummary: Hashable, Sendable {
  /// Steps ahead that are counted together.
  package enum Horizon: Hashable, Sendable, CaseIterable {
    case all, near, middle, far

    /// Steps of the series: 1 to 2, 3 to 5, 6 and more.
    package var steps: ClosedRange<Int> {
      switch self {
      case .all: 1...Int.max
      case .near: 1...2
      case .middle: 3...5
      case .far: 6...Int.max
      }
    }
  }

  /// A mean over forecasts with its standard error, the forecasts of one origin taken as one piece; no error with one origin.
  package struct Mean: Hashable, Sendable {
    package var value: Double
    package var standardError: Double?

    /// nil for no numbers. Each pair is an origin and a number.
    init?(_ items: [(origin: Int, value: Double)]) {
      guard !items.isEmpty else { return nil }
      let count = Double(items.count)
      let mean = items.reduce(0) { $0 + $1.value } / count
      value = mean
      let origins = Set(items.map(\.origin)).sorted()
      guard origins.count > 1 else { return }
      let squares = origins.reduce(0.0) { sum, origin in
        let excess = items.filter { $0.origin == origin }.reduce(0) { $0 + $1.value - mean }
        return sum + excess * excess
      }
      let blocks = Double(origins.count)
      standardError = (squares * blocks / (blocks - 1)).squareRoot() / count
    }
  }

  package struct Row: Hashable, Sendable {
    package var form: ForecastForm
    package var horizon: Horizon
    /// Forecasts counted, and origins they come from.
    package var forecasts: Int
    package var origins: Int
    package var meanError: Mean
    /// The mean error over drift's for the same origins and targets; nil where drift has none.
    package var relativeToDrift: Double?
    /// Of the observed value, 0…; nil where a figure was 0.
    package var percentError: Mean?
    package var rankedScore: Mean
    /// Shares of figures within the central 80 % and 95 % intervals, 0…1.
    package var covered80: Mean
    package var covered95: Mean
    /// Of the events "at least so much", for each threshold; 0 is best, ¼ is a coin.
    package var brier: Mean?
  }

  package let rows: [Row]
  package let thresholds: [Double]

  /// - Parameters:
  ///   - model: records of the study's own model, at the origins it was fitted at.
  ///   - thresholds: what a target asks for, in the unit of the values; nil for the series' own deciles.
  package init(_ backtest: RollingOrigin, model: [RollingOrigin.Record] = [], thresholds: [Double]? = nil) throws {
    let sorted = backtest.series.values.sorted()
    self.thresholds = thresholds ?? (1...9).map { Quantiles.interpolated(ofSorted: sorted, Double($0) / 10) }
    let drift = backtest.records.filter { $0.form == .drift }
    var rows: [Row] = []
    for horizon in Horizon.allCases {
      for form in ForecastForm.allCases {
        let own = (backtest.records + model).filter { $0.form == form && horizon.steps.contains($0.target - $0.known + 1) }
        if let row = try Self.row(form, horizon, own, drift: drift, thresholds: self.thresholds) { rows.append(row) }
      }
    }
    self.rows = rows
  }

  private static func row(
    _ form: ForecastForm, _ horizon: Horizon, _ own: [RollingOrigin.Record], drift: [RollingOrigin.Record], thresholds: [Double]
  ) throws -> Row? {
    let scores = try own.map { (origin: $0.known, value: try $0.forecast.rankedScore(observed: $0.observed)) }
    func mean(_ number: (RollingOrigin.Record) -> Double) -> Mean? { Mean(own.map { ($0.known, number($0)) }) }
    guard let error = mean(\.error), let score = Mean(scores),
      let covered80 = mean({ $0.forecast.covers($0.observed, level: 0.8) ? 1 : 0 }),
      let covered95 = mean({ $0.forecast.covers($0.observed, level: 0.95) ? 1 : 0 })
    else { return nil }
    struct Aim: Hashable { var known: Int, target: Int }
    let aims = Set(own.map { Aim(known: $0.known, target: $0.target) })
    let driftError = drift.reduce(0.0) { $0 + (aims.contains(Aim(known: $1.known, target: $1.target)) ? $1.error : 0) }
    return Row(
      form: form, horizon: horizon, forecasts: own.count, origins: Set(own.map(\.known)).count, meanError: error,
      relativeToDrift: driftError > 0 ? error.value * Double(own.count) / driftError : nil,
      percentError: own.contains { $0.observed == 0 } ? nil : mean { $0.error / $0.observed }, rankedScore: score,
      covered80: covered80, covered95: covered95,
      brier: Mean(
        own.flatMap { record in
          thresholds.map { threshold in
            let miss = record.forecast.probability(atLeast: threshold) - (record.observed >= threshold ? 1 : 0)
            return (record.known, miss * miss)
          }
        }))
  }

  package func row(_ form: ForecastForm, _ horizon: Horizon = .all) -> Row? {
    rows.first { $0.form == form && $0.horizon == horizon }
  }
}

extension Forecast {
  /// The p-quantile, p between 0 and 1.
  package func quantile(_ p: Double) -> Double {
    switch spread {
    case .normal(let deviation): point + deviation * NormalQuantile.z(p)
    case .draws(let draws): Quantiles.interpolated(ofSorted: draws, p)
    }
  }

  /// Whether a number lies in the central interval of a level, its ends included.
  package func covers(_ value: Double, level: Double) -> Bool {
    quantile((1 - level) / 2) <= value && value <= quantile((1 + level) / 2)
  }

  /// P(X ≥ threshold).
  package func probability(atLeast threshold: Double) -> Double {
    switch spread {
    case .normal(let deviation):
      deviation > 0 ? NormalDistribution.cdf((point - threshold) / deviation) : point >= threshold ? 1 : 0
    case .draws(let draws): Double(draws.count { $0 >= threshold }) / Double(draws.count)
    }
  }

  /// See `RankedScore`.
  func rankedScore(observed: Double) throws -> Double {
    switch spread {
    case .normal(let deviation): try RankedScore.ofNormal(mean: point, deviation: deviation, observed: observed)
    case .draws(let draws): try RankedScore.ofDraws(draws, observed: observed)
    }
  }
}
