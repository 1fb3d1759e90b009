internal import PlanningDomain

/// How far an indicator can go, by the kind of people: percentages of a range.
struct Ceiling: Hashable, Sendable {
  var range: ClosedRange<Double>
  /// The middle of the range, in percent.
  var middle: Double { (range.lowerBound + range.upperBound) / 2 }

  init(of indicator: DraftIndicator, harder: Bool, in kind: PlaceKind) {
    let (town, lowland, upland) = (92.0...96.0, 82.0...90.0, 65.0...80.0)
    let byKind =
      switch (kind, harder) {
      case (.ward, false): town
      case (.uplandCommune, true): upland
      default: lowland
      }
    range = indicator.ceiling ?? byKind
  }

  /// Whether the start is as far as the range's middle, or nearly.
  func isReached(by start: Figure) -> Bool { start.middle * 100 > middle - 2 }

  /// Lifted where the start has all but reached the usual range: to between a fifth and four fifths of what is left.
  /// All of it where nothing is left.
  func figure(above start: Figure) -> Figure {
    let percent = start.middle * 100
    if !isReached(by: start) { return .shares(.uniform, range.lowerBound, range.upperBound, .ceilings) }
    let low = (percent + (100 - percent) * 0.2) * 10
    let high = (percent + (100 - percent) * 0.8) * 10
    guard low.rounded() < high.rounded(), high.rounded() < 1000 else { return .share(100, .estimate) }
    return .shares(.uniform, low.rounded() / 10, high.rounded() / 10, .estimate)
  }
}
