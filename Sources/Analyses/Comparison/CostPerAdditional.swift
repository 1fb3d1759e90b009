/// What an additional adopter costs against the reference.
public enum CostPerAdditional: Hashable, Sendable {
  /// Dearer and more adopters: mean additional cost over mean additional adopters, đồng, and the 5 %–95 % points of
  /// the draw-wise ratios (nil in a deterministic run).
  case price(Double, low: Double?, high: Double?)
  /// Cheaper with no fewer adopters.
  case saving(money: Double, adopters: Double)
  /// Cheaper and fewer adopters: what is saved and what is lost, never a ratio.
  case cut(saved: Double, lost: Double)
  /// Dearer and fewer adopters.
  case worse(money: Double, lost: Double)
  /// The 90 % interval of the additional adopters contains 0.
  case undefined

  /// - Parameters: differences to the reference, in the same draws.
  package init(cost: Series, adopters: Series) {
    let money = cost.mean ?? cost.central
    let people = adopters.mean ?? adopters.central
    if let interval = adopters.quantiles {
      if interval.q05 <= 0 && interval.q95 >= 0 {
        self = .undefined
        return
      }
    } else if adopters.central == 0 {
      self = .undefined
      return
    }
    switch (money > 0, people > 0) {
    case (true, true):
      let ratios = zip(cost.draws, adopters.draws).compactMap { $1 > 0 ? $0 / $1 : nil }
      let interval = ratios.count == adopters.draws.count ? Series(central: 0, draws: ratios).quantiles : nil
      self = .price(money / people, low: interval?.q05, high: interval?.q95)
    case (false, true): self = .saving(money: 0 - money, adopters: people)
    case (false, false): self = .cut(saved: 0 - money, lost: 0 - people)
    case (true, false): self = .worse(money: money, lost: 0 - people)
    }
  }
}
