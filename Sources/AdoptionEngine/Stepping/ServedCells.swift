internal import PlanningDomain

/// What every pool serves, with the numbers of one draw: flat arrays, services and their cells one after another.
struct ServedCells: Sendable {
  struct Service: Sendable {
    var pool: Int
    /// Index into the model's sources.
    var source: Int
    /// α.
    var share: Double
    var split: Team.Split
    /// Indices into the arrays below.
    var cells: Range<Int>
  }

  private(set) var services: [Service] = []
  private(set) var cell: [Int] = []
  /// Index into the pool's groups.
  private(set) var group: [Int] = []
  private(set) var handling: [Double] = []
  private(set) var success: [Double] = []
  /// s·N, minutes.
  private(set) var searching: [Double] = []

  init(_ model: ScenarioModel, values: [Double], eligible: [Double]) {
    for (index, pool) in model.pools.enumerated() {
      for service in pool.services {
        let first = cell.count
        for served in service.cells {
          cell.append(served.cell)
          group.append(served.group)
          handling.append(values[served.handling])
          success.append(values[served.success])
          searching.append((values[served.search] + values[served.travel]) * eligible[served.cell])
        }
        services.append(
          Service(
            pool: index, source: pool.source, share: values[service.share], split: pool.split, cells: first..<cell.count))
      }
    }
  }
}
