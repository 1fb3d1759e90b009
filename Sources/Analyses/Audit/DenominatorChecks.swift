internal import PlanningDomain

/// What shares are of.
extension AuditMaterial {
  /// Beyond this share of the smaller one, two denominators are two populations, or one counted anew.
  private static let moves = 0.01

  /// Members that may move in or out of a small place between two reports.
  private static let few = 5.0

  /// D108: the whole moved by more than 1 % and more than five members from one report to the next, whatever its rounding; a note
  /// where the report itself says something about it.
  func denominatorChanged() throws -> [AuditFinding] {
    series.flatMap { series in
      series.pairs.compactMap { earlier, later in
        guard let from = earlier.denominator, let to = later.denominator, from.value > 0, to.value > 0,
          indicator(later.indicator)?.flow == nil, !series.key.isPeriodic
        else { return nil }
        let gap = from.range.distance(to: to.range)
        guard gap > max(Self.few, Self.moves * min(from.value, to.value)), !isOff(from.value, to.value),
          !isOff(to.value, from.value)
        else { return nil }
        let other = later.numerator.map { $0.value / from.value }
        return AuditFinding(
          .denominatorChanged, later.noteOnWhole == nil && earlier.noteOnWhole == nil ? .doubt : .note, rows: [earlier, later],
          figures: [
            .init(.previous, from, .members, of: earlier), .init(.denominator, to, .members, of: later),
            .init(.difference, to.value - from.value, .members, of: later),
            .init(.ratio, to.value / from.value, .factor, of: later),
          ], clues: populations(of: to.range, beside: later) == nil ? [] : [.otherPopulation],
          readings: readings(later, other: other, written: shareValue(later)))
      }
    }
  }

  /// D120: the whole in a report is not the study's, by more than 1 %; one finding a series, about its last report.
  func denominatorAgainstStudy() throws -> [AuditFinding] {
    try series.compactMap { series in
      guard let row = series.points.last(where: { $0.denominator != nil }), let whole = row.denominator, whole.value > 0,
        let eligible = eligible(row), !isOff(whole.value, eligible), !isOff(eligible, whole.value)
      else { return nil }
      let gap = whole.range.distance(to: WrittenRange(eligible, eligible))
      guard gap > Self.moves * eligible + 0.5 else { return nil }
      let other = populations(of: whole.range, beside: row)
      let highest = try highestEligible(row) ?? eligible
      let isWithin = whole.range.low <= highest && whole.range.high >= 2 * eligible - highest
      var figures: [AuditFinding.Figure] = [
        .init(.denominator, whole, .members, of: row), .init(.eligible, eligible, .members),
        .init(.difference, whole.value - eligible, .members, of: row),
        .init(.ratio, whole.value / eligible, .factor, of: row),
      ]
      if let other { figures.append(.init(.otherPopulation, other, .members)) }
      return AuditFinding(
        .denominatorAgainstStudy, other == nil && (isWithin || gap <= 0.1 * eligible) ? .note : .doubt, rows: [row],
        figures: figures,
        clues: other == nil ? [] : [.otherPopulation],
        readings: readings(row, other: row.numerator.map { $0.value / eligible }, written: shareValue(row)))
    }
  }

  /// Members of another population of the study that a whole agrees with to half a percent; nil if none does.
  func populations(of whole: WrittenRange, beside row: Observation) -> Double? {
    guard let id = row.indicator, let own = indicator(id)?.adoption?.population, let region = row.region else { return nil }
    for indicator in scenario.indicators {
      guard let adoption = indicator.adoption, adoption.population != own else { continue }
      let members = projections.eligible(.init(indicator.id, in: region, segment: row.segment)).central
      if members > 0, whole.distance(to: WrittenRange(0.995 * members, 1.005 * members)) == 0 { return members }
    }
    return nil
  }

  /// D118: count ÷ share where no whole is written. Nothing is wrong with it: planners want to know what the share is of.
  /// It is doubtful where two rows of one day and place, of things the study counts over one population, or the study itself,
  /// leave no common whole.
  func impliedDenominator() throws -> [AuditFinding] {
    let rows = observations.filter { row in
      row.denominator == nil && row.numerator != nil && row.rate.map { $0.value > 0 } ?? false
    }
    return rows.indices.compactMap { index in
      let row = rows[index]
      guard let count = row.numerator, let rate = row.rate else { return nil }
      let implied = count.range / rate.range
      let value = count.value / rate.value
      let siblings = rows.indices.filter { other in
        other != index && rows[other].area == row.area && rows[other].date == row.date && rows[other].segment == row.segment
          && isOnePopulation(rows[other], row)
      }.map { rows[$0] }
      let apart = siblings.first { other in
        guard let count = other.numerator, let rate = other.rate else { return false }
        let range = count.range / rate.range
        return implied.distance(to: range) > Self.moves * min(value, count.value / rate.value)
      }
      let eligible = eligible(row)
      let isOffStudy = eligible.map { implied.distance(to: WrittenRange($0, $0)) > Self.moves * $0 + 0.5 } ?? false
      var figures: [AuditFinding.Figure] = [
        .init(.numerator, count, .members, of: row), .init(.rate, rate, .share, of: row),
        .init(.impliedDenominator, value, .members, of: row),
      ]
      if let eligible { figures.append(.init(.eligible, eligible, .members)) }
      if let other = apart ?? siblings.first, let count = other.numerator, let rate = other.rate {
        figures.append(.init(.impliedDenominator, count.value / rate.value, .members, of: other))
      }
      // Said once a series, of its last row; doubted wherever it is doubtful.
      let isLast = !rows.dropFirst(index + 1).contains { ReportedSeries.Key($0) == ReportedSeries.Key(row) }
      guard isLast || apart != nil || isOffStudy else { return nil }
      return AuditFinding(
        .impliedDenominator, apart == nil && !isOffStudy ? .note : .doubt, rows: [row] + (apart.map { [$0] } ?? []),
        figures: figures,
        readings: isOffStudy ? readings(row, other: eligible.map { count.value / $0 }, written: rate.value) : nil)
    }
  }

  private func isOnePopulation(_ one: Observation, _ other: Observation) -> Bool {
    guard let left = indicator(one.indicator)?.adoption, let right = indicator(other.indicator)?.adoption else { return false }
    return left.population == right.population
  }
}

extension Observation {
  /// The row's note, where it is about what shares are of.
  package var noteOnWhole: String? {
    guard let note else { return nil }
    let text = note.lowercased()
    let words = [
      "tổng số", "dân số", "mẫu số", "rà soát", "điều chỉnh", "số hộ", "nhân khẩu", "population", "denominator", "total",
      "recount",
    ]
    return words.contains { text.contains($0) } ? note : nil
  }
}
