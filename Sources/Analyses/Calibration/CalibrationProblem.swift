package import AdoptionEngine
internal import Foundation
internal import NumericalMethods
package import PlanningDomain

/// A study's reference scenario with what of it is free and what was seen of it.
package struct CalibrationProblem: Sendable {
  package let study: Study
  package let model: ScenarioModel
  package let density: PosteriorDensity
  /// Paths of uncertain numbers asked for that no point depends on.
  package let untouched: [String]
  /// Indices of unknowns that share a written range with a free one but are not touched themselves.
  private let relatives: [Int]

  /// - Throws: `EngineError`, `CalibrationError.notUncertain`.
  package init(
    _ study: Study, points: [Evidence.Point], free paths: [String]?, learnsKinship: Bool = true,
    threads: Int = ProcessInfo.processInfo.activeProcessorCount
  ) throws {
    self.study = study
    guard let scenario = study.scenario(study.reference) else { throw EngineError.unknownIdentifier(study.reference.text) }
    let grid = Grid(study: study, resolution: try study.settledResolution())
    let model = try ScenarioModel(scenario, in: study, grid: grid)
    self.model = model
    let unknowns = model.numbers.unknowns
    let asked = try Self.asked(paths, unknowns)
    let expected = try ExpectedShares(
      model, points: points, study: study, seesLuck: study.noise.sd > 0, threads: threads)
    let touched = try Self.touched(asked, unknowns: unknowns, expected: expected)
    density = PosteriorDensity(
      expected, noise: study.noise, numbers: try FreeNumbers(unknowns, free: touched, learnsKinship: learnsKinship))
    let isTouched = Set(touched)
    let shared = Set(touched.filter { unknowns[$0].value.each != nil }.map { unknowns[$0].value.path })
    relatives = asked.filter { !isTouched.contains($0) && shared.contains(unknowns[$0].value.path) }
    untouched = asked.filter { !isTouched.contains($0) }.map { unknowns[$0].path }.sorted()
  }

  private static func asked(_ paths: [String]?, _ unknowns: [Unknown]) throws -> [Int] {
    guard let paths else { return Array(unknowns.indices) }
    func isNamed(_ unknown: Unknown, by path: String) -> Bool {
      unknown.path == path || unknown.value.path == path || unknown.value.path.hasPrefix(path + ".")
    }
    for path in paths where !unknowns.contains(where: { isNamed($0, by: path) }) { throw CalibrationError.notUncertain(path) }
    return unknowns.indices.filter { index in paths.contains { isNamed(unknowns[index], by: $0) } }
  }

  /// Those whose move by one and a half scores, up or down, moves any expected share.
  private static func touched(_ asked: [Int], unknowns: [Unknown], expected: ExpectedShares) throws -> [Int] {
    guard !expected.points.isEmpty else { return [] }
    let medians = try unknowns.map { try $0.central() }
    var tries = [medians]
    for index in asked {
      for score in [-1.5, 1.5] {
        var moved = medians
        moved[index] = try FreeNumbers.value(unknowns[index], score: score)
        tries.append(moved)
      }
    }
    let shares = try expected.expectations(tries).map(\.shares)
    return asked.enumerated().filter { position, _ in
      [1, 2].contains { side in zip(shares[2 * position + side], shares[0]).contains { abs($0 - $1) > 1e-9 } }
    }.map(\.element)
  }

  /// Points as values: of the free numbers, and of their relatives in places without observations.
  ///
  /// - Parameter learned: paths of the free numbers that observations tell something of; nil for all.
  package func posterior(_ rows: [[Double]], seed: UInt64, learned: Set<String>? = nil) throws -> Posterior? {
    let numbers = density.numbers
    let known = rows.map { numbers.scores($0) }
    var columns: [Posterior.Column] = []
    for (position, index) in numbers.free.enumerated() {
      let unknown = numbers.unknowns[index]
      columns.append(
        Posterior.Column(
          path: unknown.path, prior: unknown.value.distribution,
          values: try known.map { try FreeNumbers.value(unknown, score: $0[position]) },
          isLearned: learned?.contains(unknown.path) ?? true))
    }
    var scores: [Int: [Double]] = [:]
    let philox = Philox(seed: seed)
    for index in relatives {
      let unknown = numbers.unknowns[index]
      let kin = numbers.free.indices.filter { numbers.unknowns[numbers.free[$0]].value.path == unknown.value.path }
      let others = relatives.filter { scores[$0] != nil && numbers.unknowns[$0].value.path == unknown.value.path }
      let key = StreamKey(["calibration", "relative", unknown.path])
      let own = rows.enumerated().map { row, point -> Double in
        var correlation = EqualCorrelation(alike(kin, point, unknown))
        for relative in kin { correlation.see(known[row][relative]) }
        for other in others { if let score = scores[other]?[row] { correlation.see(score) } }
        return correlation.score(NormalQuantile.z(philox.uniforms(draw: UInt32(row), day: 0, key: key).0))
      }
      scores[index] = own
      columns.append(
        Posterior.Column(
          path: unknown.path, prior: unknown.value.distribution,
          values: try own.map { try FreeNumbers.value(unknown, score: $0) }, isLearned: false))
    }
    return Posterior(columns: columns.sorted { $0.path < $1.path })
  }

  private func alike(_ members: [Int], _ point: [Double], _ unknown: Unknown) -> Double {
    let numbers = density.numbers
    if let kin = numbers.kin.first(where: { !Set($0.members).isDisjoint(with: members) }) { return numbers.alike(kin, point) }
    return unknown.value.each.map(\.alike) ?? .zero
  }
}
