package import PlanningDomain

extension ScenarioModel {
  mutating func compileLevers() throws {
    sources = [.start, .ownInitiative, .wordOfMouth]
    if scenario.indicators.contains(where: { $0.adoption?.encouragedBy.isEmpty == false }) {
      encouragement = sources.count
      sources.append(.encouragement)
    }
    for lever in scenario.levers.sorted(by: { $0.id < $1.id }) where lever.isEnabled {
      switch lever.kind {
      case .team(let team): try compile(team, of: lever)
      case .media(let media): try compile(media, of: lever)
      case .project(let project): try compile(project, of: lever)
      case .classes(let classes): try compile(classes, of: lever)
      case .desk(let desk): try compile(desk, of: lever)
      }
    }
  }

  /// The days of the period.
  package var days: [Day] { (0..<grid.period.length).map { grid.period.from + $0 } }

  /// The groups of some places, ascending, of these segments only (nil for all).
  func groups(in places: [PlaceID], only segments: [SegmentID]?) throws -> [Int] {
    try places.flatMap { place in
      guard let index = layout.index(of: place) else { throw EngineError.unknownIdentifier(place.text) }
      return layout.groupsOfPlace[index].filter { segments?.contains(layout.groups[$0].segment) ?? true }
    }
  }
}
