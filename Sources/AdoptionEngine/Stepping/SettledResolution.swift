package import PlanningDomain

extension Study {
  /// The resolution a study is stepped at: as written, or for `auto` the week unless its central run is 0.02
  /// percentage points or more away from the daily one in any place's share of any scenario at a report date.
  ///
  /// All scenarios are asked, whichever are run afterwards. Costs one weekly and one daily central run of each.
  package func settledResolution() throws -> Resolution {
    guard resolution == .auto else { return resolution }
    let week = Grid(study: self, resolution: .week)
    let day = Grid(study: self, resolution: .day)
    for scenario in scenarios {
      let coarse = try shares(scenario, on: week)
      let fine = try shares(scenario, on: day)
      if zip(coarse, fine).contains(where: { abs($0 - $1) >= 0.0002 }) { return .day }
    }
    return .week
  }

  /// The central share of every indicator in every place, and of every flow, at every recorded date.
  private func shares(_ scenario: Scenario, on grid: Grid) throws -> [Double] {
    let model = try ScenarioModel(scenario, in: self, grid: grid)
    let runner = try LaneRunner(
      model, seed: seed, noise: noise, reading: .deterministic(keepsSources: false, central: true),
      followsTargets: false)
    var shares: [Double] = []
    _ = try runner.run(0..<1, in: runner.scratch()) { block in
      shares += block.placeShares(layout: model.layout, measures: model.layout.indicators.indices.map { model.measure(of: $0) })
    }
    return shares
  }
}

extension PathBlock {
  /// Of one draw: the shares of the block's places by date, place and indicator; then those of its flows.
  ///
  /// - Parameter measures: by indicator.
  fileprivate func placeShares(layout: CellLayout, measures: [Adoption.Measure]) -> [Double] {
    let indicators = layout.indicators.count
    var shares: [Double] = []
    for date in 0..<(eligible.isEmpty ? 0 : active.count / eligible.count) {
      var first = date * eligible.count
      for place in places {
        let groups = layout.groupsOfPlace[place].count
        for indicator in 0..<indicators {
          let own = (0..<groups).map { $0 * indicators + indicator }
          let counted = measures[indicator] == .ever ? ever : active
          let members = own.reduce(0) { $0 + eligible[first - date * eligible.count + $1] }
          let count = own.reduce(0) { $0 + counted[first + $1] }
          shares.append(members > 0 ? count / members : 0)
        }
        first += groups * indicators
      }
    }
    return shares + zip(flowOnline, flowFiles).map { $1 > 0 ? $0 / $1 : 0 }
  }
}

extension ScenarioModel {
  package func measure(of cell: Int) -> Adoption.Measure { cells[cell].measure }

  /// N by cell at the medians of the unknowns.
  package func centralEligible() throws -> [Double] {
    let values = try numbers.central()
    return cells.map { values[$0.eligible] }
  }
}

extension Trajectory {
  /// Members of a cell that a measure counts at the end of a recorded date.
  package func counted(_ cell: Int, date: Int, measure: Adoption.Measure) -> Double {
    let index = date * eligible.count + cell
    return measure == .ever ? ever[index] : active[index]
  }
}
