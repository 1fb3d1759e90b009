internal import AdoptionEngine
internal import NumericalMethods
package import PlanningDomain

/// The reported series of a study with Lantoa's own model among the forms, and what they say together of its targets.
package struct StudyBacktest: Sendable {
  package struct Item: Sendable {
    package var selection: Projections.Selection
    /// Days since 1970 as times, shares 0…1; figures from before the study's period are among them.
    package var backtest: RollingOrigin
    /// Records of the model at the origins it was fitted at.
    package var model: [RollingOrigin.Record]
    package var targets: [TargetProjection]
  }

  /// A target of the series' own indicator and region, each threshold after the last figure by itself.
  package struct TargetProjection: Sendable {
    package var target: TargetID
    package var threshold: Target.Threshold
    package var combined: CombinedProjection
    /// Share of the model's draws that reach it.
    package var byModel: Double
  }

  package let items: [Item]
  /// Series with fewer figures than a backtest needs, by selection.
  package let tooShort: [Projections.Selection]

  /// Figures a series must have.
  package static let fewest = 6
  /// Origins at which the model is fitted again, besides the last.
  static let modelOrigins = 3

  /// The model at the last figure is `projections`, of the reference scenario in `replan.after`; at earlier ones it is fitted again.
  ///
  /// - Throws: `EngineError`.
  package init(_ replan: Replan, projections: Projections, progress: ((Double) -> Void)? = nil) throws {
    try self.init(replan.before.study, evidence: replan.evidence, last: projections, progress: progress)
  }

  /// - Throws: `EngineError`, `ReplanError.fittedAlready`.
  package init(_ study: Study, evidence: Evidence, progress: ((Double) -> Void)? = nil) throws {
    try self.init(study, evidence: evidence, last: nil, progress: progress)
  }

  private init(_ study: Study, evidence: Evidence, last projections: Projections?, progress: ((Double) -> Void)?) throws {
    let selections = evidence.points.map(\.selection).uniqued()
    let histories = try selections.map { ($0, try Self.history($0, evidence, of: study)) }
    tooShort = histories.filter { $0.1.count < Self.fewest }.map(\.0)
    let long = histories.filter { $0.1.count >= Self.fewest }
    guard !long.isEmpty else {
      items = []
      return
    }
    let dates = evidence.dates
    let last = dates[dates.count - 1]
    let middle = dates.dropFirst().dropLast()
    let stride = max(1, (middle.count + Self.modelOrigins - 1) / Self.modelOrigins)
    let origins = middle.enumerated().filter { $0.offset % stride == 0 }.map(\.element) + [last]
    var models: [(day: Day, projections: Projections)] = []
    for (index, day) in origins.enumerated() {
      let known = day == last ? projections : nil
      models.append((day, try known ?? Self.fitted(study, evidence, through: day)))
      progress?(Double(index + 1) / Double(origins.count))
    }
    items = try long.map { try Self.item($0.0, history: $0.1, study: study, models: models) }
  }

  /// Draws of the model at an earlier origin.
  private static let draws = 256

  /// What the series says, before the period too: exact figures, a date once.
  private static func history(
    _ selection: Projections.Selection, _ evidence: Evidence, of study: Study
  ) throws -> TimedSeries {
    var found = evidence.points.filter { $0.selection == selection && $0.bound == .exact }.map { (day: $0.date, share: $0.share) }
    for unused in evidence.unused where unused.reason == .outsidePeriod {
      let observation = unused.observation
      guard let indicator = observation.indicator, let region = observation.region, observation.accumulation != .inPeriod,
        Projections.Selection(indicator, in: region, segment: observation.segment) == selection,
        let share = observation.exactShare, !found.contains(where: { $0.day == observation.date })
      else { continue }
      found.append((observation.date, share))
    }
    found.sort { $0.day < $1.day }
    return try TimedSeries(
      id: selection.indicator.text, times: found.map { Double($0.day.number) }, values: found.map(\.share), ceiling: 1,
      neverFalls: study.countsEver(selection.indicator))
  }

  /// The reference scenario by what was seen through a day.
  private static func fitted(_ study: Study, _ evidence: Evidence, through day: Day) throws -> Projections {
    let replan = try Replan(study, evidence: Evidence(evidence, through: day), draws: draws, dates: evidence.dates)
    guard let scenario = study.scenario(study.reference) else { throw EngineError.unknownIdentifier(study.reference.text) }
    return try replan.after.project(scenario)
  }

  private static func item(
    _ selection: Projections.Selection, history: TimedSeries, study: Study, models: [(day: Day, projections: Projections)]
  ) throws -> Item {
    let backtest = try RollingOrigin(history)
    var records: [RollingOrigin.Record] = []
    for model in models {
      let known = history.times.count { $0 <= Double(model.day.number) }
      guard known >= RollingOrigin.fewest else { continue }
      for target in known..<history.count {
        let date = Day(number: Int32(history.times[target]))
        let shares = model.projections.share(selection, on: date).draws.sorted()
        guard !shares.isEmpty else { continue }
        records.append(
          RollingOrigin.Record(
            form: .model, known: known, target: target, ratio: nil,
            forecast: Forecast(point: Quantiles.interpolated(ofSorted: shares, 0.5), spread: .draws(shares)),
            observed: history.values[target]))
      }
    }
    return Item(
      selection: selection, backtest: backtest, model: records,
      targets: try targets(selection, backtest, records, study: study, projections: models[models.count - 1].projections))
  }

  private static func targets(
    _ selection: Projections.Selection, _ backtest: RollingOrigin, _ records: [RollingOrigin.Record], study: Study,
    projections: Projections
  ) throws -> [TargetProjection] {
    let series = backtest.series
    let skill = backtest.skill(of: records)
    var found: [TargetProjection] = []
    for target in study.targets where target.indicator == selection.indicator && selection.segment == nil {
      guard case .over(let region) = target.reach, region == selection.region else { continue }
      for threshold in target.thresholds where Double(threshold.date.number) > series.times[series.count - 1] {
        let draws = projections.share(selection, on: threshold.date).draws
        guard !draws.isEmpty else { continue }
        found.append(
          TargetProjection(
            target: target.id, threshold: threshold,
            combined: try CombinedProjection(
              backtest, times: [Double(threshold.date.number)], model: CombinedProjection.Model(draws: [draws], skill: skill)),
            byModel: Double(draws.count { $0 >= threshold.share }) / Double(draws.count)))
      }
    }
    return found
  }
}

