/// An unevaluated sum `high` + `low` of two doubles with |low| ≤ ½ ulp(high): about 106 significant bits (Dekker 1971, Knuth 1969).
///
/// Each operation below has a relative error of at most 2⁻¹⁰¹. Uses no fused multiply-add, so every processor gives the same bits.
/// Magnitudes must stay between 2⁻⁹⁰⁰ and 2⁹⁰⁰ for that accuracy.
struct DoubleDouble {
  let high: Double
  let low: Double

  init(_ value: Double) {
    high = value
    low = 0
  }

  /// a + b exactly.
  init(sum a: Double, _ b: Double) {
    high = a + b
    let bSeen = high - a
    low = (a - (high - bSeen)) + (b - bSeen)
  }

  /// a + b exactly, for |a| ≥ |b|.
  private init(large a: Double, small b: Double) {
    high = a + b
    low = b - (high - a)
  }

  /// a·b exactly, from the 26-bit halves of both.
  init(product a: Double, _ b: Double) {
    let (a1, a2) = Self.halves(a)
    let (b1, b2) = Self.halves(b)
    high = a * b
    low = ((a1 * b1 - high) + a1 * b2 + a2 * b1) + a2 * b2
  }

  private static func halves(_ a: Double) -> (Double, Double) {
    let scaled = a * 0x1.0000002p27
    let upper = scaled - (scaled - a)
    return (upper, a - upper)
  }

  static func + (a: Self, b: Self) -> Self {
    let upper = Self(sum: a.high, b.high)
    let lower = Self(sum: a.low, b.low)
    let middle = Self(large: upper.high, small: upper.low + lower.high)
    return Self(large: middle.high, small: middle.low + lower.low)
  }

  static func - (a: Self, b: Self) -> Self { a + Self(large: -b.high, small: -b.low) }

  static func * (a: Self, b: Self) -> Self {
    let leading = Self(product: a.high, b.high)
    return Self(large: leading.high, small: leading.low + (a.high * b.low + a.low * b.high))
  }

  static func / (a: Self, b: Self) -> Self {
    let first = a.high / b.high
    let rest = a - b * Self(first)
    let second = rest.high / b.high
    let rest2 = rest - b * Self(second)
    let leading = Self(large: first, small: second)
    return leading + Self(rest2.high / b.high)
  }

  static func < (a: Self, b: Self) -> Bool {
    a.high < b.high || (a.high == b.high && a.low < b.low)
  }
}

extension DoubleDouble {
  /// eˣ − 1 for 2⁻⁹⁰⁰ < x ≤ 600, by argument reduction and the Taylor series; relative error below 2⁻⁹⁰.
  static func expm1(_ x: Double) -> Self {
    let ln2 = Self(large: 0x1.62e42fefa39efp-1, small: 0x1.abc9e3b39803fp-56)
    let k = (x * 1.4426950408889634).rounded()
    let r = Self(x) - ln2 * Self(k)
    var term = r
    var sum = r
    var n = 1.0
    while term.high.magnitude > 0x1p-112 * sum.high.magnitude {
      n += 1
      term = term * r / Self(n)
      sum = sum + term
    }
    let scale = Elementary.powerOfTwo(Int(k))
    return Self(large: sum.high * scale, small: sum.low * scale) + Self(sum: scale, -1)
  }
}
