/// Bass's (1969) own estimate: adopters of a period regressed on the adopters before it and their square, sales = a + bN + cN².
///
/// Kept for comparison with published tables: biased, and its p can come out negative.
package struct BassRegression: Hashable, Sendable {
  package let a: Double
  package let b: Double
  package let c: Double

  package init(a: Double, b: Double, c: Double) {
    self.a = a
    self.b = b
    self.c = c
  }

  /// By ordinary least squares from `adopters` of consecutive periods, at least four of them not all alike.
  ///
  /// Throws `NumericalError.argument` for fewer, negative or infinite ones, or where N does not take three values.
  package init(adopters: [Double]) throws(NumericalError) {
    try Require.that(adopters.count >= 4, "adopters", "at least 4 periods", adopters.count)
    for value in adopters { try Require.within(0...1e100, value, "adopters") }
    let before = adopters.indices.map { adopters[..<$0].reduce(0, +) }
    // Orthogonal polynomials in N, so that no digits are lost to the size of N².
    let n = Double(adopters.count)
    let mean = before.reduce(0, +) / n
    let first = before.map { $0 - mean }
    let firstSize = dot(first, first)
    try Require.that(firstSize > 0, "adopters", "some adopters before the last period", "none")
    let squareMean = firstSize / n
    let skew = first.reduce(0) { $0 + $1 * $1 * $1 } / firstSize
    let second = first.map { $0 * $0 - skew * $0 - squareMean }
    let secondSize = dot(second, second)
    try Require.that(secondSize > 1e-20 * firstSize * firstSize, "adopters", "three different sums", "two")
    c = dot(second, adopters) / secondSize
    let slope = dot(first, adopters) / firstSize - c * skew
    b = slope - 2 * c * mean
    a = adopters.reduce(0, +) / n - slope * mean + c * (mean * mean - squareMean)
  }

  /// m, the positive root of a + bm + cm² = 0 where growth ends: (−b − √(b² − 4ac))/2c. Nil where sales never end (c ≥ 0 or no root).
  package var ceiling: Double? {
    let discriminant = b * b - 4 * a * c
    guard c < 0, discriminant >= 0 else { return nil }
    let root = (-b - discriminant.squareRoot()) / (2 * c)
    return root > 0 ? root : nil
  }

  /// a/m.
  package var p: Double? { ceiling.map { a / $0 } }

  /// −c·m, which is b + p.
  package var q: Double? { ceiling.map { -c * $0 } }

  /// Whether p and q can be rates of adoption: p positive and q not negative.
  package var isAdmissible: Bool {
    guard let p, let q else { return false }
    return p > 0 && q >= 0
  }

  /// Whether a published p and q are those that a, b and c give, to `tolerance` relative.
  package func agrees(p published: Double, q publishedQ: Double, tolerance: Double) -> Bool {
    guard let p, let q else { return false }
    return (published - p).magnitude <= tolerance * p.magnitude && (publishedQ - q).magnitude <= tolerance * q.magnitude
  }
}
