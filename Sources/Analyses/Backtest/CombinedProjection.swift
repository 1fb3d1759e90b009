internal import NumericalMethods

/// A projection made of several forms, weighted by their backtested skill and as wide as backtested errors ask for.
package struct CombinedProjection: Sendable {
  /// Lantoa's draws at the times asked for, and what is known of its skill.
  package struct Model: Sendable {
    /// By time, then by draw; at least one draw a time, in the unit of the series.
    package var draws: [[Double]]
    /// Its backtested error over drift's for the same forecasts, and at how many origins; nil without a backtest, where it weighs as
    /// much as the others do in the mean.
    package var skill: (relativeToDrift: Double, origins: Int)?

    package init(draws: [[Double]], skill: (relativeToDrift: Double, origins: Int)? = nil) {
      self.draws = draws
      self.skill = skill
    }
  }

  package let times: [Double]
  /// By time: the weighted mean and a hundred equally likely numbers, within what a value can be.
  package let forecasts: [Forecast]
  /// What each form says alone by time, as the combination takes it.
  package let points: [(form: ForecastForm, values: [Double])]
  /// Together 1, heaviest first. The model is among them where its draws were given.
  package let weights: [(form: ForecastForm, weight: Double)]
  package let warnings: [BacktestWarning]

  /// - Parameters:
  ///   - history: at least five figures, the last the latest; of shares with ceiling 1.
  ///   - times: after the last figure, ascending, at least one.
  /// - Throws: `BacktestError.tooShort`; `BacktestError.lengths` where draws are not given for every time or for a time not ahead.
  package init(history: TimedSeries, times: [Double], model: Model? = nil, pool: ErrorPool = .reference) throws {
    try self.init(RollingOrigin(history, pool: pool), times: times, model: model)
  }

  /// The same from a backtest at hand.
  package init(_ backtest: RollingOrigin, times: [Double], model: Model? = nil) throws {
    let series = backtest.series
    let last = series.times[series.count - 1]
    guard let end = times.last, times.allSatisfy({ $0 > last }), model.map({ $0.draws.count == times.count }) ?? true,
      model.map({ $0.draws.allSatisfy { !$0.isEmpty } }) ?? true
    else { throw BacktestError.lengths(times: times.count, values: model?.draws.count ?? times.count) }
    let latest = backtest.latest
    let weights = latest.weights(with: model, past: backtest.past)
    self.times = times
    self.weights = weights.sorted { $0.weight > $1.weight }
    let own = backtest.ownRatios
    points = weights.map { member in
      (
        member.form,
        times.indices.map { index in
          latest.forecasts.anchored(member.form, at: times[index]) ?? Self.middle(model?.draws[index])
        }
      )
    }
    let said = points
    forecasts = times.indices.map { index in
      let values = said.map { $0.values[index] }
      let value = zip(weights, values).reduce(0) { $0 + $1.0.weight * $1.1 }
      let scale = latest.scale(
        value, members: zip(weights, values).map { ($0.0.weight, $0.1) }, at: times[index],
        within: weights.first { $0.form == .model }.map { ($0.weight, Self.variance(model?.draws[index])) })
      return Forecast(
        point: value,
        spread: .draws(RollingOrigin.draws(value: value, scale: scale, series: series, pool: backtest.pool, own: own)))
    }
    warnings = try backtest.warnings(steps: max(1, Int(((end - last) / series.step).rounded())))
  }

  /// P(value ≥ threshold) at a time asked for, by its index.
  package func probability(atLeast threshold: Double, index: Int) -> Double {
    forecasts[index].probability(atLeast: threshold)
  }

  private static func middle(_ draws: [Double]?) -> Double {
    draws.map { Quantiles.interpolated(ofSorted: $0.sorted(), 0.5) } ?? .nan
  }

  private static func variance(_ draws: [Double]?) -> Double {
    guard let draws else { return .nan }
    let mean = draws.reduce(0, +) / Double(draws.count)
    return draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(draws.count)
  }
}

extension CombinationOrigin {
  /// Members and the model, weighted by the same rule.
  func weights(
    with model: CombinedProjection.Model?, past: [ForecastForm: Past]
  ) -> [(form: ForecastForm, weight: Double)] {
    guard let model else { return weights }
    var past = past
    if let skill = model.skill { past[.model] = Past(own: skill.relativeToDrift, drift: 1, origins: skill.origins) }
    return Self.weights(weights.map(\.form) + [.model], past: past)
  }
}
