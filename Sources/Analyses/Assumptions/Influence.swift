internal import AdoptionEngine
internal import NumericalMethods
public import PlanningDomain

/// How much one uncertain number decides whether all targets of a scenario are met: the draws split at its median.
public struct Influence: Sendable {
  /// Where it stands in the file, with `.each.ID` where it is drawn for one place or segment.
  public let path: String
  /// The path of the written number it is a draw of.
  public let input: String
  public let dimension: Dimension?
  /// Its median, in the unit of its dimension.
  public let median: Double
  /// Probability of the conclusion in the draws below and above the median.
  public let below: Probability
  public let above: Probability

  public var difference: Double { above.estimate - below.estimate }

  /// Whether the two halves lie on different sides of even odds, each by more than two of its Monte-Carlo errors. Halves of
  /// fewer than 50 draws are too few to say so of any one among many inputs.
  public var turnsConclusion: Bool {
    guard min(below.draws, above.draws) >= 50 else { return false }
    let (low, high) = below.estimate < above.estimate ? (below, above) : (above, below)
    return low.estimate + 2 * low.monteCarloError < 0.5 && high.estimate - 2 * high.monteCarloError > 0.5
  }
}

extension Projections {
  /// Every unknown of the scenario by the size of its influence on an outcome (ties by path). Empty in a
  /// deterministic run or where one half has no draw.
  public func influences(on outcomes: [Bool]) throws -> [Influence] {
    guard outcomes.count == drawCount, !outcomes.isEmpty else { return [] }
    let dimensions = Dictionary(ensemble.study.inputs.map { ($0.path, $0.dimension) }, uniquingKeysWith: { first, _ in first })
    let philox = Philox(seed: ensemble.seed)
    let influences = try unknowns.compactMap { unknown -> Influence? in
      var below = Probability(hits: 0, draws: 0)
      var above = below
      for (draw, outcome) in outcomes.enumerated() {
        if unknown.isInLowerHalf(draw: draw, philox: philox) {
          below.draws += 1
          below.hits += outcome ? 1 : 0
        } else {
          above.draws += 1
          above.hits += outcome ? 1 : 0
        }
      }
      guard below.draws > 0, above.draws > 0 else { return nil }
      return Influence(
        path: unknown.path, input: unknown.value.path, dimension: dimensions[unknown.value.path],
        median: try unknown.central(), below: below, above: above)
    }
    return influences.sorted {
      abs($0.difference) == abs($1.difference) ? $0.path < $1.path : abs($0.difference) > abs($1.difference)
    }
  }

  /// What is not known of the scenario's numbers, and of the chances of criteria without a name.
  var unknowns: [Unknown] {
    get throws {
      var chances = NumberTable()
      for level in ensemble.study.levels {
        for place in judged(by: level) { _ = try level.unlisted.map { try chances.slot($0.chance, place: place, segment: nil) } }
      }
      return model.numbers.unknowns + chances.unknowns.sorted { $0.path < $1.path }
    }
  }
}
