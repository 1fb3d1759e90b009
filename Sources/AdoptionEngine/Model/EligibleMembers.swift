package import PlanningDomain

/// Who could count towards an indicator in one segment of one place.
package struct EligibleMembers: Hashable, Sendable {
  package var place: PlaceID
  package var segment: SegmentID
  package var indicator: IndicatorID
  /// N, with every unknown at its median; 0 or more, and not rounded.
  package var members: Double
}

extension Study {
  /// N of every adoption indicator in every segment of the reference scenario; places, segments and indicators by id.
  ///
  /// - Throws: `EngineError` for a study that cannot be run.
  package func eligibleMembers() throws -> [EligibleMembers] {
    guard let scenario = scenarios.first(where: { $0.id == reference }) else {
      throw EngineError.unknownIdentifier(reference.text)
    }
    let model = try ScenarioModel(scenario, in: self, grid: Grid(study: self, resolution: .week))
    let values = try model.numbers.central()
    return model.layout.groups.flatMap { group in
      model.layout.indicators.enumerated().map { index, indicator in
        EligibleMembers(
          place: group.place, segment: group.segment, indicator: indicator,
          members: values[model.cells[model.layout.cell(group: group.index, indicator: index)].eligible])
      }
    }
  }
}
