internal import AdoptionEngine
internal import NumericalMethods
internal import PlanningDomain

/// Totals that fall, and additions that only rise.
extension AuditMaterial {
  /// D104: a total that falls. Where the study counts who uses it now, a fall as large as its lapse allows is none.
  func cumulativeFalls() throws -> [AuditFinding] {
    try series.compactMap { series in
      if series.key.isPeriodic { return nil }
      let falls = try series.pairs.filter { try fallsBeyondLapse($0.earlier, $0.later) }
      guard let first = falls.first else { return nil }
      let isLabelled = falls.contains { $0.earlier.accumulation == .cumulative || $0.later.accumulation == .cumulative }
      let adoption = indicator(first.later.indicator)?.adoption
      if !isLabelled, adoption == nil { return nil }
      let points = series.points.filter { $0.numerator != nil || $0.rate != nil }
      let counts = points.compactMap(\.numerator)
      let isCounted = counts.count == points.count
      let total = counts.reduce(0) { $0 + $1.value }
      let last = points[points.count - 1]
      let whole = last.denominator?.value ?? eligible(last)
      let culprits = try culprits(points)
      let isIncrements =
        isCounted && !isOneOdd(culprits, of: counts) && looksLikeIncrements(counts.map(\.value))
        && whole.map { total <= $0 } ?? true
      var figures: [AuditFinding.Figure] = points.flatMap { row in
        (row.numerator.map { [.init(.numerator, $0, .members, of: row)] } ?? [])
          + (row.numerator == nil ? row.rate.map { [.init(.rate, $0, .share, of: row)] } ?? [] : [])
      }
      for fall in falls {
        let (earlier, later) = (fall.earlier, fall.later)
        if let from = earlier.numerator, let to = later.numerator {
          figures.append(.init(.difference, to.value - from.value, .members, of: later))
        } else if let from = shareValue(earlier), let to = shareValue(later) {
          figures.append(.init(.difference, to - from, .points, of: later))
        }
      }
      if isCounted { figures.append(.init(.totalOfIncrements, total, .members, of: last)) }
      var clues: [AuditFinding.Clue] = isIncrements ? [.increments] : []
      if falls.contains(where: { !isWithinPeriod($0.earlier.date) || !isWithinPeriod($0.later.date) }) {
        clues.insert(.otherYear, at: 0)
      }
      if adoption?.measure == .active { clues.append(.lapse) }
      let sharesOnly = falls.allSatisfy { $0.earlier.numerator == nil || $0.later.numerator == nil }
      return AuditFinding(
        .cumulativeFalls, isLabelled && !sharesOnly ? .contradiction : .doubt, rows: points, culprits: culprits,
        figures: figures, clues: clues,
        readings: isIncrements ? readings(last, other: whole.map { total / $0 }, written: shareValue(last)) : nil,
        blocksCalibration: isLabelled && isIncrements)
    }
  }

  /// Whether one figure stands out of totals that at least double: that is likelier than additions that happen to rise.
  private func isOneOdd(_ culprits: [Observation], of counts: [ReportedNumber]) -> Bool {
    guard culprits.count == 1, let odd = culprits[0].numerator else { return false }
    let others = counts.filter { $0 != odd }
    guard let first = others.first, let last = others.last else { return false }
    return last.value >= 2 * first.value
  }

  /// Those without which nothing falls: they are in none or not in every longest run of figures that could follow each other. All,
  /// where these are half of them or more, where there are fewer than five to tell by, or more than a few hundred.
  private func culprits(_ points: [Observation]) throws -> [Observation] {
    let count = points.count
    guard (5...400).contains(count) else { return points }
    var before = [Int](repeating: 1, count: count)
    var after = before
    for later in 1..<count {
      for earlier in 0..<later where try before[earlier] >= before[later] && !fallsBeyondLapse(points[earlier], points[later]) {
        before[later] = before[earlier] + 1
      }
    }
    for earlier in (0..<(count - 1)).reversed() {
      for later in (earlier + 1)..<count
      where try after[later] >= after[earlier] && !fallsBeyondLapse(points[earlier], points[later]) {
        after[earlier] = after[later] + 1
      }
    }
    let longest = before.reduce(0, max)
    let onSome = points.indices.filter { before[$0] + after[$0] - 1 == longest }
    let kept = Set(onSome.filter { index in onSome.count { before[$0] == before[index] } == 1 })
    return kept.count * 2 <= count ? points : points.indices.filter { !kept.contains($0) }.map { points[$0] }
  }

