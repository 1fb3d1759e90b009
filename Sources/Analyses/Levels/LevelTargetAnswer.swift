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

  /// - Parameters:
  ///   - answers: those of the target's level, one a place it applies to.
  ///   - draws: how many there are.
  init(_ target: LevelTarget, answers: [LevelAnswer], draws: Int) {
    self.target = target
    places = answers.count
    held = answers.count(where: \.isHeld)
    needed = target.needed(among: answers.count)
    let counted = target.counting == .new ? answers.filter { !$0.isHeld } : answers
    let reached = Series(
      central: Double(counted.count(where: \.isReachedCentrally)),
      draws: (0..<draws).map { draw in Double(counted.count { $0.outcomes[draw] }) })
    self.reached = reached
    let needed = Double(needed)
    isMetCentrally = reached.central >= needed
    outcomes = reached.draws.map { $0 >= needed }
  }
}
