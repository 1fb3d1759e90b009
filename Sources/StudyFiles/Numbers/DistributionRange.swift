internal import Foundation
internal import PlanningDomain

extension Distribution {
  /// The 5 % and 95 % points, or the value twice; to about a thousandth of the range where there is no plain formula.
  var ninetyPercent: (lower: Double, upper: Double) {
    switch self {
    case .fixed(let value): return (value, value)
    case .betweenLogNormal(let lower, let upper), .betweenLogitNormal(let lower, let upper): return (lower, upper)
    case .uniform(let lower, let upper):
      let edge = (upper - lower) / 20
      return (lower + edge, upper - edge)
    case .triangular(let lower, let mode, let upper):
      let width = upper - lower
      func point(_ chance: Double) -> Double {
        chance <= (mode - lower) / width
          ? lower + (chance * width * (mode - lower)).squareRoot()
          : upper - ((1 - chance) * width * (upper - mode)).squareRoot()
      }
      return (point(0.05), point(0.95))
    case .normal(let mean, let sd, let lower, let upper):
      return Self.points(from: max(lower, mean - 8 * sd), to: min(upper, mean + 8 * sd)) {
        exp(-($0 - mean) * ($0 - mean) / (2 * sd * sd))
      }
    case .logNormal(let median, let sdLog, let upper):
      // Over the logarithm, where the density is the normal one.
      let points = Self.points(from: log(median) - 8 * sdLog, to: min(log(upper), log(median) + 8 * sdLog)) {
        exp(-($0 - log(median)) * ($0 - log(median)) / (2 * sdLog * sdLog))
      }
      return (exp(points.lower), exp(points.upper))
    case .beta(let a, let b):
      return Self.points(from: 0, to: 1) { exp((a - 1) * log($0) + (b - 1) * log(1 - $0)) }
    }
  }

  /// Adds up a density over two thousand strips.
  private static func points(from start: Double, to end: Double, _ density: (Double) -> Double) -> (lower: Double, upper: Double)
  {
    let count = 2_000
    let width = (end - start) / Double(count)
    var sums = [0.0]
    for strip in 0..<count { sums.append(sums[strip] + density(start + (Double(strip) + 0.5) * width)) }
    func point(_ chance: Double) -> Double {
      let wanted = chance * sums[count]
      let strip = min(sums.firstIndex { $0 >= wanted } ?? count, count)
      return start + Double(strip) * width
    }
    return (point(0.05), point(0.95))
  }
}
