import NumericalMethods
import Testing

@Suite("Minimizer")
struct MinimizerTests {
  @Test("Rosenbrock's valley is followed to its end from the usual start, in 2 and in 10 dimensions", arguments: [2, 10])
  func rosenbrock(dimension: Int) throws {
    let start = (0..<dimension).map { $0.isMultiple(of: 2) ? -1.2 : 1.0 }
    let minimum = try Minimizer().minimum(
      of: { x in
        (0..<dimension - 1).reduce(0.0) { sum, i in
          let (bend, offset) = (x[i + 1] - x[i] * x[i], 1 - x[i])
          return sum + 100 * bend * bend + offset * offset
        }
      }, from: start)
    #expect(minimum.ending == .gradientVanished)
    #expect(minimum.value < 1e-9)
    #expect(minimum.point.allSatisfy { ($0 - 1).magnitude < 1e-4 }, "\(minimum)")
  }

  @Test("A quadratic of condition 10⁸ has its minimum where the equations say")
  func quadratic() throws {
    let minimum = try Minimizer().minimum(
      of: { x in 1e4 * (x[0] - 3) * (x[0] - 3) + 1e-4 * (x[1] + 200) * (x[1] + 200) + 5 }, from: [0, 0], scale: [0.01, 100])
    #expect((minimum.point[0] - 3).magnitude < 1e-6)
    #expect((minimum.point[1] + 200).magnitude < 0.5)
    #expect((minimum.value - 5).magnitude < 1e-6)
  }

  @Test("A kink is found by the simplex, and is not called a vanished gradient")
  func kink() throws {
    let minimum = try Minimizer().minimum(of: { x in (x[0] - 1).magnitude + 3 * (x[1] - x[0]).magnitude }, from: [5, -4])
    #expect(minimum.value < 1e-5, "\(minimum)")
  }

  @Test("Places without a value are walked away from", arguments: [Double.nan, .infinity])
  func noValue(_ outside: Double) throws {
    let minimum = try Minimizer().minimum(
      of: { x in x[0] > 0 && x[1] < 2 ? x[0] - Elementary.log(x[0]) + x[1] * x[1] : outside }, from: [0.01, 1.9])
    #expect((minimum.point[0] - 1).magnitude < 1e-4 && minimum.point[1].magnitude < 1e-4, "\(minimum)")
    let edge = try Minimizer().minimum(of: { x in x[0] >= 1 ? x[0] : outside }, from: [4])
    #expect((edge.point[0] - 1).magnitude < 1e-6 && edge.ending != .gradientVanished, "\(edge)")
  }

  @Test("What falls for ever is not called a minimum, errors come through, and a start without a value is refused")
  func none() throws {
    let slide = try Minimizer(maximumIterations: 50).minimum(of: { x in -x[0] * x[0] }, from: [1])
    #expect(slide.ending != .gradientVanished)
    struct Stop: Error {}
    #expect(throws: Stop.self) { try Minimizer().minimum(of: { x in if x[0] < 3.9 { throw Stop() } else { x[0] } }, from: [4]) }
    #expect(throws: NumericalError.self) { try Minimizer().minimum(of: { _ in .nan }, from: [4]) }
    #expect(throws: NumericalError.self) { try Minimizer().minimum(of: { _ in 1 }, from: []) }
  }

  @Test("Second derivatives of a known function, and their directions")
  func hessian() throws {
    let hessian = try Hessian.matrix(of: { x in Elementary.exp(x[0]) * x[1] * x[1] + 3 * x[0] * x[1] }, at: [0.5, 2])
    let e = Elementary.exp(0.5)
    for (found, exact) in zip(hessian, [4 * e, 4 * e + 3, 4 * e + 3, 2 * e]) { #expect((found - exact).magnitude < 1e-5) }
    let eigen = try SymmetricEigen([2, 1, 1, 2], order: 2)
    #expect((eigen.values[0] - 1).magnitude < 1e-14 && (eigen.values[1] - 3).magnitude < 1e-14)
    #expect((eigen.directions[1][0] - 0.5.squareRoot()).magnitude < 1e-14)
    #expect(throws: NumericalError.self) { try Hessian.matrix(of: { x in Elementary.log(x[0]) }, at: [1e-5]) }
  }
}

@Suite("Cholesky factor")
struct CholeskyTests {
  @Test("The factor, the determinant, the solution and the inverse of a matrix that factors in whole numbers")
  func exact() throws {
    let cholesky = try Cholesky([4, 12, -16, 12, 37, -43, -16, -43, 98], order: 3)
    #expect(cholesky.lower == [2, 0, 0, 6, 1, 0, -8, 5, 3])
    #expect((cholesky.logDeterminant - Elementary.log(36)).magnitude < 1e-14)
    #expect(cholesky.whitened([2, 7, 0]) == [1, 1, 1])
    #expect(cholesky.coloured([1, 1, 1]) == [2, 7, 0])
    #expect(cholesky.quadraticForm([2, 7, 0]) == 3)
    for (found, exact) in zip(cholesky.solve([4, 12, -16]), [1.0, 0, 0]) { #expect((found - exact).magnitude < 1e-13) }
    #expect((cholesky.inverse[8] - 1.0 / 9).magnitude < 1e-14)
    for (index, variance) in cholesky.inverseDiagonal.enumerated() {
      #expect((variance / cholesky.inverse[4 * index] - 1).magnitude < 1e-13)
    }
    #expect((cholesky.inverse[1] - cholesky.inverse[3]).magnitude < 1e-13)
  }

  @Test("An autoregression's covariance of order 40 has its known determinant")
  func large() throws {
    let phi = 0.9
    let powers = (0..<40).reduce(into: [Double]()) { list, _ in list.append((list.last ?? 1 / phi) * phi) }
    let matrix = (0..<40).flatMap { row in (0..<40).map { powers[abs(row - $0)] } }
    let cholesky = try Cholesky(matrix, order: 40)
    #expect((cholesky.logDeterminant - 39 * Elementary.log(1 - phi * phi)).magnitude < 1e-11)
  }

  @Test("Matrices that are not positive definite are refused, with the row")
  func refused() {
    #expect(
      throws: NumericalError.argument(name: "matrix", mustBe: "positive definite", found: "no positive pivot in row 2 of 2")
    ) {
      try Cholesky([1, 2, 2, 1], order: 2)
    }
    #expect(throws: NumericalError.self) { try Cholesky([1, 1, 1, 1], order: 2) }
    #expect(throws: NumericalError.self) { try Cholesky([.nan], order: 1) }
    #expect(throws: NumericalError.self) { try Cholesky([1, 2], order: 2) }
  }
}
