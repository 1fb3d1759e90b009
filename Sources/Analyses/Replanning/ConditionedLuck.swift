package import AdoptionEngine
internal import PlanningDomain

/// Luck of each draw, moved so that its path passes through what was reported.
package struct ConditionedLuck: Sendable {
  /// Of the reference scenario: what happened, happened under it.
  let layout: CellLayout
  let combined: CombinedShifts

  /// The same luck in a scenario that may have other places and indicators; what it does not share is as drawn.
  package func shifts(of model: ScenarioModel) -> CombinedShifts {
    guard model.layout != layout else { return combined }
    var shifts = combined
    let indicators = layout.indicators.map { model.layout.indicators.firstIndex(of: $0) }
    shifts.entries = model.layout.places.map { place in
      guard let index = layout.index(of: place) else { return [] }
      return combined.entries[index].compactMap { entry in
        indicators[entry.indicator].map {
          CombinedShifts.Entry(indicator: $0, shape: entry.shape, coefficient: entry.coefficient)
        }
      }
    }
    return shifts
  }
}
