import AdoptionEngine
import Foundation
import NumericalMethods
import PlanningDomain
import TestStudies
import Testing

/// The equations of the model at mid-day inputs, written once more and directly, for an adaptive solver.
struct Equations {
  let scenario: Scenario
  let from: Day

  struct Cell {
    var place: Place
    var segment: Segment
    var indicator: Indicator
    var adoption: Adoption
  }

  var cells: [Cell] {
    scenario.places.sorted { $0.id < $1.id }.flatMap { place in
      place.segments.sorted { $0.id < $1.id }.flatMap { segment in
        scenario.indicators.sorted { $0.id < $1.id }.compactMap { indicator in
          indicator.adoption.map { Cell(place: place, segment: segment, indicator: indicator, adoption: $0) }
        }
      }
    }
  }

  func value(_ parameter: Parameter, _ cell: Cell) throws -> Double {
    try #require(parameter.value(place: cell.place.id, segment: cell.segment.id)).distribution.quantile(0.5)
  }

  func eligible(_ cell: Cell) throws -> Double { try value(try #require(cell.segment.counts["people"]), cell) }

  /// Start values: A for all cells, then E.
  func start() throws -> [Double] {
    let cells = self.cells
    let ever = try cells.map { cell in
      let measured = try value(cell.adoption.start.share, cell) * eligible(cell)
      return cell.adoption.measure == .ever
        ? measured : measured + (try value(cell.adoption.dormant, cell)) * (try eligible(cell))
    }
    let active = try cells.enumerated().map { index, cell in
      ever[index] - (try value(cell.adoption.dormant, cell)) * (try eligible(cell))
    }
    return active + ever
  }

  func calendar(_ cell: Cell, _ offset: Int) throws -> (effort: Double, demand: Double) {
    var result = (effort: 1.0, demand: 1.0)
    for entry in scenario.calendar
    where entry.period.contains(from + offset) && entry.applies(to: cell.segment.id, in: cell.place.id) {
      result.effort *= try value(entry.effort, cell)
      result.demand *= try value(entry.demand, cell)
    }
    return result
  }

  /// Effect of a media lever at the middle of a day, from the whole history of spend.
  func mediaEffect(_ media: Media, places: [PlaceID], _ offset: Int) throws -> Double {
    let any = cells[0]
    let audience = try scenario.places.filter { places.contains($0.id) }.flatMap(\.segments)
      .reduce(0.0) { $0 + (try value(try #require($1.counts["people"]), any)) }
    guard audience > 0 else { return 0 }
    guard case .spend(let perMonth) = media.volume else { return 0 }
    let spend = try value(perMonth.entries[0].parameter, any) / (365.25 / 12) / audience
    let before = try media.before.map { try value($0, any) / (365.25 / 12) / audience } ?? 0
    let life = try value(media.carryOver, any)
    let smoothed = life > 0 ? spend + (before - spend) * exp(-(Double(offset) + 0.5) / life) : spend
    let slope = try value(media.slope, any)
    return smoothed > 0 ? pow(smoothed, slope) / (pow(smoothed, slope) + pow(try value(media.halfEffect, any), slope)) : 0
  }

  func ceiling(_ cell: Cell, _ offset: Int) throws -> Double {
    var share = try value(cell.adoption.ceiling, cell)
    for lever in scenario.levers where lever.places.contains(cell.place.id) {
      guard let project = lever.project, try value(project.chance, cell) > 0.5 else { continue }
      let done = project.completes + Int((try value(project.delay, cell) + 0.5).rounded(.down))
      let since = Double(from + offset - done) - 0.5
      let rollOut = try value(project.rollOut, cell)
      let ramp = since < 0 ? 0 : rollOut > 0 ? min(1, since / rollOut) : 1
      for raise in project.raises where raise.indicator == cell.indicator.id { share += try value(raise.share, cell) * ramp }
    }
    return min(1, share)
  }

  /// dA/dt and dE/dt on a day.
  func derivative(_ state: [Double], _ offset: Int) throws -> [Double] {
    let cells = self.cells
    let count = cells.count
    let eligible = try cells.map { try self.eligible($0) }
    func share(_ indices: [Int]) -> Double {
      let people = indices.reduce(0) { $0 + eligible[$1] }
      return people > 0 ? indices.reduce(0) { $0 + state[$1] } / people : 0
    }
    var reach: [Double] = []
    var need: [Double] = []
    for (index, cell) in cells.enumerated() {
      var allowed = try ceiling(cell, offset)
      for requirement in cell.adoption.requires {
        let other = try #require(
          cells.firstIndex {
            $0.place.id == cell.place.id && $0.segment.id == cell.segment.id && $0.indicator.id == requirement.indicator
          })
        allowed = min(allowed, (try requirement.times.map { try value($0, cell) } ?? 1) * share([other]))
      }
      reach.append(eligible[index] * allowed)
      let potential = max(reach[index] - state[count + index], 0)
      need.append(cell.adoption.measure == .active ? potential + state[count + index] - state[index] : potential)
    }
    var help = [Double](repeating: 0, count: count)
    for lever in scenario.levers {
      guard let team = lever.team, case .teams(let schedule) = team.count else { continue }
      let beats: [[PlaceID]] = team.roams ? [lever.places] : lever.places.map { [$0] }
      for places in beats {
        let served = cells.indices.filter { places.contains(cells[$0].place.id) }
        let first = cells[served[0]]
        let nominal = try value(schedule.entries[0].parameter, first)
        let existing = min(nominal, try value(team.existing, first))
        let training = try value(team.training, first)
        let elapsed = Double(offset) + 0.5
        var teams = existing + (nominal - existing) * (elapsed >= training ? 1 : elapsed / training)
        teams *= exp(-(try value(team.attrition, first)) * elapsed)
        let minutes =
          teams * (try value(team.members.entries[0].parameter, first)) * (try value(team.hours.entries[0].parameter, first))
        for service in team.serves {
          let own = served.filter { cells[$0].indicator.id == service.indicator }
          let weights = own.map { team.split == .remaining ? need[$0] : eligible[$0] }
          let total = weights.reduce(0, +)
          for (position, index) in own.enumerated() where total > 0 {
            let cell = cells[index]
            let time =
              minutes * (try calendar(cell, offset).effort) * (try value(service.share, cell)) * weights[position] / total
            let search = try value(team.search, cell) + (try value(cell.place.travel, cell))
            let cost = try value(service.handling, cell) * need[index] + search * eligible[index]
            if cost > 0 { help[index] += try value(service.success, cell) * time / cost }
          }
        }
      }
    }
    try addClasses(to: &help, eligible, offset)
    try addDesks(to: &help, eligible, state)
    var result = [Double](repeating: 0, count: 2 * count)
    for (index, cell) in cells.enumerated() {
      let place = cells.indices.filter { cells[$0].indicator.id == cell.indicator.id && cells[$0].place.id == cell.place.id }
      let all = cells.indices.filter { cells[$0].indicator.id == cell.indicator.id }
      let mixing = cell.adoption.mixing
      let imitated = mixing.segment * share([index]) + mixing.place * share(place) + mixing.all * share(all)
      var own = try value(cell.adoption.innovation, cell) + (try value(cell.adoption.imitation, cell)) * imitated
      for lever in scenario.levers where lever.places.contains(cell.place.id) {
        guard let media = lever.media else { continue }
        for effect in media.adds where effect.indicator == cell.indicator.id {
          own += try value(effect.rate, cell) * (try mediaEffect(media, places: lever.places, offset))
        }
      }
      for other in cell.adoption.encouragedBy {
        let indices = cells.indices.filter {
          cells[$0].indicator.id == other.indicator && cells[$0].place.id == cell.place.id
        }
        own += try value(other.rate, cell) * share(indices)
      }
      let hazard = (try value(cell.segment.receptivity, cell)) * (try calendar(cell, offset).demand) * own + help[index]
      let uptake = hazard * max(reach[index] - state[count + index], 0)
      let dormant = state[count + index] - state[index]
      let back = (try value(cell.adoption.returning, cell)) + (cell.adoption.measure == .active ? help[index] : 0)
      result[index] = uptake + back * dormant - (try value(cell.adoption.lapse, cell)) * state[index]
      result[count + index] = uptake
    }
    return result
  }
}

extension Equations {
  /// Seats a day, filled at random from all members of the place who are served.
  private func addClasses(to help: inout [Double], _ eligible: [Double], _ offset: Int) throws {
    for lever in scenario.levers {
      guard let classes = lever.classes else { continue }
      for place in lever.places {
        for service in classes.serves {
          let own = cells.indices.filter { cells[$0].place.id == place && cells[$0].indicator.id == service.indicator }
          let members = own.reduce(0) { $0 + eligible[$1] }
          for index in own where members > 0 {
            let seats =
              (try value(classes.sessions.entries[0].parameter, cells[index])) / (365.25 / 12)
              * (try value(classes.seats, cells[index])) * (try calendar(cells[index], offset).effort)
            help[index] += try value(service.success, cells[index]) * seats / members
          }
        }
      }
    }
  }

  private func files(of flow: Flow, _ cell: Cell) throws -> Double {
    switch flow.files {
    case .perMonth(let schedule): return try value(schedule.entries[0].parameter, cell) / (365.25 / 12)
    case .share(let share, let id):
      let other = try #require(scenario.indicators.first { $0.id == id }?.flow)
      return try value(share, cell) * (try files(of: other, cell))
    }
  }

  /// Officers file in order of priority for those who do not serve themselves.
  private func addDesks(to help: inout [Double], _ eligible: [Double], _ state: [Double]) throws {
    for lever in scenario.levers {
      guard let desk = lever.desk else { continue }
      for place in lever.places {
        let here = cells.indices.filter { cells[$0].place.id == place }
        let first = cells[here[0]]
        var left = try value(desk.officers.entries[0].parameter, first) * (try value(desk.hours.entries[0].parameter, first))
        for service in desk.serves {
          let flow = try #require(scenario.indicators.first { $0.id == service.indicator }?.flow)
          let users = flow.selfService.map { id in here.filter { cells[$0].indicator.id == id } }
          let alone =
            users.map { own in
              let people = own.reduce(0) { $0 + eligible[$1] }
              return people > 0 ? own.reduce(0) { $0 + state[$1] } / people : 0
            }.min() ?? 0
          let handling = try value(service.handling, first)
          let filed = min(try files(of: flow, first) * (1 - alone), left / handling)
          left -= filed * handling
          for own in users {
            let others = own.reduce(0) { $0 + eligible[$1] - state[$1] }
            for index in own where others > 0 { help[index] += try value(service.success, cells[index]) * filed / others }
          }
        }
      }
    }
  }
}

@Suite("Adaptive reference solver")
struct ReferenceSolverTests {
  /// Weekly steps suffice for the first; the others have teams so strong that `auto` goes to days.
  @Test("The settled grid stays within 0.02 points of the equations solved to 1e-10", arguments: [3, 7, 10] as [UInt64])
  func rich(_ seed: UInt64) throws {
    var study = randomStudy(seed: seed)
    study.resolution = .auto
    let equations = Equations(scenario: study.scenarios[0], from: study.period.from)
    let (dates, path) = try centralPath(of: study, resolution: try study.settledResolution())
    let solver = try ReferenceSolver(absoluteError: 1e-10, relativeError: 1e-10)
    var state = try equations.start()
    let cells = equations.cells
    var worst = 0.0
    for offset in 0..<study.period.length {
      state = try solver.solve(from: 0, to: 1, initial: state) { _, state in try equations.derivative(state, offset) }
      guard let date = dates.firstIndex(of: study.period.from + offset) else { continue }
      for place in study.scenarios[0].places {
        for indicator in Set(cells.map(\.indicator.id)) {
          let own = cells.indices.filter { cells[$0].place.id == place.id && cells[$0].indicator.id == indicator }
          let people = own.reduce(0) { $0 + path.eligible[$1] }
          guard people > 0 else { continue }
          let difference = own.reduce(0) { $0 + path.active[date * cells.count + $1] - state[$1] } / people
          worst = max(worst, abs(difference))
        }
      }
    }
    #expect(worst < 0.0002, "off by \(100 * worst) points")
    #expect(worst > 1e-12, "a comparison of a thing with itself")
  }
}
