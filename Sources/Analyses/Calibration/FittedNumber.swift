internal import AdoptionEngine
internal import NumericalMethods
public import PlanningDomain

/// A 90 % range with its middle.
public struct FittedRange: Hashable, Sendable {
  public var low: Double
  public var median: Double
  public var high: Double

  init(_ values: [Double]) {
    let sorted = values.sorted()
    low = Quantiles.interpolated(ofSorted: sorted, 0.05)
    median = Quantiles.interpolated(ofSorted: sorted, 0.5)
    high = Quantiles.interpolated(ofSorted: sorted, 0.95)
  }

  init(low: Double, median: Double, high: Double) {
    self.low = low
    self.median = median
    self.high = high
  }
}

/// How well observations tell a number.
public enum Identification: String, Hashable, Sendable, CaseIterable {
  /// Its range has shrunk to half the prior's or less (in scores).
  case identified
  /// To between a half and 85 %.
  case weak
  /// Hardly at all: what is written about it is still the study's own assumption.
  case none

  /// Standard deviations of the scores (1 before) up to which a number is identified, and weakly so.
  static let strongestDeviation = 0.5
  static let weakestDeviation = 0.85

  init(deviation: Double) {
    self = deviation <= Self.strongestDeviation ? .identified : deviation <= Self.weakestDeviation ? .weak : .none
  }
}

/// One free number before and after.
public struct FittedNumber: Hashable, Sendable {
  /// With `.each.ID` where it is drawn for one place.
  public var path: String
  /// As `Study.inputs` has it.
  public var input: String
  public var dimension: Dimension?
  public var prior: FittedRange
  public var posterior: FittedRange
  /// 1 − (standard deviation after ÷ before), of the scores: 0 nothing learned, 1 all; below 0 where observations contradict the range.
  public var shrinkage: Double
  public var identification: Identification
  /// The median after lies outside the 99 % range before: the observations contradict what is written.
  public var isAtEdge: Bool
  /// Another number that it is known only together with (correlation of the scores beyond ±0.9); nil for none.
  public var entangled: String?
  public var rHat: Double?
  public var bulkEffectiveSize: Double?
  public var tailEffectiveSize: Double?
}

extension FittedNumber {
  static func numbers(
    _ problem: CalibrationProblem, walk: Walk, rows: [[Double]], claims: [Claim]
  ) throws -> [FittedNumber] {
    let numbers = problem.density.numbers
    let dimensions = Dictionary(
      problem.study.inputs.map { ($0.path, $0.dimension) }, uniquingKeysWith: { first, _ in first })
    let points = rows.map { numbers.scores($0) }
    let scores = numbers.free.indices.map { position in points.map { $0[position] } }
    let correlations = Correlations(scores)
    let strongest = claims.map(\.kind).max() ?? .priorOnly
    return try numbers.free.enumerated().map { position, index in
      let unknown = numbers.unknowns[index]
      let deviation = correlations.deviations[position]
      let partner = correlations.strongest(for: position)
      let middle = FittedRange(scores[position]).median
      return FittedNumber(
        path: unknown.path, input: unknown.value.path, dimension: dimensions[unknown.value.path],
        prior: FittedRange(
          low: try unknown.quantile(0.05), median: try unknown.quantile(0.5), high: try unknown.quantile(0.95)),
        posterior: FittedRange(try scores[position].map { try FreeNumbers.value(unknown, score: $0) }),
        shrinkage: 1 - deviation,
        identification: strongest.cap(
          Identification(deviation: deviation), path: unknown.value.path),
        isAtEdge: abs(middle) > 2.5758,
        entangled: partner.flatMap { abs($0.correlation) > 0.9 ? numbers.unknowns[numbers.free[$0.index]].path : nil },
        rHat: walk.diagnostics[position].rHat, bulkEffectiveSize: walk.diagnostics[position].bulk,
        tailEffectiveSize: walk.diagnostics[position].tail)
    }
  }
}

/// How the scores of free numbers spread and go together.
private struct Correlations {
  let deviations: [Double]
  private let scores: [[Double]]
  private let means: [Double]

  init(_ scores: [[Double]]) {
    self.scores = scores
    let count = Double(scores.first?.count ?? 1)
    let means = scores.map { $0.reduce(0, +) / count }
    self.means = means
    deviations = zip(scores, means).map { values, mean in
      (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(1, count - 1)).squareRoot()
    }
  }

  /// The number it goes with most closely; nil if there is no other, or neither moves.
  func strongest(for index: Int) -> (index: Int, correlation: Double)? {
    scores.indices.filter { $0 != index && deviations[$0] > 0 && deviations[index] > 0 }
      .map { other in
        let sum = zip(scores[index], scores[other]).reduce(0) { $0 + ($1.0 - means[index]) * ($1.1 - means[other]) }
        return (other, sum / Double(scores[index].count - 1) / deviations[index] / deviations[other])
      }
      .max { abs($0.1) < abs($1.1) }
  }
}

/// How far numbers that are drawn for each place go together.
public struct FittedKinship: Hashable, Sendable {
  /// Where the number is written.
  public var path: String
  public var members: Int
  /// Correlation of the scores, 0…1.
  public var alike: FittedRange

  static func kinships(_ problem: CalibrationProblem, rows: [[Double]]) -> [FittedKinship] {
    let numbers = problem.density.numbers
    return numbers.kin.compactMap { kin in
      guard case .estimated = kin.alike else { return nil }
      return FittedKinship(
        path: numbers.unknowns[numbers.free[kin.members[0]]].value.path, members: kin.members.count,
        alike: FittedRange(rows.map { numbers.alike(kin, $0) }))
    }
  }
}
