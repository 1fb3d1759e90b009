internal import NumericalMethods

/// How large errors of the combination are, in units of the scale it states beforehand: what its intervals are cut from.
package struct ErrorPool: Hashable, Sendable {
  /// Sizes of error ÷ scale at equally spaced levels from 0 to 1, ascending, the first 0 or more.
  package let quantiles: [Double]

  package init(quantiles: [Double]) { self.quantiles = quantiles }

  /// Of several series, each with the same weight however long it is. Each must hold at least one number.
  package init(ratios: [[Double]]) {
    let all = ratios.flatMap { own in own.map { (size: $0.magnitude, weight: 1 / Double(own.count)) } }.sorted {
      $0.size < $1.size
    }
    let total = all.reduce(0) { $0 + $1.weight }
    quantiles = (0...Self.parts).map { part in
      let level = Double(part) / Double(Self.parts) * total
      var sum = 0.0
      for item in all {
        sum += item.weight
        if sum >= level - 1e-9 { return item.size }
      }
      return all[all.count - 1].size
    }
  }

  static let parts = 40

  func size(_ level: Double) -> Double { Quantiles.interpolated(ofSorted: quantiles, level) }

  /// Errors of one- to many-step combinations at every origin of the 18 published adoption series that the tests hold (internet and
  /// mobile telephony in nine countries, six goods and services in the United States, cars, an operating system): where the own history
  /// is short, there is nothing else to tell how wrong such projections come out. The tests recompute it, and prove it with each
  /// series left out of its own pool.
  package static let reference = ErrorPool(quantiles: [
    0, 0.023, 0.0479, 0.0697, 0.0894, 0.1086, 0.1347, 0.1561, 0.1866, 0.2127, 0.2412, 0.2657, 0.2924, 0.3241, 0.3581, 0.3967,
    0.4404, 0.4839, 0.5286, 0.5684, 0.6106,
    0.6597, 0.7185, 0.789, 0.851, 0.9416, 1.0296, 1.1297, 1.2726, 1.4147, 1.6314, 1.9053, 2.2903, 2.8391, 3.4359, 4.1449, 5.0546,
    6.6095, 11.7591, 25.1559, 112.9748,
  ])
}
