internal import NumericalMethods

/// One quantity over the ensemble: its central value and its value in every draw.
public struct Series: Hashable, Sendable {
  public var central: Double
  /// In draw order; empty in a deterministic run.
  public var draws: [Double]

  public init(central: Double, draws: [Double]) {
    self.central = central
    self.draws = draws
  }

  public var mean: Double? { draws.isEmpty ? nil : draws.reduce(0, +) / Double(draws.count) }

  /// Standard error of the mean; nil for fewer than two draws.
  public var meanMonteCarloError: Double? {
    guard let mean, draws.count > 1 else { return nil }
    let squares = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(draws.count - 1) / Double(draws.count)).squareRoot()
  }

  /// The points that tables and files give; nil without draws.
  public var quantiles: Quantiles? { Quantiles(draws) }

  /// Draw by draw; 0 where the divisor is 0.
  public func divided(by other: Series) -> Series {
    func quotient(_ left: Double, _ right: Double) -> Double { right > 0 ? left / right : 0 }
    return Series(central: quotient(central, other.central), draws: zip(draws, other.draws).map(quotient))
  }

  /// Draw by draw, for a part of a whole: 1 where rounding alone keeps it from the whole.
  func part(of whole: Series) -> Series {
    let shares = divided(by: whole)
    func snapped(_ share: Double) -> Double { abs(share - 1) < 1e-9 ? 1 : share }
    return Series(central: snapped(shares.central), draws: shares.draws.map(snapped))
  }

  /// Draw by draw.
  public func plus(_ other: Series) -> Series {
    Series(central: central + other.central, draws: zip(draws, other.draws).map { $0 + $1 })
  }

  /// Draw by draw; both must be of one ensemble, which `Comparison` checks.
  public func minus(_ other: Series) -> Series {
    Series(central: central - other.central, draws: zip(draws, other.draws).map { $0 - $1 })
  }

  /// The 5 %, 25 %, 50 %, 75 % and 95 % points of the draws (linear, Hyndman–Fan 7).
  public struct Quantiles: Hashable, Sendable {
    public let q05: Double
    public let q25: Double
    public let q50: Double
    public let q75: Double
    public let q95: Double

    init?(_ draws: [Double]) {
      guard !draws.isEmpty else { return nil }
      let sorted = draws.sorted()
      q05 = NumericalMethods.Quantiles.interpolated(ofSorted: sorted, 0.05)
      q25 = NumericalMethods.Quantiles.interpolated(ofSorted: sorted, 0.25)
      q50 = NumericalMethods.Quantiles.interpolated(ofSorted: sorted, 0.5)
      q75 = NumericalMethods.Quantiles.interpolated(ofSorted: sorted, 0.75)
      q95 = NumericalMethods.Quantiles.interpolated(ofSorted: sorted, 0.95)
    }
  }
}

/// How often something happened in the draws.
public struct Probability: Hashable, Sendable {
  public var hits: Int
  public var draws: Int

  public init(hits: Int, draws: Int) {
    self.hits = hits
    self.draws = draws
  }

  init(_ outcomes: [Bool]) {
    self.init(hits: outcomes.count { $0 }, draws: outcomes.count)
  }

  /// k/n.
  public var estimate: Double { Double(hits) / Double(draws) }

  /// √(p̃(1 − p̃)/(n + 4)) with p̃ = (k + 2)/(n + 4).
  public var monteCarloError: Double {
    let padded = Double(hits + 2) / Double(draws + 4)
    return (padded * (1 - padded) / Double(draws + 4)).squareRoot()
  }
}