  private func fallsBeyondLapse(_ earlier: Observation, _ later: Observation) throws -> Bool {
    let drop: Double
    let base: Double
    if let from = earlier.numerator, let to = later.numerator {
      if from.value > 100 * max(to.value, 1) { return false }
      drop = from.range.low - to.range.high
      base = from.value
    } else if let from = earlier.rate, let to = later.rate, earlier.denominator?.value == later.denominator?.value {
      guard let whole = later.denominator?.value ?? eligible(later) else { return to.range.high < from.range.low }
      drop = (from.range.low - to.range.high) * whole
      base = from.value * whole
    } else {
      return false
    }
    if drop <= 1e-9 * base { return false }
    guard let adoption = indicator(later.indicator)?.adoption, adoption.measure == .active else { return true }
    let hazard = try highest(adoption.lapse, later)
    let expected = base * (1 - Elementary.exp(-hazard * Double(later.date - earlier.date)))
    return hazard == 0 || drop > expected + 5 * (expected + 1).squareRoot()
  }

  /// The largest value of a number over the cells an observation counts, at its 99 % point.
  func highest(_ parameter: Parameter, _ row: Observation) throws -> Double {
    guard let region = row.region else { return 0 }
    var highest = 0.0
    for place in projections.places(in: region) {
      for segment in place.segments where row.segment == nil || segment.id == row.segment {
        highest = max(highest, try parameter.number(at: 0.99, place: place.id, segment: segment.id))
      }
    }
    return highest
  }

  /// Additions are of one size: none is ten times another.
  private func looksLikeIncrements(_ counts: [Double]) -> Bool {
    guard let least = counts.min(), let most = counts.max() else { return false }
    return most < 10 * max(least, 1)
  }

  /// D105: what was added in each period only rises, as totals do, or adds up to more than there are.
  func periodicRises() throws -> [AuditFinding] {
    series.compactMap { series in
      let points = series.points.filter { $0.numerator != nil }
      let counts = points.compactMap(\.numerator)
      guard series.key.isPeriodic, points.count >= 3 else { return nil }
      let last = points[points.count - 1]
      let total = counts.reduce(WrittenRange(0, 0)) { $0 + $1.range }
      let whole = last.denominator?.range.high ?? eligible(last)
      let isTooMuch = whole.map { total.low > $0 + 0.5 } ?? false
      let rises = zip(counts, counts.dropFirst()).allSatisfy { $0.range.high < $1.range.low }
      let isSteep = points.count >= 4 || counts[counts.count - 1].value >= 2 * counts[0].value
      guard isTooMuch || (rises && isSteep) else { return nil }
      var figures = zip(points, counts).map { AuditFinding.Figure(.numerator, $1, .members, of: $0) }
      figures.append(.init(.totalOfIncrements, counts.reduce(0) { $0 + $1.value }, .members, of: last))
      if let whole { figures.append(.init(.eligible, whole, .members)) }
      let sum = counts.reduce(0) { $0 + $1.value }
      return AuditFinding(
        .periodicRises, isTooMuch ? .contradiction : .doubt, rows: points, figures: figures, clues: rises ? [.totals] : [],
        readings: readings(last, other: whole.map { counts[counts.count - 1].value / $0 }, written: whole.map { sum / $0 }),
        blocksCalibration: isTooMuch)
    }
  }

  /// D121: the same count to the last digit in at least six reports, or over half a year: copied on.
  func unchanged() throws -> [AuditFinding] {
    series.compactMap { series in
      let run = Self.longestRun(series.points.filter { $0.numerator != nil }) { $0.numerator?.value == $1.numerator?.value }
      guard run.count >= 3, let first = run.first, let last = run.last, let count = last.numerator, count.value >= 100,
        last.date - first.date >= 150, !series.key.isPeriodic || run.count >= 3, eligible(last).map({ count.value < $0 }) ?? true
      else { return nil }
      return AuditFinding(
        .unchanged, .note, rows: run,
        figures: run.compactMap { row in row.numerator.map { .init(.numerator, $0, .members, of: row) } },
        clues: [.sameFigure])
    }
  }

  /// The longest stretch of neighbours that are alike; the first of several.
  static func longestRun(_ rows: [Observation], _ alike: (Observation, Observation) -> Bool) -> [Observation] {
    var best: [Observation] = []
    var run: [Observation] = []
    for row in rows {
      if let last = run.last, alike(last, row) { run.append(row) } else { run = [row] }
      if run.count > best.count { best = run }
    }
    return best
  }
}
