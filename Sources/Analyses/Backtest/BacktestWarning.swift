/// Why a combination is not to be leaned on, by its own backtest and before anything came true.
public enum BacktestWarning: Hashable, Sendable {
  /// So many times drift's error at earlier origins: above 1.
  case worseThanDrift(Double)
  /// Members differ by more (in the unit of the values) than half of how far the combination moves to the end of the horizon.
  case formsDisagree(spread: Double, move: Double)
  /// Fewer own origins than the reference pool counts for: its width comes from other series.
  case widthFromOthers(origins: Int)
  case abstained(ForecastForm)
}

extension RollingOrigin {
  /// As they would have been given when `known` figures were, for a horizon of `steps`.
  ///
  /// Costs a fit of each curve. `known` from 5 to the number of figures.
  package func warnings(known: Int? = nil, steps: Int) throws -> [BacktestWarning] {
    let known = known ?? series.count
    let origin = known == series.count ? latest : try RollingOrigin(series.first(known), pool: pool).latest
    var warnings: [BacktestWarning] = []
    let past = records.filter { $0.known < known && $0.target < known }
    func sum(_ form: ForecastForm) -> Double { past.filter { $0.form == form }.reduce(0) { $0 + $1.error } }
    let (own, drift) = (sum(.combination), sum(.drift))
    if drift > 0, own > drift { warnings.append(.worseThanDrift(own / drift)) }
    let last = series.values[known - 1]
    let end = origin.point(at: series.times[known - 1] + Double(steps) * series.step)
    if end.disagreement > abs(end.value - last) / 2, end.disagreement > origin.forecasts.pace {
      warnings.append(.formsDisagree(spread: end.disagreement, move: abs(end.value - last)))
    }
    if Double(known - Self.fewest) < Self.ownOrigins { warnings.append(.widthFromOthers(origins: known - Self.fewest)) }
    return warnings + origin.forecasts.abstaining.map { .abstained($0) }
  }
}
