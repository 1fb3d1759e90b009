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
      let coarse = try ScenarioRunner(ScenarioModel(scenario, in: self, grid: week), seed: seed, noise: noise)
      let fine = try ScenarioRunner(ScenarioModel(scenario, in: self, grid: day), seed: seed, noise: noise)
      let pairs = zip(try coarse.placeShares(), try fine.placeShares())
      if pairs.contains(where: { abs($0 - $1) >= 0.0002 }) { return .day }
    }
    return .week
  }
}

extension ScenarioRunner {
  /// The central share of every indicator in every place at every recorded date.
  fileprivate func placeShares() throws -> [Double] {
    let path = try central()
    var shares: [Double] = []
    for date in model.grid.dates.indices {
      for place in model.layout.places {
        for indicator in model.layout.indicators {
          let cells = model.layout.cells(indicator: indicator, in: .place(place))
          let eligible = cells.reduce(0) { $0 + path.eligible[$1] }
          let counted = cells.reduce(0) { $0 + path.counted($1, date: date, measure: model.measure(of: $1)) }
          shares.append(eligible > 0 ? counted / eligible : 0)
        }
      }
    }
    return shares + zip(path.flowOnline, path.flowFiles).map { $1 > 0 ? $0 / $1 : 0 }
  }
}

extension ScenarioModel {
  package func measure(of cell: Int) -> Adoption.Measure { cells[cell].measure }
}

extension Trajectory {
  /// Members of a cell that a measure counts at the end of a recorded date.
  package func counted(_ cell: Int, date: Int, measure: Adoption.Measure) -> Double {
    let index = date * eligible.count + cell
    return measure == .ever ? ever[index] : active[index]
  }
}
