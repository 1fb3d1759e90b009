internal import NumericalMethods
public import PlanningDomain

/// What several ways to continue a reported series say together of a target.
///
/// Each way has a weight by its errors at earlier dates of the series; the range is as wide as errors have been.
public struct CombinedChance: Sendable {
  public let target: TargetID
  public let threshold: Target.Threshold
  public let region: Region
  /// 0…1, in hundredths.
  public let probability: Double
  /// Share at the threshold's date.
  public let share: FittedRange
  /// Heaviest first; together 1.
  public let weights: [(form: ForecastForm, weight: Double)]
  public let warnings: [BacktestWarning]

  init(_ projection: StudyBacktest.TargetProjection, of item: StudyBacktest.Item) {
    target = projection.target
    threshold = projection.threshold
    region = item.selection.region
    probability = projection.combined.probability(atLeast: projection.threshold.share, index: 0)
    let forecast = projection.combined.forecasts[0]
    share = FittedRange(low: forecast.quantile(0.05), median: forecast.quantile(0.5), high: forecast.quantile(0.95))
    weights = projection.combined.weights
    warnings = projection.combined.warnings
  }
}
