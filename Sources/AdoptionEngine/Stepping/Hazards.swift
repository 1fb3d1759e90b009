internal import PlanningDomain

/// What acts on every cell at one state: reach, open need and hazards by source. Buffers are reused over the steps.
struct Hazards {
  let model: ScenarioModel
  let inputs: DrawInputs
  /// R by cell, and what sets it (-1: the ceiling; else the requirement).
  private(set) var reach: [Double]
  private(set) var limit: [Int]
  /// O by cell.
  var need: [Double]
  /// Σθ by cell.
  var help: [Double]
  /// H = λ + Σθ by cell.
  private(set) var total: [Double]
  /// H by source; [cell × sources + source].
  var bySource: [Double]
  /// By pool: the share of its time that finds nobody in open need.
  var idleShare: [Double]
  /// F by flow and place, and the files a day that officers file; [flow × places + place].
  var selfServed: [Double]
  var assisted: [Double]
  /// Σ active ÷ Σ eligible by place and indicator, and over all places.
  private(set) var placeShare: [Double]
  private var overallShare: [Double]

  let sourceCount: Int
  let indicatorCount: Int

  init(_ model: ScenarioModel, _ inputs: DrawInputs) {
    self.model = model
    self.inputs = inputs
    let cells = model.cells.count
    sourceCount = model.sources.count
    indicatorCount = model.layout.indicators.count
    reach = [Double](repeating: 0, count: cells)
    limit = [Int](repeating: -1, count: cells)
    need = reach
    help = reach
    total = reach
    bySource = [Double](repeating: 0, count: cells * model.sources.count)
    idleShare = [Double](repeating: 0, count: model.pools.count)
    selfServed = [Double](repeating: 0, count: model.flows.count * model.layout.places.count)
    assisted = selfServed
    placeShare = [Double](repeating: 0, count: model.layout.places.count * indicatorCount)
    overallShare = [Double](repeating: 0, count: indicatorCount)
  }

  /// Computes everything at a state, for the inputs of a step.
  ///
  /// - Parameter noise: multiplies H and θ, by place and indicator; nil for none.
  mutating func evaluate(active: [Double], ever: [Double], step: Int, noise: [Double]?) {
    evaluateReach(active: active, ever: ever, step: step)
    evaluateShares(active: active)
    evaluateOwn(active: active, step: step)
    for cell in help.indices { help[cell] = 0 }
    evaluateTeams(step: step)
    evaluateClasses(step: step)
    evaluateDesks(active: active, step: step)
    for cell in total.indices {
      let factor = noise.map { $0[noiseIndex(of: cell)] } ?? 1
      var sum = 0.0
      for source in cell * sourceCount..<(cell + 1) * sourceCount {
        bySource[source] *= factor
        sum += bySource[source]
      }
      help[cell] *= factor
      total[cell] = sum
    }
  }

  private func noiseIndex(of cell: Int) -> Int {
    let group = cell / indicatorCount
    return model.layout.groups[group].placeIndex * indicatorCount + cell - group * indicatorCount
  }

  private mutating func evaluateReach(active: [Double], ever: [Double], step: Int) {
    for cell in reach.indices {
      let ceilings = inputs.ceiling[cell]
      var share = ceilings[ceilings.count == 1 ? 0 : step]
      var limiting = -1
      for position in inputs.times[cell].indices {
        let required = model.cells[cell].requirements[position].cell
        let eligible = inputs.eligible[required]
        let allowed = eligible > 0 ? inputs.times[cell][position] * (active[required] / eligible) : 0
        if allowed < share {
          share = allowed
          limiting = position
        }
      }
      let room = inputs.eligible[cell] * share
      reach[cell] = room
      limit[cell] = limiting
      let potential = max(room - ever[cell], 0)
      need[cell] = inputs.countsActive[cell] ? potential + (ever[cell] - active[cell]) : potential
    }
  }

  private mutating func evaluateShares(active: [Double]) {
    for indicator in 0..<indicatorCount {
      var allActive = 0.0
      var allEligible = 0.0
      for (place, groups) in model.layout.groupsOfPlace.enumerated() {
        var placeActive = 0.0
        var placeEligible = 0.0
        for group in groups {
          placeActive += active[group * indicatorCount + indicator]
          placeEligible += inputs.eligible[group * indicatorCount + indicator]
        }
        placeShare[place * indicatorCount + indicator] = placeEligible > 0 ? placeActive / placeEligible : 0
        allActive += placeActive
        allEligible += placeEligible
      }
      overallShare[indicator] = allEligible > 0 ? allActive / allEligible : 0
    }
  }

  /// Innovation, imitation, media and encouragement.
  private mutating func evaluateOwn(active: [Double], step: Int) {
    let groupCount = model.layout.groups.count
    for cell in active.indices {
      let group = cell / indicatorCount
      let indicator = cell - group * indicatorCount
      let place = model.layout.groups[group].placeIndex * indicatorCount
      let eligible = inputs.eligible[cell]
      let share = eligible > 0 ? active[cell] / eligible : 0
      let mixing = model.cells[cell].mixing
      let imitated =
        mixing.segment * share + mixing.place * placeShare[place + indicator] + mixing.all * overallShare[indicator]
      let demand = inputs.exogenous.demand[step * groupCount + group]
      let base = cell * sourceCount
      for source in base..<base + sourceCount { bySource[source] = 0 }
      bySource[base + 1] = demand * inputs.innovation[cell]
      bySource[base + 2] = demand * inputs.imitation[cell] * imitated
      for (position, rate) in inputs.mediaRates[cell].enumerated() {
        let channel = model.cells[cell].media[position].channel
        bySource[base + model.channels[channel].source] = demand * (rate * inputs.exogenous.media[channel][step])
      }
      guard let encouragement = model.encouragement else { continue }
      for (position, rate) in inputs.encouragementRates[cell].enumerated() {
        let other = model.cells[cell].encouragements[position].indicator
        bySource[base + encouragement] += demand * (rate * placeShare[place + other])
      }
    }
  }
}
