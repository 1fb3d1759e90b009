internal import PlanningDomain

/// Shares of different populations side by side.
extension AuditMaterial {
  /// D117: once a study, which shares must not be added, averaged or compared with each other; and a figure that is the sum or the
  /// plain mean of such shares.
  func mixedDenominators() throws -> [AuditFinding] {
    let rows = observations.filter { $0.rate != nil && population(of: $0) != nil }
    var named: [PopulationID] = []
    var firsts: [Observation] = []
    for row in rows {
      guard let id = population(of: row), !named.contains(id) else { continue }
      named.append(id)
      firsts.append(row)
    }
    guard named.count > 1 else { return [] }
    let note = AuditFinding(
      .mixedDenominators, .note, rows: firsts,
      figures: firsts.compactMap { row in row.rate.map { .init(.rate, $0, .share, of: row) } })
    return [note] + observations.compactMap { joined($0, among: rows) }
  }

  private func population(of row: Observation) -> PopulationID? { indicator(row.indicator)?.adoption?.population }

  /// A quantity that is the sum or mean of two or three shares of different populations, on its day and in its place.
  private func joined(_ row: Observation, among rows: [Observation]) -> AuditFinding? {
    guard case .quantity = row.subject, let rate = row.rate, rate.isExact else { return nil }
    let beside = rows.filter { $0.area == row.area && $0.date == row.date && $0.segment == row.segment }
    guard beside.count <= 12, beside.count >= 2 else { return nil }
    for parts in groups(of: beside) where Set(parts.compactMap(population)).count > 1 {
      let sum = parts.compactMap { $0.rate?.range }.reduce(WrittenRange(0, 0), +)
      let size = Double(parts.count)
      guard sum.meets(rate.range) || (sum / WrittenRange(size, size)).meets(rate.range) else { continue }
      return AuditFinding(
        .mixedDenominators, .doubt, rows: [row] + parts,
        figures: [.init(.rate, rate, .share, of: row)]
          + parts.compactMap { part in part.rate.map { .init(.part, $0, .share, of: part) } },
        clues: [.joinedShares])
    }
    return nil
  }

  /// Every two and every three of some rows.
  private func groups(of rows: [Observation]) -> [[Observation]] {
    rows.indices.flatMap { first in
      rows.indices.dropFirst(first + 1).flatMap { second in
        [[rows[first], rows[second]]] + rows.indices.dropFirst(second + 1).map { [rows[first], rows[second], rows[$0]] }
      }
    }
  }
}
