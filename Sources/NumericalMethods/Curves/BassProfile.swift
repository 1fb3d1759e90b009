internal import CGSL

/// The sum of squares of Bass's curve as a function of its ceiling, the other two parameters at their best.
struct BassProfile {
  private let adopters: [Double]
  private let form: BassFit.Form
  private let total: Double
  private let solver: LeastSquares

  init(adopters: [Double], form: BassFit.Form) throws(NumericalError) {
    self.adopters = adopters
    self.form = form
    total = adopters.reduce(0, +)
    solver = try LeastSquares(method: .acceleratedLevenbergMarquardt, maximumIterations: 500)
  }

  /// Ten thousand times all adopters so far: as good as no ceiling.
  var farthest: Double { 1e4 * total }

  /// Parameters are fitted as logarithms, so that they stay positive; a standard error of a logarithm is a relative one.
  static func natural(_ logarithms: [Double]) -> (m: Double, p: Double, q: Double) {
    (Elementary.exp(logarithms[0]), Elementary.exp(logarithms[1]), Elementary.exp(logarithms[2]))
  }

  private func residuals(_ logarithms: [Double]) throws -> [Double] {
    let (m, p, q) = Self.natural(logarithms)
    guard p > 0, p < 1e50, q < 1e50, m < 1e100 else { return adopters.map { _ in .infinity } }
    let curve = try BassCurve(p: p, q: q)
    return adopters.indices.map { index in
      let t = Double(index + 1)
      let expected = form == .increments ? m * (curve.share(t) - curve.share(t - 1)) : m * curve.density(t)
      return expected - adopters[index]
    }
  }

  /// Slow to fast imitation, with the first period's adopters or a tenth of them as innovators.
  private func rateStarts(ceiling m: Double) -> [[Double]] {
    [0.1, 0.3, 0.8].flatMap { q in
      [1.0, 0.1].map { part in
        [Elementary.log(max(1e-9, part * max(adopters[0], 1e-3 * total) / m)), Elementary.log(q)]
      }
    }
  }

  func multistart() throws -> Multistart {
    let starts = [1.05, 1.5, 4].flatMap { factor in
      rateStarts(ceiling: factor * total).map { [Elementary.log(factor * total)] + $0 }
    }
    return try solver.multistart(residuals: residuals, starts: starts)
  }

  func sumOfSquares(ceiling m: Double) throws -> Double {
    let logarithm = Elementary.log(m)
    return try solver.multistart(residuals: { try residuals([logarithm] + $0) }, starts: rateStarts(ceiling: m)).best.sumOfSquares
  }

  /// The sum of squares that a ceiling of the 95 % interval may have; never less than a fit to four digits of every period has.
  func bound(least: Double) -> Double {
    ScientificLibrary.prepare()
    let freedom = Double(adopters.count - 3)
    let t = gsl_cdf_tdist_Pinv(0.975, freedom)
    return max(least * (1 + t * t / freedom), 1e-9 * dot(adopters, adopters))
  }

  /// The least ceiling within the bound, to a thousandth; 0 where a thousandth of all adopters is within.
  func lowerEnd(bound: Double, best: Double) throws -> Double {
    var (inside, outside) = (best, best)
    repeat {
      (inside, outside) = (outside, outside / 2)
      guard outside > 1e-3 * total else { return 0 }
    } while try sumOfSquares(ceiling: outside) <= bound
    return try crossing(from: inside, to: outside, bound: bound)
  }

  /// The greatest within the bound; nil if the farthest is.
  func upperEnd(bound: Double, best: Double) throws -> Double? {
    var (inside, outside) = (best, best)
    repeat {
      (inside, outside) = (outside, outside * 2)
      guard outside < farthest else { return nil }
    } while try sumOfSquares(ceiling: outside) <= bound
    return try crossing(from: inside, to: outside, bound: bound)
  }

  private func crossing(from inside: Double, to outside: Double, bound: Double) throws -> Double {
    var (inside, outside) = (inside, outside)
    while (inside - outside).magnitude > 1e-3 * inside {
      let middle = (inside * outside).squareRoot()
      if try sumOfSquares(ceiling: middle) <= bound { inside = middle } else { outside = middle }
    }
    return inside
  }
}
