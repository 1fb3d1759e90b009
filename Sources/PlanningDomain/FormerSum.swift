/// A figure that some parts of a sum state and the sum therefore does not.
public struct DroppedFigure: Hashable, Sendable {
  public enum Figure: String, Hashable, Sendable, CaseIterable {
    case numerator, denominator
    /// Beside a numerator, without the denominator that it is of.
    case rate
    case goal, change
    /// A change in percent is of an earlier figure, which the row does not give.
    case relativeChange
  }

  public enum Reason: Hashable, Sendable {
    /// Former places that do not state it in members, in the order of the mapping; never empty.
    case missing([PlaceID])
    /// Some say "at least", others "at most".
    case oppositeBounds
    /// A goal of members comes out at no more than one, which would read as a share.
    case tooSmall
  }

  public var place: PlaceID
  public var date: Day
  public var subject: Observation.Subject
  public var figure: Figure
  public var reason: Reason
}

/// What former places are together in a place of the study.
struct FormerSum {
  struct Part {
    var place: PlaceID
    var weight: Double
    var figures: FormerFigures
  }

  private(set) var observation: Observation
  private(set) var dropped: [DroppedFigure] = []
  private let parts: [Part]
  private let place: PlaceID

  /// Whether anything could be summed.
  var hasFigure: Bool {
    observation.numerator != nil || observation.denominator != nil || observation.goal != nil || observation.change != nil
  }

  /// nil for no parts. A figure that some part lacks, or whose bounds point both ways, is dropped. Goals that were all shares stay
  /// a share.
  init?(_ parts: [Part], in place: PlaceID) {
    let all = parts.map(\.figures.observation)
    guard let first = all.min(by: { $0.origin < $1.origin }) else { return nil }
    self.parts = parts
    self.place = place
    observation = Observation(
      origin: first.origin, subject: first.subject, area: .region(.place(place)), segment: first.segment, date: first.date,
      period: first.period, accumulation: first.accumulation, wording: Self.common(all.map(\.wording)),
      reportedOn: all.compactMap(\.reportedOn).max(), source: Self.common(all.map(\.source)),
      note: Self.notes(all), isEstimate: parts.contains { $0.weight != 1 || $0.figures.observation.isEstimate })
    observation.numerator = total(.numerator, { $0.numerator != nil || $0.rate != nil }, \.numerator)
    observation.denominator = total(.denominator, { $0.denominator != nil }, \.observation.denominator)
    observation.change = total(.change, { $0.change != nil }, \.observation.change)
    observation.goal = goal()
    let bare = parts.filter { $0.figures.observation.isRateBesideCount }
    if !bare.isEmpty { drop(.rate, .missing(bare.map(\.place))) }
    let relative = parts.filter { $0.figures.observation.relativeChange != nil }
    if !relative.isEmpty { drop(.relativeChange, .missing(relative.map(\.place))) }
  }

  private mutating func goal() -> ReportedNumber? {
    guard let goal = total(.goal, { $0.goal != nil }, \.goal) else { return nil }
    let isShare = parts.allSatisfy { !$0.figures.hasGoalInMembers }
    if !isShare, goal.value > 1 { return goal }
    guard isShare, let denominator = observation.denominator else {
      drop(.goal, isShare ? .oppositeBounds : .tooSmall)
      return nil
    }
    return ReportedNumber(
      goal.value / denominator.value, bound: goal.bound, rounding: goal.rounding / denominator.value, text: goal.text)
  }

  private mutating func total(
    _ figure: DroppedFigure.Figure, _ isStated: (Observation) -> Bool, _ number: (FormerFigures) -> ReportedNumber?
  ) -> ReportedNumber? {
    guard parts.contains(where: { isStated($0.figures.observation) }) else { return nil }
    let missing = parts.filter { number($0.figures) == nil }.map(\.place)
    guard missing.isEmpty else {
      drop(figure, .missing(missing))
      return nil
    }
    var (value, rounding) = (0.0, 0.0)
    var bounds: Set<ReportedNumber.Bound> = []
    var texts: [String] = []
    for part in parts {
      guard let number = number(part.figures) else { return nil }
      value += part.weight * number.value
      rounding += part.weight * number.rounding
      bounds.insert(number.bound)
      texts.append(part.weight == 1 ? number.text : "\(part.weight) × \(number.text)")
    }
    guard !bounds.isSuperset(of: [.atLeast, .atMost]) else {
      drop(figure, .oppositeBounds)
      return nil
    }
    let bound: ReportedNumber.Bound = bounds.contains(.atLeast) ? .atLeast : bounds.contains(.atMost) ? .atMost : .exact
    return ReportedNumber(value, bound: bound, rounding: rounding, text: texts.joined(separator: " + "))
  }

  private mutating func drop(_ figure: DroppedFigure.Figure, _ reason: DroppedFigure.Reason) {
    dropped.append(
      DroppedFigure(place: place, date: observation.date, subject: observation.subject, figure: figure, reason: reason))
  }

  /// Each of their notes once.
  private static func notes(_ all: [Observation]) -> String? {
    var seen: Set<String> = []
    let notes = all.compactMap(\.note).filter { seen.insert($0).inserted }
    return notes.isEmpty ? nil : notes.joined(separator: "; ")
  }

  /// What all of them say; nil where they differ.
  private static func common(_ texts: [String?]) -> String? {
    guard let first = texts.first, texts.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}

extension Observation {
  fileprivate var isRateBesideCount: Bool { rate != nil && numerator != nil && denominator == nil }
}
