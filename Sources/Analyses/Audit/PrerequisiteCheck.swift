internal import AdoptionEngine
internal import NumericalMethods
internal import PlanningDomain

/// An indicator that needs another one.
extension AuditMaterial {
  /// D106: more use what needs something than have what it needs, on one day in one place.
  ///
  /// What the study itself starts with above its reach, dormant members who may come back, and prerequisites lost by lapse since
  /// the period began are allowed for: beyond them the figures contradict the study, within them they are doubtful.
  func prerequisiteSmaller() throws -> [AuditFinding] {
    var findings: [AuditFinding] = []
    for series in series where !series.key.isPeriodic {
      for row in series.points {
        guard let adoption = indicator(row.indicator)?.adoption, let users = count(row) else { continue }
        for requirement in adoption.requires {
          guard let other = point(of: requirement.indicator, beside: row), let had = count(other),
            let finding = try finding(row, users, of: adoption, needs: requirement, other, had)
          else { continue }
          findings.append(finding)
        }
      }
    }
    return findings
  }

  /// What was said last about another indicator on the same day, in the same place and segment.
  func point(of indicator: IndicatorID, beside row: Observation) -> Observation? {
    series.first {
      $0.key.subject == .indicator(indicator) && $0.key.area == row.area && $0.key.segment == row.segment && !$0.key.isPeriodic
    }?.points.first { $0.date == row.date }
  }

  private func finding(
    _ row: Observation, _ users: WrittenRange, of adoption: Adoption, needs requirement: Adoption.Requirement,
    _ other: Observation, _ had: WrittenRange
  ) throws -> AuditFinding? {
    guard let required = indicator(requirement.indicator)?.adoption, let own = eligible(row), let theirs = eligible(other)
    else { return nil }
    let times = try requirement.times.map { try highest($0, row) } ?? 1
    let isOnePopulation = required.population == adoption.population
    let scale = times * (isOnePopulation ? 1 : own / theirs)
    let most = had * WrittenRange(scale, scale)
    guard users.low > most.high + 1e-9 * own else { return nil }
    let lost = try highest(required.lapse, other) * Double(max(0, row.date - study.period.from))
    let slack =
      try aboveReach(adoption, requirement, required, row) + most.high * (Elementary.exp(lost) - 1)
      + (lost > 0 ? 3 * (most.high * lost + 1).squareRoot() : 0)
    let isBeyond = isOnePopulation && users.low > most.high + slack
    let isWithin = users.low <= most.high + slack
    func figure(_ role: AuditFinding.Figure.Role, _ row: Observation) -> [AuditFinding.Figure] {
      row.numerator.map { [.init(role, $0, .members, of: row)] } ?? row.rate.map { [.init(role, $0, .share, of: row)] } ?? []
    }
    return AuditFinding(
      .prerequisiteSmaller, isBeyond ? .contradiction : isWithin ? .note : .doubt, rows: [row, other],
      figures: figure(.numerator, row) + figure(.prerequisite, other) + [
        .init(.allowed, most.high, .members, of: other), .init(.difference, users.low - most.high, .members, of: row),
      ], clues: lost > 0 ? [.lapse] : [], readings: readings(row, other: most.high / own, written: users.low / own))
  }

  /// Members whom the study starts with, active or dormant, beyond what their prerequisite carries, cell by cell.
  private func aboveReach(
    _ adoption: Adoption, _ requirement: Adoption.Requirement, _ required: Adoption, _ row: Observation
  ) throws -> Double {
    guard let region = row.region, let id = row.indicator else { return 0 }
    let path = projections.central
    let cells = projections.cells(of: .init(id, in: region, segment: row.segment))
    let theirs = projections.cells(of: .init(requirement.indicator, in: region, segment: row.segment))
    return try zip(cells, theirs).reduce(0) { sum, pair in
      let group = projections.layout.groups[pair.0 / projections.layout.indicators.count]
      func at(_ level: Double, _ parameter: Parameter) throws -> Double {
        try parameter.number(at: level, place: group.place, segment: group.segment)
      }
      let dormant = adoption.measure == .active ? try at(0.99, adoption.dormant) * path.eligible[pair.0] : 0
      let spread = try at(0.99, adoption.start.share) - at(0.5, adoption.start.share)
      let started = path.startCounted[pair.0] + dormant + spread * path.eligible[pair.0]
      let lowest = try at(0.01, required.start.share) / max(at(0.5, required.start.share), 1e-12)
      let theirDormant = required.measure == .ever ? try at(0.99, required.dormant) * path.eligible[pair.1] : 0
      let carried = max(0, path.startCounted[pair.1] * min(1, lowest) - theirDormant)
      let times = try requirement.times.map { try at(0.01, $0) } ?? 1
      let scale = path.eligible[pair.1] > 0 ? times * path.eligible[pair.0] / path.eligible[pair.1] : 0
      // Whole people start: half a person a cell.
      return started > scale * carried ? sum + started - scale * carried + 0.5 : sum
    }
  }
}
