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
  /// Files since the start of the period and minutes of the officers who filed; [flow × places + place].
  private(set) var deskWork: [DeskWork]
  /// Minutes the officers had, by desk.
  private(set) var officerMinutes: [Double]
  private let model: ScenarioModel
  private let sourceCount: Int
  /// Indices of the sources that help: teams, classes, desks.
  private let helpers: [Int]

  init(_ model: ScenarioModel, start: [Double]) {
    self.model = model
    sourceCount = model.sources.count
    helpers = Set(model.pools.map(\.source) + model.courses.map(\.source) + model.desks.map(\.source)).sorted()
    deskWork = [DeskWork](repeating: DeskWork(), count: model.flows.count * model.layout.places.count)
    officerMinutes = [Double](repeating: 0, count: model.desks.count)
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

  /// Splits a cell's uptake by the sources' shares of the hazard, and those brought back by the helpers' shares of help.
  mutating func takeUp(_ cell: Int, uptake: Double, back: Double, hazards: Hazards) {
    let base = cell * sourceCount
    if uptake > 0, hazards.total[cell] > 0 {
      for source in 1..<sourceCount {
        adopted[base + source] += uptake * hazards.bySource[base + source] / hazards.total[cell]
      }
    }
    if back > 0, hazards.help[cell] > 0 {
      for source in helpers {
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
    countFiles(hazards, inputs: inputs, step: step, length: length)
  }

  private mutating func countFiles(_ hazards: Hazards, inputs: DrawInputs, step: Int, length: Double) {
    let places = model.layout.places.count
    for flow in model.flows.indices {
      for place in 0..<places {
        let slot = flow * places + place
        let files = inputs.exogenous.files[flow][place][step]
        let alone = files * hazards.selfServed[slot]
        deskWork[slot].selfServed += alone * length
        deskWork[slot].assisted += hazards.assisted[slot] * length
        deskWork[slot].paper += (files - alone - hazards.assisted[slot]) * length
        deskWork[slot].latestFiles = files
        deskWork[slot].latestOnline = alone + hazards.assisted[slot]
      }
    }
    for (index, desk) in model.desks.enumerated() {
      officerMinutes[index] += inputs.exogenous.officerMinutes[index][step] * length
      for service in desk.services {
        let slot = service.flow * places + desk.placeIndex
        deskWork[slot].officerMinutes += hazards.assisted[slot] * inputs.values[service.handling] * length
      }
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
