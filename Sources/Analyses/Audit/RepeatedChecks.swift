internal import PlanningDomain

/// What is said twice, and what is said too early.
extension AuditMaterial {
  /// D110: two rows for one date that disagree, or, as a note, that say the same. D115: a later report restates an earlier one.
  func repeatedReports() throws -> [AuditFinding] {
    series.flatMap { series in
      series.repeated.compactMap { rows in
        let first = rows[0]
        let other = rows.dropFirst().first { !agree(first, $0) }
        let last = rows[rows.count - 1]
        guard let other else {
          return Set(rows.map(\.reportedOn)).count < rows.count
            ? AuditFinding(.twoReports, .note, rows: rows, figures: rows.flatMap(figures), clues: [.sameFigure]) : nil
        }
        let isRestated = first.reportedOn != nil && other.reportedOn != nil && first.reportedOn != other.reportedOn
        let later = isRestated ? last : other
        var figures = rows.flatMap(self.figures)
        if let from = first.numerator, let to = later.numerator {
          figures.append(.init(.difference, to.value - from.value, .members, of: later))
        } else if let from = shareValue(first), let to = shareValue(later) {
          figures.append(.init(.difference, to - from, .points, of: later))
        }
        return AuditFinding(
          isRestated ? .restated : .twoReports, isRestated ? .doubt : .contradiction, rows: rows, figures: figures,
          readings: readings(later, other: shareValue(first), written: shareValue(later)), blocksCalibration: !isRestated)
      }
    }
  }

  private func figures(of row: Observation) -> [AuditFinding.Figure] {
    (row.numerator.map { [.init(.numerator, $0, .members, of: row)] } ?? [])
      + (row.denominator.map { [.init(.denominator, $0, .members, of: row)] } ?? [])
      + (row.rate.map { [.init(.rate, $0, .share, of: row)] } ?? [])
  }

  /// Whether two rows of one date leave a common reading of everything both of them state.
  private func agree(_ one: Observation, _ other: Observation) -> Bool {
    var compared = false
    for number in [\Observation.numerator, \.denominator, \.rate] {
      guard let left = one[keyPath: number], let right = other[keyPath: number] else { continue }
      compared = true
      if !left.range.meets(right.range) { return false }
    }
    if compared { return true }
    guard let left = share(one), let right = share(other) else { return true }
    return left.meets(right)
  }

  /// D122: said before the day it holds for: an estimate of what is to come, not a count.
  func reportedTooEarly() throws -> [AuditFinding] {
    observations.compactMap { row in
      guard let said = row.reportedOn, said < row.date, row.numerator != nil || row.rate != nil else { return nil }
      return AuditFinding(.reportedTooEarly, .doubt, rows: [row], figures: figures(of: row))
    }
  }
}
