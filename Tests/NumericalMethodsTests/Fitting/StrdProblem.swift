import Foundation
import Testing

/// A nonlinear regression problem of the Statistical Reference Datasets of the (US) National Institute of Standards and Technology,
/// "NIST StRD": Fixtures/nist-strd.csv holds starts, data, and certified values computed with 128-bit arithmetic by NIST.
struct StrdProblem: Sendable, CustomTestStringConvertible {
  let name: String
  let starts: [[Double]]
  let certified: [Double]
  let deviations: [Double]
  let sumOfSquares: Double
  let y: [Double]
  let x: [Double]
  /// A second predictor; empty but for Nelson.
  let x2: [Double]

  var testDescription: String { name }

  /// In the order of the file, the alphabet.
  static func all() throws -> [StrdProblem] {
    var names: [String] = []
    var records: [String: [String: [Double]]] = [:]
    for row in try fixtureRows("nist-strd") {
      if records[row[1]] == nil { names.append(row[1]) }
      records[row[1], default: [:]][row[0]] = try row[2].split(separator: " ").map { try number($0) }
    }
    return try names.map { name in
      func record(_ key: String) throws -> [Double] {
        guard let values = records[name]?[key] else { throw NotANumber(text: "\(key) of \(name)") }
        return values
      }
      return StrdProblem(
        name: name, starts: [try record("start 1"), try record("start 2")], certified: try record("certified"),
        deviations: try record("deviations"), sumOfSquares: try record("sum of squares")[0], y: try record("y"),
        x: try record("x"),
        x2: records[name]?["x2"] ?? [])
    }
  }

  func residuals(_ b: [Double]) throws -> [Double] {
    if name == "Nelson" { return y.indices.map { b[0] - b[1] * x[$0] * exp(-b[2] * x2[$0]) - log(y[$0]) } }
    let model = try Self.model(name)
    return y.indices.map { model(x[$0], b) - y[$0] }
  }

  /// Terms that can change places without changing the sum, in NIST's order of them: exponentials by rising rates, bells by
  /// their centres, waves by falling periods.
  func ordered(_ b: [Double]) -> [Double] {
    switch name {
    case "Lanczos1", "Lanczos2", "Lanczos3":
      let terms: [[Double]] = [Array(b[0..<2]), Array(b[2..<4]), Array(b[4..<6])]
      return terms.sorted { $0[1] < $1[1] }.flatMap { $0 }
    case "Gauss1", "Gauss2", "Gauss3":
      let bells: [[Double]] = [[b[2], b[3], b[4].magnitude], [b[5], b[6], b[7].magnitude]]
      return Array(b[..<2]) + bells.sorted { $0[1] < $1[1] }.flatMap { $0 }
    case "ENSO":
      let waves: [[Double]] = [Array(b[3..<6]), Array(b[6..<9])]
      let forward = waves.map { $0[0] < 0 ? [-$0[0], $0[1], -$0[2]] : $0 }
      return Array(b[..<3]) + forward.sorted { $0[0] > $1[0] }.flatMap { $0 }
    default: return b
    }
  }

  /// Digits that agree: −log₁₀ of the relative error, least over `values`, at most 11 as that is how many are certified.
  static func digits(_ values: [Double], _ certified: [Double]) -> Double {
    zip(values, certified).map { value, exact in
      let error = (value - exact).magnitude / exact.magnitude
      return error > 0 ? min(11, max(0, -log10(error))) : 11
    }.min() ?? 0
  }

  private static func cubic(_ x: Double, _ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double {
    a + x * (b + x * (c + x * d))
  }

  private static func bell(_ x: Double, _ height: Double, _ centre: Double, _ width: Double) -> Double {
    height * exp(-(x - centre) * (x - centre) / (width * width))
  }

  private static func model(_ name: String) throws -> @Sendable (Double, [Double]) -> Double {
    switch name {
    case "Bennett5": { x, b in b[0] * pow(b[1] + x, -1 / b[2]) }
    case "BoxBOD", "Misra1a": { x, b in b[0] * (1 - exp(-b[1] * x)) }
    case "Chwirut1", "Chwirut2": { x, b in exp(-b[0] * x) / (b[1] + b[2] * x) }
    case "DanWood": { x, b in b[0] * pow(x, b[1]) }
    case "ENSO":
      { x, b in
        let (year, second, third) = (2 * Double.pi * x / 12, 2 * Double.pi * x / b[3], 2 * Double.pi * x / b[6])
        return b[0] + b[1] * cos(year) + b[2] * sin(year) + b[4] * cos(second) + b[5] * sin(second) + b[7] * cos(third)
          + b[8] * sin(third)
      }
    case "Eckerle4": { x, b in b[0] / b[1] * exp(-0.5 * (x - b[2]) * (x - b[2]) / (b[1] * b[1])) }
    case "Gauss1", "Gauss2", "Gauss3":
      { x, b in b[0] * exp(-b[1] * x) + bell(x, b[2], b[3], b[4]) + bell(x, b[5], b[6], b[7]) }
    case "Hahn1", "Thurber": { x, b in cubic(x, b[0], b[1], b[2], b[3]) / cubic(x, 1, b[4], b[5], b[6]) }
    case "Kirby2": { x, b in cubic(x, b[0], b[1], b[2], 0) / cubic(x, 1, b[3], b[4], 0) }
    case "Lanczos1", "Lanczos2", "Lanczos3":
      { x, b in b[0] * exp(-b[1] * x) + b[2] * exp(-b[3] * x) + b[4] * exp(-b[5] * x) }
    case "MGH09": { x, b in b[0] * x * (x + b[1]) / cubic(x, b[3], b[2], 1, 0) }
    case "MGH10": { x, b in b[0] * exp(b[1] / (x + b[2])) }
    case "MGH17": { x, b in b[0] + b[1] * exp(-x * b[3]) + b[2] * exp(-x * b[4]) }
    case "Misra1b": { x, b in b[0] * (1 - 1 / ((1 + b[1] * x / 2) * (1 + b[1] * x / 2))) }
    case "Misra1c": { x, b in b[0] * (1 - 1 / (1 + 2 * b[1] * x).squareRoot()) }
    case "Misra1d": { x, b in b[0] * b[1] * x / (1 + b[1] * x) }
    case "Rat42": { x, b in b[0] / (1 + exp(b[1] - b[2] * x)) }
    case "Rat43": { x, b in b[0] / pow(1 + exp(b[1] - b[2] * x), 1 / b[3]) }
    case "Roszman1": { x, b in b[0] - b[1] * x - atan(b[2] / (x - b[3])) / Double.pi }
    default: throw NotANumber(text: "a model for \(name)")
    }
  }
}
