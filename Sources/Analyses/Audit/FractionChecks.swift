internal import PlanningDomain

/// One row against itself: share and fraction, more than everybody.
extension AuditMaterial {
  /// D101: count, whole and share leave no common reading once rounding and wording are allowed for.
  func shareAgainstFraction() throws -> [AuditFinding] {
    observations.compactMap { row in
      guard let count = row.numerator, let whole = row.denominator, let rate = row.rate, whole.value > 0 else { return nil }
      let computed = count.range / whole.range
      if computed.meets(rate.range) { return nil }
      let share = count.value / whole.value
      var clues: [AuditFinding.Clue] = []
      let unit = 2 * rate.rounding
      // A bound meets nearly everything, and points to nothing.
      let isExact = rate.isExact && count.isExact && whole.isExact
      let isCutOff = isExact && rate.value <= computed.high && computed.low < rate.value + unit
      if isCutOff { clues.append(.cutOff) }
      if let goal = row.goal, goal.value > 1, (count.range / goal.range).meets(rate.range) { clues.append(.shareOfGoal) }
      let hundred = WrittenRange(100, 100)
      if isExact, (rate.range * hundred).meets(computed) || (rate.range / hundred).meets(computed) {
        clues.append(.percentForm)
      }
      var figures: [AuditFinding.Figure] = [
        .init(.numerator, count, .members, of: row), .init(.denominator, whole, .members, of: row),
        .init(.rate, rate, .share, of: row), .init(.computedShare, share, .share, of: row),
        .init(.difference, rate.value - share, .points, of: row),
        .init(.impliedNumerator, rate.value * whole.value, .members, of: row),
      ]
      if rate.value > 0 { figures.append(.init(.impliedDenominator, count.value / rate.value, .members, of: row)) }
      return AuditFinding(
        .shareAgainstFraction, isCutOff ? .doubt : .contradiction, rows: [row], figures: figures, clues: clues,
        readings: readings(row, other: share, written: rate.value))
    }
  }

  /// D102: a share above 100 % is no share of anybody: numerator and denominator are different things, or it is one of the goal.
  /// Never capped.
  func shareAboveWhole() throws -> [AuditFinding] {
    try observations.compactMap { row in
      let isRatio = indicator(row.indicator)?.reported != nil
      let share: AuditFinding.Figure
      var clues: [AuditFinding.Clue] = [.otherUnits]
      var isOpen = false
      if let rate = row.rate, rate.value - rate.rounding > 1 {
        if row.numerator != nil, row.denominator != nil, isAboveDenominator(row) { return nil }
        share = .init(.rate, rate, .share, of: row)
        isOpen = rate.bound == .atMost
        if let count = row.numerator, let goal = row.goal, goal.value > 1, (count.range / goal.range).meets(rate.range) {
          clues = [.shareOfGoal]
        }
      } else if isRatio, let count = row.numerator, let whole = row.denominator, whole.value > 0,
        (count.range / whole.range).low > 1
      {
        share = .init(.computedShare, count.value / whole.value, .share, of: row)
      } else {
        return nil
      }
      return AuditFinding(
        .shareAboveWhole, isRatio || isOpen || clues == [.shareOfGoal] ? .doubt : .contradiction, rows: [row],
        figures: [share, .init(.difference, share.value - 1, .points, of: row)], clues: clues,
        readings: try readingsAgainstStudy(row), blocksCalibration: !isRatio)
    }
  }

  /// D103: more counted than there are, in the row or, where it gives no whole, in the study. Never clipped: such rows are not to
  /// be fitted to.
  func numeratorAboveDenominator() throws -> [AuditFinding] {
    try observations.compactMap { row in
      guard let count = row.numerator, indicator(row.indicator)?.reported == nil else { return nil }
      if let whole = row.denominator {
        guard isAboveDenominator(row), !isOff(count.value, whole.value) else { return nil }
        return AuditFinding(
          .numeratorAboveDenominator, .contradiction, rows: [row],
          figures: [
            .init(.numerator, count, .members, of: row), .init(.denominator, whole, .members, of: row),
            .init(.difference, count.value - whole.value, .members, of: row),
            .init(.ratio, count.value / whole.value, .factor, of: row),
          ], readings: readings(row, other: 1, written: count.value / whole.value), blocksCalibration: true)
      }
      guard let eligible = eligible(row), let highest = try highestEligible(row), count.range.low > eligible + 0.5,
        !isOff(count.value, eligible)
      else { return nil }
      return AuditFinding(
        .numeratorAboveDenominator, count.range.low > highest + 0.5 ? .contradiction : .doubt, rows: [row],
        figures: [
          .init(.numerator, count, .members, of: row), .init(.eligible, eligible, .members),
          .init(.difference, count.value - eligible, .members, of: row),
          .init(.ratio, count.value / eligible, .factor, of: row),
        ], readings: readings(row, other: 1, written: count.value / eligible), blocksCalibration: true)
    }
  }

  /// A hundred times more is a matter of units, not of people.
  func isOff(_ count: Double, _ whole: Double) -> Bool { whole > 0 && count >= 100 * whole }

  private func isAboveDenominator(_ row: Observation) -> Bool {
    guard let count = row.numerator, let whole = row.denominator else { return false }
    return count.range.low > whole.range.high
  }
}
