internal import NumericalMethods
package import PlanningDomain

/// How reports scatter about what a scenario expects: luck that lasts, miscounting that does not, and now and then a wild month.
///
/// A reported share is f + Σ S·W/t + e. f is what the deterministic reading expects, S what a push of all hazards of the place does to
/// it, W the time by which process noise has made the place early (`IntegratedNoise`), so that errors of one place and indicator go
/// together in time as the noise does. e is independent with variance f(1 − f)·(1/N + s²) + rounding: the chance of whole people, and
/// over-dispersion s, which is estimated. In each series at most one figure is wild, with `wildChance` a figure; then its error has a
/// further standard deviation of `wildSize`. A bound counts with the probability that the share lies beyond it.
package struct ObservationModel: Sendable {
  /// Figures that share luck: those of a series, and others that count some of the same people.
  package struct Family: Sendable {
    package var exact: [Int]
    package var bounded: [Int]
    package var all: [Int] { exact + bounded }
  }

  package static let wildChance = 0.02
  package static let wildSize = 0.15
  /// Prior of s: log-normal with this median and standard deviation of the logarithm.
  package static let dispersion = (median: 0.02, sdLog: 0.75)

  package let families: [Family]
  private let expected: ExpectedShares
  let noise: IntegratedNoise
  private var points: [Evidence.Point] { expected.points }

  package init(_ expected: ExpectedShares, noise: ProcessNoise) {
    self.expected = expected
    self.noise = IntegratedNoise(noise)
    families = Self.families(of: expected)
  }

  private static func families(of expected: ExpectedShares) -> [Family] {
    let points = expected.points
    var parent = Array(points.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index { index = parent[index] }
      return index
    }
    for later in points.indices {
      for earlier in 0..<later where points[later].selection.indicator == points[earlier].selection.indicator {
        guard !Set(expected.places[later]).isDisjoint(with: expected.places[earlier]) else { continue }
        parent[root(later)] = root(earlier)
      }
    }
    return points.indices.filter { root($0) == $0 }.map { first in
      let members = points.indices.filter { root($0) == first }
      return Family(
        exact: members.filter { points[$0].bound == .exact }, bounded: members.filter { points[$0].bound != .exact })
    }
  }

  /// ln of the density of the reports, bounds as probabilities.
  ///
  /// - Parameter dispersion: s, 0 or more.
  package func logDensity(_ expectation: ExpectedShares.Expectation, dispersion: Double) throws -> Double {
    var sum = 0.0
    for family in families { sum += try FamilyDensity(self, family, expectation, dispersion: dispersion).logDensity() }
    return sum
  }

  package func residual(_ point: Int, _ expectation: ExpectedShares.Expectation) -> Double {
    points[point].share - expectation.shares[point]
  }

  package func bound(_ point: Int) -> ReportedNumber.Bound { points[point].bound }

  /// Variance of what each report adds by itself.
  package func ownVariance(_ point: Int, _ expectation: ExpectedShares.Expectation, dispersion: Double) -> Double {
    spread(point, expectation) * (1 / points[point].members + dispersion * dispersion)
      + points[point].rounding * points[point].rounding / 3
  }

  /// The part of it that is no property of the people but of the report.
  package func reportVariance(_ point: Int, _ expectation: ExpectedShares.Expectation, dispersion: Double) -> Double {
    spread(point, expectation) * dispersion * dispersion + points[point].rounding * points[point].rounding / 3
  }

  /// f(1 − f), with f half a person away from nobody and everybody at least.
  private func spread(_ point: Int, _ expectation: ExpectedShares.Expectation) -> Double {
    let members = points[point].members
    let share = (min(max(expectation.shares[point], 0), 1) * members + 0.5) / (members + 1)
    return share * (1 - share)
  }

  /// Covariance of what luck does to two figures.
  package func luckCovariance(_ first: Int, _ second: Int, _ expectation: ExpectedShares.Expectation) -> Double {
    let (t, s) = (expected.times[first], expected.times[second])
    guard !noise.isOff, t > 0, s > 0 else { return 0 }
    return commonPush(first, second, expectation) / (t * s) * noise.covariance(t, s)
  }

  /// Covariance of a figure with ε of a place at a time.
  package func luckCovariance(_ point: Int, place: Int, at time: Double, _ expectation: ExpectedShares.Expectation) -> Double {
    let t = expected.times[point]
    guard !noise.isOff, t > 0, let position = expected.places[point].firstIndex(of: place) else { return 0 }
    return expectation.pushes[expected.offsets[point] + position] / t * noise.covariance(at: time, t)
  }

  /// ΣS·S over the places both figures count; 0 for different indicators.
  private func commonPush(_ first: Int, _ second: Int, _ expectation: ExpectedShares.Expectation) -> Double {
    guard points[first].selection.indicator == points[second].selection.indicator else { return 0 }
    let (left, right) = (expected.places[first], expected.places[second])
    var (i, j) = (0, 0)
    var sum = 0.0
    while i < left.count, j < right.count {
      if left[i] < right[j] {
        i += 1
      } else if left[i] > right[j] {
        j += 1
      } else {
        sum += expectation.pushes[expected.offsets[first] + i] * expectation.pushes[expected.offsets[second] + j]
        i += 1
        j += 1
      }
    }
    return sum
  }
}
