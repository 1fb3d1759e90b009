public import PlanningDomain

/// Whether as many places reach a level as a target asks for.
public struct LevelTargetAnswer: Sendable {
  public let target: LevelTarget
  /// Places the level applies to, and how many of them hold it already.
  public let places: Int
  public let held: Int
  public let needed: Int
  /// Places that count, as the target counts them.
  public let reached: Series
  public let isMetCentrally: Bool
  /// By draw, in draw order.
  public let outcomes: [Bool]

  /// nil in a deterministic run.
  public var probability: Probability? { outcomes.isEmpty ? nil : Probability(outcomes) }

  /// Places still missing; 0 where it is met.
  public var gap: Series {
    Series(
      central: max(0, Double(needed) - reached.central), draws: reached.draws.map { max(0, Double(needed) - $0) })
  }

  /// - Parameter answers: those of the target's level, one a place it applies to.
  init(_ target: LevelTarget, answers: [LevelAnswer]) {
    self.target = target
    places = answers.count
    held = answers.count(where: \.isHeld)
    needed = target.needed(among: answers.count)
    reached = Projections.placesReached(target.counting == .new ? answers.filter { !$0.isHeld } : answers)
    let needed = Double(needed)
    isMetCentrally = reached.central >= needed
    // Where every place holds it already and only new ones count, no draw has one.
    let draws = answers.first.map(\.outcomes.indices) ?? 0..<0
    let counted = reached
    outcomes = draws.map { (counted.draws.isEmpty ? 0 : counted.draws[$0]) >= needed }
  }
}
