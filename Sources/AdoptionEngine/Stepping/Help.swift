internal import PlanningDomain

/// Those who help: hazards of teams, classes and desks on members in open need.
extension Hazards {
  /// Teams: Holling's disc equation, as a hazard per member of open need.
  mutating func evaluateTeams(step: Int) {
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
  mutating func evaluateClasses(step: Int) {
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
  mutating func evaluateDesks(active: [Double], step: Int) {
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
