internal import PlanningDomain

/// How far an indicator can go, by the kind of people: percentages of a uniform range.
enum Ceiling {
  static func range(harder: Bool, in kind: PlaceKind) -> ClosedRange<Double> {
    let (town, lowland, upland) = (92.0...96.0, 82.0...90.0, 65.0...80.0)
    switch (kind, harder) {
    case (.ward, false): return town
    case (.uplandCommune, true): return upland
    default: return lowland
    }
  }

  /// Lifted where the start has all but reached the usual range: to between a fifth and four fifths of what is left.
  /// Nil where nothing is left.
  static func figure(harder: Bool, in kind: PlaceKind, start: Figure) -> Figure? {
    let usual = range(harder: harder, in: kind)
    let percent = start.middle * 100
    if start.isRange ? percent < usual.lowerBound : percent < usual.lowerBound - 2 {
      return .shares(.uniform, usual.lowerBound, usual.upperBound, .ceilings)
    }
    let low = (percent + (100 - percent) * 0.2) * 10
    let high = (percent + (100 - percent) * 0.8) * 10
    guard low.rounded() < high.rounded(), high.rounded() < 1000 else { return nil }
    return .shares(.uniform, low.rounded() / 10, high.rounded() / 10, .estimate)
  }
}
