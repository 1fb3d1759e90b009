/// Residuals as a solver calls them, and their derivatives by differences; keeps the first error for the Swift side to throw.
final class ResidualCall {
  let count: Int
  private(set) var evaluations = 0
  private(set) var failure: (any Error)?
  private let residuals: ([Double]) throws -> [Double]
  private let smallest: [Double]
  private let differences: LeastSquares.Differences
  /// In place of residuals that are not finite: worse than anything, and small enough to be squared.
  private static let huge = 1e100

  init(
    _ residuals: @escaping ([Double]) throws -> [Double], count: Int, start: [Double], _ differences: LeastSquares.Differences
  ) {
    self.residuals = residuals
    self.count = count
    self.differences = differences
    smallest = start.map { $0 == 0 ? 1 : 1e-6 * $0.magnitude }
  }

  /// Nil where the function threw, now or before.
  func values(_ point: [Double]) -> [Double]? {
    guard failure == nil else { return nil }
    evaluations += 1
    do {
      let values = try residuals(point)
      try Require.that(values.count == count, "residuals", "\(count) numbers as at the start", values.count)
      return values.allSatisfy { $0.isFinite && $0.magnitude < Self.huge } ? values : [Double](repeating: Self.huge, count: count)
    } catch {
      failure = error
      return nil
    }
  }

  /// Derivatives row after row (a residual a row); one-sided beside places without residuals. Nil where the function threw.
  func jacobian(_ point: [Double], _ here: [Double]) -> [Double]? {
    let columns = point.count
    var result = [Double](repeating: 0, count: count * columns)
    var neighbour = point
    for column in 0..<columns {
      let size = max(point[column].magnitude, smallest[column])
      let step = size * (differences == .central ? 6e-6 : 1.5e-8)
      let (above, below) = (point[column] + step, point[column] - step)
      neighbour[column] = above
      guard let up = values(neighbour) else { return nil }
      var (first, second) = ((here, point[column]), (up, above))
      let upIsKnown = up[0] < Self.huge
      if differences == .central || !upIsKnown {
        neighbour[column] = below
        guard let down = values(neighbour) else { return nil }
        if down[0] < Self.huge { first = (down, below) }
        if !upIsKnown { second = (here, point[column]) }
      }
      neighbour[column] = point[column]
      let width = second.1 - first.1
      guard width > 0 else { continue }
      for row in 0..<count { result[row * columns + column] = (second.0[row] - first.0[row]) / width }
    }
    return result
  }
}
