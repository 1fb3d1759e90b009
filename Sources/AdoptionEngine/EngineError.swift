public import PlanningDomain

/// Why a valid study cannot be run.
public enum EngineError: Error, Hashable, Sendable {
  /// Two random streams of the study would be the same one; rename one of the two.
  case streamCollision(String, String)
  /// A number has no value for a cell, which a reader of studies must not let through.
  case uncovered(path: String, place: PlaceID?, segment: SegmentID?)
  /// The quantile of a distribution could not be computed.
  case quantile(path: String, reason: String)
  /// An identifier that names nothing, which a reader of studies must not let through.
  case unknownIdentifier(String)
  /// A budget pays for teams that cost nothing and have no upper limit.
  case unlimitedTeams(place: PlaceID?)
  /// A sum of more than 10¹⁵ đồng in one month, which no ward spends.
  case tooMuchMoney(lever: LeverID)
  /// More members than the stochastic reading counts exactly (2³¹).
  case tooManyMembers(place: PlaceID, segment: SegmentID, indicator: IndicatorID)
}
