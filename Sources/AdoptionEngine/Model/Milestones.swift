internal import PlanningDomain

extension ScenarioModel {
  /// A milestone in a place: what is done at the start and what projects complete.
  struct MilestoneState: Sendable {
    var start: Slot
    var completions: [(project: Int, share: Slot)]
  }

  mutating func compileMilestones() throws {
    milestones = try layout.milestones.map { id in
      guard let milestone = indicator(id)?.milestone else {
        throw EngineError.unknownIdentifier(id.text)
      }
      return try layout.places.map { place in
        var completions: [(project: Int, share: Slot)] = []
        for (index, project) in projects.enumerated() where project.places.contains(place) {
          for achievement in project.achieves where achievement.indicator == id {
            completions.append((index, try numbers.slot(achievement.share, place: place, segment: nil)))
          }
        }
        return MilestoneState(
          start: try numbers.slot(milestone.start, place: place, segment: nil), completions: completions)
      }
    }
  }
}
