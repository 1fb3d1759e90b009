internal import PlanningDomain

/// Figures that are too good: exactly what was asked for, exactly everybody.
extension AuditMaterial {
  /// D111: exactly the goal of the report, or else the study's own target, in three reports in a row or more. Everybody (100 %) is
  /// left to D112: where everybody is done, the goal of everybody is met every month.
  func equalsGoal() throws -> [AuditFinding] {
    try series.compactMap { series in
      let matches = series.points.map { (row: $0, goal: goal(met: $0)) }
      var best: [(row: Observation, goal: AuditFinding.Figure)] = []
      var run: [(row: Observation, goal: AuditFinding.Figure)] = []
      for match in matches {
        if let goal = match.goal { run.append((match.row, goal)) } else { run = [] }
        if run.count > best.count { best = run }
      }
      guard best.count >= 3, let last = best.last?.row else { return nil }
      return AuditFinding(
        .equalsGoal, .doubt, rows: best.map(\.row), figures: best.flatMap { [stated($0.row), $0.goal].compactMap { $0 } },
        readings: try readingsAgainstStudy(last))
    }
  }

  func stated(_ row: Observation) -> AuditFinding.Figure? {
    row.numerator.map { .init(.numerator, $0, .members, of: row) } ?? row.rate.map { .init(.rate, $0, .share, of: row) }
  }

  /// The goal a row states exactly.
  private func goal(met row: Observation) -> AuditFinding.Figure? {
    let share = row.rate ?? nil
    if share.map({ $0.value >= 1 || !$0.isExact }) ?? false { return nil }
    if let goal = row.goal {
      if goal.value > 1 {
        guard let count = row.numerator, count.isExact, count.value == goal.value,
          count.value < row.denominator?.value ?? .infinity
        else { return nil }
        return .init(.goal, goal, .members, of: row)
      }
      guard goal.value < 1, let share, abs(share.value - goal.value) < 1e-9 else { return nil }
      return .init(.goal, goal, .share, of: row)
    }
    guard let share, let threshold = threshold(for: row), threshold < 1, abs(share.value - threshold) < 1e-9 else { return nil }
    return .init(.goal, threshold, .share)
  }

  /// What a target of the study asks for on a row's day: its first threshold not before it.
  private func threshold(for row: Observation) -> Double? {
    guard row.segment == nil, let region = row.region else { return nil }
    let target = study.targets.first { target in
      guard target.indicator == row.indicator else { return false }
      if case .over(let whole) = target.reach { return isSame(whole, region) }
      return projections.places(in: region).count == 1
    }
    return target?.thresholds.first { $0.date >= row.date }?.share
  }

  /// D112: exactly everybody, of a hundred or more; and one count under two names, as when the villages with a team are reported
  /// as digital villages.
  func equalsUniverse() throws -> [AuditFinding] {
    try series.compactMap { try everybody($0) } + sameCounts()
  }

  private func everybody(_ series: ReportedSeries) throws -> AuditFinding? {
    let rows = series.points.filter { row in
      if indicator(row.indicator)?.reported != nil || series.key.isPeriodic { return false }
      if let count = row.numerator, count.isExact {
        guard let whole = row.denominator?.value ?? eligible(row)?.rounded() else { return false }
        return count.value == whole && whole >= 100
      }
      guard let rate = row.rate, rate.isExact, rate.value == 1 else { return false }
      return (row.denominator?.value ?? eligible(row)).map { $0 >= 100 } ?? false
    }
    guard let last = rows.last else { return nil }
    let isOfPeople = indicator(last.indicator)?.adoption != nil
    var figures = rows.compactMap(stated)
    if let whole = last.denominator { figures.append(.init(.denominator, whole, .members, of: last)) }
    if let eligible = eligible(last) { figures.append(.init(.eligible, eligible, .members)) }
    let central = try centralShare(last)
    let isExpected = central.map { $0 >= 0.995 } ?? false
    return AuditFinding(
      .equalsUniverse, isOfPeople && !isExpected ? .doubt : .note, rows: rows, figures: figures,
      readings: try readingsAgainstStudy(last))
  }

  /// Counts of two quantities in one place that are the same to the last digit and no round number.
  private func sameCounts() -> [AuditFinding] {
    let quantities = series.filter { if case .quantity = $0.key.subject { !$0.points.isEmpty } else { false } }
    return quantities.indices.flatMap { index -> [AuditFinding] in
      quantities.indices.dropFirst(index + 1).compactMap { other in
        let (one, two) = (quantities[index], quantities[other])
        guard one.key.area == two.key.area, one.key.segment == two.key.segment else { return nil }
        for row in one.points {
          guard let count = row.numerator, count.isExact, count.rounding == 0, count.value >= 100,
            count.value.truncatingRemainder(dividingBy: 100) != 0,
            let twin = two.points.first(where: { $0.numerator?.isExact == true && $0.numerator?.value == count.value }),
            let theirs = twin.numerator
          else { continue }
          return AuditFinding(
            .equalsUniverse, .doubt, rows: [row, twin],
            figures: [.init(.numerator, count, .members, of: row), .init(.numerator, theirs, .members, of: twin)],
            clues: [.sameFigure])
        }
        return nil
      }
    }
  }
}
