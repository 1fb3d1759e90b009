/// Where the walkers of an ensemble were: one chain a walker, with the log density at every kept step.
package struct Chains: Sendable {
  package let walkers: Int
  package let parameters: Int
  /// Kept steps.
  package private(set) var steps = 0
  /// Where the walkers stood at last, to go on from.
  package private(set) var last: [[Double]] = []
  /// The step that a run going on from `last` starts with.
  package private(set) var nextStep = 0
  private var values: [Double] = []
  private var densities: [Double] = []
  private var proposed = 0
  private var accepted = 0
  private var proposedBy: [EnsembleMove.Kind: Int] = [:]
  private var acceptedBy: [EnsembleMove.Kind: Int] = [:]

  init(walkers: Int, parameters: Int, capacity: Int) {
    self.walkers = walkers
    self.parameters = parameters
    values.reserveCapacity(walkers * parameters * capacity)
    densities.reserveCapacity(walkers * capacity)
  }

  mutating func append(_ points: [[Double]], _ logDensities: [Double]) {
    for point in points { values.append(contentsOf: point) }
    densities.append(contentsOf: logDensities)
    steps += 1
  }

  /// Goes on with what a run from `last` brought: of the same walkers and parameters.
  package mutating func append(_ more: Chains) {
    precondition(more.walkers == walkers && more.parameters == parameters, "chains of the same walkers and parameters")
    values += more.values
    densities += more.densities
    steps += more.steps
    proposed += more.proposed
    accepted += more.accepted
    proposedBy.merge(more.proposedBy, uniquingKeysWith: +)
    acceptedBy.merge(more.acceptedBy, uniquingKeysWith: +)
    finish(last: more.last, nextStep: more.nextStep)
  }

  mutating func count(_ kind: EnsembleMove.Kind, accepted: Bool) {
    proposed += 1
    proposedBy[kind, default: 0] += 1
    guard accepted else { return }
    self.accepted += 1
    acceptedBy[kind, default: 0] += 1
  }

  mutating func finish(last: [[Double]], nextStep: Int) {
    self.last = last
    self.nextStep = nextStep
  }

  /// All parameters of `walker` at kept step `step`.
  package func point(walker: Int, step: Int) -> [Double] {
    let start = (step * walkers + walker) * parameters
    return Array(values[start..<start + parameters])
  }

  package func logDensity(walker: Int, step: Int) -> Double { densities[step * walkers + walker] }

  /// One chain a walker of `parameter`, without the first `dropped` kept steps.
  package func chains(of parameter: Int, dropping dropped: Int = 0) -> [[Double]] {
    (0..<walkers).map { walker in
      (dropped..<steps).map { values[($0 * walkers + walker) * parameters + parameter] }
    }
  }

  /// The share of all proposals that were accepted; between about 0.15 and 0.5 in a run that goes well.
  package var acceptance: Double { Double(accepted) / Double(proposed) }

  /// The same for one kind of move; nil if it was never chosen.
  package func acceptance(of kind: EnsembleMove.Kind) -> Double? {
    guard let proposed = proposedBy[kind] else { return nil }
    return Double(acceptedBy[kind, default: 0]) / Double(proposed)
  }
}
