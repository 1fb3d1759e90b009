internal import AdoptionEngine
internal import PlanningDomain

extension Projections {
  /// Share of the eligible counted at the start of the period; 0 where nobody is eligible. For a milestone the mean over
  /// the places of what is done, without draws; nil for a flow, which starts with no files.
  public func startShare(_ selection: Selection) throws -> Series? {
    if layout.flows.contains(selection.indicator) { return nil }
    guard let milestone = scenario.indicators.first(where: { $0.id == selection.indicator })?.milestone else {
      return start(selection).divided(by: eligible(selection))
    }
    let places = layout.places(in: selection.region).map { layout.places[$0] }
    var sum = 0.0
    for place in places { sum += try milestone.start.central(in: place) }
    return Series(central: sum / Double(places.count), draws: [])
  }

  /// Eligible members of the `position`-th of the populations an indicator is also shown over.
  public func eligible(_ selection: Selection, over position: Int) -> Series {
    let cells = cells(of: selection)
    return series(of: selection) { path in
      cells.reduce(0) { $0 + path.alsoEligible[$1][position] }
    } kept: {
      $0.also.isEmpty ? nil : $0.also.lowerBound + position
    }
  }
}

extension Parameter {
  /// The median of a number in a place, its factors multiplied in.
  fileprivate func central(in place: PlaceID) throws -> Double {
    guard let value = value(place: place, segment: nil) else {
      throw EngineError.uncovered(path: values.first?.path ?? dimension.rawValue, place: place, segment: nil)
    }
    return try factors.reduce(value.distribution.quantile(0.5)) { try $0 * $1.central(in: place) }
  }
}
