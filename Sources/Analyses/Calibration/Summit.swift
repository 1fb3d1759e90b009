internal import NumericalMethods
internal import PlanningDomain

/// The most probable point, sought from several starts, and how sharply the density falls off around it.
package struct Summit: Sendable {
  package let point: [Double]
  /// ln of the posterior density there, up to a constant.
  package let logDensity: Double
  package let starts: Int
  /// Starts that ended at this summit.
  package let agreeing: Int
  /// Starts that ended on a lower one, not to be told from a true second answer by this alone.
  package let elsewhere: Int
  package let scaledGradient: Double
  /// Covariance of the normal distribution that osculates the density; nil where it does not fall off in every direction.
  package let covariance: [Double]?
  /// Singular values of the expected shares' change with each free number of the point, in standard errors of the reports, descending.
  package let information: [Double]

  package static let startCount = 10

  package init(_ density: PosteriorDensity, seed: UInt64) throws {
    let numbers = density.numbers
    let minimizer = try Minimizer(gradientTolerance: 1e-5)
    var found: [Minimum] = []
    for start in 0..<Self.startCount {
      let from = start == 0 ? [Double](repeating: 0, count: numbers.count) : Self.start(start, numbers, seed: seed)
      // Where reports are impossible at a start, the prior leads from there: none of them is.
      guard try density.logPosteriors([from])[0].isFinite else { continue }
      found.append(try minimizer.minimum(ofMany: { try density.logPosteriors($0).map { -$0 } }, from: from))
    }
    guard let best = found.min(by: { $0.value < $1.value }) else {
      throw NumericalError.notConverged(method: "calibration", reason: "no start has a density", last: 0)
    }
    point = best.point
    logDensity = -best.value
    starts = found.count
    let close = found.filter { $0.value - best.value < 0.02 }
    let there = numbers.scores(best.point)
    agreeing = close.count { Self.distance(numbers.scores($0.point), there) < 0.1 }
    elsewhere = found.count - agreeing
    scaledGradient = best.scaledGradient
    let hessian = try Hessian.matrix(ofMany: { try density.logPosteriors($0).map { -$0 } }, at: best.point)
    covariance = Self.inverse(hessian, order: numbers.count)
    information = try Self.information(density, at: best.point)
  }

  private static func start(_ index: Int, _ numbers: FreeNumbers, seed: UInt64) -> [Double] {
    let philox = Philox(seed: seed)
    return (0..<numbers.count).map { position in
      NormalQuantile.z(philox.uniforms(draw: UInt32(index), day: Int32(position), key: startKey).0)
    }
  }

  private static let startKey = StreamKey(["calibration", "start"])

  private static func distance(_ first: [Double], _ second: [Double]) -> Double {
    zip(first, second).reduce(0) { max($0, abs($1.0 - $1.1)) }
  }

  private static func inverse(_ matrix: [Double], order: Int) -> [Double]? {
    do { return try Cholesky(matrix, order: order).inverse } catch { return nil }
  }

  /// By central differences, whitened with the reports' covariance at the point.
  private static func information(_ density: PosteriorDensity, at point: [Double]) throws -> [Double] {
    let numbers = density.numbers
    let free = numbers.free.count
    guard free > 0 else { return [] }
    let step = 0.05
    var tries: [[Double]] = [point]
    for position in 0..<free {
      for sign in [1.0, -1.0] {
        var moved = point
        moved[position] += sign * step
        tries.append(moved)
      }
    }
    let expectations = try density.expected.expectations(tries.map { try numbers.values($0) })
    var product = [Double](repeating: 0, count: free * free)
    for family in density.model.families where !family.exact.isEmpty {
      let whole = density.model.covariance(family, expectations[0], dispersion: numbers.dispersion(point))
      let factor = try Cholesky(leading: family.exact.count, of: whole, width: family.all.count)
      let columns = (0..<free).map { position in
        factor.whitened(
          family.exact.map {
            (expectations[1 + 2 * position].shares[$0] - expectations[2 + 2 * position].shares[$0]) / (2 * step)
          })
      }
      for row in 0..<free {
        for column in 0..<free {
          product[row * free + column] += zip(columns[row], columns[column]).reduce(0) { $0 + $1.0 * $1.1 }
        }
      }
    }
    return try SymmetricEigen(product, order: free).values.reversed().map { max($0, 0).squareRoot() }
  }
}
