/// Officers at a counter in each of their places who file for people, and teach them while they do.
public struct Desk: Hashable, Sendable {
  public struct Service: Hashable, Sendable {
    /// A flow.
    public var indicator: IndicatorID
    /// κ, minutes for one file, by place.
    public var handling: Parameter
    /// σ, probability that an assisted file makes its owner take up an indicator of the flow's self-service.
    public var success: Parameter

    public init(indicator: IndicatorID, handling: Parameter, success: Parameter) {
      self.indicator = indicator
      self.handling = handling
      self.success = success
    }
  }

  /// Officers in a place, over time.
  public var officers: Schedule
  /// Minutes of one officer for these flows, per calendar day.
  public var hours: Schedule
  /// In the order in which they are served.
  public var serves: [Service]
  public var costs: [CostItem]

  public init(officers: Schedule, hours: Schedule, serves: [Service], costs: [CostItem]) {
    self.officers = officers
    self.hours = hours
    self.serves = serves
    self.costs = costs
  }
}
