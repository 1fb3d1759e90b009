internal import AdoptionEngine
internal import PlanningDomain

/// Eligible members of a scenario at the medians of its unknowns.
struct ReferenceMembers {
  private let layout: CellLayout
  private let eligible: [Double]
  private let adoptions: Set<IndicatorID>

  init(_ scenario: Scenario, in study: Study) throws {
    let model = try ScenarioModel(scenario, in: study, grid: Grid(study: study, resolution: .week))
    layout = model.layout
    eligible = try model.centralEligible()
    adoptions = Set(model.layout.indicators)
  }

  func isAdoption(_ indicator: IndicatorID) -> Bool { adoptions.contains(indicator) }

  /// The plainest name of the same leaf places: all of them, one of them, else as it was.
  func plain(_ region: Region) -> Region {
    let places = layout.places(in: region)
    if places.count == layout.places.count { return .all }
    return places.count == 1 ? .place(layout.places[places[0]]) : region
  }

  /// 0 for a place or segment that is not there.
  func count(_ selection: Projections.Selection) -> Double {
    layout.cells(indicator: selection.indicator, in: selection.region, segment: selection.segment)
      .reduce(0) { $0 + eligible[$1] }
  }
}
