internal import NumericalMethods
public import PlanningDomain

/// Whether a fit may be called converged, and why not where it may not.
public struct FitConvergence: Hashable, Sendable {
  public enum Doubt: Hashable, Sendable {
    /// Fewer than half of the starts ended on the same summit.
    case startsDisagree
    /// The density still rises at the most probable point.
    case gradient
    /// It does not fall off in every direction there.
    case flat
    /// Reports tell fewer directions than there are free numbers; the prior alone holds the others.
    case rank(told: Int, free: Int)
    /// A number lies at the edge of its range.
    case edge(String)
    /// Figures of this indicator lie farther from what is most probable than luck and miscounting explain.
    case misfit(IndicatorID)
    /// The walkers do not agree yet, or are too few.
    case walkers(String)
  }

  public let starts: Int
  public let agreeing: Int
  public let scaledGradient: Double
  /// Directions in which reports tell more than the prior does, of `free`.
  public let told: Int
  public let free: Int
  /// Share of the walkers' proposals that were accepted.
  public let acceptance: Double
  public let doubts: [Doubt]
  public var isConverged: Bool { doubts.isEmpty }

  init(summit: Summit, walk: Walk, numbers: [FittedNumber], misfits: [IndicatorID], free: Int) {
    starts = summit.starts
    agreeing = summit.agreeing
    scaledGradient = summit.scaledGradient
    told = summit.information.count { $0 > 1 }
    self.free = free
    acceptance = walk.acceptance
    var doubts: [Doubt] = []
    if 2 * summit.agreeing < summit.starts || summit.starts < 8 { doubts.append(.startsDisagree) }
    if summit.scaledGradient > 1e-3 { doubts.append(.gradient) }
    if summit.covariance == nil { doubts.append(.flat) }
    let greatest = summit.information.first.map { max($0, 1e-300) } ?? 1
    let rank = summit.information.count { $0 > 1e-6 * greatest }
    if rank < free { doubts.append(.rank(told: rank, free: free)) }
    doubts += numbers.filter(\.isAtEdge).map { .edge($0.path) }
    doubts += misfits.map { .misfit($0) }
    doubts += zip(numbers, walk.diagnostics).filter { !$1.isSettled }.map { .walkers($0.0.path) }
    self.doubts = doubts
  }
}
