internal import PlanningDomain

/// Shares of different populations side by side.
extension AuditMaterial {
  /// D117: a figure that is the sum or the plain mean of shares of different populations; and, once a study, shares of three
  /// populations or more of one place and day of which none says what it is a share of. Two indicators side by side, or any number
  /// with their totals, are what every report holds.
  func mixedDenominators() throws -> [AuditFinding] {
    let rows = observations.filter { $0.rate != nil && population(of: $0) != nil }
    return sideBySide(rows) + observations.compactMap { joined($0, among: rows) }
  }

  private func sideBySide(_ rows: [Observation]) -> [AuditFinding] {
    struct Key: Hashable {
      var area: Observation.Area
      var date: Day
    }
    let groups = Dictionary(grouping: rows) { Key(area: $0.area, date: $0.date) }
    var seen: Set<Key> = []
    for key in rows.map({ Key(area: $0.area, date: $0.date) }) where seen.insert(key).inserted {
      let beside = groups[key, default: []]
      guard beside.allSatisfy({ $0.denominator == nil && $0.numerator == nil }) else { continue }
      var named: Set<PopulationID> = []
      let firsts = beside.filter { population(of: $0).map { named.insert($0).inserted } ?? false }
      guard firsts.count >= 3 else { continue }
      return [
        AuditFinding(
          .mixedDenominators, .note, rows: firsts,
          figures: firsts.compactMap { row in row.rate.map { .init(.rate, $0, .share, of: row) } })
      ]
    }
    return []
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
