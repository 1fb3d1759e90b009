/// A symmetric positive definite matrix A = L·Lᵀ with L lower triangular: what covariance work needs, without a general library.
///
/// Matrices are row after row in one array. About n³/6 multiplications, some µs for n = 40. Only +, −, ×, ÷ and √
/// in a fixed order, so the same bits on every processor.
package struct Cholesky: Sendable {
  /// Rows of the matrix.
  package let order: Int
  /// L row after row, zeros above the diagonal.
  package let lower: [Double]

  /// Factors `matrix`, of which only the lower triangle is read.
  ///
  /// Throws `NumericalError.argument` if it has not `order`² numbers or is not positive definite (a pivot below 10⁻¹⁴ of its
  /// diagonal element is rounding and not a number; NaN is never positive).
  package init(_ matrix: [Double], order: Int) throws(NumericalError) {
    try Require.that(order > 0 && matrix.count == order * order, "matrix", "\(order)² numbers", matrix.count)
    var factor = [Double](repeating: 0, count: order * order)
    var failedAt: Int?
    matrix.withUnsafeBufferPointer { a in
      factor.withUnsafeMutableBufferPointer { l in
        failedAt = Self.factor(a, into: l, order)
      }
    }
    if let row = failedAt {
      throw .argument(name: "matrix", mustBe: "positive definite", found: "no positive pivot in row \(row + 1) of \(order)")
    }
    self.order = order
    lower = factor
  }

  /// Factors the first `order` rows and columns of a matrix with `width` of each: the covariance of its first numbers alone.
  ///
  /// Throws as `init(_:order:)` does, and for an order beyond the width.
  package init(leading order: Int, of matrix: [Double], width: Int) throws(NumericalError) {
    try Require.that(order <= width && matrix.count == width * width, "matrix", "\(width)² numbers", matrix.count)
    let block = order == width ? matrix : (0..<order).flatMap { matrix[($0 * width)..<($0 * width + order)] }
    try self.init(block, order: order)
  }

  /// The first row without a positive pivot, if there is one.
  private static func factor(_ a: UnsafeBufferPointer<Double>, into l: UnsafeMutableBufferPointer<Double>, _ n: Int) -> Int? {
    for row in 0..<n {
      let rowStart = row * n
      for column in 0..<row {
        let columnStart = column * n
        let sum = product(UnsafeBufferPointer(l), rowStart, columnStart, column)
        l[rowStart + column] = (a[rowStart + column] - sum) / l[columnStart + column]
      }
      let pivot = a[rowStart + row] - product(UnsafeBufferPointer(l), rowStart, rowStart, row)
      guard pivot > 1e-14 * a[rowStart + row], pivot < .infinity else { return row }
      l[rowStart + row] = pivot.squareRoot()
    }
    return nil
  }

  /// The inner product of `count` numbers from `a` on with as many from `b` on, in four sums that do not wait for each other.
  private static func product(_ l: UnsafeBufferPointer<Double>, _ a: Int, _ b: Int, _ count: Int) -> Double {
    var (s0, s1, s2, s3) = (0.0, 0.0, 0.0, 0.0)
    var k = 0
    while k + 4 <= count {
      s0 += l[a + k] * l[b + k]
      s1 += l[a + k + 1] * l[b + k + 1]
      s2 += l[a + k + 2] * l[b + k + 2]
      s3 += l[a + k + 3] * l[b + k + 3]
      k += 4
    }
    while k < count {
      s0 += l[a + k] * l[b + k]
      k += 1
    }
    return (s0 + s1) + (s2 + s3)
  }

  /// ln det A.
  package var logDeterminant: Double {
    var sum = 0.0
    for row in 0..<order { sum += Elementary.log(lower[row * order + row]) }
    return 2 * sum
  }

  /// L⁻¹·`vector`: independent numbers of variance 1, if A is the covariance of `vector`. `vector` has `order` numbers.
  package func whitened(_ vector: [Double]) -> [Double] {
    precondition(vector.count == order, "a vector as long as the matrix is high")
    var result = vector
    lower.withUnsafeBufferPointer { l in
      result.withUnsafeMutableBufferPointer { x in
        for row in 0..<order {
          var sum = x[row]
          for k in 0..<row { sum -= l[row * order + k] * x[k] }
          x[row] = sum / l[row * order + row]
        }
      }
    }
    return result
  }

  /// L·`vector`: numbers of covariance A, if `vector` holds independent ones of variance 1. `vector` has `order` numbers.
  package func coloured(_ vector: [Double]) -> [Double] {
    precondition(vector.count == order, "a vector as long as the matrix is high")
    return (0..<order).map { row in
      var sum = 0.0
      for k in 0...row { sum += lower[row * order + k] * vector[k] }
      return sum
    }
  }

  /// A⁻¹·`vector`. `vector` has `order` numbers.
  package func solve(_ vector: [Double]) -> [Double] {
    var x = whitened(vector)
    for row in stride(from: order - 1, through: 0, by: -1) {
      var sum = x[row]
      for k in (row + 1)..<max(order, row + 1) { sum -= lower[k * order + row] * x[k] }
      x[row] = sum / lower[row * order + row]
    }
    return x
  }

  /// `vector`ᵀ·A⁻¹·`vector`, the squared Mahalanobis length. `vector` has `order` numbers.
  package func quadraticForm(_ vector: [Double]) -> Double {
    whitened(vector).reduce(0) { $0 + $1 * $1 }
  }

  /// The diagonal of A⁻¹, by L⁻¹ alone.
  package var inverseDiagonal: [Double] {
    let n = order
    var inverse = [Double](repeating: 0, count: n)
    var diagonal = inverse
    lower.withUnsafeBufferPointer { l in
      for column in 0..<n {
        var sum = 0.0
        for row in column..<n {
          var value = row == column ? 1.0 : 0.0
          for k in column..<row { value -= l[row * n + k] * inverse[k] }
          value /= l[row * n + row]
          inverse[row] = value
          sum += value * value
        }
        diagonal[column] = sum
      }
    }
    return diagonal
  }

  /// A⁻¹ row after row.
  package var inverse: [Double] {
    var result = [Double](repeating: 0, count: order * order)
    for column in 0..<order {
      var unit = [Double](repeating: 0, count: order)
      unit[column] = 1
      for (row, value) in solve(unit).enumerated() { result[row * order + column] = value }
    }
    return result
  }
}
