/// Philox 4×32-10, the counter-based generator of Salmon, Moraes, Dror and Shaw (2011, "Parallel random numbers: as easy as 1, 2, 3").
///
/// A keyed bijection of 128-bit counters: the same seed and counter give the same four words on every machine, in any order and on
/// any thread. There is no state to carry. Cost: about 15 ns a call.
package struct Philox: Hashable, Sendable {
  private let key0: UInt32
  private let key1: UInt32

  /// The low 32 bits of `seed` are the first key word, the high 32 bits the second.
  package init(seed: UInt64) {
    key0 = UInt32(truncatingIfNeeded: seed)
    key1 = UInt32(truncatingIfNeeded: seed >> 32)
  }

  /// The four words of the counter (`c0` is the least significant), after ten rounds.
  package func words(_ c0: UInt32, _ c1: UInt32, _ c2: UInt32, _ c3: UInt32) -> (UInt32, UInt32, UInt32, UInt32) {
    var (x0, x1, x2, x3) = (c0, c1, c2, c3)
    var (k0, k1) = (key0, key1)
    for _ in 0..<10 {
      let product0 = UInt64(x0) &* 0xD251_1F53
      let product1 = UInt64(x2) &* 0xCD9E_8D57
      x0 = UInt32(truncatingIfNeeded: product1 >> 32) ^ x1 ^ k0
      x1 = UInt32(truncatingIfNeeded: product1)
      x2 = UInt32(truncatingIfNeeded: product0 >> 32) ^ x3 ^ k1
      x3 = UInt32(truncatingIfNeeded: product0)
      k0 &+= 0x9E37_79B9
      k1 &+= 0xBB67_AE85
    }
    return (x0, x1, x2, x3)
  }
}

extension Philox {
  /// Two independent uniforms on the open interval (0, 1).
  ///
  /// The counter is (`draw`, bit pattern of `day`, low word of the key's hash, high word of the key's hash). The first uniform comes
  /// from words 0 and 1, the second from words 2 and 3, by `uniform(high:low:)`.
  package func uniforms(draw: UInt32, day: Int32, key: StreamKey) -> (Double, Double) {
    let (w0, w1, w2, w3) = words(
      draw, UInt32(bitPattern: day), UInt32(truncatingIfNeeded: key.hash), UInt32(truncatingIfNeeded: key.hash >> 32))
    return (Self.uniform(high: w0, low: w1), Self.uniform(high: w2, low: w3))
  }

  /// (b + ½)·2⁻⁵² where b is the upper 52 bits of the 64-bit number `high`·2³² + `low` (all of `high`, the upper 20 bits of `low`).
  ///
  /// Exact in a double: an odd multiple of 2⁻⁵³ from 2⁻⁵³ to 1 − 2⁻⁵³, so never 0, ½ or 1, and 1 − u is exact too.
  package static func uniform(high: UInt32, low: UInt32) -> Double {
    let bits = (UInt64(high) << 32 | UInt64(low)) >> 12
    return (Double(bits) + 0.5) * 0x1p-52
  }
}
