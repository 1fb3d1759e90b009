internal import PlanningDomain

/// Who moved because of what, kept while stepping.
struct Tally {
  /// [cell × sources + source]
  private(set) var adopted: [Double]
  private(set) var returned: [Double]
  private(set) var lapsed: [Double]
  /// Minutes, by pool.
  private(set) var worked: [Double]
  private(set) var idle: [Double]
  private let model: ScenarioModel
  private let sourceCount: Int
  /// Indices of the sources that are teams.
  private let teams: [Int]

  init(_ model: ScenarioModel, start: [Double]) {
    self.model = model
    sourceCount = model.sources.count
    teams = Set(model.pools.map(\.source)).sorted()
    adopted = [Double](repeating: 0, count: start.count * sourceCount)
    returned = adopted
    lapsed = [Double](repeating: 0, count: start.count)
    worked = [Double](repeating: 0, count: model.pools.count)
    idle = worked
    for cell in start.indices { adopted[cell * sourceCount] = start[cell] }
  }

  mutating func exchange(_ cell: Int, lapsed lapses: Double, returned returns: Double) {
    lapsed[cell] += lapses
    returned[cell * sourceCount + 1] += returns
  }

  /// Splits a cell's uptake by the sources' shares of the hazard, and those brought back by the pools' shares of help.
  mutating func takeUp(_ cell: Int, uptake: Double, back: Double, hazards: Hazards) {
    let base = cell * sourceCount
    if uptake > 0, hazards.total[cell] > 0 {
      for source in 1..<sourceCount {
        adopted[base + source] += uptake * hazards.bySource[base + source] / hazards.total[cell]
      }
    }
    if back > 0, hazards.help[cell] > 0 {
      for source in teams {
        returned[base + source] += back * hazards.bySource[base + source] / hazards.help[cell]
      }
    }
  }

  /// Adds a step's working time. A pool's minutes are the mean over its groups, weighted by the members it serves.
  mutating func count(_ hazards: Hazards, inputs: DrawInputs, step: Int, length: Double) {
    for (index, pool) in model.pools.enumerated() {
      let time = inputs.exogenous.workingTime[index]
      let weights = pool.groupWeights(eligible: inputs.eligible)
      var minutes = 0.0
      for local in pool.groups.indices { minutes += weights[local] * time[step * pool.groups.count + local] }
      worked[index] += minutes * length
      idle[index] += minutes * length * hazards.idleShare[index]
    }
  }
}

extension ScenarioModel.Pool {
  /// The served members of each group as a share of all served members of the pool; equal shares if nobody is served.
  func groupWeights(eligible: [Double]) -> [Double] {
    var weights = [Double](repeating: 0, count: groups.count)
    for service in services {
      for served in service.cells { weights[served.group] += eligible[served.cell] }
    }
    let total = weights.reduce(0, +)
    return weights.map { total > 0 ? $0 / total : 1 / Double(groups.count) }
  }
}
