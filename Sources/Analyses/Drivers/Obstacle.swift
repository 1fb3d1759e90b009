internal import AdoptionEngine
public import PlanningDomain

/// What holds an indicator back at the end of the period: those not counted, by why.
public struct Obstacle: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// Beyond the ceiling: no device, no coverage.
    case ceiling
    /// A prerequisite sets the reach.
    case requirement(IndicatorID)
    /// Could adopt and have not: pace, that is hazards and team time.
    case pace
    /// Adopted and stopped (for an indicator that counts those active).
    case lapse
  }

  public let reason: Reason
  /// Mean over the draws (central in a deterministic run).
  public let members: Double
  /// Standard error of that mean; nil in a deterministic run.
  public let monteCarloError: Double?

  init(reason: Reason, members all: Series) {
    self.reason = reason
    members = all.mean ?? all.central
    monteCarloError = all.meanMonteCarloError
  }
}

extension Projections {
  /// The reasons with somebody in them, largest first (ties in the order ceiling, requirement by id, pace, lapse).
  public func obstacles(to selection: Selection) -> [Obstacle] {
    let cells = cells(of: selection)
    let last = dates.count - 1
    guard let indicator = scenario.indicators.first(where: { $0.id == selection.indicator })?.adoption else { return [] }
    let required = indicator.requires.map(\.indicator).sorted()
    func beyond(_ limit: Int) -> Series {
      series { path in
        cells.reduce(0) {
          $0
            + (path.limit[$1] == limit
              ? max(0, path.eligible[$1] - max(path.reach[$1], path.ever[last * path.eligible.count + $1])) : 0)
        }
      }
    }
    var obstacles = [Obstacle(reason: .ceiling, members: beyond(-1))]
    for (position, id) in required.enumerated() {
      obstacles.append(Obstacle(reason: .requirement(id), members: beyond(position)))
    }
    obstacles.append(
      Obstacle(
        reason: .pace,
        members: series { path in
          cells.reduce(0) { $0 + max(0, path.reach[$1] - path.ever[last * path.eligible.count + $1]) }
        }))
    if indicator.measure == .active {
      obstacles.append(
        Obstacle(
          reason: .lapse,
          members: series { path in
            cells.reduce(0) { sum, cell in
              let index = last * path.eligible.count + cell
              return sum + path.ever[index] - path.active[index]
            }
          }))
    }
    return obstacles.enumerated().filter { $0.element.members > 0 }
      .sorted { $0.element.members == $1.element.members ? $0.offset < $1.offset : $0.element.members > $1.element.members }
      .map(\.element)
  }
}
