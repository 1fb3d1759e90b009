import NumericalMethods
import Testing

@Suite("Elementary functions and streams in lanes")
struct LaneElementaryTests {
  @Test("Exponentials in lanes have the bits of the scalar ones, at the ends too", arguments: Lanes.available)
  func exponentials(lanes: Lanes) throws {
    var random = RandomNumbers(seed: 11)
    let edges = [0, 1, 709.7827128933840, 709.7827128933841, 710, 708.4, 745.1332191019411, 745.1332191019412, 746, 1e300]
    let small = [0x1p-1074, 0x1p-60, 0.34657359, 0.35, 37, .infinity]
    var x = (edges + small).flatMap { [$0, -$0] }
    for _ in 0..<20_000 { x.append(1_500 * random.next() - 760) }
    for _ in 0..<20_000 { x.append(random.next(from: 1e-20, to: 700) * (random.next() < 0.5 ? -1 : 1)) }
    try expectSameBits(try lanes.exponentials(x), x.map(Elementary.exp), at: x)
  }

  @Test("Logarithms in lanes have the bits of the scalar ones for all normal positive numbers", arguments: Lanes.available)
  func logarithms(lanes: Lanes) throws {
    var random = RandomNumbers(seed: 12)
    var x: [Double] = [.leastNormalMagnitude, .greatestFiniteMagnitude, 0x1p-53, 10]
    for seam in [0x1.6a09e667f3bcdp-1, 1, 0x1.6a09e667f3bcdp0, 2] { x += [seam.nextDown, seam, seam.nextUp] }
    for _ in 0..<20_000 { x.append(random.next(from: 1e-150, to: 1e150) * (random.next() < 0.5 ? 1e-150 : 1e150)) }
    for _ in 0..<20_000 { x.append(0.5 + random.next()) }
    try expectSameBits(try lanes.logarithms(x), x.map(Elementary.log), at: x)
  }

  @Test("The share moved by a hazard is within 3 units in the last place of the scalar one", arguments: Lanes.available)
  func sharesMoved(lanes: Lanes) throws {
    var random = RandomNumbers(seed: 13)
    var x = [0, 1e-300, 0x1p-54, 1.0.nextDown, 1, 1.0.nextUp, 800, 1e300]
    for _ in 0..<20_000 { x.append(random.next(from: 1e-18, to: 0.3465)) }
    for _ in 0..<20_000 { x.append(random.next(from: 1e-9, to: 100)) }
    for (i, share) in try lanes.sharesMoved(x).enumerated() {
      let scalar = -Elementary.expm1(-x[i])
      #expect((share - scalar).magnitude <= 3 * scalar.ulp, "1 − e^(−\(x[i]))")
    }
  }

  @Test("Normal quantiles in lanes have the bits of the scalar ones, whatever the other lanes hold", arguments: Lanes.available)
  func normalQuantiles(lanes: Lanes) throws {
    var random = RandomNumbers(seed: 14)
    var u = [0.5, 0.5.nextUp, 0.3, 1e-300, .leastNormalMagnitude, 1e-12]
    for tail in [0x1p-53, 1.388e-11, 1.389e-11, 0.0625.nextDown, 0.0625] { u += [tail, 1 - tail] }
    for _ in 0..<20_000 { u.append(random.next()) }
    for _ in 0..<8_000 { u.append(0.1 + 0.8 * random.next()) }
    for _ in 0..<8_000 { u.append(random.next(from: 1e-290, to: 1)) }
    for _ in 0..<8_000 { u.append(1 - random.next(from: 1e-16, to: 0.0625)) }
    try expectSameBits(try lanes.normalQuantiles(u), u.map(NormalQuantile.z), at: u)
  }

  @Test("Uniforms in lanes have the bits of the scalar ones for draws, days, keys and seeds", arguments: Lanes.available)
  func uniforms(lanes: Lanes) throws {
    var random = RandomNumbers(seed: 15)
    for trial in 0..<300 {
      let length = 8 * (1 + trial % 5)
      let seed = trial == 0 ? .max : UInt64(random.next() * 0x1p64)
      let day = trial == 0 ? -1 : Int32(random.next() * 10_000) - 3_000
      // The first trial passes the end of the draws' numbers.
      let firstDraw = trial == 0 ? .max - 4 : UInt32(random.next() * 0x1p32)
      let key = StreamKey(["uptake", "\(trial)"])
      let (first, second) = try lanes.uniforms(firstDraw: firstDraw, day: day, key: key, seed: seed, length: length)
      for i in 0..<length {
        let scalar = Philox(seed: seed).uniforms(draw: firstDraw &+ UInt32(i), day: day, key: key)
        #expect(first[i] == scalar.0 && second[i] == scalar.1)
      }
    }
  }

  private func expectSameBits(_ found: [Double], _ expected: [Double], at arguments: [Double]) throws {
    try #require(found.count == expected.count && found.count.isMultiple(of: 8))
    for i in found.indices where found[i].bitPattern != expected[i].bitPattern {
      Issue.record("\(found[i]) instead of \(expected[i]) at \(arguments[i])")
    }
  }
}
