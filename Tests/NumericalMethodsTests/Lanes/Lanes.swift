import LaneKernels
import NumericalMethods
import Testing

/// The functions of one instruction set, over Swift arrays whose length is a multiple of 8.
struct Lanes: Sendable, CustomTestStringConvertible {
  let testDescription: String
  private let set: LaneSet

  /// Those this processor has, the narrowest first.
  static let available = [("SSE2", LaneSetSSE2), ("AVX2", LaneSetAVX2), ("AVX-512", LaneSetAVX512)].compactMap { name, set in
    laneArrays(set) == nil ? nil : Lanes(testDescription: name, set: set)
  }

  /// Where an estimate cannot decide, the scalar count.
  static let exact: ExactCount = { trials, value, isHazard, uniform in
    Double(
      isHazard == 1
        ? BinomialQuantile.count(trials: Int(trials), hazard: value, uniform: uniform)
        : BinomialQuantile.count(trials: Int(trials), probability: value, uniform: uniform))
  }

  private var arrays: LaneArrays {
    get throws { try #require(laneArrays(set)).pointee }
  }

  func exponentials(_ x: [Double]) throws -> [Double] { try results(x, arrays.exponentials) }
  func sharesMoved(_ x: [Double]) throws -> [Double] { try results(x, arrays.sharesMoved) }
  func logarithms(_ x: [Double]) throws -> [Double] { try results(x, arrays.logarithms) }
  func normalQuantiles(_ u: [Double]) throws -> [Double] { try results(u, arrays.normalQuantiles) }

  private func results(
    _ x: [Double], _ function: @convention(c) (UnsafePointer<Double>, UnsafeMutablePointer<Double>, Int) -> Void
  ) -> [Double] {
    Self.filled(x.count) { function(x, $0, x.count) }
  }

  /// Both uniforms of `length` draws from `firstDraw` on.
  func uniforms(firstDraw: UInt32, day: Int32, key: StreamKey, seed: UInt64, length: Int) throws -> ([Double], [Double]) {
    let arrays = try arrays
    var second = [Double](repeating: .nan, count: length)
    let first = Self.filled(length) { arrays.uniforms(firstDraw, day, key.hash, seed, $0, &second, length) }
    return (first, second)
  }

  func counts(_ cases: BinomialCases, exact: ExactCount = Lanes.exact) throws -> [Double] {
    let arrays = try arrays
    let length = cases.uniforms.count
    return Self.filled(length) { counts in
      switch cases.values {
      case .hazards(let hazards):
        arrays.countsOfHazard(cases.trials, hazards, cases.uniforms, exact, counts, length)
      case .probabilities(let probabilities):
        let hazards = probabilities.map { -Elementary.log1p(-$0) }
        arrays.countsOfProbability(cases.trials, probabilities, hazards, cases.uniforms, exact, counts, length)
      }
    }
  }

  private static func filled(_ length: Int, _ fill: (UnsafeMutablePointer<Double>) -> Void) -> [Double] {
    var results = [Double](repeating: .nan, count: length)
    results.withUnsafeMutableBufferPointer { if let base = $0.baseAddress { fill(base) } }
    return results
  }
}

/// Many questions for a binomial count, side by side; a multiple of 8.
struct BinomialCases: Sendable {
  enum Values {
    case hazards([Double])
    case probabilities([Double])
  }

  let trials: [Double]
  let values: Values
  let uniforms: [Double]

  /// What the scalar count says.
  var expected: [Int] {
    trials.indices.map { i in
      switch values {
      case .hazards(let x): BinomialQuantile.count(trials: Int(trials[i]), hazard: x[i], uniform: uniforms[i])
      case .probabilities(let p): BinomialQuantile.count(trials: Int(trials[i]), probability: p[i], uniform: uniforms[i])
      }
    }
  }

  func description(_ i: Int) -> String {
    switch values {
    case .hazards(let x): "n \(trials[i]), hazard \(x[i]), u \(uniforms[i])"
    case .probabilities(let p): "n \(trials[i]), probability \(p[i]), u \(uniforms[i])"
    }
  }
}

/// Uniform numbers one after another.
struct RandomNumbers {
  private let philox: Philox
  private let key = StreamKey(text: "arguments")
  private var draw: UInt32 = 0

  init(seed: UInt64) { philox = Philox(seed: seed) }

  mutating func next() -> Double {
    draw += 1
    return philox.uniforms(draw: draw, day: 0, key: key).0
  }

  /// Evenly in the logarithm.
  mutating func next(from least: Double, to greatest: Double) -> Double {
    least * Elementary.exp(next() * (Elementary.log(greatest) - Elementary.log(least)))
  }

  mutating func next<Element>(of elements: [Element]) -> Element {
    elements[Int(next() * Double(elements.count))]
  }
}
