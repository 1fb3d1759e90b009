internal import AdoptionEngine
public import PlanningDomain

extension Contribution {
  /// What made somebody an adopter, in the words of the study.
  public enum Driver: Hashable, Sendable {
    case start, ownInitiative, wordOfMouth, encouragement
    case lever(LeverID)
  }

  public var driver: Driver {
    switch source {
    case .start: .start
    case .ownInitiative: .ownInitiative
    case .wordOfMouth: .wordOfMouth
    case .encouragement: .encouragement
    case .media(let lever), .team(let lever), .classes(let lever), .desk(let lever): .lever(lever)
    }
  }
}
