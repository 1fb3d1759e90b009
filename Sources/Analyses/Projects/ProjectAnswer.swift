internal import AdoptionEngine
public import PlanningDomain

/// Whether a project comes about, and whether it moves anything.
public struct ProjectAnswer: Sendable {
  public let lever: LeverID
  /// Its chance at central numbers, 0…1.
  public let chance: Double
  /// How often it happens in the draws; nil in a deterministic run.
  public let happens: Probability?
  /// Whole đồng of the cost estimate.
  public let cost: Int
  /// Whether it raises the ceiling of an indicator.
  public let movesPeople: Bool
  /// Whether a target asks for a milestone it completes.
  public let servesTarget: Bool

  public var isCertain: Bool { chance >= 1 }
  /// Whether money is spent on it that changes no figure anybody asks for.
  public var isIdle: Bool { cost > 0 && !movesPeople && !servesTarget }
}

extension Projections {
  /// Every project that is switched on, in file order.
  public func projectAnswers(_ estimate: [EstimateLine]) throws -> [ProjectAnswer] {
    let targeted = Set(ensemble.study.targets.map(\.indicator))
    return try scenario.levers.compactMap { lever in
      guard let project = lever.project, let index = model.projects.firstIndex(where: { $0.lever == lever.id }) else {
        return nil
      }
      var numbers = NumberTable()
      let chance = try numbers.slot(project.chance, place: lever.places.min(), segment: nil)
      let happened = table.sum([table.layout.draw.happened.lowerBound + index]).map { $0 > 0 }
      return ProjectAnswer(
        lever: lever.id, chance: try numbers.central()[chance],
        happens: happened.isEmpty ? nil : Probability(happened),
        cost: estimate.filter { $0.lever == lever.id }.reduce(0) { $0 + $1.amount },
        movesPeople: project.raises.contains { $0.share.canBePositive },
        servesTarget: project.achieves.contains { targeted.contains($0.indicator) })
    }
  }
}

extension Parameter {
  /// Whether it can be anything but 0.
  fileprivate var canBePositive: Bool { values.contains { $0.distribution != .fixed(0) } }
}
