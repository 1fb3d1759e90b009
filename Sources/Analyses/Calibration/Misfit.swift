internal import NumericalMethods
internal import PlanningDomain

/// Whether figures lie where a fit says they should, as far as luck and miscounting go.
enum Misfit {
  /// Chance of as much scatter or more, below which a fit does not explain its figures.
  private static let score = 3.0902323

  /// Indicators some of whose figures, taken together, scatter more than one in a thousand times by chance, one wild figure of each
  /// series set aside; all of them where the over-dispersion that would be needed is itself beyond the 99 % end of its range.
  ///
  /// - Parameter families: the reports at `point`.
  static func indicators(_ problem: CalibrationProblem, at point: [Double], families: [FamilyDensity]) throws -> [IndicatorID] {
    let density = problem.density
    let all = density.expected.points.map(\.selection.indicator).uniqued()
    if point[density.numbers.dispersionPosition] > NormalQuantile.z(0.99) { return all }
    let misfits = try families.filter { own in
      let count = own.family.exact.count
      return try count > 0 && ChiSquare.score(own.squaredDistance(), freedom: count) > score
    }.map { density.expected.points[$0.family.exact[0]].selection.indicator }
    return all.filter { misfits.contains($0) }
  }
}
