internal import PlanningDomain
internal import StudyFiles

/// Holds the rows of a mapping of places against each other: every former place goes somewhere as a whole, once.
struct BoundaryChecks {
  let study: Study
  let places: PlaceIndex
  let findings: Findings

  func check(_ rows: [BoundaryRow]) {
    var earlier: [BoundaryRow] = []
    let current = Set(study.scenarios.flatMap { $0.places.map(\.id.text.folded) })
    let period = study.period.from.number...study.period.through.number
    for row in rows {
      let others = earlier.filter { $0.from == row.from }
      if let other = others.first(where: { $0.to == row.to && $0.days.overlaps(row.days) }) {
        findings.report(
          .movesOverlap, at: row.span,
          [
            "from": .text(row.from.text), "to": .text(row.to?.text ?? "elsewhere"), "first": findings.place(other.span),
          ])
      } else if let sum = sums(of: others + [row]).first(where: { $0.days.contains(row) && $0.sum > 1 + Self.slack }) {
        report(.weightsAboveOne, row, sum.sum)
      }
      if current.contains(row.from.text.folded), row.days.overlaps(period) {
        findings.report(.formerIsCurrent, at: row.span, ["found": .text(row.from.text)])
      }
      if let first = circle(row, earlier, among: rows), let to = row.to {
        findings.report(
          .movesInCircle, at: row.span,
          ["from": .text(row.from.text), "to": .text(to.text), "first": findings.place(first.span)])
      }
      earlier.append(row)
    }
    // Beside a faulty row what is missing is no finding of its own.
    guard !findings.hasErrors else { return }
    for place in rows.map(\.from).uniqued() {
      let own = rows.filter { $0.from == place }
      guard let short = sums(of: own).first(where: { $0.sum < 1 - Self.slack }), let last = short.days.last else { continue }
      report(.weightsBelowOne, last, short.sum)
    }
  }

  /// What rounding in a sum of decimals may leave.
  private static let slack = 1e-9

  private func report(_ code: DiagnosticCode, _ row: BoundaryRow, _ sum: Double) {
    findings.report(
      code, at: row.span, ["from": .text(row.from.text), "sum": .text("\((sum * 1e6).rounded() / 1e6)")])
  }

  /// The rows of one former place that hold at once, for every stretch of days on which any does.
  private func sums(of rows: [BoundaryRow]) -> [(days: [BoundaryRow], sum: Double)] {
    let starts = rows.map(\.days.lowerBound) + rows.map(\.days.upperBound).filter { $0 < .max }.map { $0 + 1 }
    return starts.sorted().uniqued().compactMap { day in
      let holding = rows.filter { $0.days.contains(day) }
      return holding.isEmpty ? nil : (holding, holding.reduce(0) { $0 + $1.weight })
    }
  }

  /// A row before that this one closes a circle with, on days that all of them hold: places of the study's names that become each
  /// other, none of which keeps a part of itself.
  private func circle(_ row: BoundaryRow, _ earlier: [BoundaryRow], among rows: [BoundaryRow]) -> BoundaryRow? {
    guard let home = named(row.from), let next = row.to, next != home else { return nil }
    let kept = rows.filter { $0.to != nil && $0.to == named($0.from) }.map(\.from)
    let links = earlier.filter { !kept.contains($0.from) && $0.days.overlaps(row.days) }
    guard !kept.contains(row.from) else { return nil }
    var reached = [next]
    var index = 0
    while index < reached.count {
      for link in links where named(link.from) == reached[index] {
        guard let to = link.to else { continue }
        if to == home { return link }
        if !reached.contains(to) { reached.append(to) }
      }
      index += 1
    }
    return nil
  }

  /// The study's place of a former place's name.
  private func named(_ former: PlaceID) -> PlaceID? {
    if case .region(.place(let id)) = places.match(former.text) { id } else { nil }
  }
}

extension [BoundaryRow] {
  fileprivate func contains(_ row: BoundaryRow) -> Bool { contains { $0.span == row.span } }
}

extension Array where Element: Hashable {
  /// Each element once, where it stands first.
  fileprivate func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
