import AdoptionEngine
import Analyses
import Dispatch
import NumericalMethods
import PlanningDomain
import Synchronization

/// Simulation-based calibration (Talts and others 2018): truths from the prior, reports from each, a fit to these, and the rank of the
/// truth among 99 draws of the fit; uniform where the sampler draws from the right posterior.
struct RankTally: CustomStringConvertible {
  static let draws = 99
  let names: [String]
  /// [quantity][simulation], 0…99.
  let ranks: [[Int]]

  /// - Parameters:
  ///   - priorWidth: the fit believes ranges so many times as wide as those the truths come from.
  ///   - bounded: months of which is only told whether they lie above or below the middle of the prior.
  init(simulations: Int, priorWidth: Double, bounded: Set<Int> = [], seed: UInt64 = 11) throws {
    let dates = CalibrationWorld.months(12)
    var study = CalibrationWorld.ward()
    study.observationDates = dates
    var points = CalibrationWorld.points(dates)
    let whole = try CalibrationProblem(study, points: points, free: nil, threads: 1)
    let middle = try whole.density.numbers.values([Double](repeating: 0, count: whole.density.numbers.count))
    let shares = try whole.density.expected.expectations([middle])[0].shares
    for month in bounded { (points[month - 1].bound, points[month - 1].share) = (.atLeast, shares[month - 1]) }
    let problem = try CalibrationProblem(study, points: points, free: nil, threads: 1)
    let maker = ReportMaker(problem: problem, seed: seed)
    let results = Mutex([[Int]](repeating: [], count: simulations))
    let failures = Mutex<[any Error]>([])
    DispatchQueue.concurrentPerform(iterations: simulations) { simulation in
      do {
        let truth = maker.truth(simulation, width: 1 / priorWidth)
        let own = try maker.problem(reporting: try maker.reports(of: truth, draw: simulation))
        let walk = try Walk(own.density, from: Summit(own.density, seed: seed), seed: seed &+ UInt64(simulation)) { _ in }
        let rows = walk.rows(Self.draws)
        let expected = try own.density.expected.expectations(([truth] + rows).map { try own.density.numbers.values($0) })
        var ranks = truth.indices.map { parameter in rows.count { $0[parameter] < truth[parameter] } }
        let adoption = expected.map { $0.shares[11] }
        ranks.append(adoption.dropFirst().count { $0 < adoption[0] })
        results.withLock { $0[simulation] = ranks }
      } catch {
        failures.withLock { $0.append(error) }
      }
    }
    if let failure = failures.withLock({ $0.first }) { throw failure }
    let all = results.withLock { $0 }
    ranks = all[0].indices.map { quantity in all.map { $0[quantity] } }
    names = problem.density.numbers.free.map { problem.density.numbers.unknowns[$0].path } + ["dispersion", "share in month 12"]
  }

  private var simulations: Int { ranks[0].count }
  /// 20 bins where there are 1,000 simulations; fewer simulations fill fewer.
  private var bins: Int { simulations >= 400 ? 20 : simulations >= 100 ? 10 : 5 }

  func counts(_ quantity: Int) -> [Int] {
    (0..<bins).map { bin in ranks[quantity].count { $0 * bins / (Self.draws + 1) == bin } }
  }

  func chiSquare(_ quantity: Int) -> Double {
    let expected = Double(simulations) / Double(bins)
    return counts(quantity).reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
  }

  var worstChiSquare: Double { ranks.indices.map(chiSquare).max() ?? 0 }
  /// The 99.9 % point of χ² with `bins` − 1 degrees of freedom.
  var criticalChiSquare: Double { [5: 18.467, 10: 27.877, 20: 43.820][bins] ?? 0 }

  func share(within probability: Double) -> Double {
    // A rank k stands for the whole of k…k + 1 of 100: a part of it may lie inside.
    let edge = (1 - probability) / 2 * Double(Self.draws + 1)
    let inside = ranks.reduce(0.0) { sum, ranks in
      sum + ranks.reduce(0) { $0 + max(0, min(Double($1 + 1), Double(Self.draws + 1) - edge) - max(Double($1), edge)) }
    }
    return inside / Double(simulations * ranks.count)
  }

  /// Three standard errors of a share of independent simulations, their quantities taken as one.
  func slack(_ probability: Double) -> Double { 3 * (probability * (1 - probability) / Double(simulations)).squareRoot() }

  var description: String {
    let lines = ranks.indices.map { "\(names[$0]): χ² \(chiSquare($0)) \(counts($0))" }
    return
      (["\(simulations) simulations, χ² below \(criticalChiSquare)"] + lines
      + ["80 % ranges hold \(share(within: 0.8)), 95 % ranges \(share(within: 0.95))"]).joined(separator: "\n")
  }
}
