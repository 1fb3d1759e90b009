/// Spending on messages to an audience, whose effect carries over.
public struct Media: Hashable, Sendable {
  public struct Effect: Hashable, Sendable {
    public var indicator: IndicatorID
    /// μ, hazard per day at full effect.
    public var rate: Parameter

    public init(indicator: IndicatorID, rate: Parameter) {
      self.indicator = indicator
      self.rate = rate
    }
  }

  public enum Volume: Hashable, Sendable {
    /// Đồng per calendar month over all its places.
    case spend(Schedule)
    /// Messages per calendar month over all its places, each at a price in đồng.
    case messages(Schedule, price: Parameter)
  }

  public var volume: Volume
  /// Đồng per calendar month spent before the period; nil for none.
  public var before: Parameter?
  public var audience: PopulationID
  /// τ, mean life in days; 0 for none.
  public var carryOver: Parameter
  /// K, đồng per person and day.
  public var halfEffect: Parameter
  /// η.
  public var slope: Parameter
  public var adds: [Effect]
  public var cost: CostItem

  public init(
    volume: Volume, before: Parameter?, audience: PopulationID, carryOver: Parameter, halfEffect: Parameter,
    slope: Parameter, adds: [Effect], cost: CostItem
  ) {
    self.volume = volume
    self.before = before
    self.audience = audience
    self.carryOver = carryOver
    self.halfEffect = halfEffect
    self.slope = slope
    self.adds = adds
    self.cost = cost
  }
}
