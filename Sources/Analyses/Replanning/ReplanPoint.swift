internal import NumericalMethods
internal import PlanningDomain

/// A reported figure beside what the conditioned draws count there.
public struct ReplanPoint: Hashable, Sendable {
  public var point: Evidence.Point
  /// 90 % range of the share counted in the draws.
  public var counted: FittedRange
  /// Root mean square of how far the draws miss where the report wants them once its own error is drawn, as a share.
  public var miss: Double
  /// In how large a share of the draws it is taken for a wild figure and not followed; 0 for a bound.
  public var wild: Double

  init(_ point: Evidence.Point, outcome: LuckConditioning.Outcome, index: Int) {
    self.point = point
    counted = FittedRange(outcome.counted[index])
    miss = outcome.misses[index]
    wild = outcome.wild[index]
  }

  /// Counted in the middle of the draws less reported; 0 for a bound that holds there.
  public var difference: Double {
    let difference = counted.median - point.share
    switch point.bound {
    case .exact: return difference
    case .atLeast: return min(0, difference)
    case .atMost: return max(0, difference)
    }
  }

  /// Whether the draws go where the report is: not where more than half of them hold it wild, nor where their middle is off by more
  /// than a point and a tenth of √(f(1 − f)) of the reported share f: 2 points at 1 %, 5 points at most.
  public var isFollowed: Bool { wild <= 0.5 && abs(difference) <= Self.farthest(from: point.share) }

  package static func farthest(from share: Double) -> Double {
    let share = min(max(share, 0), 1)
    return min(0.05, 0.01 + 0.1 * (share * (1 - share)).squareRoot())
  }
}
