package import PlanningDomain

extension ScenarioModel {
  /// A project lever.
  package struct Works: Sendable {
    package let lever: LeverID
    var chance: Slot
    var places: Set<PlaceID>
    var completes: Day
    var delay: Slot
    var rollOut: Slot
    var raises: [Project.Raise]
    var achieves: [Project.Achievement]
  }

  mutating func compile(_ project: Project, of lever: Lever) throws {
    guard let first = lever.places.min() else { throw EngineError.unknownIdentifier(lever.id.text) }
    projects.append(
      Works(
        lever: lever.id, chance: try numbers.slot(project.chance, place: first, segment: nil),
        places: Set(lever.places), completes: project.completes,
        delay: try numbers.slot(project.delay, place: first, segment: nil),
        rollOut: try numbers.slot(project.rollOut, place: first, segment: nil),
        raises: project.raises, achieves: project.achieves))
  }
}
