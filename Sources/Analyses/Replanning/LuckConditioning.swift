internal import AdoptionEngine
internal import NumericalMethods
internal import PlanningDomain

/// Moves the luck of every draw until its path passes through the reports, as far as these can be believed.
///
/// Each draw has its own luck L and its own miscounting e. Matheron's rule adds to both what the reports say of the difference: with
/// c = K⁻¹(y − (path + e)), K the covariance of the reports, the noise of a place at time s is raised by Cov(ε(s), y)·c and the miscounting
/// by its own variance times c. The rule is exact where effects are small; so the draw is run again and what is left is shared out again,
/// `rounds` times.
struct LuckConditioning {
  private let density: PosteriorDensity
  private let rows: [[Double]]
  private let random: Philox
  private static let rounds = 3

  init(_ density: PosteriorDensity, rows: [[Double]], seed: UInt64) {
    self.density = density
    self.rows = rows
    random = Philox(seed: seed)
  }

  /// What becomes of the draws.
  struct Outcome {
    let luck: ConditionedLuck
    /// By point: shares counted in the draws, ascending.
    let counted: [[Double]]
    /// By point: root mean square of how far the draws miss where the reports want them.
    let misses: [Double]
    /// By point: in how large a share of the draws it is taken for a wild figure.
    let wild: [Double]
  }

  /// - Parameter paths: counts shares at the points in every draw, under shifts of the hazards.
  func outcome(paths: (CombinedShifts) throws -> [[Double]]) throws -> Outcome {
    let expected = density.expected
    var shifts = unshifted()
    let expectations = try expected.expectations(try rows.map { try density.numbers.values($0) })
    var counted = try paths(shifts)
    var aims: [[Double]] = []
    var wild = [Double](repeating: 0, count: expected.points.count)
    for draw in rows.indices {
      var aim = counted[draw]
      for family in density.model.families {
        let pull = try Pull(
          family, model: density.model, expectation: expectations[draw], dispersion: density.numbers.dispersion(rows[draw]),
          reported: expected.points.map(\.share), counted: counted[draw],
          uniform: { uniform(draw, $0, $1) })
        if let position = pull.wild { wild[family.all[position]] += 1 / Double(rows.count) }
        for (position, point) in family.all.enumerated() {
          aim[point] = pull.aims[position]
          add(pull.weights[position], of: point, expectations[draw], to: &shifts.coefficients[draw])
        }
      }
      aims.append(aim)
    }
    for _ in 1..<Self.rounds {
      counted = try paths(shifts)
      for draw in rows.indices {
        for family in density.model.families {
          let weights = try remainder(family, expectations[draw], aim: aims[draw], counted: counted[draw])
          for (position, point) in family.all.enumerated() {
            add(weights[position], of: point, expectations[draw], to: &shifts.coefficients[draw])
          }
        }
      }
    }
    counted = try paths(shifts)
    let misses = expected.points.indices.map { point in
      (rows.indices.reduce(0) { $0 + (counted[$1][point] - aims[$1][point]) * (counted[$1][point] - aims[$1][point]) }
        / Double(rows.count)).squareRoot()
    }
    return Outcome(
      luck: ConditionedLuck(layout: expected.model.layout, combined: shifts),
      counted: expected.points.indices.map { point in counted.map { $0[point] }.sorted() }, misses: misses, wild: wild)
  }

  /// K⁻¹(aim − counted), K the covariance of luck with the chance of whole people: how to make up for what is left.
  private func remainder(
    _ family: ObservationModel.Family, _ expectation: ExpectedShares.Expectation, aim: [Double], counted: [Double]
  ) throws -> [Double] {
    let points = family.all
    // With the chance of whole people: what cannot be told apart in luck alone (two dates a day apart) is not to be forced.
    let covariance = density.model.covariance(family, expectation, dispersion: 0)
    return try Cholesky(covariance, order: points.count).solve(points.map { aim[$0] - counted[$0] })
  }

  private func uniform(_ draw: Int, _ purpose: String, _ index: Int) -> Double {
    random.uniforms(draw: UInt32(draw), day: Int32(index), key: StreamKey(["replanning", purpose])).0
  }

