/// Works that raise ceilings and complete milestones at a date.
public struct Project: Hashable, Sendable {
  public struct Achievement: Hashable, Sendable {
    public var indicator: IndicatorID
    /// Share done once complete, by place.
    public var share: Parameter

    public init(indicator: IndicatorID, share: Parameter) {
      self.indicator = indicator
      self.share = share
    }
  }

  public struct Raise: Hashable, Sendable {
    public var indicator: IndicatorID
    /// Δ, share of the eligible.
    public var share: Parameter

    public init(indicator: IndicatorID, share: Parameter) {
      self.indicator = indicator
      self.share = share
    }
  }

  /// Probability that it happens at all; it is one event for all its places.
  public var chance: Parameter
  /// Complete at the end of this day, plus the delay.
  public var completes: Day
  /// Days, counted whole.
  public var delay: Parameter
  /// Days over which a raise comes fully into effect.
  public var rollOut: Parameter
  public var achieves: [Achievement]
  public var raises: [Raise]
  public var costs: [CostItem]

  public init(
    completes: Day, delay: Parameter, rollOut: Parameter, achieves: [Achievement], raises: [Raise], costs: [CostItem],
    chance: Parameter
  ) {
    self.chance = chance
    self.completes = completes
    self.delay = delay
    self.rollOut = rollOut
    self.achieves = achieves
    self.raises = raises
    self.costs = costs
  }
}
