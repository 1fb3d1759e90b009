internal import PlanningDomain

/// Increases that are stated beside the figures they come from.
extension AuditMaterial {
  /// D119: count, increase and increase in percent leave no common earlier figure; or the increase is not the one from any report
  /// before it, within the digits written. "101,2 triệu, +7,77 %, +7,3 triệu" holds: 93,85…93,96 and 93,85…94,00.
  func changeArithmetic() throws -> [AuditFinding] {
    var findings: [AuditFinding] = []
    for series in series {
      for (index, row) in series.points.enumerated() {
        if let finding = inRow(row) ?? againstReports(row, Array(series.points[..<index])) { findings.append(finding) }
      }
    }
    return findings
  }

  private func inRow(_ row: Observation) -> AuditFinding? {
    guard let count = row.numerator, let change = row.change, let relative = row.relativeChange, relative.value > -1 else {
      return nil
    }
    let before = count.range - change.range
    let one = WrittenRange(1 + relative.range.low, 1 + relative.range.high)
    guard before.low >= 0, one.low > 0 else { return nil }
    let other = count.range / one
    if before.meets(other) { return nil }
    return AuditFinding(
      .changeArithmetic, .contradiction, rows: [row],
      figures: [
        .init(.numerator, count, .members, of: row), .init(.change, change, .members, of: row),
        .init(.relativeChange, relative, .share, of: row), .init(.previous, count.value - change.value, .members, of: row),
        .init(.previous, count.value / (1 + relative.value), .members, of: row),
      ])
  }

  private func againstReports(_ row: Observation, _ earlier: [Observation]) -> AuditFinding? {
    guard let count = row.numerator, let last = earlier.last(where: { $0.numerator != nil }), let previous = last.numerator
    else { return nil }
    let bases = earlier.compactMap { $0.numerator?.range }
    var figures: [AuditFinding.Figure] = [
      .init(.previous, previous, .members, of: last), .init(.numerator, count, .members, of: row),
    ]
    if let change = row.change {
      if bases.contains(where: { (count.range - $0).meets(change.range) }) { return nil }
      figures += [
        .init(.change, change, .members, of: row), .init(.difference, count.value - previous.value, .members, of: row),
      ]
    } else if let relative = row.relativeChange {
      let one = WrittenRange(1 + relative.range.low, 1 + relative.range.high)
      if one.low <= 0 || bases.contains(where: { ($0 * one).meets(count.range) }) { return nil }
      figures += [
        .init(.relativeChange, relative, .share, of: row),
        .init(.ratio, previous.value > 0 ? count.value / previous.value : 0, .factor, of: row),
      ]
    } else {
      return nil
    }
    return AuditFinding(.changeArithmetic, .doubt, rows: [last, row], figures: figures)
  }
}
