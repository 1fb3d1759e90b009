internal import AdoptionEngine
internal import NumericalMethods
public import PlanningDomain

/// Whether a place earns a level.
public struct LevelAnswer: Sendable {
  public let level: Level
  /// The leaf place it is judged in.
  public let place: PlaceID
  /// Criteria met before the period: all of them where the level is held.
  public let met: Int
  /// Criteria still open without a name; nil where the level has none.
  public let unlisted: Int?
  public let isReachedCentrally: Bool
  /// By draw, in draw order.
  public let outcomes: [Bool]
  /// Held before the period, whatever happens.
  public let isHeld: Bool
  /// What fails most often in the draws in which the level fails (ties by id); nil if it never fails.
  public let mostOftenMissing: Missing?

  public enum Missing: Hashable, Sendable {
    case target(TargetID)
    case unlisted
    case includedLevel(LevelID)
  }

  public var probability: Probability? { outcomes.isEmpty ? nil : Probability(outcomes) }
}

extension Projections {
  /// Every level in every leaf place it applies to, in the order of the file and of places; counted in the draws of the targets.
  public func levelAnswers() throws -> [LevelAnswer] {
    try ensemble.study.levels.flatMap { level in try judged(by: level).map { try answer(to: level, in: $0) } }
  }

  /// The leaf places a level applies to, by id.
  func judged(by level: Level) -> [PlaceID] { layout.places.filter(level.applies(to:)) }

  /// Over places: how many reach a level, by draw.
  public static func placesReached(_ answers: [LevelAnswer]) -> Series {
    let central = Double(answers.count(where: \.isReachedCentrally))
    guard let draws = answers.first?.outcomes.indices else { return Series(central: central, draws: []) }
    return Series(central: central, draws: draws.map { draw in Double(answers.count { $0.outcomes[draw] }) })
  }

  private func answer(to level: Level, in place: PlaceID) throws -> LevelAnswer {
    if level.held.contains(place) {
      return LevelAnswer(
        level: level, place: place, met: level.criteria, unlisted: nil, isReachedCentrally: true,
        outcomes: [Bool](repeating: true, count: drawCount), isHeld: true, mostOftenMissing: nil)
    }
    var parts: [(missing: LevelAnswer.Missing, central: Bool, draws: [Bool])] = []
    for target in level.mandatory {
      let outcome = outcomes(of: target, in: [.place(place)])
      parts.append((.target(target), outcome.central, outcome.draws))
    }
    var optional: [(missing: LevelAnswer.Missing, central: Bool, draws: [Bool])] = []
    if let choice = level.optional {
      optional = choice.of.map { target in
        let outcome = outcomes(of: target, in: [.place(place)])
        return (.target(target), outcome.central, outcome.draws)
      }
    }
    if let unlisted = level.unlisted {
      let met = try unlistedOutcomes(unlisted, of: level, in: place)
      parts.append((.unlisted, met.central, met.draws))
    }
    if let included = level.includes, let lower = ensemble.study.levels.first(where: { $0.id == included }) {
      let answer = try answer(to: lower, in: place)
      parts.append((.includedLevel(included), answer.isReachedCentrally, answer.outcomes))
    }
    func enough(_ held: [Bool]) -> Bool { level.optional.map { held.count { $0 } >= $0.atLeast } ?? true }
    let central = parts.allSatisfy(\.central) && enough(optional.map(\.central))
    let reached = (0..<drawCount).map { draw in
      parts.allSatisfy { $0.draws[draw] } && enough(optional.map { $0.draws[draw] })
    }
    let failing = reached.indices.filter { !reached[$0] }
    let blamed = parts + optional
    let counts = blamed.map { part in failing.count { !part.draws[$0] } }
    var worst: Int?
    for index in blamed.indices where counts[index] > 0 {
      guard let leader = worst else {
        worst = index
        continue
      }
      if counts[index] > counts[leader]
        || (counts[index] == counts[leader] && blamed[index].missing.name < blamed[leader].missing.name)
      {
        worst = index
      }
    }
    return LevelAnswer(
      level: level, place: place, met: try whole(level.met, in: place, path: "levels.\(level.id).met"),
      unlisted: try level.unlisted.map { try count(of: $0, level, in: place) }, isReachedCentrally: central, outcomes: reached,
      isHeld: false,
      mostOftenMissing: worst.map { blamed[$0].missing })
  }

  private func count(of unlisted: Level.Unlisted, _ level: Level, in place: PlaceID) throws -> Int {
    try whole(unlisted.count, in: place, path: "levels.\(level.id).unlisted.count")
  }

  /// A whole number that reading a study made certain.
  private func whole(_ parameter: Parameter, in place: PlaceID, path: String) throws -> Int {
    guard let value = parameter.known(in: place) else {
      throw EngineError.uncovered(path: path, place: place, segment: nil)
    }
    return Int(value)
  }

  /// Unlisted criteria are met independently, each with the chance of its draw.
  private func unlistedOutcomes(_ unlisted: Level.Unlisted, of level: Level, in place: PlaceID) throws
    -> (central: Bool, draws: [Bool])
  {
    var numbers = NumberTable()
    let slot = try numbers.slot(unlisted.chance, place: place, segment: nil)
    let philox = Philox(seed: ensemble.seed)
    let count = try count(of: unlisted, level, in: place)
    let streams = (0..<count).map { StreamKey(["unlisted", place.text, "", "\(level.id.text).\($0)"]) }
    let outcomes = try (0..<drawCount).map { draw in
      let chance = try numbers.values(draw: draw, philox: philox)[slot]
      return streams.allSatisfy { philox.uniforms(draw: UInt32(draw), day: 0, key: $0).0 < chance }
    }
    let central = try numbers.central()[slot]
    return (streams.reduce(1.0) { all, _ in all * central } > 0.5, outcomes)
  }
}

extension LevelAnswer.Missing {
  fileprivate var name: String {
    switch self {
    case .target(let id): id.text
    case .unlisted: ""
    case .includedLevel(let id): id.text
    }
  }
}
