internal import PlanningDomain

extension ScenarioModel {
  /// A class lever in one of its places.
  struct Course: Sendable {
    /// Index into `sources`.
    var source: Int
    var lever: LeverID
    var place: PlaceID
    /// The groups of the place it serves, ascending.
    var groups: [Int]
    /// Sessions per calendar month, slots by day of the period.
    var sessions: [Slot]
    var seats: Slot
    /// By indicator.
    var services: [[TaughtCell]] = []
  }

  struct TaughtCell: Sendable {
    var cell: Int
    /// Index into the course's `groups`.
    var group: Int
    var success: Slot
  }

  mutating func compile(_ classes: Classes, of lever: Lever) throws {
    let source = sources.count
    sources.append(.classes(lever.id))
    for place in lever.places.sorted() {
      courses.append(
        Course(
          source: source, lever: lever.id, place: place, groups: try groups(in: [place], only: classes.segments),
          sessions: try numbers.slots(classes.sessions, on: days, place: place),
          seats: try numbers.slot(classes.seats, place: place, segment: nil)))
    }
  }

  mutating func compileCourses() throws {
    let levers = Dictionary(scenario.levers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for index in courses.indices {
      guard let classes = levers[courses[index].lever]?.classes else { continue }
      for service in classes.serves.sorted(by: { $0.indicator < $1.indicator }) {
        guard let indicator = layout.indicators.firstIndex(of: service.indicator) else {
          throw EngineError.unknownIdentifier(service.indicator.text)
        }
        let cells = try courses[index].groups.enumerated().map { local, group in
          TaughtCell(
            cell: layout.cell(group: group, indicator: indicator), group: local,
            success: try numbers.slot(
              service.success, place: layout.groups[group].place, segment: layout.groups[group].segment))
        }
        courses[index].services.append(cells)
      }
    }
  }
}