  /// One coefficient for each point and place, its shape the noise's covariance with W at the point's date.
  private func unshifted() -> CombinedShifts {
    let expected = density.expected
    let (layout, grid) = (expected.model.layout, expected.model.grid)
    var entries: [[CombinedShifts.Entry]] = Array(repeating: [], count: layout.places.count)
    let dates = expected.times.uniqued().sorted()
    for (point, places) in expected.places.enumerated() {
      guard let indicator = layout.indicators.firstIndex(of: expected.points[point].selection.indicator),
        let shape = dates.firstIndex(of: expected.times[point])
      else { continue }
      for (position, place) in places.enumerated() {
        entries[place].append(
          CombinedShifts.Entry(indicator: indicator, shape: shape, coefficient: expected.offsets[point] + position))
      }
    }
    let middles = grid.steps.map { Double($0.start - grid.period.from) + Double($0.length) / 2 }
    let none = [Double](repeating: 0, count: expected.offsets[expected.points.count])
    return CombinedShifts(
      entries: entries, shapes: dates.map { date in middles.map { density.model.noise.covariance(at: $0, date) } },
      coefficients: [[Double]](repeating: none, count: rows.count))
  }

  private func add(_ weight: Double, of point: Int, _ expectation: ExpectedShares.Expectation, to coefficients: inout [Double]) {
    let time = density.expected.times[point]
    guard time > 0 else { return }
    for entry in density.expected.offsets[point]..<density.expected.offsets[point + 1] {
      coefficients[entry] += weight * expectation.pushes[entry] / time
    }
  }
}

/// What the reports of a family ask of one draw.
private struct Pull {
  /// By figure of the family: where the path is to pass.
  let aims: [Double]
  /// K⁻¹ of what is missing.
  let weights: [Double]
  /// Position of the figure taken for wild; nil for none.
  let wild: Int?

  init(
    _ family: ObservationModel.Family, model: ObservationModel, expectation: ExpectedShares.Expectation, dispersion: Double,
    reported: [Double], counted: [Double], uniform: (String, Int) -> Double
  ) throws {
    let points = family.all
    let count = points.count
    let density = try FamilyDensity(model, family, expectation, dispersion: dispersion)
    var covariance = density.covariance
    var own = points.map { model.reportVariance($0, expectation, dispersion: dispersion) }
    wild = Self.chosen(density, at: uniform("wild", points[0]))
    if let wild {
      covariance[wild * count + wild] += FamilyDensity.wildVariance
      own[wild] += FamilyDensity.wildVariance
    }
    var figures = points.map { reported[$0] }
    try Self.place(&figures, family, model: model, expectation: expectation, covariance: covariance, uniform: uniform)
    let errors = points.indices.map { own[$0].squareRoot() * NormalQuantile.z(uniform("report", points[$0])) }
    let weights = try Cholesky(covariance, order: count).solve(
      points.indices.map { figures[$0] - counted[points[$0]] - errors[$0] })
    self.weights = weights
    aims = points.indices.map { figures[$0] - errors[$0] - own[$0] * weights[$0] }
  }

  /// Position of the wild figure, drawn by the weight of each case; nil for none.
  private static func chosen(_ density: FamilyDensity, at uniform: Double) -> Int? {
    let total = density.logDensity()
    var sum = 0.0
    for (index, weight) in density.cases.enumerated() {
      sum += Elementary.exp(weight - total)
      if uniform < sum { return index == 0 ? nil : index - 1 }
    }
    return nil
  }

  /// Draws where figures known by a bound stand, one after the other, given those before.
  private static func place(
    _ figures: inout [Double], _ family: ObservationModel.Family, model: ObservationModel,
    expectation: ExpectedShares.Expectation, covariance: [Double], uniform: (String, Int) -> Double
  ) throws {
    let count = figures.count
    for index in family.exact.count..<max(count, family.exact.count) {
      let point = family.all[index]
      var (mean, variance) = (0.0, covariance[index * count + index])
      if index > 0 {
        let block = (0..<index).flatMap { row in (0..<index).map { covariance[row * count + $0] } }
        let cross = (0..<index).map { covariance[index * count + $0] }
        let factor = try Cholesky(block, order: index)
        let residuals = (0..<index).map { figures[$0] - expectation.shares[family.all[$0]] }
        mean = zip(cross, factor.solve(residuals)).reduce(0) { $0 + $1.0 * $1.1 }
        variance -= factor.quadraticForm(cross)
      }
      let sd = max(variance, 1e-18).squareRoot()
      let edge = (figures[index] - expectation.shares[point] - mean) / sd
      let below = NormalDistribution.cdf(edge)
      let u = uniform("bound", point)
      let share = model.bound(point) == .atLeast ? below + u * (1 - below) : u * below
      figures[index] = expectation.shares[point] + mean + sd * NormalQuantile.z(min(max(share, 0x1p-53), 1 - 0x1p-53))
    }
  }
}
