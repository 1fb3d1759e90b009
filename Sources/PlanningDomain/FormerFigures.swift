/// The figures of one former place in the form in which they can be summed: members.
struct FormerFigures {
  private let observation: Observation

  init(_ observation: Observation) { self.observation = observation }

  /// Whether something of it is members, or becomes so by its denominator.
  var isSummable: Bool { numerator != nil || observation.denominator != nil || goal != nil || observation.change != nil }

  /// As reported, or what the rate makes of the denominator.
  private var numerator: ReportedNumber? { observation.numerator ?? observation.rate.flatMap(members) }

  /// In members; a share needs its denominator.
  private var goal: ReportedNumber? {
    guard let goal = observation.goal else { return nil }
    return goal.value > 1 ? goal : members(goal)
  }

  private func members(_ share: ReportedNumber) -> ReportedNumber? {
    guard let denominator = observation.denominator else { return nil }
    return ReportedNumber(
      share.value * denominator.value, bound: share.bound,
      rounding: share.rounding * denominator.value + share.value * denominator.rounding,
      text: "\(share.text) × \(denominator.text)")
  }

  /// What the parts are together in a place of the study; nil where no figure is given by all of them.
  ///
  /// A figure that some part lacks, or whose bounds point both ways, is left out. Goals that were all shares stay a share.
  static func sum(_ parts: [(weight: Double, figures: FormerFigures)], in place: PlaceID) -> Observation? {
    guard let first = parts.map(\.figures.observation).min(by: { $0.origin < $1.origin }) else { return nil }
    let all = parts.map(\.figures.observation)
    var sum = Observation(
      origin: first.origin, subject: first.subject, area: .region(.place(place)), segment: first.segment, date: first.date,
      period: first.period, accumulation: first.accumulation, wording: common(all.map(\.wording)),
      reportedOn: all.compactMap(\.reportedOn).max(), source: common(all.map(\.source)),
      isEstimate: parts.contains { $0.weight != 1 || $0.figures.observation.isEstimate })
    sum.numerator = total(parts) { $0.numerator }
    sum.denominator = total(parts) { $0.observation.denominator }
    sum.change = total(parts) { $0.observation.change }
    sum.goal = total(parts) { $0.goal }
    if let goal = sum.goal, let denominator = sum.denominator, all.allSatisfy({ $0.goal.map { $0.value <= 1 } ?? false }) {
      sum.goal = ReportedNumber(
        goal.value / denominator.value, bound: goal.bound, rounding: goal.rounding / denominator.value, text: goal.text)
    }
    let hasFigure = sum.numerator != nil || sum.denominator != nil || sum.goal != nil || sum.change != nil
    return hasFigure ? sum : nil
  }

  private static func total(
    _ parts: [(weight: Double, figures: FormerFigures)], _ figure: (FormerFigures) -> ReportedNumber?
  ) -> ReportedNumber? {
    var value = 0.0
    var rounding = 0.0
    var bounds: Set<ReportedNumber.Bound> = []
    var texts: [String] = []
    for part in parts {
      guard let number = figure(part.figures) else { return nil }
      value += part.weight * number.value
      rounding += part.weight * number.rounding
      bounds.insert(number.bound)
      texts.append(part.weight == 1 ? number.text : "\(part.weight) × \(number.text)")
    }
    guard !bounds.isSuperset(of: [.atLeast, .atMost]) else { return nil }
    let bound: ReportedNumber.Bound = bounds.contains(.atLeast) ? .atLeast : bounds.contains(.atMost) ? .atMost : .exact
    return ReportedNumber(value, bound: bound, rounding: rounding, text: texts.joined(separator: " + "))
  }

  /// What all of them say; nil where they differ.
  private static func common(_ texts: [String?]) -> String? {
    guard let first = texts.first, texts.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}
