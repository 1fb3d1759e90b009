/// Files that arrive at places and may be filed online: by people themselves, with an officer's help, or on paper.
public struct Flow: Hashable, Sendable {
  public enum Measure: String, Hashable, Sendable, CaseIterable {
    /// Files online ÷ files since the start of the period.
    case online
    /// The share of the files of the day.
    case onlineNow = "online-now"
  }

  public enum Files: Hashable, Sendable {
    /// Files per calendar month at a place, over time.
    case perMonth(Schedule)
    /// A share of the files of another flow, by place.
    case share(Parameter, of: IndicatorID)
  }

  public var files: Files
  public var measure: Measure
  /// Adoption indicators whose users serve themselves: the one with the lowest active share over the place decides.
  /// Empty: nobody does.
  public var selfService: [IndicatorID]

  public init(files: Files, measure: Measure, selfService: [IndicatorID]) {
    self.files = files
    self.measure = measure
    self.selfService = selfService
  }
}

/// A figure that officials report and that is not projected: a ratio such as 137 subscriptions per 100 households.
public struct Reported: Hashable, Sendable {
  /// A ratio, 0 or more, by place; may exceed 1. Places without a figure are not covered.
  public var value: Parameter
  /// What is divided by what, in words.
  public var unit: LocalizedText?
  public var asOf: Day?

  public init(value: Parameter, unit: LocalizedText?, asOf: Day?) {
    self.value = value
    self.unit = unit
    self.asOf = asOf
  }
}
