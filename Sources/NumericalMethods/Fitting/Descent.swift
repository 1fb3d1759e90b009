/// Quasi-Newton descent: BFGS's approximation of the inverse Hessian, with steps that satisfy the weak Wolfe conditions found by
/// doubling and halving (Lewis and Overton 2013), which needs no smoothness and bears infinite values.
struct Descent {
  struct End {
    let point: [Double]
    let value: Double
    let scaledGradient: Double
    let iterations: Int
  }

  private let objective: Objective
  private var point: [Double]
  private var value: Double
  private var gradient: [Double]
  /// Row after row.
  private var inverseHessian: [Double]

  init(_ objective: Objective, from start: [Double], value: Double) throws {
    self.objective = objective
    point = start
    self.value = value
    gradient = try objective.gradient(start, value: value)
    inverseHessian = Self.squares(objective.scale)
  }

  private static func squares(_ scale: [Double]) -> [Double] {
    var diagonal = [Double](repeating: 0, count: scale.count * scale.count)
    for (index, size) in scale.enumerated() { diagonal[index * scale.count + index] = size * size }
    return diagonal
  }

  func run(_ maximumIterations: Int, _ tolerance: Double) throws -> End {
    var state = self
    var iterations = 0
    var isFresh = true
    while iterations < maximumIterations, state.scaledGradient > tolerance {
      iterations += 1
      if try state.step(isFresh: isFresh) {
        isFresh = false
      } else {
        // Once more down the gradient itself, as the curvature collected may be of another place.
        guard !isFresh else { break }
        state.inverseHessian = Self.squares(objective.scale)
        isFresh = true
      }
    }
    return End(point: state.point, value: state.value, scaledGradient: state.scaledGradient, iterations: iterations)
  }

  private var scaledGradient: Double { objective.scaled(gradient, at: point, value: value) }

  /// One step; false if there was no lower place in the direction taken.
  private mutating func step(isFresh: Bool) throws -> Bool {
    let n = point.count
    var direction = (0..<n).map { row in (0..<n).reduce(0.0) { $0 - inverseHessian[row * n + $1] * gradient[$1] } }
    if isFresh {
      // The first step is one scale long at most.
      let length = (0..<n).reduce(0.0) { max($0, direction[$1].magnitude / objective.reach(point, $1)) }
      if length > 1 { for index in 0..<n { direction[index] /= length } }
    }
    let slope = dot(direction, gradient)
    guard slope < 0, slope.isFinite, let found = try search(along: direction, slope: slope) else { return false }
    update(moved: (0..<n).map { found.point[$0] - point[$0] }, turned: (0..<n).map { found.gradient[$0] - gradient[$0] }, isFresh)
    (point, value, gradient) = (found.point, found.value, found.gradient)
    return true
  }

  private typealias Place = (point: [Double], value: Double, gradient: [Double])

  private func search(along direction: [Double], slope: Double) throws -> Place? {
    var (low, high, length) = (0.0, Double.infinity, 1.0)
    var lower: Place?
    for _ in 0..<60 {
      let trial = point.indices.map { point[$0] + length * direction[$0] }
      let found = try objective.value(trial)
      if !(found < value + 1e-4 * length * slope) {
        high = length
      } else {
        let there = try objective.gradient(trial, value: found)
        lower = (trial, found, there)
        if dot(there, direction) >= 0.9 * slope { return lower }
        low = length
      }
      length = high < .infinity ? (low + high) / 2 : 2 * low
      if high < .infinity, high - low <= 1e-14 * high { break }
    }
    return lower
  }

  private mutating func update(moved s: [Double], turned y: [Double], _ isFresh: Bool) {
    let n = point.count
    let curvature = dot(s, y)
    guard curvature > 1e-12 * (dot(s, s) * dot(y, y)).squareRoot() else { return }
    if isFresh {
      // The size of the first approximation, where it is a diagonal of squared scales: sᵀy/yᵀHy.
      let size = curvature / (0..<n).reduce(0.0) { $0 + y[$1] * y[$1] * inverseHessian[$1 * n + $1] }
      for index in inverseHessian.indices { inverseHessian[index] *= size }
    }
    let hy = (0..<n).map { row in (0..<n).reduce(0.0) { $0 + inverseHessian[row * n + $1] * y[$1] } }
    let factor = (1 + dot(y, hy) / curvature) / curvature
    for row in 0..<n {
      for column in 0..<n {
        inverseHessian[row * n + column] +=
          factor * s[row] * s[column] - (s[row] * hy[column] + hy[row] * s[column]) / curvature
      }
    }
  }
}

func dot(_ a: [Double], _ b: [Double]) -> Double {
  var sum = 0.0
  for index in a.indices { sum += a[index] * b[index] }
  return sum
}
