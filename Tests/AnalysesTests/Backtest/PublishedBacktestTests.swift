import Analyses
import NumericalMethods
import Testing

/// Every published series forecast from every origin, made once for all tests.
enum PublishedBacktests {
  static let all: Result<[(series: PublishedSeries, backtest: RollingOrigin)], any Error> = Result {
    try PublishedSeries.all.map { ($0, try RollingOrigin($0.timed)) }
  }

  static func pool(without id: String? = nil) throws -> ErrorPool {
    ErrorPool(ratios: try all.get().filter { $0.series.id != id }.map { $0.backtest.records.compactMap(\.ratio) })
  }
}

extension PublishedSeries {
  var timed: TimedSeries {
    get throws { try TimedSeries(id: id, times: times, values: values, ceiling: ceiling) }
  }
}

private func mean(_ numbers: [Double]) -> Double { numbers.reduce(0, +) / Double(numbers.count) }

private func median(_ numbers: [Double]) -> Double { Quantiles.interpolated(ofSorted: numbers.sorted(), 0.5) }

extension RollingOrigin {
  fileprivate func error(_ form: ForecastForm, _ origins: (Int) -> Bool) -> Double {
    mean(records.filter { $0.form == form && origins($0.known) }.map(\.error))
  }
}

@Suite("Backtests of published series")
struct PublishedBacktestTests {
  @Test("Last value and drift have the published errors, to the digits published")
  func baselines() throws {
    for (series, backtest) in try PublishedBacktests.all.get() {
      #expect(abs(backtest.error(.lastValue) { $0 == series.known } - series.lastValueError) < 6e-5, "\(series.id)")
      #expect(abs(backtest.error(.drift) { $0 == series.known } - series.driftError) < 6e-5, "\(series.id)")
    }
  }

  @Test("The pool in the package is that of these series")
  func reference() throws {
    let made = try PublishedBacktests.pool().quantiles
    #expect(made.count == ErrorPool.reference.quantiles.count)
    // The last parts lie between far-off sizes, where rounding in a fit can move an order statistic.
    for (made, stored) in zip(made, ErrorPool.reference.quantiles).dropLast(2) {
      #expect(abs(made - stored) <= 0.02 * stored + 1e-3, "\(made) against \(stored)")
    }
  }

  @Test("Errors of the combination are at most 0.9 of drift's in the median series, from one origin and from all")
  func errors() throws {
    var single: [Double] = []
    var rolling: [Double] = []
    for (series, backtest) in try PublishedBacktests.all.get() {
      let one = backtest.error(.combination) { $0 == series.known } / backtest.error(.drift) { $0 == series.known }
      let all = backtest.error(.combination) { _ in true } / backtest.error(.drift) { _ in true }
      let isWarned = try one <= 2 || !backtest.warnings(known: series.known, steps: series.values.count - series.known).isEmpty
      #expect(isWarned && all <= 2, "\(series.id): \(one) and \(all) of drift")
      single.append(one)
      rolling.append(all)
    }
    #expect(median(single) <= 0.9, "\(single)")
    #expect(median(rolling) <= 0.9, "\(rolling)")
  }

  @Test("With widths from the other series, 80 % intervals cover 70 to 90 % and 95 % intervals at least 88 %")
  func coverage() throws {
    var single: [(eighty: Double, most: Double)] = []
    var rolling: [(eighty: Double, most: Double)] = []
    for (series, backtest) in try PublishedBacktests.all.get() {
      for record in try backtest.widened(by: PublishedBacktests.pool(without: series.id)) {
        let hits = (
          record.forecast.covers(record.observed, level: 0.8) ? 1.0 : 0,
          record.forecast.covers(record.observed, level: 0.95) ? 1.0 : 0
        )
        rolling.append(hits)
        if record.known == series.known { single.append(hits) }
      }
    }
    for hits in [single, rolling] {
      #expect((0.7...0.9).contains(mean(hits.map(\.eighty))), "\(mean(hits.map(\.eighty)))")
      #expect(mean(hits.map(\.most)) >= 0.88, "\(mean(hits.map(\.most)))")
    }
  }
}

@Suite("Combined projections")
struct CombinedProjectionTests {
  private let history = [0.1, 0.12, 0.16, 0.2, 0.25, 0.29, 0.35, 0.38]

  private func series(_ values: [Double]) throws -> TimedSeries {
    try TimedSeries(id: "ward", times: values.indices.map(Double.init), values: values, ceiling: 1)
  }

