import Analyses
import Foundation
import NumericalMethods
import PlanningDomain
import TestStudies
import Testing

@Suite("Simulate and refit")
struct CoverageTests {
  /// Ranks of truths among draws of the posterior, and how often ranges hold them. `LANTOA_SIMULATIONS` asks for more than the few of CI.
  private static let simulations = setting("LANTOA_SIMULATIONS").flatMap(Int.init) ?? 24
  /// 1.3 makes the fit believe ranges so many times too wide: then this test must fail.
  private static let priorWidth = setting("LANTOA_PRIOR_WIDTH").flatMap(Double.init) ?? 1

  private static func setting(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }

  @Test(
    "truths lie anywhere among the draws of a fit, and its ranges hold them as often as they promise",
    arguments: [[], [2, 3, 5, 8, 9, 11]])
  func coverage(bounded: Set<Int>) throws {
    let tally = try RankTally(simulations: Self.simulations, priorWidth: Self.priorWidth, bounded: bounded)
    print(tally)
    #expect(tally.worstChiSquare < tally.criticalChiSquare)
    let (within80, within95) = (tally.share(within: 0.8), tally.share(within: 0.95))
    let (slack80, slack95) = (tally.slack(0.8), tally.slack(0.95))
    #expect(abs(within80 - 0.8) < slack80 && abs(within95 - 0.95) < slack95, "\(within80), \(within95)")
  }
}
