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

  init(reason: Reason, central: Double, total: DrawTotal) {
    self.reason = reason
    members = total.mean ?? central
    monteCarloError = total.meanMonteCarloError
  }
}

extension Projections {
  /// The reasons with somebody in them, largest first (ties in the order ceiling, requirement by id, pace, lapse).
  public func obstacles(to selection: Selection) -> [Obstacle] {
    guard let adoption = scenario.indicators.first(where: { $0.id == selection.indicator })?.adoption,
      let indicator = layout.indicators.firstIndex(of: selection.indicator)
    else { return [] }
    let required = adoption.requires.map(\.indicator).sorted()
    let reasons: [Obstacle.Reason] =
      [.ceiling] + required.map { .requirement($0) } + [.pace] + (adoption.measure == .active ? [.lapse] : [])
    let cells = cells(of: selection)
    let totals = table.layout.totals(of: PartID(selection.region, selection.segment), indicator: indicator)
    let obstacles = reasons.enumerated().map { position, reason in
      func held(_ path: Trajectory) -> Double {
        cells.reduce(0) { $0 + path.members(of: $1, heldBy: position, of: required.count) }
      }
      if let totals {
        return Obstacle(reason: reason, central: held(central), total: table.total(totals.lowerBound + position))
      }
      return Obstacle(
        reason: reason,
        members: series(of: selection, central: held) {
          $0.reason(position)
        })
    }
    return obstacles.enumerated().filter { $0.element.members > 0 }
      .sorted { $0.element.members == $1.element.members ? $0.offset < $1.offset : $0.element.members > $1.element.members }
      .map(\.element)
  }
}

extension Trajectory {
  /// Members of a cell held back at the last recorded date by a reason: the ceiling, each requirement, pace, lapse.
  fileprivate func members(of cell: Int, heldBy reason: Int, of requirements: Int) -> Double {
    let last = ever.count - eligible.count + cell
    switch reason {
    case ...requirements: return limit[cell] + 1 == reason ? max(0, eligible[cell] - max(reach[cell], ever[last])) : 0
    case requirements + 1: return max(0, reach[cell] - ever[last])
    default: return ever[last] - active[last]
    }
  }
}
