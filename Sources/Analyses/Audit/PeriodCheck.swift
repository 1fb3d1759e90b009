internal import PlanningDomain

/// Figures of days that the study does not cover.
extension AuditMaterial {
  /// D123: once a study, the figures of its indicators from before the eve of its period or after its end: nothing is fitted to
  /// them.
  func outsidePeriod() -> [AuditFinding] {
    let rows = observations.filter { $0.indicator != nil && !isWithinPeriod($0.date) }
    if rows.isEmpty { return [] }
    return [AuditFinding(.outsidePeriod, .note, rows: rows, figures: rows.compactMap(stated))]
  }

  /// From the eve of the study's period, where its start stands, to its last day.
  func isWithinPeriod(_ day: Day) -> Bool { day >= study.period.from - 1 && day <= study.period.through }

  /// Days about which the study's hazards and team time still say something: a year more at both ends.
  func isNearPeriod(_ day: Day) -> Bool { day >= study.period.from - 366 && day <= study.period.through + 366 }
}
