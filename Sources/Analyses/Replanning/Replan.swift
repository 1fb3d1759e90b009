internal import AdoptionEngine
internal import NumericalMethods
public import PlanningDomain

/// A study in mid-year: its draws led to what has been reported, and projected on from there.
///
/// First the uncertain numbers, by stages (`Particles`); then the luck of each draw, so that its path passes through the figures
/// (`LuckConditioning`). Draw i stays draw i: what nobody has seen (numbers no figure depends on, luck to come) is as it was.
public struct Replan: Sendable {
  /// The draws before anything was reported, on the same grid.
  public let before: Ensemble
  /// The same draws, conditioned.
  public let after: Ensemble
  public let evidence: Evidence
  /// The last day on which anything was seen.
  public let through: Day
  /// Stages in which reports came to count fully.
  public let stages: Int
  /// The least effective size of the weights in any stage, as a share of the draws.
  public let leastEffectiveShare: Double
  /// Share of the draws from which the conditioned ones descend.
  public let ancestors: Double
  /// By point of the evidence.
  public let points: [ReplanPoint]

  /// - Parameters:
  ///   - ensemble: gives study, seed, draws and resolution.
  ///   - dates: further days to keep shares of.
  ///   - progress: called with the share of the work done, 0…1.
  /// - Throws: `EngineError`; `ReplanError` where there is nothing to go by.
  public init(
    _ study: Study, evidence: Evidence, draws: Int? = nil, seed: UInt64? = nil, resolution: Resolution? = nil,
    dates: [Day] = [], progress: (Double) -> Void = { _ in }
  ) throws {
    guard let through = evidence.lastDate else { throw ReplanError.nothingUsable }
    guard study.posterior == nil else { throw ReplanError.fittedAlready }
    guard (draws ?? study.draws) > 0 else { throw ReplanError.noDraws }
    var study = study
    study.observationDates = Set(evidence.dates + dates).sorted()
    let before = try Ensemble(study, draws: draws, seed: seed, resolution: resolution)
    let problem = try CalibrationProblem(before.study, points: evidence.points, free: nil, learnsKinship: false)
    let rows: [[Double]]
    if problem.density.numbers.free.isEmpty {
      rows = try problem.priorRows(before.draws, seed: before.seed)
      (stages, leastEffectiveShare, ancestors) = (0, 1, 1)
    } else {
      let particles = try Particles(
        prior: try problem.priorRows(max(before.draws, Self.fewest), seed: before.seed), density: problem.density,
        seed: before.seed, progress: { progress(0.5 * $0) })
      rows = Array(particles.points.prefix(before.draws))
      (stages, leastEffectiveShare, ancestors) = (particles.stages, particles.leastEffectiveShare, particles.ancestors)
    }
    var fitted = before.study
    fitted.posterior = try problem.posterior(rows, seed: before.seed, learned: problem.learned(from: rows))
    var after = before.with(fitted)
    guard let scenario = fitted.scenario(fitted.reference) else { throw ReplanError.nothingUsable }
    let model = try ScenarioModel(scenario, in: fitted, grid: before.grid)
    let counting = try ExpectedShares(model, points: evidence.points, study: fitted, seesLuck: false, threads: before.threads)
    let conditioning = LuckConditioning(problem.density, rows: rows, seed: before.seed)
    let outcome = try conditioning.outcome { shifts in
      try counting.counted(rows.count, given: GivenDraws(shifts: .combined(shifts)))
    }
    progress(1)
    after.luck = outcome.luck
    self.before = before
    self.after = after
    self.evidence = evidence
    self.through = through
    points = evidence.points.indices.map { ReplanPoint(evidence.points[$0], outcome: outcome, index: $0) }
  }

  /// Below this many points stages are led by chance; then more are led than are drawn.
  private static let fewest = 512
}

public enum ReplanError: Error, Hashable, Sendable {
  /// No figure of the data can be taken for evidence.
  case nothingUsable
  /// A deterministic run has no draws to condition.
  case noDraws
  /// The study's ranges have been fitted to figures already, perhaps the same.
  case fittedAlready
}

extension Ensemble {
  /// The same draws of a study that differs in its posterior only.
  func with(_ study: Study) -> Ensemble {
    var ensemble = self
    ensemble.study = study
    return ensemble
  }
}

extension CalibrationProblem {
  /// Paths of the numbers whose scores have come closer together than their prior by as much as makes a number weakly identified.
  func learned(from rows: [[Double]]) -> Set<String> {
    let numbers = density.numbers
    let rows = rows.map { numbers.scores($0) }
    let paths = numbers.free.enumerated().compactMap { position, index -> String? in
      let mean = rows.reduce(0) { $0 + $1[position] } / Double(rows.count)
      let variance = rows.reduce(0) { $0 + ($1[position] - mean) * ($1[position] - mean) } / Double(rows.count)
      return variance.squareRoot() <= Identification.weakestDeviation ? numbers.unknowns[index].path : nil
    }
    return Set(paths)
  }

  /// The free numbers in the study's own draws; dispersions, and draws that the study does not have, from streams of their own.
  func priorRows(_ count: Int, seed: UInt64) throws -> [[Double]] {
    let numbers = density.numbers
    let philox = Philox(seed: seed)
    return (0..<count).map { draw in
      numbers.point(
        scores: numbers.free.map { NormalQuantile.z(numbers.unknowns[$0].uniform(draw: draw, philox: philox)) },
        others: (numbers.free.count..<numbers.count).map { position in
          NormalQuantile.z(
            philox.uniforms(draw: UInt32(draw), day: Int32(position), key: StreamKey(["replanning", "prior"])).0)
        })
    }
  }
}