  @Test("On a straight line every line is right, and the combination says the line")
  func line() throws {
    let backtest = try RollingOrigin(series((1...10).map { 0.05 * Double($0) }))
    let summary = try BacktestSummary(backtest)
    let drift = try #require(summary.row(.drift))
    #expect(drift.meanError.value < 1e-12 && drift.covered95.value >= 0)
    #expect(abs(backtest.combined(at: 10).point - 0.55) < 0.03)
  }

  @Test("A series that begins with nobody for long is tried like any other")
  func zeros() throws {
    let backtest = try RollingOrigin(series([0, 0, 0, 0, 0, 0.04, 0.08, 0.12]))
    #expect(backtest.records.allSatisfy { $0.error.isFinite && ($0.ratio?.isFinite ?? true) })
    #expect(backtest.records.contains { $0.known == 5 && $0.form == .combination && $0.ratio == nil })
    let forecast = backtest.combined(at: 8)
    #expect(forecast.point > 0.12 && forecast.quantile(0.1) < forecast.point && forecast.quantile(0.9) <= 1)
  }

  @Test("What never falls is not projected below its last figure, however it bends")
  func neverFalls() throws {
    let values = [0.1, 0.25, 0.3, 0.31, 0.312, 0.312, 0.313, 0.313]
    for neverFalls in [true, false] {
      let series = try TimedSeries(
        id: "ward", times: values.indices.map(Double.init), values: values, ceiling: 1, neverFalls: neverFalls)
      let forecast = try CombinedProjection(history: series, times: [12]).forecasts[0]
      #expect((forecast.quantile(0.02) < 0.313) != neverFalls && forecast.quantile(0.99) <= 1, "\(forecast)")
    }
  }

  @Test("Of series that never fall no more lies below the lower ends than they promise")
  func lowerEnds() throws {
    var below: [Double] = []
    for series in PublishedSeries.all where zip(series.values, series.values.dropFirst()).allSatisfy({ $0 <= $1 }) {
      let timed = try TimedSeries(
        id: series.id, times: series.times, values: series.values, ceiling: series.ceiling, neverFalls: true)
      let backtest = try RollingOrigin(timed, pool: PublishedBacktests.pool(without: series.id))
      let records = backtest.records.filter { $0.form == .combination }
      #expect(records.allSatisfy { $0.forecast.quantile(0.01) >= series.values[$0.known - 1] })
      below.append(mean(records.map { $0.observed < $0.forecast.quantile(0.1) ? 1 : 0 }))
    }
    #expect(below.count == 7 && mean(below) < 0.1, "\(below)")
  }

  @Test("Nothing after an origin changes what was said there")
  func past() throws {
    let short = try RollingOrigin(series(history))
    let long = try RollingOrigin(series(history + [0.9, 0.95]))
    let early = { (backtest: RollingOrigin) in backtest.records.filter { $0.known < 8 && $0.target < 8 } }
    #expect(early(short) == early(long))
  }

  @Test("A model of proven skill weighs more than one without, and weights add up to one")
  func model() throws {
    func weight(_ skill: (relativeToDrift: Double, origins: Int)?) throws -> Double {
      let combined = try CombinedProjection(
        history: series(history), times: [12], model: .init(draws: [[0.5, 0.6, 0.7]], skill: skill))
      #expect(abs(combined.weights.reduce(0) { $0 + $1.weight } - 1) < 1e-12)
      return try #require(combined.weights.first { $0.form == .model }?.weight)
    }
    #expect(try weight((0.2, 8)) > weight(nil))
    #expect(try weight((3, 8)) < weight(nil))
  }

  @Test("Shares stay within 0 and 1, and a higher threshold is less likely")
  func bounds() throws {
    let combined = try CombinedProjection(history: series(history), times: [9, 30])
    #expect(combined.forecasts.allSatisfy { $0.quantile(0) >= 0 && $0.quantile(1) <= 1 })
    #expect(combined.probability(atLeast: 0.4, index: 1) >= combined.probability(atLeast: 0.9, index: 1))
  }

  @Test("Too short a history, times out of order and values above the ceiling are refused")
  func refusals() throws {
    #expect(throws: BacktestError.tooShort(count: 4, needed: 5)) { try RollingOrigin(series([0.1, 0.2, 0.3, 0.4])) }
    #expect(throws: BacktestError.times(index: 1)) { try TimedSeries(id: "x", times: [1, 1], values: [0, 0]) }
    #expect(throws: BacktestError.value(index: 0)) { try TimedSeries(id: "x", times: [1], values: [1.2], ceiling: 1) }
  }
}
