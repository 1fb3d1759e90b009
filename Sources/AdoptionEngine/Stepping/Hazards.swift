internal import PlanningDomain

/// What acts on every cell at one state: reach, open need and hazards by source. Buffers are reused over the steps.
struct Hazards {
  let model: ScenarioModel
  let inputs: DrawInputs
  /// R by cell, and what sets it (-1: the ceiling; else the requirement).
  private(set) var reach: [Double]
  private(set) var limit: [Int]
  /// O by cell.
  private(set) var need: [Double]
  /// Σθ by cell.
  private(set) var help: [Double]
  /// H = λ + Σθ by cell.
  private(set) var total: [Double]
  /// H by source; [cell × sources + source].
  private(set) var bySource: [Double]
  /// By pool: the share of its time that finds nobody in open need.
  private(set) var idleShare: [Double]
  /// F by flow and place, and the files a day that officers file; [flow × places + place].
  private(set) var selfServed: [Double]
  private(set) var assisted: [Double]
  /// Σ active ÷ Σ eligible by place and indicator, and over all places.
  private var placeShare: [Double]
  private var overallShare: [Double]

  private let sourceCount: Int
  private let indicatorCount: Int

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

  /// Teams: Holling's disc equation, as a hazard per member of open need.
  private mutating func evaluateTeams(step: Int) {
    for pool in idleShare.indices { idleShare[pool] = 0 }
    let served = inputs.served
    for service in served.services {
      var weights = 0.0
      for index in service.cells { weights += weight(of: served.cell[index], service.split) }
      guard weights > 0 else {
        idleShare[service.pool] += service.share
        continue
      }
      let groups = model.pools[service.pool].groups.count
      for index in service.cells {
        let cell = served.cell[index]
        let time = inputs.exogenous.workingTime[service.pool][step * groups + served.group[index]]
        let minutes = time * service.share * weight(of: cell, service.split) / weights
        let cost = served.handling[index] * need[cell] + served.searching[index]
        guard cost > 0 else { continue }
        let hazard = served.success[index] * minutes / cost
        bySource[cell * sourceCount + service.source] += hazard
        help[cell] += hazard
      }
    }
  }

  /// Classes: seats filled at random from those served, whether they need it or not.
  private mutating func evaluateClasses(step: Int) {
    for (index, course) in model.courses.enumerated() {
      let seats = inputs.exogenous.seats[index]
      for cells in course.services {
        let members = cells.reduce(0) { $0 + inputs.eligible[$1.cell] }
        guard members > 0 else { continue }
        for taught in cells {
          let hazard =
            inputs.values[taught.success] * seats[step * course.groups.count + taught.group] / members
          bySource[taught.cell * sourceCount + course.source] += hazard
          help[taught.cell] += hazard
        }
      }
    }
  }

  /// Desks: officers file for those who do not serve themselves, as long as their minutes last, and teach while they do.
  private mutating func evaluateDesks(active: [Double], step: Int) {
    let places = model.layout.places.count
    for (flow, states) in model.flows.enumerated() {
      for (place, state) in states.enumerated() {
        var lowest = state.selfService.isEmpty ? 0 : Double.infinity
        for indicator in state.selfService { lowest = min(lowest, placeShare[place * indicatorCount + indicator]) }
        selfServed[flow * places + place] = lowest
        assisted[flow * places + place] = 0
      }
    }
    for (index, desk) in model.desks.enumerated() {
      var left = inputs.exogenous.officerMinutes[index][step]
      for service in desk.services {
        let slot = service.flow * places + desk.placeIndex
        let waiting = inputs.exogenous.files[service.flow][desk.placeIndex][step] * (1 - selfServed[slot])
        let handling = inputs.values[service.handling]
        let filed = waiting * handling > left ? left / handling : waiting
        assisted[slot] = filed
        left = max(0, left - filed * handling)
        for cells in service.teaches {
          let others = cells.reduce(0) { $0 + inputs.eligible[$1.cell] - active[$1.cell] }
          guard others > 0 else { continue }
          for (cell, success) in cells {
            let hazard = inputs.values[success] * filed / others
            bySource[cell * sourceCount + desk.source] += hazard
            help[cell] += hazard
          }
        }
      }
    }
  }

  private func weight(of cell: Int, _ split: Team.Split) -> Double {
    split == .remaining ? need[cell] : inputs.eligible[cell]
  }
}
