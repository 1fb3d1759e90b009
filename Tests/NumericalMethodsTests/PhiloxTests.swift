import NumericalMethods
import Testing

@Suite("Philox streams")
struct PhiloxTests {
  @Test("Philox gives the published words for the counter and key of zeros")
  func zeros() {
    #expect(Philox(seed: 0).words(0, 0, 0, 0) == (0x6627_E8D5, 0xE169_C58D, 0xBC57_AC4C, 0x9B00_DBD8))
  }

  @Test("Philox gives the published words for the counter and key of ones")
  func ones() {
    let all = UInt32.max
    #expect(Philox(seed: .max).words(all, all, all, all) == (0x408F_276D, 0x41C8_3B0E, 0xA20B_C7C6, 0x6D54_51FD))
  }

  @Test("Philox gives the published words for the digits of pi, which tells the order of the key words")
  func pi() {
    let philox = Philox(seed: 0x299F_31D0_A409_3822)
    let words = philox.words(0x243F_6A88, 0x85A3_08D3, 0x1319_8A2E, 0x0370_7344)
    #expect(words == (0xD16C_FE09, 0x94FD_CCEB, 0x5001_E420, 0x2412_6EA1))
  }

  @Test("A uniform number is never 0, ½ or 1, and both it and its complement are exact")
  func uniformRange() {
    #expect(Philox.uniform(high: 0, low: 0) == 0x1p-53)
    #expect(Philox.uniform(high: 0, low: 0xFFF) == 0x1p-53)
    #expect(Philox.uniform(high: 0, low: 0x1000) == 3 * 0x1p-53)
    #expect(Philox.uniform(high: .max, low: .max) == 1 - 0x1p-53)
    #expect(Philox.uniform(high: 0x8000_0000, low: 0) == 0.5 + 0x1p-53)
    #expect(1 - Philox.uniform(high: .max, low: .max) == 0x1p-53)
  }

  @Test("The counter holds the draw, the day and the two halves of the hash in that order")
  func counterLayout() {
    let philox = Philox(seed: 7)
    let key = StreamKey(["uptake", "phu-trang", "adults", "vneid"])
    let (w0, w1, w2, w3) = philox.words(3, UInt32(bitPattern: -5), UInt32(key.hash & 0xFFFF_FFFF), UInt32(key.hash >> 32))
    let (first, second) = philox.uniforms(draw: 3, day: -5, key: key)
    #expect(first == Philox.uniform(high: w0, low: w1))
    #expect(second == Philox.uniform(high: w2, low: w3))
  }

  @Test("A key is the published FNV-1a hash of its text")
  func hashVectors() {
    #expect(StreamKey(text: "").hash == 0xCBF2_9CE4_8422_2325)
    #expect(StreamKey(text: "a").hash == 0xAF63_DC4C_8601_EC8C)
    #expect(StreamKey(text: "foobar").hash == 0x8594_4171_F739_67E8)
  }

  @Test("Composed and decomposed Vietnamese letters name the same stream")
  func normalization() {
    let composed = "T\u{1ED5}"  // ổ, one scalar
    let decomposed = "To\u{302}\u{309}"
    #expect(Array(composed.utf8) != Array(decomposed.utf8))
    #expect(StreamKey(text: composed).hash == StreamKey(text: decomposed).hash)
    #expect(StreamKey(["a", "b"]).hash == StreamKey(text: "a\u{1F}b").hash)
    #expect(StreamKey(["a", "b"]).hash != StreamKey(["ab", ""]).hash)
  }

  @Test("Uniform numbers of neighboring draws, days and keys fill the interval evenly")
  func evenness() {
    let philox = Philox(seed: 2023)
    var counts = [Int](repeating: 0, count: 64)
    for draw in 0..<1_000 as Range<UInt32> {
      for day in 0..<10 as Range<Int32> {
        let (first, second) = philox.uniforms(draw: draw, day: day, key: StreamKey(text: "\(day % 3)"))
        counts[Int(first * 64)] += 1
        counts[Int(second * 64)] += 1
      }
    }
    let expected = 20_000.0 / 64
    let chiSquared = counts.reduce(0.0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
    #expect(chiSquared > 31 && chiSquared < 114)  // 0.0005 and 0.9999 of χ² with 63 degrees of freedom
  }
}
