internal import PlanningDomain

/// Growth beyond what the study can explain.
extension AuditMaterial {
  /// D113: more came between two reports than the study's own hazards, team time and ceilings allow at the hopeful ends of their
  /// ranges (`OptimisticStudy`), with five standard deviations of chance on top. It is doubtful, not impossible: a campaign that the
  /// study does not know does it, and so does a report made to meet its goal.
  func jumps() throws -> [AuditFinding] {
    try series.flatMap { series -> [AuditFinding] in
      guard !series.key.isPeriodic, let indicator = indicator(series.key.subject.indicator), let adoption = indicator.adoption,
        case .region(let region) = series.key.area
      else { return [] }
      let hopeful = OptimisticStudy(material: self, indicator: indicator, adoption: adoption, region: region)
      let points = series.points.filter { share($0) != nil && isNearPeriod($0.date) }
      return try zip(points, points.dropFirst()).compactMap { try jump(from: $0, to: $1, hopeful) }
    }
  }

  private func jump(from earlier: Observation, to later: Observation, _ hopeful: OptimisticStudy) throws -> AuditFinding? {
    guard let before = share(earlier), let after = share(later), let eligible = eligible(later),
      let from = shareValue(earlier), let to = shareValue(later), after.low > before.high, before.high < 1, after.low.isFinite,
      after.low <= 1, from > 0 || to < 100
    else { return nil }
    if let one = earlier.numerator, let two = later.numerator, isOff(two.value, one.value), one.value >= 20 { return nil }
    let growth = (after.low - before.high) * eligible
    // Chance alone explains five members.
    guard growth > 5.5 else { return nil }
    let start = max(0, before.high)
    let limit = try hopeful.share(from: start, at: earlier.date, to: later.date, segment: later.segment)
    let possible = max(0, limit - start) * eligible
    let most = possible + 5 * (possible + 1).squareRoot()
    guard growth > most + 0.5 else { return nil }
    return AuditFinding(
      .jump, .doubt, rows: [earlier, later],
      figures: [
        stated(earlier), stated(later), .init(.growth, (to - from) * eligible, .members, of: later),
        .init(.limit, most, .members),
        .init(.ratio, growth / most, .factor, of: later),
      ].compactMap { $0 }, readings: readings(later, other: min(1, start + most / eligible), written: to))
  }
}
