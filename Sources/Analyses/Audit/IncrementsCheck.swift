internal import PlanningDomain

/// What was added beside running totals of the same thing.
extension AuditMaterial {
  /// D125: between two neighbouring reports the running total grew by something else than what was added in the period of the later
  /// one, by more than rounding, five members and 1 % of the total. Totals that start anew or fall, people who stop using it, and
  /// reports with periods between them say nothing.
  func incrementsAgainstTotals() throws -> [AuditFinding] {
    var periodic: [ReportedSeries.Key: ReportedSeries] = [:]
    for series in series where series.key.isPeriodic { periodic[series.key] = series }
    return series.compactMap { totals in
      guard !totals.key.isPeriodic, indicator(totals.key.subject.indicator)?.adoption?.measure != .active else { return nil }
      var key = totals.key
      key.isPeriodic = true
      guard let added = periodic[key] else { return nil }
      let dates = Set(added.points.map(\.date))
      for (earlier, later) in totals.pairs {
        guard dates.contains(earlier.date), let row = added.points.first(where: { $0.date == later.date }),
          row.period.map({ $0.from == earlier.date + 1 }) ?? true, let from = earlier.numerator, let to = later.numerator,
          let increment = row.numerator, to.value >= from.value
        else { continue }
        let growth = to.range - from.range
        guard growth.distance(to: increment.range) > max(5, 0.01 * to.value) else { continue }
        return AuditFinding(
          .incrementsAgainstTotals, .doubt, rows: [row, later, earlier],
          figures: [
            .init(.change, increment, .members, of: row), .init(.previous, from, .members, of: earlier),
            .init(.numerator, to, .members, of: later), .init(.growth, to.value - from.value, .members, of: later),
            .init(.difference, increment.value - (to.value - from.value), .members, of: row),
          ],
          readings: readings(
            later, other: shareValue(later).map { $0 * (from.value + increment.value) / max(to.value, 1) },
            written: shareValue(later)))
      }
      return nil
    }
  }
}
