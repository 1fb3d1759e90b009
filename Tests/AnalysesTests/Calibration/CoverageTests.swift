import Analyses
import Foundation
import NumericalMethods
import PlanningDomain
import TestStudies
import Testing

@Suite("Simulate and refit")
struct CoverageTests {
  /// Ranks of truths among draws of the posterior, and how often ranges hold them. `LANTOA_SIMULATIONS` asks for more than the few of CI.
  private static let simulations = ProcessInfo.processInfo.environment["LANTOA_SIMULATIONS"].flatMap(Int.init) ?? 40

  @Test("truths lie anywhere among the draws of a fit, and its ranges hold them as often as they promise")
  func coverage() throws {
    let tally = try RankTally(simulations: Self.simulations, priorWidth: 1)
    print(tally)
    #expect(tally.worstChiSquare < tally.criticalChiSquare)
    let (within80, within95) = (tally.share(within: 0.8), tally.share(within: 0.95))
    let (slack80, slack95) = (tally.slack(0.8), tally.slack(0.95))
    #expect(abs(within80 - 0.8) < slack80 && abs(within95 - 0.95) < slack95, "\(within80), \(within95)")
  }
}
