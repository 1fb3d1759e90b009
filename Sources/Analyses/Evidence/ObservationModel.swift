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
  package static let wildChance = 0.02
  package static let wildSize = 0.15
  /// Prior of s: log-normal with this median and standard deviation of the logarithm.
  package static let dispersion = (median: 0.02, sdLog: 0.75)

  package let families: [Family]
  let noise: IntegratedNoise
  private let points: [Evidence.Point]

  package init(_ expected: ExpectedShares, noise: ProcessNoise) {
    points = expected.points
    self.noise = IntegratedNoise(noise)
    families = Self.families(of: expected, noise: self.noise)
  }

  /// ln of the density of the reports, bounds as probabilities.
  ///
  /// - Parameter dispersion: s, 0 or more.
  package func logDensity(_ expectation: ExpectedShares.Expectation, dispersion: Double) throws -> Double {
    var sum = 0.0
    for index in families.indices {
      sum += try FamilyDensity(self, families[index], expectation, dispersion: dispersion).logDensity()
    }
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

  /// Covariance of the reports of a family, exact figures first; row after row.
  package func covariance(
    _ family: Family, _ expectation: ExpectedShares.Expectation, dispersion: Double
  ) -> [Double] {
    let count = family.all.count
    var covariance = [Double](repeating: 0, count: count * count)
    for link in family.links {
      var common = 0.0
      for pair in link.pairs { common += expectation.pushes[pair.first] * expectation.pushes[pair.second] }
      let value = common * link.factor
      covariance[link.row * count + link.column] = value
      covariance[link.column * count + link.row] = value
    }
    for row in 0..<count {
      covariance[row * count + row] += ownVariance(family.all[row], expectation, dispersion: dispersion)
    }
    return covariance
  }
}

extension ObservationModel {
  /// Figures that share luck: those of a series, and others that count some of the same people.
  package struct Family: Sendable {
    /// Two figures whose errors go together.
    struct Link: Sendable {
      /// Positions in `all`, column ≤ row.
      var row: Int
      var column: Int
      /// Cov(W(t), W(s))/(t·s), of the dates of both.
      var factor: Double
      /// By place that both count: where its pushes are found.
      var pairs: [Pair]
    }

    struct Pair: Sendable {
      var first: Int
      var second: Int
    }

    package let exact: [Int]
    package let bounded: [Int]
    /// Those known exactly, then those known by a bound.
    package let all: [Int]
    let links: [Link]
  }

  private static func families(of expected: ExpectedShares, noise: IntegratedNoise) -> [Family] {
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
      let exact = members.filter { points[$0].bound == .exact }
      let bounded = members.filter { points[$0].bound != .exact }
      let all = exact + bounded
      return Family(exact: exact, bounded: bounded, all: all, links: noise.isOff ? [] : links(all, expected, noise))
    }
  }

  private static func links(_ all: [Int], _ expected: ExpectedShares, _ noise: IntegratedNoise) -> [Family.Link] {
    all.indices.flatMap { row in
      (0...row).compactMap { column in
        let (t, s) = (expected.times[all[row]], expected.times[all[column]])
        let pairs = common(all[row], all[column], expected)
        guard t > 0, s > 0, !pairs.isEmpty else { return nil }
        return Family.Link(row: row, column: column, factor: noise.covariance(t, s) / (t * s), pairs: pairs)
      }
    }
  }

  /// Where both points keep the pushes of the places they share.
  private static func common(_ first: Int, _ second: Int, _ expected: ExpectedShares) -> [Family.Pair] {
    let (left, right) = (expected.places[first], expected.places[second])
    var (i, j) = (0, 0)
    var pairs: [Family.Pair] = []
    while i < left.count, j < right.count {
      if left[i] < right[j] {
        i += 1
      } else if left[i] > right[j] {
        j += 1
      } else {
        pairs.append(Family.Pair(first: expected.offsets[first] + i, second: expected.offsets[second] + j))
        i += 1
        j += 1
      }
    }
    return pairs
  }
}
