internal import LaneKernels
internal import PlanningDomain

/// Pools, classes and desks by the place they belong to; a pool that roams by its first.
struct LaneLevers {
  private var pools: [Int: [Int]] = [:]
  private var courses: [Int: [Int]] = [:]
  private var desks: [Int: [Int]] = [:]

  init(_ scenario: ScenarioModel) {
    for (index, pool) in scenario.pools.enumerated() {
      guard let place = pool.places.first.flatMap(scenario.layout.index(of:)) else { continue }
      pools[place, default: []].append(index)
    }
    for (index, course) in scenario.courses.enumerated() {
      guard let place = scenario.layout.index(of: course.place) else { continue }
      courses[place, default: []].append(index)
    }
    for (index, desk) in scenario.desks.enumerated() { desks[desk.placeIndex, default: []].append(index) }
  }

  func pools(in places: [Int]) -> [Int] { places.flatMap { pools[$0] ?? [] }.sorted() }
  func courses(in places: [Int]) -> [Int] { places.flatMap { courses[$0] ?? [] }.sorted() }
  func desks(in places: [Int]) -> [Int] { places.flatMap { desks[$0] ?? [] }.sorted() }
}

extension LaneProgramBuilder {
  mutating func addPools(_ pools: [Int], _ context: inout LaneIslandContext) {
    let firstService = services.count
    for index in pools {
      let pool = scenario.pools[index]
      let firstTime = series.series.count - context.firstSeries
      for local in pool.groups.indices {
        context.workingTimes.append(
          .init(pool: index, group: local, series: series.series.count - context.firstSeries))
        addWorkingTime(index, group: local)
      }
      for service in pool.services {
        let number = services.count - firstService
        services.append(LaneService(byMembers: pool.split == .members ? 1 : 0))
        if pool.split == .members || pool.places.count > 1 { context.sharedServices.insert(number) }
        for served in service.cells {
          context.visits[served.cell, default: []].append(
            LaneVisit(
              service: Int32(number), time: Int32(firstTime + served.group), handling: Int32(served.handling),
              success: Int32(served.success), search: Int32(served.search), travel: Int32(served.travel),
              share: Int32(service.share), source: Int32(pool.source)))
        }
      }
    }
  }

  /// T of one group of a pool: certain, a sum of products, or left to the caller where training or attrition is uncertain.
  private mutating func addWorkingTime(_ index: Int, group local: Int) {
    let pool = scenario.pools[index]
    let group = pool.groups[local]
    let numbers = scenario.numbers
    if numbers.isUncertain(pool.training) || numbers.isUncertain(pool.attrition) {
      series.addGiven(.init(pool: index, group: local))
      return
    }
    let isFixed = calendar.isFixed(\.effort, of: group) && !(pool.members + pool.hours).contains(where: numbers.isUncertain)
    if isFixed {
      let time = fixed.workingTime[index]
      series.addFixed(scenario.grid.steps.indices.map { time[$0 * pool.groups.count + local] })
      return
    }
    let present = WorkingTime.presentTeams(pool, values: central, days: scenario.grid.period.length)
    let calendar = calendar
    series.addSum { day in
      (present[day], [pool.members[day], pool.hours[day]] + calendar.slots(\.effort, of: group, on: day))
    }
  }

  mutating func addCourses(_ courses: [Int], _ context: inout LaneIslandContext) {
    for index in courses {
      let course = scenario.courses[index]
      let firstSeats = series.series.count - context.firstSeries
      for local in course.groups.indices { addSeats(index, group: local) }
      for taught in course.services {
        for cell in taught {
          context.lessons[cell.cell, default: []].append(
            LaneLesson(
              classroom: Int32(context.classrooms), seats: Int32(firstSeats + cell.group), success: Int32(cell.success),
              source: Int32(course.source)))
        }
        context.classrooms += 1
      }
    }
  }

  private mutating func addSeats(_ index: Int, group local: Int) {
    let course = scenario.courses[index]
    let group = course.groups[local]
    let isFixed =
      calendar.isFixed(\.effort, of: group)
      && !(course.sessions + [course.seats]).contains(where: scenario.numbers.isUncertain)
    if isFixed {
      series.addFixed(scenario.grid.steps.indices.map { fixed.seats[index][$0 * course.groups.count + local] })
    } else {
      let calendar = calendar
      series.addSum { day in
        (1 / RateUnit.month, [course.sessions[day], course.seats] + calendar.slots(\.effort, of: group, on: day))
      }
    }
  }
}
