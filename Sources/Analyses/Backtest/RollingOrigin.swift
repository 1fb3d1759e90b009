internal import NumericalMethods

/// A series forecast again and again: at every origin by what was known then, held against all that came after.
package struct RollingOrigin: Sendable {
  /// One forecast of one form and what came true.
  package struct Record: Hashable, Sendable {
    package var form: ForecastForm
    /// Figures known; the last of them is the origin.
    package var known: Int
    /// Index of the figure that came true.
    package var target: Int
    /// Error ÷ scale; nil but for the combination, and where nothing had moved yet that a scale could be taken from.
    package var ratio: Double?
    package var forecast: Forecast
    package var observed: Double
    package var error: Double { abs(forecast.point - observed) }
  }

  /// An origin at which a form did not speak.
  package struct Abstention: Hashable, Sendable {
    package var form: ForecastForm
    package var known: Int
  }

  package let series: TimedSeries
  package let records: [Record]
  package let abstentions: [Abstention]
  /// At the last figure, from everything known.
  let latest: CombinationOrigin
  /// Of members over all origins.
  let past: [ForecastForm: CombinationOrigin.Past]
  let pool: ErrorPool
  /// Sizes of the combination's own past error ratios, by origin.
  let ratios: [[Double]]

  /// Figures needed before the first origin: what a curve needs.
  package static let fewest = CurveForm.fewest
  /// Own error ratios of so many origins count as much as the reference pool.
  static let ownOrigins = 10.0

  /// Throws `BacktestError.tooShort` for fewer than five figures.
  package init(_ series: TimedSeries, pool: ErrorPool = .reference) throws {
    guard series.count >= Self.fewest else { throw BacktestError.tooShort(count: series.count, needed: Self.fewest) }
    var records: [Record] = []
    var abstentions: [Abstention] = []
    var origins: [CombinationOrigin] = []
    var ratios: [[Double]] = []
    for known in Self.fewest...series.count {
      let forecasts = try FormForecasts(series.first(known))
      abstentions += forecasts.abstaining.map { Abstention(form: $0, known: known) }
      let origin = CombinationOrigin(forecasts, past: Self.past(origins, known: known, of: series))
      let past = Self.past(ratios, origins: origins, known: known)
      for target in known..<series.count {
        let time = series.times[target]
        let observed = series.values[target]
        for form in ForecastForm.allCases {
          guard let forecast = forecasts.plain(form, at: time) else { continue }
          records.append(Record(form: form, known: known, target: target, ratio: nil, forecast: forecast, observed: observed))
        }
        let (value, scale, _) = origin.point(at: time)
        let draws = Self.draws(value: value, scale: scale, series: forecasts.history, pool: pool, own: past)
        records.append(
          Record(
            form: .combination, known: known, target: target, ratio: Self.ratio(observed - value, scale),
            forecast: Forecast(point: value, spread: .draws(draws)), observed: observed))
      }
      ratios.append(
        (known..<series.count).compactMap { target in
          let (value, scale, _) = origin.point(at: series.times[target])
          return Self.ratio(abs(series.values[target] - value), scale)
        })
      origins.append(origin)
    }
    self.series = series
    self.records = records
    self.abstentions = abstentions
    self.pool = pool
    self.ratios = ratios
    past = Self.past(origins, known: series.count, of: series)
    latest = origins[origins.count - 1]
  }

  /// Errors of members at earlier origins, against figures known by now only.
  private static func past(
    _ origins: [CombinationOrigin], known: Int, of series: TimedSeries
  ) -> [ForecastForm: CombinationOrigin.Past] {
    var result: [ForecastForm: CombinationOrigin.Past] = [:]
    var weight = 1.0
    for origin in origins.reversed() {
      let count = origin.forecasts.history.count
      for form in ForecastForm.members {
        var past = result[form] ?? CombinationOrigin.Past()
        var spoke = false
        for target in count..<max(count, known) {
          guard let value = origin.forecasts.anchored(form, at: series.times[target]),
            let drift = origin.forecasts.anchored(.drift, at: series.times[target])
          else { continue }
          past.own += weight * abs(value - series.values[target])
          past.drift += weight * abs(drift - series.values[target])
          spoke = true
        }
        if spoke { past.origins += 1 }
        result[form] = past
      }
      weight *= CombinationOrigin.discount
    }
    return result
  }

  private static func ratio(_ error: Double, _ scale: Double) -> Double? { scale > 1e-300 ? error / scale : nil }

  /// Of every earlier origin, the ratios of those figures that were known by now.
  private static func past(_ ratios: [[Double]], origins: [CombinationOrigin], known: Int) -> [[Double]] {
    zip(ratios, origins).compactMap { own, origin in
      let seen = known - origin.forecasts.history.count
      return seen > 0 && !own.isEmpty ? Array(own.prefix(seen)) : nil
    }
  }

  /// Numbers at the middles of a hundred equally likely parts: as far to both sides as errors were in the pool and, the more of
  /// them there are, at the series' own earlier origins; within what a value after the last of `series` can be.
  static func draws(value: Double, scale: Double, series: TimedSeries, pool: ErrorPool, own: [[Double]]) -> [Double] {
    let trust = Double(own.count) / (Double(own.count) + ownOrigins)
    let sorted = own.flatMap(\.self).sorted()
    let sizes = (0..<50).map { part -> Double in
      let level = (Double(part) + 0.5) / 50
      let pooled = pool.size(level)
      return sorted.isEmpty ? pooled : (1 - trust) * pooled + trust * Quantiles.interpolated(ofSorted: sorted, level)
    }
    return sizes.reversed().map { series.below(value, by: $0 * scale) } + sizes.map { series.held(value + $0 * scale) }
  }

  /// Of the members in what comes next, together 1; in the order of `ForecastForm`.
  package var weights: [(form: ForecastForm, weight: Double)] { latest.weights }

  /// The combination at a time after the last figure.
  package func combined(at time: Double) -> Forecast {
    let (value, scale, _) = latest.point(at: time)
    return Forecast(
      point: value, spread: .draws(Self.draws(value: value, scale: scale, series: series, pool: pool, own: ownRatios)))
  }

  /// The combination's forecasts as they would be with widths from another pool.
  package func widened(by pool: ErrorPool) -> [Record] {
    records.filter { $0.form == .combination }.map { record in
      var record = record
      guard let ratio = record.ratio, ratio != 0 else { return record }
      let scale = (record.observed - record.forecast.point) / ratio
      let own = ratios.prefix(record.known - Self.fewest).enumerated().map { index, ratios in
        Array(ratios.prefix(record.known - Self.fewest - index))
      }.filter { !$0.isEmpty }
      record.forecast.spread = .draws(
        Self.draws(value: record.forecast.point, scale: scale, series: series.first(record.known), pool: pool, own: own))
      return record
    }
  }

  /// Ratios at all origins but the last.
  var ownRatios: [[Double]] { ratios.filter { !$0.isEmpty } }
}
