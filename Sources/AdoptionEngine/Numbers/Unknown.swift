package import NumericalMethods
package import PlanningDomain

/// An uncertain number and where its luck comes from.
package struct Unknown: Sendable {
  package let slot: NumberTable.Slot
  package let value: Value
  /// Names its stream: where the number stands, with `.each.ID` where it is drawn for one place or segment.
  package let path: String
  private let own: StreamKey
  /// What it shares with the others of one written number, and how far; nil where it is drawn by itself.
  private let common: (stream: StreamKey, alike: Double)?
  /// Its values by row of the posterior; nil where it is drawn from its distribution.
  private let fitted: (values: [Double], median: Double)?

  package init(slot: NumberTable.Slot, value: Value, drawnFor name: String?, posterior: Posterior? = nil) {
    self.slot = slot
    self.value = value
    let path = name.map { "\(value.path).each.\($0)" } ?? value.path
    self.path = path
    fitted = posterior?.columns.first { $0.path == path && $0.prior == value.distribution }.map {
      ($0.values, Quantiles.interpolated(ofSorted: $0.values.sorted(), 0.5))
    }
    own = StreamKey(["parameter", path])
    if let each = value.each, name != nil, each.alike > 0 {
      common = (StreamKey(["parameter", value.path]), each.alike)
    } else {
      common = nil
    }
  }

  /// The names of the streams it draws from.
  var streamPaths: [String] { common == nil ? [path] : [path, value.path] }

  /// The value of a draw: of its row of the posterior, else at the draw's place in the distribution.
  ///
  /// - Throws: `EngineError.quantile`.
  package func number(draw: Int, philox: Philox) throws -> Double {
    if let fitted { return fitted.values[draw % fitted.values.count] }
    return try quantile(uniform(draw: draw, philox: philox))
  }

  /// Its median.
  ///
  /// - Throws: `EngineError.quantile`.
  package func central() throws -> Double {
    if let fitted { return fitted.median }
    return try quantile(0.5)
  }

  /// As high as a draw can make it.
  ///
  /// - Throws: `EngineError.quantile`.
  func highest() throws -> Double {
    if let highest = fitted?.values.max() { return highest }
    return try quantile(1 - 0x1p-53)
  }

  /// Whether the value of a draw lies below the median.
  package func isInLowerHalf(draw: Int, philox: Philox) -> Bool {
    if let fitted { return fitted.values[draw % fitted.values.count] < fitted.median }
    return uniform(draw: draw, philox: philox) < 0.5
  }

  /// What its distribution has at a share of it.
  ///
  /// - Throws: `EngineError.quantile`.
  package func quantile(_ share: Double) throws -> Double {
    do {
      return try value.distribution.quantile(share)
    } catch {
      throw EngineError.quantile(path: path, reason: "\(error)")
    }
  }

  /// The share of its distribution that lies below the value of a draw, inside 0…1: of one stream, or the normal scores of two
  /// joined as √alike · common + √(1 − alike) · own.
  package func uniform(draw: Int, philox: Philox) -> Double {
    func uniform(_ stream: StreamKey) -> Double { philox.uniforms(draw: UInt32(draw), day: 0, key: stream).0 }
    guard let common else { return uniform(own) }
    if common.alike == 1 { return uniform(common.stream) }
    let score =
      common.alike.squareRoot() * NormalQuantile.z(uniform(common.stream))
      + (1 - common.alike).squareRoot() * NormalQuantile.z(uniform(own))
    // Beyond 8.2 standard deviations the distribution function rounds to 0 or 1, which no quantile has.
    return min(max(NormalDistribution.cdf(score), 0x1p-53), 1 - 0x1p-53)
  }
}

extension Schedule {
  /// The days on which another entry may come into force.
  var turns: Set<Day> {
    var days = Set(entries.flatMap { [$0.from, $0.through.map { $0 + 1 }].compactMap { $0 } })
    for factor in factors { days.formUnion(factor.turns) }
    return days
  }
}
