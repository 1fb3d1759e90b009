extension Series {
  /// Standard error of the point below which `share` (0…1) of the draws lie; nil without draws.
  ///
  /// Free of any assumption on their distribution: half the distance of the order statistics one binomial standard
  /// deviation below and above the point's rank.
  public func quantileMonteCarloError(_ share: Double) -> Double? {
    guard draws.count > 1 else { return nil }
    let sorted = draws.sorted()
    let rank = share * Double(sorted.count - 1)
    let spread = (Double(sorted.count) * share * (1 - share)).squareRoot()
    let low = max(0, Int((rank - spread).rounded(.down)))
    let high = min(sorted.count - 1, Int((rank + spread).rounded(.up)))
    return (sorted[high] - sorted[low]) / 2
  }
}

extension Comparison.Row {
  /// Standard error of the mean additional cost over the mean additional adopters, đồng per adopter, to first order;
  /// nil in a deterministic run and where nobody is added.
  public var costPerAdditionalMonteCarloError: Double? {
    guard let adopters, let money = cost.mean, let people = adopters.mean, people != 0 else { return nil }
    let residuals = zip(cost.draws, adopters.draws).map { $0 - money / people * $1 }
    return Series(central: 0, draws: residuals).meanMonteCarloError.map { $0 / abs(people) }
  }
}
