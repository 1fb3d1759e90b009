/// The figures of one former place in the form in which they can be summed: members.
struct FormerFigures {
  let observation: Observation

  init(_ observation: Observation) { self.observation = observation }

  var origin: Observation.Origin { observation.origin }

  /// Whether something of it is members, or becomes so by its denominator.
  var isSummable: Bool { numerator != nil || observation.denominator != nil || goal != nil || observation.change != nil }

  /// As reported, or what the rate makes of the denominator.
  var numerator: ReportedNumber? { observation.numerator ?? observation.rate.flatMap(members) }

  /// In members; a share needs its denominator.
  var goal: ReportedNumber? {
    guard let goal = observation.goal else { return nil }
    return hasGoalInMembers ? goal : members(goal)
  }

  /// Goals up to 1 are shares.
  var hasGoalInMembers: Bool { observation.goal.map { $0.value > 1 } ?? false }

  private func members(_ share: ReportedNumber) -> ReportedNumber? {
    guard let denominator = observation.denominator else { return nil }
    return ReportedNumber(
      share.value * denominator.value, bound: share.bound,
      rounding: share.rounding * denominator.value + share.value * denominator.rounding,
      text: "\(share.text) × \(denominator.text)")
  }
}

extension Observation {
  /// What several rows about one place and day say together: of rows that state the same figures the one reported later, of others
  /// all; nil where two of one day of reporting disagree. Rows without a day of reporting count as the earliest.
  static func settled(_ rows: [Observation]) -> Observation? {
    var days: [Day?] = []
    for row in rows where !days.contains(row.reportedOn) { days.append(row.reportedOn) }
    days.sort { ($0?.number ?? .min) < ($1?.number ?? .min) }
    var settled: Observation?
    var isContradicted = false
    for day in days {
      let said = rows.filter { $0.reportedOn == day }
      guard var own = said.first else { continue }
      var isTorn = false
      for other in said.dropFirst() {
        if !own.agrees(with: other) { isTorn = true }
        own.complete(with: other)
      }
      if let earlier = settled, !own.states(whatIsIn: earlier) {
        own.complete(with: earlier)
        isTorn = isTorn || isContradicted
      }
      (settled, isContradicted) = (own, isTorn)
    }
    return isContradicted ? nil : settled
  }

  private static var figures: [WritableKeyPath<Observation, ReportedNumber?>] {
    [\.numerator, \.denominator, \.rate, \.goal, \.change, \.relativeChange]
  }

  private func agrees(with other: Observation) -> Bool {
    Self.figures.allSatisfy { figure in
      guard let mine = self[keyPath: figure], let theirs = other[keyPath: figure] else { return true }
      return mine.value == theirs.value && mine.bound == theirs.bound
    }
  }

  /// Whether both state at least one figure of a kind.
  private func states(whatIsIn other: Observation) -> Bool {
    Self.figures.contains { self[keyPath: $0] != nil && other[keyPath: $0] != nil }
  }

  private mutating func complete(with other: Observation) {
    for figure in Self.figures where self[keyPath: figure] == nil { self[keyPath: figure] = other[keyPath: figure] }
    origin = min(origin, other.origin)
  }
}