extension RollingOrigin {
  /// Errors of other records over drift's for the same origins and figures; nil without any, or where drift has no error.
  package func skill(of others: [Record]) -> (relativeToDrift: Double, origins: Int)? {
    var (own, drift) = (0.0, 0.0)
    for record in others {
      guard let line = records.first(where: { $0.form == .drift && $0.known == record.known && $0.target == record.target })
      else {
        continue
      }
      own += record.error
      drift += line.error
    }
    return drift > 0 ? (own / drift, Set(others.map(\.known)).count) : nil
  }
}

extension Study {
  /// Whether an indicator counts who ever took something up.
  fileprivate func countsEver(_ indicator: IndicatorID) -> Bool {
    guard let found = scenario(reference)?.indicators.first(where: { $0.id == indicator }), case .adoption(let model) = found.kind
    else { return false }
    return model.measure == .ever
  }
}

extension Observation {
  /// The share it reports without a bound, 0…1; nil where it reports none.
  fileprivate var exactShare: Double? {
    if let numerator, let denominator, numerator.bound == .exact, denominator.bound == .exact, denominator.value > 0 {
      let share = numerator.value / denominator.value
      return share <= 1 ? share : nil
    }
    guard let rate, rate.bound == .exact, rate.value <= 1 else { return nil }
    return rate.value
  }
}
