public import PlanningDomain

/// What made somebody an adopter: every adopter in a result has one.
public enum AdopterSource: Hashable, Sendable {
  /// Had adopted before the period.
  case start
  /// Coefficient of innovation.
  case ownInitiative
  /// Coefficient of imitation.
  case wordOfMouth
  /// Other indicators of the place.
  case encouragement
  case media(LeverID)
  case team(LeverID)
  case classes(LeverID)
  case desk(LeverID)
}
