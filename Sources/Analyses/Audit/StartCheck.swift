internal import AdoptionEngine
internal import PlanningDomain

/// What is reported first beside where the study starts.
extension AuditMaterial {
  /// D124: a figure that the study cannot come to from its own start, at the hopeful ends of its ranges (`OptimisticStudy`), or a
  /// first one below its start.
  ///
  /// What lies beyond the start's range (`StartRange`), the growth and five standard deviations of chance is doubtful; more than
  /// twice that growth, or less than half the lowest start, contradicts the study. One finding a series.
  func againstStart() throws -> [AuditFinding] {
    var starts: [IndicatorID: StartRange] = [:]
    return try series.compactMap { series in
      guard !series.key.isPeriodic, let indicator = indicator(series.key.subject.indicator), let adoption = indicator.adoption,
        case .region(let region) = series.key.area
      else { return nil }
      let points = series.points.filter { row in
        isWithinPeriod(row.date) && (share(row).map { $0.low <= 1 } ?? false) && eligible(row).map { $0 > 0 } ?? false
      }
      guard let first = points.first else { return nil }
      let range = try starts[indicator.id] ?? StartRange(of: indicator, in: self)
      starts[indicator.id] = range
      guard let start = try range.share(region, series.key.segment) else { return nil }
      if let finding = try below(start, first, adoption) { return finding }
      return try beyond(start, points, OptimisticStudy(material: self, indicator: indicator, adoption: adoption, region: region))
    }
  }

  private func below(_ start: WrittenRange, _ row: Observation, _ adoption: Adoption) throws -> AuditFinding? {
    guard let share = share(row), let value = shareValue(row), let eligible = eligible(row) else { return nil }
    let days = Double(max(0, row.date - study.period.from + 1))
    let kept = adoption.measure == .active ? StartRange.kept(over: days, hazard: try highest(adoption.lapse, row)) : 1
    let least = start.low * kept * eligible
    guard share.high * eligible < least - StartRange.chance(least) else { return nil }
    return AuditFinding(
      .againstStart, isCounted(row) && share.high < start.low * kept / 2 ? .contradiction : .doubt, rows: [row],
      figures: [
        stated(row), .init(.start, start.low, .share), .init(.difference, value - start.low, .points, of: row),
      ].compactMap { $0 }, readings: readings(row, other: start.low, written: value))
  }

  private func beyond(
    _ start: WrittenRange, _ points: [Observation], _ hopeful: OptimisticStudy
  ) throws -> AuditFinding? {
    guard let last = points.last, points.contains(where: { (share($0)?.low ?? start.high) > start.high }) else { return nil }
    let eve = study.period.from - 1
    let path = try hopeful.path(from: start.high, at: eve, to: max(last.date, eve + 1))
    for row in points {
      guard let share = share(row), let value = shareValue(row), let eligible = eligible(row) else { continue }
      let limit = row.date <= eve ? start.high : path.share(on: row.date, segment: row.segment)
      let most = max(0, limit - start.high) * eligible + StartRange.chance(limit * eligible)
      let growth = (share.low - start.high) * eligible
      guard growth > most else { continue }
      return AuditFinding(
        .againstStart, isCounted(row) && growth > 2 * most ? .contradiction : .doubt, rows: [row],
        figures: [
          stated(row), .init(.start, start.high, .share),
          .init(.growth, (value - start.high) * eligible, .members, of: row), .init(.limit, most, .members),
          .init(.ratio, growth / most, .factor, of: row),
        ].compactMap { $0 }, readings: readings(row, other: min(1, start.high + most / eligible), written: value))
    }
    return nil
  }

  /// Whether it is a share of about the members that the study counts: of others it may start elsewhere.
  private func isCounted(_ row: Observation) -> Bool {
    guard let whole = row.denominator, let eligible = eligible(row) else { return true }
    return abs(whole.value - eligible) <= 0.1 * eligible
  }
}
