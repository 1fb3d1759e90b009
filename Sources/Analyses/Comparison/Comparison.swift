internal import AdoptionEngine
public import PlanningDomain

/// Scenarios against one reference, draw by draw.
public struct Comparison: Sendable {
  /// The ensembles do not share study, seed, draws and grid, so their draws are not the same futures.
  public struct UnlikeEnsembles: Error, Hashable, Sendable {
    public let scenario: ScenarioID
    public let reference: ScenarioID
  }

  public let reference: Projections
  public let others: [Projections]

  /// - Throws: `UnlikeEnsembles`.
  public init(of others: [Projections], against reference: Projections) throws(UnlikeEnsembles) {
    for other in others where !other.ensemble.isLike(reference.ensemble) {
      throw UnlikeEnsembles(scenario: other.scenario.id, reference: reference.scenario.id)
    }
    self.others = others
    self.reference = reference
  }

  /// What one scenario adds to the reference, for one target.
  public struct Row: Sendable {
    public let scenario: ScenarioID
    public let target: TargetID
    public let region: Region
    /// Difference of the probabilities; nil in a deterministic run.
    public let probability: PairedDifference?
    /// Additional members who ever adopted, at the last threshold's date; nil for a milestone or a flow.
    public let adopters: Series?
    /// Additional đồng over the whole period.
    public let cost: Series
    public let costPerAdditional: CostPerAdditional?
  }

  /// Rows of a target: one a scenario, in the order given.
  public func rows(for target: TargetID) -> [Row] {
    guard let target = reference.ensemble.study.targets.first(where: { $0.id == target }) else { return [] }
    let region: Region = if case .over(let region) = target.reach { region } else { .all }
    let selection = Projections.Selection(target.indicator, in: region)
    let isCounted = reference.layout.indicators.contains(target.indicator)
    return others.map { other in
      let cost = other.cost.minus(reference.cost)
      let adopters =
        isCounted
        ? other.count(selection, on: target.last.date, measure: .ever)
          .minus(reference.count(selection, on: target.last.date, measure: .ever))
        : nil
      return Row(
        scenario: other.scenario.id, target: target.id, region: region,
        probability: PairedDifference(other.met(target), reference.met(target)),
        adopters: adopters, cost: cost, costPerAdditional: adopters.map { CostPerAdditional(cost: cost, adopters: $0) })
    }
  }
}

extension Ensemble {
  /// Whether two ensembles hold the same futures.
  func isLike(_ other: Ensemble) -> Bool {
    seed == other.seed && draws == other.draws && grid == other.grid && study.noise == other.study.noise
      && study.id == other.study.id
  }
}

extension Projections {
  var cost: Series { series({ Double($0.spending.total) }, columns: table.layout.draw.amounts) }

  /// By draw: whether a target is met where it asks to be.
  func met(_ target: Target) -> [Bool] { outcomes(of: target.id, in: regions(judgedBy: target)).draws }
}

/// A difference of two probabilities counted in the same draws.
public struct PairedDifference: Hashable, Sendable {
  /// −1…1.
  public let estimate: Double
  /// Standard error of the paired difference, with one half draw for and against so that it is never 0.
  public let monteCarloError: Double

  init?(_ left: [Bool], _ right: [Bool]) {
    guard !left.isEmpty, left.count == right.count else { return nil }
    let count = Double(left.count)
    let gained = Double(zip(left, right).count { $0 && !$1 })
    let lost = Double(zip(left, right).count { !$0 && $1 })
    estimate = (gained - lost) / count
    let (up, down) = ((gained + 0.5) / (count + 2), (lost + 0.5) / (count + 2))
    monteCarloError = ((up + down - (up - down) * (up - down)) / (count + 2)).squareRoot()
  }
}
