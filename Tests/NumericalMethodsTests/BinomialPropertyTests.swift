import NumericalMethods
import Testing

@Suite("Binomial quantile as a law")
struct BinomialPropertyTests {
  @Test("A larger probability, hazard, number of people or uniform never gives a smaller count")
  func monotone() {
    let philox = Philox(seed: 5)
    for draw in 0..<3_000 as Range<UInt32> {
      let (a, b) = philox.uniforms(draw: draw, day: 0, key: StreamKey(text: "size"))
      let (u, step) = philox.uniforms(draw: draw, day: 1, key: StreamKey(text: "step"))
      let n = 1 + Int(Elementary.exp(a * 10))
      let p = draw.isMultiple(of: 3) ? b : min(0.999, 60 * b / Double(n))
      // From the next double up to a noticeable rise.
      let rise = Elementary.exp(-36 * step)
      let more = min(1, max(p.nextUp, p * (1 + rise)))
      let count = BinomialQuantile.count(trials: n, probability: p, uniform: u)
      #expect(count <= BinomialQuantile.count(trials: n, probability: more, uniform: u))
      #expect(count <= BinomialQuantile.count(trials: n + 1, probability: p, uniform: u))
      let higher = min(1 - 0x1p-53, u + rise * (1 - u))
      #expect(count <= BinomialQuantile.count(trials: n, probability: p, uniform: higher))
      let hazard = BinomialQuantile.count(trials: n, hazard: p, uniform: u)
      #expect(hazard <= BinomialQuantile.count(trials: n, hazard: p.nextUp, uniform: u))
      #expect(hazard <= BinomialQuantile.count(trials: n, hazard: p * (1 + rise), uniform: u))
    }
  }

  @Test("Counts never fall as p crosses one half, the switch between methods, or a step of F by single doubles")
  func seams() {
    for (n, center) in [(50, 0.5), (101, 0.5), (43, 0.205), (7_000, 0.001001), (12, 0.3)] {
      for u in [0.02, 0.31, 0.5, 0.77, 0.993] {
        var p = center * (1 - 1e-14)
        var last = 0
        while p < center * (1 + 1e-14) {
          let count = BinomialQuantile.count(trials: n, probability: p, uniform: u)
          #expect(count >= last)
          last = count
          p = p.nextUp
        }
      }
    }
  }

  @Test(
    "Counts drawn with Philox follow the binomial law",
    arguments: [(50, 0.1), (162, 0.004), (1_000, 0.05), (25, 0.93), (10_000, 0.3), (625, 0.5)])
  func chiSquared(n: Int, p: Double) throws {
    let philox = Philox(seed: 20_260_101)
    let key = StreamKey(["test", "\(n)", "\(p)"])
    let draws = 100_000
    var observed = [Int](repeating: 0, count: n + 1)
    for draw in 0..<UInt32(draws / 2) {
      let (first, second) = philox.uniforms(draw: draw, day: 0, key: key)
      observed[BinomialQuantile.count(trials: n, probability: p, uniform: first)] += 1
      observed[BinomialQuantile.count(trials: n, probability: p, uniform: second)] += 1
    }
    let fit = try BinomialFit(observed: observed, probability: p)
    #expect(try #require(fit.score).magnitude < 4, "χ² \(fit.chiSquared) with \(fit.freedom) degrees of freedom")
  }

  @Test(
    "The error bound of the fast estimate has a factor of five in hand at the steps of F", arguments: [7.5, 15, 60, 400, 6_000])
  func expansionBound(variance: Double) throws {
    var largestShare = 0.0
    for p in [1e-6, 0.002, 0.05, 0.2, 0.35, 0.5] {
      let trials = (variance / (p * (1 - p))).rounded()
      // Above, GSL's relative error reaches 10⁻⁹ and hides ours.
      guard trials <= 1e7 else { continue }
      let task = BinomialTask(trials: Int(trials), chance: .probability(p), rare: p, uniform: 0.5, countsRare: true)
      let expected = trials * p
      let deviation = (expected * (1 - p)).squareRoot()
      for offset in stride(from: -8.0, through: 8.0, by: 0.25) {
        let y = (expected + offset * deviation).rounded()
        guard y >= 0, y < trials else { continue }
        let below = try ReferenceBinomial.cumulative(successes: y, trials: trials, probability: p)
        let above = try ReferenceBinomial.exceeding(successes: y, trials: trials, probability: p)
        guard min(below, above) > 1e-16 else { continue }
        let z = below < 0.5 ? NormalQuantile.z(below) : -NormalQuantile.z(above)
        let bound = BinomialTask.expansionError(z * z, 1 / deviation)
        guard bound < 0.1 else { continue }
        let position = task.scoredPosition(expected: expected, deviation: deviation, z: z)
        largestShare = max(largestShare, ((position - y).magnitude - 1e-9 * deviation) / bound)
      }
    }
    #expect(largestShare < 0.2)
  }
}
