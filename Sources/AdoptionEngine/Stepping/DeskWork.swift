/// What became of the files of a flow in a place, and what that took.
public struct DeskWork: Hashable, Sendable {
  /// Files since the start of the period: filed by people themselves, filed by officers, left on paper.
  public internal(set) var selfServed = 0.0
  public internal(set) var assisted = 0.0
  public internal(set) var paper = 0.0
  /// Minutes that officers filed.
  public internal(set) var officerMinutes = 0.0
  /// Files a day, and those of them online, in the last step.
  public internal(set) var latestFiles = 0.0
  public internal(set) var latestOnline = 0.0

  public var online: Double { selfServed + assisted }
  public var files: Double { online + paper }
}
