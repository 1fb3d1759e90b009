package import PlanningDomain

/// A threshold followed at every step end, to find when it is first reached: one for each place a target is judged in.
package struct Watch: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    /// Cells whose members are counted together.
    case adoption(cells: [Int], measure: Adoption.Measure)
    /// A milestone's index and the places its share is averaged over.
    case milestone(index: Int, places: [Int])
  }

  package let target: TargetID
  /// nil for all places together.
  package let place: PlaceID?
  package let subject: Subject
  package let thresholds: [Target.Threshold]
}

extension ScenarioModel {
  /// A target is followed over all places and in each leaf place, whichever it asks for: levels are judged in each.
  func watches(for target: Target) throws -> [Watch] {
    var scopes: [PlaceID?] = layout.places.map { $0 }
    if target.reach == .all { scopes.insert(nil, at: 0) }
    return try scopes.map { place in
      let subject: Watch.Subject
      if let index = layout.milestones.firstIndex(of: target.indicator) {
        subject = .milestone(
          index: index, places: place.flatMap(layout.index(of:)).map { [$0] } ?? Array(layout.places.indices))
      } else {
        let cells = layout.cells(indicator: target.indicator, place: place)
        guard let first = cells.first else { throw EngineError.unknownIdentifier(target.indicator.text) }
        subject = .adoption(cells: cells, measure: self.cells[first].measure)
      }
      return Watch(target: target.id, place: place, subject: subject, thresholds: target.thresholds)
    }
  }
}
