internal import AdoptionEngine
internal import PlanningDomain

/// How many teams a scenario keeps and how long they work.
public struct TeamEffort: Hashable, Sendable {
  /// Nominal teams over all places on the day with fewest and on the day with most.
  public let least: Int
  public let most: Int
  /// Hours of all members over the period, travel and search included.
  public let memberHours: Series
}

extension Projections {
  /// Teams and hours of all enabled pools together; zeros without teams.
  public func teamEffort() throws -> TeamEffort {
    var perDay = [Int](repeating: 0, count: model.days.count)
    for lever in scenario.levers where lever.isEnabled {
      guard let team = lever.team else { continue }
      for place in lever.pools(of: team) {
        for (day, count) in try TeamCounts(team, in: place, days: model.days).perDay.enumerated() { perDay[day] += count }
      }
    }
    let most = perDay.reduce(0, max)
    let minutes = series({ path in path.worked.reduce(0, +) }, columns: [table.layout.draw.worked].compactMap(\.self))
    return TeamEffort(
      least: perDay.reduce(most, min), most: most,
      memberHours: minutes.hours)
  }
}

extension Lever {
  /// The places its pools belong to: each of its own, or none for the one pool that roams over all of them.
  func pools(of team: Team) -> [PlaceID?] { team.roams ? [nil] : places.map { $0 } }
}
