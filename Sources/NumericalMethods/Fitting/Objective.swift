/// A function under minimization, which counts its calls and takes every value that is no number for an infinite one.
final class Objective {
  let scale: [Double]
  private(set) var evaluations = 0
  private let function: ([[Double]]) throws -> [Double]

  init(_ function: @escaping ([[Double]]) throws -> [Double], scale: [Double]) {
    self.function = function
    self.scale = scale
  }

  /// The value at `point`, +∞ for NaN and for either infinity.
  func value(_ point: [Double]) throws -> Double { try values([point])[0] }

  /// The same at several points in one call.
  func values(_ points: [[Double]]) throws -> [Double] {
    evaluations += points.count
    let values = try function(points)
    try Require.that(values.count == points.count, "values", "\(points.count) numbers", values.count)
    return values.map { $0.isFinite ? $0 : .infinity }
  }

  /// How far a relative change of a parameter by 1 goes.
  func reach(_ point: [Double], _ index: Int) -> Double { max(point[index].magnitude, scale[index]) }

  /// Central differences with steps of ∛ε of the reach; one-sided beside places without a value, and 0 between two of them.
  func gradient(_ point: [Double], value: Double) throws -> [Double] {
    let steps = point.indices.map { 6e-6 * reach(point, $0) }
    let neighbours = point.indices.flatMap { index in
      [steps[index], -steps[index]].map { step in
        var neighbour = point
        neighbour[index] += step
        return neighbour
      }
    }
    let values = try values(neighbours)
    return point.indices.map { index in
      let (up, down) = (values[2 * index], values[2 * index + 1])
      let (above, below) = (neighbours[2 * index][index], neighbours[2 * index + 1][index])
      switch (up.isFinite, down.isFinite) {
      case (true, true): return (up - down) / (above - below)
      case (true, false): return (up - value) / (above - point[index])
      case (false, true): return (value - down) / (point[index] - below)
      case (false, false): return 0
      }
    }
  }

  func scaled(_ gradient: [Double], at point: [Double], value: Double) -> Double {
    gradient.indices.reduce(0.0) { max($0, gradient[$1].magnitude * reach(point, $1)) } / max(value.magnitude, 1)
  }
}
