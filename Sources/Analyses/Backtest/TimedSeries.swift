internal import NumericalMethods

/// Figures of one thing at ascending times: years, months, days or plain numbers.
package struct TimedSeries: Hashable, Sendable {
  package let id: String
  /// Ascending, in any unit.
  package let times: [Double]
  /// Levels, 0 or more: shares, counts, subscriptions for 100 people.
  package let values: [Double]
  /// What no value can exceed, in the unit of the values: 1 or 100 for a share of members; nil where none is known.
  package let ceiling: Double?
  /// Whether it counts who ever did something, so that no value to come is below the last one.
  package let neverFalls: Bool

  /// Throws `BacktestError` for lists of different lengths, times that do not ascend, values that are negative, not finite or above the
  /// ceiling, and a ceiling that is not positive.
  package init(
    id: String, times: [Double], values: [Double], ceiling: Double? = nil, neverFalls: Bool = false
  ) throws(BacktestError) {
    guard times.count == values.count else { throw .lengths(times: times.count, values: values.count) }
    if let ceiling, !(ceiling > 0 && ceiling < .infinity) { throw .ceiling(ceiling) }
    for index in times.indices {
      guard times[index].isFinite, index == 0 || times[index] > times[index - 1] else { throw .times(index: index) }
      guard values[index] >= 0, values[index] <= ceiling ?? 1e100 else { throw .value(index: index) }
    }
    self.id = id
    self.times = times
    self.values = values
    self.ceiling = ceiling
    self.neverFalls = neverFalls
  }

  package var count: Int { times.count }

  /// The median distance of neighboring times: what a step of the horizon is. 1 for fewer than two.
  package var step: Double {
    guard count > 1 else { return 1 }
    return Quantiles.interpolated(ofSorted: zip(times.dropFirst(), times).map { $0 - $1 }.sorted(), 0.5)
  }

  /// The number within what a value after the last one can be.
  func held(_ value: Double) -> Double {
    min(max(value, neverFalls ? values.last ?? .zero : .zero), ceiling ?? .infinity)
  }

  /// The number so far below `value` that a value after the last one can be. Where the series never falls what comes on top of the last
  /// one shrinks instead, by as much at first, and is never quite nothing.
  func below(_ value: Double, by size: Double) -> Double {
    guard neverFalls, let last = values.last, value > last else { return held(value - size) }
    return held(last + (value - last) * Elementary.exp(-size / (value - last)))
  }

  /// What was known when `count` figures were: those alone.
  package func first(_ count: Int) -> TimedSeries { TimedSeries(self, count: count) }

  private init(_ series: TimedSeries, count: Int) {
    id = series.id
    times = Array(series.times.prefix(count))
    values = Array(series.values.prefix(count))
    ceiling = series.ceiling
    neverFalls = series.neverFalls
  }
}

/// Why figures are no series to be forecast.
package enum BacktestError: Error, Hashable, Sendable {
  case lengths(times: Int, values: Int)
  /// Index of the first time that is not after the one before.
  case times(index: Int)
  /// Index of the first value that is negative, not finite or above the ceiling.
  case value(index: Int)
  case ceiling(Double)
  /// Fewer figures than a forecast needs.
  case tooShort(count: Int, needed: Int)
}
