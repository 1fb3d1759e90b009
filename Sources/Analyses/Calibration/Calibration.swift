internal import AdoptionEngine
internal import Foundation
internal import NumericalMethods
public import PlanningDomain

/// What observations say of a study's uncertain numbers, and what they leave open.
///
/// The most probable values from ten starts, then the whole posterior distribution by two ensembles of walkers, over the engine's
/// deterministic reading with `ObservationModel`. The study's own ranges are the priors.
public struct Calibration: Sendable {
  /// The study with observation dates on its grid, as it was fitted.
  public let study: Study
  public let evidence: Evidence
  /// Every free number that observations could move, in the order of the study's paths.
  public let numbers: [FittedNumber]
  /// Free numbers that no observation depends on: they stay as written.
  public let untouched: [String]
  /// How far numbers drawn for each place go together, where that was estimated.
  public let kinships: [FittedKinship]
  /// s, the over-dispersion of reports: median and 90 % range.
  public let dispersion: FittedRange?
  public let points: [FittedPoint]
  public let claims: [Claim]
  public let convergence: FitConvergence?
  /// Of the walkers, and of the fitted study's draws.
  public let seed: UInt64
  /// Joint draws of everything that was free; nil where nothing was fitted.
  public let posterior: Posterior?

  /// Rows of the posterior.
  public static let rowCount = 1000

  /// - Parameters:
  ///   - free: paths of the numbers that may move, as `Study.inputs` has them; nil for all that have a range.
  ///   - seed: of the walkers; nil for the study's own.
  ///   - progress: called with the share of the work done, 0…1.
  /// - Throws: `EngineError`; `CalibrationError` for a path that has no range or a study that is fitted already.
  public init(
    _ original: Study, evidence: Evidence, free: [String]? = nil, seed: UInt64? = nil,
    progress: ((Double) -> Void)? = nil
  ) throws {
    guard original.posterior == nil else { throw CalibrationError.fittedAlready }
    var study = original
    study.observationDates = evidence.dates
    let problem = try CalibrationProblem(study, points: evidence.points, free: free)
    self.study = study
    self.evidence = evidence
    untouched = problem.untouched
    let possible = Claim.claims(of: evidence)
    let seed = seed ?? study.seed
    self.seed = seed
    guard !evidence.points.isEmpty, !problem.density.numbers.free.isEmpty else {
      numbers = []
      claims = possible.map { $0.supported(by: []) }
      kinships = []
      dispersion = nil
      convergence = nil
      posterior = nil
      points = try FittedPoint.unfitted(problem)
      return
    }
    let summit = try Summit(problem.density, seed: seed)
    progress?(0.2)
    let walk = try Walk(problem.density, from: summit, seed: seed) { progress?(0.2 + 0.8 * $0) }
    let rows = walk.rows(Self.rowCount)
    numbers = try FittedNumber.numbers(problem, walk: walk, rows: rows, claims: possible)
    let identified = numbers.filter { $0.identification != .none }.map(\.input)
    claims = possible.map { $0.supported(by: identified) }
    kinships = FittedKinship.kinships(problem, rows: rows)
    dispersion = FittedRange(rows.map { problem.density.numbers.dispersion($0) })
    let families = try problem.density.families(at: summit.point)
    convergence = FitConvergence(
      summit: summit, walk: walk, numbers: numbers,
      misfits: try Misfit.indicators(problem, at: summit.point, families: families),
      free: problem.density.numbers.free.count)
    points = try FittedPoint.points(problem, families: families, rows: rows)
    posterior = try problem.posterior(
      rows, seed: seed, learned: Set(numbers.filter { $0.identification != .none }.map(\.path)))
  }
}

public enum CalibrationError: Error, Hashable, Sendable {
  /// `--free` names a number that is not there or is certain.
  case notUncertain(String)
  case fittedAlready
}
