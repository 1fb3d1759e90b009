internal import PlanningDomain

/// Thousands for millions, and shares a hundred times too large or small.
extension AuditMaterial {
  /// D109: a count about a hundred times or more off the members there are, off the reports before and after it, or of more
  /// organizations, teams or households than there are people.
  func unitSlip() throws -> [AuditFinding] {
    series.compactMap { offUniverse($0) ?? offNeighbours($0) ?? offNeighboursInShare($0) ?? morePeople($0) }
  }

  private func finding(
    _ row: Observation, beside other: Observation?, _ value: AuditFinding.Figure, _ reference: AuditFinding.Figure,
    _ clues: [AuditFinding.Clue] = [], scale: Double?
  ) -> AuditFinding {
    let ratio = value.value / reference.value
    let size = max(ratio, 1 / ratio)
    let slip: [AuditFinding.Clue] = size < 300 ? [] : size < 30_000 ? [.thousand] : [.million]
    let share = shareValue(row)
    return AuditFinding(
      .unitSlip, .contradiction, rows: [row] + (other.map { [$0] } ?? []), culprits: [row],
      figures: [value, reference, .init(.ratio, ratio, .factor, of: row)], clues: clues + slip,
      readings: readings(row, other: scale.flatMap { scale in share.map { $0 / scale } }, written: share), blocksCalibration: true
    )
  }

  private func scale(_ ratio: Double) -> Double { [1e-6, 1e-3, 1e3, 1e6].min { off(ratio, $0) < off(ratio, $1) } ?? 1000 }
  private func off(_ ratio: Double, _ power: Double) -> Double { max(ratio / power, power / ratio) }

  private func offUniverse(_ series: ReportedSeries) -> AuditFinding? {
    for row in series.points {
      let eligible = eligible(row)
      if let whole = row.denominator, let eligible, eligible >= 20, isOff(whole.value, eligible) || isOff(eligible, whole.value) {
        return finding(
          row, beside: nil, .init(.denominator, whole, .members, of: row), .init(.eligible, eligible, .members), scale: nil)
      }
      guard let count = row.numerator, indicator(row.indicator)?.reported == nil,
        let whole = row.denominator?.value ?? eligible, isOff(count.value, whole)
      else { continue }
      return finding(
        row, beside: nil, .init(.numerator, count, .members, of: row),
        row.denominator.map { .init(.denominator, $0, .members, of: row) } ?? .init(.eligible, whole, .members),
        scale: scale(count.value / whole))
    }
    return nil
  }

  /// Off the report before and the one after alike, else the first or the last off its one neighbour: a total may grow fast from
  /// a small start, so there it takes more.
  private func offNeighbours(_ series: ReportedSeries) -> AuditFinding? {
    let points = series.points.filter { $0.numerator.map { $0.value > 0 } ?? false }
    let counts = points.compactMap { $0.numerator?.value }
    guard counts.count > 1 else { return nil }
    let inner = counts.indices.dropFirst().dropLast().first { index in
      let (before, after) = (counts[index] / counts[index - 1], counts[index] / counts[index + 1])
      return (before >= 100 && after >= 100) || (before <= 0.01 && after <= 0.01)
    }
    let last = counts.count - 1
    let (first, final) = (counts[0] / counts[1], counts[last] / counts[last - 1])
    let suspect: Int
    if let inner {
      suspect = inner
    } else if first >= 100 || (first <= 1.0 / 300 && counts[0] >= 20) {
      suspect = 0
    } else if final <= 0.01 || (final >= 300 && counts[last - 1] >= 20) {
      suspect = last
    } else {
      return nil
    }
    let neighbour = suspect == last ? suspect - 1 : suspect + 1
    guard max(counts[suspect], counts[neighbour]) >= 1000, let count = points[suspect].numerator,
      let other = points[neighbour].numerator
    else { return nil }
    return finding(
      points[suspect], beside: points[neighbour], .init(.numerator, count, .members, of: points[suspect]),
      .init(.previous, other, .members, of: points[neighbour]), scale: scale(count.value / other.value))
  }

  private func offNeighboursInShare(_ series: ReportedSeries) -> AuditFinding? {
    let points = series.points.filter { $0.rate.map { $0.value > 0 } ?? false }
    guard points.count >= 3 else { return nil }
    for index in 1..<points.count - 1 {
      guard let rate = points[index].rate, let before = points[index - 1].rate, let after = points[index + 1].rate else {
        continue
      }
      let (left, right) = (rate.value / before.value, rate.value / after.value)
      guard (left >= 50 && right >= 50) || (left <= 0.02 && right <= 0.02) else { continue }
      return finding(
        points[index], beside: points[index - 1], .init(.rate, rate, .share, of: points[index]),
        .init(.previous, before, .share, of: points[index - 1]), [.percentForm], scale: left > 1 ? 100 : 0.01)
    }
    return nil
  }

  /// Organizations, households or teams beside people counted in the same place within a year, or the study's own people.
  private func morePeople(_ series: ReportedSeries) -> AuditFinding? {
    for row in series.points {
      guard let count = row.numerator, counts(row).contains(where: { [.organizations, .villages, .teams].contains($0) }) else {
        continue
      }
      if counts(row).contains(.people) || counts(row).contains(.members) { continue }
      for other in observations where other.area == row.area && abs(other.date - row.date) <= 366 && other != row {
        guard counts(other).contains(.people), !counts(other).contains(.organizations), let people = other.numerator,
          count.range.low > people.range.high || (people.bound == .atLeast && count.value > people.value)
        else { continue }
        return finding(
          row, beside: other, .init(.numerator, count, .members, of: row), .init(.previous, people, .members, of: other),
          [.moreThanPeople], scale: nil)
      }
    }
    return nil
  }

  /// What a row counts, by its subject's name and its wording.
  func counts(_ row: Observation) -> Set<ReportVocabulary.Counted> {
    counted[Named(subject: row.subject, wording: row.wording)] ?? []
  }
}
